/** Weekdays: "next Monday", "the last Friday of March", "the Monday after half-term", "Mondays". */
import type {Direction, WeekdayValue} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {anchorAt} from './anchors.js';
import {closesNoun, type Found, found, isHyphen, type Sentence} from './found.js';
import {readOrdinal} from './numbers.js';

const WARY_BEFORE: ReadonlySet<string> = new Set([
  ...[
    'on',
    'by',
    'until',
    'till',
    'from',
    'before',
    'after',
    'next',
    'this',
    'every',
    'each',
    'to',
    '-',
    '–',
  ],
]);

interface ReadWeekday {
  weekday: number;
  plural: boolean;
  end: number;
}

/** A weekday's name; a short one only with a capital and where a day is expected. */
export function readWeekday(tokens: readonly Token[], at: number): ReadWeekday | undefined {
  const token = tokenAt(tokens, at);
  const {weekday} = token.is;
  if (!weekday) return undefined;
  if (weekday.trust === 'wary' && !isTrusted(tokens, at)) return undefined;
  return {weekday: weekday.number, plural: weekday.plural, end: at + 1};
}

function isTrusted(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1).word;
  const next = tokenAt(tokens, at + 1);
  if (/^(tues?|thurs?|thu|fri|weds)$/.test(token.word)) return token.capital || WARY_BEFORE.has(before);
  const expected = WARY_BEFORE.has(before) || /^[-–,:|]$/.test(next.word) || next.number >= 0;
  return token.capital && expected && !(before === 'to' && token.word === 'wed');
}

/** A weekday with whatever says which one. */
export function weekdayMatcher(sentence: Sentence, at: number): Found | undefined {
  const {tokens} = sentence;
  const ordinal = readOrdinal(tokens, at);
  if (ordinal) return ordinalWeekday(sentence, at, ordinal);
  if (tokenAt(tokens, at).is.step) return steppedWeekday(tokens, at);
  const day = readWeekday(tokens, at);
  if (!day) return undefined;
  if (day.plural) return recurringWeekday(tokens, day);
  return (
    weekdayRange(tokens, day) ??
    afterNext(tokens, day) ??
    weekAfter(tokens, day) ??
    besideAnchor(sentence, day) ??
    plainWeekday(tokens, day)
  );
}

/** "Monday after next": for some the second one from now, for others the third. */
function afterNext(tokens: readonly Token[], {end}: ReadWeekday): Found | undefined {
  const follows = tokenAt(tokens, end).word === 'after' && tokenAt(tokens, end + 1).word === 'next';
  return follows && closesNoun(tokenAt(tokens, end + 2)) ? found('date', end + 2) : undefined;
}

/** "Thursday week", "Friday fortnight": so much after that day. "Thursday week 3" is another thing. */
function weekAfter(tokens: readonly Token[], {weekday, end}: ReadWeekday): Found | undefined {
  const {word, spaced} = tokenAt(tokens, end);
  const next = tokenAt(tokens, end + 1);
  // "The Sunday week" and "our Monday week" are weeks.
  const isNamed = !/^(the|our|your|their|its|my|a|this|that)$/.test(tokenAt(tokens, end - 2).word);
  const fits = isNamed && (word === 'week' || word === 'fortnight') && spaced && next.number < 0;
  if (!fits || !closesNoun(next) || isHyphen(next) || /^(one|of|by)$/.test(next.word)) return undefined;
  const anchor: WeekdayValue = {type: 'weekday', weekday};
  return found('date', end + 1, {type: 'offset', amount: 1, unit: word, direction: 'after', anchor});
}

function plainWeekday(tokens: readonly Token[], {weekday, end}: ReadWeekday): Found {
  const part = tokenAt(tokens, end);
  // "Saturday mornings" come every week.
  if (part.is.unit?.plural && /^(mornings|evenings|nights)$/.test(part.word)) {
    return found('recurring', end + 1, {type: 'recurring', interval: 1, unit: 'week', weekday});
  }
  return found('date', skipDayPart(tokens, end), {type: 'weekday', weekday});
}

function skipDayPart(tokens: readonly Token[], at: number): number {
  const late = /^(late|early|mid)$/.test(tokenAt(tokens, at).word) ? at + 1 : at;
  return tokenAt(tokens, late).is.dayPart ? late + 1 : at;
}

/** "next Monday", "this Friday", "last Tuesday". */
function steppedWeekday(tokens: readonly Token[], at: number): Found | undefined {
  const step = tokenAt(tokens, at).is.step;
  const day = readWeekday(tokens, at + 1);
  if (!step || !day || day.plural) return undefined;
  const end = skipDayPart(tokens, day.end);
  if (step === 'last') {
    return tokenAt(tokens, at - 1).word === 'the' ? found('date', end) : found('past', end);
  }
  return found('date', end, {type: 'weekday', weekday: day.weekday, step});
}

/** "the first Thursday in May", "last Friday of the month", "the third Monday". */
function ordinalWeekday(
  sentence: Sentence,
  at: number,
  ordinal: {value: number; end: number},
): Found | undefined {
  const {tokens} = sentence;
  const day = readWeekday(tokens, ordinal.end);
  if (!day || day.plural) return undefined;
  const anchor = readDirectedAnchor(sentence, day.end, true);
  const value: WeekdayValue = {type: 'weekday', weekday: day.weekday, ordinal: ordinal.value};
  if (anchor) return withAnchor(value, anchor);
  if (tokenAt(tokens, at).word === 'last') return steppedWeekday(tokens, at);
  return found('date', skipDayPart(tokens, day.end), value);
}

interface DirectedAnchor {
  direction: Direction;
  time: Found;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  of: 'in',
  in: 'in',
  after: 'after',
  following: 'after',
  before: 'before',
};

function readDirectedAnchor(sentence: Sentence, at: number, inside: boolean): DirectedAnchor | undefined {
  const {word} = tokenAt(sentence.tokens, at);
  const direction = Object.hasOwn(DIRECTIONS, word) ? DIRECTIONS[word]! : undefined;
  if (!direction || (direction === 'in' && !inside && word === 'in')) return undefined;
  const time = word === 'in' ? sentence.timeAt(at + 1) : anchorAt(sentence, at + 1);
  const fits = time && time.kind !== 'duration' && time.kind !== 'clock' && time.kind !== 'vague';
  return fits ? {direction, time} : undefined;
}

function withAnchor(value: WeekdayValue, {direction, time}: DirectedAnchor): Found {
  if (time.kind === 'recurring') return found('recurring', time.end);
  const kind = time.kind === 'past' ? 'past' : 'date';
  return time.value
    ? found(kind, time.end, {...value, direction, anchor: time.value})
    : found(kind, time.end);
}

/** "the Monday after half-term", "Sunday before Christmas", "the Thursday of week eight". */
function besideAnchor(sentence: Sentence, day: ReadWeekday): Found | undefined {
  const end = skipDayPart(sentence.tokens, day.end);
  const anchor = readDirectedAnchor(sentence, end, false);
  return anchor && withAnchor({type: 'weekday', weekday: day.weekday}, anchor);
}

/** "Monday to Friday", "Mon–Thu": every week. */
function weekdayRange(tokens: readonly Token[], day: ReadWeekday): Found | undefined {
  if (!/^(-|–|to|through)$/.test(tokenAt(tokens, day.end).word)) return undefined;
  const last = tokenAt(tokens, day.end + 1);
  return last.is.weekday
    ? found('recurring', day.end + 2, {type: 'recurring', interval: 1, unit: 'week'})
    : undefined;
}

function recurringWeekday(tokens: readonly Token[], {weekday, end}: ReadWeekday): Found {
  return found('recurring', skipDayPart(tokens, end), {
    type: 'recurring',
    interval: 1,
    unit: 'week',
    weekday,
  });
}
