import type {Announcement, Sentence} from '../announcement/announcement.js';
import type {Evidence} from '../reading/reading.js';

/** Below this score a single sentence is more of a guess: enough for a verdict, too little to talk to people about. */
const SURE = 0.8;

/**
 * The sentences that surely say an element, in the order of the document; evidence from the front matter is not
 * among them.
 *
 * @param facet Only those that say this facet of the element.
 */
export function sentencesOf(
  evidence: Evidence | undefined,
  {sentences}: Announcement,
  facet?: string,
): Sentence[] {
  const sure = (evidence?.items ?? []).filter(
    item => item.score >= SURE && (facet === undefined || item.facet === facet),
  );
  const offsets = new Set(sure.map(({place}) => place.start.offset));
  return sentences.filter(sentence => offsets.has(sentence.placeOf().start.offset));
}
