import type {Verdict} from '../reading/reading.js';

/** Counts for one rule. A rate of nothing is `undefined`, never 0 or 1. */
export class Tally {
  hits = 0;
  falseAlarms = 0;
  misses = 0;
  agreed = 0;
  judged = 0;
  evidenceRight = 0;
  evidenceShown = 0;

  /** Counts one verdict against its label. */
  verdict(got: Verdict, expected: Verdict): void {
    this.judged++;
    if (got === expected) this.agreed++;
    this.found(got === 'present', expected === 'present');
  }

  /** Counts one yes-or-no answer against its label. */
  found(got: boolean, expected: boolean): void {
    if (got && expected) this.hits++;
    else if (got) this.falseAlarms++;
    else if (expected) this.misses++;
  }

  evidence(isRight: boolean): void {
    this.evidenceShown++;
    if (isRight) this.evidenceRight++;
  }

  add(other: Tally): void {
    for (const key of [
      'hits',
      'falseAlarms',
      'misses',
      'agreed',
      'judged',
      'evidenceRight',
      'evidenceShown',
    ] as const) {
      this[key] += other[key];
    }
  }

  get precision(): number | undefined {
    return rate(this.hits, this.hits + this.falseAlarms);
  }

  get recall(): number | undefined {
    return rate(this.hits, this.hits + this.misses);
  }

  get f1(): number | undefined {
    return rate(2 * this.hits, 2 * this.hits + this.falseAlarms + this.misses);
  }

  get agreement(): number | undefined {
    return rate(this.agreed, this.judged);
  }

  get evidenceRate(): number | undefined {
    return rate(this.evidenceRight, this.evidenceShown);
  }
}

function rate(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** The mean of those figures that there are. */
export function mean(figures: readonly (number | undefined)[]): number | undefined {
  const there = figures.filter(figure => figure !== undefined);
  return rate(
    there.reduce((sum, figure) => sum + figure, 0),
    there.length,
  );
}
