import {describe, expect, test} from 'vitest';
import {format} from '../../src/formatters/stylish.js';
import type {FileReport} from '../../src/report.js';
import {reportOf} from '../main/world.js';
import {context, finding, sample} from './sample.js';

const lines = (...list: string[]) => `${list.join('\n')}\n`;

test('columns are aligned; each kind of finding is explained once a run', () => {
  expect(format(sample, context)).toBe(
    lines(
      'memo.md',
      '    1:1   error    Nothing says when this will be looked at again  review-horizon',
      '                   Why: Readers plan around the change.',
      '                   Try: “On 3 March we decide whether to keep it.”',
      '   12:3   warning  `war room` is a military image                  no-wartime',
      '                   Why: Readers plan around the change.',
      '                   Try: “On 3 March we decide whether to keep it.”',
      '  120:14  info     `trenches` is a military image                  no-wartime',
      '',
      '/elsewhere/old.md',
      '  2:5  error  Nothing says when this will be looked at again  review-horizon',
      '',
      '✖ 4 problems (2 errors, 1 warning, 1 info)',
    ),
  );
});

test('long texts are wrapped under themselves, to the width of the terminal', () => {
  const message = 'You say `we will all support each other` but not who does, nor where or when';
  const why = 'Whoever struggles needs a name and a time, or stays alone with it while all believe in help.';
  expect(format([reportOf('/memos/a.md', [finding(1, 1, {message, why})])], {...context, width: 70})).toBe(
    lines(
      'a.md',
      '  1:1  error  You say `we will all support each other`  review-horizon',
      '              but not who does, nor where or when',
      '              Why: Whoever struggles needs a name and a time, or stays',
      '                   alone with it while all believe in help.',
      '              Try: “On 3 March we decide whether to keep it.”',
      '',
      '✖ 1 problem (1 error, 0 warnings)',
    ),
  );
});

test('no line is wider than the terminal, unless that is narrower than a column of text', () => {
  for (const width of [60, 70, 80, 100]) {
    const widest = Math.max(
      ...format(sample, {...context, width})
        .split('\n')
        .map(line => line.length),
    );
    expect(widest).toBeLessThanOrEqual(Math.max(width, 66));
  }
});

test('messages of several lines stay in their column', () => {
  const text = format(
    [reportOf('/memos/a.md', [finding(1, 1, {message: 'one\ntwo', why: '', example: ''})])],
    context,
  );
  expect(text).toContain('error  one two  review-horizon\n\n');
  expect(text).not.toContain('Why:');
  expect(text).not.toContain('Try:');
});

describe('the last line', () => {
  const infos = [
    reportOf('/memos/a.md', [finding(1, 1, {severity: 'info'}), finding(2, 1, {severity: 'info'})]),
  ];

  const silenced: FileReport = {
    ...reportOf('/memos/a.md', []),
    suppressedMessages: [{...finding(1, 1), suppressions: [{kind: 'file', justification: ''}]}],
  };

  test.each([
    ['nothing linted', [], context, ''],
    [
      'one clean file with something silenced',
      [silenced],
      context,
      '✔ 1 file checked, no problems\n  1 problem silenced\n',
    ],
    ['one clean file', [reportOf('/memos/a.md', [])], context, '✔ 1 file checked, no problems\n'],
    [
      'no errors',
      [reportOf('/memos/a.md', [])],
      {...context, errorsOnly: true},
      '✔ 1 file checked, no errors\n',
    ],
  ])('%s', (_, reports, given, expected) => {
    expect(format(reports, given)).toBe(expected);
  });

  test('information alone is no cross', () => {
    expect(format(infos, context)).toContain('\nℹ 2 problems (0 errors, 0 warnings, 2 infos)\n');
  });
});

test('colours: the severity tells, the explanation steps back', () => {
  const text = format(sample, {...context, color: true});
  expect(text).toContain('\u001b[4mmemo.md\u001b[24m');
  expect(text).toContain('\u001b[31merror  \u001b[39m');
  expect(text).toContain('\u001b[33mwarning\u001b[39m');
  expect(text).toContain('\u001b[2m                   Why: Readers');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it takes the colours out again
  expect(text.replaceAll(/\u001b\[\d+m/g, '')).toBe(format(sample, context));
});
