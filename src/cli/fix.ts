import {displayPath} from '../files/display.js';
import {writeDocument} from '../files/write.js';
import {firstEdit, fixText, safeEdit} from '../fixing/fix-text.js';
import {count} from '../formatters/words.js';
import type {FileReport, Message} from '../report.js';
import {diffOf} from './diff.js';
import type {Document} from './documents.js';
import type {LintOptions} from './options.js';

/** What came of fixing a document; at most one of them. */
export interface Fixing {
  /** What was written, in words. */
  done?: string;
  /** Why the fixes are not in the file although they were to be. */
  trouble?: string;
  /** What would be written, for standard output. */
  diff?: string;
}

const changed = 'changed while it was being linted; nothing was written, run again';
const differs = 'is not as it is staged; nothing was written, stage it first';

/** How to fix. */
interface How {
  options: LintOptions;
  /** Absolute. */
  cwd: string;
  /** Whether a dry run shows what would be written. */
  showsDiff: boolean;
}

/**
 * Lints a document, fixes it, and writes it or shows what would be written.
 *
 * @param source The text of the document.
 * @param lint Lints a text as that of the document.
 * @returns The report of the fixed text; that of the text as it was where the fixes could not be written.
 */
export async function lintAndFix(
  {filePath, isOnDisk}: Document,
  source: string,
  lint: (source: string) => Promise<FileReport>,
  {options, cwd, showsDiff}: How,
): Promise<{report: FileReport; fixing?: Fixing}> {
  const fixed = await fixText(source, lint, message => editFor(message, options));
  if (fixed.text === source) return {report: fixed.report};
  const report = {...fixed.report, output: fixed.text};
  if (options.fixDryRun) {
    if (!showsDiff) return {report};
    return {report, fixing: {diff: await diffOf(displayPath(filePath, cwd), source, fixed.text)}};
  }
  const trouble = await writeDocument(filePath, source, fixed.text, isOnDisk ? changed : differs);
  if (trouble !== undefined) return {report: await lint(source), fixing: {trouble}};
  return {report, fixing: {done: `fixed in ${count(fixed.edits, 'place')}`}};
}

/** As in ESLint, what `--quiet` does not show is not fixed either. */
function editFor(message: Message, {fixSuggestions, quiet}: LintOptions) {
  if (quiet && message.severity !== 'error') return undefined;
  return fixSuggestions ? firstEdit(message) : safeEdit(message);
}
