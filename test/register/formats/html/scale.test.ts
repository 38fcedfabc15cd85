import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addDays} from '../../../../src/reading/times/calendar.js';
import {fromIsoDay, toIsoDay} from '../../../../src/reading/times/iso-day.js';
import {scaleOf, ticksOf} from '../../../../src/register/formats/html/scale.js';

const today = '2027-03-01';

function labels(...days: string[]): string[] {
  return ticksOf(scaleOf(days, today)).map(({label, year, namesYear}) =>
    namesYear ? `${label} ${year}` : label,
  );
}

describe('the line of days', () => {
  test.each([
    [
      'a day',
      ['2027-03-01', '2027-03-02'],
      ['22 Feb 2027', '24 Feb', '26 Feb', '28 Feb', '2 Mar', '4 Mar', '6 Mar', '8 Mar'],
    ],
    [
      'some weeks',
      ['2027-02-01', '2027-03-26'],
      ['1 Feb 2027', '8 Feb', '15 Feb', '22 Feb', '1 Mar', '8 Mar', '15 Mar', '22 Mar', '29 Mar'],
    ],
    ['some months', ['2026-11-20', '2027-06-01'], ['Dec', 'Jan 2027', 'Feb', 'Mar', 'Apr', 'May', 'Jun']],
    [
      'two years',
      ['2026-01-10', '2027-12-20'],
      ['Jan 2026', 'Apr', 'Jul', 'Oct', 'Jan 2027', 'Apr', 'Jul', 'Oct', 'Jan 2028'],
    ],
    [
      'five years',
      ['2025-03-01', '2029-12-02'],
      [
        'Jan 2025',
        'Jul',
        'Jan 2026',
        'Jul',
        'Jan 2027',
        'Jul',
        'Jan 2028',
        'Jul',
        'Jan 2029',
        'Jul',
        'Jan 2030',
      ],
    ],
  ])('names the days of %s', (_, days, expected) => {
    expect(labels(...days)).toEqual(expected);
  });

  test('has today on it, also where all else lies far off', () => {
    const {first, last, at} = scaleOf(['2025-01-01', '2025-02-01'], today);
    expect([first < '2025-01-01', last > today]).toEqual([true, true]);
    expect(at(today)).toBeGreaterThan(90);
  });

  test('is not stretched by a date that must be a slip, and lays it at its end', () => {
    const {last, at} = scaleOf(['2027-02-01', '2999-02-01'], today);
    expect(last < '2027-04-01').toBe(true);
    expect(at('2999-02-01')).toBe(100);
    expect(at('0001-01-01')).toBe(0);
  });

  test('keeps the order of days, and names two to twelve of them, all on it', () => {
    const day = fc
      .integer({min: -1900, max: 1900})
      .map(offset => toIsoDay(addDays(fromIsoDay(today), offset)));
    fc.assert(
      fc.property(fc.array(day, {maxLength: 5}), days => {
        const scale = scaleOf(days, today);
        const sorted = [...days, today].sort().map(scale.at);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
        const ticks = ticksOf(scale).map(({day}) => day);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(13);
        expect(ticks.every(day => day >= scale.first && day <= scale.last)).toBe(true);
      }),
    );
  });
});
