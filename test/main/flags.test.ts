import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {directoryWith, run} from './world.js';

const memos = {'good.md': 'bar', 'warned.md': 'bar foo', 'bad.md': 'nothing'};
const colour = '\u001b[';

describe('help and version', () => {
  test.each(['--help', '-h'])('%s goes to standard output', async words => {
    const {code, stdout, stderr} = await run(directoryWith({}), words);
    expect(stdout).toContain('Usage: change-lint [options] [file|dir|glob…]');
    expect(stdout).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('help keeps room for the descriptions beside the longest flags', async () => {
    const {stdout} = await run(directoryWith({}), '--help');
    expect(stdout).toContain(
      '\n  --quiet                          report errors only\n' +
        '  --evidence                       show the evidence',
    );
    expect(stdout).toMatch(/\n {2}--report-unused-disable-directives\n {35}make comments/);
  });

  test('without anything to lint, help goes to standard error', async () => {
    const {code, stdout, stderr} = await run(directoryWith({}), '');
    expect(stderr).toContain('Usage: change-lint');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test.each(['help', 'help explain', 'explain --help'])('%s', async words => {
    const {code, stdout, stderr} = await run(directoryWith({}), words);
    expect(stdout).toContain(
      words === 'help' ? 'Usage: change-lint [options] [file' : 'Usage: change-lint explain',
    );
    expect([code, stderr]).toEqual([0, '']);
  });

  test.each(['--version', '-v', 'version'])('%s', async words => {
    expect(await run(directoryWith({}), words)).toEqual({
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });
});

describe('--format', () => {
  test('a clean run says that it looked', async () => {
    expect((await run(directoryWith(memos), 'good.md')).stdout).toBe('✔ 1 file checked, no problems\n');
    expect((await run(directoryWith(memos), '--quiet good.md warned.md')).stdout).toBe(
      '✔ 2 files checked, no errors\n',
    );
    expect((await run(directoryWith(memos), '-f unix good.md')).stdout).toBe('');
  });

  test('json names files by absolute path', async () => {
    const directory = directoryWith(memos);
    const results = JSON.parse((await run(directory, '-f json bad.md good.md')).stdout);
    expect(results.map((result: {filePath: string}) => result.filePath)).toEqual([
      path.join(directory, 'bad.md'),
      path.join(directory, 'good.md'),
    ]);
  });

  test('json stays JSON where nothing could be linted', async () => {
    const {code, stdout} = await run(directoryWith(memos), '-f json missing.md');
    expect(JSON.parse(stdout)).toEqual([]);
    expect(code).toBe(2);
  });
});

describe('--output-file', () => {
  test('gets the report, without colours, in directories that it makes', async () => {
    const directory = directoryWith(memos);
    const {code, stdout} = await run(directory, '--color -o reports/new/lint.txt bad.md', {isTTY: true});
    const report = readFileSync(path.join(directory, 'reports/new/lint.txt'), 'utf8');
    expect(report).toContain('has-bar');
    expect(report).not.toContain(colour);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  test('is not written when the command line is wrong', async () => {
    const directory = directoryWith(memos);
    await run(directory, '-o lint.txt --rule nope=warn bad.md');
    expect(existsSync(path.join(directory, 'lint.txt'))).toBe(false);
  });
});

describe('colours', () => {
  test.each([
    [{}, 'bad.md', false],
    [{isTTY: true}, 'bad.md', true],
    [{isTTY: true}, '--no-color bad.md', false],
    [{}, '--color bad.md', true],
    [{isTTY: true, env: {NO_COLOR: '1'}}, 'bad.md', false],
    [{isTTY: true, env: {NO_COLOR: ''}}, 'bad.md', true],
    [{isTTY: true, env: {TERM: 'dumb'}}, 'bad.md', false],
    [{env: {FORCE_COLOR: '1'}}, 'bad.md', true],
    [{isTTY: true, env: {FORCE_COLOR: '0'}}, 'bad.md', false],
    [{env: {FORCE_COLOR: '1', NO_COLOR: '1'}}, 'bad.md', true],
    [{env: {NO_COLOR: '1'}}, '--color bad.md', true],
    [{env: {FORCE_COLOR: '1'}}, '--no-color bad.md', false],
    [{isTTY: true}, '-f json bad.md', false],
    [{isTTY: true}, 'explain no-foo', true],
    [{}, 'explain no-foo', false],
  ])('in %j with `%s`: %s', async (world, words, hasColor) => {
    const {stdout} = await run(directoryWith(memos), words, world);
    expect(stdout.includes(colour)).toBe(hasColor);
  });
});

describe('standard input', () => {
  test.each(['--stdin', '-'])('%s', async words => {
    const {code, stdout} = await run(directoryWith({}), `-f unix ${words}`, {stdin: 'x\nfoo'});
    expect(stdout).toContain('<stdin>:2:1: `foo` is not a word [Warning/no-foo]');
    expect(code).toBe(1);
  });

  test('that is empty is an empty document', async () => {
    const {code, stdout} = await run(directoryWith({}), '--stdin', {stdin: ''});
    expect(stdout).toContain('Nothing is a bar');
    expect(code).toBe(1);
  });

  test('that is not UTF-8', async () => {
    const {code, stderr} = await run(directoryWith({}), '--stdin', {stdin: new Uint8Array([0xe9])});
    expect(stderr).toBe('error: <stdin>: not valid UTF-8 (first bad byte in line 1); save it as UTF-8\n');
    expect(code).toBe(2);
  });

  test('with a name gets the configuration of the place, and the name in the report', async () => {
    const directory = directoryWith({'docs/.change-lintrc.json': '{"rules": {"has-bar": "off"}}'});
    const {code, stdout} = await run(directory, '-f unix --stdin --stdin-filename docs/new/memo.md', {
      stdin: 'foo',
    });
    expect(stdout).toBe('docs/new/memo.md:1:1: `foo` is not a word [Warning/no-foo]\n\n1 problem\n');
    expect(code).toBe(0);
  });

  test('with the name of an ignored file is not linted', async () => {
    const words = '--stdin --stdin-filename drafts/a.md --ignore-pattern drafts';
    const {code, stdout, stderr} = await run(directoryWith({}), words, {stdin: 'foo'});
    expect(stderr).toBe('warning: drafts/a.md is ignored and was not linted; --no-ignore lints it\n');
    expect(stdout).toBe('');
    expect(code).toBe(0);
  });
});

describe('ignoring', () => {
  const files = {
    'docs/a.md': 'bar',
    'docs/drafts/b.md': 'bar',
    '.change-lintrc.json': '{"ignores": ["drafts/"]}',
  };

  test.each([
    ['docs', '1 file checked'],
    ['--no-ignore docs', '2 files checked'],
    ['--no-ignore --ignore-pattern a.md docs', '2 files checked'],
    ['--no-config-lookup docs', '2 files checked'],
    ['--no-config-lookup --ignore-pattern b.md docs', '1 file checked'],
    ['--no-config-lookup --ignore-pattern docs/* --ignore-pattern !docs/a.md docs', '1 file checked'],
    ['--no-config-lookup --ignore-pattern ./docs/drafts docs', '1 file checked'],
  ])('%s: %s', async (words, expected) => {
    const {code, stdout} = await run(directoryWith(files), words);
    expect(stdout).toContain(expected);
    expect(code).toBe(0);
  });

  test('a named file that is ignored is said, and is no mistake', async () => {
    const {code, stdout, stderr} = await run(directoryWith(files), 'docs/drafts/b.md');
    expect(stderr).toBe('warning: docs/drafts/b.md is ignored and was not linted; --no-ignore lints it\n');
    expect(stdout).toBe('');
    expect(code).toBe(0);
  });

  test('a directory of which everything is ignored is a mistake', async () => {
    const {code, stderr} = await run(directoryWith(files), 'docs/drafts');
    expect(stderr).toBe('error: docs/drafts: all files that match are ignored; --no-ignore lints them\n');
    expect(code).toBe(2);
  });
});

describe('--rule and --preset', () => {
  test.each([
    ['--rule no-foo=off', []],
    ['--rule no-foo=0', []],
    ['--rule no-foo=2', ['Error/no-foo']],
    ['--preset minimal', []],
    ['--preset minimal --rule no-foo=info', ['Info/no-foo']],
    ['--preset all', ['Warning/no-foo', 'Info/no-shout']],
    ['--rule no-foo=off --rule no-foo=error', ['Error/no-foo']],
  ])('%s', async (words, expected) => {
    const {stdout} = await run(directoryWith({'memo.md': 'bar foo!'}), `-f unix ${words} memo.md`);
    expect(stdout.match(/\w+\/no-\w+/g) ?? []).toEqual(expected);
  });

  test.each([
    [['--rule', 'no-foo: error'], 'Error/no-foo'],
    [['--rule', '"no-foo": "error"'], 'Error/no-foo'],
    [['--rule', 'no-foo: ["error", {"words": ["bar"]}]'], '`bar` is not a word [Error/no-foo]'],
  ])('%j', async (words, expected) => {
    const {stdout} = await run(directoryWith({'memo.md': 'bar foo!'}), ['-f', 'unix', ...words, 'memo.md']);
    expect(stdout).toContain(expected);
  });

  test.each([
    ['--only no-shout', ['Info/no-shout']],
    ['--only no-shout --rule no-shout=warn', ['Warning/no-shout']],
    ['--only no-foo,no-shout', ['Warning/no-foo', 'Info/no-shout']],
    ['--only no-foo --only no-shout', ['Warning/no-foo', 'Info/no-shout']],
    ['--skip no-foo', []],
    ['--preset all --skip no-foo', ['Info/no-shout']],
    ['--only no-foo,no-shout --skip no-foo', ['Info/no-shout']],
  ])('%s', async (words, expected) => {
    const {stdout} = await run(directoryWith({'memo.md': 'foo!'}), `-f unix ${words} --skip has-bar memo.md`);
    expect(stdout.match(/\w+\/no-\w+/g) ?? []).toEqual(expected);
  });

  test('options that are not JSON', async () => {
    const {code, stderr} = await run(directoryWith({}), ['--rule', 'no-foo=[warn, {}]', 'memo.md']);
    expect(stderr).toContain('--rule: no-foo: [warn, {}] is not JSON');
    expect(code).toBe(2);
  });
});
