import type {FileReport, Message} from '../report.js';
import {type Entry, entriesOf} from './entries.js';
import type {FormatterContext} from './formatter.js';
import {count} from './words.js';
import {workflowCommand} from './workflow-command.js';

type Level = Parameters<typeof workflowCommand>[0];

/** GitHub's words, the worst first: it shows only the first of each kind. */
const levels: readonly (readonly [Message['severity'], Level])[] = [
  ['error', 'error'],
  ['warn', 'warning'],
  ['info', 'notice'],
];

/** How many annotations of a level GitHub shows for a step. */
const shownPerLevel = 10;

/** Workflow commands, from which GitHub makes annotations beside the lines of a pull request. */
export function format(reports: readonly FileReport[], {cwd, troubles}: FormatterContext): string {
  const entries = entriesOf(reports, cwd);
  const commands = levels.flatMap(([severity, level]) =>
    grouped(entries.filter(entry => entry.severity === severity)).map(group => toCommand(level, group)),
  );
  return [...troubles.map(text => workflowCommand('error', {title: 'change-lint'}, text)), ...commands]
    .map(line => `${line}\n`)
    .join('');
}

/** Where GitHub would not show all, findings at the same place (missing elements, mostly) share one annotation. */
function grouped(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  if (entries.length <= shownPerLevel) return entries.map(entry => [entry]);
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const {start, end} = entry.at;
    const key = JSON.stringify([entry.file, start, end]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

function toCommand(level: Level, group: readonly Entry[]): string {
  const [{file, at, finding}] = group as readonly [Entry, ...Entry[]];
  const {start, end} = at;
  // GitHub drops a command that has columns over several lines.
  const columns = start.line === end.line ? {col: start.column, endColumn: end.column} : {};
  const subject = group.length > 1 ? count(group.length, 'finding') : finding?.ruleId;
  const title = subject === undefined ? 'change-lint' : `change-lint (${subject})`;
  const properties = {file, line: start.line, endLine: end.line, ...columns, title};
  const text = group.length > 1 ? group.map(inAList).join('\n') : inFull(group[0]!);
  return workflowCommand(level, properties, text);
}

function inAList({text, finding}: Entry): string {
  return finding === undefined ? text : `${text} (${finding.ruleId})`;
}

function inFull({text, finding}: Entry): string {
  const lesson = [finding?.why && `Why: ${finding.why}`, finding?.example && `Try: “${finding.example}”`];
  return [text, ...lesson.filter(Boolean)].join('\n');
}
