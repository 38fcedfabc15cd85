import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findTimes} from '../../../src/reading/times/find.js';
import {resolveTime} from '../../../src/reading/times/resolve.js';
import type {CalendarDay} from '../../../src/reading/times/time.js';

/** Words that times are made of, so that random sentences get deep into the matchers. */
const timeWords = fc.constantFrom(
  ...[
    'the',
    'a',
    'of',
    'in',
    'on',
    'by',
    'until',
    'after',
    'before',
    'every',
    'next',
    'last',
    'first',
    'second',
  ],
  ...[
    'march',
    'March',
    'may',
    'Feb',
    'Monday',
    'sat',
    'week',
    'weeks',
    'quarter',
    'days',
    'year',
    'end',
    'mid',
    '-',
  ],
  ...[
    'retro',
    'meeting',
    'Easter',
    'spring',
    'fall',
    'soon',
    'later',
    'once',
    'is',
    'over',
    'ago',
    'Q3',
    'T+90',
  ],
  ...[
    '14',
    '31',
    '2026',
    '14/03/2026',
    '29.2.',
    '10:30',
    'pm',
    "'s",
    '.',
    ',',
    '(',
    'é',
    '👍',
    'release',
    '6.3',
  ],
);
const timeTalk = fc.array(timeWords, {maxLength: 14}).map(words => words.join(' '));
const anyText = fc.oneof(timeTalk, fc.string(), fc.string({unit: 'binary', maxLength: 60}));

const reference = fc
  .record({year: fc.integer({min: 1995, max: 2150}), days: fc.integer({min: 0, max: 365})})
  .map(({year, days}) => toDay(new Date(Date.UTC(year, 0, 1 + days))));

function toDay(date: Date): CalendarDay {
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

function timestamp({year, month, day}: CalendarDay): number {
  return Date.UTC(year, month - 1, day);
}

test('finds are in range, in order, apart, and quote the source', () => {
  fc.assert(
    fc.property(anyText, text => {
      let previousEnd = 0;
      for (const time of findTimes(text)) {
        expect(time.from).toBeGreaterThanOrEqual(previousEnd);
        expect(time.to).toBeGreaterThan(time.from);
        expect(time.to).toBeLessThanOrEqual(text.length);
        expect(time.text).toBe(text.slice(time.from, time.to));
        expect(time.relationFrom ?? 0).toBeLessThanOrEqual(time.from);
        expect(time.relationFrom === undefined).toBe(time.relation === undefined);
        previousEnd = time.to;
      }
    }),
    {numRuns: 2000},
  );
});

test('whatever is resolved is a day of the calendar', () => {
  fc.assert(
    fc.property(anyText, reference, (text, today) => {
      for (const time of findTimes(text)) {
        const day = resolveTime(time, today);
        if (day) expect(toDay(new Date(timestamp(day)))).toEqual(day);
      }
    }),
    {numRuns: 2000},
  );
});

const openDate = fc.oneof(
  fc
    .tuple(
      fc.integer({min: 1, max: 31}),
      fc.constantFrom('January', 'Feb', 'March', 'april', 'May', 'Sept.', 'December'),
    )
    .map(([day, month]) => `on ${day} ${month}`),
  fc.integer({min: 2, max: 90}).map(count => `in ${count} days`),
  fc.constantFrom('on Friday', 'next Monday', 'the end of Q1', 'the end of June', 'by year-end', 'at Easter'),
  fc.constantFrom(
    'the last Friday of March',
    'the first Thursday in May',
    'by the 31st.',
    'on the first day of July',
  ),
);

test('a time that leaves the year open is never before the reference, and at most nine years on', () => {
  fc.assert(
    fc.property(openDate, reference, (words, today) => {
      const [time] = findTimes(`We look at it ${words}`);
      expect(time).toBeDefined();
      const day = resolveTime(time!, today);
      if (!day) return;
      expect(timestamp(day)).toBeGreaterThanOrEqual(timestamp(today));
      expect(day.year).toBeLessThanOrEqual(today.year + 9);
    }),
  );
});

test('the same times are found wherever the sentence stands', () => {
  fc.assert(
    fc.property(timeTalk, fc.integer({min: 1, max: 20}), (text, indent) => {
      const plain = findTimes(text).map(time => [time.kind, time.from + indent, time.text]);
      const indented = findTimes(' '.repeat(indent) + text).map(time => [time.kind, time.from, time.text]);
      expect(indented).toEqual(plain);
    }),
  );
});
