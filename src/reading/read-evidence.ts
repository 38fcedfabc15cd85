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
  return new Map(
    [...elements].map(([id, vocabulary]) => [id, judge(id, vocabulary, announcement, scores)] as const),
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
      if (!other || surety(score) > surety(other)) combined.set(facet, score);
    }
  }
  return combined;
}

function surety({present, weak}: FacetScore): number {
  return Math.max(present, weak);
}
