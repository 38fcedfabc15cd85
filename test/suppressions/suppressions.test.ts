import {describe, expect, it} from 'vitest';
import {applySuppressions, type Suppressions} from '../../src/index.js';
import type {FileReport} from '../../src/report.js';
import {addSuppressions, pruneSuppressions} from '../../src/suppressions/suppressions.js';
import {finding} from '../formatters/sample.js';
import {placeAt, reportOf} from '../main/world.js';

const SOURCE = 'one\ntwo\nthree\n';

const errorIn = (line: number) => {
  const from = SOURCE.split('\n', line - 1)
    .map(text => `${text}\n`)
    .join('').length;
  return finding(line, 1, {at: placeAt(SOURCE, from, from + 2)});
};

const memo = reportOf('/memos/docs/memo.md', [errorIn(1), {...errorIn(2), severity: 'warn'}, errorIn(3)]);

const apply = (suppressions: Suppressions, report: FileReport = memo) =>
  applySuppressions([report], suppressions, '/memos');

describe('applySuppressions', () => {
  it('takes out errors, never warnings, and counts anew', () => {
    const {reports, unused} = apply({'docs/memo.md': {'review-horizon': {count: 2}}});
    expect(reports[0]).toMatchObject({errorCount: 0, warningCount: 1, messages: [{severity: 'warn'}]});
    expect(reports[0]?.suppressedMessages.map(({at}) => at.start.line)).toEqual([1, 3]);
    expect(unused).toEqual({});
  });

  it('reports all where there are more than were counted', () => {
    const {reports, unused} = apply({'docs/memo.md': {'review-horizon': {count: 1}}});
    expect(reports).toEqual([memo]);
    expect(unused).toEqual({});
  });

  it('says what nothing needs any more, of the files at hand', () => {
    const {unused} = apply({
      'docs/memo.md': {'review-horizon': {count: 5}, 'no-decree': {count: 1}},
      'docs/other.md': {'no-decree': {count: 1}},
    });
    expect(unused).toEqual({'docs/memo.md': {'no-decree': {count: 1}, 'review-horizon': {count: 3}}});
  });

  it('keeps what comments silenced', () => {
    const silenced = {...errorIn(2), suppressions: [{kind: 'directive' as const, justification: 'agreed'}]};
    const {reports} = apply(
      {'docs/memo.md': {'review-horizon': {count: 2}}},
      {...memo, suppressedMessages: [silenced]},
    );
    expect(reports[0]?.suppressedMessages.map(({suppressions}) => suppressions[0]?.kind)).toEqual([
      'file',
      'directive',
      'file',
    ]);
  });

  it('knows files that are called like what every object has', () => {
    const odd = reportOf('/memos/constructor', [finding(1, 1, {ruleId: '__proto__'})]);
    expect(apply({}, odd).reports).toEqual([odd]);
    const added = addSuppressions({}, [odd], '/memos', () => true);
    expect(apply(JSON.parse(JSON.stringify(added)), odd).reports[0]?.errorCount).toBe(0);
  });
});

it('pruneSuppressions leaves what is needed', () => {
  const kept = {a: {x: {count: 3}, y: {count: 1}}, b: {x: {count: 1}}, c: {x: {count: 1}}};
  const unused = {a: {x: {count: 1}, y: {count: 1}}, b: {x: {count: 1}}};
  expect(pruneSuppressions(kept, unused)).toEqual({a: {x: {count: 2}}, c: {x: {count: 1}}});
});
