import {Trouble} from '../../config/trouble.js';
import {findTimes} from '../../reading/times/find.js';
import {fromIsoDay, type IsoDay, toIsoDay} from '../../reading/times/iso-day.js';
import {resolveTime} from '../../reading/times/resolve.js';
import type {TimeExpression, TimeKind} from '../../reading/times/time.js';
import {parseInterval} from '../../register/interval.js';

/** What keeps a time from being a day, by its kind; other kinds name something too long or too open. */
const reasons: Partial<Readonly<Record<TimeKind, string>>> = {
  vague: 'binds nobody to a day',
  past: 'is over',
  recurring: 'comes again and again; name the day of the one review',
  clock: 'is a time of day; name the day',
  moment: 'is an event; name its day',
};

const forms = 'write it as "in 3 months", "on 30 June 2027", "the last Friday of March" or 2027-06-30';

/**
 * The day that somebody names for a review, in any words that the reading of memos understands.
 *
 * @param words Such as `in 3 months`; a bare length of time counts from today.
 * @throws {Trouble} where it is no single day, or none after today.
 */
export function reviewDay(words: string, today: IsoDay): IsoDay {
  const trouble = (why: string) => new Trouble(`--review: ${why}; ${forms}`);
  const interval = parseInterval(words);
  const [time, another] = findTimes(
    interval === undefined ? words : `in ${interval.amount} ${interval.unit}s`,
  );
  if (time === undefined) throw trouble(`there is no time in "${words}"`);
  if (another !== undefined) throw trouble(`"${time.text}" and "${another.text}" are two times`);
  const day = dayOf(time, today);
  if (day === undefined) throw trouble(`"${words}" ${reasons[time.kind] ?? 'names no single day'}`);
  if (day <= today) throw trouble(`"${words}" is ${day}, and today is ${today} already`);
  return day;
}

/** Of a length that does not say from when, a review is meant after it: "3 months" is in three months. */
function dayOf(time: TimeExpression, today: IsoDay): IsoDay | undefined {
  const placed: TimeExpression = time.value?.type === 'duration' ? {...time, relation: 'in'} : time;
  const day = resolveTime(placed, fromIsoDay(today));
  return day && toIsoDay(day);
}
