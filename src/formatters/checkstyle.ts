import {displayPath} from '../files/display.js';
import type {FileReport, Message} from '../report.js';
import {type Entry, entriesOf} from './entries.js';
import type {FormatterContext} from './formatter.js';
import {addElement, toXml, xmlDocument} from './xml.js';

const checkstyleSeverities: Readonly<Record<Message['severity'], string>> = {
  error: 'error',
  warn: 'warning',
  info: 'info',
};

/** Checkstyle's XML, which build servers and review tools read. */
export function format(reports: readonly FileReport[], {cwd}: FormatterContext): string {
  const root = xmlDocument('checkstyle', {version: '4.3'});
  for (const report of reports) {
    const file = addElement(root, 'file', {name: displayPath(report.filePath, cwd)});
    for (const entry of entriesOf([report], cwd)) addElement(file, 'error', attributesOf(entry));
  }
  return toXml(root);
}

function attributesOf({at, severity, text, finding}: Entry) {
  return {
    line: at.start.line,
    column: at.start.column,
    severity: checkstyleSeverities[severity],
    message: text,
    source: finding === undefined ? 'change-lint' : `change-lint.rules.${finding.ruleId}`,
  };
}
