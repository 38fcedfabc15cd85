import {expect, test} from 'vitest';
import {reviewDay} from '../../../src/cli/new/review-day.js';

import {defaultCalendar} from '../../../src/reading/times/calendar-settings.js';

const today = '2026-11-22';

test.each([
  ['in 3 months', '2027-02-22'],
  ['3 months', '2027-02-22'],
  ['90d', '2027-02-20'],
  ['after six weeks', '2027-01-03'],
  ['in a quarter', '2027-02-22'],
  ['on 22 February 2027', '2027-02-22'],
  ['22 February', '2027-02-22'],
  ['the last Friday of March', '2027-03-26'],
  ['next Monday', '2026-11-23'],
  ['end of Q2', '2027-06-30'],
  ['in March', '2027-03-31'],
  ['after four sprints', '2027-01-17'],
  ['2027-06-30', '2027-06-30'],
  ['2027-05', '2027-05-31'],
  ['20270405', '2027-04-05'],
  ['2027-W12', '2027-03-28'],
  ['March next year', '2027-03-31'],
  ['in a year and a half', '2028-05-22'],
  ['a quarter of a year', '2027-02-22'],
  ['this time next year', '2027-11-22'],
])('%s is %s', (words, day) => {
  expect(reviewDay(words, today, defaultCalendar)).toBe(day);
});

test.each([
  ['soon', '"soon" names no day'],
  ['after the retro', 'nothing says when "retro" is'],
  ['every Friday', '"every Friday" comes again and again, and names no single day'],
  ['5pm', '"5pm" is a time of day, and names no day'],
  ['last week', '"last week" is over'],
  ['31 February 2027', '"31 February 2027" is no day of the calendar'],
  ['2027-02-31', '"2027-02-31" is no day of the calendar'],
  ['2027-02-00', '"2027-02-00" is no day of the calendar'],
  ['2027/02/31', '"2027/02/31" is no day of the calendar'],
  ['2027-13', '"2027-13" is no day of the calendar'],
  ['20270231', '"20270231" is no day of the calendar'],
  ['32 March 2027', '"32 March 2027" is no day of the calendar'],
  ['April 31', '"April 31" is no day of the calendar'],
  ['tea', 'there is no time in "tea"'],
  ['', 'there is no time in "" (a variable that is not set?)'],
  [' ', 'there is no time in " " (a variable that is not set?)'],
  ['Friday or Monday', '"Friday" and "Monday" are two times'],
  ['2026-11-22', '"2026-11-22" is 2026-11-22, and today is 2026-11-22 already'],
  ['3 March 2020', '"3 March 2020" is 2020-03-03, and today is 2026-11-22 already'],
])('%j is a mistake', (words, why) => {
  expect(() => reviewDay(words, today, defaultCalendar)).toThrow(
    `--review: ${why}; write it as "in 3 months"`,
  );
});
