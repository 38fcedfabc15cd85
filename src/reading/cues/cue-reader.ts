import type {Announcement, Heading, Sentence} from '../../announcement/announcement.js';
import {isNoAnswer} from '../no-answer.js';
import type {ElementVocabulary, FacetScore, SentenceReader, SentenceScores} from '../reading.js';
import {type FoundGap, findGaps} from '../template-gaps.js';
import {type Words, wordsOf} from '../tokens.js';
import {Surroundings} from './context.js';
import {CueFinder, CueIndex, type IndexedCue, type PackedIndex} from './cue-index.js';
import {isDenied} from './denial.js';
import {HeadingMeanings} from './heading-meanings.js';
import {OPEN_WORD} from './keyed-words.js';
import type {Matchable, Trail} from './match.js';
import {type Meaning, type Role, SENTENCE_ROLES} from './meaning.js';

/** How much a match counts for. A heading alone counts for less than words in the sentence itself. */
const CUE_SCORE = 0.9;
const HEADING_SCORE = 0.7;
const BOTH_SCORE = 0.97;

/** The cues of some elements as data, to be made once and loaded often. */
export interface PackedCues {
  sentences: PackedIndex<Meaning>;
  headings: PackedIndex<Meaning>;
}

/**
 * Makes the cues of elements ready.
 *
 * @param elements Vocabularies by element id.
 * @throws {CueSyntaxError} when a cue cannot be read.
 */
export function packCues(elements: ReadonlyMap<string, ElementVocabulary>): PackedCues {
  const sentences = new CueIndex<Meaning>();
  const headings = new CueIndex<Meaning>();
  for (const [element, {facets}] of elements) {
    for (const [name, vocabulary] of Object.entries(facets)) {
      const facet = `${element}/${name}`;
      for (const role of SENTENCE_ROLES) sentences.add(vocabulary[role] ?? '', {facet, role});
      headings.add(vocabulary.headings ?? '', {facet, role: 'headings'});
    }
  }
  return {sentences: sentences.pack(), headings: headings.pack()};
}

/** Reads sentences by cues: small patterns of words, kept as data with the element they serve. */
export class CueReader implements SentenceReader {
  readonly name: string;
  readonly version = '1';
  readonly #sentenceCues: CueFinder<Meaning>;
  /** What its headings mean. */
  readonly headings: HeadingMeanings;

  /** @param name Tells readers with different cues apart. */
  constructor(name: string, {sentences, headings}: PackedCues) {
    this.name = name;
    this.#sentenceCues = new CueFinder(sentences);
    this.headings = new HeadingMeanings(headings);
  }

  read(sentences: readonly Sentence[], announcement: Announcement): SentenceScores[] {
    const surroundings = new Surroundings(announcement, text => this.#sentenceCues.prepare(wordsOf(text)));
    return sentences.map(sentence => this.#readSentence(sentence, surroundings));
  }

  promises(announcement: Announcement): ReadonlyMap<string, Heading> {
    const promises = new Map<string, Heading>();
    for (const {heading} of announcement.sections) {
      if (!heading || heading === announcement.title) continue;
      for (const {meaning} of this.headings.of([[heading.label]])) {
        const element = meaning.facet.split('/')[0]!;
        if (!promises.has(element)) promises.set(element, heading);
      }
    }
    return promises;
  }

  #readSentence(sentence: Sentence, surroundings: Surroundings): SentenceScores {
    const found = new Map<string, Findings>();
    const gaps = findGaps(sentence.text);
    const here = withoutGaps(surroundings.prepare(sentence.text), gaps);
    for (const cue of this.#sentenceCues.candidates(here)) {
      if (!surroundings.fits(cue, sentence)) continue;
      const reason = reasonFor(cue, here);
      if (reason !== undefined) note(found, cue.meaning, reason);
    }
    if (gaps.length === 0 && isContent(here.words)) {
      const given = this.headings.of(surroundings.contextOf(sentence));
      for (const {meaning, reason} of given) note(found, meaning, reason);
    }
    return new Map(
      [...found].flatMap(([facet, findings]) => scoreOf(findings).map(score => [facet, score] as const)),
    );
  }
}

/** What a template still leaves open answers to no cue. */
function withoutGaps(sentence: Matchable, gaps: readonly FoundGap[]): Matchable {
  if (gaps.length === 0) return sentence;
  const {starts} = sentence.words;
  const isOpen = (at: number) => gaps.some(({from, to}) => from <= starts[at]! && starts[at]! < to);
  return {...sentence, keyed: sentence.keyed.map((word, at) => (isOpen(at) ? OPEN_WORD : word))};
}

/** The reason why a cue counts for a sentence, or undefined where it does not. */
export function reasonFor(
  {parts, without, meaning, inQuestions, evenIfDenied}: IndexedCue<Meaning>,
  here: Matchable,
): string | undefined {
  const mayBeDenied = meaning.role === 'not' || evenIfDenied;
  if (here.words.isQuestion && !inQuestions && meaning.role !== 'not') return undefined;
  const trails: Trail[] = [];
  for (const part of parts) {
    const trail = part.match(here);
    if (!trail || (!mayBeDenied && isDenied(here.words, trail))) return undefined;
    trails.push(trail);
  }
  if (without.some(pattern => pattern.match(here))) return undefined;
  return trails.map(trail => quoteTrail(here.words, trail)).join(' + ');
}

type Findings = Map<Role, string[]>;

function note(found: Map<string, Findings>, {facet, role}: Meaning, reason: string): void {
  const findings: Findings = found.get(facet) ?? new Map();
  found.set(facet, findings);
  const reasons = findings.get(role);
  if (reasons) reasons.push(reason);
  else findings.set(role, [reason]);
}

/** Words in the sentence outweigh the heading above it; a cue against takes the sentence out. */
function scoreOf(findings: Findings): FacetScore[] {
  if (findings.has('not')) return [{present: 0, weak: 0, isRuledOut: true, reasons: []}];
  const present = findings.get('present');
  if (present) {
    const score = findings.has('headings') ? BOTH_SCORE : CUE_SCORE;
    return [{present: score, weak: 0, reasons: present}];
  }
  const weak = findings.get('weak');
  if (weak) return [{present: 0, weak: CUE_SCORE, reasons: weak}];
  return [{present: HEADING_SCORE, weak: 0, reasons: findings.get('headings') ?? []}];
}

/** Whether a sentence says something that a heading above it can give a meaning to. */
function isContent({words, isQuestion, text}: Words): boolean {
  // A line that leads into a list leaves it to the items to say something.
  if (isQuestion || words.length === 0 || text.endsWith(':')) return false;
  return !isNoAnswer(text);
}

/** The matched words as the author wrote them, with `…` for what a gap skipped. */
function quoteTrail({text, starts, ends}: Words, trail: Trail): string {
  const pieces: string[] = [];
  let from = 0;
  trail.forEach((word, index) => {
    const following = trail[index + 1];
    if (following !== undefined && following <= word + 1) return;
    pieces.push(text.slice(starts[trail[from]!], ends[word]));
    from = index + 1;
  });
  return `\`${pieces.join(' … ')}\``;
}
