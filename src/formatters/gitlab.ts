import type {FileReport, Message} from '../report.js';
import {type Entry, entriesOf} from './entries.js';
import {fingerprintOfTrouble, fingerprintsOf} from './fingerprint.js';
import type {FormatterContext} from './formatter.js';

/** GitLab knows info, minor, major, critical and blocker. */
const gitlabSeverities: Readonly<Record<Message['severity'], string>> = {
  error: 'major',
  warn: 'minor',
  info: 'info',
};

/** GitLab's Code Quality report, which merge requests show beside the changed lines. */
export function format(reports: readonly FileReport[], {cwd}: FormatterContext): string {
  const issues = reports.flatMap(report => {
    const entries = entriesOf([report], cwd);
    const fingerprints = fingerprintsOf(report, entries[0]?.file ?? '');
    return entries.map(entry => toIssue(entry, fingerprints));
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function toIssue({file, at, text, severity, finding}: Entry, fingerprints: ReadonlyMap<Message, string>) {
  const {start, end} = at;
  return {
    description: text,
    check_name: finding?.ruleId ?? 'change-lint',
    fingerprint: finding === undefined ? fingerprintOfTrouble(file) : fingerprints.get(finding),
    severity: finding === undefined ? 'critical' : gitlabSeverities[severity],
    location: {path: file, lines: {begin: start.line, end: end.line}},
  };
}
