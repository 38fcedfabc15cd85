/** What a review is called, for people and for calendars, so that it is the same one in every run. */
import {createHash} from 'node:crypto';
import path from 'node:path';
import {displayPath} from '../../files/display.js';
import {repositoryRoot} from '../../files/repository-root.js';

/**
 * The path of a memo in its repository (outside of any, from the working directory), wherever the program is started.
 *
 * @param filePath Absolute.
 */
export function memoPath(filePath: string, cwd: string): string {
  return displayPath(filePath, repositoryRoot(path.dirname(filePath)) ?? cwd);
}

/**
 * The identifier of a review in calendars. It comes from the path alone: titles and dates change, and the review is
 * still the same. It is a hash, so that no calendar shows where a file lies.
 *
 * @param memo What `memoPath` gives.
 * @param domain What tells the memos of this repository from those of others.
 */
export function reviewUid(memo: string, domain: string): string {
  return `${createHash('sha256').update(memo).digest('hex').slice(0, 32)}@${domain}`;
}
