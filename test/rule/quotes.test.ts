import {expect, it} from 'vitest';
import noDecree from '../../rules/no-decree.js';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {judge} from '../../src/reading/judge.js';
import {elementRule} from '../../src/rule/element-rule.js';
import {ruleInput} from '../../src/rule/rule-input.js';

it('shows the words of the author for code and URLs', async () => {
  const announcement = await parseAnnouncement('Run `npm test` and see https://x.org first.');
  const vocabulary = {facets: {a: {}}} as unknown as Parameters<typeof judge>[1];
  const scores = [new Map([['x/a', {present: 0, weak: 1, reasons: ['run']}]])];
  const judgement = judge('x', vocabulary, announcement, scores as unknown as Parameters<typeof judge>[3]);
  expect(judgement.items[0]?.text).toBe('Run `npm test` and see https://x.org first.');

  const {id, summary, why, severity, presets} = noDecree;
  const rule = elementRule({
    ...{id, summary, why, severity, presets},
    ...{absent: 'Nothing', weak: {a: '{quote} is weak'}, example: '', vocabulary, examples: []},
  });
  const evidence = new Map([[id, {...judgement, promisedBy: undefined}]]);
  const problems = [...rule.check(ruleInput(announcement, evidence, {}), rule.options)];
  expect(problems[0]?.message).toBe('`Run npm test and see https://x.org first` is weak');
});
