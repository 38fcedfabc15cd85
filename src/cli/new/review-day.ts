import {Trouble} from '../../config/trouble.js';
import type {CalendarSettings} from '../../reading/times/calendar-settings.js';
import {findTimes} from '../../reading/times/find.js';
import {impossibleDates} from '../../reading/times/impossible-dates.js';
import {parseInterval} from '../../reading/times/interval.js';
import {fromIsoDay, type IsoDay, toIsoDay} from '../../reading/times/iso-day.js';
import {resolveTime} from '../../reading/times/resolve.js';
import type {TimeExpression} from '../../reading/times/time.js';

const forms = 'write it as "in 3 months", "on 30 June 2027", "the last Friday of March" or 2027-06-30';

/**
 * The day that somebody names for a review, in any words that the reading of memos understands.
 *
 * @param words Such as `in 3 months`; a bare length of time counts from today.
 * @throws {Trouble} where nobody can know the day, or it is not after today.
 */
export function reviewDay(words: string, today: IsoDay, calendar: CalendarSettings): IsoDay {
  const trouble = (why: string) => new Trouble(`--review: ${why}; ${forms}`);
  const interval = parseInterval(words);
  const [time, another] = findTimes(
    interval === undefined ? words : `in ${interval.amount} ${interval.unit}s`,
  );
  if (time === undefined) throw trouble(whyNoTime(words));
  if (another !== undefined) throw trouble(`"${time.text}" and "${another.text}" are two times`);
  const resolved = resolveTime(placed(time), fromIsoDay(today), calendar);
  if ('reason' in resolved) throw trouble(resolved.reason.replaceAll('`', '"'));
  const day = toIsoDay(resolved.day);
  if (day <= today) throw trouble(`"${words}" is ${day}, and today is ${today} already`);
  return day;
}

/** Days and months in digits, whether or not a calendar has them. */
const DIGITS_OF_DAY = /^\s*\d{4}(?:([-/.])\d\d?(?:\1\d\d?)?|\d{4})\s*$/;

function whyNoTime(words: string): string {
  if (DIGITS_OF_DAY.test(words) || impossibleDates(words).length > 0) {
    return `"${words}" is no day of the calendar`;
  }
  return `there is no time in "${words}"${words.trim() === '' ? ' (a variable that is not set?)' : ''}`;
}

/** Of a length that does not say from when, a review is meant after it: "3 months" is in three months. */
function placed(time: TimeExpression): TimeExpression {
  return time.value?.type === 'duration' ? {...time, relation: 'in'} : time;
}
