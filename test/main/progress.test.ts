import {expect, test} from 'vitest';
import {directoryWith, run} from './world.js';

const erase = '\r\u001B[K';

/** A clock that moves on by so many milliseconds whenever somebody looks. */
function clock(step: number): () => Date {
  let time = 0;
  return () => {
    time += step;
    return new Date(time);
  };
}

const files = {'a.md': 'bar', 'b.md': Buffer.from([0]), 'c.md': 'bar', 'd.md': 'bar'};

test('a long run says on a terminal how far it is, and leaves nothing behind', async () => {
  const {stdout, stderr} = await run(directoryWith(files), '-f unix .', {isTTY: true, now: clock(300)});
  const trouble =
    'error: b.md: this is a binary file (it holds NUL bytes); leave it out with --ignore-pattern\n';
  expect(stderr).toBe(`${erase}1/4 b.md${erase}${trouble}${erase}2/4 c.md${erase}3/4 d.md${erase}`);
  expect(stdout).not.toContain(erase);
});

test('it is no longer than a line of the terminal', async () => {
  const cwd = directoryWith({'a.md': 'bar', [`${'b'.repeat(60)}.md`]: 'bar'});
  const {stderr} = await run(cwd, '.', {isTTY: true, columns: 20, now: clock(900)});
  expect(stderr).toContain(`${erase}1/2 ${'b'.repeat(15)}${erase}`);
});

test.each([
  ['a short run', {isTTY: true}],
  ['a run that writes into a file', {isTTY: false, now: clock(900)}],
])('%s says nothing', async (_, world) => {
  const cwd = directoryWith({'a.md': 'bar', 'b.md': 'bar'});
  expect((await run(cwd, '.', world)).stderr).toBe('');
});
