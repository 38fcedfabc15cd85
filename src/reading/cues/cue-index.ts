import type {Words} from '../tokens.js';
import {type CompiledCue, type Matchable, matchable, PatternCompiler, SymbolTable} from './compile-cues.js';
import {parseCues} from './parse-cue.js';

/**
 * Many cues, each tried only on sentences that hold a word it needs.
 *
 * @typeParam Meaning What the caller wants to know of a cue that matches.
 */
export class CueIndex<Meaning> {
  readonly #table = new SymbolTable();
  readonly #compiler = new PatternCompiler(this.#table);
  readonly #byAnchor = new Map<number, IndexedCue<Meaning>[]>();
  /** Cues that need no particular word are tried on every sentence. */
  readonly #unanchored: IndexedCue<Meaning>[] = [];

  /**
   * Adds a table of cues that share a meaning, one a line.
   *
   * @throws {CueSyntaxError} when a cue cannot be read.
   */
  add(cues: string, meaning: Meaning): void {
    for (const cue of parseCues(cues)) this.#enter({...this.#compiler.cue(cue), meaning});
  }

  /** A sentence made ready for the cues of this index. */
  prepare(words: Words): Matchable {
    return matchable(words, this.#table);
  }

  /** The cues that could match, in no particular order. */
  candidates({present}: Matchable): Set<IndexedCue<Meaning>> {
    const candidates = new Set(this.#unanchored);
    for (const symbol of present) for (const cue of this.#byAnchor.get(symbol) ?? []) candidates.add(cue);
    return candidates;
  }

  #enter(cue: IndexedCue<Meaning>): void {
    const [rarest] = cue.parts.filter(({anchors}) => anchors).sort((a, b) => a.cost - b.cost);
    const anchors = rarest?.anchors;
    if (!anchors) this.#unanchored.push(cue);
    for (const symbol of anchors ?? []) {
      const there = this.#byAnchor.get(symbol);
      if (there) there.push(cue);
      else this.#byAnchor.set(symbol, [cue]);
    }
  }
}

export interface IndexedCue<Meaning> extends CompiledCue {
  meaning: Meaning;
}
