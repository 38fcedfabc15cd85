import path from 'node:path';
import {unknownName} from '../../config/nearest.js';
import {Trouble} from '../../config/trouble.js';
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
      const {format} = await known.get(name)!.load();
      return {format, file: file === undefined ? undefined : {path: file, flag}};
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

/**
 * Writes the register where an output wants it.
 *
 * @param sources The files that must not be overwritten.
 * @throws {Trouble} where a file cannot be written, or must not be.
 */
export async function writeRegister(
  register: Register,
  {format, file}: RegisterOutput,
  io: Io,
  options: LintOptions,
  more: Pick<RegisterFormatContext, 'groupOrder'> & {sources: readonly {filePath: string}[]},
): Promise<void> {
  const {sources, ...context} = more;
  if (file === undefined) {
    const color = wantsColor(options.color, io.env, io.stdout);
    const columns = io.stdout.isTTY ? io.stdout.columns : undefined;
    io.stdout.write(format(register, {...context, cwd: io.cwd, color, columns}));
    return;
  }
  refuseToOverwrite(file, sources, io.cwd);
  const linksFrom = path.dirname(path.resolve(io.cwd, file.path));
  const text = format(register, {...context, cwd: io.cwd, color: false, columns: undefined, linksFrom});
  await writeReport(file, text, io.cwd);
}
