import {parseInterval} from '../reading/times/interval.js';
import {isIsoDay} from '../reading/times/iso-day.js';
import {announcementModes} from '../recognition/modes.js';
import type {CalendarConfig, Config, LinterSettings, RegisterConfig} from './config.js';
import {knownName, unknownName} from './nearest.js';
import {isRecord, kindOf, readSetting, readSeverity} from './severity.js';
import {Trouble} from './trouble.js';

/** Looks at one value; `at` is its place in words, such as `.change-lintrc.json: overrides[0].files`. */
type Check = (value: unknown, at: string) => void;

/** What each key may hold: the schema of a configuration, as a table. */
const configKeys: Readonly<Record<keyof Config, Check>> = {
  $schema: text,
  extends: textOrTexts,
  presets: listOf(text),
  plugins: listOf(textOrPlugin),
  files: listOf(text),
  ignores: listOf(text),
  announcements: oneOf(announcementModes),
  announcementMark: mark,
  rules: ruleSettings,
  overrides: listOf((value, at) => keys(value, at, overrideKeys, ['files', 'rules'])),
  linterOptions: (value, at) => keys(value, at, linterKeys, []),
  calendar: (value, at) => keys(value, at, calendarKeys, []),
  register: (value, at) => keys(value, at, registerKeys, []),
  settings: record,
};

const linterKeys: Readonly<Record<keyof LinterSettings, Check>> = {
  noInlineConfig: trueOrFalse,
  reportUnusedDisableDirectives: readSeverity,
};

const calendarKeys: Readonly<Record<keyof CalendarConfig, Check>> = {
  sprintLength: lengthOfSome,
  fiscalYearStart: dayOfEachYear,
  fiscalYearNamedFor: oneOf(['start', 'end']),
  holidays: listOf(dayOfCalendar),
};

const registerKeys: Readonly<Record<keyof RegisterConfig, Check>> = {
  dueWithin: lengthOfTime,
  maxRunning: wholeNumber,
};

const overrideKeys: Readonly<Record<string, Check>> = {files: textOrTexts, rules: ruleSettings};

/**
 * Checks the shape of a configuration. Whether rules, presets and plugins exist is seen later, when
 * the plugins are loaded.
 *
 * @param file The configuration's name in messages.
 * @throws {Trouble} naming file, key and the nearest known key.
 */
export function checkConfig(value: unknown, file: string): Config {
  if (!isRecord(value))
    throw new Trouble(`${file}: a configuration must be an object, but is ${kindOf(value)}`);
  keys(value, file, configKeys, []);
  return value;
}

/**
 * Checks options that take some of the keys of a configuration. An option that is `undefined` counts as left out.
 *
 * @param at What they are options of, put before messages.
 * @param names The keys that may be there.
 * @param others Options that are none of a configuration's keys: offered by name, but not checked.
 * @throws {Trouble} naming the option and the nearest known one.
 */
export function checkSomeKeys<Name extends keyof Config>(
  value: unknown,
  at: string,
  names: readonly Name[],
  others: readonly string[] = [],
): Pick<Config, Name> {
  if (!isRecord(value)) throw mustBe('an object', value, at);
  const given = Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined));
  const table = Object.fromEntries([
    ...others.map(name => [name, () => {}]),
    ...names.map(name => [name, configKeys[name]]),
  ]);
  keys(given, at, table, []);
  return given as Pick<Config, Name>;
}

/** Checks an object's keys against a table. The path of a value inside the file is `file: a.b[0]`. */
function keys(
  value: unknown,
  at: string,
  table: Readonly<Record<string, Check>>,
  required: readonly string[],
): void {
  record(value, at);
  const found = value as Record<string, unknown>;
  for (const [key, held] of Object.entries(found)) {
    const check = Object.hasOwn(table, key) ? table[key] : undefined;
    if (check === undefined) throw new Trouble(`${at}: ${unknownName('key', key, Object.keys(table))}`);
    check(held, inside(at, key));
  }
  const missing = required.find(key => !Object.hasOwn(found, key));
  if (missing !== undefined) throw new Trouble(`${at}: "${missing}" is missing`);
}

function inside(at: string, key: string): string {
  return /: \S+$/.test(at) ? `${at}.${key}` : `${at}: ${key}`;
}

function text(value: unknown, at: string): void {
  if (typeof value !== 'string') throw mustBe('a text', value, at);
  if (value.trim() === '') throw new Trouble(`${at} must not be empty`);
}

function trueOrFalse(value: unknown, at: string): void {
  if (typeof value !== 'boolean') throw mustBe('true or false', value, at);
}

function listOf(check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) throw mustBe('an array', value, at);
    for (const [index, item] of value.entries()) check(item, `${at}[${index}]`);
  };
}

function textOrTexts(value: unknown, at: string): void {
  if (Array.isArray(value)) listOf(text)(value, at);
  else if (typeof value === 'string') text(value, at);
  else throw mustBe('a text or an array of texts', value, at);
}

function textOrPlugin(value: unknown, at: string): void {
  if (typeof value === 'string') text(value, at);
  else if (!isRecord(value)) throw mustBe('a module name or a plugin object', value, at);
}

function record(value: unknown, at: string): void {
  if (!isRecord(value)) throw mustBe('an object', value, at);
}

function ruleSettings(value: unknown, at: string): void {
  record(value, at);
  for (const [id, setting] of Object.entries(value as object)) readSetting(setting, inside(at, id));
}

function oneOf(names: readonly string[]): Check {
  return (value, at) => {
    if (typeof value !== 'string') throw mustBe(names.map(name => `"${name}"`).join(' or '), value, at);
    knownName(at, 'value', value, names);
  };
}

function lengthOfTime(value: unknown, at: string): void {
  const isLength = typeof value === 'string' && parseInterval(value) !== undefined;
  if (!isLength) throw mustBe('a length of time such as "2 weeks" or "1 month"', value, at);
}

function lengthOfSome(value: unknown, at: string): void {
  lengthOfTime(value, at);
  if (parseInterval(String(value))?.amount === 0) throw mustBe('a day or longer', value, at);
}

/** 29 February does not come each year, so that no year can start on it. */
function dayOfEachYear(value: unknown, at: string): void {
  const isDay = typeof value === 'string' && isIsoDay(`2001-${value}`);
  if (!isDay) throw mustBe('a day that each year has, as "MM-DD" such as "04-01"', value, at);
}

function dayOfCalendar(value: unknown, at: string): void {
  if (typeof value === 'string' && isIsoDay(value)) return;
  throw mustBe('a day of the calendar, as "YYYY-MM-DD" such as "2026-12-25"', value, at);
}

function wholeNumber(value: unknown, at: string): void {
  if (!Number.isSafeInteger(value) || Number(value) < 1) throw mustBe('a whole number from 1 on', value, at);
}

function mark(value: unknown, at: string): void {
  record(value, at);
  const entries = Object.entries(value as object);
  if (entries.length === 0)
    throw new Trouble(`${at} must not be empty; write it as {"type": "announcement"}`);
  for (const [key, wanted] of entries) textOrTexts(wanted, inside(at, key));
}

function mustBe(expected: string, value: unknown, at: string): Trouble {
  return new Trouble(`${at} must be ${expected}, but is ${kindOf(value)}`);
}
