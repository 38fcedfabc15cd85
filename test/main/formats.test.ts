import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {formatNames} from '../../src/formatters/load.js';
import {directoryWith, run} from './world.js';

const memos = {'good.md': 'bar', 'warned.md': 'bar foo', 'bad.md': 'nothing'};
const bytes = new Uint8Array([0xff]);
const read = (directory: string, file: string) => readFileSync(path.join(directory, file), 'utf8');

describe('--format', () => {
  test.each(formatNames)('%s says what was found', async name => {
    const {code, stdout, stderr} = await run(directoryWith(memos), ['-f', name, 'bad.md', 'warned.md']);
    expect(stdout).toContain('has-bar');
    expect(stdout).toContain('is not a word');
    expect(stdout).toMatch(/\n$/);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  test.each(formatNames.filter(name => name !== 'stylish'))(
    '%s says what could not be linted',
    async name => {
      const directory = directoryWith({...memos, 'broken.md': bytes});
      const {code, stdout} = await run(directory, ['-f', name, 'broken.md', 'bad.md']);
      expect(stdout).toContain('not valid UTF-8 (first bad byte in line 1); save it as UTF-8');
      expect(code).toBe(2);
    },
  );

  test('stylish leaves that to standard error', async () => {
    const {stdout} = await run(directoryWith({...memos, 'broken.md': bytes}), 'broken.md good.md');
    expect(stdout).toBe('✔ 1 file checked, no problems\n');
  });

  test('several, each with its file; one without goes to standard output', async () => {
    const directory = directoryWith(memos);
    const {code, stdout} = await run(
      directory,
      '-f stylish -f sarif=out/lint.sarif -f json=lint.json bad.md',
    );
    expect(stdout).toContain('✖ 1 problem (1 error, 0 warnings)');
    expect(JSON.parse(read(directory, 'out/lint.sarif')).runs[0].results).toHaveLength(1);
    expect(JSON.parse(read(directory, 'lint.json'))[0].errorCount).toBe(1);
    expect(code).toBe(1);
  });

  test('lines for people may follow each other on standard output', async () => {
    const {stdout} = await run(directoryWith(memos), '-f stylish -f github bad.md');
    expect(stdout).toMatch(/✖ 1 problem .*\n::error file=bad\.md,/);
  });

  test('a file named by a format is never coloured', async () => {
    const directory = directoryWith(memos);
    const {stdout} = await run(directory, '-f stylish=a.txt -f stylish bad.md', {isTTY: true});
    expect(stdout).toContain('\u001b[');
    expect(read(directory, 'a.txt')).not.toContain('\u001b[');
  });

  test.each([
    [
      '-f json -f stylish',
      '--format: json and stylish cannot share standard output; give one a file, as in --format json=report.json',
    ],
    ['-f stylish -f junit', '--format: junit and stylish cannot share standard output'],
    ['-f json=a.txt -f ./x/../sarif=a.txt', 'would both be written to a.txt; give each its own file'],
    [
      '-f json=a -f sarif -o b',
      '--output-file is for a single format; say where each report goes, as in --format sarif=b',
    ],
    [
      '-f json=a -o b',
      '--output-file is for a single format; say where each report goes, as in --format json=b',
    ],
    ['-f =a', '--format: cannot read "=a"; write it as --format sarif or --format sarif=out.sarif'],
    ['-f json=', '--format: cannot read "json="'],
    [
      '-f junti',
      '--format: unknown format "junti" — did you mean "junit"? Known formats: stylish, compact, unix, json',
    ],
    ['-f jsonlines', 'did you mean "json-lines"?'],
    ['-f constructor', '--format: unknown format "constructor"'],
    ['-f json=.git', '--format: cannot write .git: '],
    ['-f json=bad.md', '--format: bad.md is one of the files that were read; name another for the report'],
    ['-o ./bad.md', '--output-file: ./bad.md is one of the files that were read'],
  ])('%s', async (words, message) => {
    const directory = directoryWith(memos);
    const {code, stdout, stderr} = await run(directory, `${words} bad.md`);
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(read(directory, 'bad.md')).toBe('nothing');
  });

  test('a report that cannot be written does not keep the others back', async () => {
    const {code, stdout, stderr} = await run(directoryWith(memos), '-f json=.git -f unix good.md warned.md');
    expect(stderr).toContain('--format: cannot write .git');
    expect(stdout).toContain('[Warning/no-foo]');
    expect(code).toBe(2);
  });
});

describe('a formatter of your own', () => {
  const esm =
    'export default (results, {cwd}) => results.map(r => r.messages.length + " in " + r.filePath.slice(cwd.length)).join(" ")';

  test.each([
    ['a default export', 'mine.mjs', esm],
    ['an export called format', 'mine.mjs', esm.replace('default', 'const format =')],
    ['an asynchronous one', 'mine.mjs', esm.replace('default', 'default async')],
    ['one of CommonJS', 'mine.cjs', esm.replace('export default', 'module.exports =')],
    ['one of CommonJS with names', 'mine.cjs', esm.replace('export default', 'exports.format =')],
  ])('%s', async (_, name, module) => {
    const directory = directoryWith({...memos, [name]: module});
    const {code, stdout, stderr} = await run(directory, ['-f', `./${name}`, 'bad.md', 'good.md']);
    expect([code, stdout, stderr]).toEqual([1, '1 in /bad.md 0 in /good.md\n', '']);
  });

  test('from a package, into a file', async () => {
    const directory = directoryWith({
      ...memos,
      'node_modules/@acme/report/package.json': '{"name": "@acme/report", "main": "index.cjs"}',
      'node_modules/@acme/report/index.cjs': 'module.exports = results => results.length + " files"',
    });
    const {code} = await run(directory, '-f @acme/report=out.txt good.md warned.md');
    expect(read(directory, 'out.txt')).toBe('2 files\n');
    expect(code).toBe(0);
  });

  test('gets what ESLint formatters look up, fatal messages and the rules', async () => {
    const directory = directoryWith({
      ...memos,
      'broken.md': bytes,
      'mine.mjs':
        'export default (results, {rulesMeta, color, width}) => JSON.stringify({results, rulesMeta, color, width})',
    });
    const {stdout} = await run(directory, '-f ./mine.mjs broken.md warned.md', {columns: 70});
    const {results, rulesMeta, color, width} = JSON.parse(stdout);
    expect(results[0].messages).toMatchObject([{fatal: true, severity: 2}]);
    expect(results[1]).toMatchObject({warningCount: 1, messages: [{ruleId: 'no-foo', severity: 1, line: 1}]});
    expect(rulesMeta['no-foo'].docs).toMatchObject({description: 'Nobody writes foo.'});
    expect([color, width]).toEqual([false, 70]);
  });

  test.each([
    ['is not there', 'other.mjs', '', '--format: there is no file "./mine.mjs"'],
    ['has a mistake', 'mine.mjs', 'export default (', 'formatter "./mine.mjs" cannot be loaded: '],
    [
      'throws when loaded',
      'mine.mjs',
      'throw new Error("no ink")',
      'formatter "./mine.mjs" cannot be loaded: no ink',
    ],
    [
      'exports nothing',
      'mine.mjs',
      'export const colour = 1',
      'formatter "./mine.mjs" must export a function',
    ],
    [
      'throws',
      'mine.mjs',
      'export default () => { throw new Error("no paper") }',
      'formatter "./mine.mjs" failed: no paper',
    ],
    [
      'rejects',
      'mine.mjs',
      'export default async () => { throw new Error("jam") }',
      'formatter "./mine.mjs" failed: jam',
    ],
    [
      'returns no text',
      'mine.mjs',
      'export default () => 3',
      'formatter "./mine.mjs" must return a text, but what it returned is the number 3',
    ],
  ])('that %s', async (_, name, module, message) => {
    const directory = directoryWith({...memos, [name]: module});
    const {code, stdout, stderr} = await run(directory, '-f ./mine.mjs bad.md');
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect([code, stdout]).toEqual([2, '']);
  });

  test('from a package that is not installed', async () => {
    const {code, stderr} = await run(directoryWith(memos), '-f @acme/report good.md');
    expect(stderr).toContain('--format: cannot find the package "@acme/report"; is it installed?');
    expect(code).toBe(2);
  });
});

describe('under GitHub Actions', () => {
  const env = {GITHUB_ACTIONS: 'true'};

  test.each([
    ['', true, true],
    ['-f stylish', true, false],
    ['-f github', false, true],
    ['-f unix', false, false],
  ])('`%s`: stylish %s, annotations %s', async (words, hasStylish, hasAnnotations) => {
    const {stdout} = await run(directoryWith(memos), `${words} bad.md`, {env});
    expect(stdout.includes('✖ 1 problem')).toBe(hasStylish);
    expect(stdout.includes('::error file=bad.md')).toBe(hasAnnotations);
  });

  test('--output-file takes the report, annotations stay where GitHub reads them', async () => {
    const directory = directoryWith(memos);
    const {stdout} = await run(directory, '-o lint.txt bad.md', {env});
    expect(read(directory, 'lint.txt')).toContain('✖ 1 problem');
    expect(stdout).toMatch(/^::error file=bad\.md/);
  });

  test('elsewhere there are no annotations', async () => {
    const {stdout} = await run(directoryWith(memos), 'bad.md', {env: {GITHUB_ACTIONS: 'false'}});
    expect(stdout).not.toContain('::error');
  });

  test('paths count from the workspace, not from the directory of the step', async () => {
    const directory = directoryWith({'docs/a.md': 'x'});
    const cwd = path.join(directory, 'docs');
    const {stdout} = await run(cwd, '-f github a.md', {env: {...env, GITHUB_WORKSPACE: directory}});
    expect(stdout).toContain('::error file=docs/a.md,');
    const elsewhere = await run(cwd, '-f github a.md', {env: {...env, GITHUB_WORKSPACE: '/elsewhere'}});
    expect(elsewhere.stdout).toContain('::error file=a.md,');
  });

  test('the summary of the job is added to what is there', async () => {
    const directory = directoryWith({...memos, 'summary.md': 'before\n'});
    const summary = path.join(directory, 'summary.md');
    await run(directory, '-f github bad.md', {env: {GITHUB_STEP_SUMMARY: summary}});
    expect(read(directory, 'summary.md')).toMatch(
      /^before\n<!-- change-lint -->\n\n### change-lint: 1 problem /,
    );
    writeFileSync(summary, '');
    await run(directory, '-f unix bad.md', {env: {...env, GITHUB_STEP_SUMMARY: summary}});
    expect(read(directory, 'summary.md')).toBe('');
  });

  test('a summary that cannot be written is a warning', async () => {
    const directory = directoryWith(memos);
    mkdirSync(path.join(directory, 'summary'));
    const world = {env: {...env, GITHUB_STEP_SUMMARY: path.join(directory, 'summary')}};
    const {code, stderr} = await run(directory, 'good.md', world);
    expect(stderr).toContain('warning: the summary of the job cannot be written (GITHUB_STEP_SUMMARY): ');
    expect(code).toBe(0);
  });
});

test('gitlab counts paths from the project', async () => {
  const directory = directoryWith({'docs/a.md': 'x'});
  const env = {CI_PROJECT_DIR: directory};
  const {stdout} = await run(path.join(directory, 'docs'), '-f gitlab a.md', {env});
  expect(JSON.parse(stdout)[0].location.path).toBe('docs/a.md');
});

test('a mistake in a format is told before anything is linted or written', async () => {
  const directory = directoryWith(memos);
  await run(directory, '-f json=a.json -f nope=b bad.md');
  expect(existsSync(path.join(directory, 'a.json'))).toBe(false);
});
