import {readdir} from 'node:fs/promises';
import {describe, expect, it, test} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {lintText} from '../../src/lint.js';
import {testExamples} from '../../src/rule/rule-tester.js';

const asConfigured = (rule: (typeof builtInRules)[number]) => ({
  rule,
  severity: rule.severity,
  options: rule.options,
});

describe('the rules as a whole', () => {
  it('are all the files of rules/, each named by its id', async () => {
    const files = (await readdir(new URL('../../rules/', import.meta.url))).filter(
      file => file !== 'index.ts',
    );
    expect(builtInRules.map(({id}) => `${id}.ts`)).toEqual(files.sort());
  });

  it('are in the preset `all`', () => {
    for (const {presets} of builtInRules) expect(presets).toContain('all');
  });
});

test('every rule says since which version it is there', () => {
  for (const {id, since} of builtInRules) expect(`${id}: ${since}`).toMatch(/: \d+\.\d+\.\d+$/);
});

describe.each(builtInRules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  it('holds its own examples', async () => {
    expect(await testExamples(rule)).toEqual([]);
  });

  it('shows at least two documents it leaves alone and two it reports', () => {
    const valid = rule.examples.filter(example => 'valid' in example);
    expect(valid.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.length - valid.length).toBeGreaterThanOrEqual(2);
    expect(valid.length).toBeGreaterThanOrEqual(rule.examples.length - valid.length);
  });

  it('says the same alone as in company', async () => {
    for (const example of rule.examples) {
      const source = ('valid' in example ? example.valid : example.invalid).replace(/[«»]/g, '');
      const alone = await lintText(source, 'a.md', [asConfigured(rule)], example);
      const inCompany = await lintText(source, 'a.md', builtInRules.map(asConfigured), example);
      expect(inCompany.messages.filter(({ruleId}) => ruleId === id)).toEqual(alone.messages);
    }
  });

  it('speaks in sentences: a summary and a reason end in a full stop, a message does not', async () => {
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
    for (const example of rule.examples) {
      const source = ('valid' in example ? example.valid : example.invalid).replace(/[«»]/g, '');
      for (const {message} of (await lintText(source, 'a.md', [asConfigured(rule)], example)).messages) {
        expect(message).not.toMatch(/[.!]$/);
      }
    }
  });
});
