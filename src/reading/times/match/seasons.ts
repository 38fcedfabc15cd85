/** Seasons, where the words around them show that no verb or metal spring is meant. */
import type {SeasonValue} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {type Found, found, type Sentence} from './found.js';
import {readTrailingYear} from './months.js';
import {relationBefore} from './relation.js';

const SEASON_RELATIONS: ReadonlySet<string> = new Set([
  ...['in', 'by', 'until', 'from', 'after', 'before', 'during', 'for', 'since', 'come', 'between', 'within'],
]);
const BEFORE_SEASON: ReadonlySet<string> = new Set([
  'early',
  'late',
  'mid',
  'of',
  'each',
  'every',
  'end',
  'into',
]);
/** People fall, and numbers do; a season of that name needs more than "after the". */
const FALL_RELATIONS: ReadonlySet<string> = new Set(['in', 'by', 'until']);

/** "next spring", "in the fall", "summer 2026". */
export function seasonMatcher({tokens}: Sentence, at: number): Found | undefined {
  const step = tokenAt(tokens, at).is.step;
  const seasonAt = step ? at + 1 : at;
  const {season} = tokenAt(tokens, seasonAt).is;
  if (!season) return undefined;
  const year = readTrailingYear(tokens, seasonAt + 1);
  if (!step && !year && !isSeason(tokens, at)) return undefined;
  const value: SeasonValue = {type: 'season', season};
  if (year) value.year = year.year;
  if (step) value.step = step;
  const past = step === 'last' || relationBefore(tokens, at)?.name === 'since';
  return found(past ? 'past' : 'period', year?.end ?? seasonAt + 1, value);
}

function isSeason(tokens: readonly Token[], at: number): boolean {
  const before = tokenBeforeHyphen(tokens, at);
  const relation = relationBefore(tokens, at)?.name ?? '';
  if (tokenAt(tokens, at).word !== 'fall') return BEFORE_SEASON.has(before) || SEASON_RELATIONS.has(relation);
  const article = before === 'the';
  return (BEFORE_SEASON.has(before) && before !== 'of') || (article && FALL_RELATIONS.has(relation));
}

function tokenBeforeHyphen(tokens: readonly Token[], at: number): string {
  const before = tokenAt(tokens, at - 1);
  return before.word === '-' ? tokenAt(tokens, at - 2).word : before.word;
}
