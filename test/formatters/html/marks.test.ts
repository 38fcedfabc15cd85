import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {Cutter, type Mark} from '../../../src/formatters/html/marks.js';
import {html, Markup, prose} from '../../../src/formatters/html/markup.js';

function mark(from: number, to: number, name = 'm'): Mark {
  return {from, to, classes: [name], anchor: undefined};
}

/** A text that stands in the source as it is. */
function run(text: string, at = 0) {
  return {text, starts: Array.from({length: text.length}, (_, index) => at + index)};
}

function cut(marks: readonly Mark[], text: string, at = 0): string[] {
  const pieces = new Cutter(marks).cut(run(text, at));
  return pieces.map(({text, marks}) => `${text}:${marks.flatMap(({classes}) => classes).join('+')}`);
}

describe('texts are cut at the borders of marks', () => {
  test.each([
    [[], 'abc', 0, ['abc:']],
    [[mark(1, 2)], 'abc', 0, ['a:', 'b:m', 'c:']],
    [[mark(0, 3)], 'abc', 0, ['abc:m']],
    [[mark(0, 2, 'x'), mark(1, 3, 'y')], 'abc', 0, ['a:x', 'b:x+y', 'c:y']],
    [[mark(11, 12)], 'abc', 10, ['a:', 'b:m', 'c:']],
    [[mark(1, 1)], 'abc', 0, ['a:', 'bc:']],
    [[mark(0, 3)], '', 0, []],
  ])('%j in %s at %i', (marks, text, at, expected) => {
    expect(cut(marks, text, at)).toEqual(expected);
  });

  test('a text that stands for one place is not cut', () => {
    const pieces = new Cutter([mark(4, 9)]).cut({text: 'abc', starts: [4, 4, 4]});
    expect(pieces.map(({text, marks}) => [text, marks.length])).toEqual([['abc', 1]]);
  });

  test('nothing is lost, and each letter has the marks that cover it', () => {
    const span = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([a, b]) => mark(Math.min(a, b), Math.max(a, b), `${a}-${b}`));
    fc.assert(
      fc.property(fc.array(span), fc.string({maxLength: 20}), (marks, text) => {
        const pieces = new Cutter(marks).cut(run(text));
        expect(pieces.map(piece => piece.text).join('')).toBe(text);
        const covers = pieces.flatMap(piece => Array.from({length: piece.text.length}, () => piece.marks));
        covers.forEach((cover, offset) => {
          expect(cover).toEqual(marks.filter(({from, to}) => from <= offset && offset < to));
        });
      }),
    );
  });
});

describe('templates', () => {
  test('escape text, in attributes too', () => {
    const value = `<b title="x" class='y'>&\``;
    const escaped = '&#60;b title=&#34;x&#34; class=&#39;y&#39;&#62;&#38;&#96;';
    expect(html`<p title="${value}">${value}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  test('leave markup as it is, and leave nothing for nothing', () => {
    expect(html`${new Markup('<br>')}|${undefined}|${false}|${0}|${['<', html`<i>`, [1]]}`.text).toBe(
      '<br>|||0|&#60;<i>1',
    );
  });

  test('set what a message quotes', () => {
    expect(html`${prose('`<soon>` binds nobody')}`.text).toBe(
      '<q class="words">&#60;soon&#62;</q> binds nobody',
    );
  });
});
