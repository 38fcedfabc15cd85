import path from 'node:path';
import {createResolver} from '../config/resolve.js';
import {exitCodes, type Session} from './io.js';
import {type LintOptions, toConfigFlags} from './options.js';

/** Prints as JSON what applies to one file, which need not exist. @throws {Trouble} for broken configuration. */
export async function printConfig(
  {io, linter}: Session,
  file: string,
  options: LintOptions,
): Promise<number> {
  const resolver = createResolver(io.cwd, toConfigFlags(options), linter.rules);
  const absolute = path.resolve(io.cwd, file);
  const resolution = await resolver.forDirectory(path.dirname(absolute));
  io.stdout.write(`${JSON.stringify(resolution.describe(absolute), null, 2)}\n`);
  return exitCodes.clean;
}
