/** What git knows of files: which are staged, which have changed. */
import path from 'node:path';
import {codeOf, reasonOf, Trouble} from '../config/trouble.js';
import {type Environment, type Git, namesOf, runGit} from './git-runner.js';
import {decode, type ReadResult} from './read.js';

/** Which changes are asked for, in the words of the flags. */
export type GitQuestion = {flag: '--staged'} | {flag: '--changed'} | {flag: '--since'; ref: string};

/** A file that git names. */
export interface GitFile {
  /** Absolute. */
  file: string;
  /** Reads the staged text where that is another than the one on disk; undefined where the disk will do. */
  readStaged?: () => Promise<ReadResult>;
}

/** What a failing git says, or undefined for any other failure. */
interface GitFailure {
  stderr: Buffer;
}

/**
 * The files of the whole repository that have changed, deleted ones, links and submodules left out.
 *
 * @param cwd Absolute; in the repository.
 * @param env The environment; in a hook it says which index is meant.
 * @throws {Trouble} without git, outside a repository, and for a commit that is not there.
 */
export async function filesInGit(
  question: GitQuestion,
  cwd: string,
  env: Environment,
): Promise<readonly GitFile[]> {
  const root = await rootOf(gitIn(cwd, env, question.flag), cwd);
  const git = gitIn(root, env, question.flag);
  if (question.flag === '--staged') return stagedFiles(git, root);
  const changed =
    question.flag === '--changed' ? await changedHere(git) : await changedSince(git, question.ref);
  return changed.map(name => ({file: path.join(root, name)}));
}

/** By way of the directories above, so that a path through a link stays the path that people typed. */
async function rootOf(git: Git, cwd: string): Promise<string> {
  const up = (await git('rev-parse', '--show-cdup')).toString().replace(/\r?\n$/, '');
  return path.resolve(cwd, up);
}

async function stagedFiles(git: Git, root: string): Promise<readonly GitFile[]> {
  const staged = entriesOf(await git(...diff, '--cached', '--'));
  const touchedSince = new Set(entriesOf(await git(...diff, '--')).map(({name}) => name));
  const goneSince = new Set(namesOf(await git('ls-files', '-z', '--deleted')));
  return staged.map(({name, blob}): GitFile => {
    const file = path.join(root, name);
    const isOnDisk = !touchedSince.has(name) && !goneSince.has(name);
    return isOnDisk ? {file} : {file, readStaged: async () => decode(await git('cat-file', 'blob', blob))};
  });
}

async function changedHere(git: Git): Promise<readonly string[]> {
  if (!(await hasCommit(git, 'HEAD'))) {
    const gone = new Set(namesOf(await git('ls-files', '-z', '--deleted')));
    const added = namesOf(await git('ls-files', '-z', '--cached')).filter(name => !gone.has(name));
    return unique([...added, ...(await untracked(git))]);
  }
  return unique([...(await differing(git, 'HEAD')), ...(await untracked(git))]);
}

/** Since the two histories parted: what others did on the branch meanwhile is not our change. */
async function changedSince(git: Git, ref: string): Promise<readonly string[]> {
  if (ref === '' || ref.startsWith('-') || !(await hasCommit(git, ref))) {
    throw new Trouble(
      `--since: git knows no commit, branch or tag "${ref}"; in a CI job the checkout may have to fetch more (fetch-depth: 0)`,
    );
  }
  const base = await git('merge-base', ref, 'HEAD').catch(() => {
    throw new Trouble(
      `--since: "${ref}" and the present commit have no common history here; in a CI job the checkout may have to fetch more (fetch-depth: 0)`,
    );
  });
  return unique([...(await differing(git, base.toString().trim())), ...(await untracked(git))]);
}

async function hasCommit(git: Git, ref: string): Promise<boolean> {
  return git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`).then(
    () => true,
    () => false,
  );
}

async function differing(git: Git, base: string): Promise<readonly string[]> {
  return entriesOf(await git(...diff, base, '--')).map(({name}) => name);
}

/** Installed packages are nobody's change, even where `.gitignore` forgets them. */
async function untracked(git: Git): Promise<readonly string[]> {
  const names = namesOf(await git('ls-files', '-z', '--others', '--exclude-standard'));
  return names.filter(name => !name.split('/').includes('node_modules'));
}

/** A renamed file is a new one, its old name a deleted one. */
const diff = ['diff', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--ignore-submodules'];

/** What is no text of its own: deleted, a link, a submodule. */
const leftOut: ReadonlySet<string> = new Set(['000000', '120000', '160000']);

/** Reads `:100644 100644 <old> <new> M NUL path NUL …`. */
function entriesOf(raw: Buffer): readonly {name: string; blob: string}[] {
  const fields = namesOf(raw);
  const entries = new Map<string, {name: string; blob: string}>();
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, mode = '', , blob = ''] = fields[index]!.split(' ');
    const name = fields[index + 1]!;
    if (!leftOut.has(mode)) entries.set(name, {name, blob});
  }
  return [...entries.values()];
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** Runs git for a flag; what goes wrong is a trouble for who gave it. */
function gitIn(directory: string, env: Environment, flag: string): Git {
  const git = runGit(directory, env);
  return async (...words) => {
    try {
      return await git(...words);
    } catch (error) {
      throw new Trouble(`${flag}: ${whatFailed(error, directory)}`);
    }
  };
}

function whatFailed(error: unknown, directory: string): string {
  if (codeOf(error) === 'ENOENT') return 'git is needed for this, and was not found; is it installed?';
  const said = isGitFailure(error) ? error.stderr.toString().trim() : '';
  if (/not a git repository/i.test(said)) {
    return `${directory} is not in a git repository; name the files to lint instead`;
  }
  const [first = ''] = said.split('\n');
  return `git failed: ${first.replace(/^fatal: /, '') || reasonOf(error)}`;
}

function isGitFailure(error: unknown): error is GitFailure {
  return error instanceof Error && 'stderr' in error && Buffer.isBuffer(error.stderr);
}
