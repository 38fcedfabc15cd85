import {createResolver, type Resolver} from '../config/resolve.js';
import {Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import type {FileReport} from '../report.js';
import type {Rule} from '../rule/rule.js';
import {Stopwatch} from '../stopwatch.js';
import {openBaseline} from './baseline.js';
import {type Document, readsStdin, type Selection, selectFiles, selectStdin} from './documents.js';
import {exitCodes, type Io, type Session} from './io.js';
import {type LintOptions, toConfigFlags} from './options.js';
import {loadOutputs} from './outputs.js';
import {deliver} from './report.js';
import {crashReason, type Note, noteTaker, tellCrash, tellTrouble, tellWarning} from './tell.js';
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
  const keepsSource = outputs.some(({formatter}) => formatter.needsSource);
  const linted = await lintAll(
    session,
    selection.documents,
    {keepsSource, isDebugging: options.debug},
    watch,
  );
  const {reports, trouble} = await baseline.settle(linted);
  const {troubles, documents} = selection;
  const report = () => deliver({reports, troubles, rules: rulesOf(documents)}, outputs, io, options);
  const code = await (watch === undefined ? report() : watch.stage('report', report));
  if (watch !== undefined) tellTiming(io, watch);
  if (trouble !== undefined) tellTrouble(io, trouble);
  const isComplete =
    troubles.length === 0 && trouble === undefined && reports.every(report => report.trouble === undefined);
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

/** The rules that are known for any of the documents: those of plugins differ from place to place. */
function rulesOf(documents: readonly Document[]): readonly Rule[] {
  const rules = new Map(documents.flatMap(({ruleset}) => ruleset.map(({rule}) => [rule.id, rule] as const)));
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The reports of all documents; what could not be linted is also told about as it comes. */
async function lintAll(
  {io, linter}: Session,
  documents: readonly Document[],
  {keepsSource, isDebugging}: {keepsSource: boolean; isDebugging: boolean},
  watch?: Stopwatch,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  for (const {filePath, ruleset, linterOptions, read} of documents) {
    const name = displayPath(filePath, io.cwd);
    try {
      const result = await (watch === undefined ? read() : watch.stage('read', read));
      if ('trouble' in result) {
        tellTrouble(io, `${name}: ${result.trouble}`);
        reports.push(notLinted(filePath, result.trouble));
      } else {
        const report = await linter.lint(result.source, filePath, ruleset, linterOptions, watch);
        reports.push(keepsSource ? {...report, source: result.source} : report);
      }
    } catch (error) {
      // A rule that fails on one document must not hide what the others have.
      tellCrash(io, error, name, isDebugging);
      reports.push(notLinted(filePath, crashReason(error)));
    }
  }
  return reports;
}

function notLinted(filePath: string, trouble: string): FileReport {
  return {
    filePath,
    trouble,
    messages: [],
    suppressedMessages: [],
    evidence: new Map(),
    errorCount: 0,
    warningCount: 0,
    infoCount: 0,
  };
}
