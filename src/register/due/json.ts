import type {Agenda, AgendaItem} from './agenda.js';

/** For programs. */
export function format({asOf, dueWithin, until, items, undated, experiments}: Agenda): string {
  const agenda = {asOf, dueWithin, until, experiments, undated, due: items.map(toData)};
  return `${JSON.stringify(agenda, null, 2)}\n`;
}

function toData({filePath, line, title, status, owner, reviewDate, daysLeft}: AgendaItem): object {
  return {filePath, line: line ?? null, title, status, reviewDate, daysLeft, owner: owner ?? null};
}
