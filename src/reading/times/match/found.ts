/** What the matchers share: the sentence they look at, what they find, and small steps over tokens. */
import type {Phrase, PhraseKind} from '../lexicon.js';
import type {TimeKind, TimeValue} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';

/** A time that starts where the matcher was asked to look. */
export interface Found {
  kind: TimeKind;
  /** The index after its last token. */
  end: number;
  value?: TimeValue;
}

/** The tokens of a sentence, and the way for a matcher to ask for a time inside its own. */
export interface Sentence {
  text: string;
  tokens: readonly Token[];
  /** The longest time that starts at a token, or after the article there. */
  timeAt(index: number): Found | undefined;
}

/** Finds a time that starts exactly at a token. */
export type Matcher = (sentence: Sentence, at: number) => Found | undefined;

/** Keeps a kind and an end together with a value that may not be there. */
export function found(kind: TimeKind, end: number, value?: TimeValue): Found {
  return value ? {kind, end, value} : {kind, end};
}

/** The longer of two finds. */
export function longer(a: Found | undefined, b: Found | undefined): Found | undefined {
  if (!a || !b) return a ?? b;
  return b.end > a.end ? b : a;
}

export function isArticle(token: Token): boolean {
  return token.word === 'the';
}

export function isHyphen(token: Token): boolean {
  return (token.word === '-' || token.word === '‑') && !token.spaced;
}

/** The index after a hyphen that joins two words, or the same index. */
export function skipHyphen(tokens: readonly Token[], index: number): number {
  return isHyphen(tokenAt(tokens, index)) && !tokenAt(tokens, index + 1).spaced ? index + 1 : index;
}

const RANGE_WORDS: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  '‑',
  'to',
  'until',
  'till',
  'through',
  'and',
]);

/** The index after "to", "until", "and" or a dash; undefined where none stands there. */
export function afterRangeWord(tokens: readonly Token[], index: number): number | undefined {
  if (!RANGE_WORDS.has(tokenAt(tokens, index).word)) return undefined;
  const next = skipHyphen(tokens, index + 1);
  return isArticle(tokenAt(tokens, next)) ? next + 1 : next;
}

/** Nothing that could go on with a noun follows: the end, a mark, or a small word. */
export function closesNoun(token: Token): boolean {
  return token.mark || token.is.plain === true || token.is.relation !== undefined;
}

/** A word, unknown or not, that may stand inside a name. */
export function isContentWord(token: Token): boolean {
  return !token.mark && token.number < 0 && !token.is.plain && !token.is.relation;
}

/** The longest phrase of a kind that starts at a token, and the index after it. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  kind: PhraseKind,
): {phrase: Phrase; end: number} | undefined {
  const candidates = tokenAt(tokens, at).is.phrases;
  if (!candidates) return undefined;
  for (const phrase of candidates) {
    if (phrase.kind !== kind) continue;
    const end = endOfPhrase(tokens, at, phrase.words);
    if (end !== undefined) return {phrase, end};
  }
  return undefined;
}

function endOfPhrase(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let index = at + 1;
  for (let position = 1; position < words.length; position += 1) {
    index = skipJoiner(tokens, index, words[position - 1] === 'st');
    if (tokenAt(tokens, index).word !== words[position]) return undefined;
    index += 1;
  }
  return index;
}

function skipJoiner(tokens: readonly Token[], index: number, abbreviated: boolean): number {
  const token = tokenAt(tokens, index);
  const joins =
    token.mark && !token.spaced && (/^[-‑'’]$/.test(token.word) || (abbreviated && token.word === '.'));
  return joins ? index + 1 : index;
}
