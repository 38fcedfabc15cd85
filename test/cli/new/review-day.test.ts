import {expect, test} from 'vitest';
import {reviewDay} from '../../../src/cli/new/review-day.js';

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
  ['2027-06-30', '2027-06-30'],
])('%s is %s', (words, day) => {
  expect(reviewDay(words, today)).toBe(day);
});

test.each([
  ['soon', '"soon" binds nobody to a day'],
  ['after the retro', '"after the retro" is an event; name its day'],
  ['every Friday', '"every Friday" comes again and again; name the day of the one review'],
  ['5pm', '"5pm" is a time of day; name the day'],
  ['last week', '"last week" is over'],
  ['in March', '"in March" names no single day'],
  ['31 February 2027', '"31 February 2027" names no single day'],
  ['2027-02-31', 'there is no time in "2027-02-31"'],
  ['', 'there is no time in ""'],
  ['Friday or Monday', '"Friday" and "Monday" are two times'],
  ['2026-11-22', '"2026-11-22" is 2026-11-22, and today is 2026-11-22 already'],
  ['3 March 2020', '"3 March 2020" is 2020-03-03, and today is 2026-11-22 already'],
])('%j is a mistake', (words, why) => {
  expect(() => reviewDay(words, today)).toThrow(`--review: ${why}; write it as "in 3 months"`);
});
