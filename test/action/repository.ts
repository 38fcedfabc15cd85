import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from './runner.js';

const env = {
  PATH: process.env.PATH,
  HOME: '/nowhere',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** A repository in a folder of its own. */
export interface Repository {
  root: string;
  /** Runs git, and gives back what it wrote. */
  git(...words: readonly string[]): string;
  write(files: Readonly<Record<string, string>>): void;
  /** Writes the files and commits all there is; gives back the commit. */
  commit(files?: Readonly<Record<string, string>>): string;
}

/** An empty repository that, as GitHub, hands out any commit that is asked for by its id. */
export function emptyRepository(): Repository {
  const root = temporaryFolder();
  const git = (...words: readonly string[]) =>
    execFileSync('git', words, {cwd: root, env, encoding: 'utf8', stdio: 'pipe'}).trimEnd();
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
      writeFileSync(path.join(root, name), text);
    }
  };
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const commit = (files: Readonly<Record<string, string>> = {}) => {
    write(files);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'x');
    return git('rev-parse', 'HEAD');
  };
  return {root, git, write, commit};
}

/**
 * What actions/checkout makes: history cut off behind `depth` commits, or, with 0, all of it and all branches.
 *
 * @param commit What is checked out.
 */
export function checkout(origin: Repository, commit: string, depth: number): Repository {
  const copy = emptyRepository();
  copy.git('remote', 'add', 'origin', `file://${origin.root}`);
  const wanted = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', commit] : [`--depth=${depth}`, commit];
  copy.git('fetch', '--quiet', '--no-tags', 'origin', ...wanted);
  copy.git('checkout', '--quiet', '--force', '--detach', commit);
  return copy;
}

/** A pull request with what GitHub knows of it. */
export interface PullRequest {
  origin: Repository;
  /** The commit that merges it into its target; the default checkout. */
  merge: string;
  head: string;
  event: {pull_request: {base: {sha: string}; head: {sha: string}}};
}

/**
 * A pull request against a branch that has moved on since.
 *
 * @param before What is there before both.
 * @param change Makes the commits of the pull request.
 * @param meanwhile What others bring to the target branch after that.
 */
export function pullRequest(
  before: Readonly<Record<string, string>>,
  change: (branch: Repository) => void,
  meanwhile: Readonly<Record<string, string>> = {},
): PullRequest {
  const origin = emptyRepository();
  const base = origin.commit(before);
  origin.git('checkout', '--quiet', '-b', 'topic');
  change(origin);
  const head = origin.git('rev-parse', 'HEAD');
  origin.git('checkout', '--quiet', 'main');
  origin.commit(meanwhile);
  origin.git('checkout', '--quiet', '--detach');
  origin.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
  const merge = origin.git('rev-parse', 'HEAD');
  origin.git('checkout', '--quiet', 'main');
  origin.git('update-ref', 'refs/pull/1/merge', merge);
  return {origin, merge, head, event: {pull_request: {base: {sha: base}, head: {sha: head}}}};
}
