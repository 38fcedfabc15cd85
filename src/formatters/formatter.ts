import type {FileReport} from '../report.js';
import type {Rule} from '../rule/rule.js';

/** What a formatter may know beside the reports. */
export interface FormatterContext {
  /** Absolute; paths are shown relative to it. */
  cwd: string;
  color: boolean;
  /** Columns that a line may fill. */
  width: number;
  /** Whether only errors were asked for; the reports then hold no others. */
  errorsOnly: boolean;
  /** What was asked for but is no file, so that no report can say it: whole sentences about patterns. */
  troubles: readonly string[];
  /** Every rule that was known for one of the files, on or off; sorted by id. */
  rules: readonly Rule[];
}

/** The module of a format. */
export interface FormatterModule {
  format: Formatter;
  /** Whether the reports have to hold the source; it costs memory. */
  needsSource?: boolean;
}

/**
 * Turns reports into the text that is written to standard output or to a file. The text is empty or ends
 * with a line feed.
 */
export type Formatter = (
  reports: readonly FileReport[],
  context: FormatterContext,
) => string | Promise<string>;

/** A formatter as its module exports it. */
export interface FormatterModule {
  format: Formatter;
  /** Whether it reads `source` of the reports, which is kept only where somebody wants it. */
  needsSource?: boolean;
}
