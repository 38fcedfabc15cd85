/** What the author filled in at the top of the file, as far as it can be evidence. */
import type {Announcement, Place} from '../announcement/announcement.js';
import {isUnfilled} from './unfilled-front-matter.js';

/** An entry of the front matter that is filled in. */
export interface FrontMatterValue {
  /** As the author wrote it. */
  key: string;
  /** Never empty; several for a list. */
  texts: readonly string[];
  place: Place;
}

/** More entries of a list than these change no verdict. */
const MOST_TEXTS = 50;

/** The filled-in entries under some keys, however the keys are spelled: `review-by`, `Review_By`, `reviewBy`. */
export function frontMatterValues(
  {frontMatter, source}: Announcement,
  keys: readonly string[],
): FrontMatterValue[] {
  if (!frontMatter || keys.length === 0) return [];
  const wanted = new Set(keys.map(plainKey));
  return Object.entries(frontMatter.data).flatMap(([key, value]) => {
    const place = wanted.has(plainKey(key)) ? frontMatter.placeOf(key) : undefined;
    if (!place) return [];
    const written = source.slice(place.start.offset, place.end.offset);
    const texts = textsOf(value, written);
    return texts.length === 0 ? [] : [{key, texts, place}];
  });
}

/** A key without what people spell differently: `Review_By` and `reviewBy` are both `reviewby`. */
export function plainKey(key: string): string {
  return key.toLowerCase().replaceAll(/[-_\s]/g, '');
}

/** The texts of a value or of a flat list. Numbers, switches and what is nested name nobody and no day. */
function textsOf(value: unknown, written: string): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_TEXTS) : [value];
  return values.map(entry => textOf(entry, written)).filter(text => !isUnfilled(text));
}

function textOf(value: unknown, written: string): string {
  if (value instanceof Date) return dayOf(value, written);
  return typeof value === 'string' ? value.trim() : '';
}

/** The day as written: the parser takes 31 February for 3 March, and turns times into those of Greenwich. */
function dayOf(date: Date, written: string): string {
  const asWritten = /\d{4}-\d{1,2}-\d{1,2}/.exec(written)?.[0];
  return asWritten ?? (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));
}
