import {describe, expect, test} from 'vitest';
import {fingerprintsOf} from '../../src/formatters/fingerprint.js';
import type {Message} from '../../src/report.js';
import {reportOf} from '../main/world.js';
import {finding} from './sample.js';

const at = (line: number, differences: Partial<Message> = {}): Message => {
  const start = {line, column: 1, offset: line * 100};
  return finding(line, 1, {at: {start, end: {...start, column: 4}}, ...differences});
};

const wartime = (line: number, words: string) =>
  at(line, {ruleId: 'no-wartime', messageId: 'phrase', message: `\`${words}\` is a military image`});

const of = (messages: readonly Message[], file = 'a.md') => [
  ...fingerprintsOf(reportOf('/memos/a.md', messages), file).values(),
];

describe('the fingerprint of a finding', () => {
  test('stays when lines move, others come, and the rule is reworded', () => {
    const [fingerprint] = of([wartime(3, 'war room')]);
    expect(of([wartime(40, 'war room')])).toEqual([fingerprint]);
    expect(of([wartime(1, 'trenches'), wartime(3, 'war room')])[1]).toBe(fingerprint);
    expect(of([{...wartime(3, 'war room'), message: 'Call `war room` something else'}])).toEqual([
      fingerprint,
    ]);
    expect(of([{...wartime(3, 'war room'), severity: 'info'}])).toEqual([fingerprint]);
  });

  test('differs by file, rule, kind and words, and among equals', () => {
    const all = [
      ...of([at(1), at(1, {messageId: 'weak'}), at(1, {ruleId: 'no-decree'})]),
      ...of([at(1)], 'b.md'),
      ...of([wartime(1, 'war room'), wartime(2, 'trenches'), wartime(3, 'war room')]),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('is the same when the finding is silenced', () => {
    const [first, second] = [wartime(1, 'war room'), wartime(2, 'war room')];
    const shown = fingerprintsOf(reportOf('/memos/a.md', [first!, second!]), 'a.md');
    const silenced = {...first!, suppressions: [{kind: 'directive', justification: ''}] as const};
    const report = {...reportOf('/memos/a.md', [second!]), suppressedMessages: [silenced]};
    const after = fingerprintsOf(report, 'a.md');
    expect(after.get(silenced)).toBe(shown.get(first!));
    expect(after.get(second!)).toBe(shown.get(second!));
  });
});
