import {displayPath} from '../files/display.js';
import type {FileReport, Message} from '../report.js';
import {onOneLine} from './entries.js';
import type {FormatterContext} from './formatter.js';
import {severities} from './words.js';
import {type Attributes, addElement, toXml, type XmlElement, xmlDocument} from './xml.js';

/** What a suite or the whole report counts. */
interface Counts {
  tests: number;
  failures: number;
  errors: number;
}

/**
 * JUnit's XML: a suite for each file, a failed test for each error and warning. Information is a test that
 * passed with a word to say, since it never changes the exit code.
 */
export function format(reports: readonly FileReport[], {cwd, troubles}: FormatterContext): string {
  const asked = {tests: troubles.length, failures: 0, errors: troubles.length};
  const root = xmlDocument('testsuites', {name: 'change-lint', ...sum([...reports.map(countsOf), asked])});
  if (troubles.length > 0) {
    const suite = addElement(root, 'testsuite', {name: 'change-lint', ...asked});
    for (const text of troubles) addError(suite, {name: text, classname: 'change-lint'}, text);
  }
  for (const report of reports) addFile(root, report, displayPath(report.filePath, cwd));
  return toXml(root);
}

function countsOf({trouble, messages, errorCount, warningCount}: FileReport): Counts {
  const errors = trouble === undefined ? 0 : 1;
  return {tests: Math.max(messages.length, 1), failures: errorCount + warningCount, errors};
}

function sum(counts: readonly Counts[]): Counts {
  const total = {tests: 0, failures: 0, errors: 0};
  for (const {tests, failures, errors} of counts) {
    total.tests += tests;
    total.failures += failures;
    total.errors += errors;
  }
  return total;
}

function addFile(root: XmlElement, report: FileReport, file: string): void {
  const suite = addElement(root, 'testsuite', {name: file, ...countsOf(report)});
  const caseOf = (name: string) => ({name, classname: file, file});
  if (report.trouble !== undefined) {
    addError(suite, caseOf('can be linted'), report.trouble);
  } else if (report.messages.length === 0) {
    addElement(suite, 'testcase', caseOf('no findings'));
  } else {
    const name = nameFindings();
    for (const message of report.messages) addFinding(suite, caseOf(name(message)), message);
  }
}

/** The rule's id, numbered from the second on: readers take tests of the same name for the same test. */
function nameFindings(): (message: Message) => string {
  const seen = new Map<string, number>();
  return ({ruleId}) => {
    const times = (seen.get(ruleId) ?? 0) + 1;
    seen.set(ruleId, times);
    return times === 1 ? ruleId : `${ruleId} (${times})`;
  };
}

function addFinding(suite: XmlElement, attributes: Attributes, found: Message): void {
  const {at, severity, why, example} = found;
  const message = onOneLine(found.message);
  const place = `line ${at.start.line}, column ${at.start.column}`;
  const details = [`${place}: ${message}`, why, example && `For example: ${example}`]
    .filter(Boolean)
    .join('\n');
  const test = addElement(suite, 'testcase', {...attributes, line: at.start.line});
  if (severity === 'info') addElement(test, 'system-out', {}, details);
  else addElement(test, 'failure', {message, type: severities[severity].word}, details);
}

function addError(suite: XmlElement, attributes: Attributes, text: string): void {
  addElement(addElement(suite, 'testcase', attributes), 'error', {message: text, type: 'fatal'});
}
