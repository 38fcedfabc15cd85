import type {Announcement} from '../announcement/announcement.js';
import {combine} from './combine.js';
import {judge} from './judge.js';
import type {ElementVocabulary, Evidence, SentenceReader, SentenceScores} from './reading.js';

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
  const answers: {reader: string; scores: SentenceScores[]}[] = [];
  for (const reader of readers) {
    answers.push({reader: reader.name, scores: await reader.read(announcement.sentences, announcement)});
  }
  const scores = announcement.sentences.map((_, index) =>
    combine(answers.map(({reader, scores}) => ({reader, scores: scores[index] ?? new Map()}))),
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
