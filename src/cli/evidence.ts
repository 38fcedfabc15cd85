import {exitCodes, type Session} from './io.js';
import {lint} from './lint.js';
import type {LintOptions} from './options.js';

/**
 * Shows what each memo says for each element. It shows and does not judge: findings are no failure here.
 *
 * @throws {Trouble} as `lint` does.
 */
export async function evidence(
  session: Session,
  words: readonly string[],
  options: LintOptions,
  showHelp: () => void,
): Promise<number> {
  const shown = {...options, evidence: true, quiet: false, maxWarnings: -1};
  const code = await lint(session, words, shown, showHelp);
  return code === exitCodes.findings ? exitCodes.clean : code;
}
