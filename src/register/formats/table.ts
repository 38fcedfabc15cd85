import stringWidth from 'string-width';
import {displayPath} from '../../files/display.js';
import {createStyle, type Style} from '../../formatters/style.js';
import {count} from '../../formatters/words.js';
import {wrap} from '../../formatters/wrap.js';
import type {Experiment, ExperimentStatus, Register} from '../experiment.js';
import {type Group, groupsOf} from '../groups.js';
import {crowdInWords, distanceInWords, groupTitle, plain} from '../words.js';
import type {RegisterFormatContext} from './format.js';

/** What is shown of an experiment, on one line each. */
interface Row extends Readonly<Record<ColumnName, string>> {
  /** What stands beneath: why there is no date, or what was said of the outcome. */
  note: string;
}

type ColumnName = 'date' | 'when' | 'title' | 'owner' | 'file';

interface Column {
  name: ColumnName;
  /** What it can be cut down to, in columns of the terminal; one that says nothing is shown whole. */
  least?: number;
  /** The same where the output is no terminal: programs want the whole of a path. */
  leastPiped?: number;
  /** How many times as wide as others it may be, where there is not room for all. */
  share?: number;
  /** Which end of a text that is too long is cut off. */
  cut?: 'start' | 'end';
}

const columns: readonly Column[] = [
  {name: 'date'},
  {name: 'when'},
  {name: 'title', least: 12, leastPiped: 40, share: 1.5, cut: 'end'},
  {name: 'owner', least: 8, leastPiped: 24, cut: 'end'},
  {name: 'file', least: 12, cut: 'start'},
];

/** What a terminal that is too narrow for all of them does without, the first first. */
const dispensable: readonly ColumnName[] = ['owner', 'file'];

/** How wide a table is, where that can be had, which nobody reads at a terminal. */
const pipedColumns = 100;

const indent = '  ';
const gap = '  ';

/** The colours of groups that somebody has to do something about. */
const groupColors: Readonly<Partial<Record<ExperimentStatus, 'warning' | 'info'>>> = {
  overdue: 'warning',
  due: 'info',
};

/** For people at a terminal: a group for each status, and a last line that counts. */
export function format(register: Register, context: RegisterFormatContext): string {
  const style = createStyle(context.color);
  const groups = groupsOf(register.experiments, context.groupOrder).map(group => ({
    ...group,
    rows: group.experiments.map(experiment => rowOf(experiment, context.cwd)),
  }));
  if (groups.length === 0) return 'No experiments to show.\n';
  const room = (context.columns ?? pipedColumns) - indent.length;
  const widths = widthsFor(
    groups.flatMap(({rows}) => rows),
    room,
    context.columns !== undefined,
  );
  const blocks = groups.map(({status, rows}) => [
    headingOf(status, register.dueWithin, style),
    ...rows.flatMap(row => rowLines(row, widths, room, style)),
    '',
  ]);
  const crowds = register.crowds.map(crowd => style.warning(plain(crowdInWords(crowd))));
  return [...blocks.flat(), ...crowds, summary(register, groups), ''].join('\n');
}

function headingOf(status: ExperimentStatus, dueWithin: number, style: Style): string {
  const color = groupColors[status];
  const title = style.strong(groupTitle(status, dueWithin));
  return color === undefined ? title : style[color](title);
}

function rowOf(experiment: Experiment, cwd: string): Row {
  const {filePath, facts} = experiment;
  return {
    ...timesOf(experiment),
    title: plain(facts.title),
    owner: plain(facts.owner?.value ?? 'no owner'),
    file: plain(displayPath(filePath, cwd) + lineOf(experiment)),
    note: plain(noteOf(experiment) ?? ''),
  };
}

function timesOf({status, facts, daysLeft}: Experiment): Pick<Row, 'date' | 'when'> {
  if (status === 'decided') {
    const {on = '', decision = 'decided'} = facts.outcome?.value ?? {};
    return {date: on, when: decision};
  }
  if (daysLeft === undefined) return {date: 'no date', when: ''};
  return {date: facts.reviewDate?.value ?? '', when: distanceInWords(daysLeft)};
}

/** Once it is decided, nobody has to know why there was no date. */
function noteOf({status, facts}: Experiment): string | undefined {
  return status === 'undated' ? facts.undated?.reason : facts.outcome?.value.note;
}

/** Where there is something to mend, the line of it. */
function lineOf({status, facts}: Experiment): string {
  const place = status === 'undated' ? facts.undated?.place : undefined;
  return place === undefined ? '' : `:${place.start.line}`;
}

type Widths = ReadonlyMap<Column, number>;

/** The columns that are shown, and how wide they are: as wide as their texts, or what there is room for. */
function widthsFor(rows: readonly Row[], room: number, isTerminal: boolean): Widths {
  const natural = new Map(
    columns.map(column => [column, Math.max(...rows.map(row => stringWidth(row[column.name])))]),
  );
  const leastOf = (column: Column) => {
    const least = isTerminal ? column.least : column.leastPiped;
    return Math.min(natural.get(column)!, least ?? Number.POSITIVE_INFINITY);
  };
  let shown = columns.filter(column => natural.get(column)! > 0);
  for (const name of isTerminal ? dispensable : []) {
    if (total(shown.map(leastOf)) > room) shown = shown.filter(column => column.name !== name);
  }
  const widths = new Map(shown.map(column => [column, natural.get(column)!]));
  for (let excess = total([...widths.values()]) - room; excess > 0; excess -= 1) {
    const [widest] = shown
      .filter(column => widths.get(column)! > leastOf(column))
      .sort((a, b) => widths.get(b)! / (b.share ?? 1) - widths.get(a)! / (a.share ?? 1));
    if (widest === undefined) break;
    widths.set(widest, widths.get(widest)! - 1);
  }
  return widths;
}

/** How much columns of these widths take, with the gaps between them. */
function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, gap.length * Math.max(0, widths.length - 1));
}

/** The line of an experiment, and its note beneath its title. */
function rowLines(row: Row, widths: Widths, room: number, style: Style): readonly string[] {
  const cells = [...widths].map(([column, width]) => {
    const text = fitted(row[column.name], width, column.cut);
    const padding = ' '.repeat(Math.max(0, width - stringWidth(text)));
    return (column.name === 'file' || column.name === 'when' ? style.quiet(text) : text) + padding;
  });
  const line = `${indent}${cells.join(gap)}`.trimEnd();
  return [line, ...noteLines(row.note, startOfTitle(widths), room, style)];
}

function startOfTitle(widths: Widths): number {
  const before = [...widths].filter(([{name}]) => name === 'date' || name === 'when');
  return before.reduce((sum, [, width]) => sum + width + gap.length, 0);
}

/** A narrower note than this is not readable: rather run over the edge. */
const narrowestNote = 20;

function noteLines(note: string, start: number, room: number, style: Style): readonly string[] {
  if (note === '') return [];
  const lines = wrap(note, Math.max(room - start, narrowestNote));
  return lines.map(line => indent + ' '.repeat(start) + style.quiet(line));
}

/** Text that fills at most so many columns of a terminal, which need not be as many as it has characters. */
function fitted(text: string, width: number, cut: Column['cut'] = 'end'): string {
  if (stringWidth(text) <= width) return text;
  const characters = Array.from(new Intl.Segmenter('en').segment(text), ({segment}) => segment);
  const fromKeptEnd = cut === 'end' ? characters : characters.reverse();
  const kept: string[] = [];
  let taken = 1;
  for (const character of fromKeptEnd) {
    taken += stringWidth(character);
    if (taken > width) break;
    kept.push(character);
  }
  return cut === 'end' ? `${kept.join('').trimEnd()}…` : `…${kept.reverse().join('').trimStart()}`;
}

function summary({experiments, asOf}: Register, groups: readonly Group[]): string {
  const parts = groups.map(group => `${group.experiments.length} ${group.status}`);
  return `${count(experiments.length, 'experiment')} on ${asOf}: ${parts.join(', ')}`;
}
