import type {Announcement} from '../announcement/announcement.js';
import {judge} from './judge.js';
import type {ElementVocabulary, Evidence, FacetScore, SentenceReader, SentenceScores} from './reading.js';

/**
 * Reads an announcement: asks the readers about every sentence and judges each element from their answers.
 *
 * @param elements Vocabularies by element id.
 * @returns Evidence by element id, in the order of `elements`.
 */
export async function readEvidence(
  announcement: Announcement,
  elements: ReadonlyMap<string, ElementVocabulary>,
  readers: readonly SentenceReader[],
): Promise<Map<string, Evidence>> {
  const answers: SentenceScores[][] = [];
  for (const reader of readers) answers.push(await reader.read(announcement.sentences, announcement));
  const scores = announcement.sentences.map((_, index) =>
    combine(answers.map(answer => answer[index] ?? new Map())),
  );
  const promises = readers.flatMap(reader => reader.promises?.(announcement) ?? []);
  return new Map(
    [...elements].map(([id, vocabulary]) => {
      const promise = promises.map(byElement => byElement.get(id)).find(heading => heading !== undefined);
      const judged = judge(id, vocabulary, announcement, scores);
      return [id, {...judged, promisedBy: promise?.placeOf()}] as const;
    }),
  );
}

/** What several readers say of one sentence: the surest of them speaks. */
function combine(answers: readonly SentenceScores[]): SentenceScores {
  const [only] = answers;
  if (answers.length === 1 && only) return only;
  const combined = new Map<string, FacetScore>();
  for (const answer of answers) {
    for (const [facet, score] of answer) {
      const other = combined.get(facet);
      if (!other || isSurer(score, other)) combined.set(facet, score);
    }
  }
  return combined;
}

/** Of two that are equally sure, the one that finds the facet said outright. */
function isSurer(one: FacetScore, other: FacetScore): boolean {
  const difference = Math.max(one.present, one.weak) - Math.max(other.present, other.weak);
  return difference > 0 || (difference === 0 && one.present > other.present);
}
