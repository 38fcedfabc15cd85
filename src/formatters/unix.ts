import {displayPath} from '../files/display.js';
import type {FileReport, Message} from '../report.js';
import type {FormatterContext} from './formatter.js';
import {count, severities, totalsOf} from './words.js';

/** One finding a line, as compilers write them: for `grep`, and for editors that jump to places. */
export function format(reports: readonly FileReport[], {cwd}: FormatterContext): string {
  const lines = reports.flatMap(report => {
    const file = displayPath(report.filePath, cwd);
    return report.messages.map(message => `${file}:${line(message)}`);
  });
  if (lines.length === 0) return '';
  return `${lines.join('\n')}\n\n${count(totalsOf(reports).problems, 'problem')}\n`;
}

function line({at, message, severity, ruleId}: Message): string {
  const {line, column} = at.start;
  return `${line}:${column}: ${message.replaceAll(/\s+/g, ' ')} [${severities[severity].title}/${ruleId}]`;
}
