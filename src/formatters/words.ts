import type {FileReport, Message} from '../report.js';

/** What people read for a severity, and the numbers that ESLint's readers expect for it. */
export const severities = {
  error: {word: 'error', title: 'Error', number: 2},
  warn: {word: 'warning', title: 'Warning', number: 1},
  info: {word: 'info', title: 'Info', number: 0},
} as const satisfies Record<Message['severity'], {word: string; title: string; number: number}>;

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** How many findings there are over all files. */
export interface Totals {
  problems: number;
  errors: number;
  warnings: number;
  infos: number;
}

export function totalsOf(reports: readonly FileReport[]): Totals {
  const totals = {problems: 0, errors: 0, warnings: 0, infos: 0};
  for (const report of reports) {
    totals.problems += report.messages.length;
    totals.errors += report.errorCount;
    totals.warnings += report.warningCount;
    totals.infos += report.infoCount;
  }
  return totals;
}
