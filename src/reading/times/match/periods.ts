/** Stretches of the calendar or of a plan: "Q3", "next month", "week 6", "the third quarter", "KW 27". */
import type {Direction, NthValue, PeriodValue} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {anchorAt, periodCalled, readUnitName} from './anchors.js';
import {type Found, found, isArticle, isHyphen, type Sentence, skipHyphen} from './found.js';
import {readTrailingYear, readYear} from './months.js';
import {readNumber, readOrdinal} from './numbers.js';
import {relationBefore} from './relation.js';

/** Short names glued to a number. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  q: 'quarter',
  h: 'half',
  fy: 'year',
  kw: 'calendar-week',
  cw: 'calendar-week',
  pi: 'increment',
};

/** "Q3", "H1 2026", "FY27", "Q2 FY26", "KW 27". */
export function shortPeriodMatcher({tokens}: Sentence, at: number): Found | undefined {
  const {word, capital} = tokenAt(tokens, at);
  const unit = Object.hasOwn(SHORT_NAMES, word) ? SHORT_NAMES[word] : undefined;
  const number = tokenAt(tokens, at + 1);
  if (!unit || number.number < 0 || (number.spaced && (unit === 'quarter' || unit === 'half')))
    return undefined;
  const largest = unit === 'quarter' ? 4 : unit === 'half' ? 2 : unit === 'calendar-week' ? 53 : 2200;
  if (number.number < 1 || number.number > largest) return undefined;
  if (word === 'fy') {
    const {end, ...year} = readFiscalYear(tokens, at + 1);
    return found('period', end, {type: 'period', unit, fiscal: true, ...year});
  }
  if (unit === 'half' && (!capital || /^(head|tag|title)/.test(tokenAt(tokens, at + 2).word)))
    return undefined;
  const value: PeriodValue = {type: 'period', unit, number: number.number};
  const isCalendars = tokenAt(tokens, at - 1).word === 'calendar' && IN_YEAR.has(unit);
  return withYear(tokens, at + 2, isCalendars ? {...value, calendar: true} : value);
}

const IN_YEAR: ReadonlySet<string> = new Set(['quarter', 'half']);

/** "27", "2027", "2027/28": the second number says in which year it ends, whatever years are named for. */
export function readFiscalYear(
  tokens: readonly Token[],
  at: number,
): Required<Pick<PeriodValue, 'year'>> & Pick<PeriodValue, 'endsInYear'> & {end: number} {
  const year = fullYear(tokenAt(tokens, at));
  const [glue, second] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  const isPair =
    /^[-–/]$/.test(glue.word) &&
    !glue.spaced &&
    !second.spaced &&
    [2, 4].includes(second.to - second.from) &&
    fullYear(second) === year + 1;
  return isPair ? {year: year + 1, endsInYear: true, end: at + 3} : {year, end: at + 1};
}

function fullYear({number}: Token): number {
  return number < 100 ? 2000 + number : number;
}

/** Adds "2026", "'26", "/26", "FY27" or "of 2026" to a period. */
function withYear(tokens: readonly Token[], at: number, value: PeriodValue): Found {
  const fiscalAt = tokenAt(tokens, at).word === '/' ? at + 1 : at;
  if (tokenAt(tokens, fiscalAt).word === 'fy' && tokenAt(tokens, fiscalAt + 1).number >= 0) {
    const {end, ...year} = readFiscalYear(tokens, fiscalAt + 1);
    return found('period', end, {...value, ...year, fiscal: true});
  }
  const joined = /^[-/]$/.test(tokenAt(tokens, at).word) ? tokenAt(tokens, at + 1) : undefined;
  if (joined && joined.number >= 20 && !joined.spaced && [2, 4].includes(joined.to - joined.from)) {
    return found('period', at + 2, {...value, year: fullYear(joined)});
  }
  const year = readTrailingYear(tokens, at);
  return year ? found('period', year.end, {...value, year: year.year}) : found('period', at, value);
}

/** "week 6", "Day 30", "sprint 41", "wk 27", "weeks three to six". */
export function numberedMatcher({tokens}: Sentence, at: number): Found | undefined {
  const {unit} = tokenAt(tokens, at).is;
  const calendarWeek =
    tokenAt(tokens, at).word === 'calendar' && tokenAt(tokens, at + 1).is.unit?.name === 'week';
  if (!unit?.period && !calendarWeek) return undefined;
  const numberAt = calendarWeek ? at + 2 : at + 1;
  const first = tokenAt(tokens, numberAt);
  if (first.word === 'a' || first.word === 'an' || first.word === 'half' || first.is.vagueAmount)
    return undefined;
  if (/^(another|\/)$/.test(first.word) || first.number > 400) return undefined;
  const number = readNumber(tokens, numberAt);
  // "This year 41 people" and "that week six of us" are not names.
  const counts =
    number && !closes(tokenAt(tokens, number.end)) && !(unit?.name === 'sprint' || unit?.name === 'week');
  if (!number || counts || isDetermined(tokenAt(tokens, at - 1))) return undefined;
  const name = calendarWeek ? 'calendar-week' : unit!.name;
  return withYear(tokens, number.end, {type: 'period', unit: name, number: number.value});
}

function closes(token: Token): boolean {
  return token.mark || token.word === "'s" || token.is.plain === true || token.is.relation !== undefined;
}

function isDetermined(token: Token): boolean {
  return /^(this|that|last|next|each|every|a|per|same)$/.test(token.word);
}

/** "this quarter", "next financial year", "last week", "later this year". */
export function stepMatcher(sentence: Sentence, at: number): Found | undefined {
  const {tokens} = sentence;
  const token = tokenAt(tokens, at);
  if (token.word === 'later' || token.word === 'earlier') return laterThis(sentence, at);
  const {step} = token.is;
  if (!step) return undefined;
  const {is, word} = tokenAt(tokens, at + 1);
  const month = step === 'this' && !tokenAt(tokens, at + 1).capital ? undefined : is.month;
  if (month) return found(step === 'last' ? 'past' : 'period', at + 2, {type: 'date', month: month.number});
  if (step === 'this' && word === 'time') return thisTimeNext(tokens, at + 2);
  if (step === 'last' && word === 'night') return found('past', at + 2);
  if (is.dayPart && step === 'this') {
    return found('date', at + 2, {type: 'offset', amount: 0, unit: 'day', direction: 'after'});
  }
  const named = readUnitName(tokens, at + 1);
  if (is.unit?.name === 'fortnight') {
    return stepped(tokens, at, {type: 'period', unit: 'fortnight', step}, at + 2);
  }
  if (!named || (named.unit.name === 'day' && step === 'this')) return undefined;
  // "Past month" and "past year" are over; "half past the week" is not written.
  return stepped(tokens, at, periodCalled(tokens, at + 1, named, step), named.end);
}

/** "This time next year": a year from now, and not by the end of the next. */
function thisTimeNext(tokens: readonly Token[], at: number): Found | undefined {
  const {unit} = tokenAt(tokens, at + 1).is;
  const fits = tokenAt(tokens, at).word === 'next' && unit?.period && !unit.plural;
  return fits
    ? found('date', at + 2, {type: 'offset', amount: 1, unit: unit.name, direction: 'after'})
    : undefined;
}

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'our',
  'your',
  'their',
  'his',
  'her',
  'my',
  'its',
  "'s",
]);

function stepped(tokens: readonly Token[], at: number, value: PeriodValue, end: number): Found {
  const isLast = value.step === 'last';
  // "On the last day" looks ahead; "last week" and "over the last month" look back.
  const ahead =
    value.unit === 'day' && DETERMINERS.has(tokenAt(tokens, at - 1).word) && !looksBack(tokens, at);
  return isLast && ahead ? found('moment', end) : found(isLast ? 'past' : 'period', end, value);
}

function looksBack(tokens: readonly Token[], at: number): boolean {
  return ['in', 'during', 'for', 'within', 'since'].includes(relationBefore(tokens, at)?.name ?? '');
}

function laterThis({tokens, timeAt}: Sentence, at: number): Found | undefined {
  const next = tokenAt(tokens, at + 1).word;
  if (!['this', 'in', 'on', 'next'].includes(next)) return undefined;
  const time = timeAt(next === 'in' || next === 'on' ? at + 2 : at + 1);
  if (!time || (time.kind !== 'period' && time.kind !== 'date')) return undefined;
  return found(tokenAt(tokens, at).word === 'later' ? time.kind : 'past', time.end, time.value);
}

/** "third quarter", "first week of March", "last day of term", "second half of the year". */
export function ordinalPeriodMatcher(sentence: Sentence, at: number): Found | undefined {
  const {tokens} = sentence;
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal || isHyphen(tokenAt(tokens, ordinal.end))) return undefined;
  const unit = readOrdinalUnit(tokens, ordinal.end);
  if (!unit) return undefined;
  const {end, name} = unit;
  const anchor = anchorAfter(sentence, end);
  if (anchor) {
    const kind =
      anchor.kind === 'moment' || anchor.kind === 'recurring' || anchor.kind === 'past'
        ? anchor.kind
        : 'period';
    if (!anchor.value) return found(kind, anchor.end);
    const value: NthValue = {type: 'nth', ordinal: ordinal.value, unit: name, anchor: anchor.value};
    const direction = BESIDE[tokenAt(tokens, end).word];
    return found(kind, anchor.end, direction ? {...value, direction} : value);
  }
  if (name === 'half' || unit.plural || tokenAt(tokens, at).word === 'last') return undefined;
  if (ordinal.value < 0) return found('period', end);
  return withYear(tokens, end, {type: 'period', unit: name, number: ordinal.value});
}

function readOrdinalUnit(
  tokens: readonly Token[],
  at: number,
): {name: string; end: number; plural: boolean} | undefined {
  const {is, word} = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (word === 'half') return {name: 'half', end: at + 1, plural: false};
  if (is.workingDay && next.is.unit?.name === 'day')
    return {name: 'workday', end: at + 2, plural: next.is.unit.plural};
  if (is.unit?.length) return {name: is.unit.name, end: at + 1, plural: is.unit.plural};
  const named = readUnitName(tokens, at);
  return named && {name: named.unit.name, end: named.end, plural: false};
}

const BESIDE: Readonly<Record<string, Direction | undefined>> = {
  after: 'after',
  following: 'after',
  before: 'before',
};

const ANCHOR_WORDS: ReadonlySet<string> = new Set(['of', 'in', 'after', 'before', 'following']);

/** The time after "of" or "in"; a bare "in" must name a calendar time ("first week in May"). */
function anchorAfter(sentence: Sentence, at: number): Found | undefined {
  const {word} = tokenAt(sentence.tokens, at);
  if (!ANCHOR_WORDS.has(word)) return undefined;
  const anchor = word === 'in' ? sentence.timeAt(at + 1) : anchorAt(sentence, at + 1);
  return anchor && anchor.kind !== 'duration' && anchor.kind !== 'clock' && anchor.kind !== 'vague'
    ? anchor
    : undefined;
}

const PERIOD_RELATIONS: ReadonlySet<string> = new Set([
  'until',
  'for',
  'during',
  'within',
  'after',
  'before',
]);
/** "Paid by the week" is a rate; these are not rates. */
const DUE_UNITS: ReadonlySet<string> = new Set([
  'quarter',
  'term',
  'season',
  'year',
  'sprint',
  'semester',
  'trimester',
]);

/** "for the quarter", "until the season": the one we are in. */
export function currentPeriodMatcher({tokens}: Sentence, at: number): Found | undefined {
  if (!isArticle(tokenAt(tokens, at - 1))) return undefined;
  const named = readUnitName(tokens, at);
  const {name} = relationBefore(tokens, at) ?? {};
  if (!named || !name || named.unit.name === 'day') return undefined;
  const fits =
    PERIOD_RELATIONS.has(name) || ((name === 'by' || name === 'in') && DUE_UNITS.has(named.unit.name));
  return fits ? found('period', named.end, periodCalled(tokens, at, named, 'this')) : undefined;
}

/** Words that make a term or a year one that everybody there can name. */
const TERM_NAMES: ReadonlySet<string> = new Set([
  'school',
  'academic',
  'financial',
  'fiscal',
  'tax',
  'calendar',
  'trading',
]);

/** "autumn term", "Trinity term", "the financial year". */
export function namedTermMatcher({tokens}: Sentence, at: number): Found | undefined {
  const first = tokenAt(tokens, at);
  const named = readUnitName(tokens, at);
  if (!named || named.end !== at + 2) return undefined;
  const {name} = named.unit;
  const isTerm = (name === 'term' || name === 'semester') && (first.is.season !== undefined || first.capital);
  const isYear = name === 'year' && TERM_NAMES.has(first.word) && !tokenAt(tokens, at - 1).mark;
  if (!isTerm && !isYear) return undefined;
  const value = periodCalled(tokens, at, named);
  return found('period', named.end, value.fiscal ? {...value, ...yearBefore(tokens, at)} : value);
}

/** The year in "the 2027/28 financial year". */
function yearBefore(tokens: readonly Token[], at: number): Pick<PeriodValue, 'year' | 'endsInYear'> {
  for (const start of [at - 3, at - 1]) {
    if (readYear(tokens, start) === undefined) continue;
    const {end, ...year} = readFiscalYear(tokens, start);
    if (end === at) return year;
  }
  return {};
}

/** "month-end", "quarter end", "year-end", "financial year end". */
export function unitEndMatcher({tokens}: Sentence, at: number): Found | undefined {
  const named = readUnitName(tokens, at);
  if (!named || named.unit.name === 'day') return undefined;
  const partAt = skipHyphen(tokens, named.end);
  const {word} = tokenAt(tokens, partAt);
  if (word !== 'end' && word !== 'start' && word !== 'ends') return undefined;
  // "Until the quarter ends" is a clause, and read as one.
  if (word === 'ends') return undefined;
  return found('period', partAt + 1, {type: 'part', part: word, anchor: periodCalled(tokens, at, named)});
}

/** "week of 4 May", "w/c 3 March", "week commencing 9 June". */
export function weekOfMatcher(sentence: Sentence, at: number): Found | undefined {
  const {tokens, timeAt} = sentence;
  const {word} = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1).word;
  const short = word === 'w' && next === '/' && /^[ceb]$/.test(tokenAt(tokens, at + 2).word);
  const long = word === 'week' && /^(of|commencing|beginning|starting|ending)$/.test(next);
  const other = word === 'wc' || word === 'wb';
  if (!short && !long && !other) return undefined;
  const time = timeAt(short ? at + 3 : long ? at + 2 : at + 1);
  return time?.kind === 'date' || time?.kind === 'moment' ? found('period', time.end, time.value) : undefined;
}
