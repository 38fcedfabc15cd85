import {spawnSync} from 'node:child_process';
import {cpSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {directoryWith} from './world.js';

const bin = new URL('../../bin/change-lint.js', import.meta.url);

/** Runs the real entry with a stand-in for the built program; `shell` gets it as `$0`. */
function spawn(
  main: string | undefined,
  shell = 'node "$0" a b',
  env: Readonly<Record<string, string>> = {},
) {
  const directory = directoryWith({
    'package.json': '{"type": "module"}',
    ...(main ? {'dist/main.js': main} : {}),
  });
  const entry = path.join(directory, 'bin/change-lint.js');
  cpSync(bin, entry);
  const result = spawnSync('bash', ['-c', shell, entry], {
    encoding: 'utf8',
    env: {...process.env, DEBUG: '', ...env},
  });
  return {code: result.status, stdout: result.stdout, stderr: result.stderr};
}

test('hands over its world, and the exit code', () => {
  const main = `export async function main(io) {
    for await (const chunk of io.stdin) io.stdout.write(chunk);
    io.stdout.write(JSON.stringify(io.argv) + io.cwd + typeof io.now().getTime());
    io.stderr.write(io.env.GREETING);
    return 1;
  }`;
  expect(spawn(main, 'cd / && printf hello | node "$0" a b', {GREETING: 'hi'})).toEqual({
    code: 1,
    stdout: 'hello["a","b"]/number',
    stderr: 'hi',
  });
});

test('says that it has to be built', () => {
  expect(spawn(undefined)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: change-lint is not built yet; in its directory run: npm run build\n',
  });
});

test('shows one line of an unexpected failure, and the stack when asked', () => {
  const main = 'export async function main() { throw new Error("boom\\nbang"); }';
  expect(spawn(main)).toEqual({code: 2, stdout: '', stderr: 'error: change-lint could not start: boom\n'});
  expect(spawn(main, 'node "$0"', {CHANGE_LINT_DEBUG: '1'}).stderr).toContain('    at ');
});

test('all of a long report gets through a pipe', () => {
  const main = 'export async function main(io) { io.stdout.write("x".repeat(3_000_000)); return 0; }';
  expect(spawn(main, 'node "$0" | wc -c').stdout.trim()).toBe('3000000');
});

test('ends quietly when nobody reads on', () => {
  const main = `export async function main(io) {
    for (let i = 0; i < 200; i += 1) {
      io.stdout.write("line\\n".repeat(10_000));
      await new Promise(resolve => setImmediate(resolve));
    }
    return 0;
  }`;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for bash
  expect(spawn(main, 'node "$0" | head -n 1; exit "${PIPESTATUS[0]}"')).toEqual({
    code: 0,
    stdout: 'line\n',
    stderr: '',
  });
});
