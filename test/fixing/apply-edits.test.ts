import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyEdits} from '../../src/fixing/apply-edits.js';

describe('edits', () => {
  it.each([
    ['none', [], 'abcdef', 0],
    ['one in the middle', [{from: 2, to: 4, text: 'X'}], 'abXef', 1],
    ['an insertion at the start', [{from: 0, to: 0, text: 'X'}], 'Xabcdef', 1],
    ['an insertion at the end', [{from: 6, to: 6, text: 'X'}], 'abcdefX', 1],
    ['a removal', [{from: 0, to: 6, text: ''}], '', 1],
    [
      'two, whatever their order',
      [
        {from: 4, to: 5, text: 'Y'},
        {from: 1, to: 2, text: 'X'},
      ],
      'aXcdYf',
      2,
    ],
    [
      'of two that overlap the first',
      [
        {from: 2, to: 5, text: 'Y'},
        {from: 1, to: 3, text: 'X'},
      ],
      'aXdef',
      1,
    ],
    [
      'of two that touch the first',
      [
        {from: 1, to: 2, text: 'X'},
        {from: 2, to: 3, text: 'Y'},
      ],
      'aXcdef',
      1,
    ],
    [
      'of two insertions at one place the first',
      [
        {from: 0, to: 0, text: 'X'},
        {from: 0, to: 0, text: 'Y'},
      ],
      'Xabcdef',
      1,
    ],
  ])('%s', (_, edits, text, applied) => {
    expect(applyEdits('abcdef', edits)).toEqual({text, applied});
  });

  it('leave everything outside of them as it was', () => {
    const place = fc.tuple(fc.nat(40), fc.nat(5));
    fc.assert(
      fc.property(fc.string({minLength: 50, maxLength: 60}), fc.array(place), (source, places) => {
        const edits = places.map(([from, length]) => ({from, to: from + length, text: '\uE000'}));
        const {text, applied} = applyEdits(source, edits);
        const pieces = text.split('\uE000');
        expect(pieces.length - 1).toBe(applied);
        let at = 0;
        for (const piece of pieces) {
          at = source.indexOf(piece, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += piece.length;
        }
        expect(source.startsWith(pieces[0]!)).toBe(true);
        expect(source.endsWith(pieces.at(-1)!)).toBe(true);
      }),
    );
  });
});
