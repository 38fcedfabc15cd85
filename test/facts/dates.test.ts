import {describe, expect, test} from 'vitest';
import {factsOf} from './read.js';

/** A memo of Tuesday, 5 January 2027. */
const memo = (text: string, frontMatter = 'date: 2027-01-05') =>
  `---\n${frontMatter}\n---\n\n# Quiet mornings\n\n${text}\n`;

describe('the review date from the text, relative to the memo', () => {
  test.each([
    ['In a quarter we decide whether to keep it.', '2027-04-05'],
    ['We decide on 14 April whether it stays.', '2027-04-14'],
    ['On the last Friday of March we review it and decide whether to go on.', '2027-03-26'],
    ['We will review it in six weeks and decide whether it stays.', '2027-02-16'],
    ['At the end of March we look at the numbers and decide.', '2027-03-31'],
    ['We evaluate it on 3 February 2028 and decide whether to stop.', '2028-02-03'],
    ['On 29 February we decide whether to keep it.', '2028-02-29'],
    ['Sit-down: on Friday 12 March the team reviews the trial.', '2027-03-12'],
    [
      'We try it for six weeks from Monday 18 January. After six weeks we decide whether to keep it.',
      '2027-03-01',
    ],
    ['We start on 18 January. Three months after the start we review the results and decide.', '2027-04-18'],
    [
      'We try it from 18 January until 26 February. At the end of the trial we decide whether it stays.',
      '2027-02-26',
    ],
    ['The trial runs from 18 January to 26 February, and on 5 March we decide.', '2027-03-05'],
    ['After four sprints we decide whether to keep it.', '2027-03-02'],
    ['We decide in March whether to keep it.', '2027-03-31'],
    ['At the March retro we decide whether it stays.', '2027-03-31'],
    ['By the end of Q1 we decide whether to keep it.', '2027-03-31'],
    ['By 31 March we decide whether to keep it; the old rota returns on 5 April if not.', '2027-03-31'],
  ])('%s', async (text, expected) => {
    const {reviewDate} = await factsOf(memo(text));
    expect(reviewDate?.value).toBe(expected);
  });

  test('says where it stands and how it was found', async () => {
    const {reviewDate} = await factsOf(memo('In a quarter we decide whether to keep it.'));
    expect(reviewDate).toMatchObject({
      source: 'text',
      words: 'In a quarter',
      place: {start: {line: 7, column: 1}, end: {line: 7, column: 13}},
    });
    expect(reviewDate?.derivation).toContain('`a quarter`');
    expect(reviewDate?.derivation).toBe("`a quarter`, as seen from 2027-01-05, the memo's own date");
  });
});

describe('the memo’s own date', () => {
  const review = 'In six weeks we decide whether to keep it.';
  test.each([
    ['the front matter', `---\ndate: 2027-01-05\n---\n\n# Quiet mornings\n\n${review}`, '2027-02-16'],
    [
      'a time in the front matter',
      `---\npublished: 2027-01-05T23:30:00Z\n---\n\n# Quiet\n\n${review}`,
      '2027-02-16',
    ],
    ['TOML', `+++\ndate = 2027-01-05\n+++\n\n# Quiet mornings\n\n${review}`, '2027-02-16'],
    ['a labelled line', `# Quiet mornings\n\n**Date:** 5 January 2027\n\n${review}`, '2027-02-16'],
    ['a bare line', `# Quiet mornings\n\n5 January 2027\n\n${review}`, '2027-02-16'],
    ['a place and a day', `# Quiet mornings\n\nTromsø, 5 January 2027\n\n${review}`, '2027-02-16'],
    [
      'who posted it',
      `# Quiet mornings\n\nPosted by the library on 5 January 2027.\n\n${review}`,
      '2027-02-16',
    ],
    ['a signature', `# Quiet mornings\n\n${review}\n\nIngrid\n\nTromsø, 5 January 2027`, '2027-02-16'],
    ['the title', `# Branch meeting, 5 January 2027\n\n${review}`, '2027-02-16'],
  ])('is that of %s', async (_what, text, expected) => {
    expect((await factsOf(text)).reviewDate?.value).toBe(expected);
  });

  test('is that of the name of the file', async () => {
    const facts = await factsOf(`# Quiet mornings\n\n${review}`, {filePath: 'news/2027-01-05-quiet.md'});
    expect(facts.date).toMatchObject({value: '2027-01-05', source: 'file name', place: undefined});
    expect(facts.reviewDate?.value).toBe('2027-02-16');
  });

  test('is that of the first commit where the memo has none', async () => {
    const facts = await factsOf(`# Quiet mornings\n\n${review}`, {committed: '2027-01-05'});
    expect(facts.date).toMatchObject({value: '2027-01-05', source: 'git'});
    expect(facts.reviewDate?.value).toBe('2027-02-16');
  });

  test('takes its year from the first commit where it has none', async () => {
    const facts = await factsOf(`# Quiet\n\nTromsø, 28 December\n\n${review}`, {committed: '2027-01-05'});
    expect(facts.date?.value).toBe('2026-12-28');
  });

  test.each([
    ['a start', '# Quiet mornings from 5 January 2027'],
    ['a date of a review', '# Quiet mornings\n\n## Review\n\n5 January 2027'],
    [
      'a date of something else',
      '# Quiet mornings\n\nThe old rota was agreed on 5 January 2027 and nobody liked it.',
    ],
  ])('is not %s', async (_what, text) => {
    expect((await factsOf(text)).date).toBeUndefined();
  });
});

describe('what cannot be placed says so', () => {
  test('for a length that counts from nowhere', async () => {
    const {reviewDate, undated} = await factsOf(
      '# Quiet mornings\n\nIn a quarter we decide whether to keep it.',
    );
    expect(reviewDate).toBeUndefined();
    expect(undated?.reason).toBe(
      '`a quarter` counts from a day that nothing names: the memo has no date of its own',
    );
    expect(undated?.place?.start.line).toBe(3);
  });

  test('for a review without a time', async () => {
    const {undated} = await factsOf(memo('We will revisit this.'));
    expect(undated?.reason).toBe('`We will revisit this.` names no time');
  });

  test('for a memo that says nothing of a review', async () => {
    const {undated} = await factsOf(memo('From Monday we meet at ten.'));
    expect(undated).toEqual({reason: 'nothing says when it is looked at again', place: undefined});
  });

  test('for an empty document', async () => {
    const facts = await factsOf('');
    expect(facts).toMatchObject({title: 'memo.md', reviewDate: undefined, mistakes: []});
  });
});

describe('the front matter wins', () => {
  test.each([
    ['review-by: 2027-06-30', '2027-06-30'],
    ['review_by: 2027-06-30', '2027-06-30'],
    ['reviewBy: "2027-06-30"', '2027-06-30'],
    ['review-date: 30 June 2027', '2027-06-30'],
    ['date: 2027-01-05\nreview-in: 6 months', '2027-07-05'],
    ['date: 2027-01-05\nreview_in: in 6 months', '2027-07-05'],
    ['date: 2027-01-05\nlast_reviewed_on: 2027-03-01\nreview_in: 6 months', '2027-09-01'],
    ['date: 2027-08-31\nreview-in: 6 months', '2028-02-29'],
    ['date: 2027-01-05\nreview-by: end of March', '2027-03-31'],
  ])('%s', async (frontMatter, expected) => {
    const {reviewDate} = await factsOf(memo('We will look at it again.', frontMatter));
    expect(reviewDate).toMatchObject({value: expected, source: 'front matter'});
  });

  test('over the text', async () => {
    const {reviewDate} = await factsOf(memo('We decide on 28 June 2027.', 'review-by: 2027-06-30'));
    expect(reviewDate?.value).toBe('2027-06-30');
  });
});

describe('start and end', () => {
  test.each([
    ['We try it from Monday 18 January for six weeks.', '2027-01-18', '2027-03-01'],
    ['Starting 18 January, we try a six-week pilot of quiet mornings.', '2027-01-18', '2027-03-01'],
    ['From 18 January until 26 February we try quiet mornings.', '2027-01-18', '2027-02-26'],
    ['From 18 January to 26 February we try quiet mornings.', '2027-01-18', '2027-02-26'],
    ['From March we try quiet mornings, as an experiment.', '2027-03-01', undefined],
    ['We have been trying quiet mornings from 14 December, as an experiment.', '2026-12-14', undefined],
    ['From 18 January we try this: access not used for 90 days is switched off.', '2027-01-18', undefined],
  ])('%s', async (text, first, last) => {
    const {start, end} = await factsOf(memo(text));
    expect([start?.value, end?.value]).toEqual([first, last]);
  });
});

describe('the calendar of the organisation', () => {
  test.each([
    [
      'After four sprints we decide whether to keep it.',
      {sprintLength: {amount: 3, unit: 'week'}},
      '2027-03-30',
    ],
    ['At the end of Q1 we decide whether to keep it.', {fiscalYearStart: {month: 4, day: 1}}, '2027-06-30'],
    ['At the end of FY27 we decide whether to keep it.', {fiscalYearStart: {month: 4, day: 1}}, '2027-03-31'],
    ['In two working days we decide whether to keep it.', {holidays: ['2027-01-06']}, '2027-01-08'],
  ])('%s', async (text, calendar, expected) => {
    expect((await factsOf(memo(text), {calendar})).reviewDate?.value).toBe(expected);
  });

  test('tells which setting would place a financial year', async () => {
    const {undated} = await factsOf(memo('At the end of FY27 we decide whether to keep it.'));
    expect(undated?.reason).toContain('calendar.fiscalYearStart');
  });
});

describe('mistakes', () => {
  test('a day in the text that no calendar has', async () => {
    const {mistakes, undated} = await factsOf(memo('On 31 February 2028 we decide whether to keep it.'));
    expect(mistakes).toMatchObject([
      {
        kind: 'impossible',
        message: '`31 February 2028` is no day of the calendar',
        places: [{start: {line: 7, column: 4}}],
      },
    ]);
    expect(undated?.reason).toContain('31 February 2028');
  });

  test('a day that no calendar has is told at its place', async () => {
    const {mistakes, reviewDate} = await factsOf(memo('We try it.', 'review-by: 2027-02-31'));
    expect(reviewDate).toBeUndefined();
    expect(mistakes).toMatchObject([
      {kind: 'impossible', message: '`2027-02-31` is no day of the calendar', places: [{start: {line: 2}}]},
    ]);
  });

  test('two review dates that contradict each other are told with both places', async () => {
    const text = 'On 15 September 2027 we decide whether to keep it.';
    const {mistakes} = await factsOf(memo(text, 'date: 2027-01-05\nreview-by: 2027-06-30'));
    expect(mistakes).toMatchObject([
      {kind: 'contradiction', places: [{start: {line: 3}}, {start: {line: 8}}]},
    ]);
    expect(mistakes[0]?.message).toContain('2027-06-30');
    expect(mistakes[0]?.message).toContain('2027-09-15');
  });

  test.each([
    [
      'a day shortly before review-by',
      'review-by: 2027-06-30',
      'We decide on 21 June 2027 whether to keep it.',
    ],
    ['the same day', 'review-date: 2027-06-30', 'On 30 June 2027 we decide whether to keep it.'],
    ['a length', 'date: 2027-01-05\nreview-by: 2027-06-30', 'In half a year we decide whether to keep it.'],
    [
      'a first look and a last one',
      'date: 2027-01-05',
      'We first review it on 1 March. We review it a second time on 1 June.',
    ],
  ])('%s is no contradiction', async (_what, frontMatter, text) => {
    expect((await factsOf(memo(text, frontMatter))).mistakes).toEqual([]);
  });

  test('two sentences that give two days for one decision', async () => {
    const text =
      'On 14 April we decide whether to keep it.\n\n## Review\n\nWe decide on 28 April whether it stays.';
    expect((await factsOf(memo(text))).mistakes).toMatchObject([{kind: 'contradiction'}]);
  });

  const silent = [
    'We take a first look at the numbers on 1 April 2027.',
    'Halfway, on 1 May 2027, we review the complaints together.',
    'In the retro on 20 January 2027 we decided to try it.',
    'We check in on 15 March 2027 to see what is stuck.',
    'On 7 July 2027 we report back to all staff what was decided.',
    'If we need longer, we review again on 30 September 2027.',
    'On 24 February 2027 we decide whether to start at all.',
    'The steering committee reviews the budget on 20 May 2027.',
    "We reviewed last year's trial on 5 November 2026.",
    'Reception reviews on 28 June 2027, the nurses on 29 June 2027.',
    'On 1 April we review the booking data. On 31 May we review it all and decide.',
    '## Outcome\n\nOn 2027-07-05 we decided to keep this.',
    '## Interim review\n\nOn 1 May 2027 we evaluate it together.',
    'We review the figures on 3 May 2027.',
  ];
  test.each(silent)('beside review-by, silence: %s', async text => {
    const frontMatter = 'date: 2027-02-15\nreview-by: 2027-06-30';
    expect((await factsOf(memo(text, frontMatter))).mistakes).toEqual([]);
  });
  test.each(silent)('beside a day in the text, silence: %s', async text => {
    const both = `On 30 June 2027 we decide whether to keep it.\n\n${text}`;
    expect((await factsOf(memo(both, 'date: 2027-02-15'))).mistakes).toEqual([]);
  });

  test.each([
    ['On 15 September 2027 we decide whether to keep it.', 'review-by: 2027-06-30', [2, 7]],
    [
      'On 15 September 2027 the trial will be reviewed, and we decide whether to keep it.',
      'review-date: 2027-06-30',
      [2, 7],
    ],
    ['On 3 March 2027 we decide whether it stays.', 'decide-on: 2027-06-30', [2, 7]],
    ['We try it.', 'review-by: 2027-04-01\ndecide-by: 2027-09-01', [2, 3]],
    [
      'We decide on 15 September 2027 whether to stop it.\n\nOn 30 June 2027 we decide whether to keep it.',
      'date: 2027-01-05',
      [7, 9],
    ],
  ])('a contradiction, its places in order: %s %s', async (text, frontMatter, lines) => {
    const {mistakes} = await factsOf(memo(text, frontMatter));
    expect(mistakes.map(({places}) => places.map(({start}) => start.line))).toEqual([lines]);
  });

  test.each([
    'review-by: 2027-06-24\ndecide-by: 2027-06-30',
    'review-by: 2027-04-01\nnext-review: 2027-09-01',
    'review-by: 2027-04-01\ncheck-in: 2027-02-15',
    'date: 2027-02-15\ndecide-by: 2027-02-01\nreview-by: 2027-06-30',
  ])('entries that get on with each other: %s', async frontMatter => {
    expect((await factsOf(memo('We try it.', frontMatter))).mistakes).toEqual([]);
  });

  test.each(['29 February 2027', '31/04/2027', '31 April', '2027-02-30'])(
    'an entry that no calendar has: %s',
    async day => {
      const {mistakes, reviewDate} = await factsOf(memo('We try it.', `review-by: ${day}`));
      expect(reviewDate).toBeUndefined();
      expect(mistakes).toMatchObject([
        {kind: 'impossible', message: `\`${day}\` is no day of the calendar`, places: [{start: {line: 2}}]},
      ]);
    },
  );
});

describe('entries for a review', () => {
  test.each([
    ['review-in: 1 year 6 months', '2028-08-15'],
    ['review-in: 1 year and 6 months', '2028-08-15'],
    ['review-in: 90d', '2027-05-16'],
    ['review-in: 12w', '2027-05-10'],
    ['review-in: 3m', '2027-05-15'],
    ['review-in: P3M', '2027-05-15'],
    ['review-in: P1Y6M', '2028-08-15'],
    ['review-in: six weeks', '2027-03-29'],
    ['review-after: 3 months', '2027-05-15'],
    ['review-after: 2027-04-05', '2027-04-05'],
    ['review: Ada Lind\nnext-review: 2027-04-05', '2027-04-05'],
    ['review-due: 2027-04-05', '2027-04-05'],
    ['review_deadline: 2027-04-05', '2027-04-05'],
    ['evaluation: end of March', '2027-03-31'],
    ['evaluationDate: 2027-04-05', '2027-04-05'],
    ['next-review-on: 5 April 2027', '2027-04-05'],
  ])('%s', async (entry, expected) => {
    const {reviewDate} = await factsOf(memo('We try it.', `date: 2027-02-15\n${entry}`));
    expect(reviewDate?.value).toBe(expected);
  });

  test.each([
    ['review: Ada Lind', '`review: Ada Lind` names no day'],
    ['review-in: -3 months', '`review-in`: `-3 months` lies in the past'],
    ['review-in: 3 months ago', '`review-in`: `3 months ago` lies in the past'],
    ['review-every: P', '`review-every: P` names no day'],
  ])('%s gives none, and says why', async (entry, reason) => {
    const {reviewDate, undated} = await factsOf(memo('We try it.', `date: 2027-02-15\n${entry}`));
    expect([reviewDate, undated?.reason]).toEqual([undefined, reason]);
  });

  test('a length needs a day to count from', async () => {
    const {undated} = await factsOf('---\nreview-in: 90d\n---\n\n# Quiet mornings\n\nWe try it.\n');
    expect(undated?.reason).toBe(
      '`review-in`: `90d` counts from a day that nothing names: the memo has no date of its own',
    );
  });
});
