import type {Place} from '../announcement/announcement.js';
import type {Evidence} from '../reading/reading.js';
import type {FileReport, Message} from '../report.js';
import {severities} from './words.js';

/** For machines: ESLint's array of results, with the evidence. Described by `schema/report.schema.json`. */
export function format(reports: readonly FileReport[]): string {
  return `${JSON.stringify(reports.map(toResult), null, 2)}\n`;
}

function toResult(report: FileReport) {
  return {
    filePath: report.filePath,
    messages: report.messages.map(toMessage),
    errorCount: report.errorCount,
    warningCount: report.warningCount,
    infoCount: report.infoCount,
    elements: Object.fromEntries([...report.evidence].map(([id, evidence]) => [id, toElement(evidence)])),
  };
}

function toMessage({ruleId, severity, message, messageId, at, why, example, url}: Message) {
  return {
    ruleId,
    severity: severities[severity].number,
    message,
    messageId,
    ...toRange(at),
    why,
    example,
    url,
  };
}

function toElement({verdict, items}: Evidence) {
  return {verdict, evidence: items.map(({place, text, reason}) => ({...toRange(place), text, reason}))};
}

function toRange({start, end}: Place) {
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column};
}
