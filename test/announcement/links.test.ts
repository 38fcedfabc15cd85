import {describe, expect, it} from 'vitest';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {cut} from './read.js';

/** Each link as one line: `text -> url`. */
async function linksOf(markdown: string): Promise<string[]> {
  return (await parseAnnouncement(markdown)).links.map(({text, url}) => `${text} -> ${url}`);
}

describe('a link', () => {
  it.each([
    ['in a sentence', 'See the [ward *board*](https://a.test/b).', ['ward board -> https://a.test/b']],
    ['relative', 'See [the plan](../plan.md#risks).', ['the plan -> ../plan.md#risks']],
    ['by reference', 'See [the board][b].\n\n[B]: https://a.test', ['the board -> https://a.test']],
    ['by its own name', 'See [board].\n\n[board]: /board', ['board -> /board']],
    ['in angle brackets', 'See <https://a.test/b>.', ['https://a.test/b -> https://a.test/b']],
    ['bare', 'See https://a.test/b, please.', ['https://a.test/b -> https://a.test/b']],
    ['to a person', 'Ask <ann@a.test>.', ['ann@a.test -> mailto:ann@a.test']],
    ['with code', '[the `ops` board](/b)', ['the `ops` board -> /b']],
    [
      'in a heading, a list, a table, a quote',
      '# [a](/a)\n\n- [b](/b)\n\n| x |\n|---|\n| [c](/c) |\n\n> [d](/d)\n',
      ['a -> /a', 'b -> /b', 'c -> /c', 'd -> /d'],
    ],
    ['the first of two addresses', '[a]\n\n[a]: /1\n[a]: /2', ['a -> /1']],
  ])('is found: %s', async (_, markdown, expected) => {
    expect(await linksOf(markdown)).toEqual(expected);
  });

  it.each([
    ['struck through', '~~See [a](/a) and https://a.test.~~'],
    ['struck by HTML', 'See <del>the [board](/a)</del>.'],
    ['code', '`[a](/a)` and\n\n    https://a.test\n'],
    ['a comment', '<!-- [a](/a) -->'],
    ['an image', '![a](/a.png)'],
    ['a reference that leads nowhere', 'See [the board][b].'],
  ])('is not one: %s', async (_, markdown) => {
    expect(await linksOf(markdown)).toEqual([]);
  });

  it('goes on after a hidden part', async () => {
    expect(await linksOf('<s>[a](/a)</s> and [b](/b)')).toEqual(['b -> /b']);
  });

  it('knows its place', async () => {
    const announcement = await parseAnnouncement(
      '# T\n\n> See **[the board](/b)** and\n> https://a.test/c.\n',
    );
    expect(announcement.links.map(({place}) => cut(announcement, place))).toEqual([
      '[the board](/b)',
      'https://a.test/c',
    ]);
    expect(announcement.links.map(({place}) => place.start.line)).toEqual([3, 4]);
  });
});
