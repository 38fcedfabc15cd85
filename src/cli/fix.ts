import {displayPath} from '../files/display.js';
import {writeDocument} from '../files/write.js';
import {type FixedText, firstEdit, fixText, safeEdit} from '../fixing/fix-text.js';
import type {FileReport, Message} from '../report.js';
import type {Document} from './documents.js';
import type {Session} from './io.js';
import type {LintOptions} from './options.js';
import {tellNote} from './tell.js';

/** What became of a document that was to be fixed. */
export interface FixResult {
  report: FileReport;
  /** Why the fixes are not in the file although they were to be. */
  trouble?: string;
}

/**
 * Lints a document, fixes it, and writes it or shows what would be written.
 *
 * @param source The text of the document.
 * @returns The report of the fixed text; that of the text as it was where the fixes could not be written.
 */
export async function lintAndFix(
  {io, linter}: Session,
  {filePath, ruleset}: Document,
  source: string,
  options: LintOptions,
): Promise<FixResult> {
  const lint = (text: string) => linter.lint(text, filePath, ruleset);
  const fixed = await fixText(source, lint, message => editFor(message, options));
  if (fixed.text === source) return {report: fixed.report};
  const report = {...fixed.report, output: fixed.text};
  const name = displayPath(filePath, io.cwd);
  if (options.fixDryRun) {
    if (showsDiff(options)) io.stdout.write(await diffOf(name, source, fixed));
    return {report};
  }
  const trouble = await writeDocument(filePath, source, fixed.text);
  if (trouble !== undefined) return {report: await lint(source), trouble};
  tellNote(io, `${name}: fixed in ${fixed.edits} ${fixed.edits === 1 ? 'place' : 'places'}`);
  return {report};
}

/** As in ESLint, what `--quiet` does not show is not fixed either. */
function editFor(message: Message, {fixSuggestions, quiet}: LintOptions) {
  if (quiet && message.severity !== 'error') return undefined;
  return fixSuggestions ? firstEdit(message) : safeEdit(message);
}

/** A report for programs on standard output must stay what it is; `json` has the text in `output`. */
function showsDiff({format, outputFile}: LintOptions): boolean {
  return format === 'stylish' || outputFile !== undefined;
}

async function diffOf(name: string, before: string, {text}: FixedText): Promise<string> {
  const {createTwoFilesPatch, FILE_HEADERS_ONLY} = await import('diff');
  const options = {context: 3, headerOptions: FILE_HEADERS_ONLY};
  return `${createTwoFilesPatch(`a/${name}`, `b/${name}`, before, text, undefined, undefined, options)}\n`;
}
