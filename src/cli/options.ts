import type {RuleSetting} from '../config/config.js';
import {knownName} from '../config/nearest.js';
import {isOfPlugin, readPreset} from '../config/presets.js';
import type {ConfigFlags, RuleFlag} from '../config/resolve.js';
import {readSetting} from '../config/severity.js';
import {Trouble} from '../config/trouble.js';
import {formatNames} from '../formatters/load.js';

/** The flags of the lint as commander hands them over, each already parsed by one of the functions below. */
export interface LintOptions {
  config?: string;
  configLookup: boolean;
  preset?: string;
  rule: readonly RuleFlag[];
  /** Rule ids. */
  only: readonly string[];
  /** Rule ids. */
  skip: readonly string[];
  format: string;
  outputFile?: string;
  quiet: boolean;
  /** -1 for any number. */
  maxWarnings: number;
  stdin: boolean;
  stdinFilename?: string;
  ignorePattern: readonly string[];
  ignore: boolean;
  printConfig?: string;
  /** Whether to say where values come from. */
  debug: boolean;
  /** Undefined where the terminal decides. */
  color?: boolean;
  version: boolean;
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
  };
}

/** A format of ours; those of plugins (`acme/name`) are looked up when the configuration is known. */
export function parseFormat(value: string): string {
  return value.includes('/') ? value : knownName('--format', 'format', value, formatNames);
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
