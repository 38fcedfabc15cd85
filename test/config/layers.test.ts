import {describe, expect, test} from 'vitest';
import {directoryWith, run} from '../main/world.js';

/** What `--print-config` says of `memo.md` under these files. */
async function resolved(files: Readonly<Record<string, string | object>>, words = '--print-config memo.md') {
  const texts = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? content : JSON.stringify(content),
  ]);
  const {code, stdout, stderr} = await run(directoryWith(Object.fromEntries(texts)), words);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

/** The severities of `has-bar`, `no-foo` and `no-shout`. */
async function severities(files: Readonly<Record<string, string | object>>, words?: string) {
  const {rules} = await resolved(files, words);
  return Object.values(rules as Record<string, [string, unknown]>).map(([severity]) => severity);
}

const options = {words: ['foo'], limit: 9, strict: false};

test('--print-config tells everything that applies', async () => {
  const config = {rules: {'no-foo': ['error', {limit: 2}]}, files: ['a'], ignores: ['b'], settings: {c: 1}};
  expect(await resolved({'.change-lintrc.json': config})).toEqual({
    configFile: expect.stringMatching(/\.change-lintrc\.json$/),
    announcements: 'auto',
    announcementMark: {type: ['change-announcement', 'announcement']},
    presets: ['recommended'],
    rules: {
      'has-bar': ['error', {}],
      'no-foo': ['error', {...options, limit: 2}],
      'no-shout': ['off', {}],
    },
    files: ['a'],
    ignores: ['b'],
    linterOptions: {noInlineConfig: false, reportUnusedDisableDirectives: 'warn'},
    calendar: {sprintLength: '2 weeks', fiscalYearNamedFor: 'end', holidays: []},
    register: {},
    settings: {c: 1},
    plugins: [],
  });
  expect(await resolved({})).toMatchObject({configFile: null, presets: ['recommended']});
});

describe('presets', () => {
  const rc = (config: object) => ({'.change-lintrc.json': config});

  test.each([
    ['recommended by default', {}, ['error', 'warn', 'off']],
    ['recommended beneath rules', {rules: {'no-shout': 'info'}}, ['error', 'warn', 'info']],
    ['none', {presets: []}, ['off', 'off', 'off']],
    ['minimal', {presets: ['minimal']}, ['error', 'off', 'off']],
    ['all by extends', {extends: 'all'}, ['error', 'warn', 'info']],
    ['all by prefixed extends', {extends: ['change-lint:all']}, ['error', 'warn', 'info']],
    ['both ways add up', {extends: 'minimal', presets: ['all']}, ['error', 'warn', 'info']],
  ])('%s', async (_, config, expected) => {
    expect(await severities(rc(config))).toEqual(expected);
  });

  test('--preset replaces them, and rules stay', async () => {
    const config = rc({presets: ['all'], rules: {'no-foo': 'error'}});
    expect(await severities(config, '--preset minimal --print-config memo.md')).toEqual([
      'error',
      'error',
      'off',
    ]);
  });
});

describe('severities', () => {
  test.each([
    ['off', 'off'],
    ['info', 'info'],
    ['warn', 'warn'],
    ['error', 'error'],
    [0, 'off'],
    [1, 'warn'],
    [2, 'error'],
    [['error'], 'error'],
    [[2, {}], 'error'],
  ])('%j is %s', async (setting, expected) => {
    expect((await severities({'.change-lintrc.json': {rules: {'no-foo': setting}}}))[1]).toBe(expected);
  });
});

describe('extends', () => {
  test('lays files and packages beneath, upper settings first', async () => {
    const printed = await resolved({
      '.change-lintrc.json': {
        extends: ['./base/one.json', 'shared'],
        rules: {'no-shout': 'error'},
        settings: {b: 2},
      },
      'base/one.json': {extends: './two.yaml', rules: {'no-foo': ['error', {limit: 1}]}, ignores: ['x']},
      'base/two.yaml':
        'presets: []\nrules: {has-bar: warn, no-foo: info}\nsettings: {a: 1, b: 1}\nignores: [y]',
      'node_modules/shared/package.json': {name: 'shared', exports: {import: './index.js'}, type: 'module'},
      'node_modules/shared/index.js': 'export default {rules: {"no-foo": "warn"}}',
    });
    expect(printed).toMatchObject({
      presets: [],
      rules: {
        'has-bar': ['warn', {}],
        // The package names only a severity, so that the options from beneath stay.
        'no-foo': ['warn', {...options, limit: 1}],
        'no-shout': ['error', {}],
      },
      ignores: ['y', 'x'],
      settings: {a: 1, b: 2},
    });
  });

  test('wins key by key in what is said about time, and holidays add up', async () => {
    const printed = await resolved({
      '.change-lintrc.json': {
        extends: './base.json',
        calendar: {sprintLength: '10d', holidays: ['2027-01-01', '2026-12-25']},
        register: {maxRunning: 5},
      },
      'base.json': {
        calendar: {
          sprintLength: '1 month',
          fiscalYearStart: '04-06',
          fiscalYearNamedFor: 'start',
          holidays: ['2026-12-28', '2026-12-25'],
        },
        register: {dueWithin: '1 week', maxRunning: 3},
      },
    });
    expect(printed).toMatchObject({
      calendar: {
        sprintLength: '10 days',
        fiscalYearStart: '04-06',
        fiscalYearNamedFor: 'start',
        holidays: ['2026-12-25', '2026-12-28', '2027-01-01'],
      },
      register: {dueWithin: '1 week', maxRunning: 5},
    });
  });

  test('a file may be extended twice, as long as it does not come round', async () => {
    const files = {
      '.change-lintrc.json': {extends: ['./a.json', './b.json']},
      'a.json': {extends: './base.json'},
      'b.json': {extends: './base.json'},
      'base.json': {rules: {'no-foo': 'error'}},
    };
    expect(await severities(files)).toEqual(['error', 'error', 'off']);
  });
});

describe('overrides', () => {
  const overrides = [
    {files: 'docs/**', rules: {'no-foo': ['error', {limit: 1}]}},
    {files: ['*.draft.md', '!keep.draft.md'], rules: {'has-bar': 'off', 'no-foo': 'info'}},
    {files: ['./notes/'], rules: {'has-bar': 'info'}},
  ];
  const files = {'.change-lintrc.json': {overrides}};

  test.each([
    ['memo.md', ['error', 'warn', 'off']],
    ['docs/memo.md', ['error', 'error', 'off']],
    ['docs/deep/memo.draft.md', ['off', 'info', 'off']],
    ['docs/keep.draft.md', ['error', 'error', 'off']],
    ['notes/memo.md', ['info', 'warn', 'off']],
  ])('all that match %s apply, in order', async (file, expected) => {
    expect(await severities(files, `--print-config ${file}`)).toEqual(expected);
  });

  test('a later one that names only a severity keeps the options', async () => {
    const {rules} = await resolved(files, '--print-config docs/memo.draft.md');
    expect(rules['no-foo']).toEqual(['info', {...options, limit: 1}]);
  });

  test('--rule beats them', async () => {
    expect(await severities(files, '--rule no-foo=warn --print-config docs/memo.md')).toEqual([
      'error',
      'warn',
      'off',
    ]);
  });

  test('count from the configuration, and from the working directory for files outside', async () => {
    const elsewhere = {'conf/own.json': {overrides}, 'conf/docs/memo.md': 'x'};
    expect((await severities(elsewhere, '-c conf/own.json --print-config conf/docs/memo.md'))[1]).toBe(
      'error',
    );
    expect((await severities(elsewhere, '-c conf/own.json --print-config docs/memo.md'))[1]).toBe('error');
  });
});
