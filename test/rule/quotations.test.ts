import {expect, it} from 'vitest';
import noDecree from '../../rules/no-decree.js';
import {lintText} from '../../src/lint.js';

async function found(source: string): Promise<string[]> {
  const ruleset = [{rule: noDecree, severity: noDecree.severity, options: noDecree.options}];
  const {messages} = await lintText(source, 'memo.md', ruleset);
  return messages.map(({at}) => source.slice(at.start.offset, at.end.offset));
}

it.each([
  ['straight marks', 'A memo of 2019 read "this is not up for discussion" and no more.'],
  ['curly marks', 'A memo of 2019 read “this is not up for discussion” and no more.'],
  ['single marks', "A memo of 2019 read 'this is not up for discussion' and no more."],
  [
    'several sentences',
    'He wrote: "Leadership has decided. This is not up for discussion. Good day." We do not.',
  ],
  ['a block quote of an old memo', 'Last year a memo began like this:\n\n> This is not up for discussion.'],
  [
    'a block quote in parts',
    'The old notice said:\n\n> Leadership has decided.\n>\n> It is not up for discussion.',
  ],
])('stays silent about what is quoted in %s', async (_, source) => {
  expect(await found(source)).toEqual([]);
});

it.each([
  ['beside a quotation', '"Desks for all" is the motto, and it is not up for discussion.'],
  ['between inches', 'The 24" screens go, and that is not up for discussion, the 27" ones stay.'],
  ['after an apostrophe', "The teams' plan is not up for discussion, nor is the managers' one."],
  ['after a mark that nobody closed', 'We call it "shared desks and it is not up for discussion.'],
  ['in a block quote of the author', 'What changes:\n\n> This is not up for discussion.'],
])('reports what stands %s', async (_, source) => {
  expect(await found(source)).toEqual(['not up for discussion']);
});

it('reports every place of a phrase, and a lead-in once', async () => {
  expect(await found('Leadership has decided twice: leadership has decided again.')).toHaveLength(2);
  expect(await found('**Zero tolerance:** lids off. Bins out. Lights off.')).toEqual(['Zero tolerance']);
});
