import type {Words} from '../tokens.js';
import {keysOfWord, STRETCHES} from './needs.js';
import type {CueNode} from './parse-cue.js';

/** A sentence with what its words answer to, ready to be matched. */
export interface Matchable {
  words: Words;
  /** For each word its keys: the word itself, its classes, the stretches that begin at it, known prefixes. */
  keys: ReadonlyArray<readonly string[]>;
}

/** What a match went through: the numbers of the words it used, gaps left out. */
export type Trail = number[];

/** A match on its way. */
interface Attempt {
  sentence: Matchable;
  trail: Trail;
}

/** Goes on from a word; true when the rest of the pattern matches there. */
type Run = (attempt: Attempt, at: number) => boolean;

const done: Run = () => true;

/** A pattern of words, compiled when it is first matched: most never are. */
export class Pattern {
  readonly #node: () => CueNode;
  #run: Run | undefined;
  #first: Beginning;

  constructor(node: () => CueNode) {
    this.#node = node;
  }

  /**
   * The words that the pattern used, at the leftmost place where it matches; undefined if it does not.
   *
   * @param from The number of the first word that the match may begin with.
   */
  match(sentence: Matchable, from = 0): Trail | undefined {
    if (!this.#run) {
      const node = this.#node();
      this.#run = compile(node, done);
      this.#first = beginningOf(node);
    }
    const attempt: Attempt = {sentence, trail: []};
    const {keys} = sentence;
    for (let at = from; at < keys.length; at++) {
      if (this.#first && !hasOne(keys[at]!, this.#first)) continue;
      if (this.#run(attempt, at)) return attempt.trail;
    }
    return !this.#first && this.#run(attempt, keys.length) ? attempt.trail : undefined;
  }
}

function hasOne(keys: readonly string[], wanted: ReadonlySet<string>): boolean {
  for (let index = 0; index < keys.length; index++) if (wanted.has(keys[index]!)) return true;
  return false;
}

/** Within a match no word may stand behind the end of a clause. */
function isCutOff({sentence, trail}: Attempt, at: number): boolean {
  return trail.length > 0 && sentence.words.breaks[at] === 2;
}

/** Compiles a node together with what follows it, so that matching makes no closures. */
function compile(node: CueNode, next: Run): Run {
  switch (node.type) {
    case 'word':
      return runWord(new Set(keysOfWord(node)), next);
    case 'class':
      return STRETCHES.has(node.name)
        ? runStretch(node.name, next)
        : runWord(new Set([`<${node.name}>`]), next);
    case 'any':
      return runWord(undefined, next);
    case 'gap':
      return runGap(node.max, next);
    case 'start':
      return (attempt, at) => at === 0 && next(attempt, at);
    case 'end':
      return (attempt, at) => at === attempt.sentence.keys.length && next(attempt, at);
    case 'break':
      return (attempt, at) => isBreak(attempt.sentence, at) && next(attempt, at);
    case 'not':
      return runNot(compile(node.of, done), next);
    case 'optional': {
      const run = compile(node.of, next);
      return (attempt, at) => run(attempt, at) || next(attempt, at);
    }
    case 'either':
      return runEither(node.of, next);
    case 'sequence':
      return node.of.reduceRight((rest, item) => compile(item, rest), next);
  }
}

function isBreak({keys, words}: Matchable, at: number): boolean {
  return at === keys.length || words.breaks[at]! > 0;
}

function runWord(wanted: ReadonlySet<string> | undefined, next: Run): Run {
  return (attempt, at) => {
    const {sentence, trail} = attempt;
    if (at >= sentence.keys.length || isCutOff(attempt, at)) return false;
    // A word without keys is a gap in a template: it is there, but nobody knows what it says.
    if (wanted ? !hasOne(sentence.keys[at]!, wanted) : sentence.keys[at]!.length === 0) return false;
    trail.push(at);
    if (next(attempt, at + 1)) return true;
    trail.pop();
    return false;
  };
}

function runStretch(name: string, next: Run): Run {
  return (attempt, at) => {
    if (isCutOff(attempt, at)) return false;
    for (const span of attempt.sentence.words.spans.get(at) ?? []) {
      if (span.name !== name) continue;
      const before = attempt.trail.length;
      for (let word = span.from; word < span.to; word++) attempt.trail.push(word);
      if (next(attempt, span.to)) return true;
      attempt.trail.length = before;
    }
    return false;
  };
}

function runGap(max: number, next: Run): Run {
  return (attempt, at) => {
    for (let skipped = 0; skipped <= max; skipped++) {
      if (next(attempt, at + skipped)) return true;
      if (at + skipped >= attempt.sentence.keys.length || isCutOff(attempt, at + skipped)) return false;
    }
    return false;
  };
}

function runNot(run: Run, next: Run): Run {
  return (attempt, at) => {
    const before = attempt.trail.length;
    const isThere = run(attempt, at);
    attempt.trail.length = before;
    return !isThere && next(attempt, at);
  };
}

/** Only the branches that can begin with the word at hand are tried; they are found by its keys. */
function runEither(branches: readonly CueNode[], next: Run): Run {
  const byKey = new Map<string, Run[]>();
  const always: Run[] = [];
  for (const branch of branches) {
    const run = compile(branch, next);
    const first = beginningOf(branch);
    if (!first) always.push(run);
    for (const key of first ?? []) {
      const there = byKey.get(key);
      if (there) there.push(run);
      else byKey.set(key, [run]);
    }
  }
  return (attempt, at) => {
    for (const key of attempt.sentence.keys[at] ?? []) {
      for (const run of byKey.get(key) ?? []) if (run(attempt, at)) return true;
    }
    return always.some(run => run(attempt, at));
  };
}

/** The keys that a match can begin with; undefined where it can begin with anything. */
type Beginning = ReadonlySet<string> | undefined;

/** Nodes that several cues share are looked at once. */
const beginnings = new WeakMap<CueNode, {first: Beginning}>();

function beginningOf(node: CueNode): Beginning {
  const known = beginnings.get(node);
  if (known) return known.first;
  const first = findBeginning(node);
  beginnings.set(node, {first});
  return first;
}

function findBeginning(node: CueNode): Beginning {
  switch (node.type) {
    case 'word':
      return new Set(keysOfWord(node));
    case 'class':
      return new Set([`<${node.name}>`]);
    case 'either':
      return union(node.of.map(beginningOf));
    case 'sequence':
      return beginningOfSequence(node.of);
    default:
      return undefined;
  }
}

/** The first item that uses a word, and the optional ones before it. */
function beginningOfSequence(items: readonly CueNode[]): Beginning {
  const ways: Beginning[] = [];
  for (const item of items) {
    if (item.type === 'start' || item.type === 'not' || item.type === 'break') continue;
    if (item.type !== 'optional') return union([...ways, beginningOf(item)]);
    ways.push(beginningOf(item.of));
  }
  return undefined;
}

function union(ways: readonly Beginning[]): Beginning {
  const all = new Set<string>();
  for (const way of ways) {
    if (!way) return undefined;
    for (const key of way) all.add(key);
  }
  return all;
}
