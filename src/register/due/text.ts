import {displayPath} from '../../files/display.js';
import {createStyle, type Style} from '../../formatters/style.js';
import {type Agenda, type AgendaItem, groupsOf, nothingDue, ownerOf, undatedHint, whenOf} from './agenda.js';
import type {AgendaFormatContext} from './format.js';

/** For people: what is overdue, what comes up, and whose it is. */
export function format(agenda: Agenda, {cwd, color}: AgendaFormatContext): string {
  const style = createStyle(color);
  const groups = groupsOf(agenda).map(({heading, items}) => [
    style.strong(heading),
    ...items.flatMap(item => linesOf(item, cwd, style)),
  ]);
  const hint = undatedHint(agenda);
  const parts = [
    ...(groups.length > 0 ? groups : [[nothingDue(agenda)]]),
    ...(hint === undefined ? [] : [[style.quiet(hint)]]),
  ];
  return parts.map(lines => lines.map(line => `${line}\n`).join('')).join('\n');
}

/** Each line begins with words of ours: GitHub obeys a line in a log that begins like a command. */
function linesOf(item: AgendaItem, cwd: string, style: Style): readonly string[] {
  const {status, title, filePath, line} = item;
  const file = displayPath(filePath, cwd);
  const place = line === undefined ? file : `${file}:${line}`;
  const colour = status === 'overdue' ? style.warning : style.info;
  return [`  ${colour(whenOf(item))} ${title}`, `    ${ownerOf(item)} · ${style.path(place)}`];
}
