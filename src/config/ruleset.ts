import type {ConfiguredRule, Ruleset} from '../report.js';
import type {PresetName, Rule, RuleOptions, Severity} from '../rule/rule.js';
import type {RuleSettings, Vocabulary} from './config.js';
import type {Said} from './layers.js';
import {unknownName} from './nearest.js';
import {withDefaults} from './options.js';
import type {LoadedPlugin} from './plugins.js';
import {presetSeverity} from './presets.js';
import {readSetting} from './severity.js';
import {Trouble} from './trouble.js';

/** A rule's setting while layers are laid over each other. */
interface Setting {
  severity: Severity;
  options: RuleOptions;
  said: SettingSaid;
  /** See `ConfiguredRule`. */
  isLeftOut?: boolean | undefined;
}

/** Who decided what of a rule's setting, such as `.change-lintrc.json: rules`. */
export interface SettingSaid {
  severity: string;
  /** By option; options that have their default are left out. */
  options: Readonly<Record<string, string>>;
}

/** By rule id; every rule has an entry. */
export type Settings = ReadonlyMap<string, Setting>;

/** Takes something that people should know although the work goes on. */
export type Notice = (text: string) => void;

/** Rules that are named one by one for a run. */
export interface Selection {
  /** The only rules to run; all where it is empty. */
  only: readonly string[];
  /** Rules that are left out. */
  skip: readonly string[];
}

/** The rules of the linter and of the plugins, sorted by id. */
export function allRules(
  builtInRules: readonly Rule[],
  plugins: readonly Pick<LoadedPlugin, 'rules'>[],
): readonly Rule[] {
  const rules = [...builtInRules, ...plugins.flatMap(plugin => plugin.rules)];
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where every rule starts: the severity that the presets give it, and its default options. */
export function presetSettings(rules: readonly Rule[], presets: readonly PresetName[]): Settings {
  const by = `presets: ${presets.join(', ') || 'none'}`;
  return new Map(
    rules.map(rule => [
      rule.id,
      {
        severity: presetSeverity(rule, presets),
        options: rule.options,
        said: {severity: by, options: {}},
      },
    ]),
  );
}

/** The settings of rules that are configured already, to lay more over them. */
export function settingsOf(ruleset: Ruleset): Settings {
  const said = {severity: 'configuration', options: {}};
  return new Map(
    ruleset.map(({rule, severity, options, isLeftOut}) => [rule.id, {severity, options, said, isLeftOut}]),
  );
}

/**
 * Lays rule settings over each other; one that names only a severity keeps the options beneath it.
 *
 * @param layers Lowest first.
 * @param notice Gets a sentence for every rule that goes by a former name.
 * @throws {Trouble} for unknown rules and options.
 */
export function overlay(
  base: Settings,
  layers: readonly Said<RuleSettings>[],
  rules: readonly Rule[],
  notice?: Notice,
): Settings {
  const settings = new Map(base);
  for (const {value, by} of layers) {
    for (const [id, setting] of Object.entries(value)) {
      const rule = findRule(rules, id, by, notice);
      const where = `${by}: ${id}`;
      const {severity, options} = readSetting(setting, where);
      const beneath = settings.get(rule.id)!;
      settings.set(rule.id, {
        ...beneath,
        severity: beneath.isLeftOut ? 'off' : severity,
        options: options ? withDefaults(rule, options, where) : beneath.options,
        said: {
          severity: by,
          options: options ? everyKey(options, by) : beneath.said.options,
        },
      });
    }
  }
  return settings;
}

function everyKey(options: RuleOptions, by: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(options).map(name => [name, by]));
}

/**
 * Leaves on what `--only` and `--skip` say. A rule that is asked for by name is on, with its own severity
 * where the configuration has it off.
 *
 * @throws {Trouble} for unknown rules.
 */
export function selectRules(
  settings: Settings,
  {only, skip}: Selection,
  rules: readonly Rule[],
  notice?: Notice,
): Settings {
  const wanted = new Set(only.map(id => findRule(rules, id, '--only', notice).id));
  const unwanted = new Set(skip.map(id => findRule(rules, id, '--skip', notice).id));
  const selected = (rule: Rule, setting: Setting): Setting => {
    const {severity, said} = setting;
    const decided = (decision: Severity, by: string) => ({
      ...setting,
      severity: decision,
      said: {...said, severity: by},
    });
    const leftOut = (by: string) => ({...decided('off', by), isLeftOut: true});
    if (unwanted.has(rule.id)) return leftOut('--skip');
    if (wanted.size === 0) return setting;
    if (!wanted.has(rule.id)) return leftOut('--only');
    return severity === 'off' ? decided(rule.severity, '--only') : setting;
  };
  return new Map(rules.map(rule => [rule.id, selected(rule, settings.get(rule.id)!)]));
}

/**
 * The settings in the shape that the linter takes.
 *
 * @param vocabularies Words of plugins, by rule id: they are added to what a configuration says.
 */
export function toRuleset(
  rules: readonly Rule[],
  settings: Settings,
  vocabularies: readonly (readonly [id: string, words: Vocabulary])[] = [],
): Ruleset {
  return rules.map((rule): ConfiguredRule => {
    const {severity, options, isLeftOut} = settings.get(rule.id)!;
    const words = vocabularies.filter(([id]) => id === rule.id).map(([, vocabulary]) => vocabulary);
    return {rule, severity, options: words.reduce(withWords, options), isLeftOut};
  });
}

function withWords(options: RuleOptions, words: Vocabulary): RuleOptions {
  const longer = Object.entries(words).map(([name, more]) => [name, [...more, ...listIn(options, name)]]);
  return {...options, ...Object.fromEntries(longer)};
}

function listIn(options: RuleOptions, name: string): readonly unknown[] {
  const list = options[name];
  return Array.isArray(list) ? list : [];
}

/**
 * The rule that goes by an id, or did so formerly.
 *
 * @param by Who names it; put before messages.
 * @throws {Trouble} naming the nearest rule.
 */
export function findRule(rules: readonly Rule[], id: string, by: string, notice?: Notice): Rule {
  const rule = rules.find(candidate => candidate.id === id);
  if (rule !== undefined) return rule;
  const renamed = rules.find(candidate => candidate.formerly?.includes(id));
  if (renamed === undefined) {
    const known = rules.map(candidate => candidate.id);
    throw new Trouble(`${by}: ${unknownName('rule', id, known)}`);
  }
  notice?.(
    `${by}: the rule "${id}" is called "${renamed.id}" now; the old name still works, but write the new one`,
  );
  return renamed;
}
