import {describe, expect, test} from 'vitest';
import outcomeRecorded from '../../rules/outcome-recorded.js';
import reviewBeforeEnd from '../../rules/review-before-end.js';
import reviewDatesAgree from '../../rules/review-dates-agree.js';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import type {Facts} from '../../src/facts/facts.js';
import type {Problem, Rule, RuleOptions} from '../../src/rule/rule.js';
import {experiment, fact, placeOnLine} from '../register/samples.js';

const announcement = await parseAnnouncement('# Quiet mornings\n\nWe try it.\n');

/** What a rule says of a memo with these facts, on a day. */
function check<Options extends RuleOptions>(
  rule: Rule<Options>,
  known: Partial<Facts>,
  {today = '2027-07-14', options = {}}: {today?: string; options?: Partial<Options>} = {},
): Problem[] {
  const {facts} = experiment('memo.md', known);
  return [...rule.check({announcement, evidence: new Map(), facts, today}, {...rule.options, ...options})];
}

const reviewDate = fact('2027-06-30', {line: 7});

describe('outcome-recorded', () => {
  test('is no more than a notice', () => expect(outcomeRecorded.severity).toBe('info'));

  test.each([
    ['2027-07-01', 'yesterday'],
    ['2027-07-14', '14 days ago'],
    ['2027-08-29', '60 days ago'],
    ['2027-08-30', '2 months ago'],
    ['2029-07-01', '2 years ago'],
  ])('on %s the review was due %s', (today, ago) => {
    const [problem, ...others] = check(outcomeRecorded, {reviewDate}, {today});
    expect([problem?.message, problem?.at.start.line, others]).toEqual([
      `The review was due on \`2027-06-30\`, ${ago}, and nothing here says what was decided`,
      7,
      [],
    ]);
    expect(problem?.example).toMatch(/^change-lint review <this file> --outcome /);
  });

  test('reports at the title what stands nowhere', () => {
    const [problem] = check(outcomeRecorded, {reviewDate: {...reviewDate, place: undefined}});
    expect(problem?.at).toEqual(announcement.anchor);
  });

  test.each([
    ['on the day itself', {reviewDate}, '2027-06-30'],
    ['before it', {reviewDate}, '2027-06-01'],
    ['without a review date', {}, '2027-07-14'],
    [
      'with an outcome',
      {reviewDate, outcome: fact({decision: undefined, on: undefined, note: undefined})},
      '2027-07-14',
    ],
    ['in a draft', {reviewDate, status: fact('Draft')}, '2027-07-14'],
  ])('is silent %s', (_, known, today) => expect(check(outcomeRecorded, known, {today})).toEqual([]));
});

describe('review-before-end', () => {
  test('names both days, at the review', () => {
    const [problem] = check(reviewBeforeEnd, {reviewDate, end: fact('2027-05-31')});
    expect([problem?.message, problem?.at.start.line]).toEqual([
      'The trial ends on `2027-05-31`, and the review comes 30 days later, on `2027-06-30`',
      7,
    ]);
  });

  test.each([
    ['a review before the end', {reviewDate, end: fact('2027-07-31')}],
    ['a review on the last day', {reviewDate, end: fact('2027-06-30')}],
    ['a review two weeks after the end', {reviewDate, end: fact('2027-06-16')}],
    ['no end', {reviewDate}],
    ['no review', {end: fact('2027-05-31')}],
    [
      'an outcome',
      {
        reviewDate,
        end: fact('2027-05-31'),
        outcome: fact({decision: 'kept' as const, on: undefined, note: undefined}),
      },
    ],
  ])('is silent with %s', (_, known) => expect(check(reviewBeforeEnd, known)).toEqual([]));

  test('allows as many days as the option says', () => {
    const known = {reviewDate, end: fact('2027-06-27')};
    expect(check(reviewBeforeEnd, known, {options: {grace: 2}})).toHaveLength(1);
    expect(check(reviewBeforeEnd, known, {options: {grace: 3}})).toEqual([]);
  });
});

describe('review-dates-agree', () => {
  const mistake = {message: 'The review is on two days', places: [placeOnLine(2), placeOnLine(9)]};

  test('reports each contradiction at its first place', () => {
    const mistakes = [
      {...mistake, kind: 'contradiction' as const},
      {...mistake, kind: 'impossible' as const},
      {...mistake, kind: 'contradiction' as const, places: []},
    ];
    expect(check(reviewDatesAgree, {mistakes}).map(({message, at}) => [message, at])).toEqual([
      ['The review is on two days', placeOnLine(2)],
      ['The review is on two days', announcement.anchor],
    ]);
  });

  test('is silent without one', () => expect(check(reviewDatesAgree, {})).toEqual([]));
});
