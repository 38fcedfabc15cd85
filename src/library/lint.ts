import type {LoadedFormatter} from './formatter.js';
import {refuseUnknownOptions} from './known-options.js';
import {type CallOptions, createLinter, type LinterSetup, type LintResult} from './linter.js';

/**
 * Lints files once, with a linter of its own; see `createLinter` and `lintFiles`.
 *
 * @param patterns Files, directories and globs; the `files` of the configuration where there are none.
 * @throws {Trouble} (as a rejection) for patterns that match nothing and mistakes in the configuration.
 */
export async function lint(
  patterns: string | readonly string[] = [],
  options: LinterSetup & CallOptions = {},
): Promise<LintResult> {
  refuseUnknownOptions(options, 'lint');
  const {signal, withSource, ...setup} = options;
  const call = {...(signal && {signal}), ...(withSource !== undefined && {withSource})};
  return createLinter(setup).lintFiles(patterns, call);
}

/**
 * Loads a report format by its name, such as `sarif`, or by the path or package of a module.
 *
 * @param setup Says whose configuration names the plugins that bring formats.
 * @throws {Trouble} (as a rejection) where there is no such format.
 */
export async function loadFormatter(name: string, setup: LinterSetup = {}): Promise<LoadedFormatter> {
  return createLinter(setup).loadFormatter(name);
}
