/** What a time expression is: the types that this folder shares and hands out. */

/** A day of the calendar; `month` and `day` count from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/**
 * - `date`: one day ("14 March", "next Monday", "the last Friday of May")
 * - `duration`: a length, or a distance from a day ("six weeks", "a month later", "T+90")
 * - `period`: a stretch of the calendar or of a plan ("in March", "end of Q3", "week 6")
 * - `moment`: an event whose time the readers know ("the March retro", "once lambing is over")
 * - `clock`: a time of day
 * - `recurring`: again and again ("every second Friday", "weekly")
 * - `vague`: words that sound like a time and bind nobody ("soon", "in due course")
 * - `past`: behind us whatever the date ("last week", "two years ago")
 */
export type TimeKind = 'date' | 'duration' | 'period' | 'moment' | 'clock' | 'recurring' | 'vague' | 'past';

export type RelationName =
  | 'by'
  | 'on'
  | 'until'
  | 'from'
  | 'after'
  | 'before'
  | 'for'
  | 'in'
  | 'at'
  | 'since'
  | 'within'
  | 'during'
  | 'to'
  | 'between'
  | 'around'
  | 'once'
  | 'when'
  | 'come';

export type Step = 'last' | 'this' | 'next';
export type Part = 'start' | 'early' | 'middle' | 'late' | 'end' | 'rest' | 'whole';
export type Direction = 'in' | 'after' | 'before';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A calendar date as far as it is written: "March" has a month only, "the 28th" a day only. */
export interface DateValue {
  type: 'date';
  year?: number;
  month?: number;
  day?: number;
  /** "March next year". Never beside `year`. */
  yearStep?: Step;
  /** It is written in numbers whose order is not the same everywhere: 3 April here, 4 March there. */
  isEitherOrder?: true;
}

/** From one date to another, both included. */
export interface RangeValue {
  type: 'range';
  from: DateValue;
  to: DateValue;
}

/** "next Monday", "the first Thursday in May" (ordinal 1), "the last Friday of March" (ordinal -1). */
export interface WeekdayValue {
  type: 'weekday';
  /** Sunday is 0. */
  weekday: number;
  step?: Step;
  ordinal?: number;
  direction?: Direction;
  anchor?: TimeValue;
}

/** "next month", "Q3 2026", "FY27", "week 6", "sprint 41", "the quarter". */
export interface PeriodValue {
  type: 'period';
  /** Singular: `quarter`, `week`, `calendar-week`, `sprint`; `school year` for years that are not the calendar's. */
  unit: string;
  number?: number;
  year?: number;
  /** "Q2 next year". Never beside `year`. */
  yearStep?: Step;
  /** The year is a financial one. */
  fiscal?: true;
  /** Of the calendar, also where there is a financial year: "calendar Q2". */
  calendar?: true;
  /** `year` is the one in which it ends, whatever years are named for: "FY2027/28" has 2028. */
  endsInYear?: true;
  step?: Step;
}

export interface SeasonValue {
  type: 'season';
  season: Season;
  year?: number;
  step?: Step;
}

/** "end of Q3", "mid-March". */
export interface PartValue {
  type: 'part';
  part: Part;
  anchor: TimeValue;
}

/** "the first week of March", "the last day of term" (ordinal -1), "the first working day after Easter". */
export interface NthValue {
  type: 'nth';
  ordinal: number;
  unit: string;
  /** `in` where it is left out. */
  direction?: Direction;
  anchor: TimeValue;
}

/** Of "four to six weeks" the longer one: by then it is certain. */
export interface DurationValue {
  type: 'duration';
  amount: number;
  /** Singular: `week`, `workday`, `sprint`. */
  unit: string;
}

/** So much before or after something; without an anchor, after now. */
export interface OffsetValue {
  type: 'offset';
  amount: number;
  unit: string;
  direction: 'after' | 'before';
  anchor?: TimeValue;
}

export interface FeastValue {
  type: 'feast';
  feast: string;
  year?: number;
  /** "Easter next year". Never beside `year`. */
  yearStep?: Step;
}

/** `event` is the noun or the clause as written, in lower case. */
export interface EventValue {
  type: 'event';
  event: string;
}

export interface ClockValue {
  type: 'clock';
  hour: number;
  minute: number;
}

/** Every `interval` units; `weekday` where the unit is a day of the week. */
export interface RecurringValue {
  type: 'recurring';
  interval: number;
  unit: string;
  weekday?: number;
}

export type TimeValue =
  | DateValue
  | RangeValue
  | WeekdayValue
  | PeriodValue
  | SeasonValue
  | PartValue
  | NthValue
  | DurationValue
  | OffsetValue
  | FeastValue
  | EventValue
  | ClockValue
  | RecurringValue;

/** One time expression in a sentence. */
export interface TimeExpression {
  kind: TimeKind;
  /** UTF-16 offset of its first character; a leading "the" is left out. */
  from: number;
  /** UTF-16 offset after its last character. */
  to: number;
  /** The word that ties it to the rest, in its plain form: "no later than" is `by`, "till" is `until`. */
  relation?: RelationName;
  relationFrom?: number;
  /** What can be known without a calendar. */
  value?: TimeValue;
  /** The source words. */
  text: string;
}
