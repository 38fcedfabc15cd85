/** Counted events: "after the third newsletter", "after forty calls", "until the 200th parcel". They will come. */
import type {RelationName} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {closesNoun, type Found, found, isContentWord, isHyphen, type Sentence, skipHyphen} from './found.js';
import {readOrdinal} from './numbers.js';
import {relationBefore} from './relation.js';

/** Which prepositions make a time of each way to count: "at the third visit" is one, "at forty calls" a threshold. */
const AFTER_ORDINAL: ReadonlySet<RelationName> = new Set(['after', 'until', 'at', 'before', 'when', 'once']);
const AFTER_NEXT: ReadonlySet<RelationName> = new Set(['after', 'until', 'before']);
const AFTER_AMOUNT: ReadonlySet<RelationName> = new Set(['after']);

/** Longest noun that a count can have before it, in words. */
const LONGEST_NOUN = 4;

export function countedMatcher({tokens, text}: Sentence, at: number): Found | undefined {
  const relation = relationBefore(tokens, at)?.name;
  if (!relation || !AFTER_ORDINAL.has(relation)) return undefined;
  const nounAt = afterOrdinal(tokens, at) ?? afterNext(tokens, at, relation);
  const end = nounAt === undefined ? endOfPlural(tokens, at, relation) : endOfNoun(tokens, nounAt);
  if (end === undefined) return undefined;
  const event = text.slice(tokenAt(tokens, at).from, tokenAt(tokens, end - 1).to).toLowerCase();
  return found('moment', end, {type: 'event', event});
}

/** "the third", "the 200th"; "the first" is too often the start of something else. */
function afterOrdinal(tokens: readonly Token[], at: number): number | undefined {
  const ordinal = readOrdinal(tokens, at);
  return ordinal && ordinal.value > 1 ? ordinal.end : undefined;
}

function afterNext(tokens: readonly Token[], at: number, relation: RelationName): number | undefined {
  return tokenAt(tokens, at).word === 'next' && AFTER_NEXT.has(relation) ? at + 1 : undefined;
}

/** "forty calls", "thirty-five new patients". */
function endOfPlural(tokens: readonly Token[], at: number, relation: RelationName): number | undefined {
  const {number, is} = tokenAt(tokens, at);
  const isAmount = number > 1 || (is.number !== undefined && is.number > 1);
  if (!isAmount || !AFTER_AMOUNT.has(relation)) return undefined;
  const second = skipHyphen(tokens, at + 1);
  const end = endOfNoun(tokens, tokenAt(tokens, second).is.number === undefined ? at + 1 : second + 1);
  return end !== undefined && tokenAt(tokens, end - 1).word.endsWith('s') ? end : undefined;
}

/** A few words that end where a noun must end. */
function endOfNoun(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at; index < at + LONGEST_NOUN; index += 1) {
    const token = tokenAt(tokens, index);
    if (!isContentWord(token) && token.is.number === undefined) return undefined;
    const next = tokenAt(tokens, index + 1);
    if (closesNoun(next) && !isHyphen(next)) return index + 1;
  }
  return undefined;
}
