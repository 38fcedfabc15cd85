import path from 'node:path';
import {count} from '../../formatters/words.js';
import {addressOf, escaped} from '../formats/markdown.js';
import {type Agenda, type AgendaItem, groupsOf, nothingDue, ownerOf, undatedHint, whenOf} from './agenda.js';
import type {AgendaFormatContext} from './format.js';

/** By which a workflow finds the issue or comment of an earlier run. */
const marker = '<!-- change-lint due -->';

/** For an issue, a comment, or the summary of a job: a list to tick off. */
export function format(agenda: Agenda, context: AgendaFormatContext): string {
  const groups = groupsOf(agenda).flatMap(({heading, items}) => [
    `#### ${heading}`,
    items.map(item => `- [ ] ${lineOf(item, context)}`).join('\n'),
  ]);
  const hint = undatedHint(agenda);
  const paragraphs = [
    marker,
    `### Reviews: ${headline(agenda)}`,
    ...(groups.length > 0 ? groups : [escaped(nothingDue(agenda))]),
    ...(hint === undefined ? [] : [hint]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function headline({items, dueWithin}: Agenda): string {
  const number = (status: AgendaItem['status']) => items.filter(item => item.status === status).length;
  return `${number('overdue')} overdue, ${number('due')} due in the next ${count(dueWithin, 'day')}`;
}

function lineOf(item: AgendaItem, context: AgendaFormatContext): string {
  const title = escaped(item.title);
  const link = path.isAbsolute(item.filePath) ? `[${title}](${linkTo(item, context)})` : title;
  return `**${whenOf(item)}** ${link} · ${escaped(ownerOf(item))}`;
}

/** In a browser a line of a Markdown file can only be shown in its source. */
function linkTo({filePath, line}: AgendaItem, {webRoot, linksFrom}: AgendaFormatContext): string {
  const address = addressOf(filePath, linksFrom);
  if (webRoot === undefined) return address;
  return `${webRoot}/${address}${line === undefined ? '' : `?plain=1#L${line}`}`;
}
