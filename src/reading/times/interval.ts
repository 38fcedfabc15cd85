import type {DurationValue} from './time.js';

/** A length of calendar time. */
export type Interval = Pick<DurationValue, 'amount' | 'unit'>;

const units: Readonly<Record<string, string>> = {d: 'day', w: 'week', m: 'month', q: 'quarter', y: 'year'};

/** Reads `30d`, `6 weeks`, `3 months`; undefined for anything else. */
export function parseInterval(text: string): Interval | undefined {
  const [, amount, short, long] =
    /^\s*(\d{1,4})\s*(?:([dwmqy])|(day|week|month|quarter|year)s?)\s*$/i.exec(text) ?? [];
  const unit = long?.toLowerCase() ?? units[short?.toLowerCase() ?? ''];
  return amount === undefined || unit === undefined ? undefined : {amount: Number(amount), unit};
}
