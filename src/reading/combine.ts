import {calibration, type ReaderWeight} from './calibration.js';
import type {FacetScore, SentenceScores} from './reading.js';

/** What one reader says of one sentence. */
export interface Answer {
  /** The name of the reader. */
  reader: string;
  scores: SentenceScores;
}

/**
 * What several readers say of one sentence, together. Where all that the calibration knows have an opinion on a
 * facet, their opinions are weighed and summed; otherwise, and against readers that it does not know (the words
 * that users add), the surest speaks.
 */
export function combine(answers: readonly Answer[]): SentenceScores {
  const weighed = weigh(answers);
  const combined = new Map(weighed);
  for (const {reader, scores} of answers) {
    const isKnown = calibration.readers.has(reader);
    for (const [facet, score] of scores) {
      if (isKnown && weighed.has(facet)) continue;
      const other = combined.get(facet);
      if (!other || isSurer(score, other)) combined.set(facet, score);
    }
  }
  return combined;
}

/** Of two that are equally sure, the one that finds the facet said outright. */
function isSurer(one: FacetScore, other: FacetScore): boolean {
  const difference = Math.max(one.present, one.weak) - Math.max(other.present, other.weak);
  return difference > 0 || (difference === 0 && one.present > other.present);
}

const SILENT: FacetScore = {present: 0, weak: 0, reasons: []};

/** The facets that the calibration can weigh: those on which the reader that is never silent has an opinion. */
function weigh(answers: readonly Answer[]): Map<string, FacetScore> {
  const known: WeighedAnswer[] = answers.flatMap(({reader, scores}) => {
    const weight = calibration.readers.get(reader);
    return weight ? [{weight, scores}] : [];
  });
  const steady = known.find(({weight}) => weight.isNeverSilent);
  if (!steady || known.length < calibration.readers.size) return new Map();
  const weighed = new Map<string, FacetScore>();
  for (const facet of steady.scores.keys()) {
    const opinions = known.map(({scores}) => scores.get(facet) ?? SILENT);
    const isRuledOut = opinions.some(opinion => opinion.isRuledOut);
    weighed.set(facet, isRuledOut ? SILENT : new WeighedScore(opinions, known));
  }
  return weighed;
}

/** What a reader says of a sentence, and what its opinion weighs. */
interface WeighedAnswer {
  weight: ReaderWeight;
  scores: SentenceScores;
}

/** Opinions, weighed and summed as log-odds. */
class WeighedScore implements FacetScore {
  readonly present: number;
  readonly weak: number;
  readonly #opinions: readonly FacetScore[];

  constructor(opinions: readonly FacetScore[], answers: readonly WeighedAnswer[]) {
    this.#opinions = opinions;
    let present = calibration.offsets.present;
    let weak = calibration.offsets.weak;
    for (let reader = 0; reader < opinions.length; reader++) {
      const {weight} = answers[reader]!;
      const opinion = opinions[reader]!;
      present += weighted(outright(opinion, weight), weight);
      weak += weighted(Math.max(opinion.present, opinion.weak), weight);
    }
    this.present = probabilityOf(present);
    this.weak = probabilityOf(weak);
  }

  /** The first reader that gives a reason explains best what it saw. */
  get reasons(): readonly string[] {
    return this.#opinions.map(({reasons}) => reasons).find(reasons => reasons.length > 0) ?? [];
  }
}

/** A cue that finds the facet only touched on speaks against its being said outright. */
function outright({present, weak}: FacetScore, {scale}: ReaderWeight): number {
  return scale === 'strength' && present === 0 ? -calibration.touchedAgainst * weak : present;
}

function weighted(value: number, {weight, scale}: ReaderWeight): number {
  return weight * (scale === 'log-odds' ? logOddsOf(value) : value);
}

function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Nobody is surer than this. */
const LIMIT = 1e-4;

function logOddsOf(probability: number): number {
  const bounded = Math.min(Math.max(probability, LIMIT), 1 - LIMIT);
  return Math.log(bounded / (1 - bounded));
}
