import {type CacheStrategy, cacheStrategies} from '../cache/strategies.js';
import type {RuleSetting} from '../config/config.js';
import {knownName} from '../config/nearest.js';
import {isOfPlugin, readPreset} from '../config/presets.js';
import type {ConfigFlags, RuleFlag} from '../config/resolve.js';
import {readSetting, readSeverity} from '../config/severity.js';
import {Trouble} from '../config/trouble.js';
import {type IsoDay, isIsoDay} from '../reading/times/iso-day.js';
import type {Severity} from '../rule/rule.js';

/** The flags of the lint as commander hands them over, each already parsed by one of the functions below. */
export interface LintOptions {
  config?: string;
  configLookup: boolean;
  preset?: string;
  rule: readonly RuleFlag[];
  /** Empty where nobody chose. */
  format: readonly FormatRequest[];
  /** Rule ids. */
  only: readonly string[];
  /** Rule ids. */
  skip: readonly string[];
  outputFile?: string;
  quiet: boolean;
  /** Show the evidence in place of the findings. */
  evidence: boolean;
  /** The day that counts as today; the clock's where it is left out. */
  asOf?: IsoDay;
  /** Show how often each rule found something in place of the findings. */
  statistics: boolean;
  /** Tell where the time went. */
  stats: boolean;
  /** Show the files that would be linted, and lint nothing. */
  showFiles: boolean;
  /** Tell how the program came to what it does, where values come from, and show the stack of a crash. */
  debug: boolean;
  /** -1 for any number. */
  maxWarnings: number;
  stdin: boolean;
  stdinFilename?: string;
  ignorePattern: readonly string[];
  ignore: boolean;
  inlineConfig: boolean;
  reportUnusedDisableDirectives: boolean;
  reportUnusedDisableDirectivesSeverity?: Severity;
  suppressAll: boolean;
  suppressRule: readonly string[];
  pruneSuppressions: boolean;
  suppressionsLocation?: string;
  passOnUnprunedSuppressions: boolean;
  fix: boolean;
  /** Applies the first suggestion of each message too. */
  fixSuggestions: boolean;
  /** Shows what the other two would do (without them, what `--fix` would do). */
  fixDryRun: boolean;
  warnIgnored: boolean;
  errorOnUnmatchedPattern: boolean;
  passOnNoFiles: boolean;
  allFiles: boolean;
  /** Takes no file at its word: one that is named alone is looked at as any other. */
  announcementsOnly: boolean;
  staged: boolean;
  changed: boolean;
  /** A commit, branch or tag. */
  since?: string;
  cache: boolean;
  cacheLocation?: string;
  cacheStrategy?: CacheStrategy;
  watch: boolean;
  verbose: boolean;
  printConfig?: string;
  /** Undefined where the terminal decides. */
  color?: boolean;
  version: boolean;
}

/** What one `--format` asks for. */
export interface FormatRequest {
  /** A built-in format, or the path or package of somebody's own. */
  name: string;
  /** Where the report goes; standard output where it is left out. */
  file?: string;
}

/** The part that is about configuration. */
export function toConfigFlags(options: LintOptions): ConfigFlags {
  return {
    config: options.config,
    configLookup: options.configLookup,
    preset: options.preset,
    rules: options.rule,
    only: options.only,
    skip: options.skip,
    ignorePatterns: options.ignorePattern,
    ignore: options.ignore,
    inlineConfig: options.inlineConfig,
    unusedDirectives: unusedDirectivesSeverity(options),
    allFiles: options.allFiles,
  };
}

/**
 * Reads `name` or `name=file`; whether there is such a format is seen when it is loaded.
 *
 * @throws {Trouble} where the name or the file is missing.
 */
export function parseFormat(value: string): FormatRequest {
  const [, name, file] = /^([^=]+)(?:=(.+))?$/s.exec(value) ?? [];
  if (name === undefined) {
    throw new Trouble(
      `--format: cannot read "${value}"; write it as --format sarif or --format sarif=out.sarif`,
    );
  }
  return file === undefined ? {name} : {name, file};
}

/** As ESLint has it, the bare flag means errors. @throws {Trouble} where both flags are given. */
function unusedDirectivesSeverity(options: LintOptions): Severity | undefined {
  const severity = options.reportUnusedDisableDirectivesSeverity;
  if (!options.reportUnusedDisableDirectives) return severity;
  if (severity === undefined) return 'error';
  throw new Trouble(
    '--report-unused-disable-directives means errors; leave it out where --report-unused-disable-directives-severity says what it means',
  );
}

/** @throws {Trouble} naming the nearest severity. */
export function parseUnusedSeverity(value: string): Severity {
  const spelled = /^[012]$/.test(value) ? Number(value) : value;
  return readSeverity(spelled, '--report-unused-disable-directives-severity');
}

/** Whether anything is to be fixed, or to be shown as if it were. */
export function wantsFixing({fix, fixSuggestions, fixDryRun}: LintOptions): boolean {
  return fix || fixSuggestions || fixDryRun;
}

/** The flags that have git name the files, as far as they were given. */
export function gitFlags({staged, changed, since}: LintOptions): readonly string[] {
  return [staged ? '--staged' : [], changed ? '--changed' : [], since === undefined ? [] : '--since'].flat();
}

/** Whether the run writes the file of suppressions. */
export function writesSuppressions({suppressAll, suppressRule, pruneSuppressions}: LintOptions): boolean {
  return suppressAll || suppressRule.length > 0 || pruneSuppressions;
}

/** A preset of ours; those of plugins (`acme/name`) are looked up when the configuration is known. */
export function parsePreset(value: string): string {
  return isOfPlugin(value) ? value : readPreset(value, '--preset');
}

/** For flags that take one or more rule ids: `a`, `a,b`. */
export function collectIds(value: string, earlier: readonly string[]): readonly string[] {
  const ids = value.split(',').map(id => id.trim());
  if (ids.includes('')) throw new Trouble(`"${value}" is not a list of rules such as "no-decree,no-blame"`);
  return [...earlier, ...ids];
}

/** @throws {Trouble} for anything but a day of the calendar. */
export function parseAsOf(value: string): IsoDay {
  if (isIsoDay(value)) return value;
  throw new Trouble(`--as-of: "${value}" is no day of the calendar; write it as 2027-03-31`);
}

/** The day that counts as today, in UTC. */
export function todayOf({asOf}: Pick<LintOptions, 'asOf'>, now: () => Date): IsoDay {
  return asOf ?? now().toISOString().slice(0, 10);
}

export function parseCacheStrategy(value: string): CacheStrategy {
  return knownName('--cache-strategy', 'value', value, cacheStrategies);
}

/** For flags that may be repeated. */
export function collect<Item>(parse: (value: string) => Item): (value: string, earlier: Item[]) => Item[] {
  return (value, earlier) => [...earlier, parse(value)];
}

/** @throws {Trouble} for anything but a whole number, or -1. */
export function parseMaxWarnings(value: string): number {
  if (/^(?:\d+|-1)$/.test(value)) return Number(value);
  throw new Trouble(`--max-warnings: "${value}" is not a whole number such as 0 (or -1 for any number)`);
}

/**
 * Reads `id=severity` or, as ESLint spells it, `id: severity`; `id=["warn", {"option": 1}]` sets options.
 *
 * @throws {Trouble} where it cannot be read; whether the rule exists is seen later.
 */
export function parseRule(value: string): RuleFlag {
  const [, id, text] = /^\s*['"]?([^=:\s'"]+)['"]?\s*[=:]\s*(\S.*?)\s*$/s.exec(value) ?? [];
  if (id === undefined || text === undefined) {
    throw new Trouble(`--rule: cannot read "${value}"; write it as --rule review-horizon=warn`);
  }
  const setting = parseSetting(text, id);
  readSetting(setting, `--rule: ${id}`);
  return {id, setting: setting as RuleSetting};
}

/** JSON where it is JSON, else a plain word. */
function parseSetting(text: string, id: string): unknown {
  if (/^[012]$/.test(text)) return Number(text);
  if (!/^[["]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new Trouble(
      `--rule: ${id}: ${text} is not JSON; write options as ${id}=["warn", {"option": "value"}]`,
    );
  }
}
