import path from 'node:path';
import {memoryCache, openCache, type ResultCache} from '../cache/result-cache.js';
import {ignoreFileNames} from '../config/ignore-files.js';
import {isConfigName} from '../config/places.js';
import {createResolver} from '../config/resolve.js';
import {Trouble} from '../config/trouble.js';
import {isMarkdown} from '../files/discover.js';
import {watchFiles} from '../files/watch.js';
import {locateSuppressions} from '../suppressions/suppressions-file.js';
import {exitCodes, type Io, type Session} from './io.js';
import {type LintOptions, toConfigFlags, writesSuppressions} from './options.js';
import {tellCrash, tellNote, tellTrouble, tellWarning} from './tell.js';

/**
 * Lints, and lints again whenever a file changes, until somebody interrupts it. What has not changed is not linted
 * again, so that each run says the whole and costs little.
 *
 * @param lintOnce One whole run.
 * @returns The exit code, which is 0: whoever watches has seen the findings.
 * @throws {Trouble} for mistakes in flags.
 */
export async function watch(
  session: Session,
  words: readonly string[],
  options: LintOptions,
  lintOnce: (cache: ResultCache) => Promise<number>,
): Promise<number> {
  const {io} = session;
  const interrupted = io.untilInterrupted();
  const cache = await cacheFor(io, options);
  const roots = await rootsOf(session, words, options);
  const run = async () => {
    if (io.stdout.isTTY) io.stdout.write(clearScreen);
    await told(io, options.debug, () => lintOnce(cache));
    tellNote(io, 'watching for changes; Ctrl-C ends it');
  };
  const watching = await watchFiles(roots, file => isOfInterest(file, roots, options, io.cwd), run);
  try {
    await Promise.race([watching.failed, interrupted]);
    return exitCodes.clean;
  } finally {
    await watching.close();
  }
}

/** A mistake in a configuration is no reason to stop: it is being worked on. */
async function told(io: Io, isDebugging: boolean, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Trouble) tellTrouble(io, error.message);
    else tellCrash(io, error, 'change-lint', isDebugging);
  }
}

async function cacheFor(io: Io, options: LintOptions): Promise<ResultCache> {
  const strategy = options.cacheStrategy ?? 'metadata';
  if (!options.cache) return memoryCache(strategy);
  const {cache, warning} = await openCache(options.cacheLocation, strategy, io.cwd);
  if (warning !== undefined) tellWarning(io, warning);
  return cache;
}

/** Absolute paths: what the words or the configuration name, as far as it has no wildcards, the configuration, and the suppressions. */
async function rootsOf(
  {io, linter}: Session,
  words: readonly string[],
  options: LintOptions,
): Promise<string[]> {
  const resolver = createResolver(io.cwd, toConfigFlags(options), linter.rules);
  const {configFile, files, directory} = await resolver.forDirectory(io.cwd);
  const base = words.length > 0 ? io.cwd : directory;
  const patterns = words.length > 0 ? words : files;
  if (patterns.length === 0) {
    throw new Trouble('there is nothing to watch: name files, or set "files" in the configuration');
  }
  const roots = patterns.map(pattern => path.resolve(base, beforeWildcard(pattern)));
  const suppressions = await locateSuppressions(io.cwd, options.suppressionsLocation);
  // A run that writes the suppressions would start the next one.
  const alsoRead = writesSuppressions(options) ? [] : [suppressions];
  return [...roots, ...alsoRead, ...(configFile === undefined ? [] : [configFile])];
}

function beforeWildcard(pattern: string): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex(part => /[*?{}[\]()!]/.test(part));
  return wild === -1 ? pattern : parts.slice(0, wild).join('/') || '.';
}

/** The report must not start the next run, nor must all that a program writes into its directories. */
function isOfInterest(
  file: string,
  roots: readonly string[],
  {outputFile, format}: LintOptions,
  cwd: string,
): boolean {
  const reportFiles = [outputFile, ...format.map(request => request.file)];
  if (reportFiles.some(each => each !== undefined && file === path.resolve(cwd, each))) return false;
  const name = path.basename(file);
  return (
    roots.includes(file) ||
    isMarkdown.test(name) ||
    isConfigName(name) ||
    ignoreFileNames.some(each => each === name)
  );
}

/** Also what has scrolled away. */
const clearScreen = '\u001B[2J\u001B[3J\u001B[H';
