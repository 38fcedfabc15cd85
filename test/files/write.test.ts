import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {writeDocument} from '../../src/files/write.js';
import {directoryWith} from '../main/world.js';

const inside = (directory: string) => path.join(directory, 'memo.md');

describe('writing a document', () => {
  it('replaces the text and leaves nothing else behind', async () => {
    const directory = directoryWith({'memo.md': 'old'});
    expect(await writeDocument(inside(directory), 'old', 'new ünd', 'it is another')).toBeUndefined();
    expect(readFileSync(inside(directory), 'utf8')).toBe('new ünd');
    expect(readdirSync(directory).sort()).toEqual(['.git', 'memo.md']);
  });

  it('keeps the mode', async () => {
    const directory = directoryWith({'memo.md': 'old'});
    chmodSync(inside(directory), 0o640);
    await writeDocument(inside(directory), 'old', 'new', 'it is another');
    expect(statSync(inside(directory)).mode & 0o777).toBe(0o640);
  });

  it('keeps the byte order mark', async () => {
    const directory = directoryWith({'memo.md': '\uFEFFold'});
    await writeDocument(inside(directory), 'old', 'new', 'it is another');
    expect(readFileSync(inside(directory), 'utf8')).toBe('\uFEFFnew');
  });

  it('follows a link to the file it stands for', async () => {
    const directory = directoryWith({'memos/real.md': 'old'});
    symlinkSync('memos/real.md', inside(directory));
    await writeDocument(inside(directory), 'old', 'new', 'it is another');
    expect(lstatSync(inside(directory)).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(directory, 'memos/real.md'), 'utf8')).toBe('new');
  });

  it.each(['oldest', 'ol', '\uFEFF\uFEFFold', 'OLD'])('refuses where the file now holds %j', async now => {
    const directory = directoryWith({'memo.md': now});
    expect(await writeDocument(inside(directory), 'old', 'new', 'it is another')).toBe('it is another');
    expect(readFileSync(inside(directory), 'utf8')).toBe(now);
  });

  it('says why it cannot', async () => {
    const directory = directoryWith({});
    expect(await writeDocument(inside(directory), 'old', 'new', 'it is another')).toMatch(
      /^it cannot be written: ENOENT/,
    );
  });
});
