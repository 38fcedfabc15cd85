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
import {FARTHEST, type PackedWeights} from '../reading/learned/weights.js';
import {fingerprint, type Lesson, labelledSamples, lessonsOf, type Sample} from './lessons.js';
import {learn, type Model, type SparseRows} from './logistic-regression.js';

/** How much one labelled sentence weighs against the penalty on large weights. */
const COST = 20;

/** A feature that only one sentence has tells nothing about others. */
const SEEN_AT_LEAST = 2;

/** Weights kept: the largest. More of them make the package larger and the reading no better. */
const KEPT = 60_000;

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
const samples = await labelledSamples();
const {rows, hashes} = toRows(samples);
const lessons = lessonsOf();
const models = lessons.map(lesson => {
  const targets = Int8Array.from(samples, sample => SIGNS.get(sample.is(lesson)) ?? 0);
  return learn(rows, targets, COST);
});
const packed = pack(lessons, models, hashes, await fingerprint());
await writeFile(values.out, `${JSON.stringify(packed)}\n`);
console.log(
  `${samples.length} sentences, ${hashes.length} features, ${lessons.length} columns: ${values.out}`,
);

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
  taughtBy: string,
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
  const features = Uint32Array.from(kept, ({hash, pairs}, at) => {
    const distance = hash - (kept[at - 1]?.hash ?? 0);
    if (distance > FARTHEST || pairs.length > 0xff)
      throw new RangeError('the weights do not fit their packing');
    return ((pairs.length << 24) | distance) >>> 0;
  });
  const weights = Int8Array.from(kept.flatMap(({pairs}) => pairs.flat()));
  const content = {
    columns: lessons.map(({facet, degree}) => ({facet, degree})),
    biases: models.map(({bias}) => Number(bias.toFixed(4))),
    step: Number(step.toFixed(6)),
    features: base64(new Uint8Array(features.buffer)),
    weights: base64(new Uint8Array(weights.buffer)),
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return {version, taughtBy, ...content};
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
