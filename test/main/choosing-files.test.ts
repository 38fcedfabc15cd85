import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {recognize} from '../../src/recognition/recognize.js';
import {directoryWith, run} from './world.js';

/** The files that a run reported on, by the findings of `has-bar`. */
function lintedIn(stdout: string): string[] {
  return stdout.split('\n').flatMap(line => /^(\S.*?):\d+:\d+: Nothing is a bar/.exec(line)?.[1] ?? []);
}

const memo = 'foo\n';

describe('announcements among other files', () => {
  const directory = () => directoryWith({'memo.md': memo, 'pamphlet.md': memo, 'docs/pamphlet.md': memo});

  test('a directory skips other documents, and counts them', async () => {
    const {code, stdout, stderr} = await run(directory(), '-f unix .');
    expect(lintedIn(stdout)).toEqual(['memo.md']);
    expect(stderr).toBe('2 skipped: not an announcement; --verbose lists them\n');
    expect(code).toBe(1);
  });

  test.each(['*.md', 'memo.md pamphlet.md'])('so does %s', async words => {
    const {stdout, stderr} = await run(directory(), `-f unix ${words}`);
    expect(lintedIn(stdout)).toEqual(['memo.md']);
    expect(stderr).toContain('1 skipped: not an announcement');
  });

  test('--verbose lists them with the reason', async () => {
    const {stderr} = await run(directory(), '--verbose .');
    expect(stderr.split('\n')).toEqual([
      'skipped: docs/pamphlet.md (not an announcement: its name)',
      'skipped: pamphlet.md (not an announcement: its name)',
      '2 skipped: not an announcement',
      '',
    ]);
  });

  test('where nothing else is there, it says that nothing was linted', async () => {
    const {code, stdout, stderr} = await run(directory(), 'docs');
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'nothing was linted: 1 skipped: not an announcement; --verbose lists them, --all-files lints them too\n',
    );
    expect(code).toBe(0);
  });

  test('a file that is named alone is linted', async () => {
    const {stdout, stderr} = await run(directory(), '-f unix pamphlet.md');
    expect(lintedIn(stdout)).toEqual(['pamphlet.md']);
    expect(stderr).toBe('');
  });

  test('--announcements-only looks at a file that is named alone, too', async () => {
    const {code, stdout, stderr} = await run(directory(), '--announcements-only pamphlet.md');
    expect(stdout).toBe('');
    expect(stderr).toContain('nothing was linted: 1 skipped: not an announcement');
    expect(code).toBe(0);
    const {stdout: ofMemo} = await run(directory(), '-f unix --announcements-only memo.md');
    expect(lintedIn(ofMemo)).toEqual(['memo.md']);
  });

  test.each([
    ['--all-files memo.md', '--all-files and --announcements-only say the opposite; leave out one of them'],
    ['--stdin', '--announcements-only is about files, and standard input is none; leave out one of them'],
  ])('--announcements-only refuses %s', async (words, trouble) => {
    const {code, stderr} = await run(directory(), `--announcements-only ${words}`, {stdin: memo});
    expect(stderr).toContain(trouble);
    expect(code).toBe(2);
  });

  test('standard input is linted, whatever its name', async () => {
    const {stdout} = await run(directory(), '-f unix --stdin --stdin-filename pamphlet.md', {stdin: memo});
    expect(lintedIn(stdout)).toEqual(['pamphlet.md']);
  });

  test('--all-files lints everything', async () => {
    const {stdout, stderr} = await run(directory(), '-f unix --all-files .');
    expect(lintedIn(stdout)).toEqual(['docs/pamphlet.md', 'memo.md', 'pamphlet.md']);
    expect(stderr).toBe('');
  });

  test('"files" in the configuration settles it, with and without words', async () => {
    const config = JSON.stringify({files: ['docs', 'notes.txt']});
    const cwd = directoryWith({
      '.change-lintrc.json': config,
      'pamphlet.md': memo,
      'docs/pamphlet.md': memo,
      'notes.txt': memo,
      'sub/docs/pamphlet.md': memo,
    });
    expect(lintedIn((await run(cwd, '-f unix')).stdout)).toEqual(['docs/pamphlet.md', 'notes.txt']);
    const {stdout, stderr} = await run(cwd, '-f unix .');
    expect(lintedIn(stdout)).toEqual(['docs/pamphlet.md']);
    expect(stderr).toContain('2 skipped');
  });
});

describe('with the real look at the text', () => {
  const real = {
    linter: {recognize: async (...document: Parameters<typeof recognize>) => recognize(...document)},
  };
  const readme = '# tidy\n\n## Installation\n\n```sh\nnpm install tidy\n```\n\n## License\n\nMIT foo\n';
  const marked = '---\ntype: change-announcement\n---\n\nfoo\n';
  const told = 'From Monday we try shorter shifts for two weeks. On 3 March our team decides. foo\n';
  const files = {'README.md': readme, 'marked.md': marked, 'told.md': told};

  test('auto lints what is marked and what reads like an announcement', async () => {
    const {stdout, stderr} = await run(directoryWith(files), '-f unix .', real);
    expect(lintedIn(stdout)).toEqual(['marked.md', 'told.md']);
    expect(stderr).toContain('1 skipped');
  });

  test.each([
    [{announcements: 'marked'}, ['marked.md']],
    [{announcements: 'all'}, ['README.md', 'marked.md', 'told.md']],
    [{announcements: 'marked', announcementMark: {type: ['x', 'change-announcement']}}, ['marked.md']],
    [{announcements: 'marked', announcementMark: {kind: 'memo'}}, []],
  ])('configured as %j', async (config, expected) => {
    const cwd = directoryWith({...files, '.change-lintrc.json': JSON.stringify(config)});
    expect(lintedIn((await run(cwd, '-f unix .', real)).stdout)).toEqual(expected);
  });

  test('what a configuration extends may say it too', async () => {
    const cwd = directoryWith({
      ...files,
      'base.json': '{"announcements": "marked"}',
      '.change-lintrc.json': '{"extends": "./base.json", "announcementMark": {"type": "memo"}}',
      'memo.md': '---\ntype: memo\n---\nfoo\n',
    });
    expect(lintedIn((await run(cwd, '-f unix .', real)).stdout)).toEqual(['memo.md']);
  });

  test('a mistake in the configuration is named', async () => {
    const cwd = directoryWith({...files, '.change-lintrc.json': '{"announcements": "al"}'});
    const {code, stderr} = await run(cwd, '.');
    expect(stderr).toContain(
      '.change-lintrc.json: announcements: unknown value "al" — did you mean "all"? Known values: auto, marked, all',
    );
    expect(code).toBe(2);
  });
});

describe('ignore files', () => {
  const files = {
    '.gitignore': '# built\nbuild/\n*.tmp.md\n!keep.tmp.md\n',
    '.change-lintignore': 'archive\n',
    'memo.md': memo,
    'build/a.md': memo,
    'x.tmp.md': memo,
    'keep.tmp.md': memo,
    'archive/old.md': memo,
    'sub/.gitignore': '/here.md\nodd [name]/\n!x.tmp.md\n',
    'sub/here.md': memo,
    'sub/x.tmp.md': memo,
    'sub/deep/here.md': memo,
    'sub/deep/build/b.md': memo,
    'odd*/.gitignore': '\\#a.md\nb/c.md\n',
    'odd*/#a.md': memo,
    'odd*/b/c.md': memo,
    'odd*/z/b/c.md': memo,
  };
  const left = ['keep.tmp.md', 'memo.md', 'odd*/z/b/c.md', 'sub/deep/here.md', 'sub/x.tmp.md'];

  test.each(['.', '**/*.md'])('leave files out of %s', async words => {
    const {stdout, stderr} = await run(directoryWith(files), ['-f', 'unix', words]);
    expect(lintedIn(stdout)).toEqual(left);
    expect(stderr).toBe('');
  });

  test('count from the root of the repository, also for those who stand below', async () => {
    const cwd = path.join(directoryWith(files), 'sub');
    expect(lintedIn((await run(cwd, '-f unix .')).stdout)).toEqual(['deep/here.md', 'x.tmp.md']);
  });

  test("git's own list for a clone counts, and a .gitignore overrules it", async () => {
    const files = {'.git/info/exclude': '# mine\ndrafts/\n*.tmp.md\n', 'docs/.gitignore': '!keep.tmp.md\n'};
    const memos = {'a.md': memo, 'drafts/b.md': memo, 'docs/c.tmp.md': memo, 'docs/keep.tmp.md': memo};
    const directory = directoryWith({...files, ...memos});
    expect(lintedIn((await run(directory, '-f unix .')).stdout)).toEqual(['a.md', 'docs/keep.tmp.md']);
    expect(lintedIn((await run(directory, '-f unix --no-ignore .')).stdout)).toHaveLength(4);
  });

  test('outside a repository count from the working directory', async () => {
    const root = directoryWith({'.git/HEAD': '', 'memo.md': memo});
    const {rmSync} = await import('node:fs');
    rmSync(path.join(root, '.git'), {recursive: true});
    writeFileSync(path.join(root, '.gitignore'), '*.md');
    const cwd = path.join(root, 'here');
    mkdirSync(path.join(cwd, 'docs'), {recursive: true});
    writeFileSync(path.join(cwd, 'docs/a.md'), memo);
    writeFileSync(path.join(cwd, 'b.md'), memo);
    expect(lintedIn((await run(cwd, '-f unix .')).stdout)).toEqual(['b.md', 'docs/a.md']);
    writeFileSync(path.join(cwd, '.change-lintignore'), 'docs\n');
    expect(lintedIn((await run(cwd, '-f unix .')).stdout)).toEqual(['b.md']);
  });

  test('a named file that is ignored is a warning', async () => {
    const {code, stdout, stderr} = await run(directoryWith(files), 'build/a.md');
    expect(stdout).toBe('');
    expect(stderr).toBe('warning: build/a.md is ignored and was not linted; --no-ignore lints it\n');
    expect(code).toBe(0);
  });

  test('--no-warn-ignored spares the warning', async () => {
    const {code, stderr} = await run(directoryWith(files), 'build/a.md memo.md --no-warn-ignored');
    expect(stderr).toBe('');
    expect(code).toBe(1);
    const stdin = await run(directoryWith(files), '--stdin --stdin-filename build/a.md --no-warn-ignored');
    expect(stdin).toEqual({code: 0, stdout: '', stderr: 'there was nothing to lint\n'});
  });

  test('--verbose lists what is ignored', async () => {
    const {stderr} = await run(directoryWith(files), '--verbose sub');
    expect(stderr).toBe('ignored: sub/here.md\nignored: sub/deep/build/b.md\n');
  });

  test('--no-ignore lints everything', async () => {
    const {stdout} = await run(directoryWith(files), '-f unix --no-ignore .');
    expect(lintedIn(stdout)).toHaveLength(12);
  });

  test('a directory in which everything is ignored is a mistake', async () => {
    const {code, stderr} = await run(directoryWith(files), 'build');
    expect(stderr).toContain('build: all files that match are ignored; --no-ignore lints them');
    expect(code).toBe(2);
    const forgiven = await run(directoryWith(files), 'build --no-error-on-unmatched-pattern');
    expect(forgiven).toEqual({code: 0, stdout: '', stderr: 'there was nothing to lint\n'});
  });
});

describe('nothing to lint', () => {
  test.each(['nowhere.md', 'docs', '*.mdx'])('--no-error-on-unmatched-pattern forgives %s', async words => {
    const cwd = directoryWith({'memo.md': memo, 'docs/x.txt': 'x'});
    expect((await run(cwd, words)).code).toBe(2);
    const {code, stderr} = await run(cwd, `${words} --no-error-on-unmatched-pattern`);
    expect(stderr).toBe('there was nothing to lint\n');
    expect(code).toBe(0);
    const beside = await run(cwd, `-f unix ${words} memo.md --no-error-on-unmatched-pattern`);
    expect(lintedIn(beside.stdout)).toEqual(['memo.md']);
    expect(beside.stderr).toBe('');
  });

  test('but not a pattern that is wrong in itself', async () => {
    const {code} = await run(directoryWith({}), ['!x.md', '--no-error-on-unmatched-pattern']);
    expect(code).toBe(2);
  });

  test('--pass-on-no-files accepts that no file is named', async () => {
    const cwd = directoryWith({'memo.md': memo});
    expect((await run(cwd, '')).code).toBe(2);
    const {code, stdout, stderr} = await run(cwd, '--pass-on-no-files');
    expect(stdout).toBe('');
    expect(stderr).toBe('no file was named, and nothing was linted\n');
    expect(code).toBe(0);
  });
});
