/** How the opinion of a reader enters the sum. */
interface ReaderWeight {
  weight: number;
  /** A probability enters as its log-odds; the strength of a cue as it is. */
  scale: 'log-odds' | 'strength';
  /** Whether the reader has an opinion on every facet that it knows, in every sentence. */
  isNeverSilent: boolean;
}

/**
 * How the readers are weighed against each other, by name. Where a cue matches, the learned reader has to speak
 * clearly against it; where none does, clearly for it.
 */
export const calibration: {offset: number; readers: ReadonlyMap<string, ReaderWeight>} = {
  offset: -0.6,
  readers: new Map([
    ['cues', {weight: 3.3, scale: 'strength', isNeverSilent: false}],
    ['learned', {weight: 1, scale: 'log-odds', isNeverSilent: true}],
  ]),
};
