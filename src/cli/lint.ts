import {createResolver, type Resolver} from '../config/resolve.js';
import {Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import {type FileReport, notLinted} from '../report.js';
import type {Rule} from '../rule/rule.js';
import {Stopwatch} from '../stopwatch.js';
import {openBaseline} from './baseline.js';
import {type Document, readsStdin, type Selection, selectFiles, selectStdin} from './documents.js';
import {exitCodes, type Io, type Session} from './io.js';
import {lintDocument, type Procedure} from './lint-document.js';
import {type LintOptions, refuseToWriteStdin, toConfigFlags} from './options.js';
import {loadOutputs} from './outputs.js';
import {deliver} from './report.js';
import {crashReason, type Note, noteTaker, tellCrash, tellNote, tellTrouble, tellWarning} from './tell.js';
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
  const outputs = await loadOutputs(io, options);
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
  const baseline = await openBaseline(io.cwd, options, selection.documents, readsStdin(words, options));
  const linted = await lintAll(session, selection.documents, {options, outputs, watch});
  const {reports, trouble} = await baseline.settle(linted.reports);
  const {troubles, documents} = selection;
  const report = () => deliver({reports, troubles, rules: rulesOf(documents)}, outputs, io, options);
  const code = await (watch === undefined ? report() : watch.stage('report', report));
  if (watch !== undefined) tellTiming(io, watch);
  if (trouble !== undefined) tellTrouble(io, trouble);
  const isComplete = troubles.length === 0 && linted.isComplete && trouble === undefined;
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
  if (readsStdin(words, options)) {
    refuseToWriteStdin(options);
    return selectStdin(io, options, resolver, note);
  }
  if (words.length > 0) return selectFiles(words, io.cwd, io.cwd, resolver, note);
  const {name, files, directory} = await resolver.forDirectory(io.cwd);
  if (files.length === 0) return undefined;
  const selection = await selectFiles(files, directory, io.cwd, resolver, note);
  return {...selection, troubles: selection.troubles.map(trouble => `${name}: files: ${trouble}`)};
}

/** The rules that are known for any of the documents: those of plugins differ from place to place. */
function rulesOf(documents: readonly Document[]): readonly Rule[] {
  const rules = new Map(documents.flatMap(({ruleset}) => ruleset.map(({rule}) => [rule.id, rule] as const)));
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The reports of all documents. */
interface Results {
  reports: readonly FileReport[];
  /** Whether each document could be linted and, where that was wanted, written. */
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
  let isComplete = true;
  for (const document of documents) {
    const {filePath} = document;
    const name = displayPath(filePath, io.cwd);
    try {
      const {report, fixing = {}} = await lintDocument(document, session, procedure);
      reports.push(report);
      const trouble = report.trouble ?? fixing.trouble;
      if (fixing.done !== undefined) tellNote(io, `${name}: ${fixing.done}`);
      if (fixing.diff !== undefined) io.stdout.write(fixing.diff);
      if (trouble === undefined) continue;
      tellTrouble(io, `${name}: ${trouble}`);
    } catch (error) {
      // A rule that fails on one document must not hide what the others have.
      tellCrash(io, error, name, procedure.options.debug);
      reports.push(notLinted(filePath, crashReason(error)));
    }
    isComplete = false;
  }
  return {reports, isComplete};
}
