/** Days in the front matter. */
import type {Announcement, Place} from '../announcement/announcement.js';
import type {FrontMatterValue} from '../reading/front-matter-values.js';
import {findTimes} from '../reading/times/find.js';
import {type Interval, parseInterval} from '../reading/times/interval.js';
import {fromIsoDay, type IsoDay, isIsoDay, toIsoDay} from '../reading/times/iso-day.js';
import {addLength} from '../reading/times/lengths.js';
import type {CalendarDay} from '../reading/times/time.js';
import {type Known, type Placed, placeTime, type Reference} from './days.js';
import type {Fact} from './facts.js';
import {entriesFor, type factKeys} from './front-matter.js';
import {without} from './outcome/outcome-headings.js';

/** Why an entry of the front matter gives no day. */
export interface NoDay {
  reason: string;
  place: Place;
}

/**
 * The day that the first entry with a day names, else why the first one names none; undefined where there is no such
 * entry.
 */
export function dayEntry(
  announcement: Announcement,
  fact: keyof typeof factKeys,
  known: Known,
): Fact<IsoDay> | NoDay | undefined {
  return firstDay(entriesFor(announcement, fact).map(entry => dayOfEntry(entry, known)));
}

/** The days that all entries for a fact name, each with its key. */
export function dayEntries(
  announcement: Announcement,
  fact: keyof typeof factKeys,
  known: Known,
): readonly {key: string; fact: Fact<IsoDay>}[] {
  return entriesFor(announcement, fact).flatMap(entry => {
    const read = dayOfEntry(entry, known);
    return 'value' in read ? {key: entry.key, fact: read} : [];
  });
}

/** The day that an entry such as `review-in: 6 months` counts to. */
export function lengthEntry(announcement: Announcement, known: Known): Fact<IsoDay> | NoDay | undefined {
  const reviewed = dayEntry(announcement, 'lastReviewed', known);
  const from: Reference | undefined =
    reviewed && 'value' in reviewed ? {day: reviewed.value, called: `${reviewed.derivation}`} : undefined;
  const counting = from ? {...known, written: from, start: undefined} : known;
  return firstDay(
    entriesFor(announcement, 'reviewIn').map(entry => dayOfEntry(entry, counting, placeLength)),
  );
}

function firstDay(days: readonly (Fact<IsoDay> | NoDay)[]): Fact<IsoDay> | NoDay | undefined {
  return days.find(day => 'value' in day) ?? days[0];
}

function dayOfEntry(
  {key, texts, place}: FrontMatterValue,
  known: Known,
  placing: (text: string, known: Known) => Placed = placeText,
): Fact<IsoDay> | NoDay {
  const [text = ''] = texts;
  const placed = placing(text, known);
  if ('reason' in placed) {
    const reason = placed.reason === '' ? `\`${key}: ${text}\` names no day` : `\`${key}\`: ${placed.reason}`;
    return {reason, place};
  }
  const where = `\`${key}\` in the front matter`;
  const derivation = placed.derivation === '' ? where : `${where}: ${placed.derivation}`;
  return {value: placed.day, source: 'front matter', place, words: text, derivation};
}

/** A length from the memo's own date, or a day all the same: `review-after: 2027-06-30`. */
function placeLength(text: string, known: Known): Placed {
  const length = text.replace(/^(?:in|after|every)\s+/i, '');
  if (/^[-−]|\bago$/i.test(length)) return {reason: `\`${text}\` lies in the past`};
  const parts = lengthsIn(length);
  if (parts !== undefined) return placeLengths(parts, text, known);
  const isDay = /^\d{4}-\d\d-\d\d/.test(length) || findTimes(length)[0]?.kind === 'date';
  return placeText(isDay ? length : `in ${length}`, known);
}

function placeLengths(parts: readonly Interval[], text: string, known: Known): Placed {
  const {calendar, written, start} = known;
  const from = written ?? start;
  if (from === undefined) {
    return {reason: `\`${text}\` counts from a day that nothing names: the memo has no date of its own`};
  }
  let day: CalendarDay | undefined = fromIsoDay(from.day);
  for (const {amount, unit} of parts) day = day && addLength(day, amount, unit, calendar);
  if (day === undefined) return {reason: `\`${text}\` is beyond the calendar`};
  return {day: toIsoDay(day), derivation: `\`${text}\`, counted from ${from.day}, ${from.called}`};
}

/** `P1Y6M` */
const isoLength = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/i;
const isoUnits = ['year', 'month', 'week', 'day'];

/** The lengths that add up to `P3M`, `90d` or `1 year 6 months`; undefined for one length in words, and no length. */
function lengthsIn(text: string): readonly Interval[] | undefined {
  const [, ...amounts] = isoLength.exec(text) ?? [];
  if (amounts.length > 0) {
    return isoUnits.flatMap((unit, at) => (amounts[at] ? {amount: Number(amounts[at]), unit} : []));
  }
  const short = parseInterval(text);
  if (short !== undefined) return [short];
  const times = findTimes(text);
  const values = times.flatMap(({value}) => (value?.type === 'duration' ? value : []));
  const isSum =
    values.length > 1 && values.length === times.length && /^(?:[\s,]|and)*$/.test(without(text, times));
  return isSum ? values : undefined;
}

/** A date, with or without a time of day; else words that name one. The reason is empty where they name none. */
function placeText(text: string, known: Known): Placed {
  const iso = /^\d{4}-\d\d-\d\d(?=$|[T\s])/.exec(text)?.[0];
  if (iso !== undefined) {
    return isIsoDay(iso) ? {day: iso, derivation: ''} : {reason: `\`${iso}\` is no day of the calendar`};
  }
  const places = findTimes(text).map(time => placeTime(time, known));
  const unplaced = places.find(place => 'reason' in place);
  return places.find(place => 'day' in place) ?? unplaced ?? {reason: ''};
}
