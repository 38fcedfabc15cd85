import {createResolver, type Resolver} from '../config/resolve.js';
import {Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import type {FileReport} from '../report.js';
import {type Document, readsStdin, type Selection, selectFiles, selectStdin} from './documents.js';
import {exitCodes, type Io, type Session} from './io.js';
import {type LintOptions, toConfigFlags} from './options.js';
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
  const notice = (text: string) => tellWarning(io, text);
  const resolver = createResolver(io.cwd, toConfigFlags(options), linter.rules, notice);
  const selection = await select(session, words, options, resolver);
  if (selection === undefined) {
    showHelp();
    tellTrouble(io, 'there is nothing to lint: name files, or set "files" in the configuration');
    return exitCodes.trouble;
  }
  for (const warning of selection.warnings) tellWarning(io, warning);
  for (const trouble of selection.troubles) tellTrouble(io, trouble);
  warnOfUnchecked(io, selection.documents);
  const reports = await lintAll(session, selection.documents);
  const code = await deliver(reports, io, options, resolver);
  const isComplete = selection.troubles.length === 0 && reports.length === selection.documents.length;
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
  if (readsStdin(words, options)) return selectStdin(io, options, resolver);
  if (words.length > 0) return selectFiles(words, io.cwd, io.cwd, resolver);
  const {name, files, directory} = await resolver.forDirectory(io.cwd);
  if (files.length === 0) return undefined;
  const selection = await selectFiles(files, directory, io.cwd, resolver);
  return {...selection, troubles: selection.troubles.map(trouble => `${name}: files: ${trouble}`)};
}

/** The reports of all documents that could be linted; the others are told about as they come. */
async function lintAll(
  {io, linter}: Session,
  documents: readonly Document[],
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  for (const {filePath, ruleset, read} of documents) {
    const name = displayPath(filePath, io.cwd);
    try {
      const result = await read();
      if ('trouble' in result) tellTrouble(io, `${name}: ${result.trouble}`);
      else reports.push(await linter.lint(result.source, filePath, ruleset));
    } catch (error) {
      // A rule that fails on one document must not hide what the others have.
      tellCrash(io, error, name);
    }
  }
  return reports;
}
