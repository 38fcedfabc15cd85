import fc from 'fast-check';
import type {Root} from 'mdast';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmTable} from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, test} from 'vitest';
import {format} from '../../../src/register/formats/markdown.js';
import {plain} from '../../../src/register/words.js';
import {experiment, fact, register} from '../samples.js';
import {context, sample} from './samples.js';

test('a table for each group, with nothing in it that changes from day to day', () => {
  expect(format(sample, context)).toBe(`## Overdue

| review | experiment | owner | since |
| --- | --- | --- | --- |
| 2027-02-24 | [Shared desks](memos/desks.md) | Ana Souza | 2027-01-05 |

## Due in the next 14 days

| review | experiment | owner | since |
| --- | --- | --- | --- |
| 2027-03-01 | [No-meeting Wednesdays](memos/wednesdays.md) | People Ops |  |

## Running

| review | experiment | owner | since |
| --- | --- | --- | --- |
| 2027-06-30 | [A rota](memos/rota.md) |  |  |

## Undated

| experiment | owner | why there is no date |
| --- | --- | --- |
| [On call](memos/vague.md) |  | \`in a quarter\` is counted from a day that nothing names |

## Decided

| decided | experiment | owner | outcome |
| --- | --- | --- | --- |
| 2026-12-02 | [Standups](../elsewhere/old.md) | Ola | stopped: Nobody read them |
`);
});

test('crowds, and nothing at all', () => {
  const crowds = [{scope: 'Sales | *north*', running: 4, limit: 3}];
  expect(format(register(sample.experiments, {crowds}), context)).toMatch(
    /\|\n\n4 experiments at once in Sales \\\| \\\*north\\\*, and the limit is 3\.\n$/,
  );
  expect(format(register([]), context)).toBe('No experiments.\n');
});

describe('links', () => {
  const linkTo = (filePath: string, linksFrom?: string) =>
    /\]\((.*?)\) \|/.exec(
      format(register([experiment(filePath, {title: 'A'})]), {...context, ...(linksFrom && {linksFrom})}),
    )?.[1];

  test.each([
    ['/repo/docs/memos/a.md', 'memos/a.md'],
    ['/repo/a.md', '../a.md'],
    ['/repo/docs/a.md', 'a.md'],
    ['/repo/memos/a b (2).md', '../memos/a%20b%20%282%29.md'],
    ['/repo/memos/é?#.md', '../memos/%C3%A9%3F%23.md'],
  ])('from docs/ to %s: %s', (filePath, address) => {
    expect(linkTo(filePath, '/repo/docs')).toBe(address);
  });

  test('count from the working directory where nobody says otherwise', () => {
    expect(linkTo('/repo/docs/a.md')).toBe('docs/a.md');
  });

  test('lead nowhere from standard input', () => {
    expect(format(register([experiment('<stdin>', {title: 'A'})]), context)).toContain('| A |');
  });
});

describe('escaping', () => {
  const parser = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [gfmTable()])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown()]);

  /** The cells of the only row, as a reader of the page sees them. */
  function cellsOf(markdown: string): {text: string; url: string | undefined}[] {
    const root: Root = parser.parse(markdown);
    const tables = root.children.filter(node => node.type === 'table');
    expect(tables).toHaveLength(1);
    expect(tables[0]!.children).toHaveLength(2);
    return tables[0]!.children[1]!.children.map(({children}) => {
      const [only, ...more] = children;
      if (only?.type === 'link') {
        expect(more).toEqual([]);
        expect(only.children.map(({type}) => type)).toEqual(['text']);
        return {text: (only.children[0] as {value: string}).value, url: only.url};
      }
      expect(children.every(({type}) => type === 'text')).toBe(true);
      return {text: children.map(child => (child as {value: string}).value).join(''), url: undefined};
    });
  }

  const words = fc
    .array(fc.constantFrom(...'|`[]()*_\\<>{}&$#~! ab1-+:;"\'', '&amp;', '](x)', '<!--', '-->', '**'), {
      minLength: 1,
      maxLength: 12,
    })
    .map(parts => plain(parts.join('')))
    .filter(text => text !== '');

  test('what a memo says is text in the page, whatever it is', () => {
    fc.assert(
      fc.property(words, words, (title, owner) => {
        const only = experiment('/repo/a.md', {title, owner: fact(owner), reviewDate: fact('2027-09-01')});
        const [, experimentCell, ownerCell] = cellsOf(format(register([only]), context));
        expect(experimentCell).toEqual({text: title, url: 'a.md'});
        expect(ownerCell).toEqual({text: owner, url: undefined});
      }),
      {numRuns: 300},
    );
  });

  test('a title of two lines is one row', () => {
    const [, cell] = cellsOf(
      format(register([experiment('/a.md', {title: 'Two\nlines', reviewDate: fact('2027-09-01')})]), context),
    );
    expect(cell?.text).toBe('Two lines');
  });

  test("the author's words in a reason stay code", () => {
    const undated = {reason: '`a|b` is no *day*', place: undefined};
    expect(format(register([experiment('/a.md', {undated})]), context)).toContain(
      '| `a\\|b` is no \\*day\\* |',
    );
  });
});
