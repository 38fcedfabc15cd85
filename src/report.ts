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
  /** The rule's page. */
  url: string;
}

/** What linting says about one file. */
export interface FileReport {
  /** As given by the caller; the command line passes absolute paths, and `<stdin>` for unnamed input. */
  filePath: string;
  /** Sorted by place, then by rule. */
  messages: readonly Message[];
  /** For every element rule, whether it is on or off, by rule id. */
  evidence: ReadonlyMap<string, Evidence>;
  errorCount: number;
  warningCount: number;
  infoCount: number;
}
