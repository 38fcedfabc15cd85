/** Puts the times of an announcement into the calendar, and says how. */

import {addDays, weekdayOnOrAfter, weekdayOnOrBefore} from '../reading/times/calendar.js';
import type {CalendarSettings} from '../reading/times/calendar-settings.js';
import {findTimes} from '../reading/times/find.js';
import {fromIsoDay, type IsoDay, toIsoDay} from '../reading/times/iso-day.js';
import {addLength, assumedLength} from '../reading/times/lengths.js';
import {resolveStart, resolveTime} from '../reading/times/resolve.js';
import type {
  CalendarDay,
  OffsetValue,
  TimeExpression,
  TimeValue,
  WeekdayValue,
} from '../reading/times/time.js';
import type {FactSource} from './facts.js';

/** A day that others are counted from. */
export interface Reference {
  day: IsoDay;
  /** What it is, for people: "the memo's own date". */
  called: string;
  /** Where it is from. */
  source?: FactSource;
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
  /** Whether the memo says that it starts, but not on which day: then no length counts from the memo's own date. */
  startsLater?: boolean;
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
  const reference = written ?? start;
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

/** Nouns for the trial itself, and for its first day. */
const trialNouns =
  'trial|pilot|experiment|test|probation|trial period|test period|pilot phase|trial phase|period|run';
const startNouns = 'launch|start|go[- ]?live|kick[- ]?off|roll[- ]?out|beginning|start date|introduction';
const theTrial = new RegExp(`^(?:the |our |this )?(?:${trialNouns})$`);
const isStarting = new RegExp(
  `^(?:(?:the |our |its )?(?:${startNouns}|first day)\\b|(?:it|this|we|the (?:${trialNouns}|new \\w+)|(?:${trialNouns})) (?:starts?|begins?|goes? live|launch(?:es)?|kicks? off|(?:is|are|has been) (?:introduced|launched|rolled out))\\b|(?:starting|launching|going live)\\b)`,
  'i',
);
const isEnding = new RegExp(
  `^(?:(?:the|its) (?:end|last day|deadline)\\b(?! of (?!it\\b|the (?:${trialNouns})\\b))|(?:(?:it|this|that)|(?:the |our |this )?(?:${trialNouns}))\\b (?:\\w+ ){0,2}?(?:ends?|is over|is done|has ended|finish(?:es)?|closes|is up|expires|runs out)\\b)`,
  'i',
);

/** A day of the trial that words speak of, or why it is not known; undefined where they speak of something else. */
export function dayOfTrial(words: string, {start, end}: Known): Reference | {reason: string} | undefined {
  if (isEnding.test(words)) return end ?? {reason: 'nothing says when the trial ends'};
  const [starting] = isStarting.exec(words) ?? [];
  if (starting === undefined) return undefined;
  const named = new RegExp(`(?:${startNouns}|first day)$`, 'i').test(starting);
  return start ?? {reason: `nothing says when ${named ? `\`${starting}\` is` : 'the trial starts'}`};
}

/** Times that only the trial's own dates can place: "at the end of the trial", "once the six weeks are up". */
function placeInTrial({value, text, relation}: TimeExpression, known: Known): Placed | undefined {
  switch (value?.type) {
    case 'duration':
      return relation === 'in' || relation === 'within' ? undefined : afterStart(value, text, known);
    case 'part':
      return value.part === 'end' ? atEndOf(value.anchor, text, known) : undefined;
    case 'offset':
    case 'weekday':
      return besideTrial(value, text, known);
    case 'event': {
      const inner = findTimes(value.event).find(time => time.value?.type === 'duration')?.value;
      if (inner?.type === 'duration') return afterStart(inner, text, known);
      return isEnding.test(value.event) ? atEnd(text, known) : undefined;
    }
    default:
      return undefined;
  }
}

function atEndOf(anchor: TimeValue, text: string, known: Known): Placed | undefined {
  if (anchor.type === 'duration') return afterStart(anchor, text, known);
  return anchor.type === 'event' && theTrial.test(anchor.event) ? atEnd(text, known) : undefined;
}

/** Lengths that count from the day on which they are written. */
const fromNow = /\b(?:now|today|tomorrow|this (?:day|week|month)|here)\b/i;

/** "Three months after go-live", "the Monday after the trial ends", "six weeks later". */
function besideTrial(value: OffsetValue | WeekdayValue, text: string, known: Known): Placed | undefined {
  if (value.anchor === undefined) {
    if (value.type === 'weekday' || fromNow.test(text)) return undefined;
    return known.start
      ? countFrom(value, text, known.start, known)
      : {reason: `\`${text}\` counts from a day that nothing names`};
  }
  const from = dayOfAnchor(value.anchor, value.direction, known);
  return from && ('reason' in from ? from : countFrom(value, text, from, known));
}

function dayOfAnchor(anchor: TimeValue, direction: string | undefined, known: Known) {
  if (anchor.type === 'part' && anchor.anchor.type === 'event' && theTrial.test(anchor.anchor.event)) {
    return dayOfTrial(anchor.part === 'end' ? 'the end' : 'the start', known);
  }
  if (anchor.type !== 'event') return undefined;
  const words = theTrial.test(anchor.event)
    ? `the trial ${direction === 'before' ? 'starts' : 'ends'}`
    : anchor.event;
  return dayOfTrial(words, known);
}

/** Counts a length, or to a day of the week, from a day that is known. */
export function countFrom(
  value: Pick<OffsetValue, 'type' | 'amount' | 'unit' | 'direction'> | WeekdayValue,
  text: string,
  from: Reference,
  {calendar}: Known,
): Placed {
  const isBefore = value.direction === 'before';
  const first = fromIsoDay(from.day);
  const counted = `\`${text}\`, counted from ${from.day}, ${from.called}`;
  if (value.type === 'weekday') {
    const day = isBefore
      ? weekdayOnOrBefore(addDays(first, -1), value.weekday)
      : weekdayOnOrAfter(addDays(first, 1), value.weekday);
    return {day: toIsoDay(day), derivation: counted};
  }
  const {amount, unit} = value;
  const day = addLength(first, isBefore ? -amount : amount, unit, calendar);
  if (day === undefined) return {reason: `nothing says how long \`${text}\` is`};
  return {day: toIsoDay(day), derivation: withNote(counted, assumedLength(unit, calendar))};
}

function afterStart(
  {amount, unit}: {amount: number; unit: string},
  text: string,
  {calendar, start, startsLater, written}: Known,
): Placed | undefined {
  if (start === undefined && startsLater) {
    return {reason: `\`${text}\` counts from the start, and nothing says on which day that is`};
  }
  const from = start ?? written;
  const day = from && addLength(fromIsoDay(from.day), amount, unit, calendar);
  if (from === undefined || day === undefined) return undefined;
  const counted = `\`${text}\` after ${from.day}, ${from.called}`;
  return {day: toIsoDay(day), derivation: withNote(counted, assumedLength(unit, calendar))};
}

function atEnd(text: string, {end}: Known): Placed | undefined {
  return end && {day: end.day, derivation: `\`${text}\`, which is ${end.day}`};
}

function withNote(derivation: string, note: string | undefined): string {
  return note === undefined ? derivation : `${derivation} (${note})`;
}
