import type {ConfiguredRule, Ruleset} from '../report.js';
import type {PresetName, Rule, RuleOptions, Severity} from '../rule/rule.js';
import type {Plugin, RuleSettings} from './config.js';
import type {Said} from './layers.js';
import {unknownName} from './nearest.js';
import {withDefaults} from './options.js';
import {presetSeverity} from './presets.js';
import {readSetting} from './severity.js';
import {Trouble} from './trouble.js';

/** A rule's setting while layers are laid over each other. */
interface Setting {
  severity: Severity;
  options: RuleOptions;
}

/** By rule id; every rule has an entry. */
export type Settings = ReadonlyMap<string, Setting>;

/** The rules of the linter and of the plugins, sorted by id. */
export function allRules(builtInRules: readonly Rule[], plugins: readonly Plugin[]): readonly Rule[] {
  const rules = [...builtInRules, ...plugins.flatMap(plugin => plugin.rules)];
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where every rule starts: the severity that the presets give it, and its default options. */
export function presetSettings(rules: readonly Rule[], presets: readonly PresetName[]): Settings {
  return new Map(
    rules.map(rule => [rule.id, {severity: presetSeverity(rule, presets), options: rule.options}]),
  );
}

/**
 * Lays rule settings over each other; one that names only a severity keeps the options beneath it.
 *
 * @param layers Lowest first.
 * @throws {Trouble} for unknown rules and options.
 */
export function overlay(
  base: Settings,
  layers: readonly Said<RuleSettings>[],
  rules: readonly Rule[],
): Settings {
  const settings = new Map(base);
  for (const {value, by} of layers) {
    for (const [id, setting] of Object.entries(value)) {
      const rule = findRule(rules, id, by);
      const where = `${by}: ${id}`;
      const {severity, options} = readSetting(setting, where);
      const beneath = settings.get(id)?.options ?? rule.options;
      settings.set(id, {severity, options: options ? withDefaults(rule, options, where) : beneath});
    }
  }
  return settings;
}

/** The settings in the shape that the linter takes. */
export function toRuleset(rules: readonly Rule[], settings: Settings): Ruleset {
  return rules.map((rule): ConfiguredRule => ({rule, ...settings.get(rule.id)!}));
}

function findRule(rules: readonly Rule[], id: string, by: string): Rule {
  const rule = rules.find(candidate => candidate.id === id);
  if (rule !== undefined) return rule;
  const known = rules.map(candidate => candidate.id);
  throw new Trouble(`${by}: ${unknownName('rule', id, known)}`);
}
