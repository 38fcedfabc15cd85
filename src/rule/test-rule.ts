import type {Example, Rule} from './rule.js';
import {failureOf} from './rule-tester.js';

/** The two functions that vitest, jest, mocha and `node:test` have alike. */
export interface TestFramework {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => Promise<void>): unknown;
}

/**
 * Makes a test of every example of a rule, in the test framework of your choice.
 *
 * @throws {Error} where the rule has no examples: nothing would be tested.
 * @example
 * import {describe, it} from 'node:test';
 * testRule(noSynergy, {describe, it});
 */
export function testRule(rule: Rule, {describe, it}: TestFramework): void {
  if (rule.examples.length === 0)
    throw new Error(`the rule "${rule.id}" has no examples, so nothing is tested`);
  describe(rule.id, () => {
    for (const [index, example] of rule.examples.entries()) {
      it(`${index + 1}: ${nameOf(example)}`, async () => {
        const reason = await failureOf(rule, example);
        if (reason !== undefined) throw new Error(reason);
      });
    }
  });
}

function nameOf(example: Example): string {
  const [does, text] = 'valid' in example ? ['leaves alone', example.valid] : ['reports', example.invalid];
  return `${does} ${text.replaceAll(/\s+/g, ' ').trim()}`;
}
