import type {FileReport, Message} from '../report.js';
import type {Edit} from '../rule/rule.js';
import {type Entry, entriesOf, onOneLine} from './entries.js';
import type {FormatterContext} from './formatter.js';
import {count, severities} from './words.js';

/** Fixes are shown as what stands there and what it becomes. */
export const needsSource = true;

/** For assistants that write: one finding a line, with its place, why it matters and what would settle it. */
export function format(reports: readonly FileReport[], {cwd, troubles}: FormatterContext): string {
  const entries = entriesOf(reports, cwd);
  const linted = reports.filter(({trouble}) => trouble === undefined);
  const summary = `${count(linted.length, 'file')} checked, ${count(entries.length + troubles.length, 'problem')}`;
  return [...troubles.map(text => `error: ${text}`), ...entries.map(lineOf), summary]
    .map(line => `${line}\n`)
    .join('');
}

function lineOf({report, file, at, severity, text, finding}: Entry): string {
  const place = `${file}:${at.start.line}:${at.start.column}`;
  const {word} = severities[severity];
  if (finding === undefined) return `${place}: ${word}: ${text}`;
  const parts = [
    `${text} [${finding.ruleId}]`,
    finding.why && `why: ${onOneLine(finding.why)}`,
    ...helpFor(finding, report.source ?? ''),
  ];
  return `${place}: ${word}: ${parts.filter(part => part !== '').join(' | ')}`;
}

/** What to do: the changes that are known, else words that would settle it. */
function helpFor({fix, suggestions = [], example}: Message, source: string): readonly string[] {
  const changes = [
    ...(fix ? [`fix: ${change(fix, source)}`] : []),
    ...suggestions.map(
      ({description, edit}) => `suggestion: ${onOneLine(description)}: ${change(edit, source)}`,
    ),
  ];
  return [...changes, ...(example === '' ? [] : [`for example: ${JSON.stringify(example)}`])];
}

/** Texts as JSON, so that line breaks in them stay on the line. */
function change({from, to, text}: Edit, source: string): string {
  if (from === to) return `insert ${JSON.stringify(text)} at offset ${from}`;
  return `replace ${JSON.stringify(source.slice(from, to))} at offset ${from} by ${JSON.stringify(text)}`;
}
