import {appendFile, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {reasonOf, Trouble} from '../config/trouble.js';
import {isInside} from '../files/display.js';
import type {FormatterContext} from '../formatters/formatter.js';
import type {FileReport} from '../report.js';
import type {Rule} from '../rule/rule.js';
import {textWidth, wantsColor} from './color.js';
import {exitCodes, type Io} from './io.js';
import type {LintOptions} from './options.js';
import type {Output} from './outputs.js';
import {tellTrouble, tellWarning} from './tell.js';

/** What a run has to say. */
export interface Outcome {
  reports: readonly FileReport[];
  /** See `FormatterContext`. */
  troubles: readonly string[];
  rules: readonly Rule[];
}

/**
 * Formats the reports, writes them where they are wanted, and judges the run. A report that cannot be made
 * or written is told about, and keeps no other from being written.
 *
 * @returns The exit code that the findings deserve; 2 where a report is missing.
 */
export async function deliver(
  outcome: Outcome,
  outputs: readonly Output[],
  io: Io,
  options: LintOptions,
): Promise<number> {
  const shown = options.quiet ? {...outcome, reports: outcome.reports.map(onlyErrors)} : outcome;
  let isDelivered = true;
  for (const output of outputs) {
    try {
      await writeOutput(shown, output, io, options);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      tellTrouble(io, error.message);
      isDelivered = false;
    }
  }
  if (outputs.some(({name}) => name === 'github')) await appendJobSummary(shown, io, options);
  const code = judge(outcome.reports, io, options.maxWarnings);
  return isDelivered ? code : exitCodes.trouble;
}

async function writeOutput(outcome: Outcome, output: Output, io: Io, options: LintOptions): Promise<void> {
  const {name, formatter, file} = output;
  const context = contextFor(outcome, name, io, options);
  if (file === undefined) {
    const text = await formatter.format(outcome.reports, {
      ...context,
      color: wantsColor(options.color, io.env, io.stdout),
    });
    if (text !== '') io.stdout.write(text);
    return;
  }
  refuseToOverwrite(file, outcome.reports, io.cwd);
  await writeReport(file, await formatter.format(outcome.reports, context), io.cwd);
}

function contextFor(
  {troubles, rules}: Outcome,
  name: string,
  io: Io,
  {quiet}: LintOptions,
): FormatterContext {
  return {
    cwd: rootFor(name, io),
    color: false,
    width: textWidth(io.stdout),
    errorsOnly: quiet,
    troubles,
    rules,
  };
}

/** Services that find the lines of a change by path count from the repository, wherever the linter runs. */
const rootVariables: Readonly<Record<string, string>> = {
  github: 'GITHUB_WORKSPACE',
  gitlab: 'CI_PROJECT_DIR',
};

/** The directory that paths in a report count from. */
export function rootFor(name: string, {cwd, env}: Io): string {
  const variable = Object.hasOwn(rootVariables, name) ? rootVariables[name] : undefined;
  const root = variable === undefined ? undefined : env[variable];
  return root && isInside(path.relative(root, cwd)) ? root : cwd;
}

/** GitHub shows only ten annotations of a kind; the summary of the job holds all findings. */
async function appendJobSummary(outcome: Outcome, io: Io, options: LintOptions): Promise<void> {
  if (!io.env.GITHUB_STEP_SUMMARY) return;
  const {format} = await import('../formatters/markdown.js');
  await appendToJobSummary(io, format(outcome.reports, contextFor(outcome, 'github', io, options)));
}

/** Adds Markdown to the summary that GitHub shows of a job; does nothing elsewhere. */
export async function appendToJobSummary(io: Io, summary: string): Promise<void> {
  const file = io.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    await appendFile(file, summary);
  } catch (error) {
    tellWarning(io, `the summary of the job cannot be written (GITHUB_STEP_SUMMARY): ${reasonOf(error)}`);
  }
}

/** Warnings count even where `--quiet` does not show them: it is about the report, not about the verdict. */
function judge(reports: readonly FileReport[], io: Io, maxWarnings: number): number {
  const errors = sum(reports.map(report => report.errorCount));
  const warnings = sum(reports.map(report => report.warningCount));
  const isOverLimit = maxWarnings >= 0 && warnings > maxWarnings;
  if (isOverLimit)
    tellTrouble(io, `too many warnings: ${warnings}, and --max-warnings allows ${maxWarnings}`);
  return errors > 0 || isOverLimit ? exitCodes.findings : exitCodes.clean;
}

function onlyErrors(report: FileReport): FileReport {
  const messages = report.messages.filter(({severity}) => severity === 'error');
  return {...report, messages, warningCount: 0, infoCount: 0};
}

/**
 * `-o memo.md` is a slip: a report never takes the place of what it is about.
 *
 * @throws {Trouble} where it would.
 */
export function refuseToOverwrite(
  file: NonNullable<Output['file']>,
  reports: readonly Pick<FileReport, 'filePath'>[],
  cwd: string,
): void {
  const absolute = path.resolve(cwd, file.path);
  if (!reports.some(({filePath}) => filePath === absolute)) return;
  throw new Trouble(
    `${file.flag}: ${file.path} is one of the files that were read; name another for the report`,
  );
}

/** @throws {Trouble} where it cannot be written. */
export async function writeReport(
  file: NonNullable<Output['file']>,
  text: string,
  cwd: string,
): Promise<void> {
  const absolute = path.resolve(cwd, file.path);
  try {
    await mkdir(path.dirname(absolute), {recursive: true});
    await writeFile(absolute, text);
  } catch (error) {
    throw new Trouble(`${file.flag}: cannot write ${file.path}: ${reasonOf(error)}`);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
