import type {Announcement, Place} from '../announcement/announcement.js';
import {isPossibleDate} from './times/calendar.js';
import {findTimes} from './times/find.js';
import {toIsoDay} from './times/iso-day.js';

/** A date in the front matter that could be written as `2027-03-03`. */
export interface LooseDate {
  /** As the author wrote it, without quotation marks. */
  written: string;
  place: Place;
  /** The same day as `YYYY-MM-DD`. */
  iso: string;
}

/** What the last word of a key is, where its value is a day: `review-by`, `startDate`, `valid_until`. */
const KEYS_OF_DAYS = new Set(
  `at by created date deadline due effective end ended ends expires from last modified on published released
  review reviewed since start started starts sunset until updated`.split(/\s+/),
);

/** The dates in the front matter that are no ISO dates but can mean one day only. */
export function* looseDates({frontMatter, source, placeAt}: Announcement): Iterable<LooseDate> {
  if (!frontMatter) return;
  for (const [key, value] of Object.entries(frontMatter.data)) {
    const place = typeof value === 'string' && isKeyOfDay(key) ? frontMatter.placeOf(key) : undefined;
    if (!place || typeof value !== 'string') continue;
    const written = value.trim();
    const iso = isoOf(written);
    const entry = source.slice(place.start.offset, place.end.offset);
    const at = entry.indexOf(written, key.length);
    if (iso === undefined || at === -1) continue;
    const from = place.start.offset + at;
    yield {written, place: placeAt(from, from + written.length), iso};
  }
}

function isKeyOfDay(key: string): boolean {
  const words = key.split(/[-_\s]+|(?<=\p{Ll})(?=\p{Lu})/u);
  return KEYS_OF_DAYS.has(words.at(-1)!.toLowerCase());
}

/** The ISO form of a text that is one day and nothing else; undefined where readers could take it for two. */
function isoOf(text: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d/.test(text) || !/(?<!\d)\d{4}(?!\d)/.test(text) || isEitherOrder(text))
    return undefined;
  const [time] = findTimes(text);
  const isWhole = time?.from === 0 && time.to === text.length;
  if (!isWhole || time.relation || time.value?.type !== 'date') return undefined;
  const {year, month, day} = time.value;
  if (year === undefined || month === undefined || day === undefined || !isPossibleDate(day, month, year))
    return undefined;
  return toIsoDay({year, month, day});
}

/** `03/04/2027` is in March here and in April there. */
function isEitherOrder(text: string): boolean {
  const [, first, second] = /^(\d\d?)[./-](\d\d?)[./-]\d{4}$/.exec(text) ?? [];
  return (
    first !== undefined && Number(first) !== Number(second) && Number(first) <= 12 && Number(second) <= 12
  );
}
