import type {Place} from '../announcement/announcement.js';
import type {Evidence} from '../reading/reading.js';
import type {FileReport, Message, SuppressedMessage} from '../report.js';
import type {Edit} from '../rule/rule.js';
import {severities} from './words.js';

/** For machines: ESLint's array of results, with the evidence. Described by `schema/report.schema.json`. */
export function format(reports: readonly FileReport[]): string {
  return `${JSON.stringify(reports.map(toResult), null, 2)}\n`;
}

function toResult(report: FileReport) {
  return {
    filePath: report.filePath,
    messages: report.messages.map(toMessage),
    suppressedMessages: report.suppressedMessages.map(toSuppressedMessage),
    errorCount: report.errorCount,
    warningCount: report.warningCount,
    infoCount: report.infoCount,
    fixableErrorCount: countFixable(report, 'error'),
    fixableWarningCount: countFixable(report, 'warn'),
    ...(report.output !== undefined && {output: report.output}),
    elements: Object.fromEntries([...report.evidence].map(([id, evidence]) => [id, toElement(evidence)])),
  };
}

function countFixable({messages}: FileReport, severity: Message['severity']): number {
  return messages.filter(message => message.severity === severity && message.fix).length;
}

function toSuppressedMessage(message: SuppressedMessage) {
  return {...toMessage(message), suppressions: message.suppressions};
}

function toMessage(found: Message) {
  const {ruleId, severity, message, messageId, at, why, example, url, fix, suggestions} = found;
  return {
    ruleId,
    severity: severities[severity].number,
    message,
    messageId,
    ...toRange(at),
    why,
    example,
    url,
    ...(fix && {fix: toFix(fix)}),
    ...(suggestions && {
      suggestions: suggestions.map(({description, edit}) => ({desc: description, fix: toFix(edit)})),
    }),
  };
}

/** As ESLint has it: offsets into the text. */
function toFix({from, to, text}: Edit) {
  return {range: [from, to], text};
}

function toElement({verdict, items}: Evidence) {
  return {verdict, evidence: items.map(({place, text, reason}) => ({...toRange(place), text, reason}))};
}

function toRange({start, end}: Place) {
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column};
}
