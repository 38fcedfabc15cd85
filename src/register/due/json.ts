import {displayPath} from '../../files/display.js';
import type {Agenda, AgendaItem} from './agenda.js';
import type {AgendaFormatContext} from './format.js';

/** For programs. */
export function format(
  {asOf, dueWithin, until, items, undated, experiments}: Agenda,
  {cwd}: AgendaFormatContext,
): string {
  const due = items.map(item => toData(item, cwd));
  const agenda = {asOf, dueWithin, until, experiments, undated, due};
  return `${JSON.stringify(agenda, null, 2)}\n`;
}

function toData(
  {filePath, line, title, status, owner, reviewDate, daysLeft}: AgendaItem,
  cwd: string,
): object {
  const file = displayPath(filePath, cwd);
  return {filePath: file, line: line ?? null, title, status, reviewDate, daysLeft, owner: owner ?? null};
}
