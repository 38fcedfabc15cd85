/** Turns what configurations say about time into what the reading and the register go by. */
import {type CalendarSettings, defaultCalendar} from '../reading/times/calendar-settings.js';
import {type Interval, parseInterval} from '../reading/times/interval.js';
import type {CalendarConfig, RegisterConfig} from './config.js';

/** What the register of experiments goes by; what nobody said is undefined. */
export interface RegisterSettings {
  /** How long before its review an experiment is due. */
  dueWithin: Interval | undefined;
  /** How many experiments may run at once in one scope. */
  maxRunning: number | undefined;
}

/**
 * The upper configuration wins key by key; holidays add up.
 *
 * @param said Checked, lowest first.
 */
export function readCalendar(said: readonly CalendarConfig[]): CalendarSettings {
  const {sprintLength, fiscalYearStart, fiscalYearNamedFor}: CalendarConfig = Object.assign({}, ...said);
  const [month, day] = fiscalYearStart?.split('-').map(Number) ?? [];
  return {
    sprintLength: intervalOf(sprintLength) ?? defaultCalendar.sprintLength,
    fiscalYearStart: month === undefined || day === undefined ? undefined : {month, day},
    fiscalYearNamedFor: fiscalYearNamedFor ?? defaultCalendar.fiscalYearNamedFor,
    holidays: [...new Set(said.flatMap(({holidays = []}) => holidays))].sort(),
  };
}

/** @param said Checked, lowest first; the upper one wins key by key. */
export function readRegister(said: readonly RegisterConfig[]): RegisterSettings {
  const {dueWithin, maxRunning}: RegisterConfig = Object.assign({}, ...said);
  return {dueWithin: intervalOf(dueWithin), maxRunning};
}

/** How settings are shown to people: in the spelling that a configuration takes. */
export function spellCalendar(settings: CalendarSettings): CalendarConfig {
  const {sprintLength, fiscalYearStart, fiscalYearNamedFor, holidays} = settings;
  return {
    sprintLength: spellInterval(sprintLength),
    ...(fiscalYearStart && {fiscalYearStart: `${pad(fiscalYearStart.month)}-${pad(fiscalYearStart.day)}`}),
    fiscalYearNamedFor,
    holidays,
  };
}

/** As `spellCalendar` does. */
export function spellRegister({dueWithin, maxRunning}: RegisterSettings): RegisterConfig {
  return {
    ...(dueWithin && {dueWithin: spellInterval(dueWithin)}),
    ...(maxRunning !== undefined && {maxRunning}),
  };
}

function intervalOf(text: string | undefined): Interval | undefined {
  return text === undefined ? undefined : parseInterval(text);
}

function spellInterval({amount, unit}: Interval): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
