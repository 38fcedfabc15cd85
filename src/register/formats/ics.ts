import {defaultSettings, reviewCalendar} from '../ical/review-calendar.js';
import type {RegisterFormat} from './format.js';

/** The reviews as a calendar, as `change-lint ical` writes it where there was none before. */
export const format: RegisterFormat = (register, {cwd}) =>
  reviewCalendar(register, {...defaultSettings, cwd});
