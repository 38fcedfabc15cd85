/** Events that say in their name when they are: "the March retro", "the Q3 review". */
import {findTimes} from './find.js';
import type {EventValue, TimeValue} from './time.js';

/** The month, quarter or year in the name of an event; undefined where there is none. */
export function monthOfEvent({event}: EventValue): TimeValue | undefined {
  const words = event.split(' ');
  // Shorter and shorter, as "march retro" is found as an event again.
  for (let count = words.length - 1; count > 0; count -= 1) {
    const [time] = findTimes(`in ${words.slice(0, count).join(' ')}`);
    if (time?.kind === 'period' && time.from === 'in '.length && isStretch(time.value)) return time.value;
  }
  return undefined;
}

function isStretch(value: TimeValue | undefined): value is TimeValue {
  return value?.type === 'period' || (value?.type === 'date' && value.day === undefined);
}
