/** The days of the feasts that fall on one. */
import {addDays, compareDays, easterSunday} from './calendar.js';
import type {CalendarDay, FeastValue} from './time.js';
import {DATED_FEASTS} from './words/feast-words.js';

/** The feast in its year, or the next one on or after the reference; undefined for a feast that moves. */
export function resolveFeast({feast, year}: FeastValue, reference: CalendarDay): CalendarDay | undefined {
  const rule = Object.hasOwn(DATED_FEASTS, feast) ? DATED_FEASTS[feast] : undefined;
  if (rule === undefined) return undefined;
  if (year !== undefined) return feastIn(year, rule);
  const thisYear = feastIn(reference.year, rule);
  return compareDays(thisYear, reference) >= 0 ? thisYear : feastIn(reference.year + 1, rule);
}

function feastIn(year: number, rule: readonly [month: number, day: number] | number): CalendarDay {
  return typeof rule === 'number' ? addDays(easterSunday(year), rule) : {year, month: rule[0], day: rule[1]};
}
