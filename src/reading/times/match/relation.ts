/** Finds the word that ties a time to the sentence: "by", "no later than", "as of". */
import type {RelationName} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';

export interface Relation {
  name: RelationName;
  /** The index of its first token. */
  index: number;
}

const OPENING_MARKS: ReadonlySet<string> = new Set(['(', '"', '“', '‘', '*', '`', '~']);
const FARTHEST_SKIP = 3;

/** The relation before a token, over articles and words such as "exactly". */
export function relationBefore(tokens: readonly Token[], at: number): Relation | undefined {
  let index = at - 1;
  for (let skipped = 0; skipped < FARTHEST_SKIP; skipped += 1) {
    const relation = relationEndingAt(tokens, index);
    // "about" is a relation of its own only where no other stands before it: "in about six weeks".
    if (relation && (relation.name !== 'around' || !relationEndingAt(tokens, index - 1))) return relation;
    if (!isSkipped(tokenAt(tokens, index))) return undefined;
    index -= 1;
  }
  return relationEndingAt(tokens, index);
}

function isSkipped(token: Token): boolean {
  return token.mark ? OPENING_MARKS.has(token.word) : token.is.betweenRelationAndTime;
}

function relationEndingAt(tokens: readonly Token[], index: number): Relation | undefined {
  const {is} = tokenAt(tokens, index);
  for (const [before, name] of is.longRelations ?? []) {
    if (before.every((word, back) => tokenAt(tokens, index - 1 - back).word === word)) {
      return {name, index: index - before.length};
    }
  }
  // "Come 1 November" opens a clause; elsewhere "come" is a verb.
  if (is.relation === 'come' && !tokenAt(tokens, index - 1).mark) return undefined;
  return is.relation ? {name: is.relation, index} : undefined;
}
