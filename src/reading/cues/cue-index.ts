import {classesOf} from '../lexicon/classes.js';
import type {Words} from '../tokens.js';
import {type Matchable, Pattern} from './match.js';
import {type Choice, needsOf, prefixesIn, rarestOf} from './needs.js';
import {type Cue, type CueNode, parseCues} from './parse-cue.js';

/** A cue made ready. */
export interface CompiledCue {
  cue: Cue;
  parts: readonly Pattern[];
  under: readonly Pattern[];
  after: readonly Pattern[];
}

/** A cue with what its table means to the caller. */
export interface IndexedCue<Meaning> extends CompiledCue {
  meaning: Meaning;
}

interface Entry<Meaning> extends IndexedCue<Meaning> {
  /** Numbers of the choices that a sentence must satisfy besides the one that led here. */
  needs: readonly number[];
}

/**
 * Many cues, each tried only on sentences that hold all the words it cannot do without.
 *
 * @typeParam Meaning What the caller wants to know of a cue that matches.
 */
export class CueIndex<Meaning> {
  /** The number of a choice, by its keys. */
  readonly #choices = new Map<string, number>();
  /** For each key the choices that it satisfies. */
  readonly #choicesByKey = new Map<string, number[]>();
  /** For each choice the cues that are looked for where it is satisfied: the rarest choice of each cue. */
  readonly #entriesByChoice: Entry<Meaning>[][] = [];
  /** Cues that need no particular word are tried on every sentence. */
  readonly #unanchored: Entry<Meaning>[] = [];
  readonly #prefixes = new Set<string>();
  readonly #walked = new WeakSet<CueNode>();
  readonly #keysByWord = new Map<string, readonly string[]>();

  /**
   * Adds a table of cues that share a meaning, one a line.
   *
   * @throws {CueSyntaxError} when a cue cannot be read.
   */
  add(cues: string, meaning: Meaning): void {
    for (const cue of parseCues(cues)) this.#enter(cue, meaning);
  }

  /** A sentence made ready for the cues of this index. */
  prepare(words: Words): Matchable {
    return {
      words,
      keys: words.words.map((word, at) => {
        const spans = words.spans.get(at);
        const ofWord = this.#keysOf(word);
        return spans ? [...ofWord, ...spans.map(({name}) => `<${name}>`)] : ofWord;
      }),
    };
  }

  /** The cues whose needs a sentence satisfies, in no particular order. */
  candidates({keys}: Matchable): IndexedCue<Meaning>[] {
    const satisfied = new Uint8Array(this.#entriesByChoice.length);
    const choices: number[] = [];
    for (const ofWord of keys) {
      for (const key of ofWord) {
        for (const choice of this.#choicesByKey.get(key) ?? []) {
          if (satisfied[choice] === 0) choices.push(choice);
          satisfied[choice] = 1;
        }
      }
    }
    const candidates: IndexedCue<Meaning>[] = [...this.#unanchored];
    for (const choice of choices) {
      for (const entry of this.#entriesByChoice[choice]!) {
        if (entry.needs.every(need => satisfied[need] === 1)) candidates.push(entry);
      }
    }
    return candidates;
  }

  #enter(cue: Cue, meaning: Meaning): void {
    for (const node of [...cue.parts, ...cue.under, ...cue.after]) {
      needsOf(node);
      for (const prefix of prefixesIn(node, this.#walked)) this.#prefixes.add(prefix);
    }
    this.#keysByWord.clear();
    const needs = cue.parts.flatMap(needsOf);
    const rarest = rarestOf(needs);
    const compile = (nodes: Cue['parts']) => nodes.map(node => new Pattern(node));
    const entry: Entry<Meaning> = {
      cue,
      meaning,
      parts: compile(cue.parts),
      under: compile(cue.under),
      after: compile(cue.after),
      needs: needs.filter(need => need !== rarest).map(need => this.#choice(need)),
    };
    if (rarest) this.#entriesByChoice[this.#choice(rarest)]!.push(entry);
    else this.#unanchored.push(entry);
  }

  #choice({keys}: Choice): number {
    const name = keys.join(' ');
    const known = this.#choices.get(name);
    if (known !== undefined) return known;
    const number = this.#entriesByChoice.push([]) - 1;
    this.#choices.set(name, number);
    for (const key of keys) this.#satisfies(key, number);
    return number;
  }

  #satisfies(key: string, choice: number): void {
    const there = this.#choicesByKey.get(key);
    if (there) there.push(choice);
    else this.#choicesByKey.set(key, [choice]);
  }

  #keysOf(word: string): readonly string[] {
    const known = this.#keysByWord.get(word);
    if (known) return known;
    const prefixes = [...this.#prefixes].filter(prefix => word.startsWith(prefix.slice(0, -1)));
    const keys = [word, ...classesOf(word).map(name => `<${name}>`), ...prefixes];
    this.#keysByWord.set(word, keys);
    return keys;
  }
}
