import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {lintText} from '../../src/lint.js';
import {labelledMemos} from '../../src/workshop/corpus.js';

const rules = ['measurable-signals', 'one-change-at-a-time', 'signals-have-both-sides', 'stop-condition'];

async function findings(id: string, ...paragraphs: string[]): Promise<string[]> {
  const rule = builtInRules.find(each => each.id === id)!;
  const ruleset = [{rule, severity: rule.severity, options: rule.options}];
  const {messages} = await lintText(['# New rota', ...paragraphs].join('\n\n'), 'memo.md', ruleset);
  return messages.map(({at, messageId}) => `${at.start.line} ${messageId}`);
}

describe('a rule that looks across parts', () => {
  it.each(rules)('%s is in the preset `all` alone, and never an error', id => {
    expect(builtInRules.find(rule => rule.id === id)).toMatchObject({presets: ['all'], severity: 'warn'});
  });

  it('is read the elements it asks for, and no others, where it runs alone', async () => {
    const rule = builtInRules.find(({id}) => id === 'stop-condition')!;
    const {evidence} = await lintText('# A', 'memo.md', [{rule, severity: 'warn', options: {}}]);
    expect([...evidence.keys()]).toEqual(['warning-signals']);
  });

  it.each(rules)('%s asks for elements that there are', id => {
    const {reads = []} = builtInRules.find(rule => rule.id === id)!;
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.filter(name => !builtInRules.some(rule => rule.id === name && rule.element))).toEqual([]);
  });

  it('has a label in every memo of the corpus, on lines that there are', async () => {
    const file = new URL('../../fixtures/corpus/further-labels-a.json', import.meta.url);
    const labels: Record<string, Record<string, {lines: number[]}>> = JSON.parse(
      await readFile(file, 'utf8'),
    );
    const memos = await labelledMemos('all');
    expect(Object.keys(labels)).toEqual(memos.map(({id}) => id));
    for (const {id, source} of memos) {
      expect(Object.keys(labels[id]!).sort()).toEqual(rules);
      const lines = Object.values(labels[id]!).flatMap(label => label.lines);
      expect(lines.filter(line => !source.split('\n')[line - 1]?.trim())).toEqual([]);
    }
  });
});

describe('stop-condition', () => {
  it.each([
    ['We roll back at once if more than 2% of checkouts fail.'],
    ['Kill criteria:\n\n- p95 over 400 ms for an hour\n- two tickets from the same customer'],
    ['Should two nurses in a week miss their break, the old rota returns the next day.'],
    ['Three missed pages in one week and the pilot is over.'],
    ['## We will stop early if\n\n- anybody is hurt\n- the queue passes 40 people'],
    ['If a guest waits longer than an hour, it ends that evening.'],
    ['Stop if more than three guests faint.'],
    ['- Pause when anybody is hurt'],
    ['Revert when p95 > 60 min'],
    ['**Stop:** two falls in a week'],
    ['In the event that complaints exceed ten in any month, the arrangement shall cease.'],
    ['If the queue passes 40 people, the previous hours are restored.'],
    ['Cold calls above ten a week → off'],
    ['Errors > 2 %: we turn it off'],
    ['Two no-shows in a row and we drop it.'],
    ['A third accident automatically ends the pilot.'],
    ['| Sign | What we do |\n|---|---|\n| Somebody is hurt | Stop at once |'],
  ])('is content with %s', async text => {
    expect(await findings('stop-condition', text)).toEqual([]);
  });

  it.each([
    ['If people hate it, we will go back to the old way.', '3 weak'],
    ['If things go wrong we will pause.', '3 weak'],
    ['## Warning signs\n\nIf it fails, we go back.', '5 weak'],
    ['If it does not help, the desks go back and I pay two movers.', '3 weak'],
    ['The northern truck came back with fewer than ten crates last month.', '1 absent'],
    ['If the lift is broken, go back to the entrance.', '3 unheeded'],
    ['When the six weeks are over, the trial ends.', '1 absent'],
    ['On 3 March we decide whether to keep, change or stop it.', '1 absent'],
    ['If you have questions, stop by my desk.', '1 absent'],
    ['Red flag: juniors stop asking questions in the channel.', '3 unheeded'],
    ['We would worry if more than ten tickets a week go back to the queue.', '3 unheeded'],
  ])('of %s says %s', async (text, expected) => {
    expect(await findings('stop-condition', text)).toEqual([expected]);
  });
});

describe('measurable-signals', () => {
  it('leaves to the element what names a hope and no sign', async () => {
    expect(await findings('measurable-signals', 'We hope for better collaboration.')).toEqual([]);
  });

  it('needs one sign of a side that can be counted, not all', async () => {
    const heading = '## What would worry us';
    expect(await findings('measurable-signals', heading, '- Morale drops.\n- Quality suffers.')).toEqual([
      '5 vague-bad',
    ]);
    expect(await findings('measurable-signals', heading, '- Morale drops.\n- Two people resign.')).toEqual(
      [],
    );
  });

  it('speaks at the first vague sign', async () => {
    const signs = '- The mood sours.\n- Morale drops and quality suffers.';
    expect(await findings('measurable-signals', '## What would worry us', signs)).toEqual(['5 vague-bad']);
  });

  it('sees the figure in the sentence after', async () => {
    expect(
      await findings('measurable-signals', 'Good sign: morale improves. We ask in the March survey.'),
    ).toEqual([]);
  });
});

describe('signals-have-both-sides', () => {
  const signs = '- Fewer than three swaps a week.\n- No shift left open on a Friday.';

  it('speaks where signs are collected, and leaves a sign in passing to the elements', async () => {
    const vague = 'We keep an eye on the situation.';
    expect(
      await findings('signals-have-both-sides', '## How we will know that it works', signs, vague),
    ).toEqual(['5 no-warning']);
    const passing = 'If more than three calls in a week go unanswered, we go back to the old rota.';
    expect(await findings('signals-have-both-sides', passing)).toEqual([]);
  });

  it('leaves a half that is not there to the elements', async () => {
    expect(await findings('signals-have-both-sides', '## How we will know that it works', signs)).toEqual([]);
  });

  it('leaves tables alone, whose columns may be the two halves', async () => {
    const table = '| Sign of progress | Warning sign |\n|---|---|\n| calm | More than one complaint a week |';
    expect(await findings('signals-have-both-sides', '## Signals', table)).toEqual([]);
  });

  it('is content where the other half stands elsewhere', async () => {
    const stop = 'If more than three calls in a week go unanswered, we go back to the old rota.';
    expect(
      await findings('signals-have-both-sides', '## How we will know that it works', signs, stop),
    ).toEqual([]);
  });
});

describe('one-change-at-a-time', () => {
  it.each([
    ['two pilots of one thing', 'We try it in two pilots: team A from Monday, team B from April.'],
    ['the past', 'We tried two changes last year. This one is different.'],
    ['what goes with it', 'In addition we are introducing a rota for the cover on Fridays.'],
    [
      'phases',
      '## Phase 1\n\nFor two weeks from Monday we try it. On 3 March we decide.\n\n## Phase 2\n\nFor six weeks from 4 March nobody swaps, on trial. On 14 April we decide whether it stays.',
    ],
    [
      'one change in two places',
      '## Lisbon\n\nFor six weeks from 3 March we try handing over at the bedside. On 14 April we decide whether it stays.\n\n## Porto\n\nFor six weeks from 10 March we try handing over at the bedside. On 21 April we decide whether it stays.',
    ],
  ])('leaves alone %s', async (_, text) => {
    expect(await findings('one-change-at-a-time', text)).toEqual([]);
  });

  it.each([
    ['lead-ins', '**Experiment A.** Written stand-ups.\n\n**Experiment B.** A merge queue.', 5],
    [
      'a list',
      'We are starting three new things on Monday:\n\n- stand-ups are written\n- tickets move to Linear',
      6,
    ],
    ['a promise', 'hi all, two changes from monday: written standups, and no more jira', 3],
    [
      'a second sentence',
      'We try it for a month. At the same time, we will switch to Linear for all tickets.',
      3,
    ],
  ])('sees the second change in %s', async (_, text, line) => {
    expect(await findings('one-change-at-a-time', text)).toEqual([`${line} second`]);
  });
});
