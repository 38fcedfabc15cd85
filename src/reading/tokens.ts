import {classesOf} from './lexicon/classes.js';
import {remembered} from './remembered.js';
import {findTimes} from './times/find.js';
import type {TimeExpression} from './times/time.js';
import {numberOf} from './word-numbers.js';

/** A stretch of words that stands for a class as a whole, such as a date: `[from, to)` in word numbers. */
export interface ClassSpan {
  name: string;
  from: number;
  to: number;
}

/**
 * A sentence as the cues see it: words without their punctuation, contractions spelled out (`won't` is
 * `will not`), and the classes that single words and stretches of words belong to.
 */
export interface Words {
  /** The sentence they were taken from. */
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly words: readonly string[];
  /** For each word the number that stands for it; see `numberOf`. */
  readonly numbers: readonly number[];
  /** UTF-16 offsets in the sentence. Both halves of a contraction have the place of the whole. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How strongly punctuation separates a word from the one before: 0 not, 1 comma-like, 2 clause or cell end. */
  readonly breaks: readonly number[];
  /** Stretches such as dates and names, by the word they start at. */
  readonly spans: ReadonlyMap<number, readonly ClassSpan[]>;
  readonly times: readonly TimeExpression[];
  readonly isQuestion: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const SOFT_BREAK = /[,()[\]{}–—…"“”„«»]/;
const HARD_BREAK = /[;:.!?|→]/;

/** A word of a document is never looked up in an object: `constructor` and its like would be found there. */
function tableOf<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries));
}

const NOT_CONTRACTIONS: ReadonlyMap<string, string> = tableOf({
  "won't": 'will',
  "can't": 'can',
  "shan't": 'shall',
  cannot: 'can',
  wont: 'will',
  cant: 'can',
  dont: 'do',
  doesnt: 'does',
  didnt: 'did',
  isnt: 'is',
  arent: 'are',
  wasnt: 'was',
  havent: 'have',
  hasnt: 'has',
  wouldnt: 'would',
  couldnt: 'could',
  shouldnt: 'should',
});

const ENDING_CONTRACTIONS: ReadonlyMap<string, string> = tableOf({
  "'ll": 'will',
  "'re": 'are',
  "'ve": 'have',
  "'m": 'am',
  "'d": 'would',
});

const IS_CONTRACTIONS = new Set(
  "it's that's there's here's what's who's where's how's he's she's let's thats whats theres heres".split(
    ' ',
  ),
);

const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = tableOf({
  "let's": ['let', 'us'],
  lets: ['lets'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  theyre: ['they', 'are'],
  weve: ['we', 'have'],
  youll: ['you', 'will'],
  theyll: ['they', 'will'],
  itll: ['it', 'will'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['have', 'to'],
  '%': ['percent'],
  '&': ['and'],
  pls: ['please'],
  u: ['you'],
  w: ['with'],
});

/** Spells out one written word, lower case and with straight apostrophes: `we'll` becomes `we`, `will`. */
export function spellOut(word: string): readonly string[] {
  const short = SHORT_FORMS.get(word);
  if (short) return short;
  const negated = NOT_CONTRACTIONS.get(word);
  if (negated) return [negated, 'not'];
  const apostrophe = word.indexOf("'");
  if (apostrophe < 0) return [word];
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const ending = ENDING_CONTRACTIONS.get(word.slice(apostrophe));
  if (ending) return [word.slice(0, apostrophe), ending];
  if (word.endsWith("'s")) return [word.slice(0, -2), IS_CONTRACTIONS.has(word) ? 'is' : "'s"];
  return [word];
}

/** Takes a sentence apart into words, classes and times. Linear in its length. */
export const wordsOf = remembered(takeApart);

function takeApart(text: string): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  let pendingBreak = 0;
  for (const match of text.matchAll(WORD)) {
    const piece = match[0];
    const parts = wordParts(piece);
    if (parts.length === 0) {
      pendingBreak = Math.max(pendingBreak, breakStrength(piece, text, match.index));
      continue;
    }
    for (const part of parts) {
      words.push(part);
      starts.push(match.index);
      ends.push(match.index + piece.length);
      breaks.push(pendingBreak);
      pendingBreak = 0;
    }
  }
  const times = findTimes(text);
  const numbers = words.map(numberOf);
  const found = {text, words, numbers, starts, ends, breaks, times, isQuestion: endsAsQuestion(text)};
  return {...found, spans: spansOf(found)};
}

function wordParts(piece: string): readonly string[] {
  if (/^[\p{L}\p{N}]/u.test(piece)) return spellOut(piece.toLowerCase().replaceAll('’', "'"));
  return SHORT_FORMS.get(piece) ?? (/[€£$#@><=+/\uFFFC]/.test(piece) ? [piece] : []);
}

function breakStrength(mark: string, text: string, at: number): number {
  if (mark === '.' && isInitial(text, at)) return 0;
  if (HARD_BREAK.test(mark)) return 2;
  if (SOFT_BREAK.test(mark)) return 1;
  // A hyphen inside a word joins; one between spaces is a dash.
  if (mark === '-' && text[at - 1] === ' ' && text[at + 1] === ' ') return 1;
  return 0;
}

/** Whether the dot belongs to a single capital letter, as in "H. Lindqvist". */
function isInitial(text: string, dot: number): boolean {
  return /(?:^|[^\p{L}\p{N}])\p{Lu}$/u.test(text.slice(Math.max(0, dot - 2), dot));
}

function endsAsQuestion(text: string): boolean {
  return /\?[^\p{L}\p{N}]*$/u.test(text);
}

type Unspanned = Omit<Words, 'spans'>;

function spansOf(sentence: Unspanned): Map<number, ClassSpan[]> {
  const spans = new Map<number, ClassSpan[]>();
  const add = (name: string, from: number, to: number) => {
    const there = spans.get(from);
    if (there) there.push({name, from, to});
    else spans.set(from, [{name, from, to}]);
  };
  addTimes(sentence, add);
  addNames(sentence, add);
  return spans;
}

type AddSpan = (name: string, from: number, to: number) => void;

/** Kinds of time that lie ahead and that a reader can put in a calendar. */
const CALENDAR_KINDS = new Set(['date', 'moment', 'period']);

function addTimes({starts, ends, times}: Unspanned, add: AddSpan): void {
  let from = 0;
  for (const time of times) {
    while (from < starts.length && starts[from]! < time.from) from++;
    let to = from;
    while (to < ends.length && ends[to]! <= time.to) to++;
    if (to === from) continue;
    add(time.kind, from, to);
    if (CALENDAR_KINDS.has(time.kind)) add('when', from, to);
    if (time.kind === 'duration' && liesAhead(time)) add('when', from, to);
    if (time.kind !== 'past' && time.kind !== 'vague') add('time', from, to);
  }
}

/** Relations that turn a duration into a point ahead: "in six weeks", "after four sprints". */
const AHEAD = new Set(['in', 'after', 'within', 'every', 'before']);

/** Whether a duration is counted from somewhere: "in six weeks", "60 days after cutover". */
function liesAhead({relation, value}: TimeExpression): boolean {
  return value?.type === 'offset' || (relation !== undefined && AHEAD.has(relation));
}

/** Capitalised words that are no everyday function words: the names of people, places and teams. */
function addNames(sentence: Unspanned, add: AddSpan): void {
  const {words} = sentence;
  const inTimes = wordsInTimes(sentence);
  const isName = (at: number) => isNameLike(sentence, at) && !inTimes.has(at);
  for (let at = 0; at < words.length; ) {
    let to = at;
    while (to < words.length && isName(to)) to++;
    if (to > at) add('name', at, to);
    at = Math.max(to, at + 1);
  }
}

function isNameLike({text, words, starts}: Unspanned, at: number): boolean {
  const letter = text.charAt(starts[at]!);
  if (letter === letter.toLowerCase()) return false;
  const word = words[at]!;
  if (word.length === 1) return isInitial(text, starts[at]! + 1) && text[starts[at]! + 1] === '.';
  return !classesOf(word).includes('function');
}

/** Fridays and March are capitalised, but they name no person, place or team. */
function wordsInTimes({starts, times}: Unspanned): ReadonlySet<number> {
  const inTimes = new Set<number>();
  let at = 0;
  for (const {from, to} of times) {
    while (at < starts.length && starts[at]! < from) at++;
    for (; at < starts.length && starts[at]! < to; at++) inTimes.add(at);
  }
  return inTimes;
}
