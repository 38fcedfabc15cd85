import {existsSync} from 'node:fs';
import path from 'node:path';
import {cosmiconfig, defaultLoaders, type Loader} from 'cosmiconfig';
import {displayPath} from '../files/display.js';
import {checkConfig} from './check.js';
import type {Config} from './config.js';
import {importDefault} from './import-module.js';
import {findJsonMistake} from './json-mistake.js';
import {searchPlaces, toolName, unreadablePlaces} from './places.js';
import type {Notice} from './ruleset.js';
import {isRecord} from './severity.js';
import {codeOf, reasonOf, Trouble} from './trouble.js';

/** A configuration as it stands in one file, its shape checked. */
export interface LoadedConfig {
  /** Absolute path. */
  file: string;
  /** The file's name in messages. */
  name: string;
  config: Config;
}

/** The only door to cosmiconfig. */
export interface ConfigLoader {
  /** The configuration in one directory, its parents not asked. */
  inDirectory(directory: string): Promise<LoadedConfig | undefined>;
  /** One named file. */
  file(file: string): Promise<LoadedConfig>;
}

/**
 * Makes a loader. Each of its methods throws {Trouble} for files that cannot be read or parsed, fail when
 * imported, are empty, or hold anything but a configuration.
 *
 * @param cwd Names in messages are relative to it.
 * @param notice Gets a sentence for every configuration that is passed over for another beside it.
 */
export function createLoader(cwd: string, notice: Notice): ConfigLoader {
  const explorer = cosmiconfig(toolName, {
    searchPlaces: [...searchPlaces],
    // One directory at a time: who climbs, and how far, is decided in search.ts.
    searchStrategy: 'none',
    // An empty file is a mistake to be told about, not one to be passed over.
    ignoreEmptySearchPlaces: false,
    loaders: loadersFor(cwd),
  });
  return {
    async inDirectory(directory) {
      const unreadable = existingIn(directory, unreadablePlaces)[0];
      if (unreadable !== undefined)
        throw new Trouble(`${displayPath(unreadable, cwd)}: ${badLanguage(unreadable)}`);
      const found = await searched(directory, cwd, () => explorer.search(directory));
      if (found === null) return undefined;
      for (const other of existingIn(directory, searchPlaces.slice(placeOf(found.filepath, directory) + 1))) {
        const [used, unused] = [found.filepath, other].map(file => displayPath(file, cwd));
        notice(`${unused} is not used, because ${used} lies beside it; keep one of them`);
      }
      return checked(found.filepath, found.config, cwd);
    },
    async file(file) {
      const found = await readNamed(file, cwd, () => explorer.load(file));
      return checked(file, found?.config, cwd);
    },
  };
}

/** Absolute paths of those places that are there. */
function existingIn(directory: string, places: readonly string[]): readonly string[] {
  return places.map(place => path.join(directory, place)).filter(file => existsSync(file));
}

function placeOf(file: string, directory: string): number {
  return searchPlaces.findIndex(place => path.join(directory, place) === file);
}

/** Also a file that may not be read is a mistake around us, not of ours. */
async function searched<Result>(
  directory: string,
  cwd: string,
  search: () => Promise<Result>,
): Promise<Result> {
  try {
    return await search();
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const place = displayPath(directory, cwd);
    throw new Trouble(`${place}: the search for a configuration failed: ${reasonOf(error)} (${searchHint})`);
  }
}

const searchHint = '--no-config-lookup leaves the search out';

async function readNamed<Result>(file: string, cwd: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const isMissing = codeOf(error) === 'ENOENT';
    const reason = isMissing ? 'there is no such file' : `cannot be read: ${reasonOf(error)}`;
    throw new Trouble(`configuration ${displayPath(file, cwd)}: ${reason}`);
  }
}

function checked(file: string, config: unknown, cwd: string): LoadedConfig {
  const name = displayPath(file, cwd) + (isManifest(file) ? `#${toolName}` : '');
  if (config === undefined || config === null) {
    throw new Trouble(`${name}: ${isManifest(file) ? 'there is no such key' : 'the configuration is empty'}`);
  }
  return {file, name, config: checkConfig(config, name)};
}

function isManifest(file: string): boolean {
  return path.basename(file) === 'package.json';
}

/** Who broke a manifest did not think of it as configuration. */
function manifestHint(file: string): string {
  return isManifest(file) ? `cannot be read for its key "${toolName}" (${searchHint}): ` : '';
}

/** cosmiconfig passes over files whose loader fails like a missing file; a trouble always comes through. */
function loadersFor(cwd: string): Record<string, Loader> {
  const guarded =
    (load: Loader): Loader =>
    async (file, content) => {
      try {
        const loaded = (await load(file, content)) ?? undefined;
        if (isManifest(file) && !isRecord(loaded)) throw new Error('a manifest must be an object');
        return loaded;
      } catch (error) {
        if (error instanceof Trouble) throw error;
        const name = `${displayPath(file, cwd)}${placeInFile(error)}`;
        throw new Trouble(`${name}: ${manifestHint(file)}${reasonInFile(error)}`);
      }
    };
  const data = {
    '.json': guarded(parseJson),
    '.yaml': guarded(defaultLoaders['.yaml']),
    '.yml': guarded(defaultLoaders['.yml']),
    noExt: guarded(defaultLoaders.noExt),
  };
  const scripts = Object.fromEntries(
    ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'].map(type => [type, guarded(importConfig)]),
  );
  return {...data, ...scripts, default: guarded(refuse)};
}

async function importConfig(file: string): Promise<unknown> {
  const config = await importDefault(file);
  if (config === undefined) throw new Error('it has no default export');
  return config;
}

/** A mistake in the text of a configuration, with its place. */
class TextMistake extends Error {
  constructor(
    reason: string,
    /** From 0, as js-yaml has it. */
    readonly mark: {line: number; column: number},
  ) {
    super(reason);
  }
}

function parseJson(_file: string, content: string): unknown {
  const text = content.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    const mistake = findJsonMistake(text);
    if (mistake === undefined) throw error;
    const before = text.slice(0, mistake.offset).split('\n');
    throw new TextMistake(mistake.reason, {line: before.length - 1, column: before.at(-1)!.length});
  }
}

/** `:line:column` of a mistake in the text; empty where nobody knows it. */
function placeInFile(error: unknown): string {
  const mark = error instanceof Error && 'mark' in error ? error.mark : undefined;
  if (!isRecord(mark) || typeof mark.line !== 'number' || typeof mark.column !== 'number') return '';
  return `:${mark.line + 1}:${mark.column + 1}`;
}

/** js-yaml keeps its reason apart from the place and the lines around it. */
function reasonInFile(error: unknown): string {
  const reason = error instanceof Error && 'reason' in error ? error.reason : undefined;
  return typeof reason === 'string' ? reason : reasonOf(error);
}

function refuse(file: string): never {
  throw new Error(badLanguage(file));
}

function badLanguage(file: string): string {
  return `a configuration cannot be written in ${path.extname(file)}; use .json, .yaml, .js, .mjs, .cjs or .ts`;
}
