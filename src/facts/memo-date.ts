/** The day an announcement is from. */
import type {Announcement, Prose, Sentence} from '../announcement/announcement.js';
import {differenceInCalendarDays, isPossibleDate} from '../reading/times/calendar.js';
import {findTimes} from '../reading/times/find.js';
import {fromIsoDay, type IsoDay, isIsoDay, toIsoDay} from '../reading/times/iso-day.js';
import type {CalendarDay, TimeExpression} from '../reading/times/time.js';
import type {Fact} from './facts.js';
import {entriesFor} from './front-matter.js';

/** What the memo is dated by, besides its text. */
export interface Surroundings {
  fileName?: string | undefined;
  firstCommit?: IsoDay | undefined;
}

/** A date somebody wrote, perhaps without its year. */
type Written = Omit<Fact<CalendarDay | Omit<CalendarDay, 'year'>>, 'derivation'> & {where: string};

/**
 * The memo's own date: the front matter's, else that of a date line, else that of the file's name, else git's. A
 * date without a year takes the year that brings it nearest to the file's name or to git's day.
 */
export function readMemoDate(announcement: Announcement, around: Surroundings): Fact<IsoDay> | undefined {
  const outside = fromFileName(around.fileName) ?? fromGit(around.firstCommit);
  for (const written of [dateEntry(announcement), dateLine(announcement)]) {
    if (written === undefined) continue;
    const fact = withYear(written, outside);
    if (fact !== undefined) return fact;
  }
  return outside;
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

function dateEntry(announcement: Announcement): Written | undefined {
  const [entry] = entriesFor(announcement, 'date');
  const [text = ''] = entry?.texts ?? [];
  const value = dayIn(text);
  if (entry === undefined || value === undefined) return undefined;
  return {
    value,
    source: 'front matter',
    place: entry.place,
    words: text,
    where: `\`${entry.key}\` in the front matter`,
  };
}

/** A day that a text is, or begins with, as `2027-03-01T09:00:00Z` does. */
function dayIn(text: string): CalendarDay | Omit<CalendarDay, 'year'> | undefined {
  const iso = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  if (iso !== undefined) return isIsoDay(iso) ? fromIsoDay(iso) : undefined;
  const [time] = findTimes(text);
  return time && dayOf(time);
}

function dayOf({value}: TimeExpression): CalendarDay | Omit<CalendarDay, 'year'> | undefined {
  if (value?.type !== 'date') return undefined;
  const {year, month, day} = value;
  if (month === undefined || day === undefined || !isPossibleDate(day, month, year)) return undefined;
  return year === undefined ? {month, day} : {year, month, day};
}

/** Labels of a date line; in the field they are as many as there are letterheads. */
const dateLabel =
  /^(?:date|dated|posted|published|sent|issued|written|announced|last updated|updated|as of)(?: on)?$/i;
/** How a line that is no more than a date may begin: "Posted by Ida on", "Lyon,", "Published". */
const datedBy =
  /^(?:(?:posted|published|sent|issued|written|announced|dated)\b.{0,60}|\p{Lu}[\p{L}.’' -]{1,30},)\s*$/iu;
/** How many sentences at either end of a memo may hold its date. */
const nearEnds = 4;
/** After these words a date is when something happens, not when the memo was written. */
const looksAhead: ReadonlySet<string> = new Set([
  'from',
  'until',
  'by',
  'after',
  'before',
  'to',
  'within',
  'since',
  'for',
]);

/** A line of the memo that is its date: "Date: 3 March 2027", "Lyon, 3 March 2027", "Posted by Ida on 3 March". */
function dateLine({title, sentences, sections}: Announcement): Written | undefined {
  const labelled = sentences.find(({label}) => label !== undefined && dateLabel.test(label.text.trim()));
  const isFree = ({label, kind}: Sentence) => label === undefined && kind === 'paragraph';
  // Below a heading of its own a date is that of a review or a start.
  const opening = sections.filter(
    ({heading}, index) => heading === undefined || (index < 2 && heading === title),
  );
  const first = sentences.slice(0, nearEnds).filter(({section}) => opening.includes(section));
  const found =
    (labelled && dateOfLine(labelled, () => true)) ??
    firstOf(first.filter(isFree), sentence => dateOfLine(sentence, isDateLine)) ??
    firstOf(sentences.slice(-2).filter(isFree), sentence => dateOfLine(sentence, isSignedDate));
  return found ?? (title && dateOfLine(title, isDateOfTitle));
}

function firstOf<Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** Whether the words around a date make it the memo's own. */
type Around = (before: string, after: string) => boolean;

function dateOfLine(prose: Prose, isOwn: Around): Written | undefined {
  for (const time of findTimes(prose.text)) {
    const value = dayOf(time);
    if (value === undefined || looksAhead.has(time.relation ?? '')) continue;
    const before = prose.text.slice(0, time.relationFrom ?? time.from).trim();
    if (!isOwn(before, prose.text.slice(time.to).trim())) continue;
    const place = prose.placeOf(time.from, time.to);
    return {value, source: 'text', place, words: time.text, where: `the date line \`${time.text}\``};
  }
  return undefined;
}

const closing = /^[.,;:)\]–—-]*$/;

const isDateLine: Around = (before, after) => closing.test(after) && (before === '' || datedBy.test(before));

/** At the end of a memo a bare date may be anything; "Lyon, 3 March 2027" is not. */
const isSignedDate: Around = (before, after) => before !== '' && isDateLine(before, after);

/** "Branch meeting, 14 October", "14 October: notes"; but not "Quiet mornings on 3 March and after". */
const isDateOfTitle: Around = (before, after) => {
  const isAtEnd = /[,:(–—-]$/.test(before) && /^(?:$|[:)–—-])/.test(after);
  return before === '' ? /^(?:$|[:,–—-])/.test(after) : isAtEnd;
};

function fromFileName(fileName = ''): Fact<IsoDay> | undefined {
  const [, words = ''] = /^(\d{4}-\d\d-\d\d)(?!\d)/.exec(fileName) ?? [];
  if (!isIsoDay(words)) return undefined;
  return {
    value: words,
    source: 'file name',
    place: undefined,
    words,
    derivation: 'the date in the name of the file',
  };
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
