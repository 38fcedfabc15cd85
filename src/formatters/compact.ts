import type {FileReport} from '../report.js';
import {type Entry, entriesOf} from './entries.js';
import type {FormatterContext} from './formatter.js';
import {count, severities} from './words.js';

/** One finding a line with its place in words, as ESLint's format of this name. */
export function format(reports: readonly FileReport[], {cwd}: FormatterContext): string {
  const lines = entriesOf(reports, cwd).map(lineOf);
  if (lines.length === 0) return '';
  return `${lines.join('\n')}\n\n${count(lines.length, 'problem')}\n`;
}

function lineOf({file, at, severity, text, finding}: Entry): string {
  const {line, column} = at.start;
  const rule = finding === undefined ? '' : ` (${finding.ruleId})`;
  return `${file}: line ${line}, col ${column}, ${severities[severity].title} - ${text}${rule}`;
}
