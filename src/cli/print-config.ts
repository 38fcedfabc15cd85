import path from 'node:path';
import {exitCodes, type Session} from './io.js';
import type {LintOptions} from './options.js';
import {resolverFor} from './resolver.js';

/** Prints as JSON what applies to one file, which need not exist. @throws {Trouble} for broken configuration. */
export async function printConfig(session: Session, file: string, options: LintOptions): Promise<number> {
  const {io} = session;
  const absolute = path.resolve(io.cwd, file);
  const resolution = await resolverFor(session, options).forDirectory(path.dirname(absolute));
  const described = resolution.describe(absolute);
  const printed = options.debug ? {...described, provenance: resolution.provenance(absolute)} : described;
  io.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return exitCodes.clean;
}
