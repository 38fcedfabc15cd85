/**
 * What the learned reader sees of a sentence: which words, neighbours and word classes are in it, and which
 * words stand above and before it. Each is a number, the hash of its words; nobody needs to know the words to
 * look up a weight, and the table of weights stays small.
 */
import {classesOf} from '../lexicon/classes.js';
import type {Words} from '../tokens.js';

/** A sentence in its context, each text taken apart. */
export interface SentenceView {
  words: Words;
  /** The texts above it, nearest first; see `contextOf`. */
  context: readonly Words[];
  /** The facets that a heading above it promises. */
  promised: readonly string[];
  /** The sentence before it. */
  previous: Words | undefined;
  /** The kind of block, such as `list-item`. */
  kind: string;
}

/**
 * Takes a feature: its hash (unsigned, 32 bits), its weight in the sentence, and the words `[from, to)` that it
 * is made of; those of features that are not words of the sentence itself are empty.
 */
export type FeatureVisitor = (hash: number, value: number, from: number, to: number) => void;

/** Part of the version of whatever is learned from these features; raise it when they change. */
export const featuresVersion = '3';

/** The kinds of features. A hash starts from its kind, so that `risk` as a heading is not `risk` as a word. */
const WORD = hashText('kind word');
const PAIR = hashText('kind pair');
const TRIPLE = hashText('kind triple');
const SKIP = hashText('kind skip');
const CLASS = hashText('kind class');
const CLASS_WORD = hashText('kind class-word');
const WORD_CLASS = hashText('kind word-class');
const CLASS_PAIR = hashText('kind class-pair');
const STRETCH = hashText('kind stretch');
const TIME = hashText('kind time');
const QUESTION = hashText('kind question');
const BLOCK = hashText('kind block');
const LENGTH = hashText('kind length');
const HEADING = hashText('kind heading');
const HEADING_PAIR = hashText('kind heading-pair');
const NO_HEADING = hashText('kind no-heading');
const PROMISED = hashText('kind promised');
const BEFORE = hashText('kind before');

/** What a heading promises is one feature beside many words, and says more than each of them. */
const PROMISED_VALUE = 2;

/** Words of the sentence before weigh less: they give context, and say nothing by themselves. */
const BEFORE_VALUE = 0.5;

/** How many levels of context are looked at. */
const LEVELS = 2;

/** Calls `visit` for each feature of a sentence, as often as it is there. */
export function visitFeatures(view: SentenceView, visit: FeatureVisitor): void {
  const {words, context, promised, previous, kind} = view;
  const tokens = tokensOf(words);
  visitWords(tokens, visit);
  visitClasses(tokens, visit);
  for (const spans of words.spans.values()) {
    for (const {name, from, to} of spans) visit(mix(STRETCH, hashText(name)), 1, from, to);
  }
  for (const {kind: time, relation = ''} of words.times) {
    visit(mix(TIME, hashText(time + relation)), 1, 0, 0);
  }
  if (words.isQuestion) visit(QUESTION, 1, 0, 0);
  visit(mix(BLOCK, hashText(kind)), 1, 0, 0);
  visit(mix(LENGTH, Math.min(6, Math.floor(words.words.length / 5))), 1, 0, 0);
  visitContext(context.slice(0, LEVELS), visit);
  for (const facet of promised) visit(mix(PROMISED, hashText(facet)), PROMISED_VALUE, 0, 0);
  if (!previous) return;
  for (const {stem} of tokensOf(previous)) visit(mix(BEFORE, stem), BEFORE_VALUE, 0, 0);
}

/** A word, or a stretch such as a date that stands for its kind whatever its words. */
interface Token {
  /** The hash of its stem. */
  stem: number;
  /** The hashes of its classes. */
  classes: readonly number[];
  from: number;
  to: number;
}

const EDGE_TOKEN: Token = {stem: hashText('edge'), classes: [], from: 0, to: 0};

function visitWords(tokens: readonly Token[], visit: FeatureVisitor): void {
  // The edges of the sentence count as words: "Questions?" is not "answers to questions".
  const end = tokens.at(-1)?.to ?? 0;
  const whole = [EDGE_TOKEN, ...tokens, {...EDGE_TOKEN, from: end, to: end}];
  for (let at = 0; at < whole.length; at++) {
    const {stem, from, to} = whole[at]!;
    visit(mix(WORD, stem), 1, from, to);
    if (at + 1 === whole.length) return;
    const second = whole[at + 1]!;
    visit(mix(mix(PAIR, stem), second.stem), 1, from, second.to);
    if (at + 2 === whole.length) continue;
    const third = whole[at + 2]!;
    visit(mix(mix(mix(TRIPLE, stem), second.stem), third.stem), 1, from, third.to);
    visit(mix(mix(SKIP, stem), third.stem), 1, from, third.to);
  }
}

function visitClasses(tokens: readonly Token[], visit: FeatureVisitor): void {
  for (let at = 0; at < tokens.length; at++) {
    const {classes, from, to} = tokens[at]!;
    if (classes.length === 0) continue;
    const before = at > 0 ? tokens[at - 1] : undefined;
    const next = at + 1 < tokens.length ? tokens[at + 1] : undefined;
    for (const own of classes) {
      visit(mix(CLASS, own), 1, from, to);
      if (before) visit(mix(mix(WORD_CLASS, before.stem), own), 1, before.from, to);
      if (!next) continue;
      visit(mix(mix(CLASS_WORD, own), next.stem), 1, from, next.to);
      for (const other of next.classes) visit(mix(mix(CLASS_PAIR, own), other), 1, from, next.to);
    }
  }
}

function visitContext(context: readonly Words[], visit: FeatureVisitor): void {
  if (context.length === 0) visit(NO_HEADING, 1, 0, 0);
  for (const text of context) {
    const tokens = tokensOf(text);
    for (let at = 0; at < tokens.length; at++) {
      const {stem} = tokens[at]!;
      visit(mix(HEADING, stem), 1, 0, 0);
      if (at + 1 < tokens.length) visit(mix(mix(HEADING_PAIR, stem), tokens[at + 1]!.stem), 1, 0, 0);
    }
  }
}

/** Stretches that stand for their kind: who renames a month or a person says the same. */
const COLLAPSED = new Set(['date', 'duration', 'period', 'moment', 'recurring', 'past', 'vague']);

const tokensByWords = new WeakMap<Words, readonly Token[]>();

/** Remembered: a heading stands above many sentences, and each sentence before another. */
function tokensOf(words: Words): readonly Token[] {
  const known = tokensByWords.get(words);
  if (known) return known;
  const tokens = tokenize(words);
  tokensByWords.set(words, tokens);
  return tokens;
}

function tokenize(words: Words): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < words.words.length; ) {
    const stretch = words.spans
      .get(at)
      ?.find(({name}) => COLLAPSED.has(name) || (name === 'name' && isInside(words, at)));
    const to = Math.max(stretch?.to ?? 0, at + 1);
    const {stem, classes} = stretch ? stretchToken(stretch.name) : wordToken(words, at);
    tokens.push({stem, classes, from: at, to});
    at = to;
  }
  return tokens;
}

/** Whether a capital there can only be that of a name. */
function isInside({breaks}: Words, at: number): boolean {
  return at > 0 && breaks[at] !== 2;
}

type Kind = Pick<Token, 'stem' | 'classes'>;

const kindsOfStretches = new Map<string, Kind>();

function stretchToken(name: string): Kind {
  const known = kindsOfStretches.get(name);
  if (known) return known;
  const kind = {stem: hashText(`<${name}>`), classes: []};
  kindsOfStretches.set(name, kind);
  return kind;
}

/** By the number of the word. */
const kindsOfWords: Kind[] = [];

function wordToken({words, numbers}: Words, at: number): Kind {
  const number = numbers[at]!;
  const known = kindsOfWords[number];
  if (known) return known;
  const word = words[at]!;
  const kind = {stem: hashText(stemOf(word)), classes: classesOf(word).map(hashText)};
  if (number >= 0) kindsOfWords[number] = kind;
  return kind;
}

const ENDINGS = ['ing', 'ed', 'es', 's', 'ly', 'er'];

/** A word without its ending, crudely: the weights need only that alike words are alike. Numbers are one word. */
function stemOf(word: string): string {
  if (/\d/.test(word)) return '#';
  const ending = ENDINGS.find(end => word.endsWith(end) && word.length - end.length >= 4);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** The hash of a row of things, one more thing included. */
function mix(hash: number, part: number): number {
  return (Math.imul(hash ^ part, 0x9e3779b1) ^ (hash >>> 15)) >>> 0;
}

/** FNV-1a. */
function hashText(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}
