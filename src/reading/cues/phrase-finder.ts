import type {Prose} from '../../announcement/announcement.js';
import {type Words, wordsOf} from '../tokens.js';
import type {Matchable} from './compile-cues.js';
import {CueIndex, type IndexedCue} from './cue-index.js';
import {isDenied} from './denial.js';

/** A stretch of a passage's text, in UTF-16 offsets. */
export interface FoundPhrase {
  from: number;
  to: number;
}

/** Whether a phrase is to be reported, or excuses the passage it stands in. */
type Meaning = 'report' | 'excuse';

/** Passages are searched by several rules; their words are taken apart once. */
const wordsByPassage = new WeakMap<Prose, Words>();

/** Finds phrases, given as cues, in a passage of prose. */
export class PhraseFinder {
  readonly #index = new CueIndex<Meaning>();

  /**
   * @param cues What to find, one cue a line.
   * @param except Cues that excuse a passage as a whole.
   * @throws {CueSyntaxError} when a cue cannot be read.
   */
  constructor(cues: string, except: string) {
    this.#index.add(cues, 'report');
    this.#index.add(except, 'excuse');
  }

  /** The phrases in a passage, in order; where two overlap, the one that begins first. */
  find(passage: Prose): FoundPhrase[] {
    const here = this.#index.prepare(wordsIn(passage));
    const candidates = [...this.#index.candidates(here)];
    const found = candidates
      .filter(({meaning}) => meaning === 'report')
      .flatMap(cue => findPhrase(cue, here))
      .sort((a, b) => a.from - b.from || b.to - a.to);
    if (found.length === 0 || candidates.some(cue => cue.meaning === 'excuse' && matches(cue, here)))
      return [];
    return found.filter((phrase, index) => !found.slice(0, index).some(earlier => earlier.to > phrase.from));
  }
}

function wordsIn(passage: Prose): Words {
  const words = wordsByPassage.get(passage) ?? wordsOf(passage.text);
  wordsByPassage.set(passage, words);
  return words;
}

function findPhrase({cue, parts}: IndexedCue<Meaning>, here: Matchable): FoundPhrase[] {
  const trails = parts.map(part => part.match(here));
  const [trail] = trails;
  if (!trail || trails.includes(undefined)) return [];
  if (here.words.isQuestion && !cue.inQuestions) return [];
  if (!cue.evenIfDenied && isDenied(here.words, trail)) return [];
  return [{from: here.words.starts[trail[0]!]!, to: here.words.ends[trail.at(-1)!]!}];
}

function matches({parts}: IndexedCue<Meaning>, here: Matchable): boolean {
  return parts.every(part => part.match(here) !== undefined);
}
