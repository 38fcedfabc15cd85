import {describe, expect, it} from 'vitest';
import type {Section} from '../../src/announcement/announcement.js';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {textsOf} from './read.js';

/** Each section as `depth label`, with its parent, and `∅` if nothing stands in it. */
async function outlineOf(markdown: string): Promise<string[]> {
  return (await parseAnnouncement(markdown)).sections.map(describeSection);
}

function describeSection({heading, parent, isEmpty}: Section): string {
  const under = parent ? ` < ${parent.heading?.label}` : '';
  return `${heading?.depth ?? 0} ${heading?.label ?? ''}${under}${isEmpty ? ' ∅' : ''}`.replace(/^0 $/, '0');
}

describe('sections', () => {
  it.each([
    ['nest by depth', '# A\n\n## B\n\nb\n\n# C\n\nc', ['1 A', '2 B < A', '1 C']],
    ['start before the first heading', 'a\n\n# B\n\nb', ['0', '1 B']],
    ['have setext headings', 'A\n===\n\nB\n---\n\nb', ['1 A', '2 B < A']],
    ['have bold paragraphs for headings', '**A**\n\na\n\n__⚠️ B:__\n\nb', ['7 A', '7 B']],
    ['put bold headings under real ones', '## A\n\n**B**\n\nb\n\n## C\n\nc', ['2 A', '7 B < A', '2 C']],
    ['end with the quote they stand in', '# A\n\n> ## B\n>\n> b\n\na', ['1 A', '2 B < A']],
  ])('%s', async (_, markdown, outline) => {
    expect(await outlineOf(markdown)).toEqual(outline);
  });

  it.each([
    ['a sentence with a full stop', '**On Monday we all change the rota.**\n\nBe there.'],
    ['a long sentence', `**${'word '.repeat(13).trim()}**\n\ntext`],
    ['a part of a paragraph', '**Risks** are few.'],
    ['two lines', '**Ana**  \n**Head of Care**\n\nP.S. text'],
    ['the signature', 'We try.\n\n**Ana Bell**'],
    ['a line that says it all, before the next one', '**To: all staff**\n\n**From: Ana**\n\n## A\n\na'],
  ])('are not headed by %s', async (_, markdown) => {
    const {sections} = await parseAnnouncement(markdown);
    expect(sections.some(section => section.heading?.depth === 7)).toBe(false);
  });

  it('keep the sentences after a quote in the section around it', async () => {
    const {sections} = await parseAnnouncement('# A\n\n> ## B\n>\n> b\n\na');
    expect(sections.map(section => section.sentences.map(sentence => sentence.text))).toEqual([['a'], ['b']]);
  });
});

describe('an empty section', () => {
  it.each([
    ['at the end', '# A\n\na\n\n## B'],
    ['before a heading of the same level', '# A\n\na\n\n## B\n\n## C\n\nc'],
    ['before a heading of a higher level', '# A\n\na\n\n### B\n\n## C\n\nc'],
    ['with a comment and a rule in it', '# A\n\na\n\n## B\n\n<!-- todo -->\n\n---\n\n[x]: y'],
    ['with only struck-through text', '# A\n\na\n\n## B\n\n~~b~~'],
    ['with HTML that shows nothing', '# A\n\na\n\n## B\n\n<a name="b"></a>\n\n<br>'],
    ['under a bold heading', '# A\n\na\n\n**B**\n\n# C\n\nc'],
  ])('%s', async (_, markdown) => {
    const empty = (await outlineOf(markdown)).filter(line => line.endsWith('∅'));
    expect(empty).toEqual([expect.stringContaining(' B')]);
  });

  it.each([
    ['code', '```\nx\n```'],
    ['an image', '![x](y.png)'],
    ['an image in HTML', '<img src="x.png">'],
    ['a table', '| a | b |\n|---|---|'],
    ['HTML with text', '<div>x</div>'],
    ['a subsection that has something', '## C\n\nc'],
    ['a placeholder', '<date>'],
    ['a list', '- x'],
  ])('is none with %s', async (_, content) => {
    expect((await outlineOf(`# B\n\n${content}\n`)).filter(line => line.endsWith('∅'))).toEqual([]);
  });
});

describe('the title', () => {
  it.each([
    ['the first heading of depth 1', '## A\n\na\n\n# B\n\nb', 'B'],
    ['else the first heading', 'a\n\n### A\n\na\n\n## B', 'A'],
    ['a bold heading if it comes first', '**A**\n\na\n\n## B\n\nb', 'A'],
    ['no bold heading further down', 'a\n\n**A**\n\nb', undefined],
    ['no heading in a quote', '> # A\n\n## B\n\nb', 'B'],
  ])('is %s', async (_, markdown, title) => {
    expect((await parseAnnouncement(markdown)).title?.text).toBe(title);
  });

  it.each([
    ['a\n\n# B', 3, 'the title'],
    ['\n\na. b', 3, 'the first sentence'],
    ['', 1, 'the start'],
  ])('in %j is where a missing element is reported, or the next best place', async (markdown, line) => {
    expect((await parseAnnouncement(markdown)).anchor.start.line).toBe(line);
  });
});

it('reads no sentences from headings', async () => {
  expect(await textsOf('# We try it.\n\n**Risks**\n\nx')).toEqual(['x']);
});
