import {createHash} from 'node:crypto';
import type {Announcement, Sentence} from '../announcement/announcement.js';
import {parseAnnouncement} from '../announcement/read-announcement.js';
import {builtInElements} from '../built-in-elements.js';
import {CueReader, packCues} from '../reading/cues/cue-reader.js';
import {featuresVersion, visitFeatures} from '../reading/learned/features.js';
import {viewOf} from '../reading/learned/learned-reader.js';
import type {Column} from '../reading/learned/weights.js';
import {
  asDocument,
  facetLabels,
  type LabelledSentence,
  labelledMemos,
  labelledSentences,
  type Part,
} from './corpus.js';

/** A labelled sentence as numbers. */
export interface Sample {
  /** The value of each feature, scaled as the reader scales it. */
  features: ReadonlyMap<number, number>;
  /** Whether the sentence is what a lesson teaches; undefined where its labels do not tell. */
  is(lesson: Lesson): boolean | undefined;
}

/** What a column learns, and the label that teaches it. */
export interface Lesson extends Column {
  label: string;
}

/** One for each facet and degree. */
export function lessonsOf(): Lesson[] {
  return [...builtInElements].flatMap(([element, {facets}]) =>
    Object.keys(facets).flatMap(name => {
      const facet = `${element}/${name}`;
      const own = facetLabels.find(each => each.element === element && each.facet === name);
      if (own) return [{facet, degree: own.degree, label: own.label}];
      return [
        {facet, degree: 'present', label: element} as const,
        {facet, degree: 'touched', label: element} as const,
      ];
    }),
  );
}

/** All that is taught: the bank, and the memos that are not kept for the last figure. */
export async function labelledSamples(): Promise<Sample[]> {
  return [
    ...(await samplesOfSentences(await labelledSentences('all'))),
    ...(await samplesOfMemos('look')),
    ...(await samplesOfMemos('report')),
  ];
}

/** Every so many labelled sentences are looked at to see whether features have changed. */
const SPOT_CHECK = 40;

/** Tells whether weights were learned from the labels of today, and from features as they are today. */
export async function fingerprint(): Promise<string> {
  const sentences = await labelledSentences('all');
  const memos = [...(await labelledMemos('look')), ...(await labelledMemos('report'))];
  const hash = createHash('sha256')
    .update(featuresVersion)
    .update(JSON.stringify([sentences, memos]));
  const checked = sentences.filter((_, index) => index % SPOT_CHECK === 0);
  for (const {features} of await samplesOfSentences(checked))
    hash.update(JSON.stringify([...features.keys()]));
  return hash.digest('hex').slice(0, 16);
}

const {headings} = new CueReader('cues', packCues(builtInElements));

/** The sentences of the bank. */
async function samplesOfSentences(sentences: readonly LabelledSentence[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const sentence of sentences) {
    const announcement = await parseAnnouncement(asDocument(sentence));
    const last = announcement.sentences.at(-1);
    for (const own of announcement.sentences.filter(({block}) => block === last?.block)) {
      const is = ({label, degree}: Lesson) => isDegree(sentence.labels[label], degree);
      samples.push({features: featuresOf(own, announcement), is});
    }
  }
  return samples;
}

/**
 * The sentences of whole memos. An element that a memo lacks is in none of its sentences; of one that it has, the
 * labelled lines show it, and the others tell nothing. Labels of two halves do not tell which half a line says.
 */
async function samplesOfMemos(part: Part): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const memo of await labelledMemos(part)) {
    const announcement = await parseAnnouncement(memo.source);
    for (const sentence of announcement.sentences) {
      const {start, end} = sentence.placeOf();
      const is = ({facet, label, degree}: Lesson) => {
        const element = facet.split('/')[0]!;
        const {verdict, lines} = memo.elements[element]!;
        if (verdict === 'absent') return false;
        if (label !== element) return undefined;
        if (verdict === 'weak' && degree === 'present') return false;
        return lines.some(line => start.line <= line && line <= end.line) || undefined;
      };
      samples.push({features: featuresOf(sentence, announcement), is});
    }
  }
  return samples;
}

function isDegree(label: string | undefined, degree: Lesson['degree']): boolean {
  return label === 'present' || (degree === 'touched' && label === 'weak');
}

function featuresOf(sentence: Sentence, announcement: Announcement): Map<number, number> {
  const features = new Map<number, number>();
  let squares = 0;
  visitFeatures(viewOf(sentence, announcement, headings), (hash, value) => {
    features.set(hash, (features.get(hash) ?? 0) + value);
    squares += value * value;
  });
  return new Map([...features].map(([hash, value]) => [hash, value / Math.sqrt(squares)]));
}
