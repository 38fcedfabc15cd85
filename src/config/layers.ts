import path from 'node:path';
import type {RecognitionSettings} from '../recognition/modes.js';
import type {PresetName} from '../rule/rule.js';
import type {Config, LinterSettings, Override, Plugin, RuleSettings} from './config.js';
import type {ConfigLoader, LoadedConfig} from './load.js';
import {locate} from './locate.js';
import {loadPlugin} from './plugins.js';
import {presetHint, presetInExtends, readPreset} from './presets.js';
import {Trouble} from './trouble.js';

/** Something a configuration says, and who says it, such as `.change-lintrc.json: rules`. */
export interface Said<Value> {
  value: Value;
  by: string;
}

/** A configuration together with all that lies beneath it. */
export interface Layers {
  /** Absolute path of the file that was found, not of those it extends; undefined where there is none. */
  file: string | undefined;
  name: string;
  /** Undefined where nobody chose. */
  presets: readonly PresetName[] | undefined;
  plugins: readonly Plugin[];
  files: readonly string[];
  ignores: readonly string[];
  /** What was said about recognition; what it leaves open has a default. */
  recognition: Partial<RecognitionSettings>;
  /** Lowest first. */
  rules: readonly Said<RuleSettings>[];
  /** In the order in which they apply. */
  overrides: readonly Said<Override>[];
  linterOptions: LinterSettings;
  settings: Readonly<Record<string, unknown>>;
}

/** What applies where no configuration is. */
export const noConfig: Layers = {
  file: undefined,
  name: 'no configuration',
  presets: undefined,
  plugins: [],
  files: [],
  ignores: [],
  recognition: {},
  rules: [],
  overrides: [],
  linterOptions: {},
  settings: {},
};

/**
 * Lays a configuration over what it extends.
 *
 * @param chain The files whose `extends` led here; a file that comes round again is a trouble.
 * @throws {Trouble} for circles, and for presets, files, packages and plugins that are not there.
 */
export async function composeLayers(
  loaded: LoadedConfig,
  loader: ConfigLoader,
  chain: readonly LoadedConfig[] = [],
): Promise<Layers> {
  const {file, name, config} = loaded;
  refuseCircle(loaded, chain);
  let beneath = noConfig;
  const presets: PresetName[] = [];
  for (const entry of listOf(config.extends)) {
    const where = `${name}: extends`;
    const preset = presetInExtends(entry, where);
    if (preset !== undefined) presets.push(preset);
    else {
      const base = await loader.file(locateBase(entry, file, where));
      beneath = stack(beneath, await composeLayers(base, loader, [...chain, loaded]));
    }
  }
  presets.push(...(config.presets ?? []).map(preset => readPreset(preset, `${name}: presets`)));
  const ownPresets = presets.length > 0 || config.presets !== undefined ? presets : undefined;
  return stack(beneath, await ownLayer(file, name, config, ownPresets));
}

function locateBase(entry: string, file: string, where: string): string {
  try {
    return locate(entry, file, where);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    throw new Trouble(error.message + presetHint(entry));
  }
}

async function ownLayer(
  file: string,
  name: string,
  config: Config,
  presets: readonly PresetName[] | undefined,
): Promise<Layers> {
  const plugins: Plugin[] = [];
  for (const entry of config.plugins ?? []) plugins.push(await loadPlugin(entry, file, `${name}: plugins`));
  return {
    file,
    name,
    presets,
    plugins,
    files: config.files ?? [],
    ignores: config.ignores ?? [],
    recognition: ownRecognition(config),
    rules: config.rules === undefined ? [] : [{value: config.rules, by: `${name}: rules`}],
    overrides: (config.overrides ?? []).map((value, index) => ({
      value,
      by: `${name}: overrides[${index}].rules`,
    })),
    linterOptions: config.linterOptions ?? {},
    settings: config.settings ?? {},
  };
}

function ownRecognition({announcements, announcementMark}: Config): Partial<RecognitionSettings> {
  const mark =
    announcementMark === undefined
      ? {}
      : {
          mark: Object.fromEntries(
            Object.entries(announcementMark).map(([key, value]) => [key, listOf(value)]),
          ),
        };
  return announcements === undefined ? mark : {announcements, ...mark};
}

/** The upper configuration replaces presets and files, and adds to everything else. */
function stack(lower: Layers, upper: Layers): Layers {
  return {
    file: upper.file,
    name: upper.name,
    presets: upper.presets ?? lower.presets,
    plugins: unite(lower.plugins, upper.plugins, upper.name),
    files: upper.files.length > 0 ? upper.files : lower.files,
    ignores: [...lower.ignores, ...upper.ignores],
    recognition: {...lower.recognition, ...upper.recognition},
    rules: [...lower.rules, ...upper.rules],
    overrides: [...lower.overrides, ...upper.overrides],
    linterOptions: {...lower.linterOptions, ...upper.linterOptions},
    settings: {...lower.settings, ...upper.settings},
  };
}

/** A plugin may be named at several levels; the upper one counts, since its author sees both. */
function unite(lower: readonly Plugin[], upper: readonly Plugin[], name: string): readonly Plugin[] {
  const twice = upper.find((plugin, index) => upper.findIndex(other => other.name === plugin.name) !== index);
  if (twice !== undefined) throw new Trouble(`${name}: plugins: two plugins are called "${twice.name}"`);
  return [...lower.filter(plugin => !upper.some(other => other.name === plugin.name)), ...upper];
}

function refuseCircle(loaded: LoadedConfig, chain: readonly LoadedConfig[]): void {
  const start = chain.findIndex(earlier => path.relative(earlier.file, loaded.file) === '');
  if (start === -1) return;
  const circle = [...chain.slice(start), loaded].map(({name}) => name).join(' → ');
  throw new Trouble(`${chain[0]!.name}: extends goes round in a circle: ${circle}`);
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
