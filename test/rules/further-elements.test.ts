import {describe, expect, it} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {lintText} from '../../src/lint.js';

async function verdictOf(id: string, text: string): Promise<string> {
  const rule = builtInRules.find(each => each.id === id)!;
  const ruleset = [{rule, severity: rule.severity, options: rule.options}];
  const {messages} = await lintText(`# New rota\n\n${text}`, 'memo.md', ruleset);
  return messages[0]?.messageId ?? 'present';
}

describe.each([
  ['prior-work', 'present', 'To our knowledge this is the first time anyone here has done it.'],
  ['prior-work', 'present', 'We have no experience with this.'],
  ['prior-work', 'present', 'Clinics in Porto and Lyon have tried the same and kept it.'],
  ['prior-work', 'present', 'We tried pagers back in the autumn but the signal was poor.'],
  ['prior-work', 'weak', 'We have tried this before.'],
  ['prior-work', 'weak', 'Earlier attempts have failed.'],
  ['prior-work', 'absent', 'We tried to call you last Monday but nobody answered.'],
  ['cadence', 'present', 'I come round to each of you once a week to hear how it is going.'],
  ['cadence', 'present', 'The working group shall meet monthly for the purpose of resolving difficulties.'],
  ['cadence', 'absent', 'The team answers calls every day from 9 to 12 to clear the backlog.'],
  ['cadence', 'absent', 'Every week the rota is sent to all staff to check.'],
  ['shared-expectation', 'present', 'I will tell everybody at once; all hear it from me and hear the same.'],
  ['shared-expectation', 'absent', 'We all meet at once on Monday in the kitchen.'],
  ['tracked-work', 'present', 'Progress: https://work.example/b/hours'],
  ['tracked-work', 'present', 'Status lives in #opening-hours (pinned message).'],
  ['tracked-work', 'present', 'Every Friday I post where we are in #opening-hours.'],
  ['tracked-work', 'absent', 'Slides: https://talks.example/slides.pdf'],
  ['one-change-at-a-time', 'present', 'In parallel we are piloting nothing else.'],
  ['one-change-at-a-time', 'present', 'Separately, we are replacing the boiler on 3 March.'],
  ['one-change-at-a-time', 'second', 'We will also be trialling phone triage from 1 March.'],
  [
    'one-change-at-a-time',
    'second',
    'In addition, we will change the length of appointments to ten minutes.',
  ],
])('%s', (id, verdict, text) => {
  it(`is ${verdict} in: ${text}`, async () => {
    expect(await verdictOf(id, text)).toBe(verdict);
  });
});
