import path from 'node:path';
import type {Decision} from '../../../facts/facts.js';
import {displayPath} from '../../../files/display.js';
import {toUri} from '../../../formatters/uri.js';
import {count} from '../../../formatters/words.js';
import {fromIsoDay, type IsoDay} from '../../../reading/times/iso-day.js';
import type {Experiment, ExperimentStatus} from '../../experiment.js';
import type {RegisterFormatContext} from '../format.js';
import {addressOf} from '../markdown.js';

/** What a status is called, and what it looks like without its colour. */
export const statuses = {
  overdue: {word: 'overdue', symbol: '!'},
  due: {word: 'due soon', symbol: '◔'},
  running: {word: 'running', symbol: '▸'},
  undated: {word: 'undated', symbol: '?'},
  decided: {word: 'decided', symbol: '✓'},
} as const satisfies Record<ExperimentStatus, {word: string; symbol: string}>;

/** To stop an experiment is as good an end as to keep it: the marks weigh the same. */
export const decisions = {
  kept: {word: 'Kept', symbol: '●'},
  changed: {word: 'Changed', symbol: '◐'},
  stopped: {word: 'Stopped', symbol: '■'},
} as const satisfies Record<Decision, {word: string; symbol: string}>;

export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `5 Jan 2027`. */
export function dayInWords(day: IsoDay): string {
  return `${shortDay(day)} ${fromIsoDay(day).year}`;
}

/** `5 Jan`. */
export function shortDay(iso: IsoDay): string {
  const {month, day} = fromIsoDay(iso);
  return `${day} ${months[month - 1]}`;
}

/** `5 Jan – 30 Mar 2027`, with the year of the first day where it is another. */
export function spanInWords(from: IsoDay, to: IsoDay): string {
  if (from === to) return dayInWords(to);
  const isSameYear = fromIsoDay(from).year === fromIsoDay(to).year;
  return `${isSameYear ? shortDay(from) : dayInWords(from)} – ${dayInWords(to)}`;
}

/** Where an experiment stands, for people: `9 days overdue`, `review in 5 days`, `stopped on 3 Feb 2027`. */
export function standing({status, daysLeft = 0, facts}: Experiment): string {
  if (status === 'undated') return 'no review date';
  if (status === 'decided') {
    const {decision, on} = facts.outcome?.value ?? {};
    const word = decision === undefined ? 'decided' : decisions[decision].word.toLowerCase();
    return on === undefined ? word : `${word} on ${dayInWords(on)}`;
  }
  if (daysLeft < 0) return `${length(-daysLeft)} overdue`;
  return daysLeft === 0 ? 'review today' : `review in ${length(daysLeft)}`;
}

/** Nobody counts the days of more than two years. */
function length(days: number): string {
  return days > 730 ? `about ${Math.round(days / 365.25)} years` : count(days, 'day');
}

/** What somebody wrote, without the line breaks and runs of spaces that say nothing. */
export function plain(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** An experiment as the page speaks of it. */
export interface Entry {
  experiment: Experiment;
  /** Its own number; the rows of the timeline and of the matrix are matched by it. */
  number: number;
  title: string;
  /** Empty where nobody is named. */
  owner: string;
  /** Empty where none is named. */
  scope: string;
  /** The path of the memo as people know it. */
  name: string;
  /** Where the memo is, seen from the page; undefined for text that is no file. */
  href: string | undefined;
}

/** @param context Says where links count from. */
export function entryOf(
  experiment: Experiment,
  number: number,
  {cwd, linksFrom}: Pick<RegisterFormatContext, 'cwd' | 'linksFrom'>,
): Entry {
  const {filePath, facts} = experiment;
  const name = displayPath(filePath, cwd);
  return {
    experiment,
    number,
    title: plain(facts.title) || name,
    owner: plain(facts.owner?.value),
    scope: plain(facts.scope?.value),
    name,
    href: path.isAbsolute(filePath) ? addressFrom(linksFrom, filePath, name) : undefined,
  };
}

/** A page that nobody has put anywhere yet can only lead to what lies below the working directory, or anywhere at all. */
function addressFrom(linksFrom: string | undefined, filePath: string, name: string): string {
  return linksFrom === undefined ? toUri(name) : addressOf(filePath, linksFrom);
}
