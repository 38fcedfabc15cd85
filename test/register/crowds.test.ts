import {describe, expect, test} from 'vitest';
import type {Facts} from '../../src/facts/facts.js';
import {crowdedScopes, crowdsOf} from '../../src/register/crowds.js';
import type {Experiment} from '../../src/register/experiment.js';
import {experiment, fact} from './samples.js';

const running = (name: string, scope?: string, more: Partial<Facts> = {}): Experiment =>
  experiment(`/${name}.md`, {
    title: name,
    reviewDate: fact('2027-06-30'),
    ...(scope !== undefined && {scope: {...fact(scope), source: 'front matter'}}),
    ...more,
  });

const crowd = (scope: string | undefined, count: number, limit = 2) => ({scope, running: count, limit});

describe('crowds', () => {
  test('are more than the limit, not as many', () => {
    const three = ['a', 'b', 'c'].map(name => running(name, 'Ward 9'));
    expect(crowdsOf(three, 2)).toEqual([crowd('Ward 9', 3)]);
    expect(crowdsOf(three, 3)).toEqual([]);
  });

  test('count what is overdue or due, and not what is decided or undated', () => {
    const outcome = fact({decision: 'kept' as const, on: undefined, note: undefined});
    const all = [
      running('a', 'Ward 9'),
      running('due', 'Ward 9', {reviewDate: fact('2027-03-02')}),
      running('overdue', 'Ward 9', {reviewDate: fact('2027-01-02')}),
      running('decided', 'Ward 9', {outcome}),
      experiment('/undated.md', {scope: fact('Ward 9')}),
    ];
    expect(all.map(({status}) => status)).toEqual(['running', 'due', 'overdue', 'decided', 'undated']);
    expect(crowdsOf(all, 1)).toEqual([crowd('Ward 9', 3, 1)]);
  });

  test('are the same however the scope is spelled', () => {
    const all = ['The Ward 9', 'ward  9.', '“WARD 9”', 'Ward 90', 'Wards 9'].map(scope =>
      running('x', scope),
    );
    expect(crowdsOf(all, 2)).toEqual([crowd('The Ward 9', 3)]);
  });

  test('count a list of scopes in each of them, and a scope named twice once', () => {
    const all = [running('a', 'Ward 9, Pharmacy'), running('b', 'pharmacy'), running('c', 'Ward 9; ward 9')];
    expect(crowdsOf(all, 1)).toEqual([crowd('Ward 9', 2, 1), crowd('Pharmacy', 2, 1)]);
  });

  test('take a sentence of the text as a whole', () => {
    const scope = fact('Only the pharmacy, for now.');
    const all = [running('a', undefined, {scope}), running('b', undefined, {scope}), running('c', 'for now')];
    expect(crowdsOf(all, 1)).toEqual([crowd('Only the pharmacy, for now.', 2, 1)]);
  });

  test('of those without a scope have none', () => {
    const all = [running('a'), running('b', ' , '), running('c', 'Ward 9')];
    expect(crowdsOf(all, 1)).toEqual([crowd(undefined, 2, 1)]);
    expect(crowdedScopes(all, 1).map(({experiments}) => experiments.map(({facts}) => facts.title))).toEqual([
      ['a', 'b'],
    ]);
  });

  test('of nothing are none', () => expect(crowdsOf([], 1)).toEqual([]));
});
