import {Trouble} from '../../config/trouble.js';
import {type IsoDay, isIsoDay} from '../../reading/times/iso-day.js';

/** A review as an earlier calendar has it. */
export interface EarlierEvent {
  start: IsoDay;
  sequence: number;
  /** When it was last changed. */
  stamp: Date;
  isCancelled: boolean;
  /** All of it, with its lines unfolded. */
  text: string;
}

/** By which our calendars are known. */
export const productId = '//change-lint//change-lint//EN';

/**
 * Reads the reviews of a calendar that we wrote, by their UID. An event that is not as we write them is left out.
 *
 * @param where Names the file in messages: `-o reviews.ics`.
 * @throws {Trouble} for what is no calendar, and for the calendar of another program.
 */
export function readEarlierCalendar(source: string, where: string): ReadonlyMap<string, EarlierEvent> {
  const lines = unfolded(source);
  if (lines[0]?.toUpperCase() !== 'BEGIN:VCALENDAR' || !lines.includes('END:VCALENDAR')) {
    throw new Trouble(`${where} is there, but it is no calendar; name another file`);
  }
  const product = propertyOf(lines, 'PRODID');
  if (product !== `-${productId}`) {
    throw new Trouble(
      `${where} is a calendar of another program (${product ?? 'no PRODID'}); name another file`,
    );
  }
  const events = new Map<string, EarlierEvent>();
  for (const event of eventsIn(lines)) {
    const uid = propertyOf(event, 'UID');
    const read = readEvent(event);
    if (uid !== undefined && read !== undefined) events.set(uid, read);
  }
  return events;
}

/** The lines as they are meant: a line that begins with a space continues the one before. */
function unfolded(source: string): readonly string[] {
  return source
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter(line => line !== '');
}

/** The lines of each event. None lies within another. */
function eventsIn(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.flatMap((line, index) =>
    line === 'BEGIN:VEVENT' ? [lines.slice(index, lines.indexOf('END:VEVENT', index) + 1)] : [],
  );
}

function readEvent(lines: readonly string[]): EarlierEvent | undefined {
  const start = dayOf(propertyOf(lines, 'DTSTART;VALUE=DATE'));
  const stamp = instantOf(propertyOf(lines, 'DTSTAMP'));
  const sequence = Number(propertyOf(lines, 'SEQUENCE'));
  if (start === undefined || stamp === undefined || !Number.isSafeInteger(sequence)) return undefined;
  const isCancelled = propertyOf(lines, 'STATUS') === 'CANCELLED';
  return {start, sequence, stamp, isCancelled, text: lines.map(line => `${line}\r\n`).join('')};
}

/** What follows a name and its colon, in the first line that has them. */
function propertyOf(lines: readonly string[], name: string): string | undefined {
  return lines.find(line => line.startsWith(`${name}:`))?.slice(name.length + 1);
}

/** `20270331` as a day. */
function dayOf(value = ''): IsoDay | undefined {
  const day = value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return isIsoDay(day) ? day : undefined;
}

/** `20270301T000000Z` as a moment. */
function instantOf(value = ''): Date | undefined {
  const moment = new Date(value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
