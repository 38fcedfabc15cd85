import {createResolver} from '../config/resolve.js';
import type {Rule} from '../rule/rule.js';
import type {Session} from './io.js';
import {type LintOptions, toConfigFlags} from './options.js';
import {tellWarning} from './tell.js';

/**
 * The built-in rules and those of plugins that the configuration of the working directory names.
 *
 * @throws {Trouble} for a broken configuration.
 */
export async function rulesInReach({io, linter}: Session, options: LintOptions): Promise<readonly Rule[]> {
  const notice = (text: string) => tellWarning(io, text);
  const resolver = createResolver(io.cwd, toConfigFlags(options), linter.rules, notice);
  return (await resolver.forDirectory(io.cwd)).rules;
}
