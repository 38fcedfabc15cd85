/** What training leaves behind, as it stands in `weights.json`. */
export interface PackedWeights {
  /** Changes with the weights; part of the version of the reader. */
  version: string;
  /** Which labelled sentences, seen how, they were learned from. */
  taughtBy: string;
  /** What each column answers: an element's facet, and whether it is said outright or touched on. */
  columns: readonly Column[];
  /** The log-odds of each column before anything is seen. */
  biases: readonly number[];
  /** One step of a weight. */
  step: number;
  /**
   * Base64 of unsigned 32-bit numbers, little endian, one for each feature that has weights, by ascending hash: the
   * low 24 bits say how far its hash lies after the one before, the high 8 how many weights it has.
   */
  features: string;
  /** Base64 of bytes, in pairs: the column of a weight, and its signed steps. */
  weights: string;
}

/** What one column of weights answers. */
export interface Column {
  /** `element/facet`. */
  facet: string;
  degree: 'present' | 'touched';
}

/** Weights, ready to be looked up. */
export class Weights {
  readonly columns: readonly Column[];
  readonly biases: readonly number[];
  readonly #step: number;
  readonly #features: Uint32Array;
  /** Where the features begin whose hash has these first bits: the hashes are spread evenly. */
  readonly #buckets: Uint32Array;
  /** Where the weights of each feature begin. */
  readonly #starts: Uint32Array;
  readonly #weights: Int8Array;

  constructor({columns, biases, step, features, weights}: PackedWeights) {
    this.columns = columns;
    this.biases = biases;
    this.#step = step;
    const packed = new Uint32Array(bytesOf(features).buffer);
    this.#features = hashesOf(packed);
    this.#buckets = bucketsOf(this.#features);
    this.#starts = startsOf(packed);
    this.#weights = new Int8Array(bytesOf(weights).buffer);
  }

  /** Adds the weights of a feature, `value` times, to the sums of the columns. */
  add(feature: number, value: number, sums: Float64Array): void {
    const at = this.#find(feature);
    if (at < 0) return;
    const weights = this.#weights;
    const scale = value * this.#step;
    const end = 2 * this.#starts[at + 1]!;
    for (let pair = 2 * this.#starts[at]!; pair < end; pair += 2) {
      sums[weights[pair]!]! += scale * weights[pair + 1]!;
    }
  }

  /** The weight of a feature in one column; 0 where it has none. */
  weight(feature: number, column: number): number {
    const at = this.#find(feature);
    if (at < 0) return 0;
    const weights = this.#weights;
    const end = 2 * this.#starts[at + 1]!;
    for (let pair = 2 * this.#starts[at]!; pair < end; pair += 2) {
      if (weights[pair] === column) return this.#step * weights[pair + 1]!;
    }
    return 0;
  }

  #find(feature: number): number {
    const features = this.#features;
    const bucket = feature >>> UNUSED_BITS;
    const end = this.#buckets[bucket + 1]!;
    for (let at = this.#buckets[bucket]!; at < end; at++) if (features[at] === feature) return at;
    return -1;
  }
}

/** The farthest that a hash can lie after the one before. */
export const FARTHEST = 0xffffff;

const BUCKET_BITS = 14;
const UNUSED_BITS = 32 - BUCKET_BITS;

function bucketsOf(features: Uint32Array): Uint32Array {
  const buckets = new Uint32Array(2 ** BUCKET_BITS + 1);
  for (const feature of features) buckets[(feature >>> UNUSED_BITS) + 1]!++;
  for (let at = 1; at < buckets.length; at++) buckets[at]! += buckets[at - 1]!;
  return buckets;
}

/** `atob` is there in Node and in browsers alike. */
function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function hashesOf(packed: Uint32Array): Uint32Array {
  const hashes = new Uint32Array(packed.length);
  let hash = 0;
  for (let at = 0; at < packed.length; at++) {
    hash += packed[at]! & FARTHEST;
    hashes[at] = hash;
  }
  return hashes;
}

function startsOf(packed: Uint32Array): Uint32Array {
  const starts = new Uint32Array(packed.length + 1);
  for (let at = 0; at < packed.length; at++) starts[at + 1] = starts[at]! + (packed[at]! >>> 24);
  return starts;
}
