import manifest from '../../package.json' with {type: 'json'};
import type {Place, Point} from '../announcement/announcement.js';
import {SourceText} from '../announcement/source-text.js';
import type {FileReport, Message} from '../report.js';
import {type Entry, entriesOf} from './entries.js';
import type {FormatterContext} from './formatter.js';

/** Its columns count bytes, for which the text has to be there. */
export const needsSource = true;

const rdjsonSeverities: Readonly<Record<Message['severity'], string>> = {
  error: 'ERROR',
  warn: 'WARNING',
  info: 'INFO',
};

/** reviewdog's Diagnostic Format: one DiagnosticResult. */
export function format(reports: readonly FileReport[], {cwd}: FormatterContext): string {
  const diagnostics = reports.flatMap(report => {
    const source = new SourceText(report.source ?? '');
    return entriesOf([report], cwd).map(entry => toDiagnostic(entry, source));
  });
  const result = {source: {name: manifest.name, url: manifest.homepage}, diagnostics};
  return `${JSON.stringify(result, null, 2)}\n`;
}

function toDiagnostic({file, at, text, severity, finding}: Entry, source: SourceText) {
  return {
    message: text,
    location: {path: file, range: toRange(at, source)},
    severity: rdjsonSeverities[severity],
    ...(finding && {
      code: {value: finding.ruleId, url: finding.url},
      suggestions: suggestionsOf(finding, source),
    }),
  };
}

function suggestionsOf({fix, suggestions = []}: Message, source: SourceText) {
  const edits = [...(fix ? [fix] : []), ...suggestions.map(({edit}) => edit)];
  return edits.map(({from, to, text}) => ({range: toRange(source.placeAt(from, to), source), text}));
}

function toRange({start, end}: Place, source: SourceText) {
  return {start: toPosition(start, source), end: toPosition(end, source)};
}

/** reviewdog counts columns in bytes of UTF-8, and from 1. */
function toPosition({line, column, offset}: Point, {text}: SourceText) {
  const lineStart = offset - column + 1;
  return {line, column: Buffer.byteLength(text.slice(lineStart, offset)) + 1};
}
