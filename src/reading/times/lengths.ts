/** How long lengths of time are in the calendar. */
import {addDays, addMonths, addWorkdays, isWithinReach} from './calendar.js';
import type {CalendarSettings} from './calendar-settings.js';
import {fromIsoDay} from './iso-day.js';
import type {CalendarDay} from './time.js';

const DAYS_IN: Readonly<Record<string, number>> = {day: 1, night: 1, week: 7, weekend: 7, fortnight: 14};
const MONTHS_IN: Readonly<Record<string, number>> = {month: 1, quarter: 3, half: 6, year: 12, decade: 120};

/** Units that are as long as the settings say. */
const SPRINTS: ReadonlySet<string> = new Set(['sprint', 'iteration']);

/**
 * The day so much later, or earlier where the amount is negative; undefined for units without a length that we know,
 * such as terms, and where the day is beyond the years 1 to 9999. A day that a month lacks is its last one.
 *
 * @param unit Singular: `week`, `workday`, `sprint`.
 */
export function addLength(
  start: CalendarDay,
  amount: number,
  unit: string,
  calendar: CalendarSettings,
): CalendarDay | undefined {
  const day = dayAfter(start, amount, unit, calendar);
  return day && isWithinReach(day) ? day : undefined;
}

/** What is taken for granted where a length counts in a unit; undefined where everybody would count alike. */
export function assumedLength(unit: string, {sprintLength}: CalendarSettings): string | undefined {
  if (!SPRINTS.has(unit)) return undefined;
  const {amount, unit: counted} = sprintLength;
  const article = unit === 'iteration' ? 'an' : 'a';
  return `${article} ${unit} is taken as ${amount} ${counted}${amount === 1 ? '' : 's'}`;
}

function dayAfter(
  start: CalendarDay,
  amount: number,
  unit: string,
  calendar: CalendarSettings,
): CalendarDay | undefined {
  if (SPRINTS.has(unit)) {
    const {sprintLength} = calendar;
    return SPRINTS.has(sprintLength.unit)
      ? undefined
      : dayAfter(start, amount * sprintLength.amount, sprintLength.unit, calendar);
  }
  if (unit === 'workday') {
    const whole = amount < 0 ? Math.floor(amount) : Math.ceil(amount);
    return addWorkdays(start, whole, calendar.holidays.map(fromIsoDay));
  }
  if (Object.hasOwn(DAYS_IN, unit)) return addDays(start, Math.round(amount * DAYS_IN[unit]!));
  if (!Object.hasOwn(MONTHS_IN, unit)) return undefined;
  const months = amount * MONTHS_IN[unit]!;
  const whole = Math.trunc(months);
  return addDays(addMonths(start, whole), Math.round((months - whole) * 30));
}
