/**
 * `npm run train` learns the weights of the learned reader from the labelled sentences, and from the memos that
 * are not kept for the last figure, and writes them to `src/reading/learned/weights.json`. It takes a minute or
 * two: run it when the labels or the features change.
 *
 *   --out file   write the weights elsewhere
 */
import {createHash} from 'node:crypto';
import {writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import type {Announcement, Sentence} from '../announcement/announcement.js';
import {parseAnnouncement} from '../announcement/read-announcement.js';
import {builtInElements} from '../built-in-elements.js';
import {CueReader, packCues} from '../reading/cues/cue-reader.js';
import {visitFeatures} from '../reading/learned/features.js';
import {viewOf} from '../reading/learned/learned-reader.js';
import type {Column, PackedWeights} from '../reading/learned/weights.js';
import {asDocument, facetLabels, labelledMemos, labelledSentences, type Part} from './corpus.js';
import {learn, type Model, type SparseRows} from './logistic-regression.js';

/** How much one labelled sentence weighs against the penalty on large weights. */
const COST = 20;

/** A feature that only one sentence has tells nothing about others. */
const SEEN_AT_LEAST = 2;

/** Weights kept: the largest. More of them make the package larger and the reading no better. */
const KEPT = 90_000;

/** A labelled sentence as numbers. */
interface Sample {
  /** The value of each feature, scaled as the reader scales it. */
  features: ReadonlyMap<number, number>;
  /** Whether the sentence is what a lesson teaches; undefined where its labels do not tell. */
  is(lesson: Lesson): boolean | undefined;
}

/** What a column learns, and the label that teaches it. */
interface Lesson extends Column {
  label: string;
}

/** What an example is to a lesson, as the fit wants it. */
const SIGNS: ReadonlyMap<boolean | undefined, number> = new Map([
  [true, 1],
  [false, -1],
]);

const {values} = parseArgs({
  options: {
    out: {type: 'string', default: 'src/reading/learned/weights.json'},
  },
});
const {headings} = new CueReader('cues', packCues(builtInElements));
const samples = [
  ...(await samplesOfSentences()),
  ...(await samplesOfMemos('look')),
  ...(await samplesOfMemos('report')),
];
const {rows, hashes} = toRows(samples);
const lessons = lessonsOf();
const models = lessons.map(lesson => {
  const targets = Int8Array.from(samples, sample => SIGNS.get(sample.is(lesson)) ?? 0);
  return learn(rows, targets, COST);
});
const packed = pack(lessons, models, hashes);
await writeFile(values.out, `${JSON.stringify(packed)}\n`);
console.log(
  `${samples.length} sentences, ${hashes.length} features, ${lessons.length} columns: ${values.out}`,
);

function lessonsOf(): Lesson[] {
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

async function samplesOfSentences(): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const sentence of await labelledSentences('all')) {
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

function toRows(samples: readonly Sample[]): {rows: SparseRows; hashes: readonly number[]} {
  const seen = new Map<number, number>();
  for (const {features} of samples)
    for (const hash of features.keys()) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const hashes = [...seen].filter(([, times]) => times >= SEEN_AT_LEAST).map(([hash]) => hash);
  const columnOf = new Map(hashes.map((hash, column) => [hash, column]));
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const {features} of samples) {
    for (const [hash, value] of features) {
      const column = columnOf.get(hash);
      if (column === undefined) continue;
      columns.push(column);
      values.push(value);
    }
    starts.push(columns.length);
  }
  const rows = {
    starts: Uint32Array.from(starts),
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values),
    width: hashes.length,
  };
  return {rows, hashes};
}

/** Keeps the largest weights, in 127 steps each way. */
function pack(
  lessons: readonly Lesson[],
  models: readonly Model[],
  hashes: readonly number[],
): PackedWeights {
  const all = models.flatMap(({weights}) => Array.from(weights, Math.abs)).sort((a, b) => b - a);
  const step = all[0]! / 127;
  const least = Math.max(all[KEPT] ?? 0, step / 2);
  const byHash = hashes.map((hash, feature) => [hash, feature] as const).sort(([a], [b]) => a - b);
  const kept = byHash.flatMap(([hash, feature]) => {
    const pairs = models.flatMap(({weights}, column) =>
      Math.abs(weights[feature]!) >= least ? [[column, Math.round(weights[feature]! / step)]] : [],
    );
    return pairs.length > 0 ? [{hash, pairs}] : [];
  });
  const features = Uint32Array.from(kept, ({hash}) => hash);
  const weights = Int8Array.from(kept.flatMap(({pairs}) => pairs.flat()));
  const content = {
    columns: lessons.map(({facet, degree}) => ({facet, degree})),
    biases: models.map(({bias}) => Number(bias.toFixed(4))),
    step: Number(step.toFixed(6)),
    features: base64(new Uint8Array(features.buffer)),
    counts: base64(Uint8Array.from(kept, ({pairs}) => pairs.length)),
    weights: base64(new Uint8Array(weights.buffer)),
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return {version, ...content};
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
