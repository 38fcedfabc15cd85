/** One announcement as an entry of the register. */

import type {Facts} from '../facts/facts.js';
import type {Verdict} from '../reading/reading.js';
import type {IsoDay} from '../reading/times/iso-day.js';

/** Where an experiment stands; the order is that of the register. */
export const experimentStatuses = ['overdue', 'due', 'running', 'undated', 'decided'] as const;

/**
 * - `overdue`: its review date has passed, and no outcome is recorded
 * - `due`: its review is today or in the next days
 * - `running`: its review is further off
 * - `undated`: nobody can say when its review is
 * - `decided`: an outcome is recorded
 */
export type ExperimentStatus = (typeof experimentStatuses)[number];

export interface Experiment {
  /** Absolute. */
  filePath: string;
  facts: Facts;
  status: ExperimentStatus;
  /** Whole days until the review; negative where it is past, undefined where there is no date. */
  daysLeft: number | undefined;
  /** How well each element of the standard is said, by rule id. */
  verdicts: ReadonlyMap<string, Verdict>;
}

/** More experiments at once in one scope than somebody wanted. */
export interface Crowd {
  /** As the memos write it; undefined for those that name no scope. */
  scope: string | undefined;
  /** How many run (due and overdue ones among them). */
  running: number;
  limit: number;
}

/** The experiments of a set of announcements, as seen on one day. */
export interface Register {
  /** The day that counts as today. */
  asOf: IsoDay;
  /** How many days before its review an experiment is due. */
  dueWithin: number;
  /** Sorted by status, then by review date, then by path. */
  experiments: readonly Experiment[];
  crowds: readonly Crowd[];
}

/** How many days before its review an experiment counts as due, where nobody says otherwise. */
export const defaultDueWithin = 14;
