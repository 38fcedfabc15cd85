import type {ResultCache} from '../cache/result-cache.js';
import {createResolver, type Resolver} from '../config/resolve.js';
import {Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import type {FileReport} from '../report.js';
import {type Document, readsStdin, type Selection, selectFiles, selectStdin} from './documents.js';
import {exitCodes, type Io, type Session} from './io.js';
import {type LintOptions, toConfigFlags} from './options.js';
import {outcomeOf} from './outcome.js';
import {createProgress} from './progress.js';
import {deliver} from './report.js';
import {tellCrash, tellNote, tellTrouble, tellWarning} from './tell.js';

/**
 * The lint: selects documents, lints them one at a time and reports what it finds.
 *
 * @param words Files, directories, globs, or `-`.
 * @param showHelp Called where there is nothing to do.
 * @returns The exit code.
 * @throws {Trouble} for mistakes in flags and configuration.
 */
export async function lint(
  session: Session,
  words: readonly string[],
  options: LintOptions,
  showHelp: () => void,
): Promise<number> {
  refuseEmptyWord(words);
  refuseContradictions(words, options);
  if (options.watch) {
    const {watch} = await import('./watch.js');
    return watch(session, words, options, cache => lintOnce(session, words, options, showHelp, cache));
  }
  if (!options.cache) return lintOnce(session, words, options, showHelp, undefined);
  const {openCache} = await import('../cache/result-cache.js');
  const {cache, warning} = await openCache(
    options.cacheLocation,
    options.cacheStrategy ?? 'metadata',
    session.io.cwd,
  );
  if (warning !== undefined) tellWarning(session.io, warning);
  return lintOnce(session, words, options, showHelp, cache);
}

/** One run, with what earlier runs have found where that is kept. */
async function lintOnce(
  session: Session,
  words: readonly string[],
  options: LintOptions,
  showHelp: () => void,
  cache: ResultCache | undefined,
): Promise<number> {
  const {io, linter} = session;
  const resolver = createResolver(io.cwd, toConfigFlags(options), linter.rules);
  const selection = await select(session, words, options, resolver);
  if (selection === undefined) return nothingNamed(io, options, showHelp);
  for (const warning of selection.warnings) tellWarning(io, warning);
  for (const trouble of selection.troubles) tellTrouble(io, trouble);
  warnOfUnchecked(io, selection.documents);
  const {reports, skipped} = await lintAll(session, selection.documents, cache);
  tellLeftOut(io, selection, skipped, reports.length, options.verbose);
  const unsaved = await cache?.save();
  if (unsaved !== undefined) tellWarning(io, unsaved);
  const code = await deliver(reports, io, options);
  const isComplete =
    selection.troubles.length === 0 && reports.length + skipped.length === selection.documents.length;
  return isComplete ? code : exitCodes.trouble;
}

function nothingNamed(io: Io, {passOnNoFiles}: LintOptions, showHelp: () => void): number {
  if (passOnNoFiles) {
    tellNote(io, 'no file was named, and nothing was linted');
    return exitCodes.clean;
  }
  showHelp();
  tellTrouble(io, 'there is nothing to lint: name files, or set "files" in the configuration');
  return exitCodes.trouble;
}

/** A variable that is not set, as in `change-lint "$FILE"`, must not mean the whole directory. */
function refuseEmptyWord(words: readonly string[]): void {
  if (!words.includes('')) return;
  throw new Trouble('one of the arguments is empty (a variable that is not set?); "." lints this directory');
}

/** A file for which every rule is off would look as if it had been found clean. */
function warnOfUnchecked(io: Io, documents: readonly Document[]): void {
  const [first, ...others] = documents.filter(({ruleset}) =>
    ruleset.every(({severity}) => severity === 'off'),
  );
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const names = `${displayPath(first.filePath, io.cwd)}${more}`;
  tellWarning(io, `no rule is on for ${names}; --print-config shows what applies to a file`);
}

/** Flags that mean nothing together, or nothing alone. */
function refuseContradictions(words: readonly string[], options: LintOptions): void {
  const chosen = [
    options.staged ? '--staged' : '',
    options.changed ? '--changed' : '',
    options.since === undefined ? '' : '--since',
  ].filter(Boolean);
  const [first, second] = chosen;
  if (second !== undefined)
    throw new Trouble(`${first} and ${second} cannot be asked for together; choose one`);
  const isStdin = options.stdin || words.includes('-');
  const onlyForFiles = first ?? (options.watch ? '--watch' : undefined);
  if (isStdin && onlyForFiles !== undefined) {
    throw new Trouble(`${onlyForFiles} is about files, and standard input is none; leave out one of them`);
  }
  if (options.watch && first !== undefined) {
    throw new Trouble(`--watch follows files, and ${first} those in git; leave out one of them`);
  }
  const cacheFlag =
    options.cacheLocation === undefined
      ? options.cacheStrategy === undefined
        ? undefined
        : '--cache-strategy'
      : '--cache-location';
  if (cacheFlag !== undefined && !options.cache) throw new Trouble(`${cacheFlag} needs --cache`);
}

/** Undefined where neither the command line nor the configuration names anything. */
async function select(
  {io}: Session,
  words: readonly string[],
  options: LintOptions,
  resolver: Resolver,
): Promise<Selection | undefined> {
  if (readsStdin(words, options)) return selectStdin(io, options, resolver);
  const choice = {cwd: io.cwd, resolver, options};
  if (options.staged || options.changed || options.since !== undefined) {
    const {selectInGit} = await import('./git-documents.js');
    return selectInGit(words, io, choice);
  }
  if (words.length > 0) return selectFiles(words, io.cwd, choice, false);
  const {name, files, directory} = await resolver.forDirectory(io.cwd);
  if (files.length === 0) return undefined;
  const selection = await selectFiles(files, directory, choice, true);
  return {...selection, troubles: selection.troubles.map(trouble => `${name}: files: ${trouble}`)};
}

/** What became of the documents; the ones that could not be linted are told about as they come. */
interface Results {
  reports: readonly FileReport[];
  skipped: readonly Skipped[];
}

/** A document that was not linted, and why. */
interface Skipped {
  filePath: string;
  reason: string;
}

async function lintAll(
  session: Session,
  documents: readonly Document[],
  cache: ResultCache | undefined,
): Promise<Results> {
  const {io} = session;
  const reports: FileReport[] = [];
  const skipped: Skipped[] = [];
  const progress = createProgress(io, documents.length);
  for (const [index, document] of documents.entries()) {
    const {filePath} = document;
    progress.at(filePath, index);
    try {
      const outcome = await outcomeOf(document, session, cache);
      if ('report' in outcome) reports.push(outcome.report);
      else if ('skipped' in outcome) skipped.push({filePath, reason: outcome.skipped});
      else {
        progress.clear();
        tellTrouble(io, `${displayPath(filePath, io.cwd)}: ${outcome.trouble}`);
      }
    } catch (error) {
      progress.clear();
      // A rule that fails on one document must not hide what the others have.
      tellCrash(io, error, displayPath(filePath, io.cwd));
    }
  }
  progress.clear();
  return {reports, skipped};
}

/** What was not linted must never look as if it had been found clean. */
function tellLeftOut(
  io: Io,
  {ignored, documents, troubles, warnings}: Selection,
  skipped: readonly Skipped[],
  linted: number,
  verbose: boolean,
): void {
  if (verbose) {
    for (const file of ignored) tellNote(io, `ignored: ${displayPath(file, io.cwd)}`);
    for (const {filePath, reason} of skipped) {
      tellNote(io, `skipped: ${displayPath(filePath, io.cwd)} (not an announcement: ${reason})`);
    }
  }
  if (skipped.length > 0) {
    const waysOut = [
      ...(verbose ? [] : ['--verbose lists them']),
      ...(linted === 0 ? ['--all-files lints them too'] : []),
    ];
    const start = linted === 0 ? 'nothing was linted: ' : '';
    const end = waysOut.length === 0 ? '' : `; ${waysOut.join(', ')}`;
    tellNote(io, `${start}${skipped.length} skipped: not an announcement${end}`);
  } else if (documents.length === 0 && troubles.length === 0 && warnings.length === 0) {
    tellNote(io, 'there was nothing to lint');
  }
}
