import {describe, expect, it} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {lintText} from '../../src/lint.js';

const ruleset = builtInRules.map(rule => ({rule, severity: rule.severity, options: rule.options}));
const lint = (...lines: readonly string[]) =>
  lintText(`---\n${lines.join('\n')}\n---\n\n# Desks\n\nThe canteen is closed.\n`, 'memo.md', ruleset);

describe('front matter as evidence', () => {
  it.each([
    ['named-owner', 'owner: Dana Okafor', 'present'],
    ['named-owner', 'Owner: Dana Okafor', 'present'],
    ['named-owner', 'owner: ["", "Dana Okafor"]', 'present'],
    ['named-owner', 'owner: ["", null]', 'absent'],
    ['named-owner', 'owner: 7', 'absent'],
    ['named-owner', 'owner: true', 'absent'],
    ['named-owner', 'owner: {name: Dana Okafor}', 'absent'],
    ['named-owner', 'owner: &a [*a, *a]', 'absent'],
    ['review-horizon', 'review-by: 2027-06-30', 'present'],
    ['review-horizon', 'Review-By: "2027-06-30"', 'present'],
    ['review-horizon', 'reviewBy: 30 June', 'present'],
    ['review-horizon', 'review_in: six weeks', 'present'],
    ['review-horizon', 'review: every quarter', 'present'],
    ['review-horizon', 'review-by: soon', 'weak'],
    ['review-horizon', 'review-by: never', 'weak'],
    ['review-horizon', 'review-by: when ready', 'weak'],
    ['review-horizon', 'review-by: 2027-02-31', 'weak'],
    ['review-horizon', 'review-by: "2027-02-31"', 'weak'],
    ['review-horizon', 'review-by: 6', 'absent'],
    ['blast-radius', 'scope: Ward 7B', 'present'],
    ['blast-radius', 'appliesTo: [payments, billing]', 'present'],
    ['blast-radius', 'scope: everyone', 'weak'],
    ['blast-radius', 'scope: All staff.', 'weak'],
    ['blast-radius', 'teams: [all]', 'weak'],
  ])('%s of `%s` is %s', async (id, line, verdict) => {
    expect((await lint(line)).evidence.get(id)?.verdict).toBe(verdict);
  });

  it('quotes the author, who wrote 31 February and not 3 March', async () => {
    const {evidence} = await lint('Review_By: 2027-02-31');
    expect(evidence.get('review-horizon')?.items[0]?.text).toBe('Review_By: 2027-02-31');
  });
});

describe('dates that no calendar has', () => {
  it.each([
    ['review-by: 2027-02-31', 1],
    ["review-by: '2027-13-01'", 1],
    ['review-by: 2027-02-29 # leap?', 1],
    ['dates: [2027-02-30, 2027-02-28, 2027-04-31]', 2],
    ['dates:\n  - 2027-06-31', 1],
    ['review-by: 2027-06-31T10:00:00Z', 1],
    ['review-by: 2028-02-29', 0],
    ['title: Build 2027-99-99-rc1', 0],
  ])('in `%s`: %i', async (lines, count) => {
    const {messages} = await lint(lines);
    const found = messages.filter(({messageId}) => messageId === 'impossible-date');
    expect(found).toHaveLength(count);
    for (const {ruleId, severity} of found)
      expect([ruleId, severity]).toEqual(['valid-front-matter', 'error']);
  });
});

describe('aliases without end', () => {
  it('are neither a hang nor an overflow', async () => {
    const bomb = Array.from({length: 30}, (_, n) => {
      const below = n === 0 ? '"TBD"' : `*a${n - 1}`;
      return `k${n}: &a${n} [${Array.from({length: 9}, () => below).join(', ')}]`;
    });
    const cycle = ['loop: &loop', '  again: *loop', '  text: TBD'];
    const {messages} = await lint(...bomb, ...cycle, 'owner: *a29', 'scope: *loop');
    expect(messages.filter(({ruleId}) => ruleId === 'no-placeholder').length).toBeLessThan(2000);
    expect(messages.filter(({ruleId}) => ruleId === 'valid-front-matter')).toEqual([]);
  });
});
