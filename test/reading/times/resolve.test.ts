import {describe, expect, test} from 'vitest';
import {type CalendarSettings, defaultCalendar} from '../../../src/reading/times/calendar-settings.js';
import {findTimes} from '../../../src/reading/times/find.js';
import {fromIsoDay, toIsoDay} from '../../../src/reading/times/iso-day.js';
import {type ResolvedTime, resolveStart, resolveTime} from '../../../src/reading/times/resolve.js';

function resolved(
  sentence: string,
  reference: string,
  calendar: Partial<CalendarSettings> = {},
): ResolvedTime {
  const [time] = findTimes(sentence);
  if (time === undefined) throw new Error(`no time in ${sentence}`);
  return resolveTime(time, fromIsoDay(reference), {...defaultCalendar, ...calendar});
}

/** The day as text; undefined where there is none. */
function resolve(
  sentence: string,
  reference: string,
  calendar?: Partial<CalendarSettings>,
): string | undefined {
  const result = resolved(sentence, reference, calendar);
  return 'day' in result ? toIsoDay(result.day) : undefined;
}

// 2026-02-10 is a Tuesday.
describe('seen from 10 February 2026', () => {
  test.each([
    ['on 14 March', '2026-03-14'],
    ['on 10 February', '2026-02-10'],
    ['on 9 February', '2027-02-09'],
    ['on 14 March 2024', '2024-03-14'],
    ['on the 28th', '2026-02-28'],
    ['on the 31st', '2026-03-31'],
    ['on the 3rd', '2026-03-03'],
    ['on 29 February', '2028-02-29'],
    ['from 3 March to 11 April', '2026-04-11'],
    ['next Monday', '2026-02-16'],
    ['next Tuesday', '2026-02-17'],
    ['on Tuesday', '2026-02-10'],
    ['tomorrow', '2026-02-11'],
    ['in six weeks', '2026-03-24'],
    ['six weeks from now', '2026-03-24'],
    ['within 30 days', '2026-03-12'],
    ['in a quarter', '2026-05-10'],
    ['in half a year', '2026-08-10'],
    ['after ten working days', '2026-02-24'],
    ['the end of Q3', '2026-09-30'],
    ['the end of Q3 2027', '2027-09-30'],
    ['by quarter end', '2026-03-31'],
    ['by month-end', '2026-02-28'],
    ['by the end of next month', '2026-03-31'],
    ['the end of March', '2026-03-31'],
    ['the start of January', '2027-01-01'],
    ['the first Thursday in May', '2026-05-07'],
    ['the last Friday of March', '2026-03-27'],
    ['the first Monday in February', '2027-02-01'],
    ['the last day of March', '2026-03-31'],
    ['before Easter', '2026-04-05'],
    ['on Whit Monday', '2026-05-25'],
    ['the Monday after Easter', '2026-04-06'],
    ['two weeks after Easter', '2026-04-19'],
    ['after Christmas', '2026-12-25'],
    ['KW 27', '2026-07-05'],
    ['week of 4 May', '2026-05-10'],
    ['week of Easter', '2026-04-05'],
    ['in March', '2026-03-31'],
    ['in February', '2026-02-28'],
    ['in January', '2027-01-31'],
    ['in Q3', '2026-09-30'],
    ['in Q1 2028', '2028-03-31'],
    ['in H2', '2026-12-31'],
    ['in 2027', '2027-12-31'],
    ['this week', '2026-02-15'],
    ['next week', '2026-02-22'],
    ['next month', '2026-03-31'],
    ['next quarter', '2026-06-30'],
    ['next year', '2027-12-31'],
    ['next weekend', '2026-02-22'],
    ['by the end of the year', '2026-12-31'],
    ['early in March', '2026-03-10'],
    ['mid-March', '2026-03-20'],
    ['early next quarter', '2026-04-30'],
    ['late in June', '2026-06-30'],
    ['in the first week of March', '2026-03-08'],
    ['in the second week of June', '2026-06-14'],
    ['in the last week of March', '2026-03-31'],
    ['in the second half of March', '2026-03-31'],
    ['in the first half of March', '2026-03-15'],
    ['in the first half of next year', '2027-06-30'],
    ['in the second month of Q3', '2026-08-31'],
    ['in the first week after Easter', '2026-04-12'],
    ['in the last week before Easter', '2026-04-04'],
    ['on the first working day after Easter', '2026-04-06'],
    ['on the last working day of May', '2026-05-29'],
    ['for six weeks', '2026-03-24'],
    ['for half a quarter', '2026-03-25'],
    ['for 90 days', '2026-05-11'],
    ['at T+90', '2026-05-11'],
    ['after two sprints', '2026-03-10'],
    ['after four sprints', '2026-04-07'],
    ['by the end of the sprint', '2026-02-24'],
    ['at the March retro', '2026-03-31'],
    ['at the Q3 review', '2026-09-30'],
    ['two weeks after the June retro', '2026-07-14'],
    ['two weeks before March', '2026-02-15'],
    ['two weeks after the end of March', '2026-04-14'],
  ])('%s: %s', (words, expected) => {
    expect(resolve(`We look at it ${words}.`, '2026-02-10')).toBe(expected);
  });

  test.each([
    ['on 31 February', '`31 February` is no day of the calendar'],
    ['on 03/04/2026', '`03/04/2026` is one day for readers who put the day first, and another for'],
    ['on the Monday after 03/04/2026', 'is one day for readers who put the day first'],
    ['on 03/04', '`03/04` is one day for readers who put the day first'],
    ['in week 6', '`week 6` counts from a start that nothing names'],
    ['in sprint 41', '`sprint 41` counts from a start that nothing names'],
    ['in KW 53 2027', 'the year has no `KW 53 2027`'],
    ['at the end of term', 'nothing says when the term in `end of term` ends'],
    ['at the end of the school year', 'nothing says when the school year in `end of the school year` ends'],
    ['in FY26', '`FY26` depends on when the financial year starts'],
    ['in Q2 FY26', '`Q2 FY26` depends on when the financial year starts, which `calendar.fiscalYearStart`'],
    ['by the end of the financial year', 'depends on when the financial year starts'],
    ['in autumn', '`autumn` names no day: seasons begin and end on many'],
    ['at the end of summer', '`end of summer` names no day: seasons'],
    ['after the offsite', 'nothing says when `offsite` is'],
    ['two weeks after the offsite', 'nothing says when `offsite` is'],
    ['on the third Monday', 'nothing says of what `third Monday` is counted'],
    ['after two terms', 'nothing says how long one term is in `two terms`'],
    ['for two hours', '`two hours` is shorter than a day, and names none'],
    ['in 9000 years', '`9000 years` leads beyond the years that a calendar has'],
    ['soon', '`soon` names no day'],
    ['last week', '`last week` is over'],
    ['every Monday', '`every Monday` comes again and again, and names no single day'],
    ['at 10:30', '`10:30` is a time of day, and names no day'],
    ['before Ramadan', 'nothing says on which day `ramadan` falls'],
  ])('no single day: %s', (words, reason) => {
    expect(resolved(`We look at it ${words}.`, '2026-02-10')).toEqual({
      reason: expect.stringContaining(reason),
    });
  });

  test.each([
    ['after four sprints', 'a sprint is taken as 2 weeks'],
    ['after one iteration', 'an iteration is taken as 2 weeks'],
    ['by the end of the sprint', 'a sprint is taken as 2 weeks, and nothing says when one begins'],
    ['at the March retro', 'taken as the last day of the month in its name'],
    ['at the Q3 review', 'taken as the last day of the quarter in its name'],
    ['early in March', 'taken as the end of its first third'],
    ['on 14 March', undefined],
    ['in Q3', undefined],
  ])('what is taken for granted: %s', (words, note) => {
    expect(resolved(`We look at it ${words}.`, '2026-02-10')).toMatchObject({note});
  });
});

describe('the settings of an organisation', () => {
  const look = (words: string, calendar: Partial<CalendarSettings>) =>
    resolve(`We look at it ${words}.`, '2026-02-10', calendar);

  test.each([
    [{amount: 3, unit: 'week'}, '2026-05-05'],
    [{amount: 10, unit: 'workday'}, '2026-04-07'],
    [{amount: 1, unit: 'month'}, '2026-06-10'],
  ])('four sprints of %j', (sprintLength, expected) => {
    expect(look('after four sprints', {sprintLength})).toBe(expected);
  });

  test.each([
    ['04-01', 'end', 'at the end of FY27', '2027-03-31'],
    ['04-01', 'start', 'at the end of FY27', '2028-03-31'],
    ['04-01', 'end', 'in Q3 FY27', '2026-12-31'],
    ['04-01', 'start', 'in Q3 FY27', '2027-12-31'],
    ['04-01', 'end', 'in Q1', '2026-06-30'],
    ['04-01', 'end', 'in Q4', '2026-03-31'],
    ['04-01', 'end', 'in H2', '2026-03-31'],
    ['04-01', 'end', 'next quarter', '2026-06-30'],
    ['04-01', 'end', 'next year', '2027-12-31'],
    ['04-01', 'end', 'by the end of the financial year', '2026-03-31'],
    ['04-01', 'end', 'next financial year', '2027-03-31'],
    ['04-06', 'end', 'by the end of the financial year', '2026-04-05'],
    ['04-06', 'end', 'in Q1', '2026-07-05'],
    ['07-01', 'end', 'at the end of FY27', '2027-06-30'],
    ['07-01', 'start', 'at the end of FY27', '2028-06-30'],
    ['07-01', 'end', 'in Q3', '2026-03-31'],
    ['10-01', 'end', 'at the end of FY27', '2027-09-30'],
    ['10-01', 'end', 'in Q2 FY27', '2027-03-31'],
    ['10-01', 'start', 'in Q1 FY27', '2027-12-31'],
    ['04-01', 'end', 'by FY2027/28', '2028-03-31'],
    ['04-01', 'start', 'by FY2027/28', '2028-03-31'],
    ['04-01', 'end', 'by the end of FY 27-28', '2028-03-31'],
    ['04-01', 'start', 'at the end of H1 FY2027/28', '2027-09-30'],
    ['04-01', 'end', 'at the end of H1 FY2027/28', '2027-09-30'],
    ['04-01', 'end', 'by the end of the financial year 2027/28', '2028-03-31'],
    ['04-01', 'start', 'in the 2027/28 financial year', '2028-03-31'],
    ['04-01', 'end', 'in the financial year 2027', '2027-03-31'],
    ['04-01', 'end', 'in FY27/29', '2027-03-31'],
    ['04-01', 'end', 'in calendar Q2', '2026-06-30'],
    ['04-01', 'end', 'in Q2', '2026-09-30'],
    ['04-01', 'end', 'next calendar quarter', '2026-06-30'],
    ['07-01', 'end', 'next calendar quarter', '2026-06-30'],
    ['04-01', 'end', 'in Q1 next year', '2026-06-30'],
    ['04-01', 'start', 'in Q1 next year', '2026-06-30'],
    ['01-01', 'end', 'in Q1 FY27', '2027-03-31'],
    ['01-01', 'start', 'at the end of FY27', '2027-12-31'],
  ] as const)(
    'a financial year from %s, named for its %s: %s',
    (start, fiscalYearNamedFor, words, expected) => {
      const [month, day] = start.split('-').map(Number) as [number, number];
      const calendar = {fiscalYearStart: {month, day}, fiscalYearNamedFor};
      expect(look(words, calendar)).toBe(expected);
    },
  );

  test('what depends on the financial year says so', () => {
    const fiscalYearStart = {month: 4, day: 1};
    const note = 'the financial year starts on 04-01';
    expect(resolved('We end in Q3.', '2026-02-10', {fiscalYearStart})).toMatchObject({note});
    expect(resolved('We end by the end of FY27.', '2026-02-10', {fiscalYearStart})).toMatchObject({note});
    expect(resolved('We end in March.', '2026-02-10', {fiscalYearStart})).toMatchObject({note: undefined});
  });

  test.each([
    ['after ten working days', [], '2026-02-24'],
    ['after ten working days', ['2026-02-16', '2026-02-20'], '2026-02-26'],
    ['after ten working days', ['2026-02-14', '2026-02-25'], '2026-02-24'],
    ['after ten working days', ['2026-02-24', '2026-02-25'], '2026-02-26'],
    ['two working days before Easter', ['2026-04-03'], '2026-04-01'],
    ['on the first working day after Easter', ['2026-04-06'], '2026-04-07'],
    ['on the last working day of December', ['2026-12-31', '2026-12-30'], '2026-12-29'],
    ['on the first working day of May', ['2026-05-01'], '2026-05-04'],
  ])('%s, with holidays on %j', (words, holidays, expected) => {
    expect(look(words, {holidays})).toBe(expected);
  });
});

describe('weeks by number', () => {
  test.each([
    ['2026-12-01', 'KW 53', '2027-01-03'],
    ['2026-12-01', 'KW 1', '2027-01-10'],
    ['2024-12-01', 'KW 1', '2025-01-05'],
    ['2024-12-31', 'KW 1', '2025-01-05'],
    ['2027-06-01', 'KW 53', undefined],
    ['2026-06-01', 'KW 52 2027', '2028-01-02'],
  ])('seen from %s: %s', (reference, words, expected) => {
    expect(resolve(`We look at it in ${words}.`, reference)).toBe(expected);
  });
});

// 2027-02-15 is a Monday.
describe('seen from 15 February 2027', () => {
  test.each([
    ['in March next year', '2028-03-31'],
    ['in March of next year', '2028-03-31'],
    ['in March this year', '2027-03-31'],
    ['in January this year', '2027-01-31'],
    ['at the end of March next year', '2028-03-31'],
    ['in the first week of March next year', '2028-03-05'],
    ['on the last Friday of March next year', '2028-03-31'],
    ['on 5 March next year', '2028-03-05'],
    ['on March 5 of this year', '2027-03-05'],
    ['from 3 to 5 March next year', '2028-03-05'],
    ['in Q2 next year', '2028-06-30'],
    ['by the end of Q3 of next year', '2028-09-30'],
    ['in KW 12 next year', '2028-03-26'],
    ['at Easter next year', '2028-04-16'],
    ['two weeks after Easter next year', '2028-04-30'],
    ['on the Monday after Easter next year', '2028-04-17'],
    ['this time next year', '2028-02-15'],
    ['this time next month', '2027-03-15'],
    ['in 2027-W12', '2027-03-28'],
    ['in W12/2027', '2027-03-28'],
    ['on 2027-W12-3', '2027-03-24'],
    ['by 2027-W12-7', '2027-03-28'],
    ['in a year and a half', '2028-08-15'],
    ['in a month and a half', '2027-03-30'],
    ['in 1 year 6 months', '2028-08-15'],
    ['in 1 year and 6 months', '2028-08-15'],
    ['in two weeks and three days', '2027-03-04'],
    ['in a quarter of a year', '2027-05-15'],
    ['in three quarters of a year', '2027-11-15'],
    ['on Thursday week', '2027-02-25'],
    ['Monday week', '2027-02-22'],
    ['Friday fortnight', '2027-03-05'],
    ['a week on Monday', '2027-02-22'],
    ['a week on Friday', '2027-02-26'],
    ['in 3 weeks on Monday', '2027-03-08'],
    ['a fortnight today', '2027-03-01'],
    ['a week tomorrow', '2027-02-23'],
    ['on the penultimate day of March', '2027-03-30'],
    ['on the last but one day of March', '2027-03-30'],
    ['on the second last day of March', '2027-03-30'],
    ['on the second-to-last Friday of March', '2027-03-19'],
    ['on the 3rd of next month', '2027-03-03'],
    ['in May or June', '2027-06-30'],
    ['in May or June next year', '2028-06-30'],
    ['in March or April 2028', '2028-04-30'],
  ])('%s: %s', (words, expected) => {
    expect(resolve(`We look at it ${words}.`, '2027-02-15')).toBe(expected);
  });

  test.each([
    ['in March', '2027-03-31'],
    ['next year', '2028-12-31'],
    ['this year', '2027-12-31'],
    ['in the first half of next year', '2028-06-30'],
    ['in 2027', '2027-12-31'],
    ['in KW 12 2027', '2027-03-28'],
    ['in one and a half years', '2028-08-15'],
    ['in a year', '2028-02-15'],
    ['in a quarter', '2027-05-15'],
    ['for two weeks on Monday', '2027-03-01'],
    ['on Monday', '2027-02-15'],
    ['next Monday', '2027-02-22'],
    ['today', '2027-02-15'],
    ['on the second day of March', '2027-03-02'],
    ['on the last day of March', '2027-03-31'],
    ['on the last Friday of March', '2027-03-26'],
    ['on the first of the month', '2027-03-01'],
    ['on the 3rd of March', '2027-03-03'],
    ['in June', '2027-06-30'],
    ['after Easter', '2027-03-28'],
    ['after the Easter meeting', undefined],
    ['every 2 weeks on Monday', undefined],
    ['once a week on Monday', undefined],
    ['a year and a half ago', undefined],
    ['in the Sunday week', '2027-02-21'],
  ])('as before: %s', (words, expected) => {
    expect(resolve(`We look at it ${words}.`, '2027-02-15')).toBe(expected);
  });

  test.each([
    ['on 32 March 2027', '`32 March 2027` is no day of the calendar'],
    ['on 0 May 2027', '`0 May 2027` is no day of the calendar'],
    ['on May 32, 2027', '`May 32, 2027` is no day of the calendar'],
    ['in 2027-W60', 'the year has no `2027-W60`'],
    ['on the Monday after next', '`Monday after next` names no day that can be known'],
    [
      'on the first of the month after next',
      '`first of the month after next` names no day that can be known',
    ],
    ['in the week after next', '`week after` names no day that can be known'],
  ])('no single day: %s', (words, reason) => {
    expect(resolved(`We look at it ${words}.`, '2027-02-15')).toEqual({reason});
  });

  test('a feast after a meeting is not the day of the meeting', () => {
    const times = findTimes('We decide at the meeting after Easter.');
    const days = times.map(time => resolveTime(time, fromIsoDay('2027-02-15'), defaultCalendar));
    expect(days).toEqual([
      {reason: 'nothing says when `meeting` is'},
      {reason: 'nothing says when `meeting after easter` is'},
    ]);
  });

  test.each([
    ['2027-05', '2027-05-31'],
    ['20270405', '2027-04-05'],
    ['March next year', '2028-03-31'],
  ])('the whole text %s', (text, expected) => {
    expect(resolve(text, '2027-02-15')).toBe(expected);
  });

  test.each([
    '20271405',
    '2027-13',
    'Part 20270405 of it.',
    'See X2027-W12.',
    'As in 2027-W12b.',
    'We saw W12 there.',
  ])('no time in %s', text => {
    expect(findTimes(text)).toEqual([]);
  });

  test('a month of last year is over', () => {
    const times = findTimes('We tried it in March last year.');
    expect(times.map(time => [time.kind, time.text])).toEqual([['past', 'March last year']]);
  });

  test('what begins with a range begins in its year', () => {
    const start = (words: string) => {
      const [time] = findTimes(`We try it ${words}.`);
      return resolveStart(time!, fromIsoDay('2027-02-15'), defaultCalendar);
    };
    const day = (year: number, month: number, day: number) => ({day: {year, month, day}, note: undefined});
    expect(start('from 3 to 5 March next year')).toEqual(day(2028, 3, 3));
    expect(start('from 20 December to 9 January next year')).toEqual(day(2027, 12, 20));
    expect(start('in May or June next year')).toEqual(day(2028, 5, 1));
  });
});

test('a month later than 31 January ends with February', () => {
  expect(resolve('In a month we decide.', '2027-01-31')).toBe('2027-02-28');
  expect(resolve('In a month we decide.', '2028-01-31')).toBe('2028-02-29');
});

test('the end of a year may be tomorrow or a year off', () => {
  expect(resolve('We decide by the end of December.', '2026-12-31')).toBe('2026-12-31');
  expect(resolve('We decide at the end of November.', '2026-12-01')).toBe('2027-11-30');
});

describe('the ends of months', () => {
  test.each([
    ['2027-01-31', 'in a quarter', '2027-04-30'],
    ['2027-11-30', 'in a quarter', '2028-02-29'],
    ['2027-08-31', 'in half a year', '2028-02-29'],
    ['2028-02-29', 'in a year', '2029-02-28'],
    ['2028-02-29', 'in four years', '2032-02-29'],
    ['2028-02-28', 'in two days', '2028-03-01'],
    ['2027-02-28', 'in a month', '2027-03-28'],
    ['2096-03-01', 'on 29 February', '2104-02-29'],
  ])('%s and %s', (reference, words, expected) => {
    expect(resolve(`We decide ${words}.`, reference)).toBe(expected);
  });
});
