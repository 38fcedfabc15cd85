import {pathToFileURL} from 'node:url';
import {codeOf, reasonOf} from './trouble.js';

/**
 * Imports a module of the user's, in JavaScript or TypeScript, and gives its default export.
 *
 * @param file Absolute path.
 * @returns Undefined where it has no default export.
 * @throws {Error} where it cannot be read, or fails while it runs.
 */
export async function importDefault(file: string): Promise<unknown> {
  try {
    return await importAny(file);
  } catch (error) {
    if (!/^Cannot find (?:package|module) 'change-lint'/.test(reasonOf(error))) throw error;
    throw new Error(
      'it imports "change-lint", which is not installed there; npm install --save-dev change-lint installs it, or do without the import',
    );
  }
}

async function importAny(file: string): Promise<unknown> {
  try {
    return await defaultOf(pathToFileURL(file).href);
  } catch (error) {
    // Node from 22.18 on imports TypeScript itself.
    if (codeOf(error) !== 'ERR_UNKNOWN_FILE_EXTENSION' || !/\.[mc]?ts$/.test(file)) throw error;
  }
  const {importTypeScript} = await import('./import-typescript.js');
  return importTypeScript(file, defaultOf);
}

async function defaultOf(url: string): Promise<unknown> {
  const loaded: {default?: unknown} = await import(url);
  return loaded.default;
}
