/** Dates in digits: 2026-03-14, 14/03/2026, 3/14/26, 14.03.2026, 14.3. */
import {isPossibleDate} from '../calendar.js';
import type {DateValue} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {relationBefore} from './relation.js';

interface ReadDate {
  end: number;
  value: DateValue | undefined;
}

/** Relations that go with a day; "by 2.5" and "in 3/4" are amounts. */
const DAY_RELATIONS: ReadonlySet<string> = new Set(['on', 'until', 'before', 'from', 'after']);

/**
 * A date in digits. Two numbers alone are a date only where something says so: a preposition, a
 * leading zero, or a weekday before them (`expected`).
 */
export function numericDate(tokens: readonly Token[], at: number, expected = false): ReadDate | undefined {
  const run = readRun(tokens, at);
  if (!run) return undefined;
  if (run.numbers.length === 3) return threeNumbers(run);
  if (run.separator === '-') return undefined;
  return expected || isInRange(tokens, at, run) || saysDate(tokens, at, run)
    ? twoNumbers(tokens, run)
    : undefined;
}

interface Run {
  numbers: Token[];
  separator: string;
  end: number;
}

/** Two or three numbers glued together by the same mark, and by nothing else. */
function readRun(tokens: readonly Token[], at: number): Run | undefined {
  const separator = tokenAt(tokens, at + 1).word;
  if (separator !== '-' && separator !== '/' && separator !== '.') return undefined;
  const numbers = [tokenAt(tokens, at)];
  if (numbers[0]!.number < 0 || isGluedToWord(tokens, at)) return undefined;
  let end = at + 1;
  while (isGlued(tokenAt(tokens, end), separator) && isGluedNumber(tokenAt(tokens, end + 1))) {
    numbers.push(tokenAt(tokens, end + 1));
    end += 2;
  }
  const next = tokenAt(tokens, end);
  const runsOn = !next.spaced && (!next.mark || next.word === '%');
  return numbers.length < 2 || numbers.length > 3 || runsOn ? undefined : {numbers, separator, end};
}

/** Whether something else goes on into a number or a letter: `v2027`, `AB-2027`. */
export function isGluedToWord(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return at > 0 && !tokenAt(tokens, at).spaced && !(before.mark && /^[("'“‘|*_–—]$/.test(before.word));
}

function isGlued(token: Token, word: string): boolean {
  return token.word === word && !token.spaced;
}

function isGluedNumber(token: Token): boolean {
  return token.number >= 0 && !token.spaced;
}

function threeNumbers({numbers, separator, end}: Run): ReadDate | undefined {
  const [first, second, third] = numbers as [Token, Token, Token];
  if (digits(first) === 4) return makeDate(end, third.number, second.number, first.number);
  if (digits(first) > 2 || digits(second) > 2 || (digits(third) !== 2 && digits(third) !== 4))
    return undefined;
  // "2.4.11" is a version; with dots the year needs four digits or the month two.
  if (separator === '.' && digits(third) === 2 && digits(second) !== 2) return undefined;
  const year = digits(third) === 4 ? third.number : 2000 + third.number;
  return inEitherOrder(end, first.number, second.number, separator, year);
}

function twoNumbers(tokens: readonly Token[], {numbers, separator, end}: Run): ReadDate | undefined {
  const [first, second] = numbers as [Token, Token];
  if (digits(first) > 2 || digits(second) > 2) return undefined;
  const dot = separator === '.' && isGlued(tokenAt(tokens, end), '.');
  return inEitherOrder(dot ? end + 1 : end, first.number, second.number, separator);
}

/** The author's country decides which number is the month; where both could be, we do not guess. */
function inEitherOrder(
  end: number,
  first: number,
  second: number,
  separator: string,
  year?: number,
): ReadDate | undefined {
  const dayFirst = isPossibleDate(first, second, year);
  const monthFirst = separator !== '.' && isPossibleDate(second, first, year);
  if (!dayFirst && !monthFirst) return undefined;
  if (dayFirst && monthFirst && first !== second) {
    return {end, value: year === undefined ? undefined : {type: 'date', year, isEitherOrder: true}};
  }
  return dayFirst ? makeDate(end, first, second, year) : makeDate(end, second, first, year);
}

function makeDate(end: number, day: number, month: number, year?: number): ReadDate | undefined {
  if (!isPossibleDate(day, month, year)) return undefined;
  return {end, value: year === undefined ? {type: 'date', month, day} : {type: 'date', year, month, day}};
}

function saysDate(tokens: readonly Token[], at: number, {numbers, separator, end}: Run): boolean {
  const [first, second] = numbers as [Token, Token];
  const relation = relationBefore(tokens, at)?.name ?? '';
  const twoDigits = digits(second) === 2 && digits(first) === 2;
  if (separator === '/') {
    // "24/7" is a way to say always, and "3/4 of" is a share.
    if (first.number === 24 && second.number === 7 && !startsWithZero(second)) return false;
    const leadingZero = twoDigits && (startsWithZero(first) || startsWithZero(second));
    return leadingZero || ((DAY_RELATIONS.has(relation) || relation === 'by') && !isShare(tokens, end));
  }
  const dotted = isGlued(tokenAt(tokens, end), '.');
  const asked = DAY_RELATIONS.has(relation) || relation === 'by';
  return twoDigits
    ? asked && (startsWithZero(first) || startsWithZero(second) || dotted)
    : dotted && DAY_RELATIONS.has(relation);
}

/** "1.4.–30.6.": with a dash between them, two dotted pairs are dates. */
function isInRange(tokens: readonly Token[], at: number, {separator, end}: Run): boolean {
  if (separator !== '.' || !isGlued(tokenAt(tokens, end), '.')) return false;
  const after = tokenAt(tokens, end + 1).word;
  const dashBefore = /^[-–—]$/.test(tokenAt(tokens, at - 1).word) && tokenAt(tokens, at - 2).word === '.';
  return dashBefore || (/^[-–—]$/.test(after) && tokenAt(tokens, end + 2).number >= 0);
}

function isShare(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).word === 'of';
}

function digits(token: Token): number {
  return token.to - token.from;
}

function startsWithZero(token: Token): boolean {
  return token.word.startsWith('0');
}
