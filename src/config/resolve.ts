/**
 * The one place where flags, configuration and defaults meet.
 */
import path from 'node:path';
import {isMarkdown, namesExtension} from '../files/discover.js';
import type {CustomFormatter} from '../formatters/custom.js';
import type {CalendarSettings} from '../reading/times/calendar-settings.js';
import {defaultRecognition, type RecognitionSettings} from '../recognition/modes.js';
import type {LinterOptions, Ruleset} from '../report.js';
import type {PresetName, Rule, RuleOptions, Severity} from '../rule/rule.js';
import type {
  CalendarConfig,
  Config,
  LinterSettings,
  RegisterConfig,
  RuleSetting,
  RuleSettings,
  Vocabulary,
} from './config.js';
import {composeLayers, type Layers, noConfig, type Said} from './layers.js';
import type {ConfigLoader, LoadedConfig} from './load.js';
import {type FileTest, globTest, ignoreTest} from './matching.js';
import {knownName} from './nearest.js';
import {withDefaults} from './options.js';
import type {LoadedPlugin} from './plugins.js';
import {defaultPresets, isOfPlugin, presetNames} from './presets.js';
import {
  allRules,
  findRule,
  type Notice,
  overlay,
  presetSettings,
  type SettingSaid,
  type Settings,
  selectRules,
  toRuleset,
} from './ruleset.js';
import {createSearch} from './search.js';
import {readSeverity} from './severity.js';
import {
  type RegisterSettings,
  readCalendar,
  readRegister,
  spellCalendar,
  spellRegister,
} from './time-settings.js';

/** What the command line says about configuration. */
export interface ConfigFlags {
  /** The configuration to use for every file: a path as typed, or what a file would hold. */
  config?: string | Config | undefined;
  /** Whether to look for configuration files; a named one is used either way. */
  configLookup: boolean;
  /** Replaces the presets of the configuration; one of the linter or of a plugin. */
  preset?: string | undefined;
  /** Single rules; they beat the configuration. */
  rules: readonly RuleFlag[];
  /** The ids of the only rules to run; all where it is empty or left out. */
  only?: readonly string[];
  /** The ids of rules that are left out. */
  skip?: readonly string[];
  /** In the grammar of `.gitignore`, counted from the working directory. */
  ignorePatterns: readonly string[];
  /** False switches every kind of ignoring off. */
  ignore: boolean;
  /** False leaves unread what documents say about their own rules. */
  inlineConfig: boolean;
  /** The severity of comments that silence nothing; the configuration's where it is undefined. */
  unusedDirectives?: Severity | undefined;
  /** Takes every file for an announcement, whatever the configuration says. */
  allFiles: boolean;
}

export interface RuleFlag {
  id: string;
  setting: RuleSetting;
}

/** A configuration with everything decided. */
export interface Resolution {
  /** Absolute path; undefined where there is no configuration file. */
  configFile: string | undefined;
  /** The configuration's name in messages. */
  name: string;
  /** What `files` patterns count from. */
  directory: string;
  files: readonly string[];
  /** Every rule there is, plugins' included, sorted by id. */
  rules: readonly Rule[];
  /** The formatters of plugins, by full name: `plugin/name`. */
  formatters: ReadonlyMap<string, CustomFormatter>;
  isIgnored: FileTest;
  /** How announcements are told from other documents. */
  recognition: RecognitionSettings;
  /** Whether `files` names it, which makes it an announcement. */
  isDeclared(file: string): Promise<boolean>;
  rulesetFor(file: string): Ruleset;
  linterOptions: Required<LinterOptions>;
  /** How the organisation counts time. */
  calendar: CalendarSettings;
  /** What the register of experiments goes by. */
  register: RegisterSettings;
  /** What `--print-config` shows of one file. */
  describe(file: string): PrintedConfig;
  /** Who decided what `describe` shows of one file. */
  provenance(file: string): Provenance;
}

/** Who said what applies, such as `.change-lintrc.json: rules`, `--rule` or `default`. */
export interface Provenance {
  presets: string;
  files: string;
  ignores: readonly string[];
  linterOptions: readonly string[];
  announcements: readonly string[];
  calendar: readonly string[];
  register: readonly string[];
  settings: readonly string[];
  rules: Readonly<Record<string, SettingSaid>>;
}

export interface PrintedConfig {
  configFile: string | null;
  presets: readonly string[];
  rules: Readonly<Record<string, readonly [Severity, RuleOptions]>>;
  files: readonly string[];
  ignores: readonly string[];
  linterOptions: Required<LinterOptions>;
  announcements: RecognitionSettings['announcements'];
  announcementMark: RecognitionSettings['mark'];
  calendar: CalendarConfig;
  register: RegisterConfig;
  settings: Readonly<Record<string, unknown>>;
  plugins: readonly string[];
}

/** Finds the configuration that governs files; see `createResolver`. */
export interface Resolver {
  /** @param directory Absolute; where the file to be linted lies. */
  forDirectory(directory: string): Promise<Resolution>;
}

/**
 * Makes a resolver, whose method throws {Trouble} for every mistake in configuration and flags.
 *
 * @param builtInRules Sorted or not.
 * @param notice Gets what people should know although the work goes on, each sentence once.
 */
export function createResolver(
  cwd: string,
  flags: ConfigFlags,
  builtInRules: readonly Rule[],
  notice: Notice = () => {},
): Resolver {
  const noticeOnce = once(notice);
  let loader: Promise<ConfigLoader> | undefined;
  const getLoader = () => {
    loader ??= import('./load.js').then(({createLoader}) => createLoader(cwd, noticeOnce));
    return loader;
  };
  const search = createSearch(getLoader);
  const resolutions = new Map<LoadedConfig | undefined, Promise<Resolution>>();
  let named: Promise<LoadedConfig> | undefined;

  async function find(directory: string): Promise<LoadedConfig | undefined> {
    const {config} = flags;
    if (config === undefined) return flags.configLookup ? search(directory) : undefined;
    named ??= typeof config === 'string' ? load(config) : inMemory(config, cwd);
    return named;
  }

  async function load(file: string): Promise<LoadedConfig> {
    const loader = await getLoader();
    return loader.file(path.resolve(cwd, file));
  }

  async function resolve(loaded: LoadedConfig | undefined): Promise<Resolution> {
    const composed = loaded === undefined ? noConfig : await composeLayers(loaded, await getLoader());
    const layers = typeof flags.config === 'object' ? {...composed, file: undefined} : composed;
    return settle(layers, cwd, flags, builtInRules, noticeOnce);
  }

  return {
    async forDirectory(directory) {
      const loaded = await find(directory);
      const resolution = resolutions.get(loaded) ?? resolve(loaded);
      resolutions.set(loaded, resolution);
      return resolution;
    },
  };
}

/** A configuration that no file holds. What it extends is looked for as if it lay in the working directory. */
async function inMemory(config: Config, cwd: string): Promise<LoadedConfig> {
  const {checkConfig} = await import('./check.js');
  const name = 'config';
  return {file: path.join(cwd, name), name, config: checkConfig(config, name)};
}

function once(notice: Notice): Notice {
  const told = new Set<string>();
  return text => {
    if (!told.has(text)) notice(text);
    told.add(text);
  };
}

async function settle(
  layers: Layers,
  cwd: string,
  flags: ConfigFlags,
  builtInRules: readonly Rule[],
  notice: Notice,
): Promise<Resolution> {
  const directory = layers.file === undefined ? cwd : path.dirname(layers.file);
  const {plugins, overrides: overrideLayers} = layers;
  const rules = allRules(builtInRules, plugins);
  const presets = chosenPresets(layers, flags);
  const flagSettings = flags.rules.map(({id, setting}) => ({value: {[id]: setting}, by: '--rule'}));
  const selection = {only: flags.only ?? [], skip: flags.skip ?? []};
  const vocabularies = vocabulariesOf(plugins, rules, layers.name);
  const overrides = await Promise.all(
    overrideLayers.map(async ({value, by}) => ({
      test: await globTest([value.files].flat(), directory, cwd),
      said: {value: value.rules, by},
    })),
  );
  const base = overlay(startFrom(presets, plugins, rules), layers.rules, rules, notice);
  // Every override is checked, also those that match no file today.
  const checked = overlay(base, [...overrides.map(({said}) => said), ...flagSettings], rules, notice);
  selectRules(checked, selection, rules, notice);

  const decided = new Map<string, {settings: Settings; ruleset: Ruleset}>();
  function decidedFor(file: string): {settings: Settings; ruleset: Ruleset} {
    const matching = overrides.filter(({test}) => test(file));
    const key = matching.map(override => overrides.indexOf(override)).join();
    const known = decided.get(key);
    if (known !== undefined) return known;
    const laid = overlay(base, [...matching.map(({said}) => said), ...flagSettings], rules);
    const settings = selectRules(laid, selection, rules);
    const result = {settings, ruleset: toRuleset(rules, settings, vocabularies)};
    decided.set(key, result);
    return result;
  }

  const files = layers.files?.value ?? [];
  const ignores = layers.ignores.flatMap(({value}) => value);
  const recognition = settleRecognition(layers, flags);
  const linterOptions = settleLinterOptions(layers, flags);
  const calendar = readCalendar(layers.calendar.map(({value}) => value));
  const register = readRegister(layers.register.map(({value}) => value));
  return {
    configFile: layers.file,
    name: layers.name,
    directory,
    files,
    rules,
    formatters: new Map(plugins.flatMap(({formatters}) => Object.entries(formatters))),
    isIgnored: await ignoredBy(ignores, directory, cwd, flags),
    recognition: recognition.value,
    isDeclared: declaredBy(files, directory, cwd),
    rulesetFor: file => decidedFor(file).ruleset,
    linterOptions: linterOptions.value,
    calendar,
    register,
    describe: file => ({
      configFile: layers.file ?? null,
      presets: presets.value,
      rules: Object.fromEntries(
        decidedFor(file).ruleset.map(({rule, severity, options}) => [rule.id, [severity, options]]),
      ),
      files,
      ignores: flags.ignore ? [...ignores, ...flags.ignorePatterns] : [],
      linterOptions: linterOptions.value,
      announcements: recognition.value.announcements,
      announcementMark: recognition.value.mark,
      calendar: spellCalendar(calendar),
      register: spellRegister(register),
      settings: Object.assign({}, ...layers.settings.map(({value}) => value)),
      plugins: plugins.map(({name}) => name),
    }),
    provenance: file => ({
      presets: presets.by,
      files: layers.files?.by ?? 'default',
      ignores: flags.ignore ? ignoringParts(layers, flags) : ['--no-ignore'],
      linterOptions: linterOptions.by,
      announcements: recognition.by,
      calendar: sayers(layers.calendar),
      register: sayers(layers.register),
      settings: layers.settings.map(({by}) => by),
      rules: Object.fromEntries([...decidedFor(file).settings].map(([id, {said}]) => [id, said])),
    }),
  };
}

function chosenPresets({presets}: Layers, {preset}: ConfigFlags): Said<readonly string[]> {
  if (preset !== undefined) return {value: [preset], by: '--preset'};
  return presets ?? {value: defaultPresets, by: 'default'};
}

/** The severities of the built-in presets, with the presets of plugins laid over them. */
function startFrom(
  {value, by}: Said<readonly string[]>,
  plugins: readonly LoadedPlugin[],
  rules: readonly Rule[],
): Settings {
  const offered = new Map<string, RuleSettings>(plugins.flatMap(({presets}) => Object.entries(presets)));
  const known = [...presetNames, ...offered.keys()];
  for (const name of value) knownName(by, 'preset', name, known);
  const builtIn = presetNames.filter(name => value.includes(name)) satisfies readonly PresetName[];
  const layers = value.filter(isOfPlugin).map(name => ({value: offered.get(name)!, by: `preset ${name}`}));
  return overlay(presetSettings(rules, builtIn), layers, rules);
}

/** @throws {Trouble} for words of a rule or an option that is not there, and for words that cannot be read. */
function vocabulariesOf(
  plugins: readonly LoadedPlugin[],
  rules: readonly Rule[],
  configName: string,
): readonly (readonly [string, Vocabulary])[] {
  return plugins.flatMap(({name, vocabularies}) =>
    Object.entries(vocabularies).map(([id, words]) => {
      const by = `${configName}: plugin "${name}": vocabularies`;
      const rule = findRule(rules, id, by);
      withDefaults(rule, words, `${by}: ${id}`);
      return [rule.id, words] as const;
    }),
  );
}

/** What was decided, and everybody who had a say in it. */
interface Settled<Value> {
  value: Value;
  by: readonly string[];
}

function settleRecognition({recognition}: Layers, {allFiles}: ConfigFlags): Settled<RecognitionSettings> {
  const byFlag = allFiles ? [{value: {announcements: 'all'} as const, by: '--all-files'}] : [];
  return merged(defaultRecognition, [...recognition, ...byFlag]);
}

function settleLinterOptions(
  {linterOptions}: Layers,
  {inlineConfig, unusedDirectives, only = [], skip = []}: ConfigFlags,
): Settled<Required<LinterOptions>> {
  const configured = linterOptions.map(({value, by}) => ({value: readLinterSettings(value, by), by}));
  const severity = unusedDirectives;
  // Where rules are left out, nobody can tell which of their directives are in vain.
  const selecting = only.length > 0 ? '--only' : skip.length > 0 ? '--skip' : undefined;
  return merged<Required<LinterOptions>>({noInlineConfig: false, reportUnusedDisableDirectives: 'warn'}, [
    ...configured,
    ...(inlineConfig ? [] : [{value: {noInlineConfig: true}, by: '--no-inline-config'}]),
    ...(selecting === undefined
      ? []
      : [{value: {reportUnusedDisableDirectives: 'off'} as const, by: selecting}]),
    ...(severity === undefined
      ? []
      : [{value: {reportUnusedDisableDirectives: severity}, by: '--report-unused-disable-directives'}]),
  ]);
}

function readLinterSettings(settings: LinterSettings, by: string): LinterOptions {
  const {reportUnusedDisableDirectives: spelled, ...others} = settings;
  if (spelled === undefined) return others;
  return {...others, reportUnusedDisableDirectives: readSeverity(spelled, by)};
}

/** Defaults with what was said laid over them, the last word last. */
function merged<Value extends object>(
  defaults: Value,
  said: readonly Said<Partial<Value>>[],
): Settled<Value> {
  const value = Object.assign({}, defaults, ...said.map(each => each.value)) as Value;
  return {value, by: sayers(said)};
}

function sayers(said: readonly Said<unknown>[]): readonly string[] {
  return said.length === 0 ? ['default'] : said.map(({by}) => by);
}

/** A directory stands for its Markdown files, and so does a glob that names no extension. */
function declaredBy(
  files: readonly string[],
  directory: string,
  cwd: string,
): (file: string) => Promise<boolean> {
  const tests = new Map<boolean, Promise<FileTest>>();
  return async file => {
    const isPage = isMarkdown.test(file);
    const globs = isPage ? files : files.filter(namesExtension);
    if (globs.length === 0) return false;
    // In `files` a name without a slash is the one beside the configuration.
    const anchored = globs.map(glob => (/^[./]/.test(glob) ? glob : `./${glob}`));
    const test = tests.get(isPage) ?? globTest(anchored, directory, cwd);
    tests.set(isPage, test);
    return (await test)(file);
  };
}

function ignoringParts({ignores}: Layers, {ignorePatterns}: ConfigFlags): readonly string[] {
  return [...ignores.map(({by}) => by), ...(ignorePatterns.length > 0 ? ['--ignore-pattern'] : [])];
}

async function ignoredBy(
  ignores: readonly string[],
  directory: string,
  cwd: string,
  flags: ConfigFlags,
): Promise<FileTest> {
  if (!flags.ignore) return () => false;
  const byConfig = await ignoreTest(ignores, directory, cwd);
  const byFlag = await ignoreTest(flags.ignorePatterns, cwd, cwd);
  return file => byConfig(file) || byFlag(file);
}
