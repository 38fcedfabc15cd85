/** How the opinion of a reader enters the sum. */
export interface ReaderWeight {
  weight: number;
  /** A probability enters as its log-odds; the strength of a cue as it is. */
  scale: 'log-odds' | 'strength';
  /** Whether the reader has an opinion on every facet that it knows, in every sentence. */
  isNeverSilent: boolean;
}

/**
 * How the readers are weighed against each other, by name, as log-odds. Where a cue matches, the learned reader has
 * to speak clearly against it; where none does, clearly for it. `npm run accuracy` shows what a change does: these
 * figures stand on a plateau, and a little more or less of any moves nothing.
 */
export const calibration: {
  /** Added to the sum for what is said outright, and for what is only touched on. */
  offsets: {present: number; weak: number};
  /** How much of the strength of a cue for the one counts against the other. */
  touchedAgainst: number;
  readers: ReadonlyMap<string, ReaderWeight>;
} = {
  offsets: {present: -0.5, weak: -0.6},
  touchedAgainst: 0.4,
  readers: new Map([
    ['cues', {weight: 4, scale: 'strength', isNeverSilent: false}],
    ['learned', {weight: 1, scale: 'log-odds', isNeverSilent: true}],
  ]),
};
