import {createResolver, type Resolver} from '../config/resolve.js';
import type {Rule} from '../rule/rule.js';
import type {Session} from './io.js';
import {type LintOptions, toConfigFlags} from './options.js';
import {tellWarning} from './tell.js';

/** Finds the configuration of files as the flags want it, and tells what people should know about it. */
export function resolverFor({io, linter}: Session, options: LintOptions): Resolver {
  return createResolver(io.cwd, toConfigFlags(options), linter.rules, text => tellWarning(io, text));
}

/**
 * The built-in rules and those of plugins that the configuration of the working directory names.
 *
 * @throws {Trouble} for a broken configuration.
 */
export async function rulesInReach(session: Session, options: LintOptions): Promise<readonly Rule[]> {
  return (await resolverFor(session, options).forDirectory(session.io.cwd)).rules;
}
