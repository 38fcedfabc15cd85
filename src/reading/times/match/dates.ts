/** Days of the calendar written with a month's name, and days of the month: "14 March", "the 28th". */
import {isPossibleDate} from '../calendar.js';
import type {DateValue, PeriodValue} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {afterRangeWord, closesNoun, type Found, found, isArticle, longer, type Sentence} from './found.js';
import {readMonth, readTrailingYear} from './months.js';
import {readOrdinal} from './numbers.js';
import {numericDate} from './numeric-dates.js';
import {relationBefore} from './relation.js';

interface ReadDate {
  end: number;
  /** Missing for a day that no calendar has, such as 31 February. */
  value: DateValue | undefined;
}

/** A date, with the weekday before it if there is one, or a range of dates. */
export function dateMatcher({tokens}: Sentence, at: number): Found | undefined {
  const first = readDate(tokens, at);
  const range = readRange(tokens, at, first);
  if (range) return range;
  if (first) return found('date', first.end, first.value);
  return dayOfMonth(tokens, at);
}

function readDate(tokens: readonly Token[], at: number): ReadDate | undefined {
  if (tokenAt(tokens, at).is.weekday) return readDateAfterWeekday(tokens, at + 1);
  return readPlainDate(tokens, at);
}

function readPlainDate(tokens: readonly Token[], at: number): ReadDate | undefined {
  return readDayMonth(tokens, at) ?? readMonthDay(tokens, at) ?? numericDate(tokens, at);
}

/** "Thu 9 Oct", "Thursday, the 9th", "Fri. 3/14". */
function readDateAfterWeekday(tokens: readonly Token[], at: number): ReadDate | undefined {
  let index = at;
  while ([',', '.', 'the', 'on'].includes(tokenAt(tokens, index).word) && index < at + 3) index += 1;
  const date = readPlainDate(tokens, index) ?? numericDate(tokens, index, true);
  if (date) return date;
  const day = readOrdinal(tokens, index);
  if (!day || !isDayNumber(day.value) || !closesNoun(tokenAt(tokens, day.end))) return undefined;
  return {end: day.end, value: {type: 'date', day: day.value}};
}

/** "14 March", "14th of March 2026", "30. April". */
function readDayMonth(tokens: readonly Token[], at: number): ReadDate | undefined {
  const day = readDay(tokens, at) ?? readImpossibleDay(tokens, at);
  if (!day) return undefined;
  let index = day.end;
  const glue = tokenAt(tokens, index);
  if (glue.word === '.' && !glue.spaced && tokenAt(tokens, index + 1).capital) index += 1;
  if (glue.word === 'of' || (glue.word === '-' && !glue.spaced)) index += 1;
  const month = readMonth(tokens, index);
  if (!month || (!isDayNumber(day.value) && !closesYear(tokens, month.end))) return undefined;
  return makeDate(tokens, month.end, day.value, month.month);
}

/** "March 14", "Mar. 14th, 2026". A number with four digits is a year, not a day. */
function readMonthDay(tokens: readonly Token[], at: number): ReadDate | undefined {
  const month = readMonth(tokens, at);
  if (!month) return undefined;
  const dayAt = isArticle(tokenAt(tokens, month.end)) ? month.end + 1 : month.end;
  const day = readDay(tokens, dayAt) ?? readImpossibleDay(tokens, dayAt);
  if (day && !isDayNumber(day.value) && !closesYear(tokens, day.end)) return undefined;
  const clashes = !day || tokenAt(tokens, day.end).word === ':' || isPercent(tokenAt(tokens, day.end));
  return clashes ? undefined : makeDate(tokens, day.end, day.value, month.month);
}

function isPercent(token: Token): boolean {
  return token.word === '%' && !token.spaced;
}

/** A day in digits or as an ordinal word; "may one day" shows why number words do not count. */
function readDay(tokens: readonly Token[], at: number): {value: number; end: number} | undefined {
  const ordinal = readOrdinal(tokens, at);
  if (ordinal) return isDayNumber(ordinal.value) ? ordinal : undefined;
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const isPiece =
    !token.spaced && (before.word === '.' || before.word === ':') && tokenAt(tokens, at - 2).number >= 0;
  return isDayNumber(token.number) && token.to - token.from <= 2 && !isPiece
    ? {value: token.number, end: at + 1}
    : undefined;
}

/** A number that no month has, where a day stands. With a month and a year beside it, the month alone is not meant. */
function readImpossibleDay(tokens: readonly Token[], at: number): {value: number; end: number} | undefined {
  const {number, from, to, spaced} = tokenAt(tokens, at);
  const fits = number >= 0 && !isDayNumber(number) && to - from <= 2 && (spaced || at === 0);
  return fits ? {value: number, end: at + 1} : undefined;
}

function closesYear(tokens: readonly Token[], at: number): boolean {
  const year = readTrailingYear(tokens, at);
  return year !== undefined && closesNoun(tokenAt(tokens, year.end));
}

function isDayNumber(number: number): boolean {
  return number >= 1 && number <= 31;
}

function makeDate(tokens: readonly Token[], at: number, day: number, month: number): ReadDate {
  const year = readTrailingYear(tokens, at);
  if (!isPossibleDate(day, month, year?.year)) return {end: year?.end ?? at, value: undefined};
  return year
    ? {end: year.end, value: {type: 'date', year: year.year, month, day}}
    : {end: at, value: {type: 'date', month, day}};
}

/** "3 March to 11 April", "3–14 March", "March 3-14", "1 February until 30 April". */
function readRange(tokens: readonly Token[], at: number, first: ReadDate | undefined): Found | undefined {
  if (first) {
    const next = afterRangeWord(tokens, first.end);
    if (next === undefined || !mayBeRange(tokens, at, first.end)) return undefined;
    return makeRange(first.value, readDate(tokens, next) ?? readDayInMonth(tokens, next, first.value));
  }
  const day = readDay(tokens, at);
  const next = day && afterRangeWord(tokens, day.end);
  if (!day || next === undefined || !mayBeRange(tokens, at, day.end)) return undefined;
  const last = readDayMonth(tokens, next);
  return makeRange(last?.value && {...last.value, day: day.value}, last);
}

/** The second half of "March 3-14". */
function readDayInMonth(
  tokens: readonly Token[],
  at: number,
  first: DateValue | undefined,
): ReadDate | undefined {
  const day = readDay(tokens, at);
  const joiner = tokenAt(tokens, at - 1);
  if (!day || first?.month === undefined || !/^[-–—]$/.test(joiner.word) || joiner.spaced) return undefined;
  return makeDate(tokens, day.end, day.value, first.month);
}

function makeRange(from: DateValue | undefined, last: ReadDate | undefined): Found | undefined {
  if (!last) return undefined;
  return from && last.value
    ? found('period', last.end, {type: 'range', from, to: last.value})
    : found('period', last.end);
}

/** "and" joins a range only after "between"; otherwise it lists two dates. */
function mayBeRange(tokens: readonly Token[], at: number, joiner: number): boolean {
  return tokenAt(tokens, joiner).word !== 'and' || relationBefore(tokens, at)?.name === 'between';
}

const DATE_RELATIONS: ReadonlySet<string> = new Set([
  'by',
  'on',
  'until',
  'from',
  'after',
  'before',
  'since',
  'to',
]);

/** "the 28th", "the 3rd of the month"; in words only where a preposition asks for a day. */
function dayOfMonth(tokens: readonly Token[], at: number): Found | undefined {
  const day = readOrdinal(tokens, at);
  if (!day || !isDayNumber(day.value)) return undefined;
  const value: DateValue = {type: 'date', day: day.value};
  const ofMonth = endOfTheMonth(tokens, day.end);
  if (ofMonth !== undefined) return dayOfTheMonth(tokens, ofMonth, value);
  if (!isArticle(tokenAt(tokens, at - 1)) || !standsAlone(tokens, day.end)) return undefined;
  const inDigits = tokenAt(tokens, at).number >= 0;
  const relation = relationBefore(tokens, at)?.name ?? '';
  const askedFor = day.value > 3 && DATE_RELATIONS.has(relation) && tokenAt(tokens, day.end).word !== 'of';
  // Ranks rarely go so far, and days of the month do.
  const high = day.value > 12;
  return inDigits || askedFor || high
    ? longer(found('date', day.end, value), dayRange(tokens, day))
    : undefined;
}

/** "of the month", "of each month". */
function endOfTheMonth(tokens: readonly Token[], at: number): number | undefined {
  const article = tokenAt(tokens, at + 1).word;
  const matches =
    tokenAt(tokens, at).word === 'of' &&
    ['the', 'each', 'every', 'this', 'next', 'that'].includes(article) &&
    tokenAt(tokens, at + 2).word === 'month';
  return matches ? at + 3 : undefined;
}

/** "The 3rd of next month" is in that month; of "the month after next" nobody here knows a name. */
function dayOfTheMonth(tokens: readonly Token[], end: number, value: DateValue): Found {
  if (tokenAt(tokens, end).word === 'after') {
    return tokenAt(tokens, end + 1).word === 'next' ? found('date', end + 2) : found('date', end);
  }
  const {word} = tokenAt(tokens, end - 2);
  if (word !== 'next' && word !== 'this') return found('date', end, value);
  const anchor: PeriodValue = {type: 'period', unit: 'month', step: word};
  return found('date', end, {type: 'nth', ordinal: value.day!, unit: 'day', anchor});
}

function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at);
  return closesNoun(next) && next.word !== '%' && !(next.word === '-' && !next.spaced);
}

/** "the 12th to the 19th". */
function dayRange(tokens: readonly Token[], first: {value: number; end: number}): Found | undefined {
  const next = afterRangeWord(tokens, first.end);
  const last = next === undefined ? undefined : readOrdinal(tokens, next);
  if (!last || last.value <= first.value || !isDayNumber(last.value)) return undefined;
  if (tokenAt(tokens, first.end).word === 'and' || !standsAlone(tokens, last.end)) return undefined;
  return found('period', last.end, {
    type: 'range',
    from: {type: 'date', day: first.value},
    to: {type: 'date', day: last.value},
  });
}
