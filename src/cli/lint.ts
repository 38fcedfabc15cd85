import type {ResultCache} from '../cache/result-cache.js';
import {displayPath} from '../files/display.js';
import {type FileReport, notLinted} from '../report.js';
import type {Rule} from '../rule/rule.js';
import {Stopwatch} from '../stopwatch.js';
import {openBaseline} from './baseline.js';
import {refuseContradictions} from './contradictions.js';
import {type Choice, type Document, readsStdin, type Selection} from './documents.js';
import {exitCodes, type Io, type Session} from './io.js';
import {type Skipped, tellLeftOut, warnOfUnchecked} from './left-out.js';
import {lintDocument, type Procedure, whySkipped} from './lint-document.js';
import type {LintOptions} from './options.js';
import {loadOutputs} from './outputs.js';
import {createProgress} from './progress.js';
import {deliver} from './report.js';
import {resolverFor} from './resolver.js';
import {refuseEmptyWord, select} from './select.js';
import {crashReason, noteTaker, tellCrash, tellNote, tellTrouble, tellWarning} from './tell.js';
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
  const {io} = session;
  const watch = options.stats ? new Stopwatch() : undefined;
  const resolver = resolverFor(session, options);
  const outputs = await loadOutputs(io, options, resolver);
  const choice = {cwd: io.cwd, resolver, options, note: noteTaker(io, options.debug)};
  const selection = await select(io, words, choice);
  if (selection === undefined) return nothingNamed(io, options, showHelp);
  const {documents, troubles, warnings} = selection;
  for (const warning of warnings) tellWarning(io, warning);
  for (const trouble of troubles) tellTrouble(io, trouble);
  if (options.showFiles) return showFiles(session, selection, choice);
  warnOfUnchecked(io, documents);
  const baseline = await openBaseline(io.cwd, options, documents, readsStdin(words, options));
  const linted = await lintAll(session, documents, {options, outputs, cache, watch});
  tellLeftOut(choice, io, selection, linted.skipped);
  const unsaved = await cache?.save();
  if (unsaved !== undefined) tellWarning(io, unsaved);
  const {reports, trouble} = await baseline.settle(linted.reports);
  const report = () => deliver({reports, troubles, rules: rulesOf(documents)}, outputs, io, options);
  const code = await (watch === undefined ? report() : watch.stage('report', report));
  if (watch !== undefined) tellTiming(io, watch);
  if (trouble !== undefined) tellTrouble(io, trouble);
  const isComplete = troubles.length === 0 && linted.isComplete && trouble === undefined;
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

/** One path a line, for other programs to read. */
async function showFiles(session: Session, selection: Selection, choice: Choice): Promise<number> {
  const {io} = session;
  const skipped: Skipped[] = [];
  for (const document of selection.documents) {
    const {filePath} = document;
    const reason = await whySkipped(document, session);
    if (reason !== undefined) skipped.push({filePath, reason});
    else io.stdout.write(`${displayPath(filePath, io.cwd)}\n`);
  }
  tellLeftOut(choice, io, selection, skipped);
  return selection.troubles.length === 0 ? exitCodes.clean : exitCodes.trouble;
}

/** The rules that are known for any of the documents: those of plugins differ from place to place. */
function rulesOf(documents: readonly Document[]): readonly Rule[] {
  const rules = new Map(documents.flatMap(({ruleset}) => ruleset.map(({rule}) => [rule.id, rule] as const)));
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What became of the documents. */
interface Results {
  reports: readonly FileReport[];
  skipped: readonly Skipped[];
  /** Whether each document could be read and, where that was wanted, written. */
  isComplete: boolean;
}

/** Lints the documents, and tells as it comes what could not be done. */
async function lintAll(
  session: Session,
  documents: readonly Document[],
  procedure: Procedure,
): Promise<Results> {
  const {io} = session;
  const reports: FileReport[] = [];
  const skipped: Skipped[] = [];
  let isComplete = true;
  const progress = createProgress(io, documents.length);
  for (const [index, document] of documents.entries()) {
    const {filePath} = document;
    const name = displayPath(filePath, io.cwd);
    progress.at(filePath, index);
    try {
      const result = await lintDocument(document, session, procedure);
      if ('skipped' in result) {
        skipped.push({filePath, reason: result.skipped});
        continue;
      }
      const {report, fixing = {}} = result;
      reports.push(report);
      const trouble = report.trouble ?? fixing.trouble;
      if (trouble !== undefined || result.fixing !== undefined) progress.clear();
      if (fixing.done !== undefined) tellNote(io, `${name}: ${fixing.done}`);
      if (fixing.diff !== undefined) io.stdout.write(fixing.diff);
      if (trouble === undefined) continue;
      tellTrouble(io, `${name}: ${trouble}`);
    } catch (error) {
      progress.clear();
      // A rule that fails on one document must not hide what the others have.
      tellCrash(io, error, name, procedure.options.debug);
      reports.push(notLinted(filePath, crashReason(error)));
    }
    isComplete = false;
  }
  progress.clear();
  return {reports, skipped, isComplete};
}
