import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {createSearch} from '../../src/config/search.js';
import {directoryWith, run} from '../main/world.js';

const off = '{"rules": {"has-bar": "off"}}';
const places: readonly (readonly [string, string])[] = [
  ['package.json', '{"change-lint": {"rules": {"has-bar": "off"}}}'],
  ['.change-lintrc', 'rules:\n  has-bar: off'],
  ['.change-lintrc', off],
  ['.change-lintrc.json', off],
  ['.change-lintrc.yaml', 'rules: {has-bar: "off"}'],
  ['.change-lintrc.yml', 'rules: {has-bar: "off"}'],
  ['.change-lintrc.js', 'module.exports = {rules: {"has-bar": "off"}}'],
  ['.change-lintrc.cjs', 'module.exports = {rules: {"has-bar": "off"}}'],
  ['.change-lintrc.mjs', 'export default {rules: {"has-bar": "off"}}'],
  ['.config/change-lintrc.json', off],
  ['.config/change-lintrc', off],
  ['change-lint.config.mjs', 'export default {rules: {"has-bar": "off"}}'],
  ['change-lint.config.cjs', 'module.exports = {rules: {"has-bar": "off"}}'],
  ['change-lint.config.ts', 'const config: object = {rules: {"has-bar": "off"}}; export default config'],
  ['change-lint.config.json', off],
  ['change-lint.config.yaml', 'rules: {has-bar: "off"}'],
];

describe('the search for a configuration', () => {
  // YAML reads a bare `off` as text, as people mean it.
  test.each(places)('finds %s (%s)', async (name, content) => {
    const directory = directoryWith({[name]: content, 'docs/memo.md': 'x'});
    expect(await run(directory, 'docs/memo.md')).toMatchObject({code: 0, stderr: ''});
    expect((await run(directory, '--no-config-lookup docs/memo.md')).code).toBe(1);
  });

  test('starts where the linted file is, not in the working directory; the nearest wins, unmerged', async () => {
    const directory = directoryWith({
      '.change-lintrc.json': '{"rules": {"no-foo": "error", "has-bar": "off"}}',
      'a/.change-lintrc.json': '{"rules": {"no-foo": "info"}}',
      'a/deep/memo.md': 'bar foo',
      'b/memo.md': 'foo',
    });
    const {stdout} = await run(directory, '-f unix a b');
    expect(stdout).toBe(
      'a/deep/memo.md:1:5: `foo` is not a word [Info/no-foo]\nb/memo.md:1:1: `foo` is not a word [Error/no-foo]\n\n2 problems\n',
    );
  });

  test('ends at the root of the repository', async () => {
    const directory = directoryWith({
      '.change-lintrc.json': off,
      'inner/.git/HEAD': '',
      'inner/memo.md': 'x',
    });
    expect((await run(directory, 'inner/memo.md')).code).toBe(1);
  });

  test('passes over a package.json that says nothing', async () => {
    const directory = directoryWith({'.change-lintrc.json': off, 'a/package.json': '{}', 'a/memo.md': 'x'});
    expect((await run(directory, 'a/memo.md')).code).toBe(0);
  });

  test('looks at each directory once', async () => {
    const directory = directoryWith({'.change-lintrc.json': off, 'a/b/memo.md': 'x'});
    const asked: string[] = [];
    const search = createSearch(async () => ({
      file: async () => expect.unreachable(),
      inDirectory: async asking => {
        asked.push(asking);
        return undefined;
      },
    }));
    for (const place of ['a/b', 'a/b', 'a', 'a/new/one']) await search(path.join(directory, place));
    expect(asked).toEqual([directory]);
  });

  test('-c replaces it, with and without lookup', async () => {
    const directory = directoryWith({'.change-lintrc.json': '{', 'conf/own.json': off, 'memo.md': 'x'});
    expect((await run(directory, '-c conf/own.json memo.md')).code).toBe(0);
    expect((await run(directory, '--no-config-lookup -c conf/own.json memo.md')).code).toBe(0);
  });
});

describe('files of the configuration', () => {
  const config = JSON.stringify({files: ['news/*.md'], rules: {'has-bar': 'off'}});

  test('are linted when the command line names none, counted from the configuration', async () => {
    const directory = directoryWith({'.change-lintrc.json': config, 'news/a.md': 'foo', 'sub/b.txt': 'x'});
    const {stdout} = await run(path.join(directory, 'sub'), '-f unix');
    expect(stdout).toBe(`${directory}/news/a.md:1:1: \`foo\` is not a word [Warning/no-foo]\n\n1 problem\n`);
  });

  test('that match nothing are a mistake, named with the configuration', async () => {
    const {code, stderr} = await run(directoryWith({'.change-lintrc.json': config}), '');
    expect(stderr).toContain('.change-lintrc.json: files: news/*.md: no file matches this pattern');
    expect(code).toBe(2);
  });
});
