import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {directoryWith} from '../main/world.js';
import {checkout, emptyRepository, type PullRequest, pullRequest, type Repository} from './repository.js';
import {type ActionRun, root, runAction, type Situation} from './runner.js';

const bad = readFileSync(path.join(root, 'fixtures/decree/announcement.md'), 'utf8');
const good = readFileSync(path.join(root, 'fixtures/honest-experiment/announcement.md'), 'utf8');

const source = {source: 'changed'};

/** The files that have findings. */
const found = ({commands}: ActionRun) => [
  ...new Set(commands.flatMap(command => /file=([^,]+)/.exec(command)?.[1] ?? [])),
];

/** Runs the action for a pull request in a checkout of its merge commit. */
function lintMerge(request: PullRequest, depth: number, situation: Partial<Situation> = {}): ActionRun {
  const {root: cwd} = checkout(request.origin, request.merge, depth);
  return runAction({
    cwd,
    inputs: source,
    eventName: 'pull_request',
    event: request.event,
    sha: request.merge,
    ...situation,
  });
}

/** Three memos that were there before, and one that others bring meanwhile; all of them bad. */
const before = {'old/a.md': bad, 'old/b.md': bad, 'old/c.md': bad};
const meanwhile = {'others.md': bad};

describe.each([
  ['cut off behind the merge', 1],
  ['whole', 0],
])('in a pull request with a history %s', (_, depth) => {
  test('only the memos that it touches are linted, not what others brought', () => {
    const change = (branch: Repository) => {
      branch.commit({'old/b.md': `${bad}\nAll of you.\n`});
      branch.commit({'new one.md': bad, 'fine.md': good});
    };
    const run = lintMerge(pullRequest(before, change, meanwhile), depth);
    expect(found(run)).toEqual(['new one.md', 'old/b.md']);
    expect(run.code).toBe(1);
  });

  test('a renamed memo is linted under its new name, a deleted one is not', () => {
    const change = (branch: Repository) => {
      branch.git('mv', 'old/a.md', 'renamed.md');
      branch.git('rm', '--quiet', 'old/b.md');
      branch.commit();
    };
    expect(found(lintMerge(pullRequest(before, change, meanwhile), depth))).toEqual(['renamed.md']);
  });

  test('what it merged from its target is not its own', () => {
    const change = (branch: Repository) => {
      branch.commit({'mine.md': bad});
      branch.git('checkout', '--quiet', 'main');
      branch.commit({'merged.md': bad});
      branch.git('checkout', '--quiet', 'topic');
      branch.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'main');
      branch.commit({'mine-too.md': bad});
    };
    expect(found(lintMerge(pullRequest(before, change, meanwhile), depth))).toEqual([
      'mine-too.md',
      'mine.md',
    ]);
  });

  test('without a memo nothing is linted, which is said', () => {
    const run = lintMerge(
      pullRequest(before, branch => branch.commit({'a.txt': 'x'}), meanwhile),
      depth,
    );
    expect(run.log).toContain('there was nothing to lint');
    expect(run.code).toBe(0);
  });
});

test('the input "files" narrows what has changed', () => {
  const request = pullRequest(before, branch => branch.commit({'news/x.md': bad, 'y.md': bad}));
  expect(found(lintMerge(request, 1, {inputs: {...source, files: 'news\nold'}}))).toEqual(['news/x.md']);
});

test('a whole history stays whole', () => {
  const request = pullRequest(before, branch => branch.commit({'x.md': bad}), meanwhile);
  const copy = checkout(request.origin, request.merge, 0);
  runAction({
    cwd: copy.root,
    inputs: source,
    eventName: 'pull_request',
    event: request.event,
    sha: request.merge,
  });
  expect(copy.git('rev-parse', '--is-shallow-repository')).toBe('false');
});

test('where the one commit that is missing cannot be had, the way out is told', () => {
  const request = pullRequest(before, branch => branch.commit({'x.md': bad}), meanwhile);
  const copy = checkout(request.origin, request.merge, 1);
  copy.git('remote', 'set-url', 'origin', 'file:///nowhere');
  const {root: cwd} = copy;
  const event = {eventName: 'pull_request', event: request.event, sha: request.merge};
  const {code, commands} = runAction({cwd, inputs: source, ...event});
  expect(commands).toEqual([
    expect.stringMatching(
      /^::error title=change-lint::The checkout has too little history .* Give actions\/checkout `fetch-depth: 0`$/,
    ),
  ]);
  expect(code).toBe(2);
});

describe('in a checkout of the head of a pull request, its own repository or a fork', () => {
  const request = () =>
    pullRequest(before, branch => branch.commit({'old/b.md': `${bad}\nAll of you.\n`}), meanwhile);
  const lintHead = ({origin, head, merge, event}: PullRequest, depth: number) =>
    runAction({
      cwd: checkout(origin, head, depth).root,
      inputs: source,
      eventName: 'pull_request',
      event,
      sha: merge,
    });

  test('only the memos that it touches are linted', () => {
    expect(found(lintHead(request(), 0))).toEqual(['old/b.md']);
  });

  test('a history that is cut off is told about', () => {
    const {code, commands} = lintHead(request(), 1);
    expect(commands).toEqual([
      expect.stringContaining(
        'is missing. Give actions/checkout `fetch-depth: 0`, and for pull requests from forks',
      ),
    ]);
    expect(code).toBe(2);
  });

  test('a fork that lacks the newest commits of the target is told about', () => {
    const {origin, head, merge, event} = request();
    const newest = origin.git('rev-parse', 'main');
    const fork = emptyRepository();
    fork.git('fetch', '--quiet', `file://${origin.root}`, `${head}:refs/heads/topic`);
    const {commands} = lintHead(
      {origin: fork, head, merge, event: {pull_request: {...event.pull_request, base: {sha: newest}}}},
      0,
    );
    expect(commands[0]).toContain('for pull requests from forks leave out its inputs `repository` and `ref`');
  });
});

describe('in a push', () => {
  /** A branch of three commits, each with a memo, of which the last two are pushed. */
  function pushed() {
    const origin = emptyRepository();
    const first = origin.commit({'a.md': bad});
    origin.git('checkout', '--quiet', '-b', 'topic');
    origin.commit({'b.md': bad});
    const last = origin.commit({'c.md': bad});
    return {origin, first, last};
  }
  const repository = {default_branch: 'main'};
  const zeros = '0'.repeat(40);

  test('the memos of its commits are linted', () => {
    const {origin, first, last} = pushed();
    const {root: cwd} = checkout(origin, last, 0);
    expect(found(runAction({cwd, inputs: source, event: {before: first, repository}}))).toEqual([
      'b.md',
      'c.md',
    ]);
  });

  test('a new branch is compared with the default branch', () => {
    const {origin, last} = pushed();
    const event = {before: zeros, repository};
    expect(found(runAction({cwd: checkout(origin, last, 0).root, inputs: source, event}))).toEqual([
      'b.md',
      'c.md',
    ]);
    const {code, commands} = runAction({cwd: checkout(origin, last, 1).root, inputs: source, event});
    expect(commands[0]).toContain(
      'has no branch "main" to compare it with. Give actions/checkout `fetch-depth: 0`',
    );
    expect(code).toBe(2);
  });

  test('a history that is cut off, or gone with a forced push, is told about', () => {
    const {origin, first, last} = pushed();
    const run = runAction({
      cwd: checkout(origin, last, 1).root,
      inputs: source,
      event: {before: first, repository},
    });
    expect(run.commands).toEqual([
      expect.stringContaining('after a forced push the commit may be gone for good'),
    ]);
    expect(run.code).toBe(2);
  });
});

test('a merge group is compared with what it is to be merged into', () => {
  const {origin, merge} = pullRequest(before, branch => branch.commit({'x.md': bad}), meanwhile);
  const event = {merge_group: {base_sha: origin.git('rev-parse', 'main')}};
  const {root: cwd} = checkout(origin, merge, 0);
  expect(found(runAction({cwd, inputs: source, eventName: 'merge_group', event}))).toEqual(['x.md']);
});

describe('what cannot be compared is a mistake', () => {
  test.each([
    [
      'pull_request_target',
      'would let files of a stranger run with your secrets; use the event pull_request',
    ],
    ['schedule', 'works for pull_request, push, merge_group, and this event is "schedule"'],
    ['toString', 'this event is "toString"'],
  ])('the event %s', (eventName, message) => {
    const {code, commands} = runAction({cwd: emptyRepository().root, inputs: source, eventName});
    expect(commands).toEqual([expect.stringContaining(message)]);
    expect(code).toBe(2);
  });

  test('a workspace without a checkout', () => {
    const {code, commands} = runAction({cwd: directoryWith({}), inputs: source});
    expect(commands).toEqual([
      expect.stringContaining('needs a checkout of the repository in the workspace'),
    ]);
    expect(code).toBe(2);
  });

  test('a workspace that git does not trust', () => {
    const env = {GIT_TEST_ASSUME_DIFFERENT_OWNER: '1'};
    const {code, commands} = runAction({cwd: emptyRepository().root, inputs: source, env});
    expect(commands).toEqual([expect.stringContaining('git config --global --add safe.directory')]);
    expect(code).toBe(2);
  });
});
