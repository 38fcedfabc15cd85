/** Times that come again and again: "every second Friday", "twice a month", "weekly", "at weekends". */
import type {RecurringValue} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {readEventName} from './events.js';
import {type Found, found, isContentWord, type Sentence, skipHyphen} from './found.js';
import {readNumber, readOrdinal} from './numbers.js';
import {relationBefore} from './relation.js';
import {readWeekday} from './weekdays.js';

export function recurringMatcher(sentence: Sentence, at: number): Found | undefined {
  const {tokens} = sentence;
  const {word, is} = tokenAt(tokens, at);
  if (word === 'every' || word === 'each') return everyMatcher(tokens, at);
  if (is.frequency) return found('recurring', at + 1, {type: 'recurring', ...is.frequency});
  if (word === 'half' && tokenAt(tokens, skipHyphen(tokens, at + 1)).word === 'yearly') {
    return found('recurring', skipHyphen(tokens, at + 1) + 1, {
      type: 'recurring',
      interval: 6,
      unit: 'month',
    });
  }
  if (word === 'weekends' || word === 'weekdays')
    return found('recurring', at + 1, {type: 'recurring', interval: 1, unit: 'week'});
  return timesPer(tokens, at);
}

/** "every Monday", "every other week", "every 90 days", "each month", "every retro". */
function everyMatcher(tokens: readonly Token[], at: number): Found | undefined {
  const read = readInterval(tokens, at + 1);
  const {is} = tokenAt(tokens, read.end);
  const day = readWeekday(tokens, read.end);
  if (day)
    return recurring(skipDayPart(tokens, day.end), {
      interval: read.interval,
      unit: 'week',
      weekday: day.weekday,
    });
  if (is.workingDay && tokenAt(tokens, read.end + 1).is.unit?.name === 'day') {
    return recurring(read.end + 2, {interval: read.interval, unit: 'workday'});
  }
  if (is.month && is.month.trust !== 'wary')
    return recurring(read.end + 1, {interval: read.interval, unit: 'year'});
  if (is.season) return recurring(read.end + 1, {interval: read.interval, unit: 'year'});
  if (is.dayPart) return recurring(read.end + 1, {interval: read.interval, unit: 'day'});
  return everyUnit(tokens, read.end, read.interval) ?? everyEvent(tokens, at, read.end, read.interval);
}

function recurring(end: number, value: Omit<RecurringValue, 'type'>): Found {
  return found('recurring', end, {type: 'recurring', ...value});
}

function readInterval(tokens: readonly Token[], at: number): {interval: number; end: number} {
  const {word, is} = tokenAt(tokens, at);
  if (word === 'other' || word === 'second') return {interval: 2, end: at + 1};
  if (word === 'single' || word === 'full') return {interval: 1, end: at + 1};
  if (is.vagueAmount) return {interval: 1, end: at + 1};
  const ordinal = readOrdinal(tokens, at);
  if (ordinal && ordinal.value > 1) return {interval: ordinal.value, end: ordinal.end};
  if (ordinal) return {interval: 1, end: ordinal.end};
  const number = word === 'a' || word === 'half' ? undefined : readNumber(tokens, at);
  return number ? {interval: number.value, end: number.end} : {interval: 1, end: at};
}

function everyUnit(tokens: readonly Token[], at: number, interval: number): Found | undefined {
  const first = tokenAt(tokens, at);
  const unitAt = first.is.unit || !isContentWord(first) ? at : skipHyphen(tokens, at + 1);
  const {unit} = tokenAt(tokens, unitAt).is;
  if (!unit) return undefined;
  // "month-end" and "quarter end" are moments of the unit.
  const tail = skipHyphen(tokens, unitAt + 1);
  const end = tokenAt(tokens, tail).word === 'end' ? tail + 1 : unitAt + 1;
  return recurring(end, {interval, unit: unit.name});
}

function everyEvent(
  tokens: readonly Token[],
  every: number,
  at: number,
  interval: number,
): Found | undefined {
  const event = readEventName(tokens, at);
  // "Each invoice" and "every visit" are things; "after every visit" is a time.
  const isTime =
    event?.strength === 'named' ||
    relationBefore(tokens, every)?.name === 'after' ||
    relationBefore(tokens, every)?.name === 'at';
  return event && isTime
    ? recurring(event.end, {interval, unit: tokenAt(tokens, event.end - 1).word})
    : undefined;
}

function skipDayPart(tokens: readonly Token[], at: number): number {
  return tokenAt(tokens, at).is.dayPart ? at + 1 : at;
}

/** "once a week", "three times a year", "per month". */
function timesPer(tokens: readonly Token[], at: number): Found | undefined {
  const {word} = tokenAt(tokens, at);
  if (word === 'per') return perUnit(tokens, at + 1);
  if (word === 'once' || word === 'twice') return afterTimes(tokens, at + 1);
  const number = tokenAt(tokens, at + 1).word === 'times' ? readNumber(tokens, at) : undefined;
  return number?.end === at + 1 ? afterTimes(tokens, at + 2) : undefined;
}

function afterTimes(tokens: readonly Token[], at: number): Found | undefined {
  return /^(a|an|per|each|every)$/.test(tokenAt(tokens, at).word) ? perUnit(tokens, at + 1) : undefined;
}

function perUnit(tokens: readonly Token[], at: number): Found | undefined {
  const {unit} = tokenAt(tokens, at).is;
  return unit && !unit.plural ? recurring(at + 1, {interval: 1, unit: unit.name}) : undefined;
}
