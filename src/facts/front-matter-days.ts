/** Days in the front matter. */
import type {Announcement, Place} from '../announcement/announcement.js';
import type {FrontMatterValue} from '../reading/front-matter-values.js';
import {findTimes} from '../reading/times/find.js';
import {type IsoDay, isIsoDay} from '../reading/times/iso-day.js';
import {type Known, type Placed, placeTime, type Reference} from './days.js';
import type {Fact} from './facts.js';
import {entryFor, type factKeys} from './front-matter.js';

/** Why an entry of the front matter gives no day. */
export interface NoDay {
  reason: string;
  place: Place;
}

/** The day that an entry names; undefined where there is no such entry. */
export function dayEntry(
  announcement: Announcement,
  fact: keyof typeof factKeys,
  known: Known,
): Fact<IsoDay> | NoDay | undefined {
  const entry = entryFor(announcement, fact);
  return entry && dayOfEntry(entry, known);
}

/** The day that an entry such as `review-in: 6 months` counts to. */
export function lengthEntry(announcement: Announcement, known: Known): Fact<IsoDay> | NoDay | undefined {
  const entry = entryFor(announcement, 'reviewIn');
  if (entry === undefined) return undefined;
  const reviewed = dayEntry(announcement, 'lastReviewed', known);
  const from: Reference | undefined =
    reviewed && 'value' in reviewed ? {day: reviewed.value, called: `${reviewed.derivation}`} : undefined;
  const text = (entry.texts[0] ?? '').replace(/^(?:in|after|every)\s+/i, '');
  return dayOfEntry(
    {...entry, texts: [`in ${text}`]},
    from ? {...known, written: from, start: undefined} : known,
  );
}

function dayOfEntry({key, texts, place}: FrontMatterValue, known: Known): Fact<IsoDay> | NoDay {
  const [text = ''] = texts;
  const placed = placeText(text, known);
  if ('reason' in placed) return {reason: `\`${key}\`: ${placed.reason}`, place};
  const where = `\`${key}\` in the front matter`;
  const derivation = placed.derivation === '' ? where : `${where}: ${placed.derivation}`;
  return {value: placed.day, source: 'front matter', place, words: text, derivation};
}

/** A date, with or without a time of day; else words that name one. */
function placeText(text: string, known: Known): Placed {
  const iso = /^\d{4}-\d\d-\d\d(?=$|[T\s])/.exec(text)?.[0];
  if (iso !== undefined) {
    return isIsoDay(iso) ? {day: iso, derivation: ''} : {reason: `\`${iso}\` is no day of the calendar`};
  }
  const places = findTimes(text).map(time => placeTime(time, known));
  const unplaced = places.find(place => 'reason' in place);
  return places.find(place => 'day' in place) ?? unplaced ?? {reason: `\`${text}\` names no day`};
}
