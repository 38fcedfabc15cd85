import {describe, expect, it} from 'vitest';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {linesOf, textsOf} from './read.js';

describe('lists', () => {
  it.each([
    [
      'are introduced by a line that ends in a colon',
      'We stop if:\n\n- a\n- b',
      ['We stop if:', '<We stop if:> a', '<We stop if:> b'],
    ],
    ['pass the line on to nested items', 'Risks:\n\n- a\n  - b', ['Risks:', '<Risks:> a', '<a> b']],
    ['are introduced by nothing else', 'We stop.\n\n- a', ['We stop.', 'a']],
    ['have items that introduce', '- Stock count:\n  - sheets', ['Stock count:', '<Stock count:> sheets']],
    ['have items that end in a full stop and do not', '- We try.\n  - a', ['We try.', 'a']],
    ['pass labels on', '- **Risks:** few\n  - a\n\n  b', ['{Risks} few', '{Risks} <few> a', '{Risks} b']],
    ['have items that are only a label', '- **Outlook**\n  - a\n  - **Own:** b', ['{Outlook} a', '{Own} b']],
    [
      'have items in bold that say something',
      '- **We stop standups**\n  - all of them',
      ['We stop standups', '<We stop standups> all of them'],
    ],
    ['have bold items that are not', '- **No meetings**\n- b', ['No meetings', 'b']],
    ['have boxes', '- [ ] a\n- [x] b', ['a', 'b']],
  ])('%s', async (_, markdown, lines) => {
    expect(await linesOf(markdown)).toEqual(lines);
  });
});

describe('tables', () => {
  it('are read row by row, with their columns', async () => {
    const {sentences} = await parseAnnouncement(
      'We watch:\n\n| a | b | c |\n|---|---|---|\n| 1. X | | `y` |\n| | | |',
    );
    expect(sentences).toHaveLength(2);
    expect(sentences[1]).toMatchObject({kind: 'table-row', text: '1. X | \ufffc', columns: ['a', 'b', 'c']});
    expect(sentences[1]!.introducedBy).toBe(sentences[0]);
  });

  it.each([
    ['| a | b |\n|---|---|\n| Owner: | Dana |', ['{Owner} Owner: | Dana']],
    ['| | b | c |\n|---|---|---|\n| Owner | Dana | x |', ['{Owner} Owner | Dana | x']],
    ['| a | b | c |\n|---|---|---|\n| Owner | Dana | x |', ['Owner | Dana | x']],
    ['| a | b |\n|---|---|\n| Owner | |', ['Owner']],
    ['| a | b |\n|---|---|\n| one two three four five six | x |', ['one two three four five six | x']],
  ])('label a row by what names it: %j', async (markdown, lines) => {
    expect(await linesOf(markdown)).toEqual(lines);
  });
});

describe('quotes and the like', () => {
  it('have their own kind', async () => {
    const {sentences} = await parseAnnouncement('a\n\n> b\n>\n> - c\n\n- d\n\n  > e');
    expect(sentences.map(({kind, text}) => `${kind} ${text}`)).toEqual([
      'paragraph a',
      'quote b',
      'list-item c',
      'list-item d',
      'quote e',
    ]);
  });

  it.each([
    ['drop the marker of an alert', '> [!NOTE]\n> We try.', ['We try.']],
    ['drop a marker alone', '> [!warning]\n>\n> We try.', ['We try.']],
    ['read footnotes where they stand', 'a[^1]\n\n[^1]: We try.\n\nb', ['a', 'We try.', 'b']],
  ])('%s', async (_, markdown, texts) => {
    expect(await textsOf(markdown)).toEqual(texts);
  });
});
