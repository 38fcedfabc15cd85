import {describe, expect, it} from 'vitest';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {cut, textsOf} from './read.js';

describe('plain text', () => {
  it.each([
    [
      'keeps the text of emphasis and links',
      'We *try* **it** in [the wiki](https://x.org/trial).',
      ['We try it in the wiki.'],
    ],
    [
      'drops images and footnote marks',
      'We ![a pilot](p.png) try[^1] it.\n\n[^1]: Note.',
      ['We try it.', 'Note.'],
    ],
    ['drops struck-through text', 'We ~~start~~ <s>on</s> <del>**Monday**</del> wait.', ['We wait.']],
    [
      'leaves an object for inline code',
      'Run `npm test` and <code>x</code> first.',
      ['Run \ufffc and \ufffc first.'],
    ],
    [
      'leaves an object for a bare URL',
      'See https://x.org/a?b=c. We try <https://y.org>!',
      ['See \ufffc.', 'We try \ufffc!'],
    ],
    ['keeps the address of a person', 'Write to <ana@x.org>.', ['Write to ana@x.org.']],
    ['drops comments and known tags', 'A <!-- risk --> <u>test</u><sup>2</sup>.', ['A test2.']],
    ['keeps unfilled placeholders', 'On <date> ask <your name>.', ['On <date> ask <your name>.']],
    ['keeps a placeholder that stands alone', '<insert date here>', ['<insert date here>']],
    ['drops components', 'On <x-date value="1">Monday</x-date>.', ['On Monday.']],
    ['decodes references and escapes', 'R&amp;D &#65; \\*b\\*', ['R&D A *b*']],
    ['turns white space into single spaces', 'a&nbsp;b\tc\n  d', ['a b c d']],
    ['drops invisible characters', 'ex\u00adperi\u200bment', ['experiment']],
    ['does not split at a wrapped line', '> a\n> b\nc', ['a b c']],
    ['splits at a line broken on purpose', 'a  \nb\\\nc<br>d', ['a', 'b', 'c', 'd']],
  ])('%s', async (_, markdown, texts) => {
    expect(await textsOf(markdown)).toEqual(texts);
  });

  it('reads no prose from code, HTML, definitions and rules', async () => {
    expect(await textsOf('```\na\n```\n\n    b\n\n<div>c</div>\n\n[d]: https://x.org\n\n---\n')).toEqual([]);
  });
});

describe('a place', () => {
  it.each([
    ['We try R&amp;D *now*.', 'R&D now', 'R&amp;D *now*'],
    ['**Support** | Ana', 'Support | Ana', '**Support** | Ana'],
    ['a ***b** c*.', 'b c.', '***b** c*.'],
    ['a [*b*](x.md) c', 'a b', 'a [*b*](x.md)'],
    ['a **b c** d', 'a b', 'a **b'],
    ['| a | b |\n|---|---|\n| **c** | *d* |', 'c | d', '**c** | *d*'],
    ['run <code>a</code> now', '\ufffc now', '<code>a</code> now'],
    ['> We try\n> it now.', 'try it', 'try\n> it'],
    ['- a\r\n\tb c', 'a b', 'a\r\n\tb'],
    ['see `code` now', '\ufffc now', '`code` now'],
    ['a **b** c', 'b', 'b'],
    ['x \\> y', '> y', '\\> y'],
    ['> x\n> \\> y', '> y', '\\> y'],
    ['x\n    > > y', '> > y', '> > y'],
    ['| a | b |\n|---|---|\n| c | d |', 'c | d', 'c | d'],
    ['| a | b |\n|---|---|\n| c \\| e | `d` |', 'c | e | \ufffc', 'c \\| e | `d`'],
  ])('in %j, that of %j is %j', async (markdown, words, source) => {
    const announcement = await parseAnnouncement(markdown);
    const sentence = announcement.sentences.find(one => one.text.includes(words))!;
    const from = sentence.text.indexOf(words);
    expect(cut(announcement, sentence.placeOf(from, from + words.length))).toBe(source);
  });

  it('is empty for an empty stretch, and never leaves the sentence', async () => {
    const {sentences} = await parseAnnouncement('We try.');
    expect(sentences[0]!.placeOf(3, 3)).toMatchObject({start: {offset: 3}, end: {offset: 3}});
    expect(sentences[0]!.placeOf(7, 7)).toMatchObject({start: {offset: 7}, end: {offset: 7}});
    expect(sentences[0]!.placeOf(-5, 99)).toMatchObject({start: {offset: 0}, end: {offset: 7}});
  });
});

describe('a quotation', () => {
  it.each([
    ['Run `npm  test` and we will revisit.', 'Run `npm  test` and we will revisit.'],
    ['Run ``a`b`` now.', 'Run ``a`b`` now.'],
    ['Run `npm\ntest` now.', 'Run `npm test` now.'],
    ['Run <code>x</code> now.', 'Run <code>x</code> now.'],
    ['See https://x.org/a?b=c.', 'See https://x.org/a?b=c.'],
    ['See <https://x.org> and [https://y.org](https://y.org).', 'See https://x.org and https://y.org.'],
    ['R&amp;D **tries** it.', 'R&D tries it.'],
    ['| a | b | c |\n|---|---|---|\n| `d` | e | `f` |', '`d` | e | `f`'],
    ['It is \ufffc now.', 'It is \ufffc now.'],
  ])('of %j is %j', async (markdown, quote) => {
    const {sentences} = await parseAnnouncement(markdown);
    expect(sentences[0]!.quote()).toBe(quote.replaceAll('  ', ' '));
  });

  it('may be of a part', async () => {
    const {sentences} = await parseAnnouncement('A. Run `x` and `y` now.');
    const {text, quote} = sentences[1] ?? sentences[0]!;
    const from = text.lastIndexOf('\ufffc');
    expect([quote(from), quote(from + 1), quote(0, from)]).toEqual([
      '`y` now.',
      ' now.',
      expect.stringMatching(/Run `x` and $/),
    ]);
  });
});
