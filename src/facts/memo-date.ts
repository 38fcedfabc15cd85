/** The day an announcement is from. */
import type {Announcement} from '../announcement/announcement.js';
import {differenceInCalendarDays, isPossibleDate} from '../reading/times/calendar.js';
import {findTimes} from '../reading/times/find.js';
import {fromIsoDay, type IsoDay, isIsoDay, toIsoDay} from '../reading/times/iso-day.js';
import type {CalendarDay} from '../reading/times/time.js';
import {dateLine, dayOf, type Written} from './date-line.js';
import type {Fact} from './facts.js';
import {entriesFor} from './front-matter.js';

/** What the memo is dated by, besides its text. */
export interface Surroundings {
  fileName?: string | undefined;
  /** The folder that it is in. */
  folderName?: string | undefined;
  firstCommit?: IsoDay | undefined;
}

/**
 * The memo's own date: the front matter's, else that of a date line, else that of the file's name, else git's. A
 * date without a year takes the year that brings it nearest to the file's name or to git's day. There is none where
 * the author wrote one that cannot be read, such as `03/04/2027`, which is in March here and in April there.
 */
export function readMemoDate(announcement: Announcement, around: Surroundings): Fact<IsoDay> | undefined {
  const outside = fromNames(around) ?? fromGit(around.firstCommit);
  const entry = dateEntry(announcement);
  const line = dateLine(announcement);
  for (const written of [entry, line]) {
    if (written === undefined || written === 'unread') continue;
    const fact = withYear(written, outside);
    if (fact !== undefined) return fact;
  }
  // The author did date it: then any other day would be a guess against that.
  return entry === 'unread' || line === 'unread' ? undefined : outside;
}

function withYear(
  {value, where, ...written}: Written,
  outside: Fact<IsoDay> | undefined,
): Fact<IsoDay> | undefined {
  if ('year' in value) return {...written, value: toIsoDay(value), derivation: where};
  if (outside === undefined) return undefined;
  const day = nearest(value, fromIsoDay(outside.value));
  if (day === undefined) return undefined;
  return {
    ...written,
    value: toIsoDay(day),
    derivation: `${where}; the year is that of ${outside.value}, ${outside.derivation}`,
  };
}

function nearest({month, day}: Omit<CalendarDay, 'year'>, to: CalendarDay): CalendarDay | undefined {
  return [to.year - 1, to.year, to.year + 1]
    .filter(year => isPossibleDate(day, month, year))
    .map(year => ({year, month, day}))
    .sort((a, b) => Math.abs(differenceInCalendarDays(a, to)) - Math.abs(differenceInCalendarDays(b, to)))[0];
}

function dateEntry(announcement: Announcement): Written | 'unread' | undefined {
  const entries = entriesFor(announcement, 'date').filter(({texts: [text = '']}) => /\d/.test(text));
  for (const {key, texts, place} of entries) {
    const [words = ''] = texts;
    const value = dayIn(words);
    const where = `\`${key}\` in the front matter`;
    if (value !== undefined) return {value, source: 'front matter', place, words, where};
  }
  return entries.length > 0 ? 'unread' : undefined;
}

/** A day that a text is, or begins with, as `2027-03-01T09:00:00Z` does. */
function dayIn(text: string): CalendarDay | Omit<CalendarDay, 'year'> | undefined {
  const iso = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  if (iso !== undefined) return isIsoDay(iso) ? fromIsoDay(iso) : undefined;
  const [time] = findTimes(text);
  return time && dayOf(time);
}

/** In many a site generator a memo is a folder with a page in it. */
const pageOfFolder = /^(?:index|readme)\.\w+$/i;

function fromNames({fileName = '', folderName = ''}: Surroundings): Fact<IsoDay> | undefined {
  const named = fromName(fileName, 'file');
  return named ?? (pageOfFolder.test(fileName) ? fromName(folderName, 'folder') : undefined);
}

/** `2027-02-15-pairs.md`, `20270215-pairs.md` */
function fromName(name: string, of: 'file' | 'folder'): Fact<IsoDay> | undefined {
  const [words = '', year, , month, day] = /^((?:19|20|21)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(name) ?? [];
  const value = [year, month, day].join('-');
  if (!isIsoDay(value)) return undefined;
  const derivation = `the date in the name of the ${of}`;
  return {value, source: 'file name', place: undefined, words, derivation};
}

function fromGit(day: IsoDay | undefined): Fact<IsoDay> | undefined {
  if (day === undefined) return undefined;
  return {
    value: day,
    source: 'git',
    place: undefined,
    words: day,
    derivation: 'the day of its first commit in git',
  };
}
