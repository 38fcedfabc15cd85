import type {Context} from '../context.js';
import {remembered} from '../remembered.js';
import {wordsOf} from '../tokens.js';
import {CueFinder, type PackedIndex} from './cue-index.js';
import type {Meaning} from './meaning.js';

/** What a heading gives to the sentences under it, and why. */
export interface HeadingMeaning {
  meaning: Meaning;
  reason: string;
}

/** Finds out what headings mean, by the heading cues of the elements. */
export class HeadingMeanings {
  readonly #cues: CueFinder<Meaning>;
  readonly #meaningsOf: (heading: string) => readonly HeadingMeaning[];

  constructor(cues: PackedIndex<Meaning>) {
    this.#cues = new CueFinder(cues);
    this.#meaningsOf = remembered(heading => this.#read(heading));
  }

  /** What the nearest meaningful level of a context gives to the sentences under it. */
  of(context: Context): readonly HeadingMeaning[] {
    for (const level of context) {
      const given = level.flatMap(this.#meaningsOf);
      if (given.length > 0) return given;
    }
    return [];
  }

  #read(text: string): HeadingMeaning[] {
    const heading = this.#cues.prepare(wordsOf(text));
    return this.#cues
      .candidates(heading)
      .filter(({parts}) => parts.every(part => part.match(heading) !== undefined))
      .map(({meaning}) => ({meaning, reason: `under \`${text}\``}));
  }
}
