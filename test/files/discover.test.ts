import {symlinkSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {discover} from '../../src/files/discover.js';
import {directoryWith} from '../main/world.js';

/** The files that patterns stand for, relative to the directory and sorted. */
async function found(directory: string, ...patterns: string[]): Promise<string[]> {
  const matches = await discover(patterns, directory);
  return matches.flatMap(({files}) => files.map(file => path.relative(directory, file))).sort();
}

const files = {
  'a.md': '',
  'B.MD': '',
  'c.markdown': '',
  'd.mdx': '',
  'notes.txt': '',
  'logo.png': '',
  '.hidden.md': '',
  '.hidden/e.md': '',
  'sub/f.md': '',
  'sub/g.txt': '',
  'node_modules/x/h.md': '',
  'sub/node_modules/x/i.md': '',
  '.git/j.md': '',
  'odd [1].md': '',
  'odd (2)/k.md': '',
};

test.each([
  ['a directory', ['.'], ['B.MD', 'a.md', 'c.markdown', 'd.mdx', 'odd (2)/k.md', 'odd [1].md', 'sub/f.md']],
  ['a directory with a slash', ['sub/'], ['sub/f.md']],
  ['a directory that searches leave out', ['node_modules/x'], ['node_modules/x/h.md']],
  [
    'a named file of any kind',
    ['notes.txt', '.hidden.md', '.git/j.md'],
    ['.git/j.md', '.hidden.md', 'notes.txt'],
  ],
  ['a file with the characters of globs', ['odd [1].md'], ['odd [1].md']],
  ['a directory with the characters of globs', ['odd (2)'], ['odd (2)/k.md']],
  ['a glob with an extension', ['**/*.txt'], ['notes.txt', 'sub/g.txt']],
  ['a glob with several', ['*.{txt,md}'], ['a.md', 'notes.txt', 'odd [1].md']],
  ['a glob without extension', ['*'], ['B.MD', 'a.md', 'c.markdown', 'd.mdx', 'odd [1].md']],
  ['a glob of directories', ['s?b'], ['sub/f.md']],
  ['separators of Windows', ['sub\\f.md', 'sub\\*.txt'], ['sub/f.md', 'sub/g.txt']],
  ['a path that leaves and comes back', ['sub/../a.md'], ['a.md']],
])('%s', async (_, patterns, expected) => {
  expect(await found(directoryWith(files), ...patterns)).toEqual(expected);
});

test('patterns may be absolute, and lead out of the directory', async () => {
  const directory = directoryWith(files);
  const sub = path.join(directory, 'sub');
  expect(await found(sub, path.join(directory, 'a.md'), `${directory}/*.mdx`, '../c*')).toEqual([
    '../a.md',
    '../c.markdown',
    '../d.mdx',
  ]);
});

test('links are followed where they are named, and nowhere else', async () => {
  const directory = directoryWith({'docs/a.md': ''});
  symlinkSync('..', path.join(directory, 'docs/up'));
  symlinkSync('docs/a.md', path.join(directory, 'link.md'));
  symlinkSync('docs', path.join(directory, 'linked'));
  expect(await found(directory, 'docs')).toEqual(['docs/a.md']);
  expect(await found(directory, 'linked', 'link.md')).toEqual(['link.md', 'linked/a.md']);
});

test.each([
  ['nope.md', 'nothing', 'nope.md: there is no such file or directory'],
  ['nope/*.md', 'glob', 'nope/*.md: no file matches this pattern (searched from '],
  ['*.png', 'glob', undefined],
  ['.git', 'directory', undefined],
  ['.hidden/*.txt', 'glob', '.hidden/*.txt: no file matches'],
  ['!a.md', 'glob', '!a.md: a pattern cannot begin with "!"; leave files out with --ignore-pattern "a.md"'],
])('%s is understood as %s', async (pattern, kind, trouble) => {
  const [match] = await discover([pattern], directoryWith(files));
  expect(match).toMatchObject({pattern, kind});
  if (trouble === undefined) expect(match?.trouble).toBeUndefined();
  else expect(match?.trouble).toContain(trouble);
});
