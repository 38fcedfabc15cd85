import {expect, it} from 'vitest';
import {readEarlierCalendar} from '../../../src/register/ical/earlier-calendar.js';

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'PRODID:-//change-lint//change-lint//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');

it('reads the events by their UID, with folded lines', () => {
  const lines = event(
    'UID:a@b',
    'SEQUENCE:3',
    'DTSTAMP:20270301T120102Z',
    'DTSTART;VALUE=DATE:202704',
    ' 05',
    'STATUS:CANCELLED',
  );
  expect(readEarlierCalendar(calendar(...lines), 'x.ics').get('a@b')).toEqual({
    start: '2027-04-05',
    sequence: 3,
    stamp: new Date('2027-03-01T12:01:02Z'),
    isCancelled: true,
    text: [
      ...event(
        'UID:a@b',
        'SEQUENCE:3',
        'DTSTAMP:20270301T120102Z',
        'DTSTART;VALUE=DATE:20270405',
        'STATUS:CANCELLED',
      ),
      '',
    ].join('\r\n'),
  });
});

it.each([
  [['DTSTAMP:20270301T000000Z', 'DTSTART:20270405T100000Z', 'SEQUENCE:0']],
  [['DTSTAMP:20270301T000000Z', 'DTSTART;VALUE=DATE:20270231', 'SEQUENCE:0']],
  [['DTSTAMP:yesterday', 'DTSTART;VALUE=DATE:20270405', 'SEQUENCE:0']],
  [['DTSTART;VALUE=DATE:20270405', 'SEQUENCE:0']],
  [['DTSTAMP:20270301T000000Z', 'DTSTART;VALUE=DATE:20270405', 'SEQUENCE:often']],
  [['DTSTAMP:20270301T000000Z', 'DTSTART;VALUE=DATE:20270405']],
])('leaves out an event with %j, which is not as we write them', lines => {
  expect(readEarlierCalendar(calendar(...event('UID:a@b', ...lines)), 'x.ics').size).toBe(0);
});
