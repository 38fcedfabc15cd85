import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {isPart, type Part, type Run, readManuscript} from '../../src/announcement/manuscript.js';

/** A manuscript as nested lists: the kind of a part and its children, or a text. */
function outline(children: readonly (Part | Run)[]): unknown[] {
  return children.map(child =>
    isPart(child)
      ? [
          child.number === undefined ? child.kind : `${child.kind} ${child.number}`,
          ...outline(child.children),
        ]
      : child.text,
  );
}

function runsOf(children: readonly (Part | Run)[]): Run[] {
  return children.flatMap(child => (isPart(child) ? runsOf(child.children) : [child]));
}

describe('a document is shown as it was laid out', () => {
  test.each([
    ['# Desks *now*', [['heading 1', 'Desks ', ['emphasis', 'now']]]],
    [
      'a **b** `c` ~~d~~\\\ne',
      [['paragraph', 'a ', ['strong', 'b'], ' ', ['code', 'c'], ' ', ['struck', 'd'], ['line-break'], 'e']],
    ],
    [
      '- [x] a\n- [ ] b',
      [['list', ['list-item', ['paragraph', '☑ ', 'a']], ['list-item', ['paragraph', '☐ ', 'b']]]],
    ],
    ['3. a', [['numbered-list 3', ['list-item', ['paragraph', 'a']]]]],
    ['> a', [['quote', ['paragraph', 'a']]]],
    ['```js\nx\n```', [['code-block', 'x']]],
    ['---\nowner: Ann\n---\n', [['front-matter', '---\nowner: Ann\n---']]],
    ['+++\nowner = "Ann"\n+++\n', [['front-matter', '+++\nowner = "Ann"\n+++']]],
    ['<!-- x -->', [['markup', '<!-- x -->']]],
    ['a <b>c</b>', [['paragraph', 'a ', ['markup', '<b>'], 'c', ['markup', '</b>']]]],
    ['| a |\n| - |\n| b |', [['table', ['table-row', ['header-cell', 'a']], ['table-row', ['cell', 'b']]]]],
    [
      '[a](https://example.org) ![b](c.png) ![](d.png)',
      [['paragraph', ['link', 'a'], ' ', ['image', 'b'], ' ', ['image', 'image']]],
    ],
    [
      'a[^1]\n\n[^1]: b',
      [
        ['paragraph', 'a', ['note-mark', '1']],
        ['quote', ['paragraph', 'b']],
      ],
    ],
    ['***', [['rule']]],
    ['a {/* b */} c', [['paragraph', 'a  c']]],
    ['', []],
  ])('%j', (source, expected) => {
    expect(outline(readManuscript(source))).toEqual(expected);
  });

  test('what is nested too deeply is shown as it was written', () => {
    const source = `${'> '.repeat(150)}deep`;
    expect(runsOf(readManuscript(source)).map(({text}) => text)).toEqual([expect.stringContaining('> deep')]);
  });
});

describe('each character knows its place', () => {
  test('also where the source spells it otherwise', () => {
    const [{text, starts}] = runsOf(readManuscript('a &amp; \\*b')) as [Run];
    expect(text).toBe('a & *b');
    expect(starts).toEqual([0, 1, 2, 7, 8, 10]);
  });

  test('also behind what is hidden from the parser', () => {
    const source = 'a {/* b */} c';
    const [{text, starts}] = runsOf(readManuscript(source)) as [Run];
    expect(
      text
        .split('')
        .map((_, index) => source[starts[index]!])
        .join(''),
    ).toBe(text);
  });

  const fixtures = new URL('../../fixtures/', import.meta.url);
  const stories = readdirSync(fixtures, {withFileTypes: true})
    .filter(entry => entry.isDirectory() && entry.name !== 'corpus')
    .map(entry => entry.name);

  test.each(stories)('in %s', story => {
    const source = readFileSync(new URL(`${story}/announcement.md`, fixtures), 'utf8').replace(/^\uFEFF/, '');
    const letters = /[\p{L}\p{N}]/u;
    for (const {text, starts} of runsOf(readManuscript(source))) {
      expect(starts.length).toBe(text.length);
      text.split('').forEach((character, index) => {
        const isPlain = letters.test(character) && !text.includes('&');
        if (isPlain && starts[1] !== starts[0]) expect(source[starts[index]!]).toBe(character);
      });
    }
  });
});
