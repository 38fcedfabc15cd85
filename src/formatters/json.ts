import type {Place} from '../announcement/announcement.js';
import type {Evidence} from '../reading/reading.js';
import type {FileReport, Message, SuppressedMessage} from '../report.js';
import type {Edit} from '../rule/rule.js';
import {beginning} from './entries.js';
import {severities} from './words.js';

/** One element of ESLint's array of results, with the evidence; see `schema/report.schema.json`. */
export type Result = ReturnType<typeof toResult>;

/** For machines: ESLint's array of results, with the evidence. Described by `schema/report.schema.json`. */
export function format(reports: readonly FileReport[]): string {
  return `${JSON.stringify(reports.map(toResult), null, 2)}\n`;
}

/** A report as programs get it: those that read `--format json`, and formatters from outside. */
export function toResult(report: FileReport) {
  const fatalErrorCount = report.trouble === undefined ? 0 : 1;
  return {
    filePath: report.filePath,
    messages: messagesOf(report),
    suppressedMessages: report.suppressedMessages.map(toSuppressedMessage),
    errorCount: report.errorCount + fatalErrorCount,
    fatalErrorCount,
    warningCount: report.warningCount,
    infoCount: report.infoCount,
    fixableErrorCount: fixable(report, 'error'),
    fixableWarningCount: fixable(report, 'warn'),
    ...(report.output !== undefined && {output: report.output}),
    elements: toElements(report.evidence),
  };
}

/** The messages of a file; where it could not be linted, the fatal one that says why. */
export function messagesOf(report: FileReport) {
  return report.trouble === undefined ? report.messages.map(toMessage) : [toFatalMessage(report.trouble)];
}

/** As ESLint says that a file could not be parsed. */
function toFatalMessage(trouble: string) {
  const {number} = severities.error;
  return {ruleId: null, fatal: true, severity: number, message: trouble, ...toRange(beginning)};
}

function fixable({messages}: FileReport, severity: Message['severity']): number {
  return messages.filter(message => message.severity === severity && message.fix !== undefined).length;
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

/** The verdict and the evidence of each element, by rule id. */
export function toElements(evidence: FileReport['evidence']) {
  return Object.fromEntries([...evidence].map(([id, each]) => [id, toElement(each)]));
}

function toElement({verdict, items}: Evidence) {
  return {verdict, evidence: items.map(({place, text, reason}) => ({...toRange(place), text, reason}))};
}

function toRange({start, end}: Place) {
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column};
}
