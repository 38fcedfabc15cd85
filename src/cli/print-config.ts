import path from 'node:path';
import {createResolver} from '../config/resolve.js';
import {exitCodes, type Session} from './io.js';
import {type LintOptions, toConfigFlags} from './options.js';
import {tellWarning} from './tell.js';

/** Prints as JSON what applies to one file, which need not exist. @throws {Trouble} for broken configuration. */
export async function printConfig(
  {io, linter}: Session,
  file: string,
  options: LintOptions,
): Promise<number> {
  const notice = (text: string) => tellWarning(io, text);
  const resolver = createResolver(io.cwd, toConfigFlags(options), linter.rules, notice);
  const absolute = path.resolve(io.cwd, file);
  const resolution = await resolver.forDirectory(path.dirname(absolute));
  const described = resolution.describe(absolute);
  const printed = options.debug ? {...described, provenance: resolution.provenance(absolute)} : described;
  io.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return exitCodes.clean;
}
