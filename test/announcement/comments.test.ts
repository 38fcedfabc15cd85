import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {parseAnnouncement, readAnnouncement} from '../../src/announcement/read-announcement.js';
import {cut} from './read.js';

const textsOf = async (markdown: string) =>
  (await parseAnnouncement(markdown)).comments.map(({text}) => text.trim());

describe('comments', () => {
  it.each([
    ['between blocks', 'We try.\n\n<!-- a -->\n\nWe see.'],
    ['in a paragraph', 'We try <!-- a --> it.'],
    ['in the middle of a paragraph', 'We try.\n<!-- a -->\nWe see.'],
    ['before text on its line', '<!-- a --> We try.'],
    ['in a heading', '# Desks <!-- a -->'],
    ['in a list item', '- We try. <!-- a -->\n- We see.'],
    ['under a list item', '- We try.\n  <!-- a -->\n- We see.'],
    ['in a table', '| A | B |\n| --- | --- |\n| b <!-- a --> | c |'],
    ['in a quote', '> We try.\n> <!-- a -->'],
    ['in emphasis', 'We **try <!-- a --> it**.'],
    ['right after front matter', '---\nowner: Dana\n---\n<!-- a -->\n# Desks'],
    ['in a footnote', 'We try[^1].\n\n[^1]: Or <!-- a --> not.'],
    ['in an HTML block', '<div>\n  <!-- a -->\n</div>'],
    ['of MDX', 'We {/* a */} try.'],
    ['of MDX, on its own', 'We try.\n\n{/* a */}\n\nWe see.'],
    ['of MDX, with blanks in its braces', '{ /* a */ }'],
    ['of MDX, in a component', '<Note kind="b">\n\n{/* a */}\n\nWe try.\n\n</Note>'],
    ['behind a byte order mark', '\uFEFF<!-- a -->'],
  ])('are found %s', async (_, markdown) => {
    for (const source of [markdown, markdown.replaceAll('\n', '\r\n')]) {
      const announcement = await parseAnnouncement(source);
      const [comment, ...others] = announcement.comments;
      expect(others).toEqual([]);
      expect(comment?.text.trim()).toBe('a');
      expect(cut(announcement, comment!.place)).toMatch(/^(?:<!-- a -->|\{ ?\/\* a \*\/ ?\})$/);
      expect(announcement.source.startsWith(comment!.text, comment!.textOffset)).toBe(true);
    }
  });

  it.each([
    ['inline code', 'Write `<!-- a -->` or `{/* b */}`.'],
    ['a fenced block', '```html\n<!-- a -->\n{/* b */}\n```'],
    ['an indented block', 'As in:\n\n    x\n    <!-- a -->\n    {/* b */}\n    y'],
    ['front matter', '---\nnote: "<!-- a --> {/* b */}"\n---\n\n# Desks'],
    ['a script', '<script>\n"<!-- a -->"\n</script>'],
    ['what never ends', 'We try.\n\n<!-- a\n\n{/* b'],
    ['escaped text', 'We \\<!-- a --> try.'],
  ])('are not found in %s', async (_, markdown) => {
    expect(await textsOf(markdown)).toEqual([]);
  });

  it('are in the order of the document, several of a line included', async () => {
    const source = '{/* 1 */}\n\n<!-- 2 --><!-- 3 -->\n\n> - {/* 4 */} a <!-- 5 -->\n\n<!-- {/* 6 */} -->\n';
    expect(await textsOf(source)).toEqual(['1', '2', '3', '4', '5', '{/* 6 */}']);
  });

  it('hold what the author wrote, but for the markers of a quote', async () => {
    expect(await textsOf('> <!-- a\n> b <Note x={1}/> -->')).toEqual(['a\n  b <Note x={1}/>']);
  });

  it('know what follows them', async () => {
    const announcement = await parseAnnouncement('<!-- a -->\n\nWe try\nit.\n\n<!-- b -->\n');
    const [first, last] = announcement.comments;
    expect(cut(announcement, first!.followedBy!)).toBe('We try\nit.');
    expect(last!.followedBy).toBeUndefined();
  });

  it('are found in a tree of remark-mdx', async () => {
    const source = '# Desks\n\nWe {/* a */} try.\n\n{/* b */}\n\n{c}\n';
    const tree = unified().use(remarkParse).use(remarkMdx).parse(source);
    const announcement = await readAnnouncement(tree, source);
    expect(announcement.comments.map(({text, place}) => [text, cut(announcement, place)])).toEqual([
      [' a ', '{/* a */}'],
      [' b ', '{/* b */}'],
    ]);
  });

  it.each(['<!-- ', '<!-- a --> ', '<script>', '{/* a */} ', '> <!-- a\n'])(
    'are found in any number of %j',
    async piece => {
      await expect(parseAnnouncement(piece.repeat(3000))).resolves.toBeDefined();
    },
  );
});
