import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fileNameFor} from '../../../src/cli/new/file-name.js';

test.each([
  ['No-meeting Wednesdays', 'no-meeting-wednesdays.md'],
  ['Fewer, shorter meetings!', 'fewer-shorter-meetings.md'],
  ["The night shift's rota", 'the-night-shifts-rota.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['Frühschicht in Køge', 'frühschicht-in-køge.md'],
  ['会議のない水曜日', '会議のない水曜日.md'],
  ['एक प्रयोग', 'एक-प्रयोग.md'],
  ['🎉 !', 'announcement.md'],
  ['NUL', 'nul-memo.md'],
])('%j is filed as %s', (title, name) => {
  expect(fileNameFor(title)).toBe(name);
});

test('a long title is cut between words', () => {
  expect(fileNameFor('word '.repeat(40))).toBe(`${'word-'.repeat(12).slice(0, -1)}.md`);
  expect(fileNameFor('w'.repeat(200))).toBe(`${'w'.repeat(60)}.md`);
});

test('any title gives a name that every file system takes', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 300}), title => {
      const name = fileNameFor(title);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*\.md$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }),
  );
});
