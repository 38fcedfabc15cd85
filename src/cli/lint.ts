import {createResolver, type Resolver} from '../config/resolve.js';
import {Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import {loadFormatter} from '../formatters/load.js';
import type {FileReport} from '../report.js';
import {Stopwatch} from '../stopwatch.js';
import {type Document, readsStdin, type Selection, selectFiles, selectStdin} from './documents.js';
import {insightFormatter} from './insight.js';
import {exitCodes, type Io, type Session} from './io.js';
import {type LintOptions, toConfigFlags} from './options.js';
import {deliver} from './report.js';
import {type Note, noteTaker, tellCrash, tellTrouble, tellWarning} from './tell.js';
import {tellTiming} from './timing.js';

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
  const {io, linter} = session;
  const watch = options.stats ? new Stopwatch() : undefined;
  const note = noteTaker(io, options.debug);
  refuseEmptyWord(words);
  // Refuses what cannot be shown before anything is linted.
  await insightFormatter(options);
  const resolver = createResolver(io.cwd, toConfigFlags(options), linter.rules);
  const selection = await select(session, words, options, resolver, note);
  if (selection === undefined) {
    showHelp();
    tellTrouble(io, 'there is nothing to lint: name files, or set "files" in the configuration');
    return exitCodes.trouble;
  }
  for (const warning of selection.warnings) tellWarning(io, warning);
  for (const trouble of selection.troubles) tellTrouble(io, trouble);
  if (options.showFiles) return showFiles(io, selection);
  warnOfUnchecked(io, selection.documents);
  const keepsSource = (await loadFormatter(options.format)).needsSource === true;
  const reports = await lintAll(
    session,
    selection.documents,
    {keepsSource, isDebugging: options.debug},
    watch,
  );
  const report = () => deliver(reports, io, options);
  const code = await (watch === undefined ? report() : watch.stage('report', report));
  if (watch !== undefined) tellTiming(io, watch);
  const isComplete = selection.troubles.length === 0 && reports.length === selection.documents.length;
  return isComplete ? code : exitCodes.trouble;
}

/** One path a line, for other programs to read. */
function showFiles(io: Io, {documents, troubles}: Selection): number {
  for (const {filePath} of documents) io.stdout.write(`${displayPath(filePath, io.cwd)}\n`);
  return troubles.length === 0 ? exitCodes.clean : exitCodes.trouble;
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

/** Undefined where neither the command line nor the configuration names anything. */
async function select(
  {io}: Session,
  words: readonly string[],
  options: LintOptions,
  resolver: Resolver,
  note: Note,
): Promise<Selection | undefined> {
  if (readsStdin(words, options)) return selectStdin(io, options, resolver, note);
  if (words.length > 0) return selectFiles(words, io.cwd, io.cwd, resolver, note);
  const {name, files, directory} = await resolver.forDirectory(io.cwd);
  if (files.length === 0) return undefined;
  const selection = await selectFiles(files, directory, io.cwd, resolver, note);
  return {...selection, troubles: selection.troubles.map(trouble => `${name}: files: ${trouble}`)};
}

/** The reports of all documents that could be linted; the others are told about as they come. */
async function lintAll(
  {io, linter}: Session,
  documents: readonly Document[],
  {keepsSource, isDebugging}: {keepsSource: boolean; isDebugging: boolean},
  watch?: Stopwatch,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  for (const {filePath, ruleset, read} of documents) {
    const name = displayPath(filePath, io.cwd);
    try {
      const result = await (watch === undefined ? read() : watch.stage('read', read));
      if ('trouble' in result) tellTrouble(io, `${name}: ${result.trouble}`);
      else {
        const report = await linter.lint(result.source, filePath, ruleset, watch);
        reports.push(keepsSource ? {...report, source: result.source} : report);
      }
    } catch (error) {
      // A rule that fails on one document must not hide what the others have.
      tellCrash(io, error, name, isDebugging);
    }
  }
  return reports;
}
