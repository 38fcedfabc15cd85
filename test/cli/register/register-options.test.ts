import {expect, test} from 'vitest';
import {dueWithinOf} from '../../../src/cli/register/register-options.js';
import {readRegister} from '../../../src/config/time-settings.js';
import {defaultCalendar} from '../../../src/reading/times/calendar-settings.js';

const settings = (...said: Parameters<typeof readRegister>[0]) => ({
  calendar: defaultCalendar,
  register: readRegister(said),
});

test('two weeks before its review an experiment is due, where nobody says otherwise', () => {
  expect(dueWithinOf({}, '2027-03-01', settings())).toBe(14);
});

test('the configuration says when, and the flag beats it', () => {
  const month = settings({dueWithin: '3 weeks'}, {dueWithin: '1 month'});
  expect(dueWithinOf({}, '2027-02-01', month)).toBe(28);
  expect(dueWithinOf({}, '2027-03-01', month)).toBe(31);
  expect(dueWithinOf({within: {amount: 3, unit: 'day'}}, '2027-03-01', month)).toBe(3);
});
