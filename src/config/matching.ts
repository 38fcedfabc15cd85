import path from 'node:path';
import {isInside, slashed} from '../files/display.js';

/** Tells whether a file (absolute path) belongs to a set. */
export type FileTest = (file: string) => boolean;

/**
 * Globs as `overrides[].files` has them: counted from a directory; a glob without a slash matches in every
 * directory, a directory means all that is in it, `!` takes files out again.
 *
 * @param directory Absolute; the place of the configuration.
 * @param cwd Globs count from here for files outside `directory`, so that `-c` may point anywhere.
 */
export async function globTest(globs: readonly string[], directory: string, cwd: string): Promise<FileTest> {
  const {default: picomatch} = await import('picomatch');
  const matcherOf = (some: readonly string[]) => picomatch(some.flatMap(spellings), {dot: true});
  const wanted = globs.filter(glob => !glob.startsWith('!'));
  const isWanted = matcherOf(wanted.length > 0 ? wanted : ['**']);
  const isUnwanted = matcherOf(globs.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1)));
  return file => {
    const relative = relativeTo(file, directory, cwd);
    return isWanted(relative) && !isUnwanted(relative);
  };
}

/** A glob and the same glob as a directory, both without a beginning that picomatch does not know. */
function spellings(glob: string): readonly string[] {
  const [, anchor, plain = ''] = /^(\.?\/)?(.*?)\/?$/s.exec(glob.replaceAll('\\', '/')) ?? [];
  const full = anchor === undefined && !plain.includes('/') ? `**/${plain}` : plain;
  return [full, `${full}/**`];
}

/**
 * Patterns in the grammar of `.gitignore`; later ones may take back earlier ones with `!`.
 *
 * @param directory Absolute; patterns count from here, and from `cwd` for files outside.
 */
export async function ignoreTest(
  patterns: readonly string[],
  directory: string,
  cwd: string,
): Promise<FileTest> {
  if (patterns.length === 0) return () => false;
  const {default: ignore} = await import('ignore');
  const tester = ignore().add(patterns.map(pattern => pattern.replace(/^(!?)\.\//, '$1/')));
  return file => {
    const relative = relativeTo(file, directory, cwd);
    return isInside(relative) && tester.ignores(relative);
  };
}

function relativeTo(file: string, directory: string, cwd: string): string {
  const relative = path.relative(directory, file);
  return slashed(isInside(relative) ? relative : path.relative(cwd, file));
}
