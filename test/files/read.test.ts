import path from 'node:path';
import {expect, test} from 'vitest';
import {displayPath} from '../../src/files/display.js';
import {decode, readDocument} from '../../src/files/read.js';
import {directoryWith} from '../main/world.js';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

test.each([
  ['plain', bytes('héllo\r\n👍'), {source: 'héllo\r\n👍'}],
  ['empty', bytes(), {source: ''}],
  ['with a byte order mark', bytes(0xef, 0xbb, 0xbf, 'x'), {source: 'x'}],
  [
    'Latin-1',
    bytes('a\r\nb\n', 0xe9, '\nc'),
    {trouble: 'not valid UTF-8 (first bad byte in line 3); save it as UTF-8'},
  ],
  [
    'cut off',
    bytes('a\n', 0xf0, 0x9f),
    {trouble: 'not valid UTF-8 (first bad byte in line 2); save it as UTF-8'},
  ],
  ['UTF-16 LE', bytes(0xff, 0xfe, 'a', 0), {trouble: 'written in UTF-16; save it as UTF-8'}],
  ['UTF-16 BE', bytes(0xfe, 0xff, 0, 'a'), {trouble: 'written in UTF-16; save it as UTF-8'}],
  ['UTF-32 LE', bytes(0xff, 0xfe, 0, 0, 'a', 0, 0, 0), {trouble: 'written in UTF-32; save it as UTF-8'}],
  [
    'binary',
    bytes('a', 0, 'b'),
    {trouble: 'this is a binary file (it holds NUL bytes); leave it out with --ignore-pattern'},
  ],
])('a document that is %s', (_, content, expected) => {
  expect(decode(content)).toEqual(expected);
});

test('files that cannot be read', async () => {
  const directory = directoryWith({'a.md': 'x'});
  expect(await readDocument(path.join(directory, 'a.md'))).toEqual({source: 'x'});
  expect(await readDocument(path.join(directory, 'b.md'))).toEqual({trouble: 'there is no such file'});
  expect(await readDocument(directory)).toEqual({trouble: 'this is a directory'});
});

test.each([
  ['/a/b/c.md', '/a', 'b/c.md'],
  ['/a/b.md', '/a/c', '/a/b.md'],
  ['/a/..b.md', '/a', '..b.md'],
  ['<stdin>', '/a', '<stdin>'],
])('%s seen from %s is shown as %s', (file, cwd, expected) => {
  expect(displayPath(file, cwd)).toBe(expected);
});
