import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {directoryWith, run} from './world.js';

const file = 'change-lint-suppressions.json';
const config = {'.change-lintrc.json': '{"rules": {"no-foo": "error"}}'};
const memos = {...config, 'docs/a.md': 'foo foo', 'docs/b.md': 'foo bar', 'docs/c.md': 'bar'};

const read = (directory: string, name = file) => JSON.parse(readFileSync(path.join(directory, name), 'utf8'));

/** A directory in which everything was suppressed. */
async function suppressed() {
  const directory = directoryWith(memos);
  await run(directory, '--suppress-all docs');
  return directory;
}

describe('--suppress-all', () => {
  test('writes the counts of errors by file and rule, sorted, and passes', async () => {
    const directory = directoryWith({...memos, 'docs/0.md': 'bar foo!'});
    expect(await run(directory, '--suppress-all --rule no-shout=warn docs')).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(readFileSync(path.join(directory, file), 'utf8')).toBe(
      `${JSON.stringify(
        {
          'docs/0.md': {'no-foo': {count: 1}},
          'docs/a.md': {'has-bar': {count: 1}, 'no-foo': {count: 2}},
          'docs/b.md': {'no-foo': {count: 1}},
        },
        null,
        2,
      )}\n`,
    );
    expect(readdirSync(directory).sort()).toEqual(['.change-lintrc.json', '.git', file, 'docs']);
  });

  test('leaves alone what it did not lint', async () => {
    const directory = await suppressed();
    writeFileSync(path.join(directory, 'docs/b.md'), 'foo foo foo bar');
    expect((await run(directory, '--suppress-all docs/b.md')).code).toBe(0);
    expect(read(directory)).toEqual({
      'docs/a.md': {'has-bar': {count: 1}, 'no-foo': {count: 2}},
      'docs/b.md': {'no-foo': {count: 3}},
    });
  });

  test('needs files', async () => {
    const {code, stderr} = await run(directoryWith({}), '--suppress-all --stdin', {stdin: 'foo'});
    expect(stderr).toBe('error: --suppress-all needs files; standard input cannot be remembered\n');
    expect(code).toBe(2);
  });
});

describe('a rule that --only or --skip leave out', () => {
  test.each(['--only has-bar', '--skip no-foo'])('%s: keeps its accepted errors', async words => {
    const directory = await suppressed();
    const before = read(directory);
    expect(await run(directory, `${words} docs`)).toMatchObject({code: 0, stderr: ''});
    await run(directory, `${words} --prune-suppressions docs`);
    expect(read(directory)).toEqual(before);
  });

  test('does not hide what the others no longer need', async () => {
    const directory = await suppressed();
    writeFileSync(path.join(directory, 'docs/a.md'), 'bar');
    const {code, stderr} = await run(directory, '--only has-bar docs');
    expect(stderr).toContain('accepts errors that are gone: docs/a.md (1 of has-bar); --prune');
    expect(code).toBe(2);
  });
});

describe('a file that cannot be linted', () => {
  test('keeps its accepted errors: nobody knows whether they are gone', async () => {
    const directory = await suppressed();
    const before = read(directory);
    writeFileSync(path.join(directory, 'docs/a.md'), Buffer.from([0x66, 0xff, 0xfe, 0x6f]));
    const {code, stderr} = await run(directory, '--prune-suppressions docs');
    expect(code).toBe(2);
    expect(stderr).toContain('docs/a.md');
    expect(stderr).not.toContain('errors that are gone');
    expect(read(directory)).toEqual(before);
  });
});

describe('--suppress-rule', () => {
  test('suppresses the errors of these rules only', async () => {
    const directory = directoryWith(memos);
    const {code, stdout} = await run(directory, '--suppress-rule no-foo -f unix docs');
    expect(stdout).not.toContain('no-foo');
    expect(stdout).toContain('has-bar');
    expect(code).toBe(1);
    expect(Object.keys(read(directory)['docs/a.md'])).toEqual(['no-foo']);
    expect((await run(directory, '--suppress-rule no-foo --suppress-rule has-bar docs')).code).toBe(0);
  });

  test('refuses a rule that does not exist', async () => {
    const directory = directoryWith(memos);
    const {code, stderr} = await run(directory, '--suppress-rule no-fo docs');
    expect(stderr).toContain('error: --suppress-rule: unknown rule "no-fo" — did you mean "no-foo"?');
    expect(code).toBe(2);
    expect(existsSync(path.join(directory, file))).toBe(false);
  });
});

describe('a baseline', () => {
  test('takes accepted errors out of the report', async () => {
    const directory = await suppressed();
    expect(await run(directory, 'docs')).toEqual({
      code: 0,
      stdout: '✔ 3 files checked, no problems\n  4 problems silenced\n',
      stderr: '',
    });
    const [first] = JSON.parse((await run(directory, '-f json docs')).stdout);
    expect(first).toMatchObject({messages: [], errorCount: 0});
    expect(first.suppressedMessages).toHaveLength(3);
    expect(first.suppressedMessages[0].suppressions).toEqual([{kind: 'file', justification: ''}]);
  });

  test('does not cover more errors than were counted, warnings, or other directories', async () => {
    const directory = await suppressed();
    writeFileSync(path.join(directory, 'docs/a.md'), 'foo foo foo');
    const {code, stdout} = await run(directory, '-f unix docs');
    expect(stdout.match(/no-foo/g)).toHaveLength(3);
    expect(stdout).not.toContain('has-bar');
    expect(code).toBe(1);
    const warned = await run(
      directory,
      '--rule no-foo=warn --pass-on-unpruned-suppressions -f unix docs/b.md',
    );
    expect(warned.stdout).toContain('[Warning/no-foo]');
    expect((await run(path.join(directory, 'docs'), 'b.md')).code).toBe(1);
  });

  test('holds for standard input with a name', async () => {
    const directory = await suppressed();
    const lint = (stdin: string) => run(directory, '--stdin --stdin-filename docs/b.md', {stdin});
    expect((await lint('foo bar')).code).toBe(0);
    expect((await lint('foo foo bar')).code).toBe(1);
  });

  test('that accepts too much is a trouble, unless that is allowed', async () => {
    const directory = await suppressed();
    writeFileSync(path.join(directory, 'docs/a.md'), 'foo bar');
    const {code, stderr} = await run(directory, 'docs');
    expect(stderr).toBe(
      `error: ${file} accepts errors that are gone: docs/a.md (1 of has-bar), docs/a.md (1 of no-foo); --prune-suppressions forgets them, --pass-on-unpruned-suppressions lets them stay\n`,
    );
    expect(code).toBe(2);
    expect(await run(directory, '--pass-on-unpruned-suppressions docs')).toMatchObject({code: 0, stderr: ''});
    expect((await run(directory, 'docs/b.md')).code).toBe(0);
  });
});

describe('--prune-suppressions', () => {
  test('forgets what is gone, and files that are gone', async () => {
    const directory = await suppressed();
    writeFileSync(path.join(directory, 'docs/a.md'), 'foo bar');
    rmSync(path.join(directory, 'docs/b.md'));
    expect(await run(directory, '--prune-suppressions docs')).toMatchObject({code: 0, stderr: ''});
    expect(read(directory)).toEqual({'docs/a.md': {'no-foo': {count: 1}}});
    expect((await run(directory, 'docs')).code).toBe(0);
  });

  test('keeps what it did not lint', async () => {
    const directory = await suppressed();
    const before = read(directory);
    await run(directory, '--prune-suppressions docs/c.md');
    expect(read(directory)).toEqual(before);
  });

  test('makes no file', async () => {
    const directory = directoryWith(memos);
    expect((await run(directory, '--prune-suppressions docs/c.md')).code).toBe(0);
    expect(existsSync(path.join(directory, file))).toBe(false);
  });

  test.each(['--suppress-all', '--suppress-rule no-foo'])('excludes %s', async flag => {
    const {code, stderr} = await run(directoryWith(memos), `--prune-suppressions ${flag} docs`);
    expect(stderr).toContain('--prune-suppressions cannot be used in one run; leave out one of them');
    expect(code).toBe(2);
  });
});

describe('--suppressions-location', () => {
  test.each([
    ['base.json', 'base.json'],
    ['new/base.json', 'new/base.json'],
    ['new/', `new/${file}`],
    ['docs', `docs/${file}`],
  ])('%s', async (location, written) => {
    const directory = directoryWith(memos);
    await run(directory, `--suppress-all --suppressions-location ${location} docs`);
    expect(Object.keys(read(directory, written))).toEqual(['docs/a.md', 'docs/b.md']);
    expect((await run(directory, `--suppressions-location ${location} docs`)).code).toBe(0);
    expect((await run(directory, 'docs')).code).toBe(1);
  });

  test('must exist where it is only read', async () => {
    const {code, stderr} = await run(directoryWith(memos), '--suppressions-location base.json docs');
    expect(stderr).toBe(
      'error: --suppressions-location: there is no base.json; --suppress-all or --suppress-rule makes it\n',
    );
    expect(code).toBe(2);
  });
});

describe('a file of suppressions that is broken', () => {
  test.each([
    ['{', 'is not JSON: '],
    ['[]', ' must be an object of files, but is an array'],
    ['{"a.md": 1}', ': a.md must be an object of rules, but is the number 1'],
    ['{"a.md": {"no-foo": 1}}', ': a.md: no-foo must be like {"count": 1}'],
    ['{"a.md": {"no-foo": {"count": 0}}}', ': a.md: no-foo must be like {"count": 1}'],
    ['{"a.md": {"no-foo": {"count": "1"}}}', ': a.md: no-foo must be like {"count": 1}'],
  ])('%s', async (content, message) => {
    const {code, stdout, stderr} = await run(directoryWith({...memos, [file]: content}), 'docs');
    expect(stderr).toContain(`error: ${file}`);
    expect(stderr).toContain(message);
    expect(stderr).toContain('; repair it, or delete it and make it anew with --suppress-all\n');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('may start with a byte order mark', async () => {
    const directory = directoryWith({...memos, [file]: '\uFEFF{"docs/b.md": {"no-foo": {"count": 1}}}'});
    expect((await run(directory, 'docs/b.md')).code).toBe(0);
  });

  test('or cannot be read or written', async () => {
    const directory = directoryWith(memos);
    mkdirSync(path.join(directory, file));
    const {code, stderr} = await run(directory, 'docs');
    expect(stderr).toMatch(/^error: change-lint-suppressions\.json cannot be read: EISDIR/);
    expect(code).toBe(2);
    const blocked = await run(directory, '--suppress-all --suppressions-location docs/a.md/base.json docs');
    expect(blocked.stderr).toMatch(/^error: docs\/a\.md\/base\.json cannot be written: /);
    expect(blocked.code).toBe(2);
  });
});
