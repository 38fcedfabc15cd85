import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

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

  it('explains a rule', async () => {
    const {code, stdout} = await run(['explain', 'review-horizon']);
    expect(stdout).toContain('review-horizon');
    expect(code).toBe(0);
  });
});
