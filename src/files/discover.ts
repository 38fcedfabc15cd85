import {readdir, stat} from 'node:fs/promises';
import path from 'node:path';

/** What one argument of the command line (or one entry of a configuration's `files`) stands for. */
export interface Match {
  pattern: string;
  /** How the pattern was understood; `named` is a single file. */
  kind: 'named' | 'directory' | 'glob' | 'nothing';
  /** Absolute paths. */
  files: readonly string[];
  /** Why there are no files, as a whole sentence; undefined where there are. */
  trouble?: string;
  /** True where the trouble is only that nothing is there to be linted. */
  isUnmatched?: boolean;
}

/** What a directory is searched for. */
const markdownFiles = '**/*.{md,markdown,mdx}';
/** Whether a file is Markdown, by its name. */
export const isMarkdown = /\.(?:md|markdown|mdx)$/i;

/** Never entered by a search; a file in there can still be named. */
const neverSearched = ['**/node_modules/**', '**/.git/**'];

/** Finds out what each pattern stands for. Ignoring is not decided here. */
export async function discover(patterns: readonly string[], cwd: string): Promise<readonly Match[]> {
  return Promise.all(patterns.map(pattern => match(pattern, cwd)));
}

/** What exists under its literal name is taken literally, whatever characters the name has. */
async function match(pattern: string, cwd: string): Promise<Match> {
  for (const spelling of spellingsOf(pattern)) {
    const file = path.resolve(cwd, spelling);
    const kind = await kindOf(file);
    if (kind === 'file') return {pattern, kind: 'named', files: [file]};
    if (kind === 'directory') return matchDirectory(pattern, file);
  }
  if (isGlob(pattern)) return matchGlob(pattern, cwd);
  const trouble = `${pattern}: there is no such file or directory`;
  return {pattern, kind: 'nothing', files: [], trouble, isUnmatched: true};
}

/** As typed first; then with the separators of Windows, which configurations carry to other systems. */
function spellingsOf(pattern: string): readonly string[] {
  return pattern.includes('\\') ? [pattern, pattern.replaceAll('\\', '/')] : [pattern];
}

async function matchDirectory(pattern: string, directory: string): Promise<Match> {
  const unreadable = await readdir(directory).then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (unreadable !== undefined) {
    return {pattern, kind: 'directory', files: [], trouble: `${pattern}: cannot be searched: ${unreadable}`};
  }
  const files = await glob(markdownFiles, directory, false);
  if (files.length > 0) return {pattern, kind: 'directory', files};
  const trouble = `${pattern}: there are no Markdown files (.md, .markdown, .mdx) in this directory`;
  return {pattern, kind: 'directory', files, trouble, isUnmatched: true};
}

async function matchGlob(pattern: string, cwd: string): Promise<Match> {
  if (pattern.startsWith('!')) {
    const trouble = `${pattern}: a pattern cannot begin with "!"; leave files out with --ignore-pattern "${pattern.slice(1)}"`;
    return {pattern, kind: 'glob', files: [], trouble};
  }
  for (const spelling of spellingsOf(pattern)) {
    const files = await globbed(spelling, cwd);
    if (files.length > 0) return {pattern, kind: 'glob', files};
  }
  const trouble = `${pattern}: no file matches this pattern (searched from ${cwd})`;
  return {pattern, kind: 'glob', files: [], trouble, isUnmatched: true};
}

/** A glob that names an extension is taken at its word; any other finds Markdown files only. */
async function globbed(pattern: string, cwd: string): Promise<readonly string[]> {
  const files = await glob(pattern, cwd, true);
  return namesExtension(pattern) ? files : files.filter(file => isMarkdown.test(file));
}

/** Whether a pattern says of itself which type of file it wants, as `*.txt` does. */
export function namesExtension(pattern: string): boolean {
  return path.posix.basename(pattern).includes('.');
}

async function glob(pattern: string, cwd: string, caseSensitiveMatch: boolean): Promise<readonly string[]> {
  const tinyglobby = await import('tinyglobby');
  const files = await tinyglobby.glob(pattern, {
    cwd,
    absolute: true,
    caseSensitiveMatch,
    ignore: neverSearched,
    // Links would lead in circles and to the same file twice; one that is named is followed.
    followSymbolicLinks: false,
  });
  return files.map(file => path.normalize(file));
}

function isGlob(pattern: string): boolean {
  return /[*?{}[\]()!]/.test(pattern);
}

async function kindOf(file: string): Promise<'file' | 'directory' | undefined> {
  try {
    return (await stat(file)).isDirectory() ? 'directory' : 'file';
  } catch {
    return undefined;
  }
}
