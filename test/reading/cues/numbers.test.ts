import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {packAscending, packNumbers, readAscending, readNumbers} from '../../../src/reading/cues/numbers.js';

const rows = fc.array(fc.oneof(fc.nat({max: 2000}), fc.nat({max: 2 ** 32 - 1})));

describe('packed numbers', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(rows, row => {
        expect(readNumbers(packNumbers(row))).toEqual(row);
        const sorted = row.toSorted((a, b) => a - b);
        expect(readAscending(packAscending(sorted))).toEqual(sorted);
      }),
    );
  });

  it('have nothing that JSON or JavaScript would escape, and no space', () => {
    fc.assert(
      fc.property(rows, row => {
        expect(packNumbers(row)).toMatch(/^[(-[\]-~]*$/);
      }),
    );
  });

  it('take one sign as long as they are small, and two up to some thousand', () => {
    expect([0, 51, 52, 1819, 1820].map(number => packNumbers([number]).length)).toEqual([1, 1, 2, 2, 3]);
  });
});
