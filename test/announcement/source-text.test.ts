import {describe, expect, it} from 'vitest';
import {SourceText} from '../../src/announcement/source-text.js';

describe('SourceText', () => {
  it.each([
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\r\r\nb', 4, 3, 1],
    ['😀b', 2, 1, 3],
    ['', 0, 1, 1],
    ['a\n', 2, 2, 1],
    ['ab', 99, 1, 3],
    ['ab', -1, 1, 1],
  ])('in %j, offset %i is on line %i in column %i', (text, offset, line, column) => {
    expect(new SourceText(text).pointAt(offset)).toMatchObject({line, column});
  });

  it.each([
    [{line: 2, column: 2}, 4],
    [{line: 2, column: 2, offset: 1}, 1],
    [{line: 9, column: 9}, 5],
    [{line: 0, column: 0}, 0],
  ])('finds the offset of %j', (point, offset) => {
    expect(new SourceText('ab\ncd').offsetOf(point)).toBe(offset);
  });
});
