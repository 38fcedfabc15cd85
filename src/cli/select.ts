import {Trouble} from '../config/trouble.js';
import {type Choice, readsStdin, type Selection, selectFiles, selectStdin} from './documents.js';
import type {Io} from './io.js';

/** A variable that is not set, as in `change-lint "$FILE"`, must not mean the whole directory. */
export function refuseEmptyWord(words: readonly string[]): void {
  if (!words.includes('')) return;
  throw new Trouble('one of the arguments is empty (a variable that is not set?); "." lints this directory');
}

/** Undefined where neither the command line nor the configuration names anything. */
export async function select(
  io: Io,
  words: readonly string[],
  choice: Choice,
): Promise<Selection | undefined> {
  const {cwd, options, resolver} = choice;
  if (readsStdin(words, options)) return selectStdin(io.stdin, choice);
  if (options.staged || options.changed || options.since !== undefined) {
    const {selectInGit} = await import('./git-documents.js');
    return selectInGit(words, io.env, choice);
  }
  if (words.length > 0) return selectFiles(words, cwd, choice, false);
  const {name, files, directory} = await resolver.forDirectory(cwd);
  if (files.length === 0) return undefined;
  const selection = await selectFiles(files, directory, choice, true);
  return {...selection, troubles: selection.troubles.map(trouble => `${name}: files: ${trouble}`)};
}
