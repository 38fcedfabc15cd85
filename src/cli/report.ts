import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {knownName} from '../config/nearest.js';
import type {Resolver} from '../config/resolve.js';
import {reasonOf, Trouble} from '../config/trouble.js';
import type {Formatter} from '../formatters/formatter.js';
import {formatNames, loadFormatter} from '../formatters/load.js';
import type {FileReport} from '../report.js';
import {textWidth, wantsColor} from './color.js';
import {exitCodes, type Io} from './io.js';
import type {LintOptions} from './options.js';
import {tellTrouble} from './tell.js';

/**
 * Formats the reports, writes them where they are wanted, and judges the run.
 *
 * @returns The exit code that the findings deserve.
 * @throws {Trouble} for a format that no plugin brings, and where the output file cannot be written.
 */
export async function deliver(
  reports: readonly FileReport[],
  io: Io,
  options: LintOptions,
  resolver: Resolver,
): Promise<number> {
  const format = await formatterFor(options.format, io, resolver);
  const isFile = options.outputFile !== undefined;
  const text = await format(options.quiet ? reports.map(onlyErrors) : reports, {
    cwd: io.cwd,
    color: !isFile && wantsColor(options.color, io.env, io.stdout),
    width: textWidth(io.stdout),
    errorsOnly: options.quiet,
  });
  if (options.outputFile !== undefined) await writeReport(options.outputFile, text, io.cwd);
  else if (text !== '') io.stdout.write(text);
  return judge(reports, io, options.maxWarnings);
}

/** One of ours, or one of a plugin that the configuration of the working directory names. */
async function formatterFor(name: string, {cwd}: Io, resolver: Resolver): Promise<Formatter> {
  const own = formatNames.find(known => known === name);
  if (own !== undefined) return loadFormatter(own);
  const {formatters} = await resolver.forDirectory(cwd);
  return formatters.get(knownName('--format', 'format', name, [...formatNames, ...formatters.keys()]))!;
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

async function writeReport(outputFile: string, text: string, cwd: string): Promise<void> {
  const file = path.resolve(cwd, outputFile);
  try {
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, text);
  } catch (error) {
    throw new Trouble(`--output-file: cannot write ${outputFile}: ${reasonOf(error)}`);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
