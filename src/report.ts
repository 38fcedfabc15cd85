import type {Evidence} from './reading/reading.js';
import type {Problem, Rule, RuleOptions, Severity} from './rule/rule.js';

/** A rule with the severity and options that apply to one file. */
export interface ConfiguredRule {
  rule: Rule;
  severity: Severity;
  /** The rule's defaults with the user's options laid over them. */
  options: RuleOptions;
}

/** Every known rule as configured for one file, those that are off included; sorted by rule id. */
export type Ruleset = readonly ConfiguredRule[];

/** A problem, stamped with the rule that found it. */
export interface Message extends Problem {
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
  /** For every element rule, whether it is on or off, by rule id. */
  evidence: ReadonlyMap<string, Evidence>;
  errorCount: number;
  warningCount: number;
  infoCount: number;
}
