/**
 * Arithmetic on calendar days, free of clocks and time zones: date-fns does it, on dates that know UTC alone. Days out
 * of reach of a `Date` come out with fields that are NaN, which `isWithinReach` tells.
 */
import {UTCDateMini} from '@date-fns/utc/date/mini';
import {addBusinessDays} from 'date-fns/addBusinessDays';
import {addDays as addDaysTo} from 'date-fns/addDays';
import {addMonths as addMonthsTo} from 'date-fns/addMonths';
import {differenceInCalendarDays as differenceBetween} from 'date-fns/differenceInCalendarDays';
import {getDaysInMonth} from 'date-fns/getDaysInMonth';
import {getISOWeeksInYear} from 'date-fns/getISOWeeksInYear';
import {isWeekend} from 'date-fns/isWeekend';
import {setISOWeek} from 'date-fns/setISOWeek';
import {startOfISOWeek} from 'date-fns/startOfISOWeek';
import type {CalendarDay} from './time.js';

export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(toDate({year, month, day: 1}));
}

/** True for a day that exists; without a year, 29 February does. */
export function isPossibleDate(day: number, month: number, year = 2000): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether it is a day, and one that can be written as `YYYY-MM-DD`. */
export function isWithinReach(day: CalendarDay): boolean {
  return day.year >= 1 && day.year <= 9999 && compareDays(fromDate(toDate(day)), day) === 0;
}

export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function addDays(start: CalendarDay, days: number): CalendarDay {
  return fromDate(addDaysTo(toDate(start), days));
}

/** How many days the first is later than the second; negative where it is earlier. */
export function differenceInCalendarDays(later: CalendarDay, earlier: CalendarDay): number {
  return differenceBetween(toDate(later), toDate(earlier));
}

/** The same day so many months on, or the last day of a month that is too short. */
export function addMonths(start: CalendarDay, months: number): CalendarDay {
  return fromDate(addMonthsTo(toDate(start), months));
}

export function lastDayOfMonth(year: number, month: number): CalendarDay {
  return {year, month, day: daysInMonth(year, month)};
}

/**
 * So many days on which people work later, or earlier where it is negative.
 *
 * @param holidays Days on which nobody works, weekends apart; in any order.
 */
export function addWorkdays(
  start: CalendarDay,
  amount: number,
  holidays: readonly CalendarDay[] = [],
): CalendarDay {
  const free = holidays.filter(day => !isWeekend(toDate(day)));
  const passed = (end: CalendarDay) =>
    free.filter(day =>
      amount < 0
        ? compareDays(day, start) < 0 && compareDays(day, end) >= 0
        : compareDays(day, start) > 0 && compareDays(day, end) <= 0,
    ).length;
  const atEnd = (met: number) =>
    fromDate(addBusinessDays(toDate(start), amount < 0 ? amount - met : amount + met));
  // Each holiday on the way takes a day more, and that day may lead over further holidays.
  let met = 0;
  let end = atEnd(met);
  while (passed(end) !== met) {
    met = passed(end);
    end = atEnd(met);
  }
  return end;
}

/** Whether people work on a day. */
export function isWorkday(day: CalendarDay, holidays: readonly CalendarDay[] = []): boolean {
  return !isWeekend(toDate(day)) && !holidays.some(holiday => compareDays(holiday, day) === 0);
}

/** Sunday is 0. */
export function weekdayOf(day: CalendarDay): number {
  return toDate(day).getDay();
}

/** The first such weekday on or after a day. */
export function weekdayOnOrAfter(start: CalendarDay, weekday: number): CalendarDay {
  return addDays(start, (weekday - weekdayOf(start) + 7) % 7);
}

/** The last such weekday on or before a day. */
export function weekdayOnOrBefore(start: CalendarDay, weekday: number): CalendarDay {
  return addDays(start, -((weekdayOf(start) - weekday + 7) % 7));
}

/** The Monday of an ISO week; undefined where the year has no such week. */
export function mondayOfWeek(year: number, week: number): CalendarDay | undefined {
  // 4 January is in week 1 of its year.
  const inFirstWeek = toDate({year, month: 1, day: 4});
  if (!(week >= 1 && week <= getISOWeeksInYear(inFirstWeek))) return undefined;
  return fromDate(startOfISOWeek(setISOWeek(inFirstWeek, week)));
}

/** Western Easter Sunday, by the anonymous Gregorian computation. */
export function easterSunday(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const count = moon + toSunday - 7 * late + 114;
  return {year, month: Math.floor(count / 31), day: (count % 31) + 1};
}

/** By way of `setFullYear`, since a constructor takes the year 26 for 1926. */
function toDate({year, month, day}: CalendarDay): Date {
  const date = new UTCDateMini(0);
  date.setFullYear(year, month - 1, day);
  return date;
}

function fromDate(date: Date): CalendarDay {
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}
