/** Numbers that are a month or a day only where they are all there is, as in a field: `2027-05`, `20270405`. */
import {isPossibleDate} from '../calendar.js';
import {type Found, found, type Sentence} from './found.js';

const MONTH = /^\s*(?<year>(?:19|20|21)\d\d)-(?<month>\d\d)\s*$/;
const DAY = /^\s*(?<year>(?:19|20|21)\d\d)(?<month>\d\d)(?<day>\d\d)\s*$/;

/** A month or a day without words around it. */
export function wholeTextMatcher({text, tokens}: Sentence, at: number): Found | undefined {
  const groups = at === 0 && (MONTH.exec(text) ?? DAY.exec(text))?.groups;
  if (!groups) return undefined;
  const [year, month] = [Number(groups.year), Number(groups.month)];
  const day = groups.day === undefined ? undefined : Number(groups.day);
  if (!isPossibleDate(day ?? 1, month, year)) return undefined;
  return day === undefined
    ? found('period', tokens.length, {type: 'date', year, month})
    : found('date', tokens.length, {type: 'date', year, month, day});
}
