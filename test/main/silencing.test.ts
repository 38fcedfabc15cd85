import {describe, expect, test} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {lintText} from '../../src/lint.js';
import {directoryWith, run} from './world.js';

const linter = {rules: builtInRules, lint: lintText};
const silenced = 'Leadership has decided. <!-- change-lint-disable-line no-decree -- quoted -->';
const inVain = 'We try it. <!-- change-lint-disable-line no-decree -->';

/** Runs with one wording rule that is an error, so that every line of the report is about it or directives. */
async function decrees(memo: string, words = '', config: object = {}) {
  const directory = directoryWith({
    'memo.md': memo,
    '.change-lintrc.json': JSON.stringify({presets: [], rules: {'no-decree': 'error'}, ...config}),
  });
  const {code, stdout, stderr} = await run(directory, `-f unix ${words} memo.md`, {linter});
  return {code, stderr, found: [...stdout.matchAll(/\[.*\]$/gm)].map(([found]) => found)};
}

describe('a comment', () => {
  test('silences, and the reason is in the JSON report', async () => {
    expect(await decrees(silenced)).toEqual({code: 0, stderr: '', found: []});
    const {stdout} = await run(directoryWith({'memo.md': silenced}), '-f json memo.md', {linter});
    expect(JSON.parse(stdout)[0].suppressedMessages).toMatchObject([
      {ruleId: 'no-decree', suppressions: [{kind: 'directive', justification: 'quoted'}]},
    ]);
  });

  test('that silences nothing is a warning with a fix', async () => {
    expect(await decrees(inVain)).toEqual({code: 0, stderr: '', found: ['[Warning/unused-directive]']});
    const {stdout} = await run(directoryWith({'memo.md': inVain}), '-f json memo.md', {linter});
    const messages: {ruleId: string; fix?: object}[] = JSON.parse(stdout)[0].messages;
    expect(messages.find(({ruleId}) => ruleId === 'unused-directive')?.fix).toEqual({
      range: [10, inVain.length],
      text: '',
    });
  });
});

describe('--no-inline-config', () => {
  test('leaves comments and front matter unread', async () => {
    expect(await decrees(silenced, '--no-inline-config')).toMatchObject({
      code: 1,
      found: ['[Error/no-decree]'],
    });
    expect((await decrees(inVain, '--no-inline-config')).found).toEqual([]);
    const header = '---\nchange-lint: false\n---\n\nLeadership has decided.';
    expect((await decrees(header)).code).toBe(0);
    expect((await decrees(header, '--no-inline-config')).code).toBe(1);
  });

  test('may stand in the configuration', async () => {
    expect((await decrees(silenced, '', {linterOptions: {noInlineConfig: true}})).code).toBe(1);
    expect((await decrees(silenced, '', {linterOptions: {noInlineConfig: false}})).code).toBe(0);
  });
});

describe('--only and --skip', () => {
  const memo = `---
change-lint: {rules: {no-decree: error}}
---

Leadership has decided.

<!-- change-lint-configure-file {"rules": {"no-decree": "warn", "no-blame": "error"}} -->

Those who did not listen are to blame.
`;

  test.each([
    ['', ['[Warning/no-decree]', '[Error/no-blame]']],
    ['--only no-blame', ['[Error/no-blame]']],
    ['--skip no-decree', ['[Error/no-blame]']],
    ['--skip no-decree,no-blame', []],
  ])('%s: the document turns on no rule that is left out', async (words, expected) => {
    expect((await decrees(memo, words)).found).toEqual(expected);
  });

  test('are part of what the cache asks', async () => {
    const own = '---\nchange-lint: {rules: {no-decree: error}}\n---\n\nLeadership has decided.\n';
    const directory = directoryWith({'memo.md': own, '.change-lintrc.json': '{"presets": []}'});
    const codes = [];
    for (const words of ['', '--skip no-decree', '']) {
      codes.push((await run(directory, `--cache ${words} memo.md`, {linter})).code);
    }
    expect(codes).toEqual([1, 0, 1]);
  });
});

describe('--report-unused-disable-directives', () => {
  test('makes them errors', async () => {
    expect(await decrees(inVain, '--report-unused-disable-directives')).toMatchObject({
      code: 1,
      found: ['[Error/unused-directive]'],
    });
    expect((await decrees(silenced, '--report-unused-disable-directives')).code).toBe(0);
  });

  test.each([
    ['off', []],
    ['info', ['[Info/unused-directive]']],
    ['warn', ['[Warning/unused-directive]']],
    ['error', ['[Error/unused-directive]']],
    ['2', ['[Error/unused-directive]']],
  ])('-severity %s', async (severity, found) => {
    const flag = `--report-unused-disable-directives-severity ${severity}`;
    expect((await decrees(inVain, flag)).found).toEqual(found);
    const config = {linterOptions: {reportUnusedDisableDirectives: severity === '2' ? 2 : severity}};
    expect((await decrees(inVain, '', config)).found).toEqual(found);
  });

  test('beats the configuration, and of two configurations the upper one counts', async () => {
    const directory = directoryWith({
      'memo.md': inVain,
      'base.json': '{"linterOptions": {"reportUnusedDisableDirectives": "off", "noInlineConfig": true}}',
      '.change-lintrc.json': '{"extends": "./base.json", "linterOptions": {"noInlineConfig": false}}',
    });
    const printed = async (words: string) =>
      JSON.parse((await run(directory, `${words} --print-config memo.md`)).stdout).linterOptions;
    expect(await printed('')).toEqual({noInlineConfig: false, reportUnusedDisableDirectives: 'off'});
    expect(await printed('--report-unused-disable-directives --no-inline-config')).toEqual({
      noInlineConfig: true,
      reportUnusedDisableDirectives: 'error',
    });
  });

  test.each([
    ['--report-unused-disable-directives-severity eror', 'unknown severity "eror" — did you mean "error"?'],
    [
      '--report-unused-disable-directives --report-unused-disable-directives-severity info',
      '--report-unused-disable-directives means errors; leave it out',
    ],
  ])('%s is refused', async (words, message) => {
    const {code, stderr} = await decrees(inVain, words);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

test('a draft passes with what is missing as information; a published memo does not', async () => {
  const memo = (status: string) => `---\nstatus: ${status}\n---\n\n# Desks\n\nWe share desks.\n`;
  const directory = directoryWith({'draft.md': memo('Draft'), 'published.md': memo('published')});
  expect(await run(directory, '--preset minimal -f unix draft.md', {linter})).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/\[Info\/warning-signals\]/),
  });
  expect((await run(directory, '--preset minimal published.md', {linter})).code).toBe(1);
});
