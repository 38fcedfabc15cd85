/** Reads numbers and ordinals, in digits and in words. */
import {type Token, tokenAt} from '../tokens.js';
import {skipHyphen} from './found.js';

export interface ReadNumber {
  value: number;
  end: number;
  /** "a few", "several": an amount nobody can count. */
  vague?: true;
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** "14", "six", "ninety-nine", "a", "a couple of", "half a", "four to six" (the larger counts). */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const first = readSingleNumber(tokens, at);
  if (!first || first.vague) return first;
  const repeated = afterRepetitionInBrackets(tokens, first);
  const second = readAlternative(tokens, repeated);
  return second ?? {value: first.value, end: repeated};
}

/** "four to six", "two or three", "4-6". */
function readAlternative(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const joiner = tokenAt(tokens, at);
  if (joiner.word !== 'or' && joiner.word !== 'to' && joiner.word !== '-' && joiner.word !== '–')
    return undefined;
  const second = readSingleNumber(tokens, at + 1);
  const article = tokenAt(tokens, at + 1).word === 'a' || tokenAt(tokens, at + 1).word === 'an';
  return second && !article && !second.vague ? second : undefined;
}

/** Contracts write "thirty (30) days". */
function afterRepetitionInBrackets(tokens: readonly Token[], first: ReadNumber): number {
  const {end, value} = first;
  const repeats =
    tokenAt(tokens, end).word === '(' &&
    tokenAt(tokens, end + 1).number === value &&
    tokenAt(tokens, end + 2).word === ')';
  return repeats ? end + 3 : end;
}

function readSingleNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokenAt(tokens, at);
  if (token.number >= 0) return readDigits(tokens, at);
  switch (token.word) {
    case 'a':
    case 'an':
      return readAfterArticle(tokens, at);
    case 'another':
      return {value: 1, end: at + 1};
    case 'half': {
      const next = tokenAt(tokens, at + 1).word;
      return next === 'a' || next === 'an' ? {value: 0.5, end: at + 2} : undefined;
    }
    default:
      if (token.is.vagueAmount) return {value: 0, end: at + 1, vague: true};
      return token.is.number === undefined ? undefined : readNumberWord(tokens, at, token.is.number);
  }
}

function readAfterArticle(tokens: readonly Token[], at: number): ReadNumber {
  const {word} = tokenAt(tokens, at + 1);
  const of = (index: number) => (tokenAt(tokens, index).word === 'of' ? index + 1 : index);
  if (word === 'couple') return {value: 2, end: of(at + 2)};
  if (word === 'dozen') return {value: 12, end: of(at + 2)};
  if (word === 'hundred') return {value: 100, end: at + 2};
  if (word === 'few') return {value: 0, end: at + 2, vague: true};
  if (word === 'half' && tokenAt(tokens, at + 2).is.unit) return {value: 0.5, end: at + 2};
  return {value: 1, end: at + 1};
}

function readNumberWord(tokens: readonly Token[], at: number, value: number): ReadNumber {
  if (value >= 20 && value < 100) {
    const next = skipHyphen(tokens, at + 1);
    const ones = tokenAt(tokens, next).is.number;
    if (ones !== undefined && ones < 10) return {value: value + ones, end: next + 1};
  }
  if (value < 10 && tokenAt(tokens, at + 1).is.number === 100) return {value: value * 100, end: at + 2};
  return readAndAHalf(tokens, {value, end: at + 1});
}

function readAndAHalf(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  const {end} = number;
  const half = ['and', 'a', 'half'].every((word, index) => tokenAt(tokens, end + index).word === word);
  return half ? {value: number.value + 0.5, end: end + 3} : number;
}

/** Whole numbers and decimals; not the pieces of "10:30", "14/3" or "2.4.1". */
function readDigits(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokenAt(tokens, at);
  if (!token.spaced && isNumericGlue(tokenAt(tokens, at - 1)) && tokenAt(tokens, at - 2).number >= 0)
    return undefined;
  const glue = tokenAt(tokens, at + 1);
  const fraction = tokenAt(tokens, at + 2);
  if (!isNumericGlue(glue) || glue.spaced || fraction.number < 0 || fraction.spaced) {
    return {value: token.number, end: at + 1};
  }
  if (glue.word !== '.' && glue.word !== ',') return undefined;
  return {value: Number(`${token.number}.${fraction.word}`), end: at + 3};
}

function isNumericGlue(token: Token): boolean {
  return token.word === '.' || token.word === ',' || token.word === ':' || token.word === '/';
}

/** "third", "twenty-first", "90th", "last" and "final" (-1), "penultimate" and "second to last" (-2). */
export function readOrdinal(tokens: readonly Token[], at: number): {value: number; end: number} | undefined {
  const token = tokenAt(tokens, at);
  if (token.number >= 0) {
    const suffix = tokenAt(tokens, at + 1);
    return SUFFIXES.has(suffix.word) && !suffix.spaced ? {value: token.number, end: at + 2} : undefined;
  }
  if (token.word === 'last' || token.word === 'final') {
    const next = (after: number) => tokenAt(tokens, at + after).word;
    return next(1) === 'but' && next(2) === 'one' ? {value: -2, end: at + 3} : {value: -1, end: at + 1};
  }
  if (token.word === 'penultimate') return {value: -2, end: at + 1};
  const last = token.is.ordinal === undefined ? undefined : endOfToLast(tokens, at + 1);
  if (last !== undefined) return {value: -token.is.ordinal!, end: last};
  if (token.is.ordinal !== undefined) return {value: token.is.ordinal, end: at + 1};
  const tens = token.is.number ?? 0;
  if (tens < 20 || tens >= 100) return undefined;
  const next = skipHyphen(tokens, at + 1);
  const ones = tokenAt(tokens, next).is.ordinal;
  return ones !== undefined && ones < 10 ? {value: tens + ones, end: next + 1} : undefined;
}

/** The end of "last" or "to last" after an ordinal: "second last day of", "third-to-last"; not "came third last year". */
function endOfToLast(tokens: readonly Token[], at: number): number | undefined {
  const first = skipHyphen(tokens, at);
  const last = tokenAt(tokens, first).word === 'to' ? skipHyphen(tokens, first + 1) : first;
  if (tokenAt(tokens, last).word !== 'last') return undefined;
  const isSure = last > at || [last + 2, last + 3].some(index => tokenAt(tokens, index).word === 'of');
  return isSure ? last + 1 : undefined;
}
