/** The first and the last day of a stretch of the calendar. */
import {
  addDays,
  addMonths,
  compareDays,
  differenceInCalendarDays,
  lastDayOfMonth,
  mondayOfWeek,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './calendar.js';
import type {CalendarSettings} from './calendar-settings.js';
import {addLength} from './lengths.js';
import type {CalendarDay, DateValue, PeriodValue, TimeValue} from './time.js';

export interface Span {
  first: CalendarDay;
  last: CalendarDay;
}

/** Periods that the calendar knows, in months. Whose terms and seasons are meant, it does not. */
const MONTHS_IN: Readonly<Record<string, number>> = {month: 1, quarter: 3, half: 6, year: 12};

/** What is numbered within a year. */
const IN_YEAR: ReadonlySet<string> = new Set(['quarter', 'half']);

/** How many units after the reference a step is. */
const STEPS_AHEAD: Readonly<Record<string, number>> = {this: 0, next: 1};

/**
 * The stretch that a value names; where its year is open, the running one or the next. Undefined for what is no
 * stretch, or one with bounds that only the authors know.
 */
export function spanOf(
  value: TimeValue,
  reference: CalendarDay,
  calendar: CalendarSettings,
): Span | undefined {
  if (value.type === 'date') return dateSpan(value, reference);
  return value.type === 'period' ? periodSpan(value, reference, calendar) : undefined;
}

/** Whether the bounds of a period depend on when the financial year starts. */
export function isFiscal(
  {unit, fiscal, calendar}: PeriodValue,
  {fiscalYearStart}: CalendarSettings,
): boolean {
  return fiscal === true || (IN_YEAR.has(unit) && !calendar && fiscalYearStart !== undefined);
}

/** The number of the year that a period of a year is in on a day, as the organisation numbers years. */
export function runningYear(value: PeriodValue, day: CalendarDay, calendar: CalendarSettings): number {
  const start = isFiscal(value, calendar) ? calendar.fiscalYearStart : undefined;
  if (start === undefined) return day.year;
  return yearStart(day, start).year + (isNamedForEnd(value, start, calendar) ? 1 : 0);
}

/** Whether a year that is not the calendar's has the number of the year it ends in. */
function isNamedForEnd(
  {endsInYear}: PeriodValue,
  start: {month: number; day: number},
  {fiscalYearNamedFor}: CalendarSettings,
): boolean {
  const isOneYear = start.month === 1 && start.day === 1;
  return !isOneYear && (endsInYear === true || fiscalYearNamedFor === 'end');
}

/** True where the calendar may move on to the next such time: nothing says which year. */
export function isOpen(value: TimeValue): boolean {
  switch (value.type) {
    case 'date':
    case 'feast':
      return value.year === undefined;
    case 'period':
      return value.year === undefined && value.step === undefined;
    case 'part':
    case 'nth':
      return isOpen(value.anchor);
    case 'weekday':
      return value.anchor !== undefined && isOpen(value.anchor);
    default:
      return false;
  }
}

/**
 * The n-th of some equal pieces of a stretch, cut by months where they can be, else by days: the first third of a
 * quarter is its first month, the first half of March ends with the 15th.
 */
export function pieceOf({first, last}: Span, nth: number, pieces: number): Span {
  const months = monthsIn({first, last});
  if (months !== undefined && months % pieces === 0) {
    const cut = (count: number) => addMonths(first, (count * months) / pieces);
    return {first: cut(nth - 1), last: addDays(cut(nth), -1)};
  }
  const days = differenceInCalendarDays(last, first) + 1;
  const cut = (count: number) => addDays(first, Math.floor((count * days) / pieces));
  return {first: cut(nth - 1), last: addDays(cut(nth), -1)};
}

/**
 * The last day of the n-th week, month, quarter or half in a stretch, where -1 is the last one. A week belongs to the
 * month that has its Thursday, as it is with years and their weeks. Undefined where there is none.
 */
export function lastDayOfNth(span: Span, unit: string, nth: number): CalendarDay | undefined {
  if (unit === 'half') return nth === 1 || nth === 2 ? pieceOf(span, nth, 2).last : undefined;
  // What is last ends with the whole, also where it is cut short.
  if (nth === -1) return unit === 'week' || Object.hasOwn(MONTHS_IN, unit) ? span.last : undefined;
  if (!(nth >= 1)) return undefined;
  if (unit === 'week') {
    const thursday = addDays(weekdayOnOrAfter(span.first, 4), (nth - 1) * 7);
    return compareDays(thursday, span.last) <= 0 ? addDays(thursday, 3) : undefined;
  }
  const months = Object.hasOwn(MONTHS_IN, unit) ? MONTHS_IN[unit]! : Number.NaN;
  const pieces = (monthsIn(span) ?? 0) / months;
  return nth <= pieces ? pieceOf(span, nth, pieces).last : undefined;
}

/** The Monday to Sunday around a day, or so many weeks later. */
export function weekAround(day: CalendarDay, ahead = 0): Span {
  const first = addDays(weekdayOnOrBefore(day, 1), ahead * 7);
  return {first, last: addDays(first, 6)};
}

/** How many whole months a stretch has. */
function monthsIn({first, last}: Span): number | undefined {
  const end = addDays(last, 1);
  const months = (end.year - first.year) * 12 + end.month - first.month;
  return compareDays(addMonths(first, months), end) === 0 ? months : undefined;
}

function dateSpan({year, month, day, isEitherOrder}: DateValue, reference: CalendarDay): Span | undefined {
  if (day !== undefined || isEitherOrder) return undefined;
  if (month !== undefined) return monthSpan(month, year, reference);
  return year === undefined ? undefined : monthsFrom({year, month: 1, day: 1}, 12);
}

/** The month of a year, or the next one to end on or after the reference. */
function monthSpan(month: number, year: number | undefined, reference: CalendarDay): Span {
  const span = (year: number) => ({first: {year, month, day: 1}, last: lastDayOfMonth(year, month)});
  if (year !== undefined) return span(year);
  return compareDays(span(reference.year).last, reference) < 0
    ? span(reference.year + 1)
    : span(reference.year);
}

function periodSpan(
  value: PeriodValue,
  reference: CalendarDay,
  calendar: CalendarSettings,
): Span | undefined {
  const {unit, number, step = 'this'} = value;
  const ahead = STEPS_AHEAD[step];
  if (ahead === undefined) return undefined;
  if (unit === 'calendar-week') return calendarWeek(value, reference);
  if (Object.hasOwn(MONTHS_IN, unit)) return monthsOf(value, ahead, reference, calendar);
  // "Week 3" and "sprint 41" count from a start that we do not know.
  return number === undefined ? shortPeriod(unit, ahead, reference, calendar) : undefined;
}

function shortPeriod(
  unit: string,
  ahead: number,
  reference: CalendarDay,
  calendar: CalendarSettings,
): Span | undefined {
  switch (unit) {
    case 'day':
      return {first: addDays(reference, ahead), last: addDays(reference, ahead)};
    case 'week':
      return weekAround(reference, ahead);
    case 'weekend': {
      const {first, last} = weekAround(reference, ahead);
      return {first: addDays(first, 5), last};
    }
    case 'fortnight':
      return {first: reference, last: addDays(reference, 14)};
    case 'sprint':
    case 'iteration':
      return sprintSpan(unit, ahead, reference, calendar);
    default:
      return undefined;
  }
}

/** Nobody knows when a sprint begins: the running one is over after the length of one, whenever it began. */
function sprintSpan(
  unit: string,
  ahead: number,
  reference: CalendarDay,
  calendar: CalendarSettings,
): Span | undefined {
  const first = addLength(reference, ahead, unit, calendar);
  const last = addLength(reference, ahead + 1, unit, calendar);
  return first && last && {first, last};
}

/** A month, a quarter, a half or a year: of the calendar, or of the financial year. */
function monthsOf(
  value: PeriodValue,
  ahead: number,
  reference: CalendarDay,
  calendar: CalendarSettings,
): Span | undefined {
  const {unit, number, year} = value;
  const months = MONTHS_IN[unit]!;
  const start = isFiscal(value, calendar) ? calendar.fiscalYearStart : {month: 1, day: 1};
  if (start === undefined) return undefined;
  if (number !== undefined) {
    if (!IN_YEAR.has(unit) || !(number >= 1 && number * months <= 12)) return undefined;
    return inYear(value, (number - 1) * months, start, reference, calendar);
  }
  if (year !== undefined) return inYear(value, 0, start, reference, calendar);
  const begun = yearStart(reference, start);
  const passed = Math.floor(wholeMonthsBetween(begun, reference) / months);
  return monthsFrom(addMonths(begun, (passed + ahead) * months), months);
}

/**
 * A period so many months after its year begins, which may be a financial one; without a year, the next to end on or
 * after the reference.
 */
function inYear(
  value: PeriodValue,
  after: number,
  start: {month: number; day: number},
  reference: CalendarDay,
  calendar: CalendarSettings,
): Span {
  const {year} = value;
  const months = MONTHS_IN[value.unit]!;
  const of = (begun: CalendarDay) => monthsFrom(addMonths(begun, after), months);
  if (year === undefined) {
    const begun = yearStart(reference, start);
    const running = of(begun);
    return compareDays(running.last, reference) >= 0 ? running : of({...begun, year: begun.year + 1});
  }
  return of({...start, year: isNamedForEnd(value, start, calendar) ? year - 1 : year});
}

/** The last day on or before a day on which a year of that start begins. */
function yearStart(day: CalendarDay, start: {month: number; day: number}): CalendarDay {
  const sameYear = {...start, year: day.year};
  return compareDays(sameYear, day) <= 0 ? sameYear : {...start, year: day.year - 1};
}

function wholeMonthsBetween(start: CalendarDay, end: CalendarDay): number {
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return compareDays(addMonths(start, months), end) > 0 ? months - 1 : months;
}

function monthsFrom(first: CalendarDay, months: number): Span {
  return {first, last: addDays(addMonths(first, months), -1)};
}

function calendarWeek({number, year}: PeriodValue, reference: CalendarDay): Span | undefined {
  if (number === undefined) return undefined;
  for (const candidate of year === undefined ? [reference.year, reference.year + 1] : [year]) {
    const monday = mondayOfWeek(candidate, number);
    const span = monday && weekAround(monday);
    if (span && (year !== undefined || compareDays(span.last, reference) >= 0)) return span;
  }
  return undefined;
}
