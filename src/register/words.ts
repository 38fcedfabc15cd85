/** What people read about experiments, whatever shows it. */
import {count} from '../formatters/words.js';
import type {Crowd, ExperimentStatus} from './experiment.js';

/** `today`, `in 12 days`, `5 days ago`. */
export function distanceInWords(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} ago`;
}

/** What a group of experiments is called. */
export function groupTitle(status: ExperimentStatus, dueWithin: number): string {
  if (status === 'due') return dueWithin === 0 ? 'Due today' : `Due in the next ${count(dueWithin, 'day')}`;
  return groupTitles[status];
}

const groupTitles: Readonly<Record<Exclude<ExperimentStatus, 'due'>, string>> = {
  overdue: 'Overdue',
  running: 'Running',
  undated: 'Undated',
  decided: 'Decided',
};

/** That there are more experiments at once than somebody wanted, as a sentence without its full stop. */
export function crowdInWords({scope, running, limit}: Crowd): string {
  const where = scope === undefined ? 'without a scope' : `in ${scope}`;
  return `${count(running, 'experiment')} at once ${where}, and the limit is ${limit}`;
}

/** Text on one line, without what a terminal would take for a command or read backwards. */
export function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}
