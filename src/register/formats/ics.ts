import {readEarlierCalendar} from '../ical/earlier-calendar.js';
import {defaultSettings, reviewCalendar} from '../ical/review-calendar.js';
import type {RegisterFormat} from './format.js';

/**
 * The reviews as a calendar, as `change-lint ical` writes it. Where there was one before, its reviews are known again.
 *
 * @throws {Trouble} where the file is there and no calendar of ours.
 */
export const format: RegisterFormat = (register, {cwd, replaced}) => {
  const earlier =
    replaced === undefined ? defaultSettings.earlier : readEarlierCalendar(replaced.text, replaced.where);
  return reviewCalendar(register, {...defaultSettings, cwd, earlier});
};
