import type {Announcement, Sentence} from '../../announcement/announcement.js';
import {contextOf} from '../context.js';
import type {HeadingMeanings} from '../cues/heading-meanings.js';
import {isNoAnswer} from '../no-answer.js';
import type {FacetScore, SentenceReader, SentenceScores} from '../reading.js';
import {findGaps} from '../template-gaps.js';
import {wordsOf} from '../tokens.js';
import {featuresVersion, type SentenceView, visitFeatures} from './features.js';
import {type PackedWeights, Weights} from './weights.js';

/** A reason is only worth giving for what may count. */
const WORTH_A_REASON = 0.2;

/**
 * Reads sentences by what it learned from many labelled ones: a weight for each word, pair of words, word class
 * and heading, summed up (logistic regression). It knows less than the cues about any one sentence, and something
 * about every sentence.
 */
export class LearnedReader implements SentenceReader {
  readonly name = 'learned';
  readonly version: string;
  readonly #weights: Weights;
  readonly #headings: HeadingMeanings;

  /** @param headings What headings mean: they are many, and the labelled sentences show few of them. */
  constructor(packed: PackedWeights, headings: HeadingMeanings) {
    this.#headings = headings;
    this.version = `${packed.version}.${featuresVersion}`;
    this.#weights = new Weights(packed);
  }

  read(sentences: readonly Sentence[], announcement: Announcement): SentenceScores[] {
    return sentences.map(sentence => {
      // Of what a template still leaves open, nothing was learned; nor of words that only fill a place.
      if (findGaps(sentence.text).length > 0 || isNoAnswer(sentence.text)) return new Map();
      return this.#readView(viewOf(sentence, announcement, this.#headings));
    });
  }

  #readView(view: SentenceView): SentenceScores {
    const probabilities = probabilitiesOf(view, this.#weights);
    const scores = new Map<string, LearnedScore>();
    this.#weights.columns.forEach(({facet, degree}, column) => {
      const score = scores.get(facet) ?? new LearnedScore(view, this.#weights);
      scores.set(facet, score);
      score.set(degree, column, probabilities[column]!);
    });
    return scores;
  }
}

/** A sentence with what stands above and before it. */
export function viewOf(
  sentence: Sentence,
  announcement: Announcement,
  headings: HeadingMeanings,
): SentenceView {
  const context = contextOf(sentence, announcement);
  return {
    words: wordsOf(sentence.text),
    context: context.flatMap(level => level.map(wordsOf)),
    promised: [...new Set(headings.of(context).map(({meaning}) => meaning.facet))],
    previous: sentence.previous && wordsOf(sentence.previous.text),
    kind: sentence.kind,
  };
}

function probabilitiesOf(view: SentenceView, weights: Weights): Float64Array {
  const sums = new Float64Array(weights.columns.length);
  let squares = 0;
  visitFeatures(view, (hash, value) => {
    squares += value * value;
    weights.add(hash, value, sums);
  });
  const length = Math.sqrt(squares);
  return sums.map((sum, column) => 1 / (1 + Math.exp(-(sum / length + weights.biases[column]!))));
}

/** The answer for one facet. Its reason is found out when somebody asks. */
class LearnedScore implements FacetScore {
  present = 0;
  weak = 0;
  #column = 0;
  readonly #view: SentenceView;
  readonly #weights: Weights;

  constructor(view: SentenceView, weights: Weights) {
    this.#view = view;
    this.#weights = weights;
  }

  set(degree: 'present' | 'touched', column: number, probability: number): void {
    if (degree === 'present') this.present = probability;
    else this.weak = probability;
    this.#column = column;
  }

  get reasons(): readonly string[] {
    if (Math.max(this.present, this.weak) < WORTH_A_REASON) return [];
    return [`sounds like it: \`${loudestWords(this.#view, this.#weights, this.#column)}\``];
  }
}

/** The stretch of the sentence whose words weigh most. */
function loudestWords(view: SentenceView, weights: Weights, column: number): string {
  const {words} = view;
  const shares = new Float64Array(words.words.length);
  visitFeatures(view, (hash, value, from, to) => {
    if (to === from) return;
    const share = (value * weights.weight(hash, column)) / Math.max(1, to - from);
    for (let at = from; at < to; at++) shares[at]! += share;
  });
  const {from, to} = heaviestStretch(shares);
  return words.text.slice(words.starts[from], words.ends[to - 1]);
}

/** The stretch `[from, to)` with the largest sum; the heaviest single number where none is above 0. */
function heaviestStretch(shares: Float64Array): {from: number; to: number} {
  let best = {from: 0, to: 1, sum: Number.NEGATIVE_INFINITY};
  let from = 0;
  let sum = 0;
  shares.forEach((share, at) => {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += share;
    if (sum > best.sum) best = {from, to: at + 1, sum};
  });
  return best;
}
