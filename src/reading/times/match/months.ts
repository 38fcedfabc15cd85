/** Reads months and years, and decides when "may", "march" and "mar" are months. */
import type {DateValue} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {type Found, found, type Sentence} from './found.js';
import {relationBefore} from './relation.js';

/** Where the words before a lower-case "may" or "march" make it a month. "this may" is not among them. */
const BEFORE_ANY_MONTH: ReadonlySet<string> = new Set([
  ...['in', 'by', 'until', 'till', 'til', 'from', 'since', 'before', 'after', 'during', 'through', 'of'],
  ...['early', 'late', 'mid', 'end', 'next', 'last', 'each', 'every', 'come', '/', '–'],
]);
const BEFORE_CAPITAL_MONTH: ReadonlySet<string> = new Set([
  'this',
  'on',
  'for',
  'to',
  'at',
  'the',
  'our',
  'his',
  'and',
  'or',
  'previous',
]);

/** A month's name beside a number: there every spelling can be trusted. A full stop may end a short one. */
export function readMonth(tokens: readonly Token[], at: number): {month: number; end: number} | undefined {
  const token = tokenAt(tokens, at);
  const {month} = token.is;
  if (!month) return undefined;
  const dot = tokenAt(tokens, at + 1);
  const abbreviated = month.trust === 'wary' && token.word !== 'may' && dot.word === '.' && !dot.spaced;
  return {month: month.number, end: abbreviated ? at + 2 : at + 1};
}

/** "2026", "'26": a year near ours. */
export function readYear(tokens: readonly Token[], at: number): {year: number; end: number} | undefined {
  const token = tokenAt(tokens, at);
  if (token.to - token.from === 4 && token.number >= 1900 && token.number < 2200) {
    return {year: token.number, end: at + 1};
  }
  const short = tokenAt(tokens, at + 1);
  const apostrophe = token.word === "'" || token.word === '’';
  const isShortYear = apostrophe && short.to - short.from === 2 && short.number >= 0 && !short.spaced;
  return isShortYear ? {year: 2000 + short.number, end: at + 2} : undefined;
}

/** A year after a date, a month or a quarter, over a comma. */
export function readTrailingYear(
  tokens: readonly Token[],
  at: number,
): {year: number; end: number} | undefined {
  return readYear(tokens, tokenAt(tokens, at).word === ',' ? at + 1 : at) ?? readYearAfterOf(tokens, at);
}

function readYearAfterOf(tokens: readonly Token[], at: number): {year: number; end: number} | undefined {
  return tokenAt(tokens, at).word === 'of' ? readYear(tokens, at + 1) : undefined;
}

/** A month on its own or with a year: "in March", "June 2026". */
export function monthMatcher({tokens}: Sentence, at: number): Found | undefined {
  const read = readMonth(tokens, at);
  if (!read) return undefined;
  const year = readTrailingYear(tokens, read.end);
  if (!year && !isTrustedMonth(tokens, at)) return undefined;
  const value: DateValue = year
    ? {type: 'date', year: year.year, month: read.month}
    : {type: 'date', month: read.month};
  return monthOrMonth(tokens, at, year?.end ?? at + 1, value) ?? found('period', year?.end ?? at + 1, value);
}

/** "In May or June", "March or April 2027": by the end of the second one it is certain. */
function monthOrMonth(tokens: readonly Token[], at: number, end: number, from: DateValue): Found | undefined {
  if (tokenAt(tokens, end).word !== 'or' || tokenAt(tokens, at - 1).number >= 0) return undefined;
  const other = readMonth(tokens, end + 1);
  const isName = tokenAt(tokens, end + 1).capital || tokenAt(tokens, end + 1).is.month?.trust === 'sure';
  if (!other || !isName || (tokenAt(tokens, other.end).number >= 0 && !readYear(tokens, other.end)))
    return undefined;
  const year = readTrailingYear(tokens, other.end);
  const to: DateValue = {type: 'date', month: other.month};
  if (year) to.year = year.year;
  else if (from.year !== undefined) to.year = from.year;
  const hasOneYear = from.year === undefined && to.year !== undefined && from.month! <= to.month!;
  return found('period', year?.end ?? other.end, {
    type: 'range',
    from: hasOneYear ? {...from, year: to.year!} : from,
    to,
  });
}

function isTrustedMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const {word} = tokenBeforeHyphen(tokens, at);
  if (token.capital && isBeforeYearStep(tokens, at + 1)) return true;
  switch (token.is.month!.trust) {
    case 'sure':
      return true;
    case 'capital':
      return (
        BEFORE_ANY_MONTH.has(word) ||
        (token.capital && (isInside(tokens, at) || isSubjectOfEvent(tokens, at)))
      );
    case 'wary':
      if (BEFORE_ANY_MONTH.has(word)) return true;
      return token.capital && (BEFORE_CAPITAL_MONTH.has(word) || isSubjectOfEvent(tokens, at));
  }
}

/** "March next year", also where it opens a sentence. */
function isBeforeYearStep(tokens: readonly Token[], at: number): boolean {
  const step = tokenAt(tokens, at).word === 'of' ? at + 1 : at;
  return /^(this|next|last)$/.test(tokenAt(tokens, step).word) && tokenAt(tokens, step + 1).word === 'year';
}

function tokenBeforeHyphen(tokens: readonly Token[], at: number): Token {
  const before = tokenAt(tokens, at - 1);
  return before.word === '-' && !before.spaced ? tokenAt(tokens, at - 2) : before;
}

/** A capital in the middle of a sentence is the writer's own choice. */
function isInside(tokens: readonly Token[], at: number): boolean {
  return !tokenAt(tokens, at - 1).mark;
}

/** "March retro", "May board meeting". */
function isSubjectOfEvent(tokens: readonly Token[], at: number): boolean {
  return [at + 1, at + 2, at + 3].some(index => tokenAt(tokens, index).is.event !== undefined);
}

const BEFORE_BARE_YEAR: ReadonlySet<string> = new Set([
  ...[
    'in',
    'by',
    'until',
    'till',
    'from',
    'since',
    'before',
    'after',
    'during',
    'through',
    'throughout',
    'of',
    'to',
  ],
  ...[
    'for',
    'early',
    'late',
    'mid',
    'end',
    'spring',
    'summer',
    'autumn',
    'winter',
    'next',
    'and',
    'come',
    'into',
  ],
]);

/** A bare year, where a preposition says that it is one: "in 2026", "end of 2027". */
export function yearMatcher({tokens}: Sentence, at: number): Found | undefined {
  const token = tokenAt(tokens, at);
  if (token.number < 1990 || token.to - token.from !== 4) return undefined;
  if (!token.spaced && tokenAt(tokens, at - 1).word !== '-') return undefined;
  const year = readYear(tokens, at);
  if (!year || !BEFORE_BARE_YEAR.has(tokenBeforeHyphen(tokens, at).word)) return undefined;
  if (tokenAt(tokens, year.end).number >= 0 || isGluedNumber(tokens, year.end)) return undefined;
  if (isGluedWeek(tokens, year.end)) return undefined;
  const past = relationBefore(tokens, at)?.name === 'since';
  return found(past ? 'past' : 'period', year.end, {type: 'date', year: year.year});
}

/** In "2027-W12" and its like the year is a piece of something smaller. */
function isGluedWeek(tokens: readonly Token[], at: number): boolean {
  const glue = tokenAt(tokens, at);
  const letter = tokenAt(tokens, glue.word === '-' ? at + 1 : at);
  return letter.word === 'w' && !letter.spaced && !glue.spaced;
}

function isGluedNumber(tokens: readonly Token[], at: number): boolean {
  const glue = tokenAt(tokens, at);
  return glue.mark && !glue.spaced && tokenAt(tokens, at + 1).number >= 0 && !tokenAt(tokens, at + 1).spaced;
}
