/** The sentences that say an element, in the order in which they speak for it. */
import type {Announcement, Prose, Sentence} from '../announcement/announcement.js';
import type {Evidence, EvidenceItem} from '../reading/reading.js';
import {findTimes} from '../reading/times/find.js';
import type {TimeExpression} from '../reading/times/time.js';

/** A piece of evidence with the sentence it is. */
export interface Said {
  item: EvidenceItem;
  sentence: Sentence;
}

/** The pieces of evidence for some facets that are sentences of the text, strongest first. */
export function saidFor(
  {sentences}: Announcement,
  evidence: Evidence | undefined,
  facets: readonly string[],
): readonly Said[] {
  const byOffset = new Map(sentences.map(sentence => [sentence.placeOf().start.offset, sentence]));
  return (evidence?.items ?? []).flatMap(item => {
    const sentence = byOffset.get(item.place.start.offset);
    return sentence !== undefined && facets.includes(item.facet) ? [{item, sentence}] : [];
  });
}

/** A time and the prose that holds it. */
export interface TimeInProse {
  time: TimeExpression;
  prose: Prose;
}

/** Words that take up what the sentence before says. */
const refersBack =
  /\b(?:(?<!(?:more|less|other|rather) than )then|on (?:that|this) (?:day|date)|at that (?:point|time))\b/i;

/**
 * The times in a sentence; where it has none, those of the words that give it its meaning.
 *
 * @param isTelling Whether the sentence before says something of which a sentence that refers back could be the rest.
 */
export function timesAround(
  sentence: Sentence,
  isTelling: (previous: Sentence) => boolean,
): readonly TimeInProse[] {
  const {label, introducedBy, section, previous} = sentence;
  const before = previous && refersBack.test(sentence.text) && isTelling(previous) ? previous : undefined;
  for (const prose of [sentence, label, introducedBy, section.heading, before]) {
    const times = prose === undefined ? [] : timesIn(prose);
    if (times.length > 0) return times;
  }
  return [];
}

/** The times in a text that name something the calendar could know. */
export function timesIn(prose: Prose): readonly TimeInProse[] {
  return findTimes(prose.text)
    .filter(({kind}) => kind !== 'clock' && kind !== 'past')
    .map(time => ({time, prose}));
}
