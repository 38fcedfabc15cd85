import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import {describe, expect, test} from 'vitest';
import {format as formatCompact} from '../../src/formatters/compact.js';
import {format as formatJson} from '../../src/formatters/json.js';
import {format as formatJsonLines} from '../../src/formatters/json-lines.js';
import {format as formatUnix} from '../../src/formatters/unix.js';
import {wrap} from '../../src/formatters/wrap.js';
import type {Evidence} from '../../src/reading/reading.js';
import {directoryWith, placeAt, reportOf, run} from '../main/world.js';
import {context, finding, sample, unreadable} from './sample.js';

/** A check of data against one of our schemas; it throws with ajv's words. */
function validator(name: string): (data: unknown) => void {
  const schema = JSON.parse(
    readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'),
  );
  const validate = new Ajv({allErrors: true}).compile(schema);
  return data => {
    if (!validate(data)) throw new Error(JSON.stringify(validate.errors));
  };
}

test('unix: one finding a line, whatever the message holds', () => {
  const odd = reportOf('/memos/a.md', [finding(3, 4, {message: 'one\n two'})]);
  expect(formatUnix([...sample, odd], context)).toBe(
    [
      'memo.md:1:1: Nothing says when this will be looked at again [Error/review-horizon]',
      'memo.md:12:3: `war room` is a military image [Warning/no-wartime]',
      'memo.md:120:14: `trenches` is a military image [Info/no-wartime]',
      '/elsewhere/old.md:2:5: Nothing says when this will be looked at again [Error/review-horizon]',
      'a.md:3:4: one two [Error/review-horizon]',
      '',
      '5 problems\n',
    ].join('\n'),
  );
  expect(formatUnix([reportOf('/memos/a.md', [finding(1, 1)])], context)).toMatch(/\n\n1 problem\n$/);
  expect(formatUnix([reportOf('/memos/a.md', [])], context)).toBe('');
});

test('compact: one finding a line, places in words', () => {
  expect(formatCompact([...sample, unreadable], context)).toBe(
    [
      'memo.md: line 1, col 1, Error - Nothing says when this will be looked at again (review-horizon)',
      'memo.md: line 12, col 3, Warning - `war room` is a military image (no-wartime)',
      'memo.md: line 120, col 14, Info - `trenches` is a military image (no-wartime)',
      '/elsewhere/old.md: line 2, col 5, Error - Nothing says when this will be looked at again (review-horizon)',
      'broken.md: line 1, col 1, Error - Not linted: not valid UTF-8',
      '',
      '5 problems\n',
    ].join('\n'),
  );
  expect(formatCompact([reportOf('/memos/a.md', [])], context)).toBe('');
});

test('unix names what could not be linted', () => {
  expect(formatUnix([unreadable], context)).toBe(
    'broken.md:1:1: Not linted: not valid UTF-8 [Error]\n\n1 problem\n',
  );
});

test('json-lines: each message is an object of its own, as json has it', () => {
  const [first, ...others] = formatJsonLines([...sample, unreadable])
    .trimEnd()
    .split('\n');
  const [result] = JSON.parse(formatJson(sample));
  expect(JSON.parse(first!)).toEqual({filePath: '/memos/memo.md', ...result.messages[0]});
  expect(others.map(line => JSON.parse(line).filePath)).toEqual([
    '/memos/memo.md',
    '/memos/memo.md',
    '/elsewhere/old.md',
    '/memos/broken.md',
  ]);
  expect(formatJsonLines([reportOf('/memos/a.md', [])])).toBe('');
});

describe('json', () => {
  const evidence: Evidence = {
    verdict: 'weak',
    items: [{place: placeAt('a\nbcd', 2, 4), text: 'bc', facet: 'f', score: 0.5, reason: '`bc`'}],
    score: 0.5,
  } as unknown as Evidence;
  const report = {...sample[0]!, evidence: new Map([['review-horizon', evidence]])};

  test('has the shape of ESLint, and the evidence', () => {
    const [result] = JSON.parse(formatJson([report]));
    expect(result).toMatchObject({filePath: '/memos/memo.md', errorCount: 1, warningCount: 1, infoCount: 1});
    expect(result.messages.map((message: {severity: number}) => message.severity)).toEqual([2, 1, 0]);
    expect(result.messages[0]).toEqual({
      ruleId: 'review-horizon',
      severity: 2,
      message: 'Nothing says when this will be looked at again',
      messageId: 'absent',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 4,
      why: 'Readers plan around the change.',
      example: 'On 3 March we decide whether to keep it.',
      url: 'https://example.org/review-horizon',
    });
    expect(result.elements).toEqual({
      'review-horizon': {
        verdict: 'weak',
        evidence: [{line: 2, column: 1, endLine: 2, endColumn: 3, text: 'bc', reason: '`bc`'}],
      },
    });
  });

  test('a file that could not be linted has a fatal message', () => {
    const [result] = JSON.parse(formatJson([unreadable]));
    expect(result).toMatchObject({filePath: '/memos/broken.md', errorCount: 1, fatalErrorCount: 1});
    expect(result.messages).toEqual([
      {
        ruleId: null,
        fatal: true,
        severity: 2,
        message: 'not valid UTF-8',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      },
    ]);
  });

  test('counts what can be fixed, and shows what was silenced', () => {
    const fix = {from: 0, to: 1, text: ''};
    const suppressions = [{kind: 'directive', justification: 'agreed'}] as const;
    const fixed = {
      ...reportOf('/memos/a.md', [
        finding(1, 1, {fix}),
        finding(2, 1, {severity: 'warn', fix}),
        finding(3, 1, {severity: 'warn', fix}),
        finding(4, 1),
      ]),
      suppressedMessages: [{...finding(5, 1), suppressions}],
    };
    const [result] = JSON.parse(formatJson([fixed]));
    expect(result).toMatchObject({fixableErrorCount: 1, fixableWarningCount: 2, fatalErrorCount: 0});
    expect(result.suppressedMessages).toMatchObject([{line: 5, suppressions}]);
    validator('report')([result]);
  });

  test('is what its schema says', async () => {
    const validate = validator('report');
    validate(JSON.parse(formatJson([report, unreadable, ...sample])));
    validate([]);
    const fix = {from: 0, to: 3, text: 'x'};
    const suggestions = [{description: 'Replace it', edit: fix}];
    const fixed = {...reportOf('/memos/a.md', [finding(1, 1, {fix, suggestions})]), output: 'x'};
    expect(JSON.parse(formatJson([fixed]))[0]).toMatchObject({
      fixableErrorCount: 1,
      fixableWarningCount: 0,
      output: 'x',
      messages: [{fix: {range: [0, 3], text: 'x'}, suggestions: [{desc: 'Replace it'}]}],
    });
    validate(JSON.parse(formatJson([fixed])));
    const directory = directoryWith({'a.md': 'foo!', 'b.md': 'bar'});
    validate(JSON.parse((await run(directory, '-f json --preset all .')).stdout));
    const [result] = JSON.parse(formatJson([report]));
    expect(() => validate([{...result, surprise: 1}])).toThrow('surprise');
    expect(() => validate([{...result, messages: [{...result.messages[0], line: 0}]}])).toThrow(
      '/0/messages/0/line',
    );
  });
});

describe('the schema of the configuration agrees with the check', () => {
  const validate = validator('config');

  test.each([
    {},
    {$schema: 'x', extends: 'recommended', presets: [], plugins: ['./a.js'], files: ['a'], ignores: ['b']},
    {
      extends: ['./a.json'],
      rules: {'no-decree': ['warn', {allow: ['x']}], 'named-owner': 2},
      settings: {a: 1},
    },
    {overrides: [{files: '*.md', rules: {'no-decree': 'off'}}]},
    {overides: []},
    {rules: {'no-decree': 'warning'}},
    {rules: {'no-decree': ['warn', 1]}},
    {rules: {'no-decree': []}},
    {presets: 'all'},
    {extends: 1},
    {files: ['']},
    {overrides: [{files: '*.md'}]},
  ])('on %j', async config => {
    const {checkConfig} = await import('../../src/config/check.js');
    const verdictOf = (check: () => unknown) => {
      try {
        check();
        return 'valid';
      } catch {
        return 'invalid';
      }
    };
    expect(verdictOf(() => validate(config))).toBe(verdictOf(() => checkConfig(config, 'rc.json')));
  });
});

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one two', 3, ['one', 'two']],
  ['enormous a', 3, ['enormous', 'a']],
  ['  a \n b  ', 9, ['a b']],
  ['', 9, ['']],
])('%j wrapped to %i', (text, width, expected) => {
  expect(wrap(text, width)).toEqual(expected);
});
