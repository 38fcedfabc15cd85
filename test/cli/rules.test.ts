import {expect, test} from 'vitest';
import {directoryWith, run} from '../main/world.js';

const plugin = `export default {name: 'acme', rules: [{id: 'x', summary: 'S.', why: 'W.', severity: 'info', presets: [],
  options: {}, examples: [], check: () => []}]}`;

test('a table', async () => {
  const {code, stdout, stderr} = await run(directoryWith({}), 'rules');
  expect(stdout).toBe(`Rule      Severity  Presets                    What holds when it is satisfied
has-bar   error     minimal, recommended, all  There is a bar.
no-foo    warn      recommended, all           Nobody writes foo.
no-shout  info      all                        Nobody shouts.
`);
  expect([code, stderr]).toEqual([0, '']);
});

test('JSON, with the rules of plugins', async () => {
  const directory = directoryWith({'.change-lintrc.json': '{"plugins": ["./p.mjs"]}', 'p.mjs': plugin});
  const listed = JSON.parse((await run(directory, 'rules --format json')).stdout);
  expect(listed.map(({id}: {id: string}) => id)).toEqual(['acme/x', 'has-bar', 'no-foo', 'no-shout']);
  expect(listed[2]).toEqual({
    id: 'no-foo',
    summary: 'Nobody writes foo.',
    why: 'Nobody knows what foo is.',
    severity: 'warn',
    presets: ['recommended', 'all'],
    since: null,
    formerly: [],
    options: {words: ['foo'], limit: 9, strict: false},
  });
});
