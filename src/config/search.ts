import {readdir} from 'node:fs/promises';
import path from 'node:path';
import type {ConfigLoader, LoadedConfig} from './load.js';
import {mayHoldConfig} from './places.js';

/**
 * Makes a search for the nearest configuration: from a directory up to the root of its repository (where
 * `.git` is), or up to the root of the file system. Each directory is looked at once, however many
 * files lie in it.
 *
 * @param loader Called for directories that may hold a configuration; its troubles come through.
 */
export function createSearch(
  loader: () => Promise<ConfigLoader>,
): (directory: string) => Promise<LoadedConfig | undefined> {
  const known = new Map<string, Promise<LoadedConfig | undefined>>();

  async function look(directory: string): Promise<LoadedConfig | undefined> {
    const entries = await entriesOf(directory);
    const found = mayHoldConfig(entries) ? await (await loader()).inDirectory(directory) : undefined;
    const parent = path.dirname(directory);
    if (found !== undefined || parent === directory || entries.includes('.git')) return found;
    return search(parent);
  }

  function search(directory: string): Promise<LoadedConfig | undefined> {
    const result = known.get(directory) ?? look(directory);
    known.set(directory, result);
    return result;
  }

  return search;
}

/** Nothing for a directory that is not there: `--stdin-filename` may name a file of tomorrow. */
async function entriesOf(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch {
    return [];
  }
}
