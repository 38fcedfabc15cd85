import {stringify} from 'csv-stringify/sync';
import type {Fact} from '../../facts/facts.js';
import {displayPath} from '../../files/display.js';
import type {Experiment, Register} from '../experiment.js';
import {plain} from '../words.js';
import type {RegisterFormatContext} from './format.js';

type Cell = string | number | undefined;

/** For spreadsheets: a row for each experiment, as RFC 4180 has it. */
export function format({experiments}: Register, {cwd}: RegisterFormatContext): string {
  const rows = experiments.map(experiment => Object.values(columns).map(cellOf => cellOf(experiment, cwd)));
  return stringify([Object.keys(columns), ...rows], {
    record_delimiter: 'windows',
    // A title that begins with = would be worked out as a formula by whoever opens the file.
    escape_formulas: true,
  });
}

/** The columns, by their headings. */
const columns: Readonly<Record<string, (experiment: Experiment, cwd: string) => Cell>> = {
  filePath: ({filePath}, cwd) => displayPath(filePath, cwd),
  title: ({facts}) => plain(facts.title),
  experiment: ({facts}) => textOf(facts.experiment),
  start: ({facts}) => textOf(facts.start),
  reviewDate: ({facts}) => textOf(facts.reviewDate),
  status: ({status}) => status,
  daysLeft: ({daysLeft}) => daysLeft,
  owner: ({facts}) => textOf(facts.owner),
  scope: ({facts}) => textOf(facts.scope),
  positiveSignals: ({facts}) => listOf(facts.positiveSignals),
  warningSignals: ({facts}) => listOf(facts.warningSignals),
  decision: ({facts}) => facts.outcome?.value.decision,
  decidedOn: ({facts}) => facts.outcome?.value.on,
  note: ({facts}) => plain(facts.outcome?.value.note ?? ''),
  undated: ({facts}) => plain(facts.undated?.reason ?? ''),
};

function textOf(fact: Fact | undefined): string {
  return plain(fact?.value ?? '');
}

function listOf(facts: readonly Fact[]): string {
  return facts.map(textOf).join('; ');
}
