import path from 'node:path';
import {type RecognitionSettings, readMark} from '../recognition/modes.js';
import type {
  CalendarConfig,
  Config,
  LinterSettings,
  Override,
  RegisterConfig,
  RuleSettings,
} from './config.js';
import type {ConfigLoader, LoadedConfig} from './load.js';
import {locate} from './locate.js';
import {type LoadedPlugin, loadPlugin} from './plugins.js';
import {isOfPlugin, presetHint, presetInExtends, readPreset} from './presets.js';
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
  /** Undefined where nobody chose. Names with a slash are those of plugins, not checked yet. */
  presets: Said<readonly string[]> | undefined;
  plugins: readonly LoadedPlugin[];
  /** Undefined where nobody chose. */
  files: Said<readonly string[]> | undefined;
  ignores: readonly Said<readonly string[]>[];
  /** Lowest first; what nobody speaks of has a default. */
  recognition: readonly Said<Partial<RecognitionSettings>>[];
  /** Lowest first. */
  rules: readonly Said<RuleSettings>[];
  /** In the order in which they apply. */
  overrides: readonly Said<Override>[];
  /** Lowest first. */
  linterOptions: readonly Said<LinterSettings>[];
  /** Lowest first. */
  calendar: readonly Said<CalendarConfig>[];
  /** Lowest first. */
  register: readonly Said<RegisterConfig>[];
  /** Lowest first. */
  settings: readonly Said<Readonly<Record<string, unknown>>>[];
}

/** What applies where no configuration is. */
export const noConfig: Layers = {
  file: undefined,
  name: 'no configuration',
  presets: undefined,
  plugins: [],
  files: undefined,
  ignores: [],
  recognition: [],
  rules: [],
  overrides: [],
  linterOptions: [],
  calendar: [],
  register: [],
  settings: [],
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
  const presets: string[] = [];
  for (const entry of listOf(config.extends)) {
    const where = `${name}: extends`;
    const preset = presetInExtends(entry, where);
    if (preset !== undefined) presets.push(preset);
    else {
      const base = await loader.file(locateBase(entry, file, where));
      beneath = stack(beneath, await composeLayers(base, loader, [...chain, loaded]));
    }
  }
  presets.push(...(config.presets ?? []).map(preset => builtInOrPlugins(preset, `${name}: presets`)));
  const isChosen = presets.length > 0 || config.presets !== undefined;
  const ownPresets = isChosen ? {value: presets, by: `${name}: presets`} : undefined;
  return stack(beneath, await ownLayer(file, name, config, ownPresets));
}

/** Which presets plugins bring is known when all of them are loaded. */
function builtInOrPlugins(preset: string, where: string): string {
  return isOfPlugin(preset) ? preset : readPreset(preset, where);
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
  presets: Said<readonly string[]> | undefined,
): Promise<Layers> {
  const plugins: LoadedPlugin[] = [];
  for (const entry of config.plugins ?? []) plugins.push(await loadPlugin(entry, file, `${name}: plugins`));
  return {
    file,
    name,
    presets,
    plugins,
    files: said(config.files, `${name}: files`)[0],
    ignores: said(config.ignores, `${name}: ignores`),
    recognition: ownRecognition(config, name),
    rules: said(config.rules, `${name}: rules`),
    overrides: (config.overrides ?? []).map((value, index) => ({
      value,
      by: `${name}: overrides[${index}].rules`,
    })),
    linterOptions: said(config.linterOptions, `${name}: linterOptions`),
    calendar: said(config.calendar, `${name}: calendar`),
    register: said(config.register, `${name}: register`),
    settings: said(config.settings, `${name}: settings`),
  };
}

function ownRecognition(
  {announcements, announcementMark}: Config,
  name: string,
): readonly Said<Partial<RecognitionSettings>>[] {
  const mark = announcementMark && readMark(announcementMark);
  return [
    ...said(announcements && {announcements}, `${name}: announcements`),
    ...said(mark && {mark}, `${name}: announcementMark`),
  ];
}

function said<Value>(value: Value | undefined, by: string): readonly Said<Value>[] {
  return value === undefined ? [] : [{value, by}];
}

/** The upper configuration replaces presets and files, and adds to everything else. */
function stack(lower: Layers, upper: Layers): Layers {
  return {
    file: upper.file,
    name: upper.name,
    presets: upper.presets ?? lower.presets,
    plugins: unite(lower.plugins, upper.plugins, upper.name),
    files: upper.files?.value.length ? upper.files : lower.files,
    ignores: [...lower.ignores, ...upper.ignores],
    recognition: [...lower.recognition, ...upper.recognition],
    rules: [...lower.rules, ...upper.rules],
    overrides: [...lower.overrides, ...upper.overrides],
    linterOptions: [...lower.linterOptions, ...upper.linterOptions],
    calendar: [...lower.calendar, ...upper.calendar],
    register: [...lower.register, ...upper.register],
    settings: [...lower.settings, ...upper.settings],
  };
}

/** A plugin may be named at several levels; the upper one counts, since its author sees both. */
function unite(
  lower: readonly LoadedPlugin[],
  upper: readonly LoadedPlugin[],
  name: string,
): readonly LoadedPlugin[] {
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
