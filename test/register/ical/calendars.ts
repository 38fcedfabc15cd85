/** Calendars as ical.js reads them, which knows nothing of the package that writes them. */
import ICAL from 'ical.js';
import {expect} from 'vitest';

/** An event as a calendar program would show it. */
export interface ReadEvent {
  uid: string;
  sequence: number;
  summary: string;
  description: string;
  start: string;
  end: string;
  isAllDay: boolean;
  stamp: string;
  status: string;
  transparency: string;
  categories: readonly string[];
  /** How long before the start, and what is said then. */
  alarms: readonly {action: string; trigger: string; description: string}[];
}

/** Reads a calendar, and refuses what the standard does not allow of any line. */
export function eventsOf(text: string): readonly ReadEvent[] {
  expectSoundLines(text);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map(readEvent);
}

function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  const value = (name: string) => String(component.getFirstPropertyValue(name));
  return {
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    description: event.description,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    isAllDay: event.startDate.isDate && event.endDate.isDate,
    stamp: value('dtstamp'),
    status: value('status'),
    transparency: value('transp'),
    categories: component.getFirstProperty('categories')?.getValues().map(String) ?? [],
    alarms: component.getAllSubcomponents('valarm').map(alarm => ({
      action: String(alarm.getFirstPropertyValue('action')),
      trigger: String(alarm.getFirstPropertyValue('trigger')),
      description: String(alarm.getFirstPropertyValue('description')),
    })),
  };
}

/** Each line ends with CRLF, has no more than 75 octets, is whole UTF-8, and holds no control characters. */
function expectSoundLines(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(
    text
      .slice(0, -2)
      .split('\r\n')
      .filter(line => !isSound(line)),
  ).toEqual([]);
}

function isSound(line: string): boolean {
  const bytes = Buffer.from(line);
  return bytes.length > 0 && bytes.length <= 75 && bytes.toString() === line && !/[^\P{Cc}\t]/u.test(line);
}
