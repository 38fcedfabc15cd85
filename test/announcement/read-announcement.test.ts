import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {announcementSyntax} from '../../src/announcement/markdown.js';
import {
  announcementPlugin,
  parseAnnouncement,
  readAnnouncement,
} from '../../src/announcement/read-announcement.js';
import {cut} from './read.js';

const remark = unified().use(remarkParse).use(announcementSyntax).use(announcementPlugin);

describe('in a unified pipeline', () => {
  it('leaves the announcement on the file', async () => {
    const file = new VFile('# A trial\n\n~~We must.~~ We try.');
    await remark.run(remark.parse(file), file);
    expect(file.data.announcement?.sentences.map(sentence => sentence.text)).toEqual(['We try.']);
  });

  it('gives the places that the linter gives when the file has a byte order mark', async () => {
    const file = new VFile('\uFEFF# A trial\n\nWe try.');
    await remark.run(remark.parse(file), file);
    const alone = await parseAnnouncement(String(file));
    for (const announcement of [file.data.announcement!, alone]) {
      expect(announcement.source[0]).toBe('#');
      expect(cut(announcement, announcement.title!.placeOf())).toBe('A trial');
      expect(cut(announcement, announcement.sentences[0]!.placeOf())).toBe('We try.');
      expect(announcement.anchor.start).toEqual({line: 1, column: 3, offset: 2});
    }
  });
});

describe('a tree that is not from our parser', () => {
  it('may lack positions', async () => {
    const source = '# A\n\n- **Owner:** Dana\n\n| a | b |\n|---|---|\n| c | d |';
    const tree = withoutPositions(remark.parse(source));
    const {sentences, anchor} = await readAnnouncement(tree, source);
    expect(sentences.map(sentence => sentence.text)).toEqual(['Dana', 'c | d']);
    expect(sentences[0]!.placeOf(1, 2)).toEqual(anchor);
  });

  it('falls back to the nearest node that has a position', async () => {
    const source = 'a\n\nWe *try* it.';
    const tree = remark.parse(source);
    const [, paragraph] = tree.children;
    if (paragraph?.type === 'paragraph') for (const child of paragraph.children) delete child.position;
    const announcement = await readAnnouncement(tree, source);
    expect(cut(announcement, announcement.sentences[1]!.placeOf(0, 2))).toBe('We *try* it.');
  });

  it('may have positions without offsets', async () => {
    const source = 'a\n\nWe try.';
    const tree = JSON.parse(
      JSON.stringify(remark.parse(source), (key, value) => (key === 'offset' ? undefined : value)),
    );
    const announcement = await readAnnouncement(tree, source);
    expect(cut(announcement, announcement.sentences[1]!.placeOf())).toBe('We try.');
  });

  it('may have nodes we do not know', async () => {
    const text = (value: string) => ({type: 'text', value});
    const tree = {
      type: 'root',
      children: [
        {type: 'mdxjsEsm', value: 'import x'},
        {type: 'heading', depth: 1, children: [text('A')]},
        {
          type: 'mdxJsxFlowElement',
          name: 'Note',
          children: [{type: 'paragraph', children: [text('We try.')]}],
        },
        {
          type: 'leafDirective',
          name: 'x',
          children: [text('We '), {type: 'mdxJsxTextElement', children: [text('see.')]}],
        },
        {type: 'math', value: 'x^2'},
        {
          type: 'paragraph',
          children: [text('So '), {type: 'inlineMath', value: 'x'}, {type: 'mdxTextExpression', value: 'y'}],
        },
      ],
    } as unknown as Root;
    const {sentences} = await readAnnouncement(tree, '');
    expect(sentences.map(sentence => sentence.text)).toEqual(['We try.', 'We see.', 'So \ufffc']);
  });

  it('may have been changed by another plugin', async () => {
    const source = 'We "try" it -- now.';
    const tree = remark.parse(source);
    const [paragraph] = tree.children;
    if (paragraph?.type !== 'paragraph' || paragraph.children[0]?.type !== 'text') throw new Error('no text');
    paragraph.children[0].value = 'We “try” it — now.';
    const announcement = await readAnnouncement(tree, source);
    expect(cut(announcement, announcement.sentences[0]!.placeOf(4, 7))).toBe('try');
  });
});

describe('what nobody writes', () => {
  it.each([
    ['quotes', '>'.repeat(3000)],
    ['bold', `${'**a '.repeat(800)}${'b** '.repeat(800)}`],
    ['brackets', '['.repeat(3000)],
    ['lists', Array.from({length: 120}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ])('does no harm: nested %s', async (_, markdown) => {
    await expect(parseAnnouncement(markdown)).resolves.toBeDefined();
  });
});

function withoutPositions(tree: Root): Root {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
}
