/** Dates that no calendar has: "31 February", "31/04/2027". */
import {daysInMonth, isPossibleDate} from './calendar.js';
import {type Token, tokenAt, tokenize} from './tokens.js';
import {MONTHS, WEEKDAYS} from './words/calendar-words.js';

/** A stretch of a text that is written as a day, and is none. */
export interface ImpossibleDate {
  /** UTF-16 offset of its first character. */
  from: number;
  /** UTF-16 offset after its last character. */
  to: number;
  text: string;
}

const SHORT_MONTHS = Object.keys(MONTHS).filter(name => daysInMonth(2000, MONTHS[name]![0]) < 31);
/** Nobody puts a full stop after a whole name but to end a sentence. */
const MONTH = `(?:(?<month>${SHORT_MONTHS.join('|')})(?:(?<=\\b\\p{L}{3,4})(?<!\\bjune)\\.)?)`;
const ANY_MONTH = `(?:(?<month>${Object.keys(MONTHS).join('|')})\\.?)`;
const DAY = '(?<day>29|3[01])(?<suffix>th|st|nd|rd)?';
/** What no month has, and so is a day only where a whole date is written. */
const NO_DAY = '(?<nonDay>00?|3[2-9]|[4-9]\\d)(?:th|st|nd|rd)?';
const FULL_YEAR = '(?<year>(?:19|20|21)\\d\\d)';
const YEAR = `(?:,? ${FULL_YEAR})?`;

/** What goes on before or after is something else: `1.31 Feb`, `£31 April`, `2027-02-31-7`, `notes/2027-02-31.md`. */
const START = '(?<![\\p{L}\\p{N}_\\p{Sc}#:@=]|\\p{N}[.,/]|\\p{L}-|[/\\\\])';
const NOT_IN_NUMBERS = '(?<!\\p{N}[–—-])';
const END = '(?![\\p{L}\\p{N}_%]|[/-][\\p{L}\\p{N}]|[.,:][\\p{L}\\p{N}])';

/** Each way to write a day, with what else makes sure that a day is meant. */
const FORMS: readonly (readonly [RegExp, (match: RegExpMatchArray) => boolean])[] = [
  [written(`${DAY}(?<of> of|\\.)?[ -]${MONTH}${YEAR}`), isDayBeforeMonth],
  [written(`${MONTH} (?:the )?${DAY}${YEAR}`), isDayAfterMonth],
  [written(`${NO_DAY}(?: of|\\.)?[ -]${ANY_MONTH},? ${FULL_YEAR}`), isBeyondAllMonths],
  [written(`${ANY_MONTH} (?:the )?${NO_DAY},? ${FULL_YEAR}`), isBeyondAllMonths],
  [written(`${NOT_IN_NUMBERS}${FULL_YEAR}-(?<second>\\d\\d)-(?<first>\\d\\d)`), isNumbersOfDay],
  [written(`${NOT_IN_NUMBERS}${FULL_YEAR}(?<mark>/)(?<second>\\d\\d)/(?<first>\\d\\d)`), isNumbersOfDay],
  [
    written(`${NOT_IN_NUMBERS}(?<first>\\d\\d?)(?<mark>[./-])(?<second>\\d\\d?)\\k<mark>${FULL_YEAR}`),
    isNumbersOfDay,
  ],
];

/** Most sentences are without these, and are read no further. */
const MAY_HOLD_ONE = /29|3[01]|\d{4}/;

/**
 * Finds the days in a sentence that no calendar has. A number is taken for a day only where the words around it leave
 * no doubt: "31 April bookings" and "room 31, April" are left alone, and so is a date that exists in any order of its
 * numbers.
 *
 * @returns In the order of the text.
 */
export function impossibleDates(text: string): ImpossibleDate[] {
  if (!MAY_HOLD_ONE.test(text)) return [];
  const found = FORMS.flatMap(([form, isMeant]) =>
    [...text.matchAll(form)]
      .filter(match => !isNumberOfThing(text.slice(0, match.index)) && isMeant(match))
      .map(({index, 0: words}) => ({from: index, to: index + words.length, text: words})),
  );
  return found.sort((a, b) => a.from - b.from);
}

function written(form: string): RegExp {
  return new RegExp(START + form + END, 'giu');
}

function isDayBeforeMonth(match: RegExpMatchArray): boolean {
  if (!isBeyondMonth(match)) return false;
  const {of, year} = match.groups!;
  // "31 April bookings" are bookings; "on 31 April" is a day whatever follows.
  return (
    of === ' of' ||
    year !== undefined ||
    /\b(?:on|until|till)\s(?:the\s)?$/i.test(before(match)) ||
    closes(match)
  );
}

function isDayAfterMonth(match: RegExpMatchArray): boolean {
  if (!isBeyondMonth(match)) return false;
  const {suffix, year} = match.groups!;
  // "In June 31 came": here the month and the number have nothing to do with each other.
  return (
    suffix !== undefined ||
    year !== undefined ||
    (!/\b(?:in|of|for|during|since|per)\s$/i.test(before(match)) && ends(match)) ||
    (ASKS_FOR_DAY.test(before(match)) && closes(match) && !COUNTED.has(tokenAfter(match).word))
  );
}

/** "On 32 March 2027"; a larger number may be a count: "we closed 45 June 2027 and more later". */
function isBeyondAllMonths(match: RegExpMatchArray): boolean {
  const isNearMonth = Number(match.groups!.nonDay) < 40;
  const words = before(match);
  return closes(match) && (isNearMonth || words === '' || ASKS_FOR_DAY.test(words));
}

/** After these a month and a number are a day, and not the month and how many. */
const ASKS_FOR_DAY = new RegExp(
  `\\b(?:(?:on|by|until|till|before|from|starts?|starting) |(?:${Object.keys(WEEKDAYS).join('|')})\\.?,? )$`,
  'i',
);
/** "By June 31 people had joined", "until June 31 of them had." */
const COUNTED: ReadonlySet<string> = new Set([
  'people',
  'of',
  'more',
  'in',
  'out',
  'had',
  'were',
  'have',
  'are',
]);

function isBeyondMonth({groups}: RegExpMatchArray): boolean {
  const {day, month, year} = groups!;
  const number = MONTHS[month!.toLowerCase()]![0];
  return !isPossibleDate(Number(day), number, year === undefined ? undefined : Number(year));
}

/** Two numbers that could be a day and a month, each of them, and are not, whichever comes first. */
function isNumbersOfDay({groups}: RegExpMatchArray): boolean {
  const [first, second, year] = [groups!.first, groups!.second, groups!.year].map(Number) as [
    number,
    number,
    number,
  ];
  return (
    [first, second].every(part => part >= 1 && part <= 31) &&
    !isPossibleDate(first, second, year) &&
    (groups!.mark === undefined || !isPossibleDate(second, first, year))
  );
}

/** What numbers are given to: "section 31", "version 30.2.2019", "case 2027-14-22". */
const NUMBERED =
  /(?:^|[^\p{L}])(?:v|ver|version|release|build|part|parts|no|nos|nr|number|numbers|section|sections|sec|chapter|page|pages|p|line|lines|figure|fig|table|item|items|room|rooms|route|bus|flight|gate|bay|case|ticket|issue|order|invoice|model|sku|code|id|ref|reference|article|clause|paragraph|step|rule|version number)[.:]? ?$/iu;

function isNumberOfThing(before: string): boolean {
  return NUMBERED.test(before);
}

function before({input = '', index = 0}: RegExpMatchArray): string {
  return input.slice(0, index);
}

function tokenAfter({input = '', index = 0, 0: words}: RegExpMatchArray): Token {
  return tokenAt(tokenize(input.slice(index + words.length)), 0);
}

/** Whether no noun follows that the number could count. */
function closes(match: RegExpMatchArray): boolean {
  const next = tokenAfter(match);
  return next.mark || next.is.plain === true || next.is.pronoun === true || next.is.relation !== undefined;
}

/** Whether nothing follows that the number could count: "April 31 of us" are people. */
function ends(match: RegExpMatchArray): boolean {
  return tokenAfter(match).mark;
}
