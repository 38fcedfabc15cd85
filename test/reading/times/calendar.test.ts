import {execFileSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  addDays,
  addMonths,
  addWorkdays,
  compareDays,
  differenceInCalendarDays,
  isPossibleDate,
  isWithinReach,
  isWorkday,
  mondayOfWeek,
  weekdayOf,
} from '../../../src/reading/times/calendar.js';
import {fromIsoDay, toIsoDay} from '../../../src/reading/times/iso-day.js';

const day = fromIsoDay;

test.each([
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['0026-12-31', 1, '0027-01-01'],
])('%s and %d days', (start, days, expected) => {
  expect(toIsoDay(addDays(day(start), days))).toBe(expected);
  expect(differenceInCalendarDays(day(expected), day(start))).toBe(days);
});

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-03-31', -1, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
])('%s and %d months', (start, months, expected) => {
  expect(toIsoDay(addMonths(day(start), months))).toBe(expected);
});

test.each([
  // 2027-01-01 is a Friday.
  ['2027-01-01', 1, [], '2027-01-04'],
  ['2027-01-02', 1, [], '2027-01-04'],
  ['2027-01-02', 5, [], '2027-01-08'],
  ['2027-01-04', -1, [], '2027-01-01'],
  ['2027-01-04', -1, ['2027-01-01'], '2026-12-31'],
  ['2026-12-23', 2, ['2026-12-25', '2026-12-26', '2026-12-28'], '2026-12-29'],
  ['2026-12-25', 1, ['2026-12-25'], '2026-12-28'],
  ['2027-01-01', 0, ['2027-01-01'], '2027-01-01'],
])('%s and %d working days without %j', (start, amount, holidays, expected) => {
  expect(toIsoDay(addWorkdays(day(start), amount, holidays.map(day)))).toBe(expected);
});

test('working days lead to working days, and as many back', () => {
  const anyDay = fc.integer({min: 0, max: 4000}).map(days => addDays(day('2024-01-01'), days));
  const holidays = fc.uniqueArray(anyDay, {selector: toIsoDay, maxLength: 40});
  fc.assert(
    fc.property(anyDay, fc.integer({min: 1, max: 300}), holidays, (start, amount, free) => {
      const end = addWorkdays(start, amount, free);
      expect(isWorkday(end, free)).toBe(true);
      let counted = 0;
      for (let at = addDays(start, 1); compareDays(at, end) <= 0; at = addDays(at, 1)) {
        if (isWorkday(at, free)) counted += 1;
      }
      expect(counted).toBe(amount);
      const back = addWorkdays(end, -amount, free);
      expect(compareDays(back, start)).toBeLessThanOrEqual(0);
    }),
    {numRuns: 50},
  );
});

test.each([
  [2026, 53, '2026-12-28'],
  [2026, 1, '2025-12-29'],
  [2025, 1, '2024-12-30'],
  [2027, 1, '2027-01-04'],
  [2020, 53, '2020-12-28'],
  [2027, 53, undefined],
  [2027, 0, undefined],
])('week %d-%d begins on %s', (year, week, expected) => {
  const monday = mondayOfWeek(year, week);
  expect(monday && toIsoDay(monday)).toBe(expected);
  if (monday) expect(weekdayOf(monday)).toBe(1);
});

test('days that exist', () => {
  expect(isPossibleDate(29, 2)).toBe(true);
  expect(isPossibleDate(29, 2, 2027)).toBe(false);
  expect(isPossibleDate(29, 2, 2100)).toBe(false);
  expect(isPossibleDate(31, 4, 2027)).toBe(false);
  expect(isPossibleDate(1, 13, 2027)).toBe(false);
  expect(isWithinReach(day('9999-12-31'))).toBe(true);
  expect(isWithinReach(addDays(day('9999-12-31'), 1))).toBe(false);
  expect(isWithinReach(addDays(day('2027-01-01'), 1e9))).toBe(false);
  expect(isWithinReach({year: 2027, month: 2, day: 29})).toBe(false);
});

describe('the time zone of the machine', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const tsx = createRequire(import.meta.url).resolve('tsx');
  const script = `
    const {resolveTime} = await import('./src/reading/times/resolve.ts');
    const {findTimes} = await import('./src/reading/times/find.ts');
    const {defaultCalendar} = await import('./src/reading/times/calendar-settings.ts');
    const sentences = ['in a quarter', 'in 40 days', 'after ten working days', 'in KW 13', 'the last Friday of March',
      'after four sprints', 'the end of October', 'next week', 'early in March'];
    const reference = {year: 2027, month: 2, day: 28};
    const days = sentences.map(words => resolveTime(findTimes('We look ' + words + '.')[0], reference, defaultCalendar).day);
    console.log(new Date(2027, 0, 1).getTimezoneOffset(), JSON.stringify(days));
  `;
  const runIn = (TZ: string) =>
    execFileSync(process.execPath, ['--import', tsx, '--input-type=module', '-e', script], {
      cwd: root,
      env: {...process.env, TZ},
      encoding: 'utf8',
    }).trim();

  test('changes nothing', () => {
    const [utc, ...others] = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Pago_Pago'].map(
      runIn,
    );
    const [offset, days] = utc!.split(/ (.*)/s);
    expect(offset).toBe('0');
    expect(JSON.parse(days!)).toHaveLength(9);
    expect(others.map(line => line.split(/ (.*)/s)[1])).toEqual([days, days, days]);
    expect(new Set(others.map(line => line.split(' ')[0]))).toEqual(new Set(['-840', '210', '660']));
  }, 60_000);
});
