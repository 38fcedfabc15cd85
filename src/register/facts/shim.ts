import type {CalendarSettings} from '../../reading/times/calendar-settings.js';
import {addLength as add, resolveTime as resolve} from '../../reading/times/resolve.js';
import type {CalendarDay, TimeExpression} from '../../reading/times/time.js';
export function resolveTime(
  time: TimeExpression,
  reference: CalendarDay,
  _c: CalendarSettings,
): {day: CalendarDay; note?: string} | {reason: string} {
  const day = resolve(time, reference);
  return day ? {day} : {reason: `\`${time.text}\` names no day`};
}
export function addLength(start: CalendarDay, amount: number, unit: string, _c: CalendarSettings) {
  return unit === 'sprint' ? add(start, amount * 2, 'week') : add(start, amount, unit);
}
