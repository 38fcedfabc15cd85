import type {Evidence} from './reading/reading.js';
import type {CalendarSettings} from './reading/times/calendar-settings.js';
import type {IsoDay} from './reading/times/iso-day.js';
import type {Problem, Rule, RuleOptions, Severity} from './rule/rule.js';

/** A rule with the severity and options that apply to one file. */
export interface ConfiguredRule {
  rule: Rule;
  severity: Severity;
  /** The rule's defaults with the user's options laid over them. */
  options: RuleOptions;
  /** True where it is off for this run, as `--only` and `--skip` have it; no document turns it on again. */
  isLeftOut?: boolean | undefined;
}

/** Every known rule as configured for one file, those that are off included; sorted by rule id. */
export type Ruleset = readonly ConfiguredRule[];

/** How the linter treats what a document says about its own rules; the names are ESLint's. */
export interface LinterOptions {
  /** True leaves unread what comments and the front matter say about rules; false where it is left out. */
  noInlineConfig?: boolean | undefined;
  /**
   * The severity of comments that silence nothing and of rules in them that do not exist; `warn` where it is
   * left out.
   */
  reportUnusedDisableDirectives?: Severity | undefined;
}

/** All that a document is linted with, besides the rules. */
export interface LintSettings extends LinterOptions {
  /** How the organisation counts time; `defaultCalendar` where it is left out. */
  calendar?: CalendarSettings | undefined;
  /** The day that counts as today; that of the clock, in UTC, where it is left out. */
  today?: IsoDay | undefined;
}

/** A problem, stamped with the rule that found it. */
export interface Message extends Problem {
  /** The rule's id; `unused-directive` or `invalid-directive` for a comment that speaks to the linter in vain. */
  ruleId: string;
  severity: Exclude<Severity, 'off'>;
  /** The rule's page, or the organisation's own where the configuration names one. */
  url: string;
  /** The organisation's own page, where the configuration names one. */
  help?: string;
}

/** Why a message is not shown among the others. */
export interface Suppression {
  /** By a comment or the front matter of the document, or by the file of suppressions. */
  kind: 'directive' | 'file';
  /** What the author gave as the reason; empty where there is none. */
  justification: string;
}

/** A message that somebody decided not to be shown. */
export interface SuppressedMessage extends Message {
  suppressions: readonly Suppression[];
}

/** What linting says about one file. */
export interface FileReport {
  /** As given by the caller; the command line passes absolute paths, and `<stdin>` for unnamed input. */
  filePath: string;
  /** Sorted by place, then by rule. */
  messages: readonly Message[];
  /** The messages that were silenced, sorted likewise. */
  suppressedMessages: readonly SuppressedMessage[];
  /** By rule id: for every element of the standard, whether its rule is on or off, and for others where it is on. */
  evidence: ReadonlyMap<string, Evidence>;
  errorCount: number;
  warningCount: number;
  infoCount: number;
  /**
   * Why the file could not be read or linted, without its name. The report then holds nothing else, and its
   * counts are 0; machine formats show it as a fatal error.
   */
  trouble?: string;
  /** The text that was linted, without a byte order mark; kept only where a format asks for it with `needsSource`. */
  source?: string;
  /** The text after fixing, without a byte order mark, where that changed it; all else is about this text. */
  output?: string;
}

/** The report of a file that could not be read or linted. */
export function notLinted(filePath: string, trouble: string): FileReport {
  return {
    filePath,
    trouble,
    messages: [],
    suppressedMessages: [],
    evidence: new Map(),
    errorCount: 0,
    warningCount: 0,
    infoCount: 0,
  };
}

/** How many messages there are of each severity, as a report carries them. */
export function countMessages(
  messages: readonly Message[],
): Pick<FileReport, 'errorCount' | 'warningCount' | 'infoCount'> {
  const count = (severity: Message['severity']) =>
    messages.filter(message => message.severity === severity).length;
  return {errorCount: count('error'), warningCount: count('warn'), infoCount: count('info')};
}

/** The order of messages in a report: by place, then by rule. */
export function byPlace(a: Message, b: Message): number {
  return (
    a.at.start.offset - b.at.start.offset ||
    a.ruleId.localeCompare(b.ruleId) ||
    a.at.end.offset - b.at.end.offset
  );
}
