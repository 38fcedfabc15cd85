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
export const featuresVersion = '1';

/** The kinds of features; a hash starts from its kind, so that `risk` as a heading is not `risk` as a word. */
const kindNames =
  'word pair triple skip class class-word word-class class-pair stretch time question block length heading heading-pair no-heading before'.split(
    ' ',
  );

const KIND: ReadonlyMap<string, number> = new Map(kindNames.map(name => [name, hashText(`kind ${name}`)]));

/** Words of the sentence before weigh less: they give context, and say nothing by themselves. */
const BEFORE_VALUE = 0.5;

/** How many levels of context are looked at. */
const LEVELS = 2;

/** Calls `visit` for each feature of a sentence; some come more than once. */
export function visitFeatures({words, context, previous, kind}: SentenceView, visit: FeatureVisitor): void {
  const tokens = tokensOf(words);
  visitWords(tokens, visit);
  visitClasses(tokens, visit);
  for (const spans of words.spans.values()) {
    for (const {name, from, to} of spans) visit(feature('stretch', hashText(name)), 1, from, to);
  }
  for (const {kind: time, relation = ''} of words.times) {
    visit(feature('time', hashText(time + relation)), 1, 0, 0);
  }
  if (words.isQuestion) visit(feature('question'), 1, 0, 0);
  visit(feature('block', hashText(kind)), 1, 0, 0);
  visit(feature('length', Math.min(6, Math.floor(words.words.length / 5))), 1, 0, 0);
  visitContext(context.slice(0, LEVELS), visit);
  for (const {stem} of tokensOf(previous)) visit(feature('before', stem), BEFORE_VALUE, 0, 0);
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

const EDGE = hashText('edge');

function visitWords(tokens: readonly Token[], visit: FeatureVisitor): void {
  const count = tokens.length;
  const stemAt = (at: number) => tokens[at]?.stem ?? EDGE;
  const from = (at: number) => tokens[Math.max(at, 0)]?.from ?? 0;
  const to = (at: number) => tokens[Math.min(at, count - 1)]?.to ?? 0;
  // The edges of the sentence count as words: "Questions?" is not "answers to questions".
  for (let at = -1; at <= count; at++) {
    const first = stemAt(at);
    visit(feature('word', first), 1, from(at), to(at));
    if (at + 1 > count) continue;
    visit(feature('pair', first, stemAt(at + 1)), 1, from(at), to(at + 1));
    if (at + 2 > count) continue;
    visit(feature('triple', first, stemAt(at + 1), stemAt(at + 2)), 1, from(at), to(at + 2));
    visit(feature('skip', first, stemAt(at + 2)), 1, from(at), to(at + 2));
  }
}

function visitClasses(tokens: readonly Token[], visit: FeatureVisitor): void {
  tokens.forEach(({classes, from, to}, at) => {
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    for (const own of classes) {
      visit(feature('class', own), 1, from, to);
      if (before) visit(feature('word-class', before.stem, own), 1, before.from, to);
      if (!next) continue;
      visit(feature('class-word', own, next.stem), 1, from, next.to);
      for (const other of next.classes) visit(feature('class-pair', own, other), 1, from, next.to);
    }
  });
}

function visitContext(context: readonly Words[], visit: FeatureVisitor): void {
  if (context.length === 0) visit(feature('no-heading'), 1, 0, 0);
  for (const text of context) {
    const tokens = tokensOf(text);
    tokens.forEach(({stem}, at) => {
      visit(feature('heading', stem), 1, 0, 0);
      const next = tokens[at + 1];
      if (next) visit(feature('heading-pair', stem, next.stem), 1, 0, 0);
    });
  }
}

/** Stretches that stand for their kind: who renames a month or a person says the same. */
const COLLAPSED = new Set(['date', 'duration', 'period', 'moment', 'recurring', 'past', 'vague']);

function tokensOf(words: Words | undefined): readonly Token[] {
  if (!words) return [];
  const tokens: Token[] = [];
  for (let at = 0; at < words.words.length; ) {
    const spans = words.spans.get(at) ?? [];
    const stretch = spans.find(({name}) => COLLAPSED.has(name) || (name === 'name' && isInside(words, at)));
    const to = Math.max(stretch?.to ?? 0, at + 1);
    if (stretch) tokens.push({stem: hashText(`<${stretch.name}>`), classes: [], from: at, to});
    else tokens.push({...knownToken(words.words[at]!), from: at, to});
    at = to;
  }
  return tokens;
}

/** Whether a capital there can only be that of a name. */
function isInside({breaks}: Words, at: number): boolean {
  return at > 0 && breaks[at] !== 2;
}

const knownTokens = new Map<string, Pick<Token, 'stem' | 'classes'>>();

function knownToken(word: string): Pick<Token, 'stem' | 'classes'> {
  const known = knownTokens.get(word);
  if (known) return known;
  const token = {stem: hashText(stemOf(word)), classes: classesOf(word).map(hashText)};
  if (knownTokens.size > 20_000) knownTokens.clear();
  knownTokens.set(word, token);
  return token;
}

const ENDINGS = ['ing', 'ed', 'es', 's', 'ly', 'er'];

/** A word without its ending, crudely: the weights need only that alike words are alike. Numbers are one word. */
function stemOf(word: string): string {
  if (/\d/.test(word)) return '#';
  const ending = ENDINGS.find(end => word.endsWith(end) && word.length - end.length >= 4);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function feature(kind: string, ...parts: readonly number[]): number {
  let hash = KIND.get(kind)!;
  for (const part of parts) hash = Math.imul(hash ^ part, 0x9e3779b1) ^ (hash >>> 15);
  return hash >>> 0;
}

/** FNV-1a. */
function hashText(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}
