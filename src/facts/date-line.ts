/** The line of a memo that is its date. */
import type {Announcement, Prose, Sentence} from '../announcement/announcement.js';
import {isPossibleDate} from '../reading/times/calendar.js';
import {findTimes} from '../reading/times/find.js';
import {impossibleDates} from '../reading/times/impossible-dates.js';
import type {CalendarDay, TimeExpression} from '../reading/times/time.js';
import type {Fact} from './facts.js';

/** A date somebody wrote, perhaps without its year. */
export type Written = Omit<Fact<CalendarDay | Omit<CalendarDay, 'year'>>, 'derivation'> & {where: string};

/** The day that a time is, perhaps without its year; undefined for any other time, and for 31 April. */
export function dayOf({value}: TimeExpression): CalendarDay | Omit<CalendarDay, 'year'> | undefined {
  if (value?.type !== 'date') return undefined;
  const {year, month, day} = value;
  if (month === undefined || day === undefined || !isPossibleDate(day, month, year)) return undefined;
  return year === undefined ? {month, day} : {year, month, day};
}

/** Labels of a date line; in the field they are as many as there are letterheads. */
const dateLabel =
  /^(?:(?:date|dated|posted|published|sent|issued|written|announced|as of)(?: on| at)?|date of (?:issue|publication|posting|writing|announcement|(?:this |the )?memo)|(?:issue|publication|posting|memo|announcement) date|date (?:issued|published|posted|sent|written))$/i;
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

/**
 * A line of the memo that is its date: "Date: 3 March 2027", "Lyon, 3 March 2027", "Posted by Ida on 3 March".
 *
 * @returns `unread` for a line that says it is the date, and names none that can only be one day.
 */
export function dateLine(announcement: Announcement): Written | 'unread' | undefined {
  const {title, sentences} = announcement;
  const labelled = sentences.find(({label}) => label !== undefined && dateLabel.test(label.text.trim()));
  if (labelled !== undefined) {
    const labelledDay = dateOfLine(labelled, () => true);
    if (labelledDay !== undefined) return labelledDay;
    if (isUnread(labelled)) return 'unread';
  }
  const isFree = ({label, kind}: Sentence) => label === undefined && kind === 'paragraph';
  const first = openingOf(announcement);
  const found =
    firstOf(first.filter(isFree), sentence => dateOfLine(sentence, isDateLine)) ??
    dateOfTable(first) ??
    signedDate(sentences.slice(-2).filter(isFree)) ??
    firstOf(sentences, sentence => dateOfLine(sentence, isToday));
  return found ?? (title && dateOfLine(title, isDateOfTitle));
}

function isUnread({text}: Sentence): boolean {
  return impossibleDates(text).length > 0 || findTimes(text).some(({kind}) => kind === 'date');
}

/** The sentences that may hold the date; below a heading of its own a date is that of a review or a start. */
function openingOf({title, sentences, sections}: Announcement): readonly Sentence[] {
  const opening = sections.filter(
    ({heading}, index) => heading === undefined || (index < 2 && heading === title),
  );
  return sentences.slice(0, nearEnds).filter(({section}) => opening.includes(section));
}

const tableOfMemo = /^(?:author|from|by|written by|to|subject|re|version|owner|team|department)$/i;

/** The cell under "Date" in a table of one row about the memo itself: "Author, Date"; but not "Date, What". */
function dateOfTable(opening: readonly Sentence[]): Written | undefined {
  const [row, ...others] = opening.filter(({kind}) => kind === 'table-row');
  if (row === undefined || others.some(({columns}) => columns === row.columns)) return undefined;
  const names = row.columns.map(name => name.trim());
  const isAboutMemo = names.some(name => tableOfMemo.test(name)) && names.some(name => dateLabel.test(name));
  return isAboutMemo ? dateOfLine(row, () => true) : undefined;
}

/** "Lyon, 3 March 2027" as the last line, or a bare date right after a name. */
function signedDate(last: readonly Sentence[]): Written | undefined {
  const [before, end] = last;
  const isSigned = before !== undefined && end !== undefined && signature.test(before.text);
  return (
    firstOf(last, sentence => dateOfLine(sentence, isSignedDate)) ??
    (isSigned ? dateOfLine(end, (words, after) => words === '' && closing.test(after)) : undefined)
  );
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

const NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){0,3}";
/** A line that is a name and no more. */
const signature = new RegExp(`^[–—-]?\\s*${NAME}[.,]?$`, 'u');
/** What stands beside a date in a byline: "By Ines", "3 min read". A bare name has two words at least. */
const besideDate = new RegExp(
  `^(?:by ${NAME}|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){1,3}|\\d+[ -]min(?:ute)?s?(?: read)?)$`,
  'u',
);
/** Names of what happens on a day, with capitals as in a heading: "3 March 2027 — Trial Starts". */
const event =
  /\b(?:start|launch|kick|go|end|close|review|decision|decide|retro|trial|pilot|experiment|first|last|final|phase|step|deadline|due|meeting|rollout|roll)/i;
const separator = /\s*[·•|]\s*|\s+[–—-]\s+|^[–—-]\s+|\s+[–—-]$/;

/** Whether the parts of a line around its date make a byline; one part at least is needed. */
function isByline(before: string, after: string): boolean {
  const isApart = (before === '' || /[·•|–—-]$/.test(before)) && (after === '' || /^[·•|–—-]/.test(after));
  const parts = [before, after].flatMap(text => text.split(separator)).filter(part => part.trim() !== '');
  return (
    isApart &&
    parts.length > 0 &&
    parts.every(part => besideDate.test(part.replace(/^By /, 'by ')) && !event.test(part))
  );
}

/** "Newsletter 14," */
const numbered = /^(?:newsletter|bulletin|circular|memo(?:randum)?|notice|edition|issue)\b[^.:]{0,20},$/i;
/** "Ben here (" */
const speaking = /^\p{Lu}[\p{L}’'-]+ here\W*$/u;
/** "by Ines" */
const writtenBy = new RegExp(`^by ${NAME}[.]?$`, 'u');

const isDateLine: Around = (before, after) => {
  if (isByline(before, after)) return true;
  const isClosed = closing.test(after) || (datedBy.test(before) && writtenBy.test(after));
  return isClosed && (before === '' || [datedBy, numbered, speaking].some(words => words.test(before)));
};

/** "From today, Monday 3 March 2027, we try": nobody says so on another day. */
const isToday: Around = before => /\btoday(?:,| is| \(|:)?$/i.test(before);

/** At the end of a memo a bare date may be anything; "Lyon, 3 March 2027" is not, nor is "Ines Roth 3 March 2027". */
const isSignedDate: Around = (before, after) =>
  before !== '' &&
  (isDateLine(before, after) ||
    (closing.test(after) && / /.test(before) && signature.test(before) && !event.test(before)));

const minutes = /^(?:the )?(?:minutes|notes|record|protocol)\b.* (?:of|on)$/i;

/** "Branch meeting, 14 October", "14 October: notes"; but not "Quiet mornings on 3 March and after". */
const isDateOfTitle: Around = (before, after) => {
  const isAtEnd = (/[,:(–—-]$/.test(before) || minutes.test(before)) && /^(?:$|[:)–—-])/.test(after);
  return before === '' ? /^(?:$|[:,–—-])/.test(after) : isAtEnd;
};
