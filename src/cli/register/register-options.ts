import type {Resolution} from '../../config/resolve.js';
import {Trouble} from '../../config/trouble.js';
import {differenceInCalendarDays} from '../../reading/times/calendar.js';
import {type Interval, parseInterval} from '../../reading/times/interval.js';
import {fromIsoDay, type IsoDay} from '../../reading/times/iso-day.js';
import {addLength} from '../../reading/times/lengths.js';
import {defaultDueWithin} from '../../register/experiment.js';
import type {LintOptions} from '../options.js';

/** The flags of every command that gathers experiments, beside those of the lint. */
export interface RegisterOptions extends LintOptions {
  /** How long before its review an experiment is due. */
  within?: Interval;
  /** How many experiments may run at once in one scope; any number where it is left out. */
  maxRunning?: number;
}

/** `--pass-on-no-files`: where nobody named anything, there may be nothing. */
export function acceptingNoFiles<Options extends LintOptions>(
  options: Options,
  words: readonly string[],
): Options {
  if (!options.passOnNoFiles || words.length > 0) return options;
  return {...options, errorOnUnmatchedPattern: false};
}

/** @throws {Trouble} for anything but a length of time. */
export function parseWithin(value: string): Interval {
  const interval = parseInterval(value);
  if (interval !== undefined) return interval;
  throw new Trouble(`--within: "${value}" is no length of time; write it as 30d, "6 weeks" or "3 months"`);
}

/**
 * How many days after today a review is due.
 *
 * @param settings What the configuration says; the flag beats it.
 */
export function dueWithinOf(
  {within}: Pick<RegisterOptions, 'within'>,
  today: IsoDay,
  settings: Pick<Resolution, 'calendar' | 'register'>,
): number {
  const interval = within ?? settings.register.dueWithin;
  if (interval === undefined) return defaultDueWithin;
  const start = fromIsoDay(today);
  const end = addLength(start, interval.amount, interval.unit, settings.calendar);
  return end === undefined ? defaultDueWithin : differenceInCalendarDays(end, start);
}
