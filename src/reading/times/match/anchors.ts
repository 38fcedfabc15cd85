/** Reads what a time can be measured from: another time, or a bare "term", "the year", "each month". */

import type {PeriodValue, Step} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import type {Unit} from '../words/unit-words.js';
import {type Found, found, isContentWord, longer, type Sentence} from './found.js';

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'our',
  'your',
  'their',
  'its',
  'this',
  'that',
  'my',
]);

/** The time after "of", "after" or "before", over its article. */
export function anchorAt(sentence: Sentence, at: number): Found | undefined {
  const determined = DETERMINERS.has(tokenAt(sentence.tokens, at).word) ? at + 1 : at;
  return longer(sentence.timeAt(at), bareUnit(sentence.tokens, determined));
}

/** "term", "financial year", "calendar month": a unit that stands for the one we are in. */
function bareUnit(tokens: readonly Token[], at: number): Found | undefined {
  const read = readUnitName(tokens, at);
  // "At the end of the day" is a manner of speaking.
  if (!read || (read.unit.name === 'day' && tokenAt(tokens, at - 1).word === 'the')) return undefined;
  return found('period', read.end, periodCalled(tokens, at, read));
}

/** Years of their own: when they begin and end is another matter than with the calendar's. */
const OWN_YEARS: ReadonlySet<string> = new Set(['school', 'academic', 'tax', 'trading']);

/** What a unit's name means, with the word before it: "financial year", "school year", "quarter". */
export function periodCalled(
  tokens: readonly Token[],
  at: number,
  {unit: {name}}: {unit: Unit},
  step?: Step,
): PeriodValue {
  const {word} = tokenAt(tokens, at);
  const value: PeriodValue = {type: 'period', unit: name};
  if (name === 'year' && OWN_YEARS.has(word)) value.unit = `${word} year`;
  if (word === 'calendar' && (name === 'quarter' || name === 'half')) value.calendar = true;
  if (word === 'financial' || word === 'fiscal') value.fiscal = true;
  if (step) value.step = step;
  return value;
}

/** A stretch's name with at most one word before it: "spring term", "release cycle", "week". */
export function readUnitName(tokens: readonly Token[], at: number): {unit: Unit; end: number} | undefined {
  const first = tokenAt(tokens, at);
  if (first.is.unit?.period) return first.is.unit.plural ? undefined : {unit: first.is.unit, end: at + 1};
  const second = tokenAt(tokens, at + 1);
  if (!isContentWord(first) || !second.is.unit?.period || second.is.unit.plural) return undefined;
  return {unit: second.is.unit, end: at + 2};
}
