/** Remembers from run to run what was found in which file. */
import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {codeOf, reasonOf, Trouble} from '../config/trouble.js';
import {displayPath, slashed} from '../files/display.js';
import {writeAtomically} from '../files/write-atomically.js';
import type {FileReport} from '../report.js';
import {hashOf} from './key.js';
import type {CacheStrategy} from './strategies.js';

/** What was found in a file: a report, or the reason why it was skipped. A report that is remembered has no `source`. */
export type Found = {report: FileReport} | {skipped: string};

/** The place of one file in the cache. */
export interface Slot {
  /** What was found when the file was as it is now; undefined where it has to be linted. */
  found: Found | undefined;
  keep(found: Found): void;
}

export interface ResultCache {
  /** @param key Says under which circumstances the file is linted, see `keyOf`. */
  slotFor(file: string, key: string): Promise<Slot>;
  /**
   * Writes the cache down, without the files that are gone.
   *
   * @returns Why it could not be written; undefined where it could.
   */
  save(): Promise<string | undefined>;
}

/** One entry as it is written down; paths are relative to the cache, so that a checkout may move. */
interface Entry {
  /** Tells this state of the file from others. */
  stamp: string;
  key: string;
  found: {report: StoredReport} | {skipped: string};
}

/** JSON knows no maps, the path is that of the entry, and the text is in the file. */
type StoredReport = Omit<FileReport, 'evidence' | 'filePath' | 'source'> & {
  evidence: readonly (readonly [string, unknown])[];
};

const fileName = '.change-lintcache';
const firstWords = 'change-lint cache 1 ';

/** A cache that lasts as long as the program, for `--watch`. */
export function memoryCache(strategy: CacheStrategy): ResultCache {
  return cacheOver(
    new Map(),
    strategy,
    (file: string) => file,
    async () => undefined,
  );
}

/**
 * Opens a cache in a file.
 *
 * @param location As typed: a file, or a directory that holds or will hold one; undefined for the usual place.
 * @returns The cache, and a warning where there was one that could not be trusted.
 * @throws {Trouble} where the file is somebody's and no cache.
 */
export async function openCache(
  location: string | undefined,
  strategy: CacheStrategy,
  cwd: string,
): Promise<{cache: ResultCache; file: string; warning: string | undefined}> {
  const file = await fileAt(location, cwd);
  const {entries, warning} = await load(file, cwd);
  const nameOf = (each: string) => slashed(path.relative(path.dirname(file), each));
  const write = () => writeDown(file, entries, cwd);
  return {cache: cacheOver(entries, strategy, nameOf, write), file, warning};
}

function cacheOver(
  entries: Map<string, Entry>,
  strategy: CacheStrategy,
  nameOf: (file: string) => string,
  save: ResultCache['save'],
): ResultCache {
  return {
    async slotFor(file, key) {
      // Before the file is read: if it changes meanwhile, the next run sees another stamp.
      const stamp = await stampOf(file, strategy);
      const name = nameOf(file);
      const entry = entries.get(name);
      const isCurrent = stamp !== undefined && entry?.stamp === stamp && entry.key === key;
      return {
        found: isCurrent ? restored(entry.found, file) : undefined,
        keep(found) {
          if (stamp !== undefined) entries.set(name, {stamp, key, found: stored(found)});
        },
      };
    },
    save,
  };
}

/** Undefined for a file that cannot be read: why, the linter will say. */
async function stampOf(file: string, strategy: CacheStrategy): Promise<string | undefined> {
  try {
    if (strategy === 'content') return hashOf(await readFile(file));
    const {mtimeMs, size} = await stat(file);
    return `${mtimeMs} ${size}`;
  } catch {
    return undefined;
  }
}

function stored(found: Found): Entry['found'] {
  if ('skipped' in found) return found;
  const {filePath: _, source: __, evidence, ...rest} = found.report;
  return {report: {...rest, evidence: [...evidence]}};
}

function restored(found: Entry['found'], filePath: string): Found {
  if ('skipped' in found) return found;
  const evidence = new Map(found.report.evidence) as FileReport['evidence'];
  return {report: {...found.report, filePath, evidence}};
}

async function fileAt(location: string | undefined, cwd: string): Promise<string> {
  if (location === undefined) return path.join(cwd, fileName);
  const place = path.resolve(cwd, location);
  const isDirectory =
    /[/\\]$/.test(location) ||
    (await stat(place).then(
      found => found.isDirectory(),
      () => false,
    ));
  return isDirectory ? path.join(place, fileName) : place;
}

async function load(
  file: string,
  cwd: string,
): Promise<{entries: Map<string, Entry>; warning: string | undefined}> {
  const nothing = new Map<string, Entry>();
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {entries: nothing, warning: undefined};
    return {
      entries: nothing,
      warning: `the cache ${displayPath(file, cwd)} cannot be read: ${reasonOf(error)}`,
    };
  }
  refuseForeign(text, file, cwd);
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end === -1 || text.slice(0, end) !== firstWords + hashOf(body)) {
    const warning = `the cache ${displayPath(file, cwd)} is damaged and was not used; this run writes a new one`;
    return {entries: nothing, warning};
  }
  return {entries: new Map(JSON.parse(body) as readonly (readonly [string, Entry])[]), warning: undefined};
}

/** A slip in `--cache-location` must not cost anybody a memo. */
function refuseForeign(text: string, file: string, cwd: string): void {
  if (path.basename(file) === fileName || text === '' || text.startsWith('change-lint cache ')) return;
  throw new Trouble(
    `--cache-location: ${displayPath(file, cwd)} is no cache of change-lint and was left as it is; name another file or a directory`,
  );
}

async function writeDown(
  file: string,
  entries: ReadonlyMap<string, Entry>,
  cwd: string,
): Promise<string | undefined> {
  const directory = path.dirname(file);
  const living = await Promise.all(
    [...entries].map(async entry => ((await exists(path.resolve(directory, entry[0]))) ? [entry] : [])),
  );
  const body = JSON.stringify(living.flat());
  try {
    await writeAtomically(file, `${firstWords}${hashOf(body)}\n${body}`);
    return undefined;
  } catch (error) {
    return `the cache ${displayPath(file, cwd)} cannot be written: ${reasonOf(error)}`;
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    error => codeOf(error) !== 'ENOENT',
  );
}
