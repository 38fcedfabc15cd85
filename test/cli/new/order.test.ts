import {describe, expect, it} from 'vitest';
import {builtInRules} from '../../../rules/index.js';
import {inMemoOrder} from '../../../src/cli/new/order.js';
import {elementRule} from '../../../src/rule/element-rule.js';
import type {Rule} from '../../../src/rule/rule.js';

const elements = builtInRules.filter(({element}) => element);
const inOrder = inMemoOrder(elements).map(({id}) => id);

function ruleAfter(id: string, ...follows: string[]): Rule {
  return elementRule({
    id,
    summary: 'There is one.',
    why: 'People ask.',
    severity: 'warn',
    presets: ['all'],
    absent: 'There is none',
    weak: {},
    example: 'One.',
    stub: {heading: id, prompt: 'Which?', placeholder: 'Say which', follows},
    vocabulary: {facets: {}},
    examples: [],
  });
}

describe('the order of a memo', () => {
  it('has every element once', () => {
    expect([...inOrder].sort()).toEqual(elements.map(({id}) => id));
  });

  it('begins with the problem, and goes on from the experiment to the review and who answers for it', () => {
    const main = [
      'stated-problem',
      'specific-experiment',
      'expected-challenges',
      'support-tactics',
      'positive-signals',
      'warning-signals',
      'review-horizon',
      'named-owner',
    ];
    expect(inOrder.filter(id => main.includes(id))).toEqual(main);
  });

  it('puts each after the one that its stub wants to follow', () => {
    for (const {id, stub} of elements) {
      const [before] = stub?.follows ?? [];
      if (before !== undefined) expect(inOrder.indexOf(before), id).toBeLessThan(inOrder.indexOf(id));
    }
  });

  it('goes on from what leads further, after what does not', () => {
    const rules = [ruleAfter('a'), ruleAfter('b', 'a'), ruleAfter('c', 'b'), ruleAfter('d', 'a')];
    expect(inMemoOrder(rules).map(({id}) => id)).toEqual(['a', 'd', 'b', 'c']);
  });

  it('loses no rules that follow each other in a circle, or one that nobody knows', () => {
    const rules = [ruleAfter('a', 'b'), ruleAfter('b', 'a'), ruleAfter('c', 'x')];
    expect(inMemoOrder(rules).map(({id}) => id)).toEqual(['c', 'a', 'b']);
  });
});
