/** Cuts a sentence into words, whole numbers and marks, and looks every word up once. */
import {IN_DIGITS, lexicon, NOTHING_SPECIAL, type Word} from './lexicon.js';

export interface Token {
  /** Lower case; a curly apostrophe is straight. */
  word: string;
  from: number;
  to: number;
  /** Starts with a capital letter. */
  capital: boolean;
  /** Has white space, or the start of the sentence, before it. */
  spaced: boolean;
  /** The value of a run of digits, otherwise -1. */
  number: number;
  /** Neither a word nor a number. */
  mark: boolean;
  /** What the lexicon knows about the word. */
  is: Word;
}

/** Stands in for whatever is outside the sentence, so that looking around needs no checks. */
const OUTSIDE: Token = {
  word: '',
  from: 0,
  to: 0,
  capital: false,
  spaced: true,
  number: -1,
  mark: true,
  is: NOTHING_SPECIAL,
};

/** The token at an index; a blank one outside the sentence. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  // Checked by hand, as reading outside an array's bounds is slow.
  return index >= 0 && index < tokens.length ? tokens[index]! : OUTSIDE;
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  let spaced = true;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) {
      spaced = true;
      index += 1;
      continue;
    }
    const end = isDigit(code)
      ? endOfRun(text, index, isDigit)
      : isLetter(code)
        ? endOfWord(text, index)
        : endOfMark(text, index);
    tokens.push(makeToken(text, index, end, code, spaced));
    spaced = false;
    index = end;
  }
  return tokens;
}

function makeToken(text: string, from: number, to: number, code: number, spaced: boolean): Token {
  const source = text.slice(from, to);
  if (isDigit(code)) {
    return {
      word: source,
      from,
      to,
      capital: false,
      spaced,
      number: Number(source),
      mark: false,
      is: IN_DIGITS,
    };
  }
  const lower = source.toLowerCase();
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const mark = !isLetter(code) && word !== "'s";
  const is = mark ? NOTHING_SPECIAL : (lexicon.get(word) ?? NOTHING_SPECIAL);
  return {word, from, to, capital: source.charAt(0) !== lower.charAt(0), spaced, number: -1, mark, is};
}

/** A word keeps an inner apostrophe ("o'clock") but gives up its possessive ("sprint" + "'s"). */
function endOfWord(text: string, from: number): number {
  const end = endOfRun(text, from, isLetter);
  const inner = isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1));
  if (!inner || isPossessive(text, end)) return end;
  return endOfRun(text, end + 1, isLetter);
}

function endOfMark(text: string, from: number): number {
  return isPossessive(text, from) ? from + 2 : from + 1;
}

function isPossessive(text: string, at: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) &&
    (text.charCodeAt(at + 1) | 32) === 0x73 &&
    !isLetter(text.charCodeAt(at + 2))
  );
}

function endOfRun(text: string, from: number, belongs: (code: number) => boolean): number {
  let end = from;
  while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
  return end;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** ASCII letters, and everything above the Latin-1 signs but punctuation and symbols. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code | 32) >= 97 && (code | 32) <= 122;
  return code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff) && code < 0xd800;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
