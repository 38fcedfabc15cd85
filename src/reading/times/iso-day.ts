/** Days of the calendar as text. */
import {isPossibleDate} from './calendar.js';
import type {CalendarDay} from './time.js';

/** A day of the calendar as `YYYY-MM-DD`; two of them compare as texts do. */
export type IsoDay = string;

/** Whether a text is a day, written so, that the calendar has. */
export function isIsoDay(text: string): boolean {
  const day = fieldsOf(text);
  return day !== undefined && isPossibleDate(day.day, day.month, day.year);
}

/** @param text What `isIsoDay` accepts. */
export function fromIsoDay(text: IsoDay): CalendarDay {
  const day = fieldsOf(text);
  if (day === undefined) throw new RangeError(`${text} is not written as YYYY-MM-DD`);
  return day;
}

export function toIsoDay({year, month, day}: CalendarDay): IsoDay {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function fieldsOf(text: string): CalendarDay | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? undefined : {year: Number(year), month: Number(month), day: Number(day)};
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
