import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {cosmiconfig, defaultLoaders, type Loader} from 'cosmiconfig';
import {displayPath} from '../files/display.js';
import {checkConfig} from './check.js';
import type {Config} from './config.js';
import {searchPlaces, toolName} from './places.js';
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
 */
export function createLoader(cwd: string): ConfigLoader {
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
      const found = await searched(directory, cwd, () => explorer.search(directory));
      return found === null ? undefined : checked(found.filepath, found.config, cwd);
    },
    async file(file) {
      const found = await readNamed(file, cwd, () => explorer.load(file));
      return checked(file, found?.config, cwd);
    },
  };
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
        throw new Trouble(`${displayPath(file, cwd)}: ${manifestHint(file)}${reasonOf(error)}`);
      }
    };
  const data = {
    '.json': guarded(defaultLoaders['.json']),
    '.yaml': guarded(defaultLoaders['.yaml']),
    '.yml': guarded(defaultLoaders['.yml']),
    noExt: guarded(defaultLoaders.noExt),
  };
  const scripts = Object.fromEntries(['.js', '.mjs', '.cjs'].map(type => [type, guarded(importDefault)]));
  const typed = Object.fromEntries(['.ts', '.mts', '.cts'].map(type => [type, guarded(importTypeScript)]));
  return {...data, ...scripts, ...typed, default: guarded(refuse)};
}

async function importDefault(file: string): Promise<unknown> {
  const loaded: {default?: unknown} = await import(pathToFileURL(file).href);
  if (loaded.default === undefined) throw new Error('it has no default export');
  return loaded.default;
}

/** Node from 22.18 on imports TypeScript itself; before that cosmiconfig does it with the package `typescript`. */
async function importTypeScript(file: string, content: string): Promise<unknown> {
  try {
    return await importDefault(file);
  } catch (error) {
    if (codeOf(error) !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
  }
  try {
    return await defaultLoaders['.ts'](file, content);
  } catch (error) {
    if (!isCompilerMissing(error)) throw error;
    throw new Error(
      'a TypeScript configuration needs Node 22.18 or newer, or the package "typescript" 5 or 6 beside change-lint; or write it as .mjs',
    );
  }
}

/** TypeScript 7 is installed under the same name and has no compiler that could be called. */
function isCompilerMissing(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  return (
    /^(?:ERR_)?MODULE_NOT_FOUND$/.test(code) ||
    (error instanceof TypeError && /findConfigFile|transpileModule/.test(error.message))
  );
}

function refuse(file: string): never {
  throw new Error(
    `a configuration cannot be written in ${path.extname(file)}; use .json, .yaml, .js, .mjs, .cjs or .ts`,
  );
}
