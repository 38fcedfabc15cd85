/** Puts the times of an announcement into the calendar, and says how. */

import {addDays} from '../reading/times/calendar.js';
import type {CalendarSettings} from '../reading/times/calendar-settings.js';
import {findTimes} from '../reading/times/find.js';
import {fromIsoDay, type IsoDay, toIsoDay} from '../reading/times/iso-day.js';
import {addLength, assumedLength} from '../reading/times/lengths.js';
import {resolveStart, resolveTime} from '../reading/times/resolve.js';
import type {CalendarDay, TimeExpression, TimeValue} from '../reading/times/time.js';

/** A day that others are counted from. */
export interface Reference {
  day: IsoDay;
  /** What it is, for people: "the memo's own date". */
  called: string;
  /** How many days before it a date without a year may lie; 0 where it is left out. */
  lookBack?: number;
}

/** What is known when a time is placed. */
export interface Known {
  calendar: CalendarSettings;
  /** The memo's own date, or what stands in for it; undefined where nothing does. */
  written: Reference | undefined;
  /** When the trial starts. */
  start: Reference | undefined;
  /** The last day of the trial. */
  end: Reference | undefined;
  /** Which day of "in March" is meant; the last one where it is left out. */
  bound?: 'first';
}

/** The day of a time and how it was found, or why there is none; both for people. */
export type Placed = {day: IsoDay; derivation: string} | {reason: string};

/** Places a time, as seen from what is known. */
export function placeTime(time: TimeExpression, known: Known): Placed {
  return placeInTrial(time, known) ?? placeInCalendar(time, known);
}

/** Two days so far apart that only a time with a year of its own is the same seen from both. */
const farApart: readonly IsoDay[] = ['1971-01-15', '2104-08-20'];

function placeInCalendar(time: TimeExpression, {calendar, written, start, bound}: Known): Placed {
  const resolve = bound === 'first' ? resolveStart : resolveTime;
  const words = `\`${time.text}\``;
  const [first, second] = farApart.map(day => resolve(time, fromIsoDay(day), calendar));
  if (first && second && 'day' in first && 'day' in second) {
    const day = toIsoDay(first.day);
    if (day === toIsoDay(second.day)) return {day, derivation: withNote(words, first.note)};
  }
  const reference = countsFromStart(time) ? (start ?? written) : (written ?? start);
  if (reference === undefined) {
    return {reason: `${words} counts from a day that nothing names: the memo has no date of its own`};
  }
  const resolved = resolve(time, firstDayFor(time, reference), calendar);
  if (!('day' in resolved)) return resolved;
  const seen = `${words}, as seen from ${reference.day}, ${reference.called}`;
  return {day: toIsoDay(resolved.day), derivation: withNote(seen, resolved.note)};
}

/** A date such as "3 March" may be just over; "Monday" is always the next one. */
function firstDayFor({value}: TimeExpression, {day, lookBack = 0}: Reference): CalendarDay {
  return addDays(fromIsoDay(day), value?.type === 'date' ? -lookBack : 0);
}

/** "After six weeks" runs from the start of a trial, "in six weeks" from the day it is written. */
function countsFromStart({kind, relation}: TimeExpression): boolean {
  return kind === 'duration' && relation !== 'in' && relation !== 'within';
}

/** Nouns for the trial itself, and for its first day. */
const trialNouns =
  /^(?:the )?(?:trial|pilot|experiment|test|probation|trial period|test period|pilot phase|trial phase|period|run)$/;
const startNouns =
  /^(?:the )?(?:launch|start|go[- ]?live|kick[- ]?off|roll[- ]?out|beginning|start date|introduction)$/;

/** Times that only the trial's own dates can place: "at the end of the trial", "once the six weeks are up". */
function placeInTrial({value, text, relation}: TimeExpression, known: Known): Placed | undefined {
  if (value === undefined) return undefined;
  if (value.type === 'duration' && relation !== 'in' && relation !== 'within')
    return afterStart(value, text, known);
  if (value.type === 'part' && value.part === 'end') {
    const {anchor} = value;
    if (anchor.type === 'duration') return afterStart(anchor, text, known);
    if (anchor.type === 'event' && trialNouns.test(anchor.event)) return atEnd(text, known);
  }
  if (value.type === 'offset' && value.direction === 'after' && isEvent(value.anchor, startNouns)) {
    return afterStart(value, text, known);
  }
  if (value.type === 'event') {
    const inner = findTimes(value.event).find(time => time.value?.type === 'duration')?.value;
    if (inner?.type === 'duration') return afterStart(inner, text, known);
    if (
      /^(?:the )?(?:trial|pilot|experiment|test)\b.*\b(?:ends|is over|is done|has ended|finishes|closes|is up)$/.test(
        value.event,
      )
    ) {
      return atEnd(text, known);
    }
  }
  return undefined;
}

function isEvent(value: TimeValue | undefined, nouns: RegExp): boolean {
  return value?.type === 'event' && nouns.test(value.event);
}

function afterStart(
  {amount, unit}: {amount: number; unit: string},
  text: string,
  {calendar, start, written}: Known,
): Placed | undefined {
  const from = start ?? written;
  const day = from && addLength(fromIsoDay(from.day), amount, unit, calendar);
  if (from === undefined || day === undefined) return undefined;
  const counted = `\`${text}\`, counted from ${from.day}, ${from.called}`;
  return {day: toIsoDay(day), derivation: withNote(counted, assumedLength(unit, calendar))};
}

function atEnd(text: string, {end}: Known): Placed | undefined {
  return end && {day: end.day, derivation: `\`${text}\`, which is ${end.day}, ${end.called}`};
}

function withNote(derivation: string, note: string | undefined): string {
  return note === undefined ? derivation : `${derivation} (${note})`;
}
