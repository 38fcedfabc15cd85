/** The first and the last day of a stretch of the calendar. */
import {
  addDays,
  addMonths,
  compareDays,
  lastDayOfMonth,
  mondayOfWeek,
  weekdayOnOrBefore,
} from './calendar.js';
import type {CalendarDay, DateValue, PeriodValue, TimeValue} from './time.js';

export interface Span {
  first: CalendarDay;
  last: CalendarDay;
}

/** Periods that the calendar knows, in months. Whose terms and seasons are meant, it does not. */
const MONTHS_IN: Readonly<Record<string, number>> = {month: 1, quarter: 3, half: 6, year: 12};

/**
 * The stretch that a value names; where its year is open, the running one or the next. Undefined for
 * what is no stretch, or one with bounds that only the authors know.
 */
export function spanOf(value: TimeValue, reference: CalendarDay): Span | undefined {
  if (value.type === 'date') return dateSpan(value, reference);
  if (value.type === 'period' && !value.fiscal) return periodSpan(value, reference);
  return undefined;
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

function dateSpan({year, month, day}: DateValue, reference: CalendarDay): Span | undefined {
  if (day !== undefined) return undefined;
  if (month !== undefined) return numbered('month', month, year, reference);
  return year === undefined ? undefined : monthsFrom(year, 1, 12);
}

function periodSpan({unit, number, year, step}: PeriodValue, reference: CalendarDay): Span | undefined {
  if (unit === 'calendar-week')
    return number === undefined ? undefined : calendarWeek(number, year, reference);
  if (unit === 'week')
    return number === undefined ? weekAround(reference, step === 'next' ? 1 : 0) : undefined;
  const months = Object.hasOwn(MONTHS_IN, unit) ? MONTHS_IN[unit] : undefined;
  if (!months || step === 'last') return undefined;
  if (number !== undefined) {
    // "Month 3" and "year 2" count from a start that we do not know.
    return unit === 'quarter' || unit === 'half' ? numbered(unit, number, year, reference) : undefined;
  }
  return running(months, step === 'next' ? 1 : 0, reference);
}

/** The n-th month, quarter or half of a year, the next one to end on or after the reference. */
function numbered(
  unit: string,
  number: number,
  year: number | undefined,
  reference: CalendarDay,
): Span | undefined {
  const months = MONTHS_IN[unit]!;
  const firstMonth = (number - 1) * months + 1;
  if (number < 1 || firstMonth > 12) return undefined;
  const span = monthsFrom(year ?? reference.year, firstMonth, months);
  const over = year === undefined && compareDays(span.last, reference) < 0;
  return over ? monthsFrom(reference.year + 1, firstMonth, months) : span;
}

function running(months: number, ahead: number, reference: CalendarDay): Span {
  const firstMonth = reference.month - ((reference.month - 1) % months);
  const first = addMonths({year: reference.year, month: firstMonth, day: 1}, ahead * months);
  return monthsFrom(first.year, first.month, months);
}

function monthsFrom(year: number, firstMonth: number, months: number): Span {
  return {first: {year, month: firstMonth, day: 1}, last: lastDayOfMonth(year, firstMonth + months - 1)};
}

function weekAround(reference: CalendarDay, ahead: number): Span {
  const first = addDays(weekdayOnOrBefore(reference, 1), ahead * 7);
  return {first, last: addDays(first, 6)};
}

function calendarWeek(week: number, year: number | undefined, reference: CalendarDay): Span | undefined {
  for (const candidate of year === undefined ? [reference.year, reference.year + 1] : [year]) {
    const first = mondayOfWeek(candidate, week);
    if (!first) continue;
    const last = addDays(first, 6);
    if (year !== undefined || compareDays(last, reference) >= 0) return {first, last};
  }
  return undefined;
}
