import path from 'node:path';
import type {Resolution} from '../../config/resolve.js';

/**
 * The directory that the first pattern of `files` looks in, if a file of this name would be found there: for
 * `announcements/**\/*.md` it is `announcements`.
 *
 * @param name Of the file, without a directory.
 * @returns Absolute; undefined where the patterns name no such directory.
 */
export async function declaredDirectory(
  name: string,
  {files, directory, isDeclared}: Pick<Resolution, 'files' | 'directory' | 'isDeclared'>,
): Promise<string | undefined> {
  const [pattern = ''] = files;
  const segments = pattern.split('/');
  const end = segments.findIndex(segment => /[*?[\]{}()!]/.test(segment));
  const guess = path.join(directory, ...segments.slice(0, end === -1 ? segments.length : end));
  return (await isDeclared(path.join(guess, name))) ? guess : undefined;
}
