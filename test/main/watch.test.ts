import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {directoryWith, lint, type Run, run} from './world.js';

/** Watches a directory; each step waits for the run before it, makes its change, and the last one interrupts. */
async function watched(
  files: Readonly<Record<string, string>>,
  words: string,
  steps: readonly ((at: (name: string) => string) => void)[],
  world: {isTTY?: boolean} = {},
) {
  const cwd = directoryWith(files);
  const linted: string[] = [];
  let interrupt = () => {};
  const interrupted = new Promise<void>(resolve => {
    interrupt = resolve;
  });
  let runs = 0;
  const result: Run = await run(cwd, words, {
    ...world,
    untilInterrupted: () => interrupted,
    onOutput: ({stderr}) => {
      const ended = stderr.split('watching for changes; Ctrl-C ends it').length - 1;
      if (ended === runs) return;
      runs = ended;
      const step = steps[runs - 1];
      if (step === undefined) interrupt();
      else step(name => path.join(cwd, name));
    },
    linter: {
      lint: async (source, filePath, ruleset) => {
        linted.push(path.basename(filePath));
        return lint(source, filePath, ruleset);
      },
    },
  });
  return {...result, linted, runs};
}

test('--watch lints again what has changed, reports everything, and ends with 0', async () => {
  const {code, stdout, stderr, linted, runs} = await watched(
    {'docs/a.md': 'foo', 'docs/b.md': 'foo'},
    '-f unix --watch docs',
    [
      at => writeFileSync(at('docs/b.md'), 'foo bar'),
      at => rmSync(at('docs/a.md')),
      at => writeFileSync(at('docs/new.md'), 'bar'),
    ],
  );
  expect(linted).toEqual(['a.md', 'b.md', 'b.md', 'new.md']);
  expect(stdout.match(/Nothing is a bar/g)).toHaveLength(3);
  expect(stdout).not.toContain('\u001B');
  expect(stderr).not.toContain('error');
  expect(runs).toBe(4);
  expect(code).toBe(0);
});

test('--watch follows the configuration, and survives a mistake in it', async () => {
  const config = (text: string) => (at: (name: string) => string) =>
    writeFileSync(at('.change-lintrc.json'), text);
  const {code, stderr, linted} = await watched(
    {'a.md': 'foo', '.change-lintrc.json': '{}'},
    '-f unix --watch a.md',
    [config('{"rules": {"no-fo": "off"}}'), config('{"rules": {"no-foo": "off"}}')],
  );
  expect(stderr).toContain('error: .change-lintrc.json: rules: unknown rule "no-fo"');
  expect(linted).toEqual(['a.md', 'a.md']);
  expect(code).toBe(0);
});

test('--watch follows the suppressions, wherever they are kept', async () => {
  const {stdout, linted, runs} = await watched(
    {'docs/a.md': 'foo', 'ci/accepted.json': '{}'},
    '-f unix --watch docs --suppressions-location ci/accepted.json',
    [at => writeFileSync(at('ci/accepted.json'), '{"docs/a.md": {"has-bar": {"count": 1}}}')],
  );
  expect(stdout.match(/Nothing is a bar/g)).toHaveLength(1);
  expect(linted).toEqual(['a.md']);
  expect(runs).toBe(2);
});

test('--watch is not woken by the suppressions that it writes', async () => {
  const {linted} = await watched({'docs/a.md': 'foo'}, '-f unix --watch docs --suppress-all', [
    at => setTimeout(() => writeFileSync(at('docs/a.md'), 'foo bar'), 300),
  ]);
  // The second run, which is the last, had a change to see.
  expect(linted).toEqual(['a.md', 'a.md']);
});

test('--watch is not woken by its own report', async () => {
  const {linted} = await watched({'docs/a.md': 'foo'}, '-f unix --watch docs -o docs/report.md', [
    at => setTimeout(() => writeFileSync(at('docs/a.md'), 'foo bar'), 300),
  ]);
  // The second run, which is the last, had a change to see. The report itself is linted in neither.
  expect(linted.filter(name => name === 'a.md')).toHaveLength(2);
});

test('--watch clears the screen of a terminal before each run', async () => {
  const change = (at: (name: string) => string) => writeFileSync(at('a.md'), 'foo bar');
  const {stdout} = await watched({'a.md': 'foo'}, '-f unix --watch a.md', [change], {isTTY: true});
  expect(stdout.split('\u001B[2J\u001B[3J\u001B[H')).toHaveLength(3);
});

test('--watch keeps what it finds for the next run with --cache', async () => {
  const cwd = directoryWith({'a.md': 'foo'});
  const {code} = await run(cwd, '--watch --cache a.md', {untilInterrupted: async () => {}});
  expect(code).toBe(0);
  const linted: string[] = [];
  await run(cwd, '--cache a.md', {
    linter: {
      lint: async (source, filePath, ruleset) => {
        linted.push(filePath);
        return lint(source, filePath, ruleset);
      },
    },
  });
  expect(linted).toEqual([]);
});

test('--watch wants something to watch', async () => {
  const {code, stderr} = await run(directoryWith({}), '--watch');
  expect(stderr).toContain('there is nothing to watch: name files, or set "files" in the configuration');
  expect(code).toBe(2);
});
