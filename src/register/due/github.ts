import {displayPath} from '../../files/display.js';
import {workflowCommand} from '../../formatters/workflow-command.js';
import {distanceInWords} from '../words.js';
import {type Agenda, type AgendaItem, ownerOf} from './agenda.js';
import type {AgendaFormatContext} from './format.js';

const titles: Readonly<Record<AgendaItem['status'], string>> = {
  overdue: 'Review overdue',
  due: 'Review due',
};

/** Workflow commands, from which GitHub makes notices: that time passes is nobody's error. */
export function format({items}: Agenda, {cwd}: AgendaFormatContext): string {
  return items.map(item => `${noticeOf(item, cwd)}\n`).join('');
}

function noticeOf(item: AgendaItem, cwd: string): string {
  const {filePath, line = 1, status, title, reviewDate, daysLeft} = item;
  const verb = daysLeft < 0 ? 'was' : 'is';
  return workflowCommand(
    'notice',
    {file: displayPath(filePath, cwd), line, title: titles[status]},
    `${title}: its review ${verb} ${distanceInWords(daysLeft)}, on ${reviewDate}. ${ownerOf(item)}`,
  );
}
