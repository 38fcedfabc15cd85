/** Weeks as standards and planners write them: "2027-W12", "2027-W12-3", "W12/2027". */
import type {PeriodValue} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {type Found, found, type Sentence} from './found.js';
import {readYear} from './months.js';
import {isGluedToWord} from './numeric-dates.js';

/** A week of a year, or a day of one. A week that the year lacks is found too, since its year is not meant. */
export function isoWeekMatcher({tokens}: Sentence, at: number): Found | undefined {
  if (isGluedToWord(tokens, at)) return undefined;
  const read = tokenAt(tokens, at).word === 'w' ? readWeekAndYear(tokens, at) : readYearAndWeek(tokens, at);
  if (!read || runsOn(tokens, read.end)) return undefined;
  const {value, weekday, end} = read;
  if (weekday === undefined) return found('period', end, value);
  return found('date', end, {type: 'weekday', weekday: weekday % 7, direction: 'in', anchor: value});
}

interface ReadWeek {
  value: PeriodValue;
  /** Monday is 1 and Sunday 7. */
  weekday?: number;
  end: number;
}

/** "2027-W12", "2027W12", "2027-W12-3". */
function readYearAndWeek(tokens: readonly Token[], at: number): ReadWeek | undefined {
  const year = readYear(tokens, at);
  const letterAt = tokenAt(tokens, at + 1).word === '-' ? at + 2 : at + 1;
  if (year?.end !== at + 1 || tokenAt(tokens, letterAt).word !== 'w') return undefined;
  const week = tokenAt(tokens, letterAt + 1);
  const isOne = isGluedDigits(week, 2) && areGlued(tokens, at + 1, letterAt);
  if (!isOne) return undefined;
  const value: PeriodValue = {type: 'period', unit: 'calendar-week', number: week.number, year: year.year};
  const end = letterAt + 2;
  const day = tokenAt(tokens, end + 1);
  const hasDay = tokenAt(tokens, end).word === '-' && areGlued(tokens, end, end) && isGluedDigits(day, 1);
  if (!hasDay) return {value, end};
  return day.number >= 1 && day.number <= 7 ? {value, weekday: day.number, end: end + 2} : undefined;
}

/** "W12/2027", "W12-2027". */
function readWeekAndYear(tokens: readonly Token[], at: number): ReadWeek | undefined {
  const week = tokenAt(tokens, at + 1);
  const year = readYear(tokens, at + 3);
  const joins = /^[/-]$/.test(tokenAt(tokens, at + 2).word) && areGlued(tokens, at + 1, at + 3);
  const fits = joins && (isGluedDigits(week, 1) || isGluedDigits(week, 2)) && year?.end === at + 4;
  if (!fits) return undefined;
  return {
    value: {type: 'period', unit: 'calendar-week', number: week.number, year: year.year},
    end: year.end,
  };
}

function isGluedDigits(token: Token, digits: number): boolean {
  return token.number >= 0 && token.to - token.from === digits && !token.spaced;
}

function areGlued(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) if (tokenAt(tokens, index).spaced) return false;
  return true;
}

/** "2027-W12-31", "2027-W12b" are names of something else. */
function runsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at);
  const isMark = next.mark && !next.spaced && /^[-/_]$/.test(next.word);
  return isMark
    ? !tokenAt(tokens, at + 1).spaced && !tokenAt(tokens, at + 1).mark
    : !next.spaced && !next.mark;
}
