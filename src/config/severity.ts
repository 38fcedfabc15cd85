import type {RuleOptions, Severity} from '../rule/rule.js';
import {nearest} from './nearest.js';
import {Trouble} from './trouble.js';

/** The severities by name, mildest first. */
export const severityNames = ['off', 'info', 'warn', 'error'] as const satisfies readonly Severity[];

/** Every spelling that is understood. */
const severities = new Map<unknown, Severity>([
  ...severityNames.map((name): [string, Severity] => [name, name]),
  [0, 'off'],
  [1, 'warn'],
  [2, 'error'],
]);

/** A rule setting in its one internal form. */
export interface ReadSetting {
  severity: Severity;
  /** Undefined where only the severity was set, so that options from beneath stay. */
  options: RuleOptions | undefined;
}

/**
 * Reads a rule's setting: a severity, `[severity]` or `[severity, options]`.
 *
 * @param where Names file and key in the error.
 * @throws {Trouble} where the severity is unknown or the shape is wrong.
 */
export function readSetting(setting: unknown, where: string): ReadSetting {
  if (setting !== null && typeof setting === 'object' && !isPair(setting)) {
    throw new Trouble(`${where} expects a severity or [severity, options], but is ${describe(setting)}`);
  }
  if (!Array.isArray(setting)) return {severity: readSeverity(setting, where), options: undefined};
  const [severity, options, ...rest]: unknown[] = setting;
  if (rest.length > 0) throw new Trouble(`${where} must be a severity or [severity, options], nothing more`);
  if (options !== undefined && !isRecord(options)) {
    throw new Trouble(`${where}[1] must be an object of options, but is ${kindOf(options)}`);
  }
  return {severity: readSeverity(severity, `${where}[0]`), options};
}

function isPair(setting: object): boolean {
  return Array.isArray(setting) && setting.length > 0;
}

function describe(setting: object): string {
  return Array.isArray(setting) ? 'an empty array' : kindOf(setting);
}

/**
 * Reads a severity in any of its spellings.
 *
 * @param where Names file and key in the error.
 * @throws {Trouble} where it is unknown.
 */
export function readSeverity(value: unknown, where: string): Severity {
  const severity = severities.get(value);
  if (severity !== undefined) return severity;
  const guess = typeof value === 'string' ? nearest(value, severityNames) : undefined;
  const hint = guess === undefined ? '.' : ` — did you mean "${guess}"?`;
  throw new Trouble(
    `${where}: unknown severity ${JSON.stringify(value)}${hint} Known severities: ${severityNames.join(', ')} (or 0, 1, 2)`,
  );
}

/** Whether a value is a plain set of keys and values. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value is, in words for a message: `an array`, `the number 3`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text ${JSON.stringify(value)}`;
  return typeof value === 'function' ? 'a function' : `the ${typeof value} ${String(value)}`;
}
