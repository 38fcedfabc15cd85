import {
  addDays,
  addMonths,
  differenceInCalendarDays,
  weekdayOnOrAfter,
} from '../../../reading/times/calendar.js';
import {fromIsoDay, type IsoDay, toIsoDay} from '../../../reading/times/iso-day.js';
import type {CalendarDay} from '../../../reading/times/time.js';
import {months, shortDay} from './words.js';

/** Where days lie on a line from 0 to 100. */
export interface Scale {
  first: IsoDay;
  last: IsoDay;
  /** In percent of the line; days beyond its ends lie at them. */
  at(day: IsoDay): number;
}

/** A day that the line names. */
export interface Tick {
  day: IsoDay;
  /** Its day and month, or its month. */
  label: string;
  year: number;
  /** Whether people need the year to know which it is: the tick before has another. */
  namesYear: boolean;
}

/** One day of a typing error must not squeeze all others into a point. */
const farthestYears = 5;
const fewestDays = 14;
/** Labels with a day need more room than those of months. */
const [mostDays, mostMonths] = [9, 12];

/**
 * The shortest line with all the days that are at most five years from today, and some room on both sides.
 *
 * @param today Is always on it.
 */
export function scaleOf(days: readonly IsoDay[], today: IsoDay): Scale {
  const earliest = toIsoDay(addMonths(fromIsoDay(today), -12 * farthestYears));
  const latest = toIsoDay(addMonths(fromIsoDay(today), 12 * farthestYears));
  const within = [...days.filter(day => day >= earliest && day <= latest), today].sort();
  const [from, to] = [within[0]!, within.at(-1)!];
  const room = Math.ceil(Math.max(daysBetween(from, to) * 0.04, (fewestDays - daysBetween(from, to)) / 2));
  const first = shifted(from, -room);
  const last = shifted(to, room);
  const length = daysBetween(first, last);
  const at = (day: IsoDay) => Math.min(100, Math.max(0, (daysBetween(first, day) / length) * 100));
  return {first, last, at: day => Math.round(at(day) * 100) / 100};
}

/** The steps between ticks, from small to large: the first that is not too many for a line is taken. */
const steps: readonly {
  days: number;
  first: (from: CalendarDay) => CalendarDay;
  next: (day: CalendarDay) => CalendarDay;
}[] = [
  ...[1, 2].map(days => ({days, first: (from: CalendarDay) => from, next: daysOn(days)})),
  ...[7, 14].map(days => ({
    days,
    first: (from: CalendarDay) => weekdayOnOrAfter(from, 1),
    next: daysOn(days),
  })),
  ...[1, 3, 6, 12].map(step => ({
    days: step * 30,
    first: (from: CalendarDay) => monthOnOrAfter(from, step),
    next: (day: CalendarDay) => addMonths(day, step),
  })),
];

/** Days, Mondays, or the first days of months, quarters or years, as many as can be read. */
export function ticksOf({first, last}: Scale): readonly Tick[] {
  const length = daysBetween(first, last);
  const {
    first: start,
    next,
    days,
  } = steps.find(({days}) => length / days <= (days < 30 ? mostDays : mostMonths)) ?? steps.at(-1)!;
  const found: CalendarDay[] = [];
  for (let day = start(fromIsoDay(first)); toIsoDay(day) <= last; day = next(day)) found.push(day);
  // A year right before another would leave no room between the first two labels.
  const isFirstNamed = days > 90 || found[0]?.year === found[1]?.year;
  return found.map((day, index) => ({
    day: toIsoDay(day),
    label: days < 30 ? shortDay(toIsoDay(day)) : months[day.month - 1]!,
    year: day.year,
    namesYear: index === 0 ? isFirstNamed : day.year !== found[index - 1]!.year,
  }));
}

function daysOn(days: number): (day: CalendarDay) => CalendarDay {
  return day => addDays(day, days);
}

/** The first day of the next month that begins a step of so many months in its year. */
function monthOnOrAfter({year, month, day}: CalendarDay, step: number): CalendarDay {
  const whole =
    (month - 1) % step === 0 && day === 1 ? month : (Math.floor((month - 1) / step) + 1) * step + 1;
  return addMonths({year, month: 1, day: 1}, whole - 1);
}

function daysBetween(from: IsoDay, to: IsoDay): number {
  return differenceInCalendarDays(fromIsoDay(to), fromIsoDay(from));
}

function shifted(day: IsoDay, days: number): IsoDay {
  return toIsoDay(addDays(fromIsoDay(day), days));
}
