import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type {Log} from 'sarif';
import {describe, expect, test} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {builtInRules} from '../../rules/index.js';
import {format} from '../../src/formatters/sarif.js';
import type {FileReport} from '../../src/report.js';
import {directoryWith, reportOf, run, rules as testRules} from '../main/world.js';
import {context, finding, sample, unreadable} from './sample.js';

/** The official schema of SARIF 2.1.0; where it comes from is told in the README beside it. */
const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({allErrors: true, strict: false});
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

/** The only run of a report, which must be what the schema says. */
function runOf(text: string) {
  const log: Log = JSON.parse(text);
  if (!isSarif(log)) throw new Error(JSON.stringify(isSarif.errors));
  expect(log.runs).toHaveLength(1);
  return log.runs[0]!;
}

const formatted = (reports: readonly FileReport[], differences = {}) =>
  runOf(format(reports, {...context, rules: builtInRules, ...differences}));

describe('the schema', () => {
  test('refuses what is no SARIF, so that the other tests can fail', () => {
    const log = JSON.parse(format(sample, context));
    log.runs[0].results[0].level = 'fatal';
    expect(() => runOf(JSON.stringify(log))).toThrow('/runs/0/results/0/level');
    expect(() => runOf('{"version": "2.1.0", "runs": [{}]}')).toThrow('tool');
  });

  test('holds for real memos, suggestions, fixes, silenced findings and troubles', async () => {
    const text = 'foo! bar';
    const directory = directoryWith({'a b.md': text, 'bad.md': new Uint8Array([0xff])});
    const {code, stdout} = await run(directory, '-f sarif --preset all . missing.md');
    expect(code).toBe(2);
    expect(runOf(stdout).results).toHaveLength(2);
  });
});

test('names the tool and its rules, each with help', () => {
  const {driver} = formatted(sample).tool;
  expect(driver).toMatchObject({name: 'change-lint', semanticVersion: manifest.version});
  expect(driver.rules).toHaveLength(builtInRules.length);
  for (const [index, rule] of builtInRules.entries()) {
    const descriptor = driver.rules![index]!;
    expect(descriptor).toMatchObject({id: rule.id, shortDescription: {text: rule.summary}});
    expect(descriptor.name).toMatch(/^[A-Z][A-Za-z]+$/);
    expect(descriptor.help?.markdown).toContain(rule.why);
    expect(descriptor.help?.markdown).toMatch(
      /\nFine:\n\n````markdown\n.*\nReported, between the marks:\n.*«/s,
    );
    expect(descriptor.helpUri).toContain(`/${rule.id}.md`);
  }
});

test('a result has its rule, level, message and place', () => {
  const {results} = formatted(sample);
  expect(results!.map(({ruleId, level}) => [ruleId, level])).toEqual([
    ['review-horizon', 'error'],
    ['no-wartime', 'warning'],
    ['no-wartime', 'note'],
    ['review-horizon', 'error'],
  ]);
  const [first] = results!;
  expect(builtInRules[first!.ruleIndex!]!.id).toBe('review-horizon');
  expect(first).toMatchObject({
    message: {text: 'Nothing says when this will be looked at again'},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: 'memo.md', uriBaseId: '%SRCROOT%'},
          region: {startLine: 1, startColumn: 1, endLine: 1, endColumn: 4},
        },
      },
    ],
  });
});

test.each([
  ['/memos/a b/ü#?.md', 'a%20b/%C3%BC%23%3F.md', '%SRCROOT%'],
  ['/memos/100%.md', '100%25.md', '%SRCROOT%'],
  ['<stdin>', '%3Cstdin%3E', '%SRCROOT%'],
  ['/elsewhere/a b.md', 'file:///elsewhere/a%20b.md', undefined],
])('%s is %s', (filePath, uri, uriBaseId) => {
  const [result] = formatted([reportOf(filePath, [finding(1, 1)])]).results!;
  expect(result!.locations![0]!.physicalLocation!.artifactLocation).toEqual({uri, uriBaseId});
});

test('silenced findings say so, and all others say that they are not', () => {
  const suppressed = (kind: 'directive' | 'file', justification: string) => ({
    ...finding(1, 1),
    suppressions: [{kind, justification}],
  });
  const report = {
    ...reportOf('/memos/a.md', [finding(1, 1)]),
    suppressedMessages: [suppressed('directive', 'agreed with HR'), suppressed('file', '')],
  };
  expect(formatted([report]).results!.map(({suppressions}) => suppressions)).toEqual([
    [],
    [{kind: 'inSource', justification: 'agreed with HR'}],
    [{kind: 'external'}],
  ]);
});

test('fixes and suggestions are changes of the file', () => {
  const fix = {from: 2, to: 5, text: 'on 3 March'};
  const suggestions = [{description: 'Insert a section', edit: {from: 9, to: 9, text: '\n## Review\n'}}];
  const [result] = formatted([reportOf('/memos/a.md', [finding(1, 1, {fix, suggestions})])]).results!;
  const artifactLocation = {uri: 'a.md', uriBaseId: '%SRCROOT%'};
  expect(result!.fixes!.map(({artifactChanges}) => artifactChanges)).toEqual([
    [
      {
        artifactLocation,
        replacements: [
          {deletedRegion: {charOffset: 2, charLength: 3}, insertedContent: {text: 'on 3 March'}},
        ],
      },
    ],
    [
      {
        artifactLocation,
        replacements: [
          {deletedRegion: {charOffset: 9, charLength: 0}, insertedContent: {text: '\n## Review\n'}},
        ],
      },
    ],
  ]);
  expect(result!.fixes![1]!.description).toEqual({text: 'Insert a section'});
});

test('what could not be linted makes the execution a failure', () => {
  expect(formatted(sample).invocations).toEqual([
    {executionSuccessful: true, toolExecutionNotifications: []},
  ]);
  const troubles = ['missing.md: there is no such file or directory'];
  expect(formatted([unreadable], {troubles}).invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {level: 'error', message: {text: 'missing.md: there is no such file or directory'}},
        {
          level: 'error',
          message: {text: 'not valid UTF-8'},
          locations: [{physicalLocation: {artifactLocation: {uri: 'broken.md', uriBaseId: '%SRCROOT%'}}}],
        },
      ],
    },
  ]);
});

test('a crash is a notification, too', async () => {
  const linter = {
    rules: testRules,
    lint: async () => {
      throw new TypeError('x is not\na function');
    },
  };
  const {stdout} = await run(directoryWith({'a.md': 'bar'}), '-f sarif a.md', {linter});
  const [invocation] = runOf(stdout).invocations!;
  expect(invocation!.toolExecutionNotifications!.map(({message}) => message.text)).toEqual([
    'unexpected failure: x is not a function',
  ]);
});
