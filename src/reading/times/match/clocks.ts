/** Times of day: 10:30, 4 p.m., noon, half past three, "at four in the afternoon". */
import {type Token, tokenAt} from '../tokens.js';
import {type Found, found, type Sentence, skipHyphen} from './found.js';

interface ReadClock {
  hour: number;
  minute: number;
  end: number;
}

const ZONES: ReadonlySet<string> = new Set([
  ...[
    'utc',
    'gmt',
    'cet',
    'cest',
    'bst',
    'est',
    'edt',
    'pst',
    'pdt',
    'cst',
    'cdt',
    'mst',
    'ist',
    'jst',
    'aest',
  ],
  ...['eet', 'eest', 'wet', 'sgt', 'sast', 'brt', 'et', 'pt', 'ct'],
]);

/** A time of day; of a range such as 16:00-17:00 the start. */
export function clockMatcher({tokens}: Sentence, at: number): Found | undefined {
  const first = readClock(tokens, at);
  if (!first) return undefined;
  const last = readEndOfRange(tokens, first.end);
  const end = skipZone(tokens, last?.end ?? first.end);
  return found('clock', end, {type: 'clock', hour: first.hour, minute: first.minute});
}

function readEndOfRange(tokens: readonly Token[], at: number): ReadClock | undefined {
  return /^([-–—]|to|until|till)$/.test(tokenAt(tokens, at).word) ? readClock(tokens, at + 1) : undefined;
}

function skipZone(tokens: readonly Token[], at: number): number {
  const bracket = tokenAt(tokens, at).word === '(' && tokenAt(tokens, at + 2).word === ')' ? 1 : 0;
  const token = tokenAt(tokens, at + bracket);
  const isZone = ZONES.has(token.word) && token.capital;
  return isZone ? at + 1 + 2 * bracket : at;
}

function readClock(tokens: readonly Token[], at: number): ReadClock | undefined {
  const token = tokenAt(tokens, at);
  if (token.is.clock) return {...token.is.clock, end: at + 1};
  return readPastHour(tokens, at) ?? readHour(tokens, at);
}

function readHour(tokens: readonly Token[], at: number): ReadClock | undefined {
  const token = tokenAt(tokens, at);
  const hour = token.number >= 0 ? token.number : token.is.number;
  if (hour === undefined || hour > 24 || isPieceOfNumber(tokens, at)) return readMilitary(tokens, at);
  const minutes = token.number >= 0 ? readMinutes(tokens, at + 1) : undefined;
  const end = minutes?.end ?? at + 1;
  const minute = minutes?.minute ?? 0;
  const half = readHalfOfDay(tokens, end, hour);
  if (half) return {hour: half.hour, minute, end: half.end};
  if (tokenAt(tokens, end).word === "o'clock") return {hour, minute, end: end + 1};
  if (minutes?.sure) return {hour, minute, end};
  return isBareHour(tokens, at, hour) ? {hour, minute, end: at + 1} : undefined;
}

function isPieceOfNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return !tokenAt(tokens, at).spaced && /^[.:/,£$€#v]$/.test(before.word);
}

/** ":30", "h30"; ".30" only counts with "pm" after it. */
function readMinutes(
  tokens: readonly Token[],
  at: number,
): {minute: number; end: number; sure: boolean} | undefined {
  const mark = tokenAt(tokens, at);
  if (mark.spaced) return undefined;
  const hourInTwoDigits = tokenAt(tokens, at - 1).word.length === 2;
  if (mark.word === 'h' && hourInTwoDigits && tokenAt(tokens, at + 1).spaced)
    return {minute: 0, end: at + 1, sure: true};
  const minutes = tokenAt(tokens, at + 1);
  const fits =
    minutes.to - minutes.from === 2 && minutes.number >= 0 && minutes.number < 60 && !minutes.spaced;
  if (!fits || (mark.word !== ':' && mark.word !== '.' && mark.word !== 'h')) return undefined;
  const next = tokenAt(tokens, at + 2);
  const runsOn = next.word === ':' && tokenAt(tokens, at + 3).number >= 0 && !tokenAt(tokens, at + 3).spaced;
  return {minute: minutes.number, end: runsOn ? at + 4 : at + 2, sure: mark.word !== '.'};
}

/** "am", "p.m.", "in the afternoon". */
function readHalfOfDay(
  tokens: readonly Token[],
  at: number,
  hour: number,
): {hour: number; end: number} | undefined {
  if (hour > 12) return undefined;
  const token = tokenAt(tokens, at);
  const dotted = tokenAt(tokens, at + 1).word === '.' && tokenAt(tokens, at + 2).word === 'm';
  if (token.word === 'am' || (token.word === 'a' && dotted))
    return {hour: hour % 12, end: endOfDots(tokens, at, dotted)};
  if (token.word === 'pm' || (token.word === 'p' && dotted)) {
    return {hour: (hour % 12) + 12, end: endOfDots(tokens, at, dotted)};
  }
  return readPartOfDay(tokens, at, hour);
}

function endOfDots(tokens: readonly Token[], at: number, dotted: boolean): number {
  if (!dotted) return at + 1;
  return tokenAt(tokens, at + 3).word === '.' && !tokenAt(tokens, at + 3).spaced ? at + 4 : at + 3;
}

function readPartOfDay(
  tokens: readonly Token[],
  at: number,
  hour: number,
): {hour: number; end: number} | undefined {
  const inThe = tokenAt(tokens, at).word === 'in' && tokenAt(tokens, at + 1).word === 'the';
  if (!inThe) return undefined;
  switch (tokenAt(tokens, at + 2).word) {
    case 'morning':
      return {hour: hour % 12, end: at + 3};
    case 'afternoon':
    case 'evening':
      return {hour: (hour % 12) + 12, end: at + 3};
    default:
      return undefined;
  }
}

/** "half past three", "quarter to five", "ten past two". */
function readPastHour(tokens: readonly Token[], at: number): ReadClock | undefined {
  const {word, is, number} = tokenAt(tokens, at);
  const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : (is.number ?? number);
  const direction = tokenAt(tokens, at + 1).word;
  if (minutes < 1 || minutes > 30 || (direction !== 'past' && direction !== 'to')) return undefined;
  // "three to five" is a range; only halves and quarters, or "past", name a time.
  if (direction === 'to' && word !== 'quarter') return undefined;
  const hourToken = tokenAt(tokens, at + 2);
  const hour = hourToken.number >= 0 ? hourToken.number : (hourToken.is.number ?? hourToken.is.clock?.hour);
  if (hour === undefined || hour > 24) return undefined;
  const half = readHalfOfDay(tokens, at + 3, hour);
  const full = half?.hour ?? hour;
  return direction === 'past'
    ? {hour: full, minute: minutes, end: half?.end ?? at + 3}
    : {hour: (full + 23) % 24, minute: 60 - minutes, end: half?.end ?? at + 3};
}

/** "0900 hours", "0730h". */
function readMilitary(tokens: readonly Token[], at: number): ReadClock | undefined {
  const token = tokenAt(tokens, at);
  const unit = tokenAt(tokens, skipHyphen(tokens, at + 1)).word;
  const hour = Math.floor(token.number / 100);
  const fits = token.to - token.from === 4 && token.word.startsWith('0') && token.number % 100 < 60;
  return fits && (unit === 'hours' || unit === 'h' || unit === 'hrs')
    ? {hour, minute: token.number % 100, end: at + 2}
    : undefined;
}

/** "Thursday 9 October at 10", "Friday at four": an hour after "at", after a day, before nothing countable. */
function isBareHour(tokens: readonly Token[], at: number, hour: number): boolean {
  if (tokenAt(tokens, at - 1).word !== 'at' || hour < 1 || hour > 23) return false;
  const before = tokenAt(tokens, at - 2);
  const beforeIt = tokenAt(tokens, at - 3);
  const dayBefore = [before, beforeIt].some(({is}) => is.weekday || is.month || is.relativeDay !== undefined);
  const next = tokenAt(tokens, at + 1);
  return dayBefore && (next.mark || next.is.plain === true) && next.word !== 'of' && next.word !== '%';
}
