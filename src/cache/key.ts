import {createHash} from 'node:crypto';
import type {CalendarSettings} from '../reading/times/calendar-settings.js';
import type {IsoDay} from '../reading/times/iso-day.js';
import type {ConfiguredRule, LinterOptions, Ruleset} from '../report.js';

/**
 * All that the findings in a file depend on, besides the file itself. Whatever else comes to decide what is found
 * belongs in here: what is missing makes the cache lie.
 */
export interface Circumstances {
  /** The version of the program. */
  version: string;
  /** The names and versions of the sentence readers. */
  readers: string;
  ruleset: Ruleset;
  /** How what the document says about rules is treated. */
  linterOptions: LinterOptions;
  /** How the organisation counts time. */
  calendar: CalendarSettings;
  /** How the file is told from other documents, in any shape that JSON can take; null where nobody asks. */
  recognition: unknown;
  /** The name that the recognition looks at. */
  name: string;
  /** The day that counts as today. */
  today: IsoDay;
}

/** A short text that is another one whenever the findings might be. */
export function keyOf({ruleset, today, ...others}: Circumstances): string {
  return hashOf(JSON.stringify([others, fingerprintOf(ruleset), readsClock(ruleset) ? today : '']));
}

/** @returns Hexadecimal SHA-256. */
export function hashOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Rulesets are shared by many files, and their words are many. */
const fingerprints = new WeakMap<Ruleset, string>();

function fingerprintOf(ruleset: Ruleset): string {
  const fingerprint = fingerprints.get(ruleset) ?? hashOf(JSON.stringify(ruleset.map(describe)));
  fingerprints.set(ruleset, fingerprint);
  return fingerprint;
}

/** The rule's own code counts too: a plugin in the same project changes without a new version. */
function describe({rule, severity, options, isLeftOut = false}: ConfiguredRule): unknown {
  return [rule, String(rule.check), severity, options, isLeftOut];
}

/** With a rule that asks for the date, what was found yesterday is not what would be found today. */
function readsClock(ruleset: Ruleset): boolean {
  return ruleset.some(({rule, severity}) => rule.readsClock === true && severity !== 'off');
}
