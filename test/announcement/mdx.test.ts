import {describe, expect, it} from 'vitest';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {cut, linesOf, textsOf} from './read.js';

describe('MDX', () => {
  it.each([
    ['a comment in a line', 'We {/* all *of* us */} try.', ['We try.']],
    ['a comment at the start of a line', '{/* all */} We try.', ['We try.']],
    ['a comment on its own', 'We try.\n\n{/* We must. */}\n\nWe see.', ['We try.', 'We see.']],
    ['a comment between lines', 'We try.\n{/* We must. */}\nWe see.', ['We try.', 'We see.']],
    ['a comment with blanks in its braces', 'We { /* all */ } try.', ['We try.']],
    ['a comment of many blocks', '{/*\n# A\n\n- b\n\n> c\n*/}\n\nWe try.', ['We try.']],
    ['a comment in a list', '- We try.\n\n  {/* We\n\n  must. */}\n- We see.', ['We try.', 'We see.']],
    ['imports', 'import A from \'./a\'\nimport {B, C as D} from "b";\n\nWe try.', ['We try.']],
    ['imports over lines', "import {\n  A,\n  B,\n} from 'a'\nimport 'c.css'\n\nWe try.", ['We try.']],
    ['imports before a heading', "import * as A from 'a'\n# B\n\nWe try.", ['We try.']],
    ['exports', 'export const meta = {\n  title: "We must.",\n}\n\nWe try.', ['We try.']],
    ['both', "import A from 'a'\nexport default function B() { return <A /> }\n\nWe try.", ['We try.']],
    ['a default export', 'export default Layout;\n\nWe try.', ['We try.']],
    ['components around blocks', '<Note kind="a">\n\nWe try.\n\n</Note>', ['We try.']],
    ['components around lines', '<Steps>\nWe try.\n\n- We **see**.\n</Steps>', ['We try.', 'We see.']],
    ['components in components', '<A.B x={{y: "z"}}>\n  <C>\n  We try.\n  </C>\n</A.B>', ['We try.']],
    ['components in a line', 'We <Badge text="new">try</Badge> <Icon name={x => x} /> it.', ['We try it.']],
    ['components over lines', '<Chart\n  data={[1, 2]}\n  wide\n/>\n\nWe try.', ['We try.']],
  ])('reads no prose from %s', async (_, markdown, texts) => {
    expect(await textsOf(markdown)).toEqual(texts);
    expect(await textsOf(markdown.replaceAll('\n', '\r\n'))).toEqual(texts);
  });

  it.each([
    'import duties rise.',
    'export default settings before we move.',
    'export const ants to the island.',
    "import duties rise.\nimport 'x'",
    'We {try} it.',
    'We {/* try it.',
    'On <TBD> ask <Your name>.',
    'On <date> ask.',
    'if a <B, we try.',
    'We \\<A> try.',
  ])('leaves text alone: %j', async markdown => {
    expect((await textsOf(markdown)).join(' ')).toBe(
      markdown.replaceAll(/\\|\n/g, m => (m === '\n' ? ' ' : '')),
    );
  });

  it('stays out of code', async () => {
    const markdown = 'Write `{/*`.\n\n```jsx\n{/* a\n```\n\nWe try `{/* b */}` now. */}';
    const {sentences} = await parseAnnouncement(markdown);
    expect(sentences.map(sentence => sentence.quote())).toEqual([
      'Write `{/*`.',
      'We try `{/* b */}` now. */}',
    ]);
  });

  it('does not stand between a line and what it leads into', async () => {
    expect(await linesOf('We stop if:\n\n{/* b */}\n\n- a\n')).toEqual(['We stop if:', '<We stop if:> a']);
  });

  it('moves no place', async () => {
    const source = '{/* a\n\nb */}\r\n<Note>\nWe {/* x\n  y */} try **it** &amp; see.\n</Note>\n';
    const announcement = await parseAnnouncement(source);
    const [sentence] = announcement.sentences;
    expect(announcement.source).toBe(source);
    expect(sentence!.text).toBe('We try it & see.');
    expect(sentence!.placeOf().start).toMatchObject({line: 5, column: 1});
    const from = sentence!.text.indexOf('try');
    expect(cut(announcement, sentence!.placeOf(from, from + 8))).toBe('try **it** &amp;');
  });

  it.each(['{/*', '{/* */', '<A {', '<A b={{', '`{/*', '</A', 'import {a,\n'])(
    'is read in no time: %j',
    async piece => {
      const start = Date.now();
      await parseAnnouncement(piece.repeat(4000));
      // What reads it again and again takes minutes; a busy machine takes seconds.
      expect(Date.now() - start).toBeLessThan(60_000);
    },
  );
});
