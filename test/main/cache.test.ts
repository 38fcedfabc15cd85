import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Linter} from '../../src/cli/io.js';
import {lintText} from '../../src/lint.js';
import type {Rule} from '../../src/rule/rule.js';
import {directoryWith, lint, recognize, rules, run as runIn} from './world.js';

/** A linter that writes down what it is asked, and the runs in its directory. */
function worldWith(files: Readonly<Record<string, string>>, more: Partial<Linter> = {}) {
  const cwd = directoryWith(files);
  const linted: string[] = [];
  const linter: Partial<Linter> = {
    rules,
    lint: async (source, filePath, ruleset) => {
      linted.push(path.basename(filePath));
      return lint(source, filePath, ruleset);
    },
    recognize: async (source, file) => {
      linted.push(`? ${path.basename(file)}`);
      return recognize(source, file);
    },
    readersOf: async () => 'cues 1',
    ...more,
  };
  const run = async (words: string, change: Partial<Linter> = {}, now = () => new Date(0), place = cwd) => {
    linted.length = 0;
    const result = await runIn(place, words, {linter: {...linter, ...change}, now});
    return {...result, linted: linted.filter(name => !name.startsWith('?')), asked: [...linted]};
  };
  const at = (name: string) => path.join(cwd, name);
  return {cwd, run, at};
}

const files = {'a.md': 'foo', 'b.md': 'bar', 'pamphlet.md': 'x'};

describe('--cache', () => {
  test('lints only what has changed, and says the same', async () => {
    const {run, at} = worldWith(files);
    const plain = await run('-f json .');
    const first = await run('-f json --cache .');
    const second = await run('-f json --cache .');
    expect(first.linted).toEqual(['a.md', 'b.md']);
    expect(second.asked).toEqual([]);
    for (const {stdout, stderr, code} of [first, second]) {
      expect({stdout, stderr, code}).toEqual({stdout: plain.stdout, stderr: plain.stderr, code: plain.code});
    }
    writeFileSync(at('b.md'), 'foo foo');
    expect((await run('--cache .')).linted).toEqual(['b.md']);
    expect((await run('.')).linted).toEqual(['a.md', 'b.md']);
  });

  test('brings back the evidence of the real linter', async () => {
    const source = '# Desks\n\nFrom 5 May the desks are booked by the day. We look at it on 3 June.\n';
    const {run, at} = worldWith({'a.md': source});
    const real = {lint: lintText};
    const plain = await run('-f json a.md', real);
    await run('-f json --cache a.md', real);
    expect(existsSync(at('.change-lintcache'))).toBe(true);
    expect((await run('-f json --cache a.md')).stdout).toBe(plain.stdout);
  });

  test('a file that was skipped is read when it is named alone', async () => {
    const {run} = worldWith(files);
    await run('--cache .');
    expect((await run('--cache pamphlet.md')).linted).toEqual(['pamphlet.md']);
    expect((await run('--cache .')).stderr).toContain('1 skipped');
  });

  test('depends on the rules, the readers and the configuration', async () => {
    const {run, at} = worldWith({'a.md': 'foo'});
    const again = async (words = '', change: Partial<Linter> = {}) =>
      (await run(`--cache a.md ${words}`, change)).linted.length;
    expect(await again()).toBe(1);
    expect(await again()).toBe(0);
    expect(await again('--rule no-foo=error')).toBe(1);
    expect(await again('--rule no-foo=error')).toBe(0);
    expect(await again('', {readersOf: async () => 'cues 2'})).toBe(1);
    expect(await again()).toBe(1);
    writeFileSync(at('.change-lintrc.json'), '{"rules": {"no-foo": ["warn", {"limit": 1}]}}');
    expect(await again()).toBe(1);
    const rewritten = rules.map((rule): Rule => ({...rule, *check() {}}));
    expect(await again('', {rules: rewritten})).toBe(1);
  });

  test('is good for one day where a rule reads the clock', async () => {
    const clocked = rules.map((rule): Rule => (rule.id === 'no-foo' ? {...rule, readsClock: true} : rule));
    const {run} = worldWith({'a.md': 'foo'}, {rules: clocked});
    const on = async (day: string, words = '') =>
      (await run(`--cache a.md ${words}`, {}, () => new Date(day))).linted.length;
    expect(await on('2026-03-01T08:00Z')).toBe(1);
    expect(await on('2026-03-01T23:00Z')).toBe(0);
    expect(await on('2026-03-02T01:00Z')).toBe(1);
    expect(await on('2026-03-02T01:00Z', '--rule no-foo=off')).toBe(1);
    expect(await on('2026-03-03T01:00Z', '--rule no-foo=off')).toBe(0);
  });

  test('depends on how directives are treated', async () => {
    const {run} = worldWith({'a.md': 'foo'});
    const again = async (words: string) => (await run(`--cache a.md ${words}`)).linted.length;
    expect(await again('')).toBe(1);
    expect(await again('--no-inline-config')).toBe(1);
    expect(await again('--report-unused-disable-directives')).toBe(1);
    expect(await again('--report-unused-disable-directives')).toBe(0);
  });

  test('brings back what was silenced', async () => {
    const source = 'x <!-- change-lint-disable-file -- agreed -->';
    const {run} = worldWith({'a.md': source}, {lint: lintText});
    const first = await run('-f json --cache a.md');
    const second = await run('-f json --cache a.md', {lint});
    expect(JSON.parse(first.stdout)[0].suppressedMessages).toHaveLength(1);
    expect(second.stdout).toBe(first.stdout);
  });

  test('holds findings as they were before a baseline accepted them', async () => {
    const {run, at} = worldWith({'a.md': 'x'});
    expect((await run('--cache --suppress-all a.md')).code).toBe(0);
    expect(await run('--cache a.md')).toMatchObject({code: 0, linted: []});
    rmSync(at('change-lint-suppressions.json'));
    expect(await run('--cache a.md')).toMatchObject({code: 1, linted: []});
  });

  test('holds no text: a format that shows it gets it from the file', async () => {
    const {run, at} = worldWith({'a.md': 'the text of the memo'});
    await run('-f html --cache a.md');
    expect(readFileSync(at('.change-lintcache'), 'utf8')).not.toContain('the text');
    expect((await run('-f html --cache a.md')).stdout).toContain('the text of the memo');
  });

  test('is left alone by fixing', async () => {
    const {run} = worldWith({'a.md': 'foo'});
    await run('--cache a.md');
    expect((await run('--cache --fix a.md')).linted).toEqual(['a.md']);
    expect((await run('--cache a.md')).linted).toEqual([]);
  });

  test('does not keep what could not be read', async () => {
    const {run, at} = worldWith({'a.md': 'bar'});
    writeFileSync(at('a.md'), new Uint8Array([0xff]));
    for (let turn = 0; turn < 2; turn += 1) expect((await run('--cache a.md')).code).toBe(2);
  });

  test('is not used for standard input', async () => {
    const {run} = worldWith({'a.md': 'foo'});
    for (let turn = 0; turn < 2; turn += 1)
      expect((await run('--cache --stdin')).linted).toEqual(['<stdin>']);
  });
});

describe('--cache-strategy', () => {
  test('metadata looks at time and size', async () => {
    const {run, at} = worldWith({'a.md': 'foo'});
    await run('--cache --cache-strategy metadata a.md');
    utimesSync(at('a.md'), 1, 1);
    expect((await run('--cache a.md')).linted).toEqual(['a.md']);
  });

  test('content looks at what is in the file', async () => {
    const {run, at} = worldWith({'a.md': 'foo'});
    const content = '--cache --cache-strategy content a.md';
    await run(content);
    utimesSync(at('a.md'), 1, 1);
    expect((await run(content)).linted).toEqual([]);
    writeFileSync(at('a.md'), 'oof');
    utimesSync(at('a.md'), 1, 1);
    expect((await run(content)).linted).toEqual(['a.md']);
  });

  test('knows no other', async () => {
    const {code, stderr} = await worldWith({}).run('--cache --cache-strategy contents a.md');
    expect(stderr).toContain('--cache-strategy: unknown value "contents" — did you mean "content"?');
    expect(code).toBe(2);
  });
});

describe('--cache-location', () => {
  test.each([
    ['found.json', 'found.json'],
    ['new/', 'new/.change-lintcache'],
    ['there', 'there/.change-lintcache'],
    ['deep/er/cache', 'deep/er/cache'],
  ])('%s is %s', async (location, file) => {
    const {run, at} = worldWith({'a.md': 'foo'});
    mkdirSync(at('there'));
    await run(`--cache --cache-location ${location} a.md`);
    expect(readFileSync(at(file), 'utf8')).toMatch(/^change-lint cache 1 /);
    expect((await run(`--cache --cache-location ${location} a.md`)).linted).toEqual([]);
  });

  test('never overwrites a file that is something else', async () => {
    const {run, at} = worldWith({'a.md': 'foo'});
    const {code, stderr} = await run('--cache --cache-location a.md .');
    expect(stderr).toContain('--cache-location: a.md is no cache of change-lint and was left as it is');
    expect(code).toBe(2);
    expect(readFileSync(at('a.md'), 'utf8')).toBe('foo');
  });

  test('warns where nothing can be written, and reports all the same', async () => {
    const {run} = worldWith({'a.md': 'foo'});
    const {code, stdout, stderr} = await run('--cache --cache-location a.md/cache a.md');
    expect(stderr).toMatch(/^warning: the cache a\.md\/cache cannot be (?:read|written): /);
    expect(stdout).toContain('Nothing is a bar');
    expect(code).toBe(1);
  });

  test.each(['--cache-location x', '--cache-strategy content'])('%s needs --cache', async words => {
    const {code, stderr} = await worldWith({'a.md': 'foo'}).run(`${words} a.md`);
    expect(stderr).toContain(`${words.split(' ')[0]} needs --cache`);
    expect(code).toBe(2);
  });
});

describe('the file', () => {
  test.each([
    ['cut off', (text: string) => text.slice(0, -9)],
    ['empty', () => ''],
    ['changed by hand', (text: string) => text.replace('"errorCount":1', '"errorCount":0')],
    ['of another making', () => 'not a cache'],
  ])('that is %s is not trusted', async (_, damage) => {
    const {run, at} = worldWith({'a.md': 'foo'});
    const plain = await run('a.md');
    await run('--cache a.md');
    const written = readFileSync(at('.change-lintcache'), 'utf8');
    expect(damage(written)).not.toBe(written);
    writeFileSync(at('.change-lintcache'), damage(written));
    const {linted, stderr, stdout} = await run('--cache a.md');
    expect(stderr).toBe(
      'warning: the cache .change-lintcache is damaged and was not used; this run writes a new one\n',
    );
    expect(linted).toEqual(['a.md']);
    expect(stdout).toBe(plain.stdout);
    expect(await run('--cache a.md')).toMatchObject({linted: [], stderr: ''});
  });

  test('forgets files that are gone, and keeps those that this run did not look at', async () => {
    const {run, at} = worldWith({'a.md': 'foo', 'b.md': 'foo', 'c.md': 'foo'});
    await run('--cache .');
    rmSync(at('b.md'));
    await run('--cache a.md');
    const text = readFileSync(at('.change-lintcache'), 'utf8');
    expect(['a.md', 'b.md', 'c.md'].filter(name => text.includes(name))).toEqual(['a.md', 'c.md']);
  });

  test('moves with its directory', async () => {
    const {run, cwd} = worldWith({'one/a.md': 'foo'});
    await run('--cache a.md', {}, undefined, path.join(cwd, 'one'));
    renameSync(path.join(cwd, 'one'), path.join(cwd, 'two'));
    const moved = await run('-f unix --cache a.md', {}, undefined, path.join(cwd, 'two'));
    expect(moved.linted).toEqual([]);
    expect(moved.stdout).toContain('a.md:1:1: Nothing is a bar');
  });

  test('that may not be read is a warning', async () => {
    const {run, at} = worldWith({'a.md': 'foo'});
    await run('--cache a.md');
    rmSync(at('.change-lintcache'));
    mkdirSync(at('.change-lintcache/.change-lintcache'), {recursive: true});
    const {stderr, code} = await run('--cache --cache-location .change-lintcache a.md');
    expect(stderr).toContain('warning: the cache .change-lintcache/.change-lintcache cannot be read');
    expect(code).toBe(1);
  });
});
