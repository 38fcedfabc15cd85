import type {Announcement, Sentence} from '../announcement/announcement.js';
import {frontMatterValues} from './front-matter-values.js';
import type {
  ElementVocabulary,
  Evidence,
  EvidenceItem,
  FacetVocabulary,
  SentenceScores,
  Verdict,
} from './reading.js';
import {findTimes} from './times/find.js';
import type {TimeKind} from './times/time.js';

/** A score from which a facet counts as said. */
const ENOUGH = 0.5;

/** Front matter is data the author filled in on purpose. */
const FRONT_MATTER_SCORE = 1;

/** Evidence as far as the sentences tell. */
export type Judgement = Omit<Evidence, 'promisedBy'>;

interface FoundItem extends EvidenceItem {
  verdict: Exclude<Verdict, 'absent'>;
}

/**
 * The verdict on one element from what the sentences say: present where a facet is said outright (or all of
 * the facets that the element needs), weak where it is touched on or only some of them are there.
 *
 * @param id The element's rule id.
 * @param scores One entry a sentence of the announcement, in order.
 */
export function judge(
  id: string,
  vocabulary: ElementVocabulary,
  announcement: Announcement,
  scores: readonly SentenceScores[],
): Judgement {
  const found = Object.keys(vocabulary.facets).flatMap(facet => [
    ...frontMatterItems(facet, vocabulary.facets[facet] ?? {}, announcement),
    ...sentenceItems(id, facet, announcement.sentences, scores),
  ]);
  const present = found.filter(item => item.verdict === 'present');
  const needed = vocabulary.all;
  const isPresent = needed
    ? needed.every(facet => present.some(item => item.facet === facet))
    : present.length > 0;
  if (isPresent) {
    const ranked = rank(present, needed ?? []);
    return isDoubtful(ranked, announcement)
      ? {...evidence('weak', ranked, ranked[0]?.facet), isDoubtful: true}
      : evidence('present', ranked, undefined);
  }
  const [strongest] = rank(found, needed ?? []);
  if (!strongest) return evidence('absent', [], undefined);
  return evidence('weak', rank(found, needed ?? []), strongest.facet);
}

/** A document with more sentences than this says many things about other matters. */
const LONG = 100;

/** Below this score too little speaks for a sentence to believe it alone: its words, but no heading above it. */
const SURE = 0.995;

/** Among hundreds of sentences, a single one that is not beyond doubt is not enough. */
function isDoubtful(items: readonly FoundItem[], {sentences}: Announcement): boolean {
  if (sentences.length <= LONG || items.some(({score}) => score >= SURE)) return false;
  return new Set(items.map(({place}) => place.start.offset)).size === 1;
}

function evidence(verdict: Verdict, found: readonly FoundItem[], weakFacet: string | undefined): Judgement {
  const items = found.map(({verdict: _, ...item}) => item);
  return {verdict, items, weakFacet, isDoubtful: false, score: items[0]?.score ?? 0};
}

/**
 * Strongest first. Where two are alike, a sentence that holds all the facets needed, then the facet that is
 * named first among those, then the earlier place.
 */
function rank(items: readonly FoundItem[], needed: readonly string[]): FoundItem[] {
  const weight = (item: FoundItem) => item.score + (item.verdict === 'present' ? 1 : 0);
  const facetOrder = (item: FoundItem) => needed.indexOf(item.facet);
  const isWhole = ({place}: FoundItem) =>
    needed.every(facet =>
      items.some(other => other.facet === facet && other.place.start.offset === place.start.offset),
    );
  return items.toSorted(
    (a, b) =>
      weight(b) - weight(a) ||
      Number(isWhole(b)) - Number(isWhole(a)) ||
      facetOrder(a) - facetOrder(b) ||
      a.place.start.offset - b.place.start.offset,
  );
}

function sentenceItems(
  id: string,
  facet: string,
  sentences: readonly Sentence[],
  scores: readonly SentenceScores[],
): FoundItem[] {
  const key = `${id}/${facet}`;
  const items: FoundItem[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const score = scores[index]?.get(key);
    if (!score || (score.present < ENOUGH && score.weak < ENOUGH)) continue;
    const sentence = sentences[index]!;
    const verdict = score.present >= ENOUGH ? 'present' : 'weak';
    items.push({
      verdict,
      facet,
      place: sentence.placeOf(),
      text: sentence.quote(),
      score: score[verdict],
      reason: score.reasons[0] ?? '',
    });
  }
  return items;
}

function frontMatterItems(
  facet: string,
  vocabulary: FacetVocabulary,
  announcement: Announcement,
): FoundItem[] {
  return frontMatterValues(announcement, vocabulary.frontMatter ?? []).map(({key, texts, place}) => ({
    verdict: texts.some(text => saysEnough(text, vocabulary)) ? 'present' : 'weak',
    facet,
    place,
    text: `${key}: ${texts.join(', ')}`,
    score: FRONT_MATTER_SCORE,
    reason: `front matter \`${key}\``,
  }));
}

/** Whether a value says the facet outright: `review-by: soon` and `scope: everyone` do not. */
function saysEnough(text: string, {frontMatterNeedsTime, frontMatterWeak}: FacetVocabulary): boolean {
  if (frontMatterWeak?.includes(text.toLowerCase().replace(/[.!]+$/, ''))) return false;
  return !frontMatterNeedsTime || findTimes(text).some(({kind}) => BINDING_TIMES.has(kind));
}

/** The kinds of time on which a review can be held. */
const BINDING_TIMES: ReadonlySet<TimeKind> = new Set(['date', 'duration', 'period', 'moment', 'recurring']);
