import {describe, expect, test} from 'vitest';
import {factsOf} from './read.js';

/** A memo of Monday, 15 February 2027. */
const memo = (text: string) => `---\ndate: 2027-02-15\n---\n\n# Quiet mornings\n\n${text}\n`;

describe('a start is no review, and what follows counts from it', () => {
  test.each([
    [
      'The trial starts on 14 April and runs for six weeks, after which we decide whether to keep it.',
      '2027-05-26',
    ],
    ['We start on 14 April and decide six weeks later whether to keep it.', '2027-05-26'],
    ['It starts on 14 April; after six weeks we decide whether to keep it.', '2027-05-26'],
    ['The pilot is launched on 14 April and is reviewed after six weeks.', '2027-05-26'],
    [
      'Effective 14 April, the help desk opens at ten for six weeks, and we review it at the end.',
      '2027-05-26',
    ],
    ['The pilot begins on 14 April and lasts two months, then we review it.', '2027-06-14'],
    ['We review it 90 days after launch (1 March).', '2027-05-30'],
    ['The pilot will start 14 April and will be evaluated after 8 weeks.', '2027-06-09'],
    ['We start on 14 April. Once the six weeks are up we decide whether to keep it.', '2027-05-26'],
    ['Kick-off is 1 March; we decide on 1 June.', '2027-06-01'],
    ['Go-live 1 March, review 1 June.', '2027-06-01'],
    ['This goes live 1 March and is up for review 1 June.', '2027-06-01'],
    ['| Start | End | Review |\n|---|---|---|\n| 1 March | 30 April | 3 May |', '2027-05-03'],
  ])('%s', async (text, expected) => {
    expect((await factsOf(memo(text))).reviewDate?.value).toBe(expected);
  });
});

describe('what counts from the start', () => {
  test.each([
    [
      'Go-live is on 1 March. Three months after go-live we review it and decide whether to keep it.',
      '2027-06-01',
    ],
    [
      'The new tool is introduced on 1 March. Three months after the introduction we decide whether to keep it.',
      '2027-06-01',
    ],
    ['Start date: 1 March 2027\n\nThree months after the start we decide whether to keep it.', '2027-06-01'],
    ['**Go-live:** 1 March 2027\n\nThree months after go-live we decide whether to keep it.', '2027-06-01'],
    ['We start in March. Six weeks after the start we decide whether to keep it.', '2027-04-12'],
    [
      'We start on 1 March. Six weeks in, we look at the numbers and decide whether to keep it.',
      '2027-04-12',
    ],
    ['We start on 1 March. A month after starting we review it and decide whether to keep it.', '2027-04-01'],
    [
      'We introduce the new rota on 1 March. Six weeks later we look at it together and decide.',
      '2027-04-12',
    ],
    ['We start on 1 March. Six weeks from now we review it and decide whether to keep it.', '2027-03-29'],
    ['After six weeks we decide whether to keep it.', '2027-03-29'],
    [
      'The old rota was introduced on 1 March 2024. After six weeks we decide whether to keep the new one.',
      '2027-03-29',
    ],
  ])('%s', async (text, expected) => {
    expect((await factsOf(memo(text))).reviewDate?.value).toBe(expected);
  });
});

describe('what counts from the end', () => {
  test.each([
    [
      'The trial lasts from 1 March to 30 April. A fortnight before it ends we review it and decide whether to keep it.',
      '2027-04-16',
    ],
    ['The trial runs until 31 May. We decide two weeks before that whether to keep it.', '2027-05-17'],
    ['The trial runs until the end of May, and the review takes place a week later.', '2027-06-07'],
    [
      'The trial runs from 1 March to 30 April. The Monday after it ends we review it and decide whether to keep it.',
      '2027-05-03',
    ],
    [
      'The trial runs from 1 March to 30 April. Two weeks after the end of the trial we decide whether to keep it.',
      '2027-05-14',
    ],
    [
      'The trial runs from 1 March to 30 April. A week before the end of the trial we decide whether to keep it.',
      '2027-04-23',
    ],
    ['We try it from 1 March to 30 April and decide a week later whether to keep it.', '2027-05-07'],
    [
      'We run it from 1 March until 30 April. Once it is over we review it and decide whether to keep it.',
      '2027-04-30',
    ],
    [
      'We run it from 1 March until 30 April. When the trial ends, we decide whether to keep it.',
      '2027-04-30',
    ],
    ['The trial starts on 1 March for six weeks. Then we decide whether to keep it.', '2027-04-12'],
    ['The pilot ends on 30 April, when we decide whether to keep it.', '2027-04-30'],
    ['The pilot ends on 30 April. We decide on that day whether to keep it.', '2027-04-30'],
  ])('%s', async (text, expected) => {
    expect((await factsOf(memo(text))).reviewDate?.value).toBe(expected);
  });
});

describe('what counts from an event whose day stands beside it', () => {
  test.each([
    [
      'We review it two weeks before the contract ends on 30 June and decide whether to renew it.',
      '2027-06-16',
    ],
    [
      'We review it four weeks before the board meeting of 5 May and decide whether to keep it.',
      '2027-04-07',
    ],
  ])('%s', async (text, expected) => {
    expect((await factsOf(memo(text))).reviewDate?.value).toBe(expected);
  });
});

describe('the decision, and not a look before it or another day of the sentence', () => {
  test.each([
    ['We have a first look on 29 March and decide on 3 May whether to keep it.', '2027-05-03'],
    ['First review 1 April, second review 3 May, when we decide whether to keep it.', '2027-05-03'],
    ['- Start: 1 March\n- First check-in: 29 March\n- Decide: 3 May', '2027-05-03'],
    ['| Kick-off | Mid-point | Decision |\n|---|---|---|\n| 1 March | 29 March | 3 May |', '2027-05-03'],
    ['| Milestone | Date |\n|---|---|\n| Kick-off | 1 March |\n| Decision | 3 May |', '2027-05-03'],
    [
      'If the budget is approved on 1 April, we review it on 3 May and decide whether to keep it.',
      '2027-05-03',
    ],
    ['We look at it on 29 March, then decide on 3 May whether to keep it.', '2027-05-03'],
    ['Halfway, on 29 March, we check in; on 3 May we decide whether to keep it.', '2027-05-03'],
    ['We check the numbers on 29 March and review the trial on 3 May.', '2027-05-03'],
    ['On Monday, 3 May, we decide whether to keep it.', '2027-05-03'],
    ['On 3 May, after the fair, we decide whether to keep it.', '2027-05-03'],
    ['We decide on 5 April or, if Ada is away, on 12 April whether to keep it.', '2027-04-05'],
    ['We decide in a quarter whether to keep it; the kitchen is closed on 5 April.', '2027-05-15'],
    ['Three months after launch, on 1 June, we review it and decide whether to keep it.', '2027-06-01'],
    ['We decide on 3 May. If we keep it, it starts for all branches on 1 June.', '2027-05-03'],
  ])('%s', async (text, expected) => {
    expect((await factsOf(memo(text))).reviewDate?.value).toBe(expected);
  });
});

describe('no decision that is over', () => {
  test.each([
    [
      'On 30 June 2027 we review it and decide whether it stays. In the retro on 20 January 2027 we decided to try it.',
      '2027-06-30',
    ],
    [
      'On 30 June 2027 we review it and decide whether it stays.\n\n## Outcome\n\nOn 2027-07-05 we decided to keep this.',
      '2027-06-30',
    ],
    [
      'On 24 February we decide whether to start at all. The trial starts on 1 March and on 3 May we review it and decide whether to keep it.',
      '2027-05-03',
    ],
    ['The team agreed on 10 February 2027 to try it and will review it on 3 May 2027.', '2027-05-03'],
    ['It was decided on 10 February 2027 that we review it on 3 May 2027.', '2027-05-03'],
    ['By 3 May we will have reviewed it and decided whether to keep it.', '2027-05-03'],
    ['On 3 May it is reviewed and decided whether it stays.', '2027-05-03'],
  ])('%s', async (text, expected) => {
    expect((await factsOf(memo(text))).reviewDate?.value).toBe(expected);
  });
});

describe('what was right before stays so', () => {
  test.each([
    ['Feedback is welcome until 23 April; on 3 May we decide.', '2027-05-03'],
    ['We review this no later than 30 June 2027.', '2027-06-30'],
    ['From March to May we try it, and in June we decide whether to keep it.', '2027-06-30'],
    ['The review is before the summer holidays, on 18 June.', '2027-06-18'],
    ['The board votes on 3 May on whether to extend the trial until 31 August.', '2027-05-03'],
    ['Every Friday we check the numbers, and on 3 May we decide whether to keep it.', '2027-05-03'],
    ['On 3 May, two weeks after the trial ends, we decide whether to keep it.', '2027-05-03'],
    ['We run this until 30 April and then decide whether to keep it.', '2027-04-30'],
    ['We try it for six weeks before we decide whether to keep it.', '2027-03-29'],
    ['On 3 May the team meets and we decide whether to keep it.', '2027-05-03'],
  ])('%s', async (text, expected) => {
    expect((await factsOf(memo(text))).reviewDate?.value).toBe(expected);
  });
});

describe('the label says what a day is', () => {
  test.each([
    ['We try it for ten weeks.\n\n**Decision by:** 3 May 2027', '2027-05-03'],
    ['We try it for ten weeks.\n\n**Review by:** 3 May 2027', '2027-05-03'],
    ['We try it for ten weeks.\n\n**Decision date:** 3 May 2027', '2027-05-03'],
    ['We try it for ten weeks.\n\nDecision: Monday, May 3.', '2027-05-03'],
    ['Review: 3 May 2027', '2027-05-03'],
    ['**Next review:** 3 May 2027', '2027-05-03'],
  ])('%s', async (text, expected) => {
    expect((await factsOf(memo(text))).reviewDate?.value).toBe(expected);
  });
});

describe('what stays undated, for a reason that is true', () => {
  test.each([
    [
      'Three months after go-live we review it and decide whether to keep it.',
      'nothing says when `go-live` is',
    ],
    [
      'The office is closed on 5 April. Then we decide whether to keep it.',
      '`Then we decide whether to keep it.` names no time',
    ],
    [
      'We review it on 30 Feb 2027, after four weeks, and decide whether to keep it.',
      '`30 Feb 2027` is no day of the calendar',
    ],
    [
      'We try it for ten weeks.\n\n**Last reviewed:** 3 January 2027',
      'nothing says that `ten weeks` is the review',
    ],
    [
      'We start after the holidays. After six weeks we decide whether to keep it.',
      '`six weeks` counts from the start, and nothing says on which day that is',
    ],
    [
      'The trial begins when the new printers arrive and after six weeks we decide whether to keep it.',
      '`six weeks` counts from the start, and nothing says on which day that is',
    ],
    [
      'Eight weeks after it starts we review it and decide whether to keep it.',
      'nothing says when the trial starts',
    ],
    [
      'The trial runs for six weeks. A week after it ends we decide whether to keep it.',
      'nothing says when the trial ends',
    ],
    [
      'We meet on Monday after work and decide whether to keep it.',
      '`Monday` counts from a day that nothing names',
    ],
    ['The review is on 3 May 2026.', 'nothing says when it is looked at again'],
    [
      'After the harvest we decide whether to keep it; the office is closed on 5 April.',
      'nothing says when `harvest` is',
    ],
    [
      'We try it for ten weeks.\n\n**Trial ends:** 3 May 2027',
      'nothing says that `3 May 2027` is the review',
    ],
  ])('%s', async (text, reason) => {
    const {reviewDate, undated} = await factsOf(memo(text));
    expect(reviewDate?.value).toBeUndefined();
    expect(undated?.reason).toBe(reason);
  });
});

describe('what is only a part of the trial is not its end', () => {
  test.each([
    'From 1 March we try quiet mornings for two weeks per surgery, one after the other.',
    'From 1 March we try it: it runs for two weeks in silence, then we announce it.',
  ])('%s', async text => {
    expect((await factsOf(memo(text))).end).toBeUndefined();
  });
});

describe('the end of the trial', () => {
  test.each([
    ['We try it for ten weeks.\n\n**Trial ends:** 3 May 2027', '2027-05-03'],
    ['We try it. It sunsets on 31 August 2027 unless renewed.', '2027-08-31'],
    ['The pilot begins on 14 April and lasts two months, then we review it.', '2027-06-14'],
    ['The trial runs until 30 June.', '2027-06-30'],
    ['This trial ends on 30 June 2027.', '2027-06-30'],
    ['It ends on 3 April if the budget is not approved.', undefined],
  ])('%s', async (text, expected) => {
    const {start, end} = await factsOf(memo(text));
    expect(end?.value).toBe(expected);
    expect(start?.value).not.toBe(expected ?? '2027-04-03');
  });
});

describe('a derivation says one step', () => {
  test.each([
    ['We start on 14 April. After six weeks we decide.', '`six weeks` after 2027-04-14, when it starts'],
    [
      'The trial runs until 31 May. We decide two weeks before that whether to keep it.',
      '`two weeks`, counted from 2027-05-31, `31 May`',
    ],
    ['In a quarter we decide.', "`a quarter`, as seen from 2027-02-15, the memo's own date"],
  ])('%s', async (text, expected) => {
    expect((await factsOf(memo(text))).reviewDate?.derivation).toBe(expected);
  });
});

describe('a review is after the memo', () => {
  const text = '# Quiet mornings\n\nOn 3 May 2027 we decide whether to keep it.\n';

  test('which the author dated', async () => {
    const {reviewDate, undated} = await factsOf(`---\ndate: 2027-06-01\n---\n\n${text}`);
    expect(reviewDate).toBeUndefined();
    expect(undated?.reason).toBe(
      "`3 May 2027` is 2027-05-03, which is not after 2027-06-01, the memo's own date",
    );
  });

  test('but may be before the day that git knows', async () => {
    expect((await factsOf(text, {committed: '2027-06-01'})).reviewDate?.value).toBe('2027-05-03');
  });
});
