/**
 * The one place where flags, configuration and defaults meet.
 */
import path from 'node:path';
import {isMarkdown, namesExtension} from '../files/discover.js';
import {defaultRecognition, type RecognitionSettings} from '../recognition/modes.js';
import type {LinterOptions, Ruleset} from '../report.js';
import type {PresetName, Rule, RuleOptions, Severity} from '../rule/rule.js';
import type {RuleSetting} from './config.js';
import {composeLayers, type Layers, noConfig} from './layers.js';
import type {ConfigLoader, LoadedConfig} from './load.js';
import {type FileTest, globTest, ignoreTest} from './matching.js';
import {defaultPresets} from './presets.js';
import {allRules, overlay, presetSettings, toRuleset} from './ruleset.js';
import {createSearch} from './search.js';
import {readSeverity} from './severity.js';

/** What the command line says about configuration. */
export interface ConfigFlags {
  /** The configuration to use for every file, as typed. */
  config?: string | undefined;
  /** Whether to look for configuration files; a named one is used either way. */
  configLookup: boolean;
  /** Replaces the presets of the configuration. */
  preset?: PresetName | undefined;
  /** Single rules; they beat the configuration. */
  rules: readonly RuleFlag[];
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
  isIgnored: FileTest;
  /** How announcements are told from other documents. */
  recognition: RecognitionSettings;
  /** Whether `files` names it, which makes it an announcement. */
  isDeclared(file: string): Promise<boolean>;
  rulesetFor(file: string): Ruleset;
  linterOptions: Required<LinterOptions>;
  /** What `--print-config` shows of one file. */
  describe(file: string): PrintedConfig;
}

export interface PrintedConfig {
  configFile: string | null;
  presets: readonly PresetName[];
  rules: Readonly<Record<string, readonly [Severity, RuleOptions]>>;
  files: readonly string[];
  ignores: readonly string[];
  linterOptions: Required<LinterOptions>;
  announcements: RecognitionSettings['announcements'];
  announcementMark: RecognitionSettings['mark'];
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
 */
export function createResolver(cwd: string, flags: ConfigFlags, builtInRules: readonly Rule[]): Resolver {
  let loader: Promise<ConfigLoader> | undefined;
  const getLoader = () => {
    loader ??= import('./load.js').then(({createLoader}) => createLoader(cwd));
    return loader;
  };
  const search = createSearch(getLoader);
  const resolutions = new Map<LoadedConfig | undefined, Promise<Resolution>>();
  let named: Promise<LoadedConfig> | undefined;

  async function find(directory: string): Promise<LoadedConfig | undefined> {
    if (flags.config === undefined) return flags.configLookup ? search(directory) : undefined;
    const file = path.resolve(cwd, flags.config);
    named ??= getLoader().then(({file: load}) => load(file));
    return named;
  }

  async function resolve(loaded: LoadedConfig | undefined): Promise<Resolution> {
    const layers = loaded === undefined ? noConfig : await composeLayers(loaded, await getLoader());
    return settle(layers, cwd, flags, builtInRules);
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

async function settle(
  layers: Layers,
  cwd: string,
  flags: ConfigFlags,
  builtInRules: readonly Rule[],
): Promise<Resolution> {
  const directory = layers.file === undefined ? cwd : path.dirname(layers.file);
  const rules = allRules(builtInRules, layers.plugins);
  const presets = flags.preset === undefined ? (layers.presets ?? defaultPresets) : [flags.preset];
  const flagSettings = flags.rules.map(({id, setting}) => ({value: {[id]: setting}, by: '--rule'}));
  const overrides = await Promise.all(
    layers.overrides.map(async ({value, by}) => ({
      test: await globTest([value.files].flat(), directory, cwd),
      said: {value: value.rules, by},
    })),
  );
  const base = overlay(presetSettings(rules, presets), layers.rules, rules);
  // Every override is checked, also those that match no file today.
  overlay(base, [...overrides.map(({said}) => said), ...flagSettings], rules);

  const rulesets = new Map<string, Ruleset>();
  function rulesetFor(file: string): Ruleset {
    const matching = overrides.filter(({test}) => test(file));
    const key = matching.map(override => overrides.indexOf(override)).join();
    const settings = () => overlay(base, [...matching.map(({said}) => said), ...flagSettings], rules);
    const ruleset = rulesets.get(key) ?? toRuleset(rules, settings());
    rulesets.set(key, ruleset);
    return ruleset;
  }

  const linterOptions = settleLinterOptions(layers, flags);
  const recognition = {
    ...defaultRecognition,
    ...layers.recognition,
    ...(flags.allFiles ? ({announcements: 'all'} as const) : {}),
  };

  return {
    configFile: layers.file,
    name: layers.name,
    directory,
    files: layers.files,
    rules,
    isIgnored: await ignoredBy(layers.ignores, directory, cwd, flags),
    recognition,
    isDeclared: declaredBy(layers.files, directory, cwd),
    rulesetFor,
    linterOptions,
    describe: file => ({
      configFile: layers.file ?? null,
      presets,
      rules: Object.fromEntries(
        rulesetFor(file).map(({rule, severity, options}) => [rule.id, [severity, options]]),
      ),
      files: layers.files,
      ignores: flags.ignore ? [...layers.ignores, ...flags.ignorePatterns] : [],
      linterOptions,
      announcements: recognition.announcements,
      announcementMark: recognition.mark,
      settings: layers.settings,
      plugins: layers.plugins.map(({name}) => name),
    }),
  };
}

function settleLinterOptions(
  {linterOptions: {noInlineConfig = false, reportUnusedDisableDirectives = 'warn'}, name}: Layers,
  flags: ConfigFlags,
): Required<LinterOptions> {
  const configured = readSeverity(reportUnusedDisableDirectives, `${name}: linterOptions`);
  return {
    noInlineConfig: noInlineConfig || !flags.inlineConfig,
    reportUnusedDisableDirectives: flags.unusedDirectives ?? configured,
  };
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
