import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Ignore} from 'ignore';
import {displayPath, isInside, slashed} from '../files/display.js';
import {codeOf, reasonOf, Trouble} from './trouble.js';

/** The files that hold patterns in the grammar of `.gitignore`; the later one has the last word. */
export const ignoreFileNames = ['.gitignore', '.change-lintignore'] as const;

/** One of them. */
export type IgnoreFileName = (typeof ignoreFileNames)[number];

/** What git ignores in one person's clone, at the root of the repository; every `.gitignore` overrules it. */
const ownExclude = path.join('.git', 'info', 'exclude');

/** All patterns that count in a directory, from its repository's root down. */
interface Patterns {
  root: string;
  lines: readonly string[];
  /** Loads the package that knows the grammar, so it is asked only where some pattern might match. */
  tester(): Promise<Ignore>;
}

/**
 * Makes a test whether ignore files leave a file (absolute path) out. They count from the root of the repository down
 * to the file's directory; outside a repository from the working directory down.
 *
 * The test throws {Trouble} for an ignore file that cannot be read.
 */
export function ignoreFilesTest(
  names: readonly IgnoreFileName[],
  cwd: string,
): (file: string) => Promise<boolean> {
  const known = new Map<string, Promise<Patterns>>();

  function patternsIn(directory: string): Promise<Patterns> {
    const patterns = known.get(directory) ?? collect(directory);
    known.set(directory, patterns);
    return patterns;
  }

  async function collect(directory: string): Promise<Patterns> {
    const parent = path.dirname(directory);
    const isRoot = parent === directory || (await isRepository(directory));
    const above = isRoot ? noPatterns(directory) : await patternsAbove(directory, parent);
    const files = isRoot && names.includes('.gitignore') ? [ownExclude, ...names] : names;
    const own = (await Promise.all(files.map(name => linesOf(path.join(directory, name), cwd)))).flat();
    const base = slashed(path.relative(above.root, directory));
    const lines = own.flatMap(line => countedFrom(base, line));
    if (lines.length === 0) return above;
    return patternsOf(above.root, [...above.lines, ...lines]);
  }

  /** Without a repository above it, a directory that is not in the working directory stands alone. */
  async function patternsAbove(directory: string, parent: string): Promise<Patterns> {
    const above = await patternsIn(parent);
    const isInRepository = await isRepository(above.root);
    const isBeneathCwd = isInside(path.relative(cwd, directory));
    return isInRepository || isBeneathCwd ? above : noPatterns(directory);
  }

  return async file => {
    const {root, lines, tester} = await patternsIn(path.dirname(file));
    const name = slashed(path.relative(root, file));
    return lines.some(line => mightMatch(line, name)) && (await tester()).ignores(name);
  };
}

function noPatterns(root: string): Patterns {
  return patternsOf(root, []);
}

function patternsOf(root: string, lines: readonly string[]): Patterns {
  let tester: Promise<Ignore> | undefined;
  return {
    root,
    lines,
    tester() {
      tester ??= import('ignore').then(({default: ignore}) => ignore().add(lines));
      return tester;
    },
  };
}

/** False where something that a pattern says letter by letter is not in the name: most patterns are about other files. */
function mightMatch(pattern: string, name: string): boolean {
  const literals = pattern.replaceAll(/\[[^\]]*\]/g, '*').split(/[\\*?/[\]\s]+/);
  const known = name.toLowerCase();
  return !pattern.startsWith('!') && literals.every(literal => known.includes(literal.toLowerCase()));
}

async function isRepository(directory: string): Promise<boolean> {
  return stat(path.join(directory, '.git')).then(
    () => true,
    () => false,
  );
}

async function linesOf(file: string, cwd: string): Promise<readonly string[]> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/);
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(codeOf(error) ?? '')) return [];
    throw new Trouble(
      `${displayPath(file, cwd)}: cannot be read: ${reasonOf(error)} (--no-ignore does without it)`,
    );
  }
}

/** A pattern of a directory as one of the root; nothing for comments and empty lines. */
function countedFrom(base: string, line: string): readonly string[] {
  if (line.trim() === '' || line.startsWith('#')) return [];
  if (base === '') return [line];
  const [, not = '', body = ''] = /^(!?)(.*)$/.exec(line) ?? [];
  const isAnchored = body.replace(/\/\s*$/, '').includes('/');
  const pattern = body.replace(/^\//, '').replace(/^\\([!#])/, '$1');
  return [`${not}/${literally(base)}/${isAnchored ? '' : '**/'}${pattern}`];
}

function literally(name: string): string {
  return name.replaceAll(/[\\*?[\]]/g, '\\$&');
}
