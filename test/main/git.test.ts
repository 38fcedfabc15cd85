import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {lintText} from '../../src/lint.js';
import {directoryWith, run as runIn} from './world.js';

const env = {PATH: process.env.PATH, HOME: '/nowhere', GIT_CONFIG_NOSYSTEM: '1'};

/** A repository with one commit, or none. */
function repository(files: Readonly<Record<string, string>>, isCommitted = true) {
  const root = directoryWith(files);
  rmSync(path.join(root, '.git'), {recursive: true});
  const git = (...words: readonly string[]) => {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...identity, ...words], {cwd: root, env, stdio: 'pipe'});
  };
  git('init', '--quiet', '--initial-branch=main');
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'x');
  };
  if (isCommitted) commit();
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
    writeFileSync(path.join(root, name), text);
  };
  return {root, git, commit, write};
}

const run = (cwd: string, words: string | readonly string[]) => runIn(cwd, words, {env});

describe('a shallow clone', () => {
  const memo = '# We try quiet mornings\n\nFrom Monday we try it for six weeks. In a quarter we review it.\n';

  test.each(['register', 'due', 'ical'])('is named by %s where it keeps a memo undated', async name => {
    const {root, git, write, commit} = repository({'a.md': memo, 'b.md': memo});
    write('c.md', memo);
    commit();
    const note = /^git's history is shallow here, .*fetch-depth: 0/gm;
    expect((await run(root, `${name} --all-files`)).stderr).not.toMatch(note);
    git('clone', '--quiet', '--depth', '1', `file://${root}`, 'copy');
    const copy = path.join(root, 'copy');
    expect((await run(copy, `${name} --all-files`)).stderr.match(note)).toHaveLength(1);
    const dated = (file: string) => write(`copy/${file}`, `---\ndate: 2027-01-04\n---\n\n${memo}`);
    for (const file of ['a.md', 'b.md', 'c.md']) dated(file);
    expect((await run(copy, `${name} --all-files`)).stderr).not.toMatch(note);
  });
});

/** The findings as `path text`; each file that is linted has one or two. */
function findings(stdout: string): string[] {
  return stdout.split('\n').flatMap(line => {
    const [, file, text] = /^(\S.*?):\d+:\d+: (.*?) \[/.exec(line) ?? [];
    return file === undefined ? [] : [`${file} ${text}`];
  });
}

const bar = 'Nothing is a bar';
const foo = '`foo` is not a word';

describe('--staged', () => {
  test('lints what is staged and nothing else', async () => {
    const {root, git, write} = repository({'a.md': 'bar', 'b.md': 'bar', 'gone.md': 'bar'});
    write('a.md', 'x');
    write('b.md', 'x');
    write('new one/ünï "q".md', 'x');
    write('page.txt', 'x');
    git('add', 'a.md', 'new one', 'page.txt');
    git('rm', '--quiet', 'gone.md');
    const {stdout, stderr, code} = await run(root, '-f unix --staged');
    expect(findings(stdout)).toEqual([`a.md ${bar}`, `new one/ünï "q".md ${bar}`]);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  test('reads what is staged where the file has other changes too, or is gone', async () => {
    const {root, git, write} = repository({'a.md': 'bar', 'b.md': 'bar'});
    write('a.md', 'foo bar');
    write('b.md', 'foo bar');
    git('add', '--all');
    write('a.md', 'not staged');
    rmSync(path.join(root, 'b.md'));
    const {stdout, stderr} = await run(root, '-f unix --staged');
    expect(findings(stdout)).toEqual([`a.md ${foo}`, `b.md ${foo}`]);
    expect(stderr).toBe('');
  });

  test('follows a renamed file, and leaves links out', async () => {
    const {root, git} = repository({'a.md': 'x', 'b.md': 'x'});
    renameSync(path.join(root, 'a.md'), path.join(root, 'c.md'));
    symlinkSync('b.md', path.join(root, 'link.md'));
    git('add', '--all');
    expect(findings((await run(root, '-f unix --staged')).stdout)).toEqual([`c.md ${bar}`]);
  });

  test('fixes a file that is as it is staged, and no other', async () => {
    const memo = 'bar <!-- change-lint-disable-line no-foo -->\n';
    const {root, git, write} = repository({'a.md': 'bar', 'b.md': 'bar'});
    write('a.md', memo);
    write('b.md', memo);
    git('add', '--all');
    write('b.md', `${memo}and more\n`);
    const {code, stderr} = await runIn(root, '--staged --fix', {env, linter: {rules: [], lint: lintText}});
    expect(stderr).toContain('a.md: fixed in 1 place\n');
    expect(stderr).toContain('error: b.md: is not as it is staged; nothing was written, stage it first\n');
    expect(code).toBe(2);
    const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
    expect([read('a.md'), read('b.md')]).toEqual(['bar\n', `${memo}and more\n`]);
  });

  test('skips what is no announcement, unless the configuration names it', async () => {
    const {root, git, write} = repository({'a.md': 'bar'});
    write('pamphlet.md', 'x');
    write('docs/pamphlet.md', 'x');
    write('docs/memo.txt', 'x');
    write('.change-lintrc.json', '{"files": ["docs", "docs/*.txt"]}');
    git('add', '--all');
    const {stdout, stderr} = await run(root, '-f unix --staged');
    expect(findings(stdout)).toEqual([`docs/memo.txt ${bar}`, `docs/pamphlet.md ${bar}`]);
    expect(stderr).toContain('1 skipped');
  });

  test('is narrowed by words, and looks at the whole repository without', async () => {
    const {root, git, write} = repository({'a.md': 'bar'});
    write('a.md', 'x');
    write('sub/b.md', 'x');
    git('add', '--all');
    expect(findings((await run(root, '-f unix --staged sub')).stdout)).toEqual([`sub/b.md ${bar}`]);
    const below = await run(path.join(root, 'sub'), '-f unix --staged');
    expect(findings(below.stdout)).toEqual([`${root}/a.md ${bar}`, `b.md ${bar}`]);
    const {code, stderr} = await run(root, '--staged nowhere');
    expect(stderr).toContain('nowhere: there is no such file');
    expect(code).toBe(2);
  });

  test('says so where nothing is staged', async () => {
    const {root} = repository({'a.md': 'x'});
    const stderr = 'there was nothing to lint in what git names for --staged\n';
    expect(await run(root, '--staged')).toEqual({code: 0, stdout: '', stderr});
  });

  test('respects .change-lintignore, and not the .gitignore that git itself has overruled', async () => {
    const {root, git, write} = repository({'.gitignore': 'g.md', '.change-lintignore': 'l.md'});
    write('g.md', 'x');
    write('l.md', 'x');
    git('add', '--force', 'g.md', 'l.md');
    expect(findings((await run(root, '-f unix --staged')).stdout)).toEqual([`g.md ${bar}`]);
  });
});

describe('--changed', () => {
  test('lints staged, unstaged and new files as they are on disk', async () => {
    const {root, git, write} = repository({
      'a.md': 'bar',
      'b.md': 'bar',
      'same.md': 'x',
      '.gitignore': 'i.md',
    });
    write('a.md', 'x');
    git('add', 'a.md');
    write('a.md', 'foo bar');
    write('b.md', 'x');
    write('new.md', 'x');
    write('i.md', 'x');
    expect(findings((await run(root, '-f unix --changed')).stdout)).toEqual([
      `a.md ${foo}`,
      `b.md ${bar}`,
      `new.md ${bar}`,
    ]);
  });

  test('works before the first commit', async () => {
    const {root, git, write} = repository({'a.md': 'x', 'b.md': 'x', 'gone.md': 'x'}, false);
    git('add', 'a.md', 'gone.md');
    rmSync(path.join(root, 'gone.md'));
    write('b.md', 'x');
    const {stdout, stderr} = await run(root, '-f unix --changed');
    expect(findings(stdout)).toEqual([`a.md ${bar}`, `b.md ${bar}`]);
    expect(stderr).toBe('');
  });

  test.each([true, false])(
    'leaves out packages that git does not know (committed: %s)',
    async isCommitted => {
      const {root, git, write} = repository({'a.md': 'x'}, isCommitted);
      write('new.md', 'x');
      write('node_modules/one/memo.md', 'x');
      write('docs/node_modules/two/memo.md', 'x');
      write('node_modules/kept/memo.md', 'x');
      git('add', '--force', 'a.md', 'node_modules/kept');
      const {stdout} = await run(root, '-f unix --all-files --changed');
      const changed = [`new.md ${bar}`, `node_modules/kept/memo.md ${bar}`];
      expect(findings(stdout)).toEqual(isCommitted ? changed : [`a.md ${bar}`, ...changed]);
    },
  );
});

describe('--since', () => {
  test('lints what has changed since the branches parted', async () => {
    const {root, git, commit, write} = repository({'a.md': 'x', 'theirs.md': 'bar'});
    git('switch', '--quiet', '--create', 'topic');
    write('b.md', 'x');
    commit();
    write('c.md', 'x');
    git('switch', '--quiet', 'main');
    write('theirs.md', 'x');
    git('add', 'theirs.md');
    git('commit', '--quiet', '--message', 'y');
    git('switch', '--quiet', 'topic');
    const {stdout} = await run(root, '-f unix --since main');
    expect(findings(stdout)).toEqual([`b.md ${bar}`, `c.md ${bar}`]);
  });

  test.each(['nowhere', '--output=x'])('knows no commit %s', async ref => {
    const {root} = repository({'a.md': 'x'});
    const {code, stderr} = await run(root, [`--since=${ref}`]);
    expect(stderr).toContain(`--since: git knows no commit, branch or tag "${ref}"`);
    expect(code).toBe(2);
  });

  test('says so where the histories have nothing in common', async () => {
    const {root, git, write} = repository({'a.md': 'x'});
    git('switch', '--quiet', '--orphan', 'lone');
    write('b.md', 'x');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'z');
    const {code, stderr} = await run(root, '--since main');
    expect(stderr).toContain('"main" and the present commit have no common history');
    expect(code).toBe(2);
  });
});

describe('mistakes', () => {
  test.each(['--staged', '--changed', '--since main'])('%s outside a repository', async flag => {
    const cwd = directoryWith({});
    rmSync(path.join(cwd, '.git'), {recursive: true});
    const {code, stderr} = await run(cwd, flag);
    const name = flag.split(' ')[0];
    expect(stderr).toBe(
      `error: ${name}: ${cwd} is not in a git repository; name the files to lint instead\n`,
    );
    expect(code).toBe(2);
  });

  test('git is not installed', async () => {
    const {code, stderr} = await runIn(directoryWith({}), '--staged', {env: {PATH: '/nowhere'}});
    expect(stderr).toBe('error: --staged: git is needed for this, and was not found; is it installed?\n');
    expect(code).toBe(2);
  });

  test.each([
    ['--staged --changed', '--staged and --changed cannot be asked for together'],
    ['--changed --since main', '--changed and --since cannot be asked for together'],
    ['--staged --stdin', '--staged is about files, and standard input is none'],
    ['--watch -', '--watch is about files, and standard input is none'],
    ['--watch --staged', '--watch follows files, and --staged those in git'],
  ])('%s', async (words, message) => {
    const {code, stderr} = await run(directoryWith({}), words);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
