import type {Place} from '../announcement/announcement.js';
import {displayPath} from '../files/display.js';
import type {FileReport, Message} from '../report.js';

/** A line of a report: a finding, or that a file could not be linted. */
export interface Entry {
  report: FileReport;
  /** The file as people know it; see `displayPath`. */
  file: string;
  severity: Message['severity'];
  /** What to say, on one line. */
  text: string;
  at: Place;
  /** Undefined where the file could not be linted. */
  finding: Message | undefined;
}

const start = {line: 1, column: 1, offset: 0};

/** Where a file that could not be linted is reported: readers know no finding without a line. */
export const beginning: Place = {start, end: start};

/** All entries, in the order of the reports. */
export function entriesOf(reports: readonly FileReport[], cwd: string): readonly Entry[] {
  return reports.flatMap(report => entriesOfFile(report, displayPath(report.filePath, cwd)));
}

function entriesOfFile(report: FileReport, file: string): readonly Entry[] {
  if (report.trouble !== undefined) {
    const text = onOneLine(`Not linted: ${report.trouble}`);
    return [{report, file, severity: 'error', text, at: beginning, finding: undefined}];
  }
  return report.messages.map(finding => {
    const {severity, at} = finding;
    return {report, file, severity, text: onOneLine(finding.message), at, finding};
  });
}

/** The text with each run of spaces and line breaks as one space. */
export function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
