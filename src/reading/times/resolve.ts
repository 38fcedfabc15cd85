/** Puts a time into the calendar, as seen from a reference day. */
import {
  addDays,
  addMonths,
  compareDays,
  isPossibleDate,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './calendar.js';
import {resolveFeast} from './feast-days.js';
import {isOpen, type Span, spanOf} from './spans.js';
import type {
  CalendarDay,
  DateValue,
  NthValue,
  PartValue,
  TimeExpression,
  TimeValue,
  WeekdayValue,
} from './time.js';

/** With these a length says when; "for six weeks" does not say from when. */
const PLACING_RELATIONS: ReadonlySet<string> = new Set(['in', 'within', 'after']);
/** The longest wait for a date such as 29 February, over a century that skips one. */
const LONGEST_WAIT_YEARS = 8;

/**
 * The day that a time names: the next one on or after the reference where the year is left open, the
 * last day of a range, the Monday of a numbered calendar week. Undefined where no single day can be
 * known: a bare month, an event, a length that does not say from when, anything past, vague or recurring.
 */
export function resolveTime(time: TimeExpression, reference: CalendarDay): CalendarDay | undefined {
  const {kind, value, relation} = time;
  if (!value || kind === 'past' || kind === 'vague' || kind === 'recurring' || kind === 'clock')
    return undefined;
  if (value.type !== 'duration') return resolveValue(value, reference);
  return PLACING_RELATIONS.has(relation ?? '') ? addLength(reference, value.amount, value.unit) : undefined;
}

function resolveValue(value: TimeValue, reference: CalendarDay): CalendarDay | undefined {
  switch (value.type) {
    case 'date':
      return resolveDate(value, reference);
    case 'range':
      return resolveDate(value.to, reference);
    case 'weekday':
      return value.anchor
        ? nextThatFits(value.anchor, reference, from => resolveAnchoredWeekday(value, value.anchor!, from))
        : resolveWeekday(value, reference);
    case 'period':
      return value.unit === 'calendar-week' ? spanOf(value, reference)?.first : undefined;
    case 'part':
      return nextThatFits(value.anchor, reference, from => resolvePart(value, from));
    case 'nth':
      return nextThatFits(value.anchor, reference, from => resolveNth(value, from));
    case 'offset': {
      const start = value.anchor ? resolveValue(value.anchor, reference) : reference;
      const sign = value.direction === 'before' ? -1 : 1;
      return start && addLength(start, sign * value.amount, value.unit);
    }
    case 'feast':
      return resolveFeast(value, reference);
    default:
      return undefined;
  }
}

/** Tries the running year of an anchor, and the next where that day is already over. */
function nextThatFits(
  anchor: TimeValue,
  reference: CalendarDay,
  resolve: (from: CalendarDay) => CalendarDay | undefined,
): CalendarDay | undefined {
  const first = resolve(reference);
  if (!first || compareDays(first, reference) >= 0) return first;
  if (!isOpen(anchor)) return first;
  const anchorEnd = spanOf(anchor, reference)?.last ?? resolveValue(anchor, reference) ?? reference;
  return resolve(addDays(anchorEnd, 1));
}

function resolveDate({year, month, day}: DateValue, reference: CalendarDay): CalendarDay | undefined {
  if (day === undefined) return undefined;
  if (month === undefined) return nextDayOfMonth(day, reference);
  if (year !== undefined) return {year, month, day};
  for (let candidate = reference.year; candidate <= reference.year + LONGEST_WAIT_YEARS; candidate += 1) {
    const date = {year: candidate, month, day};
    if (isPossibleDate(day, month, candidate) && compareDays(date, reference) >= 0) return date;
  }
  return undefined;
}

function nextDayOfMonth(day: number, reference: CalendarDay): CalendarDay | undefined {
  for (let ahead = 0; ahead <= 12; ahead += 1) {
    const {year, month} = addMonths({...reference, day: 1}, ahead);
    const date = {year, month, day};
    if (isPossibleDate(day, month, year) && compareDays(date, reference) >= 0) return date;
  }
  return undefined;
}

/** "next Monday" is the first one after today: who means the one after it will say the date. */
function resolveWeekday(
  {weekday, step, ordinal}: WeekdayValue,
  reference: CalendarDay,
): CalendarDay | undefined {
  if (ordinal !== undefined || step === 'last') return undefined;
  return weekdayOnOrAfter(step === 'next' ? addDays(reference, 1) : reference, weekday);
}

function resolveAnchoredWeekday(
  {weekday, ordinal = 1, direction}: WeekdayValue,
  anchor: TimeValue,
  reference: CalendarDay,
): CalendarDay | undefined {
  const span = spanOf(anchor, reference);
  const day = span ? undefined : resolveValue(anchor, reference);
  const bounds = span ?? (day && {first: day, last: day});
  if (!bounds) return undefined;
  switch (direction) {
    case 'after':
      return addDays(weekdayOnOrAfter(addDays(bounds.last, 1), weekday), (ordinal - 1) * 7);
    case 'before':
      return weekdayOnOrBefore(addDays(bounds.first, -1), weekday);
    default:
      return span && weekdayInSpan(span, weekday, ordinal);
  }
}

function weekdayInSpan({first, last}: Span, weekday: number, ordinal: number): CalendarDay | undefined {
  const day =
    ordinal < 0
      ? weekdayOnOrBefore(last, weekday)
      : addDays(weekdayOnOrAfter(first, weekday), (ordinal - 1) * 7);
  return compareDays(day, first) >= 0 && compareDays(day, last) <= 0 ? day : undefined;
}

function resolvePart({part, anchor}: PartValue, reference: CalendarDay): CalendarDay | undefined {
  const span = spanOf(anchor, reference);
  if (part === 'end') return span?.last;
  return part === 'start' ? span?.first : undefined;
}

/** "the last day of March", "the tenth working day of the month"; a week is no single day. */
function resolveNth({ordinal, unit, anchor}: NthValue, reference: CalendarDay): CalendarDay | undefined {
  const span = spanOf(anchor, reference);
  if (!span || (unit !== 'day' && unit !== 'workday')) return undefined;
  const direction = ordinal < 0 ? -1 : 1;
  let day = ordinal < 0 ? span.last : span.first;
  let left = Math.abs(ordinal);
  while (compareDays(day, span.first) >= 0 && compareDays(day, span.last) <= 0) {
    if (unit === 'day' || isWorkday(day)) left -= 1;
    if (left === 0) return day;
    day = addDays(day, direction);
  }
  return undefined;
}

function isWorkday(day: CalendarDay): boolean {
  const weekday = weekdayOf(day);
  return weekday > 0 && weekday < 6;
}

const DAYS_IN: Readonly<Record<string, number>> = {day: 1, week: 7, fortnight: 14};
const MONTHS_IN: Readonly<Record<string, number>> = {month: 1, quarter: 3, year: 12, decade: 120};

/** The day so much later or earlier; undefined for units without a fixed length, such as sprints. */
export function addLength(start: CalendarDay, amount: number, unit: string): CalendarDay | undefined {
  if (unit === 'workday') return addWorkdays(start, amount);
  if (Object.hasOwn(DAYS_IN, unit)) return addDays(start, Math.round(amount * DAYS_IN[unit]!));
  if (!Object.hasOwn(MONTHS_IN, unit)) return undefined;
  const months = amount * MONTHS_IN[unit]!;
  const whole = Math.trunc(months);
  return addDays(addMonths(start, whole), Math.round((months - whole) * 30));
}

/** Longer than this, nobody counts working days; the bound keeps the loop short on any input. */
const MOST_WORKDAYS = 2000;

function addWorkdays(start: CalendarDay, amount: number): CalendarDay | undefined {
  if (Math.abs(amount) > MOST_WORKDAYS) return undefined;
  const direction = amount < 0 ? -1 : 1;
  let day = start;
  for (let left = Math.abs(amount); left > 0; ) {
    day = addDays(day, direction);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}
