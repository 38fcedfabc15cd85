/** Which commit a pull request or a push is compared with. */
import {execFileSync, spawnSync} from 'node:child_process';
import {Mistake} from './mistake.mjs';

/** How each event names its base; what is not here has none. */
const bases = {
  pull_request: baseOfPullRequest,
  push: baseOfPush,
  merge_group: ({merge_group}) => ({commit: merge_group.base_sha}),
};

/**
 * The commit for `change-lint --since`, so that exactly the files which the event brings are linted. A checkout with
 * too little history is given the one commit more that a merge commit needs.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {any} event The payload of the event.
 * @returns {string} A full commit id that has a common history with the present commit.
 * @throws {Mistake} for an event without a base, and where history is missing.
 */
export function baseOf(env, event) {
  const name = env.GITHUB_EVENT_NAME ?? '';
  if (name === 'pull_request_target') {
    throw new Mistake(
      'source: changed does not run on pull_request_target, which would let files of a stranger run with your secrets; use the event pull_request',
    );
  }
  if (!Object.hasOwn(bases, name)) {
    throw new Mistake(
      `source: changed works for ${Object.keys(bases).join(', ')}, and this event is "${name}"; use source: files, or run the step only for those`,
    );
  }
  refuseWithoutRepository();
  const base = bases[name](event, env);
  if (base.isMergeCommit && !isConnected(base.commit)) deepenByOne();
  if (isConnected(base.commit)) return base.commit;
  throw new Mistake(
    `The checkout has too little history to see what has changed: commit ${base.commit.slice(0, 12)}, which it is compared with, ${
      isThere(base.commit) ? 'shares no history with the present one here' : 'is missing'
    }. Give actions/checkout \`fetch-depth: 0\`${base.advice ?? ''}`,
  );
}

function refuseWithoutRepository() {
  const {error, status, stderr} = spawnSync('git', ['rev-parse', '--git-dir'], {
    encoding: 'utf8',
    env: {...process.env, LC_ALL: 'C'},
  });
  if (error) throw new Mistake('source: changed needs git, which was not found here');
  if (status === 0) return;
  if (/dubious ownership/.test(stderr)) {
    throw new Mistake(
      'git does not trust the workspace, which belongs to another user, as in a container; before this action run: git config --global --add safe.directory "$GITHUB_WORKSPACE"',
    );
  }
  throw new Mistake(
    'source: changed needs a checkout of the repository in the workspace; use actions/checkout (without its input "path") before this action',
  );
}

/** Checkouts of pull requests are, unless the workflow says otherwise, a merge of both sides made by GitHub. */
function baseOfPullRequest({pull_request}, {GITHUB_SHA}) {
  const head = git('rev-parse', '--verify', '--quiet', 'HEAD');
  const [target, ...others] = head === undefined ? [] : parentsOf(head);
  // Its first parent is the target branch as it was merged; the event may name an older commit.
  if (head === GITHUB_SHA && others.length === 1) return {commit: target, isMergeCommit: true};
  return {
    commit: pull_request.base.sha,
    advice: ', and for pull requests from forks leave out its inputs `repository` and `ref`',
  };
}

/** A new branch has no commit before; it is compared with the branch that it will be merged into. */
function baseOfPush({before, repository}) {
  if (!/^0+$/.test(before)) {
    return {
      commit: before,
      advice: '; after a forced push the commit may be gone for good, then use source: files',
    };
  }
  const branch = `refs/remotes/origin/${repository.default_branch}`;
  const commit = git('rev-parse', '--verify', '--quiet', `${branch}^{commit}`);
  if (commit !== undefined) return {commit};
  throw new Mistake(
    `This branch is new, and the checkout has no branch "${repository.default_branch}" to compare it with. Give actions/checkout \`fetch-depth: 0\``,
  );
}

/** From the commit itself: where history ends, `git log` shows no parents. */
function parentsOf(commit) {
  const [header = ''] = (git('cat-file', 'commit', commit) ?? '').split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent);
}

/** In a full clone this would throw history away, so only where it is cut off already. */
function deepenByOne() {
  if (git('rev-parse', '--is-shallow-repository') !== 'true') return;
  git('fetch', '--quiet', '--no-tags', '--depth=2', 'origin', git('rev-parse', 'HEAD') ?? 'HEAD');
}

function isThere(commit) {
  return git('cat-file', '-e', `${commit}^{commit}`) !== undefined;
}

function isConnected(commit) {
  return git('merge-base', commit, 'HEAD') !== undefined;
}

/**
 * @param {...string} words
 * @returns {string | undefined} What git wrote, or undefined where it failed.
 */
function git(...words) {
  try {
    return execFileSync('git', words, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trimEnd();
  } catch {
    return undefined;
  }
}
