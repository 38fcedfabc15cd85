/** Years that are said from where the author stands: "March next year", "Q2 of this year". */
import type {CalendarSettings} from './calendar-settings.js';
import {runningYear} from './spans.js';
import type {CalendarDay, DateValue, Step, TimeValue} from './time.js';

const YEARS_AHEAD: Readonly<Record<Step, number>> = {last: -1, this: 0, next: 1};

/** The same value with its years by number, also those inside its anchors. */
export function withYears(value: TimeValue, reference: CalendarDay, calendar: CalendarSettings): TimeValue {
  if ('anchor' in value && value.anchor !== undefined) {
    return {...value, anchor: withYears(value.anchor, reference, calendar)};
  }
  if (value.type === 'range') {
    const [from, to] = [value.from, value.to].map(date => withYears(date, reference, calendar) as DateValue);
    return {...value, from: from!, to: to!};
  }
  if (!('yearStep' in value) || value.yearStep === undefined) return value;
  const {yearStep, ...rest} = value;
  const running = value.type === 'period' ? runningYear(value, reference, calendar) : reference.year;
  return {...rest, year: running + YEARS_AHEAD[yearStep]};
}
