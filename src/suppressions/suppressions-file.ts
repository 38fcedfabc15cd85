import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {isRecord, kindOf} from '../config/severity.js';
import {codeOf, reasonOf, Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import {writeAtomically} from '../files/write-atomically.js';
import type {Suppressions} from './suppressions.js';

/** What the file is called where nobody says otherwise. */
export const suppressionsFileName = 'change-lint-suppressions.json';

/**
 * Where suppressions are kept.
 *
 * @param location A file, or a directory that holds a file of the usual name; as typed.
 */
export async function locateSuppressions(cwd: string, location: string | undefined): Promise<string> {
  if (location === undefined) return path.join(cwd, suppressionsFileName);
  const place = path.resolve(cwd, location);
  const isDirectory = /[\\/]$/.test(location) || (await stat(place).catch(() => undefined))?.isDirectory();
  return isDirectory ? path.join(place, suppressionsFileName) : place;
}

/**
 * Reads a file of suppressions.
 *
 * @param cwd Names in messages are relative to it.
 * @returns Undefined where there is no such file.
 * @throws {Trouble} where it cannot be read, or holds anything but suppressions.
 */
export async function readSuppressions(file: string, cwd: string): Promise<Suppressions | undefined> {
  const name = displayPath(file, cwd);
  try {
    return checkSuppressions(JSON.parse(withoutByteOrderMark(await readFile(file, 'utf8'))), name);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    if (error instanceof Trouble) throw error;
    const what = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new Trouble(`${name} ${what}: ${reasonOf(error)}; ${wayOut}`);
  }
}

/** Writes a file of suppressions. @throws {Trouble} where it cannot be written. */
export async function writeSuppressions(
  file: string,
  suppressions: Suppressions,
  cwd: string,
): Promise<void> {
  try {
    await writeAtomically(file, `${JSON.stringify(suppressions, null, 2)}\n`);
  } catch (error) {
    throw new Trouble(`${displayPath(file, cwd)} cannot be written: ${reasonOf(error)}`);
  }
}

const wayOut = 'repair it, or delete it and make it anew with --suppress-all';

function checkSuppressions(value: unknown, name: string): Suppressions {
  const files = entriesOf(value, name, 'files');
  for (const [file, rules] of files) {
    for (const [ruleId, entry] of entriesOf(rules, `${name}: ${file}`, 'rules')) {
      const count = isRecord(entry) ? entry.count : undefined;
      if (!Number.isSafeInteger(count) || Number(count) < 1) {
        throw new Trouble(`${name}: ${file}: ${ruleId} must be like {"count": 1}; ${wayOut}`);
      }
    }
  }
  return value as Suppressions;
}

function entriesOf(value: unknown, at: string, what: string): [string, unknown][] {
  if (isRecord(value)) return Object.entries(value);
  throw new Trouble(`${at} must be an object of ${what}, but is ${kindOf(value)}; ${wayOut}`);
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
