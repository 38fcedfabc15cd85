import type {Facts} from '../facts/facts.js';
import {differenceInCalendarDays} from '../reading/times/calendar.js';
import {fromIsoDay, type IsoDay} from '../reading/times/iso-day.js';
import type {ExperimentStatus} from './experiment.js';

/** Where an experiment stands on a day, and how many days there are until its review. */
export function standingOf(
  {outcome, reviewDate}: Pick<Facts, 'outcome' | 'reviewDate'>,
  asOf: IsoDay,
  dueWithin: number,
): {status: ExperimentStatus; daysLeft: number | undefined} {
  const daysLeft = reviewDate && differenceInCalendarDays(fromIsoDay(reviewDate.value), fromIsoDay(asOf));
  return {status: statusOf(outcome !== undefined, daysLeft, dueWithin), daysLeft};
}

function statusOf(isDecided: boolean, daysLeft: number | undefined, dueWithin: number): ExperimentStatus {
  if (isDecided) return 'decided';
  if (daysLeft === undefined) return 'undated';
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= dueWithin ? 'due' : 'running';
}
