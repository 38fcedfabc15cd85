import {pathToFileURL} from 'node:url';
import type {Rule} from '../rule/rule.js';
import type {Plugin} from './config.js';
import {locate} from './locate.js';
import {presetNames} from './presets.js';
import {isRecord, kindOf, severityNames} from './severity.js';
import {reasonOf, Trouble} from './trouble.js';

/** What a rule of a plugin must hold, and how to tell. */
const ruleShape: Readonly<Record<string, readonly [expected: string, fits: (value: unknown) => boolean]>> = {
  id: ['a kebab-case text', value => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value)],
  summary: ['a text', isText],
  why: ['a text', isText],
  severity: ['info, warn or error', value => value !== 'off' && isOneOf(value, severityNames)],
  presets: [`an array of ${presetNames.join(', ')}`, value => isListOf(value, presetNames)],
  options: ['an object', isRecord],
  examples: ['an array', Array.isArray],
  element: ['an object, or left out', value => value === undefined || isRecord(value)],
  checkOptions: ['a function, or left out', value => value === undefined || isFunction(value)],
  check: ['a function', isFunction],
};

/**
 * Loads a plugin; its rules get the plugin's name before their ids.
 *
 * @param entry A module's path or name, or the plugin itself.
 * @param fromFile The configuration that names it.
 * @param where Put before messages.
 * @throws {Trouble} where it is not found, fails to load, or is not a plugin.
 */
export async function loadPlugin(entry: string | Plugin, fromFile: string, where: string): Promise<Plugin> {
  const named = typeof entry === 'string' ? `${where}: plugin "${entry}"` : where;
  const plugin = typeof entry === 'string' ? await importPlugin(entry, fromFile, where, named) : entry;
  return withFullIds(checkPlugin(plugin, named));
}

async function importPlugin(
  specifier: string,
  fromFile: string,
  where: string,
  named: string,
): Promise<unknown> {
  const file = locate(specifier, fromFile, where);
  let loaded: {default?: unknown};
  try {
    loaded = await import(pathToFileURL(file).href);
  } catch (error) {
    throw new Trouble(`${named} cannot be loaded: ${reasonOf(error)}`);
  }
  return loaded.default;
}

function checkPlugin(plugin: unknown, named: string): Plugin {
  if (!isRecord(plugin)) {
    throw new Trouble(`${named} must export {name, rules} as its default, but that is ${kindOf(plugin)}`);
  }
  const {name, rules} = plugin;
  if (typeof name !== 'string' || !/^[@a-z][\w@/.-]*$/i.test(name)) {
    throw new Trouble(`${named}: "name" must be a text such as "acme", but is ${kindOf(name)}`);
  }
  if (!Array.isArray(rules)) {
    throw new Trouble(`${named}: "rules" must be an array of rules, but is ${kindOf(rules)}`);
  }
  for (const [index, rule] of rules.entries()) checkRule(rule, `${named}: rules[${index}]`);
  return {name, rules: rules as readonly Rule[]};
}

function checkRule(rule: unknown, at: string): void {
  if (!isRecord(rule)) throw new Trouble(`${at} must be a rule, but is ${kindOf(rule)}`);
  for (const [key, [expected, fits]] of Object.entries(ruleShape)) {
    if (!fits(rule[key])) throw new Trouble(`${at}.${key} must be ${expected}, but is ${kindOf(rule[key])}`);
  }
}

function withFullIds({name, rules}: Plugin): Plugin {
  return {name, rules: rules.map(rule => withFullId(rule, `${name}/${rule.id}`))};
}

/** Evidence is kept by full id, but an element rule asks for its own by the id it was written with. */
function withFullId(rule: Rule, id: string): Rule {
  if (rule.element === undefined) return {...rule, id};
  return {
    ...rule,
    id,
    check(input, options) {
      const own = input.evidence.get(id);
      const evidence = own === undefined ? input.evidence : new Map(input.evidence).set(rule.id, own);
      return rule.check({...input, evidence}, options);
    },
  };
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
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
