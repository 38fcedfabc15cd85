import {expect, test} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {directoryWith, run} from '../main/world.js';

test('the page of a rule', async () => {
  const {code, stdout, stderr} = await run(directoryWith({}), 'explain no-foo');
  expect(stdout).toBe(`no-foo
  Nobody writes foo.

  Severity  warn
  Presets   recommended, all
  Page      https://github.com/change-lint/change-lint/blob/main/docs/rules/no-foo.md

Why
  Nobody knows what foo is.

Options and their defaults
  words   ["foo"]
  limit   9
  strict  false

Good
  • bar

Bad
  • a «foo» b
    → \`foo\` is not a word
`);
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test('--format json, for one rule and for all', async () => {
  const one = JSON.parse((await run(directoryWith({}), 'explain no-foo -f json')).stdout);
  expect(one).toMatchObject({
    id: 'no-foo',
    severity: 'warn',
    url: expect.stringMatching(/^https:.*no-foo\.md$/),
    examples: [{valid: 'bar'}, {invalid: 'a «foo» b', message: '`foo` is not a word'}],
  });
  const all = JSON.parse((await run(directoryWith({}), 'explain --format json')).stdout);
  expect(all.map(({id}: {id: string}) => id)).toEqual(['has-bar', 'no-foo', 'no-shout']);
});

test('a format for findings is refused', async () => {
  const {code, stdout, stderr} = await run(directoryWith({}), 'explain no-foo -f sarif');
  expect(stderr).toBe('error: explain: there is a page and --format json, but nothing in "sarif"\n');
  expect([code, stdout]).toEqual([2, '']);
});

test('a rule without options', async () => {
  expect((await run(directoryWith({}), 'explain has-bar')).stdout).not.toContain('Options');
});

test('whether a rule fixes or suggests', async () => {
  const explained = async (id: string) =>
    (await run(directoryWith({}), `explain ${id}`, {linter: {rules: builtInRules}})).stdout;
  expect(await explained('iso-dates')).toContain('\n  Fixing    `--fix` mends what it finds.\n');
  expect(await explained('review-horizon')).toContain('\n  Fixing    `--fix-suggestions` inserts a start');
  expect(await explained('no-decree')).not.toContain('Fixing');
});

test('all rules, one a line', async () => {
  const {code, stdout} = await run(directoryWith({}), 'explain');
  expect(stdout).toBe('has-bar   There is a bar.\nno-foo    Nobody writes foo.\nno-shout  Nobody shouts.\n');
  expect(code).toBe(0);
});

test('an unknown rule', async () => {
  const {code, stdout, stderr} = await run(directoryWith({}), 'explain shout');
  expect(stderr).toBe(
    'error: explain: unknown rule "shout" — did you mean "no-shout"? Known rules: has-bar, no-foo, no-shout\n',
  );
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('a broken configuration does not keep built-in rules from being explained', async () => {
  const directory = directoryWith({'.change-lintrc.json': '{'});
  expect((await run(directory, 'explain no-foo')).code).toBe(0);
  expect((await run(directory, 'explain')).code).toBe(2);
});

test('help of the command', async () => {
  const {code, stdout} = await run(directoryWith({}), 'explain --help');
  expect(stdout).toContain('Usage: change-lint explain [options] [rule]');
  expect(stdout).toContain('The options of change-lint --help work here too');
  expect(code).toBe(0);
});

test('a file that is called like the command can be linted', async () => {
  const directory = directoryWith({explain: 'x'});
  expect((await run(directory, '-f unix ./explain')).stdout).toContain('explain:1:1: Nothing is a bar');
  expect((await run(directory, '-f unix -- explain')).stdout).toContain('explain:1:1: Nothing is a bar');
});
