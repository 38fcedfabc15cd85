import {isAbbreviated, isWordBeforeStop} from './abbreviations.js';
import {emojiLengthAt, hasWords} from './marks.js';
import type {Span} from './source-text.js';

const TERMINATOR = /[.!?…。！？]/;
const CLOSERS = new Set(')]}"\'”’»*_');
const OPENERS = new Set('(["“‘«');
const FIRST_LETTER = /\p{L}/u;

let segmenter: Intl.Segmenter | undefined;

/** Cuts a line of plain text into sentences, without the white space between them. */
export function splitSentences(text: string, line: Span, isChat: boolean): Span[] {
  const whole = text.slice(line.from, line.to);
  const sentences: Span[] = [];
  let from = 0;
  for (const cut of [...findCuts(whole, isChat), whole.length]) {
    const piece = trim(whole, {from, to: cut});
    const previous = sentences.at(-1);
    if (previous && !hasWords(whole.slice(piece.from, piece.to))) {
      previous.to = Math.max(previous.to, piece.to);
    } else if (piece.to > piece.from) {
      sentences.push(piece);
    }
    from = cut;
  }
  return sentences.map(sentence => ({from: line.from + sentence.from, to: line.from + sentence.to}));
}

/**
 * Whether a block is written as in chat, where a sentence may start with a small letter: then a full stop
 * before a small letter ends one. It is when its first letter is small, or no sentence starts with a capital.
 */
export function isChatStyle(text: string): boolean {
  const first = FIRST_LETTER.exec(text)?.[0];
  if (first === undefined || !TERMINATOR.test(text)) return false;
  if (isLowerCase(first)) return true;
  if (isUpperCase(text[0]!)) return false;
  let at = 0;
  for (const cut of [...findSegmentEnds(text), text.length]) {
    const initial = text.slice(at).trimStart()[0] ?? '';
    if (isUpperCase(initial)) return false;
    at = cut;
  }
  return true;
}

/** Where one sentence ends and the next starts, in order. */
function findCuts(line: string, isChat: boolean): number[] {
  if (!TERMINATOR.test(line)) return [];
  const cuts = findSegmentEnds(line).filter(at => isSentenceEnd(line, at));
  if (isChat) cuts.push(...findChatCuts(line));
  const startsWithEmoji = emojiLengthAt(line, 0) > 0;
  const ends = startsWithEmoji ? cuts : cuts.map(at => skipEmoji(line, at));
  return [...new Set(ends)].sort((one, other) => one - other);
}

/** Where Unicode's rules end a sentence; the end of the text left out. */
function findSegmentEnds(text: string): number[] {
  segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'});
  const ends: number[] = [];
  for (const segment of segmenter.segment(text)) if (segment.index > 0) ends.push(segment.index);
  return ends;
}

/** Unicode's rules know no abbreviations, and take the `?` in a path for the end of a question. */
function isSentenceEnd(line: string, at: number): boolean {
  let end = at;
  while (line[end - 1] === ' ') end--;
  let stop = end;
  while (CLOSERS.has(line[stop - 1] ?? '')) stop--;
  const isClosed = stop < end;
  const next = line.slice(at, at + 30);
  if (end === at && line.charCodeAt(stop - 1) < 128) return false;
  if (isClosed && isLowerCase(next[0] ?? '')) return false;
  return line[stop - 1] !== '.' || isClosed || !isAbbreviated(line, stop - 1, next);
}

/** Full stops before a small letter that end a sentence all the same. */
function findChatCuts(line: string): number[] {
  const cuts: number[] = [];
  for (let stop = line.indexOf('. '); stop >= 0; stop = line.indexOf('. ', stop + 1)) {
    const isOpened = OPENERS.has(line[stop + 2] ?? '');
    const next = line[stop + (isOpened ? 3 : 2)] ?? '';
    if (isLowerCase(next) && isWordBeforeStop(line, stop)) cuts.push(stop + 2);
  }
  return cuts;
}

/** Emoji after a sentence belong to it. */
function skipEmoji(line: string, at: number): number {
  let end = at;
  for (let length = 1; length > 0; end += length) {
    while (line[end] === ' ') end++;
    length = emojiLengthAt(line, end);
  }
  return end;
}

function trim(text: string, span: Span): Span {
  let {from, to} = span;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return {from, to};
}

function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase();
}

function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase();
}
