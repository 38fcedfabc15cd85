/** What must hold everything cannot be made of a part. */
import {Trouble} from '../../config/trouble.js';
import {readsStdin} from '../documents.js';
import {gitFlags, type LintOptions} from '../options.js';

/** What makes a run see some of the memos only: a flag, or standard input. Undefined where nothing does. */
export function partialInput(words: readonly string[], options: LintOptions): string | undefined {
  const [inGit] = gitFlags(options);
  return inGit ?? (readsStdin(words, options) ? 'standard input' : undefined);
}

/**
 * A calendar in a file goes on from the one before: reviews that are not in it any more are taken away from all who
 * subscribe to it.
 *
 * @param keeper The flag that names the file.
 * @param part What leaves only some of the reviews; undefined where nothing does.
 * @throws {Trouble} where something does.
 */
export function refusePartOfCalendar(keeper: string, part: string | undefined): void {
  if (part === undefined) return;
  throw new Trouble(
    `${keeper} keeps the whole calendar, and ${part} is a part of it: the other reviews would be lost to its readers; leave out one of them`,
  );
}
