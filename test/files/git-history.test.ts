import {execFileSync} from 'node:child_process';
import {mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {firstCommitDay, isShallow} from '../../src/files/git-history.js';
import {directoryWith} from '../main/world.js';

const PATH = process.env.PATH;

/** A repository without commits; each commit has its day. */
function repository() {
  const root = directoryWith({});
  rmSync(path.join(root, '.git'), {recursive: true});
  const env = {PATH, HOME: '/nowhere', GIT_CONFIG_NOSYSTEM: '1'};
  const git = (words: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...identity, ...words], {cwd: root, env: {...env, ...more}, stdio: 'pipe'});
  };
  git(['init', '--quiet', '--initial-branch=main']);
  const commit = (date: string) => {
    git(['add', '--all']);
    git(['commit', '--quiet', '--message', 'x'], {
      GIT_AUTHOR_DATE: `${date}T23:30:00-0500`,
      GIT_COMMITTER_DATE: '2027-06-01T12:00:00Z',
    });
  };
  const write = (name: string, text = `${name}\n`.repeat(20)) => {
    mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
    writeFileSync(path.join(root, name), text);
  };
  const day = (name: string, base = root) => {
    const file = path.join(base, name);
    return firstCommitDay(file, path.dirname(file), env);
  };
  return {root, git, commit, write, day};
}

test('the day of the author counts, wherever the author was, and changes do not', async () => {
  const {write, commit, day} = repository();
  write('docs/a memo, ünï.md');
  commit('2027-01-31');
  write('docs/a memo, ünï.md', 'other\n');
  write('b.md');
  commit('2027-02-28');
  expect(await day('docs/a memo, ünï.md')).toBe('2027-01-31');
  expect(await day('b.md')).toBe('2027-02-28');
});

test('a file keeps its day under other names, and its former name is free for another', async () => {
  const {root, write, commit, day} = repository();
  write('a.md');
  commit('2027-01-01');
  renameSync(path.join(root, 'a.md'), path.join(root, 'b.md'));
  commit('2027-01-02');
  mkdirSync(path.join(root, 'docs'));
  renameSync(path.join(root, 'b.md'), path.join(root, 'docs/c.md'));
  write('a.md', 'something else altogether\n');
  commit('2027-01-03');
  expect(await day('docs/c.md')).toBe('2027-01-01');
  expect(await day('a.md')).toBe('2027-01-03');
});

test('a file that was deleted is not the one that has its name today', async () => {
  const {root, write, commit, day} = repository();
  write('again.md');
  write('gone.md');
  write('keep.md');
  commit('2027-01-01');
  rmSync(path.join(root, 'again.md'));
  rmSync(path.join(root, 'gone.md'));
  commit('2027-01-02');
  write('again.md', 'new\n');
  commit('2027-01-03');
  write('gone.md', 'not committed\n');
  write('new.md');
  expect(await day('again.md')).toBe('2027-01-03');
  expect(await day('gone.md')).toBeUndefined();
  expect(await day('new.md')).toBeUndefined();
});

test('a file from a branch has the day of its own commit', async () => {
  const {git, write, commit, day} = repository();
  write('a.md');
  commit('2027-01-01');
  git(['checkout', '--quiet', '-b', 'side']);
  write('side.md');
  commit('2027-01-02');
  git(['checkout', '--quiet', 'main']);
  write('b.md');
  commit('2027-01-03');
  git(['merge', '--quiet', '--no-ff', '--message', 'm', 'side']);
  expect(await day('side.md')).toBe('2027-01-02');
  expect(await day('a.md')).toBe('2027-01-01');
});

test('a path through a link leads to the same file', async () => {
  const {root, write, commit, day} = repository();
  write('docs/a.md');
  commit('2027-01-01');
  const elsewhere = directoryWith({});
  symlinkSync(path.join(root, 'docs'), path.join(elsewhere, 'link'), 'junction');
  expect(await day('link/a.md', elsewhere)).toBe('2027-01-01');
});

test('nothing is known without commits, outside a repository, and without git', async () => {
  const {root, write, day} = repository();
  write('a.md');
  expect(await day('a.md')).toBeUndefined();
  const outside = directoryWith({'a.md': 'x'});
  expect(await day('a.md', outside)).toBeUndefined();
  expect(await firstCommitDay(path.join(root, 'a.md'), root, {PATH: ''})).toBeUndefined();
  expect(await firstCommitDay(path.join(root, 'no/a.md'), path.join(root, 'no'), {PATH})).toBeUndefined();
});

test('a shallow clone does not take its first commit for that of the file', async () => {
  const {root, git, write, commit} = repository();
  write('a.md');
  commit('2027-01-01');
  write('b.md');
  commit('2027-01-02');
  const clone = path.join(directoryWith({}), 'clone');
  git(['clone', '--quiet', '--depth=1', pathToFileURL(root).href, clone]);
  expect(await firstCommitDay(path.join(clone, 'b.md'), clone, {PATH})).toBeUndefined();
  expect(await isShallow(clone, {PATH})).toBe(true);
  expect(await isShallow(root, {PATH})).toBe(false);
  expect(await isShallow(directoryWith({}), {PATH})).toBe(false);
  expect(await isShallow(clone, {PATH: ''})).toBe(false);
});
