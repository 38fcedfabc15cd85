/** The year after a time: "March next year", "Q2 of this year", "Easter next year", "financial year 2027/28". */
import type {DateValue, FeastValue, PeriodValue, Step, TimeValue} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {type Found, found} from './found.js';
import {readYear} from './months.js';
import {readFiscalYear} from './periods.js';

/** A find with the year that follows it, or the same find. */
export function withYearAfter(tokens: readonly Token[], time: Found): Found {
  return withFinancialYear(tokens, time) ?? withYearStep(tokens, time);
}

/** "The financial year 2027/28". */
function withFinancialYear(tokens: readonly Token[], {kind, value, end}: Found): Found | undefined {
  const isOne =
    value?.type === 'period' && value.unit === 'year' && value.fiscal && !value.year && !value.step;
  if (!isOne || readYear(tokens, end) === undefined) return undefined;
  const {end: yearEnd, ...year} = readFiscalYear(tokens, end);
  return found(kind, yearEnd, {...value, ...year});
}

function withYearStep(tokens: readonly Token[], time: Found): Found {
  const {value, kind, end} = time;
  const at = tokenAt(tokens, end).word === 'of' ? end + 1 : end;
  const {word, is} = tokenAt(tokens, at);
  const isSaid = (word === 'this' || word === 'next' || word === 'last') && is.step !== undefined;
  if (!isSaid || tokenAt(tokens, at + 1).word !== 'year' || kind === 'past') return time;
  const stepped = value && inYear(value, is.step!);
  if (!stepped || tokenAt(tokens, at + 2).word === "'s") return time;
  return is.step === 'last' ? found('past', at + 2) : found(kind, at + 2, stepped);
}

function inYear(value: TimeValue, yearStep: Step): TimeValue | undefined {
  if (value.type !== 'range') return lacksYear(value) ? {...value, yearStep} : undefined;
  const {from, to} = value;
  if (!lacksYear(from) || !lacksYear(to)) return undefined;
  // "From 20 December to 9 January next year" begins before that year.
  const isOneYear = from.month! <= to.month!;
  return {...value, from: isOneYear ? {...from, yearStep} : from, to: {...to, yearStep}};
}

/** True for what comes once a year, where nothing says in which. */
function lacksYear(value: TimeValue): value is DateValue | PeriodValue | FeastValue {
  switch (value.type) {
    case 'date':
      return value.month !== undefined && value.year === undefined;
    case 'period':
      return value.number !== undefined && value.year === undefined && IN_YEAR.has(value.unit);
    case 'feast':
      return value.year === undefined;
    default:
      return false;
  }
}

const IN_YEAR: ReadonlySet<string> = new Set(['quarter', 'half', 'calendar-week']);
