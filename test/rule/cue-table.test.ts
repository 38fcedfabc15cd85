import {expect, it} from 'vitest';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {cueTable} from '../../src/rule/cue-table.js';

it('finds what its cues match, but nothing in a passage that is excused', async () => {
  const table = cueTable('two changes\nmerge queue', 'last year');
  const announcement = await parseAnnouncement('We make two changes. Last year we made two changes.');
  const [now, then] = announcement.sentences;
  expect(table.find(now!, announcement)).toEqual([{from: 8, to: 19}]);
  expect(table.matches(now!, announcement)).toBe(true);
  expect(table.matches(then!, announcement)).toBe(false);
});

it('is read when it is first asked', async () => {
  const table = cueTable('(never closed');
  const announcement = await parseAnnouncement('We make two changes.');
  expect(() => table.matches(announcement.sentences[0]!, announcement)).toThrow('cannot be read');
});
