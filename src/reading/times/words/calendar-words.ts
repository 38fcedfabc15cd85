/** Months, weekdays, seasons, and the parts of a stretch of time. */
import type {Part, Season, Step} from '../time.js';

/**
 * How far a name can be trusted to be a month: `sure` anywhere, `capital` when it is capitalised in the
 * middle of a sentence or stands after a preposition, `wary` only beside a number, a preposition or a
 * part ("end of").
 */
export type Trust = 'sure' | 'capital' | 'wary';

export const MONTHS: Readonly<Record<string, readonly [month: number, trust: Trust]>> = {
  january: [1, 'sure'],
  february: [2, 'sure'],
  march: [3, 'capital'],
  april: [4, 'sure'],
  may: [5, 'wary'],
  june: [6, 'sure'],
  july: [7, 'sure'],
  august: [8, 'capital'],
  september: [9, 'sure'],
  october: [10, 'sure'],
  november: [11, 'sure'],
  december: [12, 'sure'],
  jan: [1, 'wary'],
  feb: [2, 'wary'],
  mar: [3, 'wary'],
  apr: [4, 'wary'],
  jun: [6, 'wary'],
  jul: [7, 'wary'],
  aug: [8, 'wary'],
  sep: [9, 'wary'],
  sept: [9, 'wary'],
  oct: [10, 'wary'],
  nov: [11, 'wary'],
  dec: [12, 'wary'],
};

/** Sunday is 0. A short name is `wary`: "Sun", "sat" and "wed" are words of their own. */
export const WEEKDAYS: Readonly<Record<string, readonly [weekday: number, trust: Trust]>> = {
  sunday: [0, 'sure'],
  monday: [1, 'sure'],
  tuesday: [2, 'sure'],
  wednesday: [3, 'sure'],
  thursday: [4, 'sure'],
  friday: [5, 'sure'],
  saturday: [6, 'sure'],
  sun: [0, 'wary'],
  mon: [1, 'wary'],
  tue: [2, 'wary'],
  tues: [2, 'wary'],
  wed: [3, 'wary'],
  weds: [3, 'wary'],
  thu: [4, 'wary'],
  thur: [4, 'wary'],
  thurs: [4, 'wary'],
  fri: [5, 'wary'],
  sat: [6, 'wary'],
};

export const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
};

/** Words that cut a part out of a longer time: "end of Q3", "mid-March". */
export const PARTS: Readonly<Record<string, Part>> = {
  start: 'start',
  beginning: 'start',
  outset: 'start',
  turn: 'start',
  early: 'early',
  mid: 'middle',
  middle: 'middle',
  halfway: 'middle',
  midway: 'middle',
  late: 'late',
  end: 'end',
  close: 'end',
  conclusion: 'end',
  rest: 'rest',
  remainder: 'rest',
  duration: 'whole',
  length: 'whole',
};

/** Parts of the day that follow a day's name: "Monday morning". */
export const DAY_PARTS: readonly string[] = ['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'noon'];

/** Which one of a row is meant: "next week", "the current quarter". */
export const STEPS: Readonly<Record<string, Step>> = {
  this: 'this',
  current: 'this',
  running: 'this',
  next: 'next',
  coming: 'next',
  following: 'next',
  upcoming: 'next',
  last: 'last',
  previous: 'last',
  past: 'last',
  preceding: 'last',
  prior: 'last',
};
