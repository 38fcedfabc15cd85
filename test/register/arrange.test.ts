import {describe, expect, test} from 'vitest';
import {type Sorting, sorted, wantedOf} from '../../src/register/arrange.js';
import type {Experiment} from '../../src/register/experiment.js';
import {experiment, fact} from './samples.js';

const all = [
  experiment('/b.md', {title: 'Step 10', reviewDate: fact('2027-02-01'), owner: fact('Ana Souza')}),
  experiment('/c.md', {title: 'Step 9', reviewDate: fact('2027-03-05'), start: fact('2027-01-09')}),
  experiment('/a.md', {title: 'step 8', owner: fact('JOSÉ'), start: fact('2026-12-01')}),
];

const names = (experiments: readonly Experiment[]) => experiments.map(({filePath}) => filePath[1]).join('');

describe('wantedOf', () => {
  test.each([
    [[], [], 'bca'],
    [['due'], [], 'c'],
    [['undated', 'overdue'], [], 'ba'],
    [[], ['souza'], 'b'],
    // One letter with its accent, or a letter and an accent.
    [[], ['jose\u0301', 'ANA'], 'ba'],
    [['undated'], ['ana'], ''],
  ] as const)('status %j, owner %j: %s', (statuses, owners, expected) => {
    expect(names(wantedOf(all, {statuses, owners}))).toBe(expected);
  });
});

describe('sorted', () => {
  test.each([
    ['status', 'bca', 'acb'],
    ['title', 'acb', 'bca'],
    ['file', 'abc', 'cba'],
  ] as const)('by %s', (key, forwards, backwards) => {
    expect(names(sorted(all, {key, isReversed: false}))).toBe(forwards);
    expect(names(sorted(all, {key, isReversed: true}))).toBe(backwards);
  });

  test.each([
    ['review', 'bca', 'cba'],
    ['start', 'acb', 'cab'],
    ['owner', 'bac', 'abc'],
  ] as const)('by %s, what has none last either way', (key, forwards, backwards) => {
    expect(names(sorted(all, {key, isReversed: false}))).toBe(forwards);
    expect(names(sorted(all, {key, isReversed: true}))).toBe(backwards);
  });

  test('keeps the order of what is alike, and the list that it was given', () => {
    const alike = [experiment('/x.md', {}), experiment('/y.md', {}), experiment('/z.md', {})];
    for (const isReversed of [false, true]) {
      const sorting: Sorting = {key: 'status', isReversed};
      expect(names(sorted(alike, sorting))).toBe('xyz');
    }
    sorted(all, {key: 'title', isReversed: false});
    expect(names(all)).toBe('bca');
  });
});
