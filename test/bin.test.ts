import {execFile, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it, onTestFinished} from 'vitest';
import {builtInRules} from '../rules/index.js';
import {lintText} from '../src/lint.js';
import {directoryWith} from './main/world.js';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** What the test looks at in the JSON report of one file. */
interface BuiltReport {
  filePath: string;
  messages: {ruleId: string; message: string}[];
  elements: Record<string, {verdict: string}>;
}

const everything = builtInRules.map(rule => ({rule, severity: rule.severity, options: rule.options}));

/** Runs the built program as a user would. */
function run(args: readonly string[], input?: string): Promise<Run> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      ['bin/change-lint.js', ...args],
      {cwd: root},
      (_, stdout, stderr) => resolve({code: child.exitCode, stdout, stderr}),
    );
    child.stdin?.end(input);
  });
}

describe('the built program', () => {
  it('reports the decree and exits with 1', async () => {
    const {code, stdout, stderr} = await run(['fixtures/decree/announcement.md']);
    expect(stdout).toContain('no-decree');
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('writes a baseline, which then holds', async () => {
    const location = path.join(directoryWith({}), 'baseline.json');
    const words = ['--suppressions-location', location, 'fixtures/decree/announcement.md'];
    expect(await run(['--suppress-all', ...words])).toMatchObject({code: 0, stderr: ''});
    expect(Object.keys(JSON.parse(await readFile(location, 'utf8')))).toEqual([
      'fixtures/decree/announcement.md',
    ]);
    expect(await run(words)).toMatchObject({code: 0, stderr: ''});
  });

  it('finds nothing in the honest experiment and exits with 0', async () => {
    const {code, stdout} = await run(['fixtures/honest-experiment/announcement.md']);
    expect(stdout).toContain('no problems');
    expect(code).toBe(0);
  });

  it('reads standard input', async () => {
    const {code, stdout} = await run(['--stdin', '--format', 'unix'], '# Desks\n\nLeadership has decided.\n');
    expect(stdout).toContain('<stdin>:3:1:');
    expect(code).toBe(1);
  });

  it('exits with 2 for a file that is not there', async () => {
    const {code, stdout, stderr} = await run(['nowhere.md']);
    expect(stderr).toContain('nowhere.md');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('reads as the sources do, though its cues were made ready by the build', async () => {
    const {stdout} = await run([
      '--format',
      'json',
      '--preset',
      'all',
      '--all-files',
      'fixtures/*/announcement.md',
    ]);
    const reports: BuiltReport[] = JSON.parse(stdout);
    expect(reports.length).toBeGreaterThan(12);
    for (const {filePath, messages, elements} of reports) {
      const fromSources = await lintText(await readFile(filePath, 'utf8'), filePath, everything);
      expect(messages.map(({ruleId, message}) => [ruleId, message])).toEqual(
        fromSources.messages.map(({ruleId, message}) => [ruleId, message]),
      );
      for (const [id, {verdict}] of fromSources.evidence) expect(elements[id]?.verdict).toBe(verdict);
    }
  });

  it('shows what it would fix, and fixes it', async () => {
    const memo = '---\nreview-by: 3 March 2027\n---\n\n# Desks\n';
    const file = path.join(directoryWith({'memo.md': memo}), 'memo.md');
    const {stdout} = await run(['--fix-dry-run', file]);
    expect(stdout).toContain('\n-review-by: 3 March 2027\n+review-by: 2027-03-03\n');
    expect(await readFile(file, 'utf8')).toBe(memo);
    const {stderr} = await run(['--fix', file]);
    expect(stderr).toBe(`${file}: fixed in 1 place\n`);
    expect(await readFile(file, 'utf8')).toBe('---\nreview-by: 2027-03-03\n---\n\n# Desks\n');
  });

  it('explains a rule', async () => {
    const {code, stdout} = await run(['explain', 'review-horizon']);
    expect(stdout).toContain('review-horizon');
    expect(code).toBe(0);
  });

  it('writes a cache that the next run reads', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'change-lint-'));
    onTestFinished(() => rm(folder, {recursive: true}));
    const words = [
      '--cache',
      '--cache-location',
      folder,
      '--format',
      'json',
      'fixtures/decree/announcement.md',
    ];
    const first = await run(words);
    expect(first.stderr).toBe('');
    expect((await readdir(folder)).sort()).toEqual(['.change-lintcache']);
    expect(await run(words)).toEqual(first);
  });

  it('ends with 0 when somebody interrupts it while it watches', async () => {
    const child = spawn(process.execPath, ['bin/change-lint.js', '--watch', 'fixtures/decree'], {cwd: root});
    child.stderr.on('data', (text: Buffer) => {
      if (text.toString().includes('watching for changes')) child.kill('SIGINT');
    });
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });
});

it('tells of a broken manifest in the working directory', () => {
  const cwd = directoryWith({'package.json': '{"name": ', 'memo.md': '# Memo'});
  const words = [path.join(root, 'bin/change-lint.js'), 'memo.md'];
  const {status, stderr} = spawnSync(process.execPath, words, {cwd, encoding: 'utf8'});
  expect(stderr).toContain('error: package.json:1:10: cannot be read for its key "change-lint"');
  expect(status).toBe(2);
});
