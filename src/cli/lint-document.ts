import type {FileReport} from '../report.js';
import {notLinted} from '../report.js';
import type {Stopwatch} from '../stopwatch.js';
import type {Document} from './documents.js';
import type {Fixing} from './fix.js';
import type {Session} from './io.js';
import {type LintOptions, wantsFixing} from './options.js';
import {type Output, showsDiffs, wantsSource} from './outputs.js';

/** How the documents of a run are linted. */
export interface Procedure {
  options: LintOptions;
  outputs: readonly Output[];
  /** Where `--stats` is asked for. */
  watch: Stopwatch | undefined;
}

/** What became of a document. */
export interface DocumentResult {
  /** One with a `trouble` where the document could not be read. */
  report: FileReport;
  /** Where it was fixed, or should have been. */
  fixing?: Fixing;
}

/** Lints one document, and fixes it where that is asked for. */
export async function lintDocument(
  document: Document,
  {linter, io}: Session,
  {options, outputs, watch}: Procedure,
): Promise<DocumentResult> {
  const {filePath, ruleset, linterOptions, read} = document;
  const result = await (watch === undefined ? read() : watch.stage('read', read));
  if ('trouble' in result) return {report: notLinted(filePath, result.trouble)};
  const lint = async (source: string): Promise<FileReport> => {
    const report = await linter.lint(source, filePath, ruleset, linterOptions, watch);
    return wantsSource(outputs) ? {...report, source} : report;
  };
  if (!wantsFixing(options)) return {report: await lint(result.source)};
  const {lintAndFix} = await import('./fix.js');
  return lintAndFix(document, result.source, lint, {options, cwd: io.cwd, showsDiff: showsDiffs(outputs)});
}
