import {describe, expect, it, test} from 'vitest';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {readOutcome} from '../../src/facts/outcome.js';

async function outcomeOf(markdown: string) {
  return readOutcome(await parseAnnouncement(markdown));
}

/** What is read, in one line: `kept 2027-06-30 the note`; `undefined` for no outcome. */
async function read(markdown: string): Promise<string | undefined> {
  const value = (await outcomeOf(markdown))?.value;
  return value && [value.decision ?? 'decided', value.on, value.note].filter(Boolean).join(' ');
}

const yaml = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\n# Quiet mornings\n\nWe try it.\n`;
const body = (...blocks: string[]) =>
  ['# Quiet mornings', 'We try quiet mornings for six weeks.', ...blocks].join('\n\n');

describe('an outcome in the front matter', () => {
  test.each([
    [['outcome: kept'], 'kept'],
    [['outcome: Stopped'], 'stopped'],
    [['outcome: extended', 'outcome-date: 2027-06-30'], 'changed 2027-06-30'],
    [['Outcome: "kept with two changes"', 'OutcomeDate: "2027-06-30"'], 'changed 2027-06-30'],
    [['outcome: rolled back', 'decided-on: 30 June 2027'], 'stopped 2027-06-30'],
    [['outcome: stopped on 3 May 2027'], 'stopped 2027-05-03'],
    [['outcome: not continued', 'outcome_note: Nobody came'], 'stopped Nobody came'],
    [['decision: keep', 'decided: 2027-06-30'], 'kept 2027-06-30'],
    [['result: abandoned'], 'stopped'],
    [['status: adopted', 'decidedOn: 2027-06-30'], 'kept 2027-06-30'],
    [['status: withdrawn'], 'stopped'],
    [['status: superseded by the spring rota'], 'decided'],
    [['status: closed', 'closed-on: 2027-07-01', 'outcome: adjusted'], 'changed 2027-07-01'],
    [['status: done', 'outcome: fewer calls'], 'decided'],
    [['status: closed (kept)'], 'kept'],
    [['outcome: fewer calls', 'outcome-date: 2027-07-01'], 'decided 2027-07-01'],
    [['outcome: {decision: kept}'], 'kept'],
    [['outcome: {decision: kept, date: 2027-06-30, note: Fewer calls}'], 'kept 2027-06-30 Fewer calls'],
    [['outcome: extended until 2027-08-01'], 'changed'],
    [['outcome: kept until 2028-01-01'], 'kept'],
    [['status: rejected'], 'decided'],
    [['outcome: kept', 'outcome-note: >', '  Fewer calls', '  before ten.'], 'kept Fewer calls before ten.'],
  ])('%j', async (lines, expected) => expect(await read(yaml(...lines))).toBe(expected));

  test.each([
    ['outcome:'],
    ['outcome: pending'],
    ['outcome: TBD'],
    ['outcome: kept | changed | stopped'],
    ['outcome: kept / changed / stopped'],
    ['outcome: "kept or stopped?"'],
    ['outcome: faster replies'],
    ['outcome: {decision: tbd}'],
    ['outcome: {expected: kept}'],
    ['outcome: extended hours'],
    ['outcome: changed habits'],
    ['outcome: not yet decided'],
    ['decision: approved'],
    ['decision: drop the Monday meeting'],
    ['decision: change the meeting day'],
    ['decided: 2027-01-12'],
    ['outcome-date: 2027-06-30'],
    ['status: running'],
    ['status: accepted'],
    ['status: published'],
    ['status: to be decided'],
    ['outcome: [kept, stopped]', 'outcome: x'],
    ['expected-outcome: kept'],
  ])('not %j', async (...lines) => expect(await read(yaml(...lines))).toBeUndefined());

  it('is read from TOML as well', async () => {
    const memo = '+++\noutcome = "kept"\noutcome_date = 2027-06-30\n+++\n\n# Quiet mornings\n';
    expect(await read(memo)).toBe('kept 2027-06-30');
  });

  it('says where it stands and how it was read', async () => {
    const fact = await outcomeOf(yaml('owner: Dana', 'outcome: kept'));
    expect(fact).toMatchObject({
      source: 'front matter',
      words: 'kept',
      derivation: '`outcome` in the front matter',
      place: {start: {line: 3, column: 1}},
    });
  });

  it('wins over the text, which completes it where they agree', async () => {
    const text = '\n## Outcome\n\nOn 2027-07-01 we decided to keep this. Fewer calls.\n';
    expect(await read(yaml('outcome: kept') + text)).toBe('kept 2027-07-01 Fewer calls.');
    expect(await read(yaml('outcome: kept', 'outcome-date: 2027-07-02') + text)).toBe(
      'kept 2027-07-02 Fewer calls.',
    );
    expect(await read(yaml('outcome: stopped') + text)).toBe('stopped');
    expect(await read(yaml('status: done') + text)).toBe('kept 2027-07-01 Fewer calls.');
  });

  it('leaves the word to the text where it says nothing', async () => {
    expect(await read(`${yaml('outcome: tbd')}\n## Outcome\n\nKept on 30 June 2027.\n`)).toBe(
      'kept 2027-06-30',
    );
  });
});

describe('an outcome in the text', () => {
  test.each([
    [['## Outcome', 'On 2027-06-30 we decided to keep this.'], 'kept 2027-06-30'],
    [
      ['## Outcome', 'On 2027-06-30 we decided to change this.', 'Two mornings.'],
      'changed 2027-06-30 Two mornings.',
    ],
    [['## Outcome', 'On 2027-06-30 we decided to stop this.'], 'stopped 2027-06-30'],
    [['## Outcome', 'Kept.'], 'kept'],
    [
      ['## 7. Outcome (30 June 2027)', 'We kept it. Calls fell by half.'],
      'kept 2027-06-30 Calls fell by half.',
    ],
    [['## Outcome: stopped on 3 May 2027'], 'stopped 2027-05-03'],
    [['**Outcome:** Stopped on 3 May 2027. Nobody came.'], 'stopped 2027-05-03 Nobody came.'],
    [['- Outcome: rolled back, 3 May 2027'], 'stopped 2027-05-03'],
    [
      ['## Outcome of the trial', 'Reviewed on 30 June 2027. We agreed to carry on with it.'],
      'kept 2027-06-30 We agreed to carry on with it.',
    ],
    [
      ['## Trial result', 'The trial was stopped on 3 May 2027 because nobody came.'],
      'stopped 2027-05-03 The trial was stopped on 3 May 2027 because nobody came.',
    ],
    [
      ['## What became of it', 'On 3 May 2027 the team agreed not to continue it.'],
      'stopped 2027-05-03 On 3 May 2027 the team agreed not to continue it.',
    ],
    [
      [
        '## Decision',
        'On 30 June 2027 we decided to keep the trial arrangement.',
        'After the trial, on 30 June 2027, we decided to stop it.',
      ],
      'stopped 2027-06-30 After the trial, on 30 June 2027, we decided to stop it.',
    ],
    [
      ['## Decision (30 June 2027)', 'After the six-week trial we decided to keep it.'],
      'kept 2027-06-30 After the six-week trial we decided to keep it.',
    ],
    [
      ['## What we decided', 'At the review on 30 June 2027 the ward voted to stop it.'],
      'stopped 2027-06-30 At the review on 30 June 2027 the ward voted to stop it.',
    ],
    [
      ['## Update, 30 June 2027', 'We are keeping the trial. The review showed fewer calls.'],
      'kept 2027-06-30 We are keeping the trial. The review showed fewer calls.',
    ],
    [['## Outcome', '| What | How |\n|---|---|\n| Outcome | Kept, 3 May 2027 |'], 'kept 2027-05-03'],
    [
      ['## Outcome', 'Kept with two changes on 3 May 2027.'],
      'changed 2027-05-03 Kept with two changes on 3 May 2027.',
    ],
    [
      ['## Outcome', 'On 30 June 2027 we decided to keep it, and we will look again if calls rise.'],
      'kept 2027-06-30 On 30 June 2027 we decided to keep it, and we will look again if calls rise.',
    ],
    [
      [
        '## Outcome',
        'Extended on 30 June 2027.',
        'On 2027-09-30 we decided to stop this.',
        'Autumn was busy.',
      ],
      'stopped 2027-09-30 Autumn was busy.',
    ],
    [['## Outcome', '2027-06-30: Kept.'], 'kept 2027-06-30'],
    [['## Outcome', 'Reviewed 2027-06-30. Result: kept.'], 'kept 2027-06-30'],
    [['## Outcome', '- Decision: stop\n- Date: 30 June 2027'], 'stopped 2027-06-30'],
    [['## Outcome (June 2027)', 'We adopted it.'], 'kept'],
    [
      ['## Outcome', 'On 30 June 2027 the team voted 9 to 2 for keeping quiet mornings.'],
      'kept 2027-06-30 On 30 June 2027 the team voted 9 to 2 for keeping quiet mornings.',
    ],
    [['## Outcome', 'We decided to make it permanent.'], 'kept'],
    [
      ['## Outcome', 'After six weeks we went back to the old rota.'],
      'stopped After six weeks we went back to the old rota.',
    ],
    [['## Outcome', 'We did not continue.'], 'stopped We did not continue.'],
    [['## What happened', 'We kept them. 31 March 2027.'], 'kept 2027-03-31 We kept them.'],
    [
      ['## Outcome', 'It was decided on 30 April 2027 that the arrangement shall be made permanent.'],
      'kept 2027-04-30 It was decided on 30 April 2027 that the arrangement shall be made permanent.',
    ],
    [
      ['## Outcome', 'It was agreed on 30 April 2027 that the new rota will not be kept.'],
      'stopped 2027-04-30 It was agreed on 30 April 2027 that the new rota will not be kept.',
    ],
    [
      ['## Results', 'On 30 April 2027 the team voted 8 to 1 to keep it.'],
      'kept 2027-04-30 On 30 April 2027 the team voted 8 to 1 to keep it.',
    ],
    [['## How it went', 'We stopped it on 2 May 2027'], 'stopped 2027-05-02'],
    [
      ['## Update, 2 May 2027', 'The team decided to keep the later hours for good.'],
      'kept 2027-05-02 The team decided to keep the later hours for good.',
    ],
    [['## Result', 'We are keeping it.'], 'kept We are keeping it.'],
    [['## Conclusion', 'We stopped the trial.'], 'stopped'],
    [['Decided 30 April 2027: kept.'], 'kept 2027-04-30'],
    [['## Outcome', '- [ ] kept\n- [x] stopped on 3 May 2027'], 'stopped 2027-05-03'],
    [['## Outcome', '- [X] **Kept**\n- [ ] changed\n- [ ] stopped'], 'kept'],
  ])('%j', async (blocks, expected) => expect(await read(body(...blocks))).toBe(expected));

  test.each([
    [['## Decision', 'On 3 March 2027 we decide whether to keep it.']],
    [['## Decision', 'On 3 March 2027 we decided to stop the Monday meeting and to try quiet mornings.']],
    [['## Decision', 'Deliveries came late. On 3 March 2027 we decided to change this.']],
    [['## Decision', 'We decided to keep the trial short.']],
    [['## What we decided', 'On 3 March 2027 we decided to drop the weekly report for a quarter.']],
    [['## Decision (3 March 2027)', 'We decided to stop it.']],
    [['## Decision', 'If calls fall, the trial was kept.']],
    [['## Outcome', '[kept, changed or stopped]']],
    [['## Outcome', 'Kept / changed / stopped, on [date].']],
    [['## Outcome', '- [ ] kept\n- [ ] changed\n- [ ] stopped']],
    [['## Outcome', '* [ ] **Kept** on 3 May 2027\n* [ ] **Stopped** on 3 May 2027']],
    [['- [ ] Outcome: kept\n- [ ] Outcome: stopped']],
    [['## Outcome', 'TBD']],
    [['## Outcome', 'None yet.']],
    [['## Outcome']],
    [['## Outcome', '<!-- We decided to keep it. -->']],
    [['## Outcome', 'Will it be kept?']],
    [['## Outcome', 'We hope that it is kept.']],
    [['## Outcome', 'By 30 June 2027 we will have decided to keep it or to stop it.']],
    [['## Outcome', 'We have not decided to stop it.']],
    [['## Outcome', 'We kept losing people.']],
    [['## Outcome', 'Nothing changed.']],
    [['## Outcome', 'Last year we stopped the trial after a week.']],
    [['## Outcome', 'Kept if calls fall by half.']],
    [['## Outcome', 'It will be stopped on 3 May 2027.']],
    [['## Expected outcome', 'We kept it on 3 May 2027.']],
    [['## Results', 'Calls stopped. We kept it warm.']],
    [['## Result', 'We are keeping it under review.']],
    [['## Conclusion', 'We keep it simple.']],
    [['## Conclusion', 'We are changing it.']],
    [['## What happened', 'On 3 March 2027 we decided to stop it and to try quiet mornings.']],
    [['## Update, 3 March 2027', 'We decided to drop the weekly report.']],
    [['Decided 30 April 2027: drop the Monday meeting.']],
    [['## Results', 'On 3 March 2027 it was agreed that the team will try quiet mornings.']],
    [['## Review', 'On 30 June 2027 we decide whether it is kept, changed or stopped.']],
    [['## Stop condition', 'It was stopped on 3 May 2027.']],
    [['On 30 June 2027 we decided to keep this.']],
    [['## Outcome', 'Meetings are kept short.']],
    [['## Outcome', 'Teams have stopped asking for exceptions.']],
    [['## Outcome', 'Kept customers and dropped calls are the two figures that we watch.']],
    [['## Outcome', 'Every team keeps its own list; nothing is changed.']],
    [['**Decision:** The board agreed on 3 March 2027 to end the late shift.']],
  ])('not %j', async blocks => expect(await read(body(...blocks))).toBeUndefined());

  it('says where it stands and how it was read', async () => {
    const fact = await outcomeOf('# T\n\n## Outcome\n\nReviewed on 30 June 2027. We *kept* it.\n');
    expect(fact).toMatchObject({
      source: 'text',
      words: 'We kept it.',
      derivation: 'what stands under "Outcome"',
      place: {start: {line: 5, column: 27}},
      value: {decision: 'kept', on: '2027-06-30', note: undefined},
    });
  });
});
