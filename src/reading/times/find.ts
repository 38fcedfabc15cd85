/** Finds the times in a sentence: every matcher that may apply is tried, and the longest find wins. */
import {STARTS} from './lexicon.js';
import {clauseMatcher} from './match/clauses.js';
import {clockMatcher} from './match/clocks.js';
import {countedMatcher} from './match/counted.js';
import {dateMatcher} from './match/dates.js';
import {durationMatcher, planDayMatcher} from './match/durations.js';
import {eventMatcher, releaseMatcher} from './match/events.js';
import {feastMatcher} from './match/feasts.js';
import {type Found, longer, type Matcher, type Sentence} from './match/found.js';
import {isoWeekMatcher} from './match/iso-weeks.js';
import {monthMatcher, yearMatcher} from './match/months.js';
import {besideMatcher, namedDayMatcher, relativeDayMatcher} from './match/named-days.js';
import {partMatcher} from './match/parts.js';
import {
  currentPeriodMatcher,
  namedTermMatcher,
  numberedMatcher,
  ordinalPeriodMatcher,
  shortPeriodMatcher,
  stepMatcher,
  unitEndMatcher,
  weekOfMatcher,
} from './match/periods.js';
import {recurringMatcher} from './match/recurring.js';
import {relationBefore} from './match/relation.js';
import {seasonMatcher} from './match/seasons.js';
import {vagueMatcher} from './match/vague.js';
import {weekdayMatcher} from './match/weekdays.js';
import {wholeTextMatcher} from './match/whole-texts.js';
import {withYearAfter} from './match/year-step.js';
import type {TimeExpression, TimeKind} from './time.js';
import {type Token, tokenAt, tokenize} from './tokens.js';
import {mayHoldTime} from './word-gate.js';

/** A time inside a time inside a time ("the Monday after the first week of the June break") is enough. */
const DEEPEST_NESTING = 3;

const {number, name, part, unit, step, phrase, small, letter} = STARTS;

/**
 * Each matcher with the first words it needs; `0` where any word can come first ("parish council's
 * autumn meeting"). At one token the first of equally long finds wins, so what is more particular
 * stands first.
 */
const MATCHERS: readonly (readonly [starts: number, matcher: Matcher])[] = [
  [number | letter, isoWeekMatcher],
  [number, wholeTextMatcher],
  [number | name, dateMatcher],
  [number | name | step, weekdayMatcher],
  [part, partMatcher],
  [unit | letter, weekOfMatcher],
  [letter, shortPeriodMatcher],
  [number | step, ordinalPeriodMatcher],
  [0, unitEndMatcher],
  [0, namedTermMatcher],
  [phrase | step | name, feastMatcher],
  [name | step, seasonMatcher],
  [name, monthMatcher],
  [step, stepMatcher],
  [unit, numberedMatcher],
  [number | name, clockMatcher],
  [letter, planDayMatcher],
  [small | number | unit, recurringMatcher],
  [phrase | small | number, vagueMatcher],
  [number | step, durationMatcher],
  [unit, besideMatcher],
  [name, relativeDayMatcher],
  [number, yearMatcher],
  [0, currentPeriodMatcher],
  [letter, releaseMatcher],
  [0, eventMatcher],
  [0, clauseMatcher],
  [number | step, countedMatcher],
  [0, namedDayMatcher],
];

/** The matchers for a combination of starts, filled in as they are met: most words try only a handful. */
const matchersByStarts: (readonly Matcher[] | undefined)[] = [];

function matchersFor(starts: number): readonly Matcher[] {
  matchersByStarts[starts] ??= MATCHERS.filter(([needed]) => needed === 0 || (needed & starts) !== 0).map(
    ([, matcher]) => matcher,
  );
  return matchersByStarts[starts];
}

/**
 * The time expressions of a sentence, in order and without overlap. Of two that overlap the longer one
 * is kept.
 */
export function findTimes(text: string): TimeExpression[] {
  if (!mayHoldTime(text)) return [];
  const tokens = tokenize(text);
  const sentence = readSentence(text, tokens);
  const kept: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = tokens[at]!.word === 'the' ? undefined : sentence.findAt(at);
    if (match) keepLongest(kept, {...match, start: at});
  }
  return kept.map(span => toExpression(text, tokens, span));
}

interface Span extends Found {
  start: number;
}

interface SearchableSentence extends Sentence {
  /** The longest time that starts exactly at a token. */
  findAt(index: number): Found | undefined;
}

function readSentence(text: string, tokens: readonly Token[]): SearchableSentence {
  let depth = 0;
  const sentence: SearchableSentence = {
    text,
    tokens,
    findAt(index) {
      const token = tokenAt(tokens, index);
      if (token.mark) return undefined;
      let longest: Found | undefined;
      for (const matcher of matchersFor(token.is.starts)) longest = longer(longest, matcher(sentence, index));
      return longest && withYearAfter(tokens, longest);
    },
    timeAt(index) {
      if (depth >= DEEPEST_NESTING) return undefined;
      depth += 1;
      const match = sentence.findAt(tokenAt(tokens, index).word === 'the' ? index + 1 : index);
      depth -= 1;
      return match;
    },
  };
  return sentence;
}

/** Finds come in by their start; one that overlaps the last replaces it only if it is longer. */
function keepLongest(kept: Span[], span: Span): void {
  const last = kept.at(-1);
  if (!last || last.end <= span.start) kept.push(span);
  else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
}

function toExpression(text: string, tokens: readonly Token[], span: Span): TimeExpression {
  const {from} = tokenAt(tokens, span.start);
  const {to} = tokenAt(tokens, span.end - 1);
  const relation = relationBefore(tokens, span.start);
  const kind = kindInContext(tokens, span, relation);
  const time: TimeExpression = {kind, from, to, text: text.slice(from, to)};
  if (span.value) time.value = span.value;
  if (!relation) return time;
  return {...time, relation: relation.name, relationFrom: tokenAt(tokens, relation.index).from};
}

/** "since March" and "back in March" look back, whatever March is. */
function kindInContext(
  tokens: readonly Token[],
  {kind}: Span,
  relation: {name: string; index: number} | undefined,
): TimeKind {
  if (!relation || (kind !== 'date' && kind !== 'period' && kind !== 'moment')) return kind;
  return looksBack(tokens, relation) || relation.name === 'since' ? 'past' : kind;
}

/** "Back in March", "we tried it back in March"; but "we come back in March". */
function looksBack(tokens: readonly Token[], relation: {name: string; index: number}): boolean {
  if (relation.name !== 'in' || tokenAt(tokens, relation.index - 1).word !== 'back') return false;
  const before = tokenAt(tokens, relation.index - 2);
  return before.mark || before.word.endsWith('ed') || /^(it|this|that|them)$/.test(before.word);
}
