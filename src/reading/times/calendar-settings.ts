/** What a calendar cannot know of an organisation. */
import type {IsoDay} from './iso-day.js';
import type {DurationValue} from './time.js';

/** How an organisation counts time. */
export interface CalendarSettings {
  /** How long a sprint or an iteration is. */
  sprintLength: Pick<DurationValue, 'amount' | 'unit'>;
  /**
   * The first day of the financial year; undefined where nobody said. Then quarters and halves are those of the
   * calendar year, and "FY27" names no days.
   */
  fiscalYearStart: {month: number; day: number} | undefined;
  /** Whether "FY27" begins or ends in 2027. */
  fiscalYearNamedFor: 'start' | 'end';
  /** Days on which nobody works, weekends apart. */
  holidays: readonly IsoDay[];
}

/** What holds where nobody says otherwise. */
export const defaultCalendar: CalendarSettings = {
  sprintLength: {amount: 2, unit: 'week'},
  fiscalYearStart: undefined,
  fiscalYearNamedFor: 'end',
  holidays: [],
};
