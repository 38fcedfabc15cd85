import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {format} from '../../../src/register/formats/ics.js';
import {readEarlierCalendar} from '../../../src/register/ical/earlier-calendar.js';
import {defaultSettings, reviewCalendar} from '../../../src/register/ical/review-calendar.js';
import {plain} from '../../../src/register/words.js';
import {experiment, fact, register} from '../samples.js';
import {eventsOf} from './calendars.js';

const context = {cwd: '/memos', color: false, columns: undefined};

/** Words as an author may have them: everything but halves of characters, which UTF-8 cannot hold. */
const words = fc.string({unit: 'binary', maxLength: 200}).filter(text => /[^\s\p{Cc}]/u.test(text));

const odd = fc.oneof(
  words,
  fc
    .string({
      unit: fc.constantFrom(
        ',',
        ';',
        '\\',
        '\\n',
        ':',
        '"',
        '\n',
        ' ',
        '🚀',
        '👩‍👩‍👧',
        'é',
        '漢',
        'e\u0301',
        'a',
      ),
    })
    .filter(text => text.trim() !== ''),
);

describe('the calendar of reviews', () => {
  it('has an all-day event with an alarm a week before', () => {
    const text = format(
      register([
        experiment('/memos/news/desks.md', {
          title: 'Desks for all, again; now "free"',
          reviewDate: {
            ...fact('2027-12-31'),
            derivation: "nine months after 2027-03-31, the memo's own date",
          },
          owner: fact('Ada Lind'),
          experiment: fact('Nobody has a desk of their own.'),
          positiveSignals: [fact('Teams sit together'), fact('Less noise')],
          warningSignals: [fact('People stay at home')],
        }),
      ]),
      context,
    );
    expect(eventsOf(text)).toEqual([
      {
        uid: expect.stringMatching(/^[0-9a-f]{32}@change-lint$/),
        sequence: 0,
        summary: 'Review: Desks for all, again; now "free"',
        description: [
          'What is tried: Nobody has a desk of their own.',
          'Owner: Ada Lind',
          'Signs that it works: Teams sit together; Less noise',
          'Warning signs: People stay at home',
          "Where the date is from: nine months after 2027-03-31, the memo's own date",
          'Memo: news/desks.md',
        ].join('\n'),
        start: '2027-12-31',
        end: '2028-01-01',
        isAllDay: true,
        stamp: '2027-03-01T00:00:00Z',
        status: 'CONFIRMED',
        transparency: 'TRANSPARENT',
        categories: ['Review'],
        alarms: [
          {action: 'DISPLAY', trigger: '-P7D', description: 'Review: Desks for all, again; now "free"'},
        ],
      },
    ]);
  });

  it('holds what is overdue, and neither what is undated nor what is decided', () => {
    const outcome = {...fact({decision: 'kept', on: undefined, note: undefined} as const), words: 'kept'};
    const text = format(
      register([
        experiment('/memos/late.md', {title: 'Late', reviewDate: fact('2027-02-01')}),
        experiment('/memos/undated.md', {title: 'Undated'}),
        experiment('/memos/done.md', {title: 'Done', reviewDate: fact('2027-06-01'), outcome}),
      ]),
      context,
    );
    expect(eventsOf(text).map(({summary}) => summary)).toEqual(['Review: Late']);
  });

  it('is a calendar where there is nothing to review', () => {
    expect(eventsOf(format(register([]), context))).toEqual([]);
  });

  it.each(['2027-02-28', '2028-02-28', '2028-02-29', '2027-12-31'])('ends the day after %s', day => {
    const text = format(register([experiment('/memos/a.md', {reviewDate: fact(day)})]), context);
    const next = new Date(`${day}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    expect(eventsOf(text)).toMatchObject([{start: day, end: next.toISOString().slice(0, 10)}]);
  });

  it('does not change as time goes by, but for the stamp', () => {
    const memos = {
      '/memos/b.md': {reviewDate: fact('2027-03-05')},
      '/memos/a.md': {reviewDate: fact('2027-04-05')},
      '/memos/c.md': {reviewDate: fact('2027-02-05')},
    };
    const on = (asOf: string, names: readonly string[]) =>
      format(
        register(
          names.map(name => experiment(name, memos[name as keyof typeof memos], {asOf})),
          {asOf},
        ),
        context,
      ).replaceAll(/DTSTAMP:.*/g, '');
    const names = Object.keys(memos);
    expect(on('2027-03-20', names.toReversed())).toBe(on('2027-03-01', names));
  });

  it('gives every word back, however odd', () => {
    fc.assert(
      fc.property(odd, odd, odd, (title, owner, sign) => {
        const facts = {
          title,
          reviewDate: fact('2027-03-31'),
          owner: fact(owner),
          warningSignals: [fact(sign)],
        };
        const [event] = eventsOf(format(register([experiment('/memos/a.md', facts)]), context));
        expect(event?.summary).toBe(`Review: ${plain(title)}`);
        expect(event?.alarms[0]?.description).toBe(`Review: ${plain(title)}`);
        const lines = event?.description.split('\n');
        expect(lines?.[0]).toBe(`Owner: ${plain(owner)}`);
        expect(lines?.[1]).toBe(`Warning signs: ${plain(sign)}`);
      }),
    );
  });

  it('reads back its own events, however odd, so that they stay as they are', () => {
    fc.assert(
      fc.property(odd, odd, (title, owner) => {
        const experiments = [
          experiment('/memos/a.md', {title, reviewDate: fact('2027-03-31'), owner: fact(owner)}),
        ];
        const before = format(register(experiments), context);
        const earlier = readEarlierCalendar(before, 'before.ics');
        const later = register(experiments, {asOf: '2027-03-09'});
        expect(reviewCalendar(later, {...defaultSettings, cwd: '/memos', earlier})).toBe(before);
      }),
    );
  });
});
