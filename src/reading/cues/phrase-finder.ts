import type {Announcement, Prose} from '../../announcement/announcement.js';
import {type Words, wordsOf} from '../tokens.js';
import {Surroundings} from './context.js';
import {CueFinder, CueIndex, type IndexedCue, type PackedIndex} from './cue-index.js';
import {isDenied} from './denial.js';
import type {Matchable} from './match.js';

/** A stretch of a passage's text, in UTF-16 offsets. */
export interface FoundPhrase {
  from: number;
  to: number;
}

/** Whether a phrase is to be reported, or excuses the passage it stands in. */
type Meaning = 'report' | 'excuse';

/** What to find, and what excuses a passage as a whole; one cue a line. */
export interface PhraseTable {
  cues: string;
  except: string;
}

/** A table of phrases as data, to be made once and loaded often. */
export type PackedPhrases = PackedIndex<Meaning>;

/**
 * Makes a table of phrases ready.
 *
 * @throws {CueSyntaxError} when a cue cannot be read.
 */
export function packPhrases({cues, except}: PhraseTable): PackedPhrases {
  const index = new CueIndex<Meaning>();
  index.add(cues, 'report');
  index.add(except, 'excuse');
  return index.pack();
}

/** Finds phrases, given as cues, in a passage of prose. */
export class PhraseFinder {
  readonly #tables: readonly Table[];

  /** @param tables What to find and what excuses a passage, in as many tables as there are authors. */
  constructor(tables: readonly PackedPhrases[]) {
    this.#tables = tables.map(phrases => new Table(phrases));
  }

  /** The phrases in a passage, in order; where two overlap, the one that begins first. */
  find(passage: Prose, announcement: Announcement): FoundPhrase[] {
    const words = wordsOf(passage.text);
    const views = this.#tables.map(table => table.look(words, passage, announcement));
    const found = views.flatMap(view => view.found()).sort((a, b) => a.from - b.from || b.to - a.to);
    if (found.length === 0 || views.some(view => view.isExcused())) return [];
    return withoutOverlaps(found);
  }
}

/** What one table of phrases sees in a passage. */
interface View {
  found(): FoundPhrase[];
  isExcused(): boolean;
}

class Table {
  readonly #cues: CueFinder<Meaning>;
  readonly #surroundings = new WeakMap<Announcement, Surroundings>();

  constructor(phrases: PackedPhrases) {
    this.#cues = new CueFinder(phrases);
  }

  look(words: Words, passage: Prose, announcement: Announcement): View {
    const here = this.#cues.prepare(words);
    const candidates = this.#cues.candidates(here);
    const surroundings = this.#surroundingsIn(announcement);
    const fitting = (wanted: Meaning) =>
      candidates.filter(cue => cue.meaning === wanted && surroundings.fits(cue, passage));
    return {
      found: () => fitting('report').flatMap(cue => findPhrases(cue, here)),
      isExcused: () => fitting('excuse').some(cue => matches(cue, here)),
    };
  }

  #surroundingsIn(announcement: Announcement): Surroundings {
    const known = this.#surroundings.get(announcement);
    if (known) return known;
    const made = new Surroundings(announcement, text => this.#cues.prepare(wordsOf(text)));
    this.#surroundings.set(announcement, made);
    return made;
  }
}

function withoutOverlaps(found: readonly FoundPhrase[]): FoundPhrase[] {
  const apart: FoundPhrase[] = [];
  for (const phrase of found) if ((apart.at(-1)?.to ?? 0) <= phrase.from) apart.push(phrase);
  return apart;
}

/** Every place where the first part of a cue matches, left to right, if all its parts do. */
function findPhrases(
  {parts, without, inQuestions, evenIfDenied}: IndexedCue<Meaning>,
  here: Matchable,
): FoundPhrase[] {
  const [first, ...others] = parts;
  if (!first || (here.words.isQuestion && !inQuestions)) return [];
  if (without.some(pattern => pattern.match(here))) return [];
  const phrases: FoundPhrase[] = [];
  let trail = first.match(here);
  if (!trail || others.some(part => part.match(here) === undefined)) return [];
  for (let end = 0; trail && trail.length > 0 && trail[0]! >= end; trail = first.match(here, end)) {
    end = trail.at(-1)! + 1;
    if (!evenIfDenied && isDenied(here.words, trail)) continue;
    phrases.push({from: here.words.starts[trail[0]!]!, to: here.words.ends[end - 1]!});
  }
  return phrases;
}

function matches({parts, without}: IndexedCue<Meaning>, here: Matchable): boolean {
  return parts.every(part => part.match(here)) && !without.some(pattern => pattern.match(here));
}
