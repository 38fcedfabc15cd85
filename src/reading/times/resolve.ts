/** Puts a time into the calendar, as seen from a reference day. */
import {
  addDays,
  addMonths,
  compareDays,
  isPossibleDate,
  isWithinReach,
  isWorkday,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './calendar.js';
import type {CalendarSettings} from './calendar-settings.js';
import {resolveFeast} from './feast-days.js';
import {fromIsoDay} from './iso-day.js';
import {addLength} from './lengths.js';
import {isOpen, lastDayOfNth, pieceOf, type Span, spanOf, weekAround} from './spans.js';
import type {
  CalendarDay,
  DateValue,
  NthValue,
  PartValue,
  TimeExpression,
  TimeKind,
  TimeValue,
  WeekdayValue,
} from './time.js';
import {monthOfEvent} from './times-of-events.js';
import {assumptionIn, whyUnresolved} from './words-on-resolving.js';
import {withYears} from './year-steps.js';

/** The longest wait for a date such as 29 February, over a century that skips one. */
const LONGEST_WAIT_YEARS = 8;

/** Kinds that name no day at all. */
const WITHOUT_DAY: ReadonlySet<TimeKind> = new Set<TimeKind>(['past', 'vague', 'recurring', 'clock']);

/** The day of a time, or why there is none. */
export type ResolvedTime = {day: CalendarDay; note: string | undefined} | {reason: string};

/**
 * The day by which a time is certain to be reached: the day itself, the last one of a stretch ("in March", "in week
 * 27", "from 3 to 14 March"), the end of a length that begins with the reference ("for six weeks"). Where the year is
 * left open, it is the next such time that is not over on the reference day.
 *
 * @param reference From where it is seen, which is usually the memo's own date.
 * @returns `note` says what had to be taken for granted ("a sprint is taken as 2 weeks"), `reason` why there is no
 *   such day. Both are for people, and without a full stop.
 */
export function resolveTime(
  time: TimeExpression,
  reference: CalendarDay,
  calendar: CalendarSettings,
): ResolvedTime {
  const {kind} = time;
  const value = time.value && withYears(time.value, reference, calendar);
  const found =
    value === undefined || WITHOUT_DAY.has(kind) ? undefined : dayOf(kind, value, {reference, calendar});
  return value !== undefined && found !== undefined && isWithinReach(found)
    ? {day: found, note: assumptionIn(value, calendar)}
    : {reason: whyUnresolved(time, calendar)};
}

/** From where a time is seen. */
interface View {
  reference: CalendarDay;
  calendar: CalendarSettings;
}

/** "The week of 4 May" has the day alone as its value; the kind tells that a stretch is meant. */
function dayOf(kind: TimeKind, value: TimeValue, view: View): CalendarDay | undefined {
  const day = resolveValue(value, view);
  const isWeekOf = kind === 'period' && (value.type === 'weekday' || value.type === 'feast' || isDay(value));
  return day && isWeekOf ? weekAround(day).last : day;
}

function isDay(value: TimeValue): boolean {
  return value.type === 'date' && value.day !== undefined;
}

/**
 * The day on which a time begins: the first one of a stretch ("from March", "from 3 to 14 March"). Otherwise as
 * `resolveTime`.
 */
export function resolveStart(
  time: TimeExpression,
  reference: CalendarDay,
  calendar: CalendarSettings,
): ResolvedTime {
  const {kind, value} = time;
  const start = value?.type === 'range' ? value.from : value;
  const first = start && withYears(start, reference, calendar);
  const bounds = first && !WITHOUT_DAY.has(kind) ? boundsOf(first, {reference, calendar}) : undefined;
  return bounds && isWithinReach(bounds.first)
    ? {day: bounds.first, note: undefined}
    : resolveTime(time, reference, calendar);
}

function resolveValue(value: TimeValue, view: View): CalendarDay | undefined {
  const {reference, calendar} = view;
  switch (value.type) {
    case 'date':
      return value.day === undefined
        ? spanOf(value, reference, calendar)?.last
        : resolveDate(value, reference);
    case 'range':
      return resolveValue(value.to, view);
    case 'period':
      return spanOf(value, reference, calendar)?.last;
    case 'weekday':
      return value.anchor
        ? nextThatFits(value.anchor, view, from => resolveAnchoredWeekday(value, value.anchor!, from))
        : resolveWeekday(value, reference);
    case 'part':
      return nextThatFits(value.anchor, view, from => resolvePart(value, from));
    case 'nth':
      return nextThatFits(value.anchor, view, from => resolveNth(value, from));
    case 'duration':
      return addLength(reference, value.amount, value.unit, calendar);
    case 'offset': {
      const bounds = value.anchor ? boundsOf(value.anchor, view) : {first: reference, last: reference};
      const {amount, unit} = value;
      if (bounds === undefined) return undefined;
      return value.direction === 'before'
        ? addLength(bounds.first, -amount, unit, calendar)
        : addLength(bounds.last, amount, unit, calendar);
    }
    case 'feast':
      return resolveFeast(value, reference);
    case 'event': {
      const month = monthOfEvent(value);
      return month && resolveValue(month, view);
    }
    default:
      return undefined;
  }
}

/** The stretch that a value names, or the one day. */
function boundsOf(value: TimeValue, view: View): Span | undefined {
  const span = spanOf(value, view.reference, view.calendar);
  const day = span ? undefined : resolveValue(value, view);
  return span ?? (day && {first: day, last: day});
}

/** Tries the running year of an anchor, and the next where that day is already over. */
function nextThatFits(
  anchor: TimeValue,
  view: View,
  resolve: (from: View) => CalendarDay | undefined,
): CalendarDay | undefined {
  const first = resolve(view);
  if (!first || compareDays(first, view.reference) >= 0) return first;
  if (!isOpen(anchor)) return first;
  const anchorEnd = boundsOf(anchor, view)?.last ?? view.reference;
  return resolve({...view, reference: addDays(anchorEnd, 1)});
}

function resolveDate({year, month, day = 1}: DateValue, reference: CalendarDay): CalendarDay | undefined {
  if (month === undefined) return nextDayOfMonth(day, reference);
  if (year !== undefined) return isPossibleDate(day, month, year) ? {year, month, day} : undefined;
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
  view: View,
): CalendarDay | undefined {
  const bounds = boundsOf(anchor, view);
  if (!bounds) return undefined;
  switch (direction) {
    case 'after':
      return addDays(weekdayOnOrAfter(addDays(bounds.last, 1), weekday), (ordinal - 1) * 7);
    case 'before':
      return weekdayOnOrBefore(addDays(bounds.first, -1), weekday);
    default:
      return weekdayInSpan(bounds, weekday, ordinal);
  }
}

function weekdayInSpan({first, last}: Span, weekday: number, ordinal: number): CalendarDay | undefined {
  const day =
    ordinal < 0
      ? addDays(weekdayOnOrBefore(last, weekday), (ordinal + 1) * 7)
      : addDays(weekdayOnOrAfter(first, weekday), (ordinal - 1) * 7);
  return compareDays(day, first) >= 0 && compareDays(day, last) <= 0 ? day : undefined;
}

/** "Early March" is its first third, "mid-March" its second: by then it is certain. */
function resolvePart({part, anchor}: PartValue, view: View): CalendarDay | undefined {
  const span = boundsOf(anchor, view);
  switch (span && part) {
    case undefined:
      return undefined;
    case 'start':
      return span!.first;
    case 'early':
      return pieceOf(span!, 1, 3).last;
    case 'middle':
      return pieceOf(span!, 2, 3).last;
    default:
      return span!.last;
  }
}

/** "the last day of March", "the tenth working day of the month", "the first week of May". */
function resolveNth(value: NthValue, view: View): CalendarDay | undefined {
  const {ordinal, unit, direction = 'in', anchor} = value;
  const span = boundsOf(anchor, view);
  if (!span) return undefined;
  if (direction !== 'in') return besideSpan(span, value, view.calendar);
  if (unit !== 'day' && unit !== 'workday') return lastDayOfNth(span, unit, ordinal);
  const holidays = view.calendar.holidays.map(fromIsoDay);
  const step = ordinal < 0 ? -1 : 1;
  let day = ordinal < 0 ? span.last : span.first;
  let left = Math.abs(ordinal);
  while (compareDays(day, span.first) >= 0 && compareDays(day, span.last) <= 0) {
    if (unit === 'day' || isWorkday(day, holidays)) left -= 1;
    if (left === 0) return day;
    day = addDays(day, step);
  }
  return undefined;
}

/** "The first working day after Easter", "the last day before the holidays", "the first week after Easter". */
function besideSpan(
  {first, last}: Span,
  {ordinal, unit, direction}: NthValue,
  calendar: CalendarSettings,
): CalendarDay | undefined {
  const count = Math.abs(ordinal);
  if (unit === 'week') {
    return direction === 'after' ? weekAround(last, count).last : addDays(first, 6 - count * 7);
  }
  if (unit !== 'day' && unit !== 'workday') return undefined;
  return direction === 'after'
    ? addLength(last, count, unit, calendar)
    : addLength(first, -count, unit, calendar);
}
