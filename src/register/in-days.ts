import {count} from '../formatters/words.js';

/** How far off a day is, for people: `5 days ago`, `yesterday`, `today`, `tomorrow`, `in 3 days`. */
export function inDays(daysLeft: number): string {
  if (daysLeft === 0) return 'today';
  if (daysLeft === 1) return 'tomorrow';
  if (daysLeft === -1) return 'yesterday';
  return daysLeft > 0 ? `in ${count(daysLeft, 'day')}` : `${count(-daysLeft, 'day')} ago`;
}
