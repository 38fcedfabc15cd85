import {createResolver, type Resolver} from '../config/resolve.js';
import {Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import type {FileReport} from '../report.js';
import {type Document, readsStdin, type Selection, selectFiles, selectStdin} from './documents.js';
import {exitCodes, type Io, type Session} from './io.js';
import {type LintOptions, refuseToWriteStdin, toConfigFlags, wantsFixing} from './options.js';
import {deliver} from './report.js';
import {tellCrash, tellTrouble, tellWarning} from './tell.js';

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
  refuseEmptyWord(words);
  const resolver = createResolver(io.cwd, toConfigFlags(options), linter.rules);
  const selection = await select(session, words, options, resolver);
  if (selection === undefined) {
    showHelp();
    tellTrouble(io, 'there is nothing to lint: name files, or set "files" in the configuration');
    return exitCodes.trouble;
  }
  for (const warning of selection.warnings) tellWarning(io, warning);
  for (const trouble of selection.troubles) tellTrouble(io, trouble);
  warnOfUnchecked(io, selection.documents);
  const {reports, isComplete: isAllDone} = await lintAll(session, selection.documents, options);
  const code = await deliver(reports, io, options);
  const isComplete = selection.troubles.length === 0 && isAllDone;
  return isComplete ? code : exitCodes.trouble;
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
): Promise<Selection | undefined> {
  if (readsStdin(words, options)) {
    refuseToWriteStdin(options);
    return selectStdin(io, options, resolver);
  }
  if (words.length > 0) return selectFiles(words, io.cwd, io.cwd, resolver);
  const {name, files, directory} = await resolver.forDirectory(io.cwd);
  if (files.length === 0) return undefined;
  const selection = await selectFiles(files, directory, io.cwd, resolver);
  return {...selection, troubles: selection.troubles.map(trouble => `${name}: files: ${trouble}`)};
}

/** What linting all documents came to. */
interface Outcome {
  /** Of the documents that could be linted; the others are told about as they come. */
  reports: readonly FileReport[];
  /** Whether each could be linted and, where that was wanted, written. */
  isComplete: boolean;
}

async function lintAll(
  session: Session,
  documents: readonly Document[],
  options: LintOptions,
): Promise<Outcome> {
  const {io} = session;
  const reports: FileReport[] = [];
  let isComplete = true;
  for (const document of documents) {
    const name = displayPath(document.filePath, io.cwd);
    try {
      const {report, trouble} = await lintOne(session, document, options);
      if (report) reports.push(report);
      if (trouble === undefined) continue;
      tellTrouble(io, `${name}: ${trouble}`);
    } catch (error) {
      // A rule that fails on one document must not hide what the others have.
      tellCrash(io, error, name);
    }
    isComplete = false;
  }
  return {reports, isComplete};
}

async function lintOne(
  session: Session,
  document: Document,
  options: LintOptions,
): Promise<{report?: FileReport; trouble?: string}> {
  const result = await document.read();
  if ('trouble' in result) return result;
  if (!wantsFixing(options)) {
    return {report: await session.linter.lint(result.source, document.filePath, document.ruleset)};
  }
  const {lintAndFix} = await import('./fix.js');
  return lintAndFix(session, document, result.source, options);
}
