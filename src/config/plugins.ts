import type {CustomFormatter} from '../formatters/custom.js';
import type {Rule} from '../rule/rule.js';
import type {Plugin, RuleSettings, Vocabulary} from './config.js';
import {importDefault} from './import-module.js';
import {locate} from './locate.js';
import {presetNames} from './presets.js';
import {isRecord, kindOf, readSetting, severityNames} from './severity.js';
import {reasonOf, Trouble} from './trouble.js';

/** A plugin, its shape checked and its names complete: `plugin/rule`, `plugin/formatter`, `plugin/preset`. */
export type LoadedPlugin = Required<Plugin>;

/** What a part of a value must be, and how to tell. */
type Shape = Readonly<Record<string, readonly [expected: string, fits: (value: unknown) => boolean]>>;

const ruleShape: Shape = {
  id: ['a kebab-case text', value => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value)],
  summary: ['a text', isText],
  why: ['a text', isText],
  severity: ['info, warn or error', value => value !== 'off' && isOneOf(value, severityNames)],
  presets: [`an array of ${presetNames.join(', ')}`, value => isListOf(value, presetNames)],
  since: ['a text, or left out', value => value === undefined || isText(value)],
  formerly: ['an array of texts, or left out', value => value === undefined || isTexts(value)],
  options: ['an object', isRecord],
  examples: ['an array', Array.isArray],
  isFixable: ['true or false, or left out', isOptionalFlag],
  hasSuggestions: ['true or false, or left out', isOptionalFlag],
  readsClock: ['true or false, or left out', isOptionalFlag],
  element: ['an object, or left out', value => value === undefined || isRecord(value)],
  checkOptions: ['a function, or left out', value => value === undefined || isFunction(value)],
  check: ['a function', isFunction],
};

/** What a plugin may bring, and what each entry of it must be. */
const offers: Readonly<Record<'formatters' | 'presets' | 'vocabularies', Check>> = {
  formatters: (value, at) => expect(isFunction(value), at, 'a function', value),
  presets: checkSettings,
  vocabularies: checkVocabulary,
};

/** Looks at one value; `at` is its place in words. */
type Check = (value: unknown, at: string) => void;

/**
 * Loads a plugin; its rules, formatters and presets get the plugin's name before their own.
 *
 * @param entry A module's path or name, or the plugin itself.
 * @param fromFile The configuration that names it.
 * @param where Put before messages.
 * @throws {Trouble} where it is not found, fails to load, or is not a plugin.
 */
export async function loadPlugin(
  entry: string | Plugin,
  fromFile: string,
  where: string,
): Promise<LoadedPlugin> {
  const named = typeof entry === 'string' ? `${where}: plugin "${entry}"` : where;
  const plugin = typeof entry === 'string' ? await importPlugin(entry, fromFile, where, named) : entry;
  return withFullNames(checkPlugin(plugin, named));
}

async function importPlugin(
  specifier: string,
  fromFile: string,
  where: string,
  named: string,
): Promise<unknown> {
  const file = locate(specifier, fromFile, where);
  try {
    return await importDefault(file);
  } catch (error) {
    throw new Trouble(`${named} cannot be loaded: ${reasonOf(error)}`);
  }
}

/** Whether the value is a plugin. @throws {Trouble} saying which part of it does not fit. */
export function checkPlugin(plugin: unknown, named: string): LoadedPlugin {
  if (!isRecord(plugin)) {
    throw new Trouble(`${named} must export {name, rules} as its default, but that is ${kindOf(plugin)}`);
  }
  const {name, rules = []} = plugin;
  if (typeof name !== 'string' || !/^[@a-z][\w@/.-]*$/i.test(name)) {
    throw new Trouble(`${named}: "name" must be a text such as "acme", but is ${kindOf(name)}`);
  }
  if (!Array.isArray(rules)) {
    throw new Trouble(`${named}: "rules" must be an array of rules, but is ${kindOf(rules)}`);
  }
  for (const [index, rule] of rules.entries()) checkRule(rule, `${named}: rules[${index}]`);
  const offered = Object.keys(offers).filter(key => plugin[key] !== undefined);
  if (plugin.rules === undefined && offered.length === 0) {
    throw new Trouble(`${named}: it brings nothing: "rules", ${listOf(Object.keys(offers))} are missing`);
  }
  for (const [key, check] of Object.entries(offers)) checkEntries(plugin[key], `${named}: ${key}`, check);
  return {
    name,
    rules: rules as readonly Rule[],
    formatters: (plugin.formatters ?? {}) as Readonly<Record<string, CustomFormatter>>,
    presets: (plugin.presets ?? {}) as Readonly<Record<string, RuleSettings>>,
    vocabularies: (plugin.vocabularies ?? {}) as Readonly<Record<string, Vocabulary>>,
  };
}

function checkEntries(value: unknown, at: string, check: Check): void {
  if (value === undefined) return;
  expect(isRecord(value), at, 'an object', value);
  for (const [name, held] of Object.entries(value as object)) check(held, `${at}.${name}`);
}

/** Whether the object holds a rule. @throws {Trouble} saying which part of it does not fit. */
export function checkRule(rule: unknown, at: string): asserts rule is Rule {
  if (!isRecord(rule)) throw new Trouble(`${at} must be a rule, but is ${kindOf(rule)}`);
  for (const [key, [expected, fits]] of Object.entries(ruleShape)) {
    expect(fits(rule[key]), `${at}.${key}`, expected, rule[key]);
  }
}

function checkSettings(value: unknown, at: string): void {
  expect(isRecord(value), at, 'an object of rule settings', value);
  for (const [id, setting] of Object.entries(value as object)) readSetting(setting, `${at}: ${id}`);
}

function checkVocabulary(value: unknown, at: string): void {
  expect(isRecord(value), at, 'an object such as {phrases: […], headings: […]}', value);
  for (const [name, words] of Object.entries(value as object)) {
    expect(isTexts(words), `${at}.${name}`, 'an array of texts', words);
  }
}

function expect(fits: boolean, at: string, expected: string, value: unknown): void {
  if (!fits) throw new Trouble(`${at} must be ${expected}, but is ${kindOf(value)}`);
}

function withFullNames(plugin: LoadedPlugin): LoadedPlugin {
  const full = (name: string) => `${plugin.name}/${name}`;
  const renamed = <Value>(entries: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(entries).map(([name, value]) => [full(name), value]));
  return {
    ...plugin,
    rules: plugin.rules.map(rule => withFullId(rule, full)),
    formatters: renamed(plugin.formatters),
    presets: renamed(plugin.presets),
  };
}

/** Evidence is kept by full id, but an element rule asks for its own by the id it was written with. */
function withFullId(rule: Rule, full: (name: string) => string): Rule {
  const id = full(rule.id);
  const named = {...rule, id, ...(rule.formerly && {formerly: rule.formerly.map(full)})};
  if (rule.element === undefined) return named;
  return {
    ...named,
    check(input, options) {
      const own = input.evidence.get(id);
      const evidence = own === undefined ? input.evidence : new Map(input.evidence).set(rule.id, own);
      return rule.check({...input, evidence}, options);
    },
  };
}

function listOf(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(', ');
}

function isOptionalFlag(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function isOneOf(value: unknown, known: readonly string[]): boolean {
  return known.some(name => name === value);
}

function isListOf(value: unknown, known: readonly string[]): boolean {
  return Array.isArray(value) && value.every(item => isOneOf(item, known));
}
