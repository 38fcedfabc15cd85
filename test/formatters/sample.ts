import type {FormatterContext} from '../../src/formatters/formatter.js';
import type {FileReport, Message} from '../../src/report.js';
import {reportOf} from '../main/world.js';

/** What formatters are told in these tests. */
export const context: FormatterContext = {
  cwd: '/memos',
  color: false,
  width: 100,
  errorsOnly: false,
  troubles: [],
  rules: [],
};

/** A finding with the given differences from a typical one. */
export function finding(line: number, column: number, differences: Partial<Message> = {}): Message {
  return {
    ruleId: 'review-horizon',
    severity: 'error',
    messageId: 'absent',
    message: 'Nothing says when this will be looked at again',
    at: {start: {line, column, offset: 0}, end: {line, column: column + 3, offset: 3}},
    why: 'Readers plan around the change.',
    example: 'On 3 March we decide whether to keep it.',
    url: 'https://example.org/review-horizon',
    ...differences,
  };
}

/** Two files with findings, one of them twice of a kind, and one without. */
export const sample: readonly FileReport[] = [
  reportOf('/memos/memo.md', [
    finding(1, 1),
    finding(12, 3, {
      ruleId: 'no-wartime',
      severity: 'warn',
      messageId: 'phrase',
      message: '`war room` is a military image',
    }),
    finding(120, 14, {
      ruleId: 'no-wartime',
      severity: 'info',
      messageId: 'phrase',
      message: '`trenches` is a military image',
    }),
  ]),
  reportOf('/memos/clean.md', []),
  reportOf('/elsewhere/old.md', [finding(2, 5)]),
];

/** A file that could not be linted. */
export const unreadable: FileReport = {...reportOf('/memos/broken.md', []), trouble: 'not valid UTF-8'};
