import path from 'node:path';
import {slashed} from '../../files/display.js';
import {toUri} from '../../formatters/uri.js';
import type {Experiment, ExperimentStatus, Register} from '../experiment.js';
import {groupsOf} from '../groups.js';
import {crowdInWords, groupTitle, plain} from '../words.js';
import type {RegisterFormatContext} from './format.js';

/** A table, with what each row has in its columns. */
type Table = Readonly<Record<string, (experiment: Experiment, linksFrom: string) => string>>;

const owner = ({facts}: Experiment) => escaped(facts.owner?.value ?? '');

/**
 * Nothing here may change from one day to the next: what the clock changes is in which group an experiment stands,
 * and so the tables of those that wait for their review are alike.
 */
const waiting: Table = {
  review: ({facts}) => facts.reviewDate?.value ?? '',
  experiment: link,
  owner,
  since: ({facts}) => facts.start?.value ?? '',
};

const tables: Readonly<Record<ExperimentStatus, Table>> = {
  overdue: waiting,
  due: waiting,
  running: waiting,
  undated: {experiment: link, owner, 'why there is no date': ({facts}) => prose(facts.undated?.reason ?? '')},
  decided: {decided: ({facts}) => facts.outcome?.value.on ?? '', experiment: link, owner, outcome},
};

/** For a page: a table for each status, with links to the announcements. */
export function format(
  register: Register,
  {cwd, linksFrom = cwd, groupOrder}: RegisterFormatContext,
): string {
  const groups = groupsOf(register.experiments, groupOrder).map(({status, experiments}) =>
    [
      `## ${groupTitle(status, register.dueWithin)}`,
      '',
      ...head(tables[status]),
      ...experiments.map(experiment => rowOf(experiment, tables[status], linksFrom)),
      '',
    ].join('\n'),
  );
  const crowds = register.crowds.map(crowd => `${escaped(crowdInWords(crowd))}.\n`);
  const parts = groups.length === 0 ? ['No experiments.\n'] : [...groups, ...crowds];
  return parts.join('\n');
}

function head(table: Table): readonly string[] {
  const names = Object.keys(table);
  return [`| ${names.join(' | ')} |`, `| ${names.map(() => '---').join(' | ')} |`];
}

function rowOf(experiment: Experiment, table: Table, linksFrom: string): string {
  return `| ${Object.values(table)
    .map(cellOf => cellOf(experiment, linksFrom))
    .join(' | ')} |`;
}

/** The title, leading to the announcement; standard input has no address. */
function link({filePath, facts}: Experiment, linksFrom: string): string {
  const title = escaped(facts.title);
  return path.isAbsolute(filePath) ? `[${title}](${addressOf(filePath, linksFrom)})` : title;
}

/** A path as the address of a link. */
export function addressOf(filePath: string, linksFrom: string): string {
  const address = toUri(slashed(path.relative(linksFrom, filePath)));
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}

function outcome({facts}: Experiment): string {
  const {decision = 'decided', note} = facts.outcome?.value ?? {};
  return note === undefined ? decision : `${decision}: ${escaped(note)}`;
}

/** A message of ours, in which what stands in backticks is code. */
function prose(message: string): string {
  return plain(message)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 0 ? withoutMarks(part) : part.replaceAll('|', '\\|')))
    .join('');
}

/** Somebody's words, on one line and as they stand, in a cell of a table too. */
export function escaped(text: string): string {
  return withoutMarks(plain(text));
}

/** Text in which nothing is Markdown, nor anything that MDX would run. */
function withoutMarks(text: string): string {
  return text.replaceAll(/[\\`*_~{}[\]<>|&$]/g, '\\$&');
}
