/** What people are told about the days of times: what was taken for granted, and why there is none. */
import type {CalendarSettings} from './calendar-settings.js';
import {resolveFeast} from './feast-days.js';
import {impossibleDates} from './impossible-dates.js';
import {addLength, assumedLength} from './lengths.js';
import {isFiscal} from './spans.js';
import type {PeriodValue, TimeExpression, TimeValue} from './time.js';
import {monthOfEvent} from './times-of-events.js';

/** What was taken for granted where a value has a day; undefined where nothing was. */
export function assumptionIn(value: TimeValue, calendar: CalendarSettings): string | undefined {
  switch (value.type) {
    case 'duration':
      return assumedLength(value.unit, calendar);
    case 'offset':
      return assumedLength(value.unit, calendar) ?? (value.anchor && assumptionIn(value.anchor, calendar));
    case 'period': {
      const length = assumedLength(value.unit, calendar);
      if (length !== undefined) return `${length}, and nothing says when one begins`;
      return isFiscal(value, calendar) ? yearStartIn(calendar) : undefined;
    }
    case 'part': {
      const piece = value.part === 'early' ? 'first' : value.part === 'middle' ? 'second' : undefined;
      return piece === undefined
        ? assumptionIn(value.anchor, calendar)
        : `taken as the end of its ${piece} third`;
    }
    case 'nth':
      return assumptionIn(value.anchor, calendar);
    case 'weekday':
      return value.anchor && assumptionIn(value.anchor, calendar);
    case 'event':
      return `taken as the last day of the ${stretchOf(monthOfEvent(value))} in its name`;
    default:
      return undefined;
  }
}

function yearStartIn({fiscalYearStart}: CalendarSettings): string | undefined {
  if (fiscalYearStart === undefined) return undefined;
  const [month, day] = [fiscalYearStart.month, fiscalYearStart.day].map(part => `${part}`.padStart(2, '0'));
  return `the financial year starts on ${month}-${day}`;
}

function stretchOf(value: TimeValue | undefined): string {
  if (value?.type === 'period') return value.unit.replace('-', ' ');
  return value?.type === 'date' && value.month === undefined ? 'year' : 'month';
}

/** Why a time has no day, as a sentence without its full stop. */
export function whyUnresolved(time: TimeExpression, calendar: CalendarSettings): string {
  const words = `\`${time.text}\``;
  switch (time.kind) {
    case 'past':
      return `${words} is over`;
    case 'vague':
      return `${words} names no day`;
    case 'recurring':
      return `${words} comes again and again, and names no single day`;
    case 'clock':
      return `${words} is a time of day, and names no day`;
    default:
      return time.value === undefined
        ? whyValueless(time.text)
        : (whyValue(innermost(time.value), words, calendar) ?? `${words} names no day that can be known`);
  }
}

function whyValueless(text: string): string {
  const words = `\`${text}\``;
  if (impossibleDates(text).length > 0) return `${words} is no day of the calendar`;
  return /^\d/.test(text) ? eitherOrder(words) : `${words} names no day that can be known`;
}

function eitherOrder(words: string): string {
  return `${words} is one day for readers who put the day first, and another for those who put the month first`;
}

/** What all the rest is counted from: in "two weeks after the end of term" it is the term. */
function innermost(value: TimeValue): TimeValue {
  return 'anchor' in value && value.anchor !== undefined ? innermost(value.anchor) : value;
}

function whyValue(value: TimeValue, words: string, calendar: CalendarSettings): string | undefined {
  switch (value.type) {
    case 'event':
      return `nothing says when \`${value.event}\` is`;
    case 'season':
      return `${words} names no day: seasons begin and end on many`;
    case 'feast':
      return resolveFeast(value, {year: 2000, month: 1, day: 1}) === undefined
        ? `nothing says on which day \`${value.feast}\` falls`
        : undefined;
    case 'date':
      return value.isEitherOrder ? eitherOrder(words) : `${words} is no day of the calendar`;
    case 'range':
      return whyValue(value.to, words, calendar);
    case 'weekday':
      return value.ordinal === undefined ? undefined : `nothing says of what ${words} is counted`;
    case 'duration':
    case 'offset':
      return whyLength(value.unit, words, calendar);
    case 'period':
      return whyPeriod(value, words);
    default:
      return undefined;
  }
}

/** Units that are shorter than a day. */
const PARTS_OF_DAYS: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'morning', 'evening']);

function whyLength(unit: string, words: string, calendar: CalendarSettings): string {
  if (PARTS_OF_DAYS.has(unit)) return `${words} is shorter than a day, and names none`;
  const isKnown = addLength({year: 2000, month: 1, day: 1}, 1, unit, calendar) !== undefined;
  return isKnown
    ? `${words} leads beyond the years that a calendar has`
    : `nothing says how long one ${unit} is in ${words}`;
}

function whyPeriod({unit, number, fiscal}: PeriodValue, words: string): string {
  if (fiscal) {
    return `${words} depends on when the financial year starts, which \`calendar.fiscalYearStart\` in the configuration can say`;
  }
  if (unit === 'calendar-week') return `the year has no ${words}`;
  return number === undefined
    ? `nothing says when the ${unit} in ${words} ends`
    : `${words} counts from a start that nothing names`;
}
