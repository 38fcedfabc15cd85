import type {Announcement, Sentence} from '../announcement/announcement.js';
import type {Evidence, EvidenceItem} from '../reading/reading.js';

/** Below this score a single sentence is more of a guess: enough for a verdict, too little to talk to people about. */
const SURE = 0.75;

/** What surely says an element. */
export function sureItems(evidence: Evidence | undefined): EvidenceItem[] {
  return (evidence?.items ?? []).filter(({score}) => score >= SURE);
}

/** The sentences behind evidence, in the order of the document; what the front matter says is not among them. */
export function sentencesOf(items: readonly EvidenceItem[], {sentences}: Announcement): Sentence[] {
  const offsets = new Set(items.map(({place}) => place.start.offset));
  return sentences.filter(sentence => offsets.has(sentence.placeOf().start.offset));
}
