import {describe, expect, test} from 'vitest';
import {findTimes} from '../../../src/reading/times/find.js';
import {resolveTime} from '../../../src/reading/times/resolve.js';
import type {CalendarDay} from '../../../src/reading/times/time.js';

function day(iso: string): CalendarDay {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
  return {year, month, day: date};
}

function resolve(sentence: string, reference: string): string | undefined {
  const resolved = resolveTime(findTimes(sentence)[0]!, day(reference));
  return (
    resolved &&
    [resolved.year, resolved.month, resolved.day].map(part => `${part}`.padStart(2, '0')).join('-')
  );
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
    ['KW 27', '2026-06-29'],
    ['week of 4 May', '2026-05-04'],
  ])('%s: %s', (words, expected) => {
    expect(resolve(`We look at it ${words}.`, '2026-02-10')).toBe(expected);
  });

  test.each([
    'at the March retro',
    'in March',
    'for six weeks',
    'after two sprints',
    'on 31 February',
    'on 03/04/2026',
    'in week 6',
    'at the end of term',
    'in Q2 FY26',
    'soon',
    'last week',
    'every Monday',
    'at 10:30',
    'before Ramadan',
  ])('no single day: %s', words => {
    expect(resolve(`We look at it ${words}.`, '2026-02-10')).toBeUndefined();
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
