import type {Announcement, Prose} from '../../announcement/announcement.js';
import {wordsOf} from '../tokens.js';
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

/** Tells tables apart: a number made from their text. */
export function fingerprintOf({cues, except}: PhraseTable): string {
  let hash = 2166136261;
  for (const text of [cues, except]) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
  }
  return `${hash}-${cues.length}-${except.length}`;
}

/** Finds phrases, given as cues, in a passage of prose. */
export class PhraseFinder {
  readonly #cues: CueFinder<Meaning>;
  readonly #surroundings = new WeakMap<Announcement, Surroundings>();

  constructor(phrases: PackedPhrases) {
    this.#cues = new CueFinder(phrases);
  }

  /** The phrases in a passage, in order; where two overlap, the one that begins first. */
  find(passage: Prose, announcement: Announcement): FoundPhrase[] {
    const here = this.#cues.prepare(wordsOf(passage.text));
    const surroundings = this.#surroundingsIn(announcement);
    const candidates = this.#cues.candidates(here);
    const found = candidates
      .filter(cue => cue.meaning === 'report' && surroundings.fits(cue, passage))
      .flatMap(cue => findPhrases(cue, here))
      .sort((a, b) => a.from - b.from || b.to - a.to);
    if (found.length === 0) return [];
    const excuses = candidates.filter(cue => cue.meaning === 'excuse' && surroundings.fits(cue, passage));
    return excuses.some(cue => matches(cue, here)) ? [] : withoutOverlaps(found);
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
