/** Arithmetic on calendar days, free of clocks and time zones. */
import type {CalendarDay} from './time.js';

const DAY_MS = 86_400_000;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a day that exists; without a year, 29 February does. */
export function isPossibleDate(day: number, month: number, year = 2000): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function addDays(start: CalendarDay, days: number): CalendarDay {
  return fromTimestamp(timestampOf(start) + days * DAY_MS);
}

/** How many days the first is later than the second; negative where it is earlier. */
export function differenceInCalendarDays(later: CalendarDay, earlier: CalendarDay): number {
  return (timestampOf(later) - timestampOf(earlier)) / DAY_MS;
}

/** The same day so many months on, or the last day of a month that is too short. */
export function addMonths({year, month, day}: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + month - 1 + months;
  const target = {year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1};
  return {...target, day: Math.min(day, daysInMonth(target.year, target.month))};
}

export function lastDayOfMonth(year: number, month: number): CalendarDay {
  return {year, month, day: daysInMonth(year, month)};
}

/** Sunday is 0. */
export function weekdayOf({year, month, day}: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
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
  const firstMonday = weekdayOnOrBefore({year, month: 1, day: 4}, 1);
  const monday = addDays(firstMonday, (week - 1) * 7);
  const thursday = addDays(monday, 3);
  return week >= 1 && thursday.year === year ? monday : undefined;
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

function timestampOf({year, month, day}: CalendarDay): number {
  return Date.UTC(year, month - 1, day);
}

function fromTimestamp(timestamp: number): CalendarDay {
  const date = new Date(timestamp);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}
