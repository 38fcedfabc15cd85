import type {Words} from '../tokens.js';
import type {KeyedWord} from './keyed-words.js';
import {Keys} from './keys.js';
import {keysOfWord, STRETCHES} from './needs.js';
import {type LeafNode, type PackedNode, partsOf, readLeaf, type Sign, signOf} from './pack.js';

/** A sentence with what its words answer to, ready to be matched. */
export interface Matchable {
  words: Words;
  /** Each word with its keys. */
  keyed: readonly KeyedWord[];
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
export interface Pattern {
  /**
   * The words that the pattern used, at the leftmost place where it matches; undefined if it does not.
   *
   * @param from The number of the first word that the match may begin with.
   */
  match(sentence: Matchable, from?: number): Trail | undefined;
}

/**
 * The patterns of an index. A pattern is compiled piece by piece as sentences come to need it, so that no sentence
 * pays for words that it does not hold; what several patterns share is looked at once.
 */
export class Patterns {
  readonly #nodes: readonly PackedNode[];
  readonly #patterns: Pattern[] = [];
  readonly #leaves: LeafNode[] = [];
  /** By node; null where a match can begin with anything. */
  readonly #beginnings: (Keys | null)[] = [];
  readonly #branchings: Branching[] = [];

  constructor(nodes: readonly PackedNode[]) {
    this.#nodes = nodes;
  }

  /** The pattern of a node. */
  of(node: number): Pattern {
    this.#patterns[node] ??= this.#makePattern(node);
    return this.#patterns[node];
  }

  #makePattern(node: number): Pattern {
    let run: Run | undefined;
    return {
      match: (sentence, from = 0) => {
        const first = this.#beginningOf(node);
        const {keyed} = sentence;
        const attempt: Attempt = {sentence, trail: []};
        for (let at = from; at < keyed.length; at++) {
          if (first && !first.include(keyed[at]!)) continue;
          run ??= this.#compile(node, done);
          if (run(attempt, at)) return attempt.trail;
        }
        if (first) return undefined;
        run ??= this.#compile(node, done);
        return run(attempt, keyed.length) ? attempt.trail : undefined;
      },
    };
  }

  /** Compiles a node together with what follows it, so that matching makes no closures. */
  #compile(node: number, next: Run): Run {
    switch (this.#signOf(node)) {
      case '+':
        return this.#partsOf(node).reduceRight((rest, part) => this.#compile(part, rest), next);
      case '|':
        return this.#compileBranches(node, next);
      case '!':
        return runNot(this.#compile(this.#partsOf(node)[0]!, done), next);
      case '?': {
        const run = this.#compile(this.#partsOf(node)[0]!, next);
        return (attempt, at) => run(attempt, at) || next(attempt, at);
      }
      default:
        return this.#compileLeaf(node, next);
    }
  }

  #compileLeaf(node: number, next: Run): Run {
    const leaf = this.#leafOf(node);
    switch (leaf.type) {
      case 'word':
        return runWord(this.#beginningOf(node)!, next);
      case 'class':
        return STRETCHES.has(leaf.name)
          ? runStretch(leaf.name, next)
          : runWord(this.#beginningOf(node)!, next);
      case 'any':
        return (attempt, at) => !isGap(attempt, at) && take(attempt, at, next);
      case 'gap':
        return runGap(leaf.max, next);
      case 'start':
        return (attempt, at) => at === 0 && next(attempt, at);
      case 'end':
        return (attempt, at) => at === attempt.sentence.keyed.length && next(attempt, at);
      case 'break':
        return (attempt, at) => isBreak(attempt.sentence, at) && next(attempt, at);
    }
  }

  /** Only the branches that can begin with the word at hand are tried, and only then compiled. */
  #compileBranches(node: number, next: Run): Run {
    const {branches, byKey, always} = this.#branchingOf(node);
    const runs: Run[] = [];
    const begins = new Keys(byKey);
    const tryBranch = (branch: number, attempt: Attempt, at: number): boolean => {
      runs[branch] ??= this.#isOneWord(branches[branch]!)
        ? (attempt, at) => take(attempt, at, next)
        : this.#compile(branches[branch]!, next);
      return runs[branch](attempt, at);
    };
    return (attempt, at) => {
      const word = attempt.sentence.keyed[at];
      if (word && begins.include(word)) {
        for (const key of word.keys) {
          for (const branch of byKey.get(key) ?? []) if (tryBranch(branch, attempt, at)) return true;
        }
      }
      for (const branch of always) if (tryBranch(branch, attempt, at)) return true;
      return false;
    };
  }

  #branchingOf(node: number): Branching {
    this.#branchings[node] ??= this.#findBranching(this.#partsOf(node));
    return this.#branchings[node];
  }

  #findBranching(branches: readonly number[]): Branching {
    const byKey = new Map<string, readonly number[]>();
    const always: number[] = [];
    branches.forEach((branch, number) => {
      const alone = [number];
      const first = this.#beginningOf(branch);
      if (!first) always.push(number);
      else {
        for (const key of first.table.keys()) {
          const others = byKey.get(key);
          byKey.set(key, others ? [...others, number] : alone);
        }
      }
    });
    return {branches, byKey, always};
  }

  /** Whether a node is a single word, of which a look at the keys tells everything. */
  #isOneWord(node: number): boolean {
    if (this.#signOf(node)) return false;
    const leaf = this.#leafOf(node);
    return leaf.type === 'word' || (leaf.type === 'class' && !STRETCHES.has(leaf.name));
  }

  /** The keys that a match can begin with; undefined where it can begin with anything. */
  #beginningOf(node: number): Keys | undefined {
    const known = this.#beginnings[node];
    if (known !== undefined) return known ?? undefined;
    const found = this.#findBeginning(node);
    this.#beginnings[node] = found ?? null;
    return found;
  }

  #findBeginning(node: number): Keys | undefined {
    const sign = this.#signOf(node);
    if (sign === '+') return this.#beginningOfSequence(this.#partsOf(node));
    if (sign === '|') {
      const {byKey, always} = this.#branchingOf(node);
      return always.length > 0 ? undefined : new Keys(byKey);
    }
    const leaf = sign ? undefined : this.#leafOf(node);
    if (leaf?.type === 'word') return new Keys(new Set(keysOfWord(leaf)));
    return leaf?.type === 'class' ? new Keys(new Set([`<${leaf.name}>`])) : undefined;
  }

  /** The first item that uses a word, and the optional ones before it. */
  #beginningOfSequence(items: readonly number[]): Keys | undefined {
    const ways: (Keys | undefined)[] = [];
    for (const item of items) {
      if (this.#takesNoRoom(item)) continue;
      if (this.#signOf(item) !== '?') return union([...ways, this.#beginningOf(item)]);
      ways.push(this.#beginningOf(this.#partsOf(item)[0]!));
    }
    return undefined;
  }

  #takesNoRoom(node: number): boolean {
    const sign = this.#signOf(node);
    if (sign) return sign === '!';
    const {type} = this.#leafOf(node);
    return type === 'start' || type === 'break';
  }

  #signOf(node: number): Sign | undefined {
    return signOf(this.#nodes[node]!);
  }

  #partsOf(node: number): readonly number[] {
    return partsOf(this.#nodes[node]!, node);
  }

  #leafOf(node: number): LeafNode {
    this.#leaves[node] ??= readLeaf(this.#nodes[node]!);
    return this.#leaves[node];
  }
}

/** The branches of an alternative, by the keys they can begin with. */
interface Branching {
  /** Their nodes. */
  branches: readonly number[];
  byKey: ReadonlyMap<string, readonly number[]>;
  /** Those that can begin with anything. */
  always: readonly number[];
}

function union(ways: readonly (Keys | undefined)[]): Keys | undefined {
  if (ways.length === 1) return ways[0];
  const all = new Set<string>();
  for (const way of ways) {
    if (!way) return undefined;
    for (const key of way.table.keys()) all.add(key);
  }
  return new Keys(all);
}

/** Within a match no word may stand behind the end of a clause. */
function isCutOff({sentence, trail}: Attempt, at: number): boolean {
  return trail.length > 0 && sentence.words.breaks[at] === 2;
}

function isBreak({keyed, words}: Matchable, at: number): boolean {
  return at === keyed.length || words.breaks[at]! > 0;
}

/** A word without keys is a gap in a template: it is there, but nobody knows what it says. */
function isGap({sentence}: Attempt, at: number): boolean {
  return sentence.keyed[at]?.keys.length === 0;
}

/** Uses the word at hand, whatever it is. */
function take(attempt: Attempt, at: number, next: Run): boolean {
  if (at >= attempt.sentence.keyed.length || isCutOff(attempt, at)) return false;
  attempt.trail.push(at);
  if (next(attempt, at + 1)) return true;
  attempt.trail.pop();
  return false;
}

function runWord(wanted: Keys, next: Run): Run {
  return (attempt, at) => {
    const word = attempt.sentence.keyed[at];
    return word !== undefined && wanted.include(word) && take(attempt, at, next);
  };
}

function runStretch(name: string, next: Run): Run {
  return (attempt, at) => {
    const spans = attempt.sentence.words.spans.get(at);
    if (!spans || isCutOff(attempt, at)) return false;
    for (const span of spans) {
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
      if (at + skipped >= attempt.sentence.keyed.length || isCutOff(attempt, at + skipped)) return false;
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
