import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {isRecord} from './severity.js';
import {codeOf, Trouble} from './trouble.js';

/**
 * The file that a module name or path in a configuration means.
 *
 * @param specifier `./base.json`, an absolute path, or a package name.
 * @param fromFile The configuration that names it.
 * @param where Put before the message.
 * @throws {Trouble} where there is no such file or package.
 */
export function locate(specifier: string, fromFile: string, where: string): string {
  if (isPath(specifier)) return locatePath(specifier, fromFile, where);
  try {
    return createRequire(fromFile).resolve(specifier);
  } catch (error) {
    // A package that is for `import` only hides from `require.resolve`.
    const found = codeOf(error) === 'ERR_PACKAGE_PATH_NOT_EXPORTED' && importEntry(specifier, fromFile);
    if (found) return found;
    throw new Trouble(
      `${where}: cannot find the package "${specifier}"; is it installed? A file starts with "./": "./${specifier}"`,
    );
  }
}

function isPath(specifier: string): boolean {
  return /^\.{1,2}(?:[/\\]|$)/.test(specifier) || path.isAbsolute(specifier);
}

function locatePath(specifier: string, fromFile: string, where: string): string {
  const file = path.resolve(path.dirname(fromFile), specifier);
  if (existsSync(file)) return file;
  throw new Trouble(`${where}: there is no file "${specifier}" (looked for ${file})`);
}

/** The `import` entry of an installed package. */
function importEntry(name: string, fromFile: string): string | undefined {
  for (let directory = path.dirname(fromFile); ; directory = path.dirname(directory)) {
    const root = path.join(directory, 'node_modules', name);
    const manifest = path.join(root, 'package.json');
    if (existsSync(manifest)) {
      const entry = entryOf(JSON.parse(readFileSync(manifest, 'utf8')));
      return entry === undefined ? undefined : path.join(root, entry);
    }
    if (directory === path.dirname(directory)) return undefined;
  }
}

function entryOf(manifest: unknown): string | undefined {
  let entry = isRecord(manifest) ? manifest.exports : undefined;
  for (const condition of ['.', 'import', 'default']) {
    if (isRecord(entry)) entry = entry[condition] ?? entry;
  }
  return typeof entry === 'string' ? entry : undefined;
}
