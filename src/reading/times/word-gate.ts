/**
 * Says whether a sentence can hold a time at all, without cutting it into words: most sentences of a
 * document hold none, and this is all they cost.
 */
import {lexicon, phrases} from './lexicon.js';
import {isDigit, isLetter} from './tokens.js';
import {MOMENT_NOUNS} from './words/vague-words.js';

/** Words that open a clause such as "once lambing is over", where nothing else need be known. */
const CLAUSE_OPENERS: readonly string[] = [
  'once',
  'when',
  'until',
  'till',
  'whenever',
  'soon',
  'moment',
  'yesterday',
  'ago',
];

const HASH_START = 7;
/** Keeps a hash a small integer, which sets look up fastest. */
const HASH_MASK = 0x3fffffff;

const timeWords: ReadonlySet<number> = new Set([...collectTimeWords()].map(hashOfWord));

/** False where the sentence has no digit and none of the words that times are made of. */
export function mayHoldTime(text: string): boolean {
  let hash = HASH_START;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isLetter(code)) {
      hash = addToHash(hash, code);
    } else {
      if (isDigit(code) || (hash !== HASH_START && timeWords.has(hash))) return true;
      hash = HASH_START;
    }
  }
  return hash !== HASH_START && timeWords.has(hash);
}

function collectTimeWords(): Set<string> {
  const words = new Set([...CLAUSE_OPENERS, ...MOMENT_NOUNS]);
  for (const [word, is] of lexicon) {
    if (is.month || is.weekday || is.season || is.unit || is.frequency || is.event || is.clock)
      words.add(word);
    if (is.dayNoun || is.dayPart || is.relativeDay !== undefined || (is.ordinal ?? 0) > 3 || word === 'next')
      words.add(word);
  }
  // One word of a phrase is enough to let a sentence in; the longest is the rarest.
  for (const {words: parts} of phrases) {
    words.add(parts.reduce((longest, part) => (part.length > longest.length ? part : longest)));
  }
  return words;
}

function hashOfWord(word: string): number {
  let hash = HASH_START;
  for (let index = 0; index < word.length; index += 1) hash = addToHash(hash, word.charCodeAt(index));
  return hash;
}

/** Case is folded for ASCII only: no time word differs from another in anything else. */
function addToHash(hash: number, code: number): number {
  const folded = code >= 65 && code <= 90 ? code + 32 : code;
  return (Math.imul(hash, 31) + folded) & HASH_MASK;
}
