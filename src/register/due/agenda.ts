import {count} from '../../formatters/words.js';
import {addDays} from '../../reading/times/calendar.js';
import {fromIsoDay, type IsoDay, toIsoDay} from '../../reading/times/iso-day.js';
import {wantedOf} from '../arrange.js';
import type {Experiment, Register} from '../experiment.js';
import {distanceInWords, plain} from '../words.js';

/** A review that somebody should think of. */
export interface AgendaItem {
  /** Absolute. */
  filePath: string;
  /** Where the memo speaks of the review; undefined where the date is not from the text. */
  line: number | undefined;
  status: 'overdue' | 'due';
  /** On one line. */
  title: string;
  /** As the memo names them, on one line. */
  owner: string | undefined;
  reviewDate: IsoDay;
  /** Negative where it is past. */
  daysLeft: number;
}

/** What is overdue or comes up. */
export interface Agenda {
  asOf: IsoDay;
  /** How many days ahead was looked. */
  dueWithin: number;
  /** The last day that was looked at. */
  until: IsoDay;
  /** Parts of owners' names, where only their reviews were asked for. */
  owners: readonly string[];
  /** The longest overdue first. */
  items: readonly AgendaItem[];
  /** How many experiments nobody can say the review date of. */
  undated: number;
  /** How many experiments there are, whatever their date. */
  experiments: number;
}

/** @param owners Parts of names: only experiments with such an owner count, or all where there are none. */
export function agendaOf({asOf, dueWithin, experiments}: Register, owners: readonly string[]): Agenda {
  const own = wantedOf(experiments, {owners, statuses: []});
  return {
    asOf,
    dueWithin,
    until: toIsoDay(addDays(fromIsoDay(asOf), dueWithin)),
    owners,
    items: own.flatMap(itemsOf),
    undated: own.filter(({status}) => status === 'undated').length,
    experiments: own.length,
  };
}

function itemsOf({filePath, facts, status, daysLeft}: Experiment): readonly AgendaItem[] {
  const {reviewDate, owner, title} = facts;
  if ((status !== 'overdue' && status !== 'due') || reviewDate === undefined || daysLeft === undefined)
    return [];
  return [
    {
      filePath,
      line: reviewDate.place?.start.line,
      status,
      title: plain(title),
      owner: owner && plain(owner.value),
      reviewDate: reviewDate.value,
      daysLeft,
    },
  ];
}

/** The two kinds of items, with what they are called; empty ones are left out. */
export function groupsOf({items}: Agenda): readonly {heading: string; items: readonly AgendaItem[]}[] {
  const group = (heading: string, status: AgendaItem['status']) => ({
    heading,
    items: items.filter(item => item.status === status),
  });
  return [group('Overdue', 'overdue'), group('Due', 'due')].filter(({items}) => items.length > 0);
}

/** `2027-03-04 (in 3 days)`. */
export function whenOf({reviewDate, daysLeft}: AgendaItem): string {
  return `${reviewDate} (${distanceInWords(daysLeft)})`;
}

/** `Owner: Ada Lind`, or that there is none. */
export function ownerOf({owner}: AgendaItem): string {
  return owner === undefined ? 'No owner' : `Owner: ${owner}`;
}

/** What is said where there are no items. */
export function nothingDue({experiments, dueWithin, until, owners}: Agenda): string {
  const names = owners.map(name => `"${name}"`).join(' or ');
  const whose = names === '' ? '' : ` whose owner is called ${names}`;
  if (experiments === 0) return `There are no experiments${whose}.`;
  return `Nothing is overdue, and no review comes up in the next ${count(dueWithin, 'day')} (until ${until}).`;
}

/** What those without a review date come to, with the way out; undefined where there are none. */
export function undatedHint({undated}: Agenda): string | undefined {
  if (undated === 0) return undefined;
  const which = undated === 1 ? '1 experiment has' : `${undated} experiments have`;
  return `${which} no review date; change-lint register --status undated says which, and why.`;
}
