import {existsSync} from 'node:fs';
import path from 'node:path';
import {unknownName} from '../../config/nearest.js';
import {Trouble} from '../../config/trouble.js';
import {readDocument} from '../../files/read.js';
import {builtInFormat} from '../../formatters/load.js';
import type {Register} from '../../register/experiment.js';
import type {RegisterFormat, RegisterFormatContext} from '../../register/formats/format.js';
import {registerFormat, registerFormatNames} from '../../register/formats/load.js';
import {wantsColor} from '../color.js';
import type {Io} from '../io.js';
import type {FormatRequest, LintOptions} from '../options.js';
import {placedRequests} from '../outputs.js';
import {refuseToOverwrite, writeReport} from '../report.js';

/** One text to be made of the register. */
export interface RegisterOutput {
  format: RegisterFormat;
  /** See `registerFormat`. */
  continuesFile: boolean;
  /** Where it goes, and the flag that says so; undefined for standard output. */
  file: {path: string; flag: string} | undefined;
}

/**
 * What a run writes beside an index page, with the formats loaded, so that a mistake is told before the work.
 *
 * @throws {Trouble} for formats that the register does not have, or that cannot stand together.
 */
export async function loadRegisterOutputs(
  requests: readonly FormatRequest[],
  options: LintOptions,
  cwd: string,
): Promise<readonly RegisterOutput[]> {
  const known = new Map(requests.map(({name}) => [name, knownFormat(name)]));
  const isDocument = (name: string) => known.get(name)?.isDocument === true;
  const flag = options.outputFile === undefined ? '--format' : '--output-file';
  return Promise.all(
    placedRequests(requests, options, cwd, isDocument).map(async ({name, file}) => {
      const {load, continuesFile = false} = known.get(name)!;
      const {format} = await load();
      return {format, continuesFile, file: file === undefined ? undefined : {path: file, flag}};
    }),
  );
}

function knownFormat(name: string) {
  const format = registerFormat(name);
  if (format !== undefined) return format;
  if (builtInFormat(name) === undefined) {
    throw new Trouble(`--format: ${unknownName('register format', name, registerFormatNames)}`);
  }
  throw new Trouble(
    `--format: ${name} shows findings of the lint; the register is shown as ${registerFormatNames.join(', ')}`,
  );
}

/** What a format may know beside what the place of its text says, and what that place must not be. */
interface Writing extends Pick<RegisterFormatContext, 'groupOrder'> {
  /** The files that must not be overwritten. */
  sources: readonly {filePath: string}[];
  /** Whether every announcement is in the register. */
  isComplete: boolean;
}

/**
 * Writes the register where an output wants it.
 *
 * @throws {Trouble} where a file cannot be written, or must not be.
 */
export async function writeRegister(
  register: Register,
  {format, continuesFile, file}: RegisterOutput,
  io: Io,
  options: LintOptions,
  {sources, isComplete, ...more}: Writing,
): Promise<void> {
  if (file === undefined) {
    const color = wantsColor(options.color, io.env, io.stdout);
    const columns = io.stdout.isTTY ? io.stdout.columns : undefined;
    io.stdout.write(format(register, {...more, cwd: io.cwd, color, columns}));
    return;
  }
  refuseToOverwrite(file, sources, io.cwd);
  const absolute = path.resolve(io.cwd, file.path);
  const context = {...more, cwd: io.cwd, color: false, columns: undefined, linksFrom: path.dirname(absolute)};
  const where = `${file.flag}: ${file.path}`;
  const before = continuesFile && existsSync(absolute) ? await readDocument(absolute) : undefined;
  if (before === undefined) {
    await writeReport(file, format(register, context), io.cwd);
    return;
  }
  if ('trouble' in before) throw new Trouble(`${where}: ${before.trouble}`);
  if (!isComplete) {
    throw new Trouble(`${where} stays as it was, because not all announcements could be read`);
  }
  const replaced = {text: before.source, where};
  await writeReport(file, format(register, {...context, replaced}), io.cwd);
}
