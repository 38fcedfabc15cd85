/** Options that are mistyped would be passed over without a word, and the wrong thing linted. */
import {unknownName} from '../config/nearest.js';
import {Trouble} from '../config/trouble.js';
import {type IsoDay, isIsoDay} from '../reading/times/iso-day.js';
import type {CallOptions, LinterSetup, LintTextCall} from './linter.js';

const ofSetup: Readonly<Record<keyof LinterSetup, true>> = {
  cwd: true,
  config: true,
  ignore: true,
  allFiles: true,
  inlineConfig: true,
  errorOnUnmatchedPattern: true,
  suppressions: true,
  asOf: true,
  onNotice: true,
};
const ofCalls: Readonly<Record<keyof CallOptions, true>> = {signal: true, withSource: true};
const ofTexts: Readonly<Record<keyof LintTextCall, true>> = {filePath: true, ...ofCalls};

/** The options of each function that takes any. */
const known = {
  createLinter: Object.keys(ofSetup),
  lint: [...Object.keys(ofSetup), ...Object.keys(ofCalls)],
  lintFiles: Object.keys(ofCalls),
  lintText: Object.keys(ofTexts),
};

/** @throws {Trouble} naming an option that the function does not take, and the nearest that it does. */
export function refuseUnknownOptions(options: object, taker: keyof typeof known): void {
  const unknown = Object.keys(options).find(name => !known[taker].includes(name));
  if (unknown === undefined) return;
  throw new Trouble(`options of ${taker}: ${unknownName('option', unknown, known[taker])}`);
}

/** The day that counts as today. @throws {Trouble} for anything but a day of the calendar. */
export function checkAsOf(asOf: unknown, taker: keyof typeof known): IsoDay | undefined {
  if (asOf === undefined || (typeof asOf === 'string' && isIsoDay(asOf))) return asOf;
  throw new Trouble(`options of ${taker}: asOf must be a day of the calendar, such as "2027-03-31"`);
}
