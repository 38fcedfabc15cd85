/** What an announcement says about its experiment, fact by fact, and how we know. */
import type {Place} from '../announcement/announcement.js';
import type {IsoDay} from '../reading/times/iso-day.js';

/** Where a fact comes from. */
export type FactSource = 'front matter' | 'text' | 'file name' | 'git';

/** One thing that is known about an experiment. */
export interface Fact<Value = string> {
  value: Value;
  source: FactSource;
  /** Where it stands; undefined where it is not from the document itself. */
  place: Place | undefined;
  /** What it was read from, as the author wrote it. */
  words: string;
  /** How the value comes from the words, for people: "a quarter after 2026-01-05, the memo's own date". */
  derivation: string;
}

/** What became of an experiment. */
export type Decision = 'kept' | 'changed' | 'stopped';

/** What was decided at the review. */
export interface Outcome {
  /** Undefined where something was decided, but not said in words that we know. */
  decision: Decision | undefined;
  on: IsoDay | undefined;
  note: string | undefined;
}

/** Why there is no review date. */
export interface Undated {
  /** A sentence without its full stop, for people: "`in a quarter` is counted from a day that nothing names". */
  reason: string;
  /** The time that could not be placed; undefined where no review is said at all. */
  place: Place | undefined;
}

/** Something about the dates of a memo that cannot be true. */
export interface DateMistake {
  kind: 'impossible' | 'contradiction';
  /** A sentence without its full stop, for people; dates and the author's words in backticks. */
  message: string;
  /** One place for an impossible date, two for dates that contradict each other. */
  places: readonly Place[];
}

/** All that is known; what nobody said is undefined or empty. */
export interface Facts {
  /** The title, else the name of the file, else the first sentence. */
  title: string;
  /** The memo's own date, from which "in a quarter" counts. */
  date: Fact<IsoDay> | undefined;
  /** What is tried, as the author says it. */
  experiment: Fact | undefined;
  start: Fact<IsoDay> | undefined;
  /** The last day of the trial. */
  end: Fact<IsoDay> | undefined;
  reviewDate: Fact<IsoDay> | undefined;
  /** Set exactly where there is no review date. */
  undated: Undated | undefined;
  owner: Fact | undefined;
  scope: Fact | undefined;
  positiveSignals: readonly Fact[];
  warningSignals: readonly Fact[];
  /** What the front matter says of where the memo stands: `draft`, `running` and so on, as written. */
  status: Fact | undefined;
  outcome: Fact<Outcome> | undefined;
  mistakes: readonly DateMistake[];
}
