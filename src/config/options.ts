import {ownWordNames} from '../rule/own-words.js';
import type {Rule, RuleOptions} from '../rule/rule.js';
import {unknownName} from './nearest.js';
import {isRecord, kindOf, severityNames} from './severity.js';
import {Trouble} from './trouble.js';

/**
 * Lays a user's options over a rule's defaults. The defaults say which options there are and of which
 * type; a default of `undefined` takes anything.
 *
 * @param where Names file and rule in the error.
 * @throws {Trouble} at an unknown option, a value of another type, or one that the rule itself refuses.
 */
export function withDefaults(rule: Rule, options: RuleOptions | undefined, where: string): RuleOptions {
  if (options === undefined) return rule.options;
  const known = [...new Set([...Object.keys(rule.options), ...ownWordNames])];
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) throw new Trouble(`${where}: ${unknownName('option', name, known)}`);
    const expected =
      misfit(value, rule.options[name]) ?? unknownLevel(rule, name, value) ?? noOwnWord(rule, name, value);
    if (expected !== undefined) {
      throw new Trouble(`${where}: option "${name}" must be ${expected}, but is ${kindOf(value)}`);
    }
  }
  const merged = {...rule.options, ...options};
  try {
    rule.checkOptions?.(merged);
  } catch (error) {
    throw new Trouble(`${where}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return merged;
}

/** What the value should have been, judged by the default; undefined where it fits. */
function misfit(value: unknown, model: unknown): string | undefined {
  if (model === undefined || model === null) return undefined;
  if (Array.isArray(model)) return isListLike(value, model) ? undefined : 'an array of texts';
  if (isRecord(model)) return isRecord(value) ? undefined : 'an object';
  return typeof value === typeof model ? undefined : typeNames[typeof model];
}

/** The one option that every element rule has is a severity, or `one-below`. */
function unknownLevel(rule: Rule, name: string, value: unknown): string | undefined {
  const isLevel = value === 'one-below' || severityNames.some(severity => severity === value);
  return rule.element === undefined || name !== 'weak' || isLevel
    ? undefined
    : `one-below, ${severityNames.join(', ')}`;
}

/** What one of the organisation's own words should have been, unless the rule has an option of that name. */
function noOwnWord(rule: Rule, name: string, value: unknown): string | undefined {
  if (Object.hasOwn(rule.options, name)) return undefined;
  if (name === 'message') return typeof value === 'string' && value.trim() !== '' ? undefined : 'a text';
  if (name !== 'help') return undefined;
  return typeof value === 'string' && URL.canParse(value) ? undefined : 'a link such as "https://…"';
}

/** Only lists of texts are told apart from other lists: no rule needs more. */
function isListLike(value: unknown, model: readonly unknown[]): boolean {
  if (!Array.isArray(value)) return false;
  const wantsTexts = model.every(item => typeof item === 'string');
  return !wantsTexts || value.every(item => typeof item === 'string');
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};
