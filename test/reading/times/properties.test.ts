import fc from 'fast-check';
import {expect, test} from 'vitest';
import {defaultCalendar} from '../../../src/reading/times/calendar-settings.js';
import {findTimes} from '../../../src/reading/times/find.js';
import {resolveTime} from '../../../src/reading/times/resolve.js';
import type {CalendarDay, TimeExpression, TimeKind, TimeValue} from '../../../src/reading/times/time.js';

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
  return new Date(0).setUTCFullYear(year, month - 1, day);
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
        const result = resolveTime(time, today, defaultCalendar);
        if ('day' in result) expect(toDay(new Date(timestamp(result.day)))).toEqual(result.day);
        else expect(result.reason).not.toBe('');
      }
    }),
    {numRuns: 2000},
  );
});

const oddNumber = fc.oneof(
  fc.integer({min: -3, max: 60}),
  fc.constantFrom(
    0.5,
    1e9,
    -1e9,
    9999,
    10_000,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MAX_SAFE_INTEGER,
  ),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, {nil: undefined});
const unit = fc.constantFrom(
  ...['day', 'week', 'weekend', 'workday', 'fortnight', 'month', 'quarter', 'half', 'year', 'decade', 'hour'],
  ...['sprint', 'iteration', 'term', 'calendar-week', 'constructor'],
);
const oddDate = fc.record({
  type: fc.constant('date'),
  year: maybe(oddNumber),
  month: maybe(oddNumber),
  day: maybe(oddNumber),
});

/** Values that no matcher makes, but that their types allow. */
const {value: oddValue} = fc.letrec(tie => ({
  anchor: maybe(tie('value')),
  value: fc.oneof(
    {maxDepth: 3},
    oddDate,
    fc.record({type: fc.constant('range'), from: oddDate, to: oddDate}),
    fc.record({
      type: fc.constant('period'),
      unit,
      number: maybe(oddNumber),
      year: maybe(oddNumber),
      fiscal: maybe(fc.constant(true)),
      step: maybe(fc.constantFrom('last', 'this', 'next')),
    }),
    fc.record({type: fc.constant('duration'), amount: oddNumber, unit}),
    fc.record({type: fc.constant('season'), season: fc.constant('spring')}),
    fc.record({type: fc.constant('feast'), feast: fc.constantFrom('easter', 'eid'), year: maybe(oddNumber)}),
    fc.record({type: fc.constant('event'), event: fc.oneof(timeTalk, fc.string())}),
    fc.record({
      type: fc.constant('offset'),
      amount: oddNumber,
      unit,
      direction: fc.constantFrom('after', 'before'),
      anchor: tie('anchor'),
    }),
    fc.record({
      type: fc.constant('part'),
      part: fc.constantFrom('start', 'early', 'middle', 'end'),
      anchor: tie('value'),
    }),
    fc.record({
      type: fc.constant('nth'),
      ordinal: oddNumber,
      unit,
      direction: maybe(fc.constantFrom('in', 'after', 'before')),
      anchor: tie('value'),
    }),
    fc.record({
      type: fc.constant('weekday'),
      weekday: fc.integer({min: 0, max: 6}),
      ordinal: maybe(oddNumber),
      direction: maybe(fc.constantFrom('in', 'after', 'before')),
      anchor: tie('anchor'),
    }),
  ),
}));
const anyKind = fc.constantFrom<TimeKind>('date', 'duration', 'period', 'moment', 'clock', 'past');
const anyCalendar = fc.record({
  sprintLength: fc.record({amount: fc.integer({min: 0, max: 9999}), unit}),
  fiscalYearStart: maybe(
    fc.record({month: fc.integer({min: 1, max: 12}), day: fc.integer({min: 1, max: 28})}),
  ),
  fiscalYearNamedFor: fc.constantFrom('start' as const, 'end' as const),
  holidays: fc.array(fc.constantFrom('2026-12-25', '2027-01-01', '9999-12-31')),
});
const anyDay = fc.oneof(
  reference,
  fc.constantFrom(
    {year: 9999, month: 12, day: 31},
    {year: 1, month: 1, day: 1},
    {year: 26, month: 2, day: 28},
  ),
);

test('whatever the types allow ends in a day of the calendar or in a reason', () => {
  fc.assert(
    fc.property(oddValue, anyKind, anyDay, anyCalendar, (value, kind, today, calendar) => {
      const time: TimeExpression = {kind, from: 0, to: 1, text: 'x', value: value as TimeValue};
      const result = resolveTime(time, today, calendar);
      if ('day' in result) expect(toDay(new Date(timestamp(result.day)))).toEqual(result.day);
      else expect(result.reason).not.toBe('');
    }),
    {numRuns: 3000},
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
      const result = resolveTime(time!, today, defaultCalendar);
      if (!('day' in result)) return;
      const {day} = result;
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
