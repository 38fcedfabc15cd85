import {Trouble} from '../config/trouble.js';
import {readsStdin} from './documents.js';
import {gitFlags, type LintOptions, wantsFixing} from './options.js';

/** Refuses flags that mean nothing together, or nothing alone. @throws {Trouble} naming them. */
export function refuseContradictions(words: readonly string[], options: LintOptions): void {
  const [inGit, other] = gitFlags(options);
  if (other !== undefined)
    throw new Trouble(`${inGit} and ${other} cannot be asked for together; choose one`);
  if (options.allFiles && options.announcementsOnly) {
    throw new Trouble('--all-files and --announcements-only say the opposite; leave out one of them');
  }
  if (options.watch && inGit !== undefined) {
    throw new Trouble(`--watch follows files, and ${inGit} those in git; leave out one of them`);
  }
  const [aboutFiles = inGit] = [
    options.watch ? '--watch' : [],
    options.announcementsOnly ? '--announcements-only' : [],
  ].flat();
  if (readsStdin(words, options)) refuseWithStdin(aboutFiles, options);
  const [cacheFlag] = [
    options.cacheLocation === undefined ? [] : '--cache-location',
    options.cacheStrategy === undefined ? [] : '--cache-strategy',
  ].flat();
  if (cacheFlag !== undefined && !options.cache) throw new Trouble(`${cacheFlag} needs --cache`);
}

function refuseWithStdin(aboutFiles: string | undefined, options: LintOptions): void {
  if (aboutFiles !== undefined) {
    throw new Trouble(`${aboutFiles} is about files, and standard input is none; leave out one of them`);
  }
  if (options.fixDryRun || !wantsFixing(options)) return;
  const flag = options.fix ? '--fix' : '--fix-suggestions';
  throw new Trouble(
    `${flag} writes files, and standard input is none; add --fix-dry-run to see what it would change`,
  );
}
