import {describe, expect, it, test} from 'vitest';
import {defineRule} from '../../src/rule/define-rule.js';
import type {Rule} from '../../src/rule/rule.js';
import {testRule} from '../../src/rule/test-rule.js';

const noBang = defineRule({
  id: 'no-bang',
  summary: 'Nobody shouts.',
  why: 'Ears hurt.',
  severity: 'warn',
  presets: [],
  options: {},
  examples: [{valid: 'Quiet.'}, {invalid: 'Loud«!»', message: 'shouts'}],
  *check({announcement}) {
    for (const {index} of announcement.source.matchAll(/!/g)) {
      const at = announcement.placeAt(index, index + 1);
      yield {messageId: 'bang', message: 'This shouts', at, why: '', example: ''};
    }
  },
}) as unknown as Rule;

testRule(noBang, {describe, it});

test('a rule without examples is a mistake, since nothing would be tested', () => {
  expect(() => testRule({...noBang, examples: []}, {describe, it})).toThrow(
    'the rule "no-bang" has no examples',
  );
});

test('an example that does not hold fails its test, and the name says which', async () => {
  const bodies = new Map<string, () => Promise<void>>();
  const framework = {
    describe: (_: string, body: () => void) => body(),
    it: (name: string, body: () => Promise<void>) => bodies.set(name, body),
  };
  testRule({...noBang, examples: [{valid: 'Loud!'}, {invalid: 'a\n\n«b»', message: 'x'}]}, framework);
  expect([...bodies.keys()]).toEqual(['1: leaves alone Loud!', '2: reports a «b»']);
  await expect(bodies.get('1: leaves alone Loud!')?.()).rejects.toThrow(
    'must stay silent, but reports "This shouts"',
  );
});
