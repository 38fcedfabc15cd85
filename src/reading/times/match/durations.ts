/** Lengths and distances: "six weeks", "a month or two", "three months on", "two weeks after go-live". */
import type {DurationValue, TimeKind} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {anchorAt} from './anchors.js';
import {type Found, found, isContentWord, isHyphen, type Sentence, skipHyphen} from './found.js';
import {readYear} from './months.js';
import {type ReadNumber, readNumber} from './numbers.js';
import {relationBefore} from './relation.js';

const LEADS: ReadonlySet<string> = new Set([
  ...[
    'next',
    'coming',
    'following',
    'first',
    'initial',
    'opening',
    'full',
    'whole',
    'remaining',
    'upcoming',
    'final',
  ],
]);
const PAST_LEADS: ReadonlySet<string> = new Set(['last', 'past', 'previous', 'preceding', 'prior']);
const FULLNESS: ReadonlySet<string> = new Set([
  ...[
    'full',
    'whole',
    'more',
    'further',
    'additional',
    'extra',
    'consecutive',
    'calendar',
    'solid',
    'straight',
  ],
  ...['single', 'clear', 'good', 'long', 'short', 'complete', 'entire', 'calender'],
]);

interface Length {
  amount: ReadNumber;
  unit: string;
  /** The unit is a length of time in itself. */
  isLength: boolean;
  end: number;
}

export function durationMatcher(sentence: Sentence, at: number): Found | undefined {
  const {tokens} = sentence;
  const {word} = tokenAt(tokens, at);
  const past = PAST_LEADS.has(word);
  const led = past || LEADS.has(word);
  const length = readLength(tokens, led ? at + 1 : at);
  if (!length) return unitsWithoutNumber(tokens, at);
  const {end} = length;
  const asked = led || hasRelation(tokens, at);
  if (!length.isLength && !asked) return comingRound(sentence, length);
  // "The last ten minutes of the shift" come every time.
  if (past) return found(tokenAt(tokens, end).word === 'of' ? 'period' : 'past', end);
  if (!asked && isRate(tokens, at))
    return found('recurring', end, {type: 'recurring', interval: 1, unit: length.unit});
  if (length.amount.vague)
    return asked || !isWeakAmount(tokenAt(tokens, at)) ? vagueLength(tokens, end) : undefined;
  const value: DurationValue = {type: 'duration', amount: length.amount.value, unit: length.unit};
  return (
    rate(tokens, end, value) ??
    fromDayOn(sentence, at, end, value) ??
    distance(sentence, end, value) ??
    found('duration', end, value)
  );
}

/** "recent weeks" are over; how many the "coming months" are, nobody says. */
function unitsWithoutNumber(tokens: readonly Token[], at: number): Found | undefined {
  const {word} = tokenAt(tokens, at);
  const {unit} = tokenAt(tokens, at + 1).is;
  if (!unit?.plural || !unit.length) return undefined;
  if (word === 'recent' || PAST_LEADS.has(word)) return found('past', at + 2);
  return LEADS.has(word) && word !== 'full' && word !== 'whole' ? found('vague', at + 2) : undefined;
}

/** "Some weeks it rains" is no length; "for some weeks" is a vague one. */
function isWeakAmount({word}: Token): boolean {
  return word === 'some' || word === 'many' || word === 'various';
}

/** "a few weeks" cannot be put in a calendar; "a few weeks ago" is over. */
function vagueLength(tokens: readonly Token[], end: number): Found {
  return tokenAt(tokens, end).word === 'ago' ? found('past', end + 1) : found('vague', end);
}

const AMOUNT_RELATIONS: ReadonlySet<string> = new Set([
  'after',
  'for',
  'in',
  'within',
  'during',
  'until',
  'before',
]);

function hasRelation(tokens: readonly Token[], at: number): boolean {
  return AMOUNT_RELATIONS.has(relationBefore(tokens, at)?.name ?? '');
}

/** Things that come round are a time only where one is asked for: "four closing shifts in, we talk". */
function comingRound(sentence: Sentence, {amount, unit, end}: Length): Found | undefined {
  return distance(sentence, end, {type: 'duration', amount: amount.value, unit});
}

/** A number, perhaps a word or two, and a unit. */
function readLength(tokens: readonly Token[], at: number): Length | undefined {
  const amount = readNumber(tokens, at);
  if (!amount) return undefined;
  const counted = readUnit(tokens, amount, isSingleArticle(tokens, at, amount));
  if (!counted) return undefined;
  const {unit} = counted;
  const end = endOfAYear(tokens, unit.name, counted.end);
  // "The 2027 financial year" is no length.
  if (!tokenAt(tokens, end - 1).is.unit?.plural && readYear(tokens, at) !== undefined) return undefined;
  if (isAge(tokens, end) || (unit.name === 'quarter' && isShare(tokens, at, end))) return undefined;
  const length = {amount, unit: unit.name, isLength: unit.length, end};
  return withHalf(tokens, length) ?? withSmallerUnit(tokens, length) ?? withOrSo(tokens, length);
}

/** "A quarter of a year" is a quarter, and no year. */
function endOfAYear(tokens: readonly Token[], unit: string, end: number): number {
  const follows = ['of', 'a', 'year'].every((word, index) => tokenAt(tokens, end + index).word === word);
  return unit === 'quarter' && follows ? end + 3 : end;
}

/** "A year and a half", "a month and a half". */
function withHalf(tokens: readonly Token[], length: Length): Length | undefined {
  const {amount, end} = length;
  const follows = ['and', 'a', 'half'].every((word, index) => tokenAt(tokens, end + index).word === word);
  if (!follows || amount.vague || !length.isLength) return undefined;
  const next = tokenAt(tokens, end + 3);
  const isDistance = /^(ago|later|hence|long)$/.test(next.word);
  if (!isDistance && (!closesAmount(next) || isHyphen(next))) return undefined;
  return {...length, amount: {...amount, value: amount.value + 0.5}, end: end + 3};
}

/** How many of a smaller unit each one is, where that is always the same. */
const SMALLER_UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: {month: 12, quarter: 4},
  quarter: {month: 3},
  fortnight: {day: 14, week: 2},
  week: {day: 7},
};

/** "1 year 6 months", "two weeks and three days": one length in the smaller unit. */
function withSmallerUnit(tokens: readonly Token[], length: Length): Length | undefined {
  const {amount, unit, end} = length;
  const at = tokenAt(tokens, end).word === 'and' ? end + 1 : end;
  const smaller = tokenAt(tokens, at).mark ? undefined : readPlainAmount(tokens, at);
  const factor =
    smaller && Object.hasOwn(SMALLER_UNITS, unit) ? SMALLER_UNITS[unit]![smaller.unit] : undefined;
  if (!smaller || factor === undefined || amount.vague) return undefined;
  const {unit: smallerUnit, end: smallerEnd} = smaller;
  const value = amount.value * factor + smaller.amount;
  return {...length, amount: {value, end: smallerEnd}, unit: smallerUnit, end: smallerEnd};
}

function readPlainAmount(
  tokens: readonly Token[],
  at: number,
): {amount: number; unit: string; end: number} | undefined {
  const number = readNumber(tokens, at);
  const unit = number && tokenAt(tokens, number.end).is.unit;
  if (!unit || number.vague || unit.plural !== number.value > 1) return undefined;
  const end = number.end + 1;
  // "For two weeks and one day a week".
  const isRepeated = /^(a|an|per|each|every)$/.test(tokenAt(tokens, end).word);
  return isRepeated ? undefined : {amount: number.value, unit: unit.name, end};
}

/** "a", "an" and "another" on their own; not "a dozen". */
function isSingleArticle(tokens: readonly Token[], at: number, amount: ReadNumber): boolean {
  return amount.end === at + 1 && /^(a|an|another)$/.test(tokenAt(tokens, at).word);
}

interface Counted {
  unit: {name: string; length: boolean};
  end: number;
}

function readUnit(tokens: readonly Token[], amount: ReadNumber, article: boolean): Counted | undefined {
  let index = amount.end;
  const hyphened = skipHyphen(tokens, index) !== index;
  index = skipHyphen(tokens, index);
  for (let words = 0; words < 3; words += 1) {
    const token = tokenAt(tokens, index);
    const working = token.is.workingDay && tokenAt(tokens, index + 1).is.unit?.name === 'day';
    if (working) return {unit: {name: 'workday', length: true}, end: index + 2};
    const unit = unitHere(tokens, index, amount, hyphened, article);
    if (unit) return {unit, end: index + 1};
    // "four closing shifts", but not "a new shift": an article leaves room for fullness only.
    if (!mayModifyUnit(token) || (article && !FULLNESS.has(token.word))) return undefined;
    index = skipHyphen(tokens, index + 1);
  }
  return undefined;
}

/** "19 last year" and "six May days" are not lengths. */
function mayModifyUnit(token: Token): boolean {
  const {is, word} = token;
  return isContentWord(token) &&
    !is.month &&
    is.number === undefined &&
    !PAST_LEADS.has(word) &&
    !LEADS.has(word)
    ? true
    : FULLNESS.has(word);
}

function unitHere(
  tokens: readonly Token[],
  at: number,
  {value}: ReadNumber,
  hyphened: boolean,
  article: boolean,
): {name: string; length: boolean} | undefined {
  const {is, word} = tokenAt(tokens, at);
  if (is.weekday?.plural) return {name: 'week', length: true};
  const {unit} = is;
  if (!unit) return word === 'second' && hyphened ? {name: 'second', length: true} : undefined;
  if (article) return unit.length && !unit.plural ? unit : undefined;
  const singularOfMany = !unit.plural && value > 1 && !hyphened && !unit.period;
  return singularOfMany || (unit.plural && value === 1 && !hyphened) ? undefined : unit;
}

/** "two years old", "a 12-year-old". */
function isAge(tokens: readonly Token[], at: number): boolean {
  return /^olds?$/.test(tokenAt(tokens, skipHyphen(tokens, at)).word);
}

/** "three quarters of the staff", "down by a quarter", "a quarter to five". */
function isShare(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokenAt(tokens, end).word;
  const after = tokenAt(tokens, end + 1);
  if (next === 'to' || next === 'past') return true;
  if (next === 'of')
    return !['a', 'the'].includes(after.word) || tokenAt(tokens, end + 2).is.unit?.name !== 'year';
  return relationBefore(tokens, at)?.name === 'by' || next === 'fewer' || next === 'less' || next === 'more';
}

/** "a week or so", "a month or two" (the longer counts). */
function withOrSo(tokens: readonly Token[], length: Length): Length {
  const {word, is} = tokenAt(tokens, length.end + 1);
  const isTail = word === 'so' || word === 'thereabouts' || is.number !== undefined;
  if (tokenAt(tokens, length.end).word !== 'or' || !isTail || !closesAmount(tokenAt(tokens, length.end + 2)))
    return length;
  const value = Math.max(length.amount.value, is.number ?? 0);
  return {...length, amount: {...length.amount, value}, end: length.end + 2};
}

function closesAmount(token: Token): boolean {
  return token.mark || token.is.plain === true || token.is.relation !== undefined;
}

/** What takes a length as its object, and so is no plural noun. */
const LENGTH_VERBS: ReadonlySet<string> = new Set([
  ...[
    'takes',
    'lasts',
    'needs',
    'runs',
    'stays',
    'was',
    'is',
    'gives',
    'waits',
    'costs',
    'spends',
    'has',
    'us',
    'this',
  ],
]);

/** "three a week", "€50 a month", "twelve drops a day": the length belongs to the amount before it. */
function isRate(tokens: readonly Token[], at: number): boolean {
  if (!/^(a|an)$/.test(tokenAt(tokens, at).word) || tokenAt(tokens, at + 1).is.number) return false;
  const {word, number, is} = tokenAt(tokens, at - 1);
  const plural = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !LENGTH_VERBS.has(word);
  return number >= 0 || is.number !== undefined || is.unit !== undefined || plural;
}

/** "two hours a week", "five days per month". */
function rate(tokens: readonly Token[], at: number, value: DurationValue): Found | undefined {
  const per = /^(a|an|per|each|every)$/.test(tokenAt(tokens, at).word);
  const {unit} = tokenAt(tokens, at + 1).is;
  if (!per || !unit?.length || unit.plural || unit.name === value.unit) return undefined;
  return found('recurring', at + 2, {type: 'recurring', interval: 1, unit: unit.name});
}

/** What turns a length into a distance: "from now", "later", "after go-live", "ago". */
function distance(sentence: Sentence, at: number, {amount, unit}: DurationValue): Found | undefined {
  const {tokens} = sentence;
  const {word} = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (word === 'ago') return found('past', at + 1);
  if (word === 'long') return found('duration', at + 1, {type: 'duration', amount, unit});
  if (word === 'later' || word === 'hence' || word === 'thereafter' || word === 'afterwards') {
    return found('duration', at + 1, {type: 'offset', amount, unit, direction: 'after'});
  }
  if (word === 'from' && ['now', 'today', 'then', 'here'].includes(next.word)) {
    return found('duration', at + 2, {type: 'offset', amount, unit, direction: 'after'});
  }
  if ((word === 'in' || word === 'on') && (next.mark || SUBJECTS.has(next.word)) && next.word !== '(') {
    return found('duration', at + 1, {type: 'offset', amount, unit, direction: 'after'});
  }
  return anchored(sentence, at, {type: 'duration', amount, unit});
}

/** Lengths that are counted from a day that is named after them. */
const COUNTED_ON: ReadonlySet<string> = new Set(['week', 'fortnight', 'month']);

/** "A week on Monday", "3 weeks on Friday", "a fortnight today": not that day, but so much after it. */
function fromDayOn(
  {tokens, timeAt}: Sentence,
  start: number,
  at: number,
  {amount, unit}: DurationValue,
): Found | undefined {
  if (isSpent(tokens, start)) return undefined;
  const on = tokenAt(tokens, at).word === 'on';
  const {is} = tokenAt(tokens, on ? at + 1 : at);
  const isDay = on ? is.weekday !== undefined && !is.weekday.plural : is.relativeDay !== undefined;
  const day = isDay && COUNTED_ON.has(unit) ? timeAt(on ? at + 1 : at) : undefined;
  const {value} = day ?? {};
  const isNear = value?.type === 'weekday' ? value.anchor === undefined : value?.type === 'offset';
  if (!day || !value || !isNear) return undefined;
  return found('date', day.end, {type: 'offset', amount, unit, direction: 'after', anchor: value});
}

/** "For two weeks on Monday", "once a week on Monday", "it has been two weeks today": nothing is counted from that day. */
function isSpent(tokens: readonly Token[], at: number): boolean {
  const {word, is} = tokenAt(tokens, at - 1);
  const relation = relationBefore(tokens, at)?.name ?? '';
  return (
    /^(for|within|during|since)$/.test(relation) || SPENDING.has(word) || LENGTH_VERBS.has(word) || is.dayPart
  );
}

const SPENDING: ReadonlySet<string> = new Set([
  'every',
  'each',
  'per',
  'other',
  'once',
  'twice',
  'been',
  "'s",
  'were',
  'are',
  'spend',
  'take',
  'last',
]);

const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'it']);

const AFTER_WORDS: ReadonlySet<string> = new Set(['after', 'from', 'following', 'past', 'into', 'since']);
const BEFORE_WORDS: ReadonlySet<string> = new Set(['before', 'until', 'till']);

/** "two weeks after go-live", "thirty days before expiry". */
function anchored(sentence: Sentence, at: number, {amount, unit}: DurationValue): Found | undefined {
  const {word} = tokenAt(sentence.tokens, at);
  const direction = AFTER_WORDS.has(word) ? 'after' : BEFORE_WORDS.has(word) ? 'before' : undefined;
  if (!direction || skipsOverSentence(sentence.tokens, at)) return undefined;
  const anchor = anchorAt(sentence, at + 1);
  if (!anchor || anchor.kind === 'duration' || anchor.kind === 'vague') return undefined;
  const kind: TimeKind = anchor.kind === 'past' ? 'past' : 'duration';
  return anchor.value
    ? found(kind, anchor.end, {type: 'offset', amount, unit, direction, anchor: anchor.value})
    : found(kind, anchor.end);
}

/** In "for six weeks from 5 May" the date is the start, and a time of its own. */
function skipsOverSentence(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).word !== 'from') return false;
  const anchor = tokenAt(tokens, at + 1);
  return anchor.number >= 0 || anchor.is.month !== undefined || anchor.is.weekday !== undefined;
}

/** "T+90", "D+30", "M+3": days or months from a start that the plan knows. */
export function planDayMatcher({tokens}: Sentence, at: number): Found | undefined {
  const letter = tokenAt(tokens, at);
  const sign = tokenAt(tokens, at + 1);
  const count = tokenAt(tokens, at + 2);
  const fits =
    /^[tdmw]$/.test(letter.word) && letter.capital && /^[+-−]$/.test(sign.word) && count.number >= 0;
  if (!fits || (sign.word === '-' && letter.word !== 't')) return undefined;
  const {unit} = tokenAt(tokens, at + 3).is;
  const ownUnit = letter.word === 'm' ? 'month' : letter.word === 'w' ? 'week' : 'day';
  const value: DurationValue = {
    type: 'duration',
    amount: count.number,
    unit: unit?.length ? unit.name : ownUnit,
  };
  return found('duration', unit?.length ? at + 4 : at + 3, value);
}
