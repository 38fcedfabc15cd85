import {countWords, emojiLengthAt, hasWords} from './marks.js';
import type {Span} from './source-text.js';

const BEFORE_LABEL = new Set(' "\'“‘_-–—•·✓');
const AFTER_LABEL = new Set(' "\'”’_-–—:.!?…,;');

/** `3.` `2.1` `IV.` `a)` `(b)` `§ 4` `Step 2:` and so on. A bare `3` is a number, not a numbering. */
const NUMBERINGS = [
  /(?:step|part|section|chapter|phase|item)\s+(?:\d{1,3}|[ivx]{1,5}|[a-z])\s*[:.)–—-]\s*/iy,
  /§\s*\d{1,3}(?:\.\d{1,3})*[.:)]?\s+/y,
  /\d{1,3}(?:\.\d{1,3})+[.:)]?\s+/y,
  /\(?\d{1,3}[.)]\s+/y,
  /\(?[ivxlc]{1,6}[.)]\s+/iy,
  /\(?[a-z][.)]\s+/iy,
];

/** Verbs that labels do not have and sentences mostly do. */
const VERBS = new Set(
  `is are was were am will won't would can can't cannot could may might must shall should has have had do does did
  don't doesn't isn't aren't let's please it's that's there's we're we'll we've i'm i'll i'd you'll you're they're
  they'll it'll`.split(/\s+/),
);

/** At the end they are objects (`the case for it`), before that the subject of a sentence (`it starts on Monday`). */
const SUBJECTS = new Set('i we you he she it this they that there here'.split(' '));

/** A label may be a question, whose verb then says nothing. */
const QUESTION_WORD = /^(?:what|why|who|whom|whose|how|when|where|which)\b/i;

/** The part of a heading or lead-in that is its words: no numbering, no emoji, no punctuation around them. */
export function labelSpan(text: string, span: Span): Span {
  const from = skipNumbering(text, skipDecoration(text, span.from, span.to), span.to);
  let to = span.to;
  for (let length = 1; length > 0 && to > from; to -= length) length = decorationBefore(text, from, to);
  return hasWords(text.slice(from, to)) ? {from, to} : trimSpaces(text, span);
}

/** Whether a few words in bold stand for a label: `Owner`, `How it was adopted`, but not `We start on Monday`. */
export function looksLikeLabel(words: string, most: number): boolean {
  const count = countWords(words);
  if (count === 0 || count > most) return false;
  return QUESTION_WORD.test(words) || !isSentenceLike(words);
}

function isSentenceLike(label: string): boolean {
  const words =
    label
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  return words.some((word, index) => VERBS.has(word) || (SUBJECTS.has(word) && index < words.length - 1));
}

/** Skips the emoji, quotation marks and bullets at the start. */
export function skipDecoration(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const length = emojiLengthAt(text, at) || (BEFORE_LABEL.has(text[at]!) ? 1 : 0);
    if (length === 0) break;
    at += length;
  }
  return Math.min(at, to);
}

function skipNumbering(text: string, from: number, to: number): number {
  for (const numbering of NUMBERINGS) {
    numbering.lastIndex = from;
    const match = numbering.exec(text);
    if (match && from + match[0].length < to) return skipDecoration(text, from + match[0].length, to);
  }
  return from;
}

/** The length of the punctuation or emoji that ends at `to`, or 0. */
function decorationBefore(text: string, from: number, to: number): number {
  if (text[to - 1] === ':') {
    const start = text.lastIndexOf(':', to - 2);
    if (start >= from && emojiLengthAt(text.slice(0, to), start) === to - start) return to - start;
  }
  if (AFTER_LABEL.has(text[to - 1]!)) return 1;
  const longest = Math.min(3, to - from);
  for (let length = longest; length > 0; length--) {
    if (emojiLengthAt(text, to - length) === length && !/\d/.test(text[to - length]!)) return length;
  }
  return 0;
}

function trimSpaces(text: string, span: Span): Span {
  const words = text.slice(span.from, span.to);
  const from = span.from + words.length - words.trimStart().length;
  return {from, to: Math.max(from, span.from + words.trimEnd().length)};
}
