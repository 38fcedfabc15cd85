import {describe, expect, test} from 'vitest';
import {directoryWith, run} from '../main/world.js';

const keys =
  '$schema, extends, presets, plugins, files, ignores, announcements, announcementMark, rules, overrides, linterOptions, calendar, register, settings';

/** Contents of `.change-lintrc.json`, and the message after its name. */
const mistakes: readonly (readonly [string, string])[] = [
  ['{"overides": []}', `: unknown key "overides" — did you mean "overrides"? Known keys: ${keys}`],
  ['{"constructor": 1}', ': unknown key "constructor". Known keys: '],
  ['[]', ': a configuration must be an object, but is an array'],
  ['3', ': a configuration must be an object, but is the number 3'],
  ['', ': the configuration is empty'],
  ['null', ': the configuration is empty'],
  ['{"rules": []}', ': rules must be an object, but is an array'],
  ['{"linterOptions": true}', ': linterOptions must be an object, but is the boolean true'],
  [
    '{"linterOptions": {"noInlineConfg": true}}',
    ': linterOptions: unknown key "noInlineConfg" — did you mean "noInlineConfig"?',
  ],
  [
    '{"linterOptions": {"noInlineConfig": 1}}',
    ': linterOptions.noInlineConfig must be true or false, but is the number 1',
  ],
  [
    '{"linterOptions": {"reportUnusedDisableDirectives": "eror"}}',
    ': linterOptions.reportUnusedDisableDirectives: unknown severity "eror" — did you mean "error"?',
  ],
  [
    '{"rules": {"no-fo": "warn"}}',
    ': rules: unknown rule "no-fo" — did you mean "no-foo"? Known rules: has-bar, no-foo, no-shout',
  ],
  ['{"rules": {"__proto__": "warn"}}', ': rules: unknown rule "__proto__"'],
  [
    '{"rules": {"no-foo": "warning"}}',
    ': rules.no-foo: unknown severity "warning" — did you mean "warn"? Known severities: off, info, warn, error (or 0, 1, 2)',
  ],
  ['{"rules": {"no-foo": 3}}', ': rules.no-foo: unknown severity 3.'],
  ['{"rules": {"no-foo": {}}}', ': rules.no-foo expects a severity or [severity, options], but is an object'],
  [
    '{"rules": {"no-foo": []}}',
    ': rules.no-foo expects a severity or [severity, options], but is an empty array',
  ],
  [
    '{"rules": {"no-foo": ["warn", 1]}}',
    ': rules.no-foo[1] must be an object of options, but is the number 1',
  ],
  [
    '{"rules": {"no-foo": ["warn", {}, 1]}}',
    ': rules.no-foo must be a severity or [severity, options], nothing more',
  ],
  [
    '{"rules": {"no-foo": ["warn", {"word": []}]}}',
    ': rules: no-foo: unknown option "word" — did you mean "words"? Known options: words, limit, strict',
  ],
  [
    '{"rules": {"no-foo": ["warn", {"words": "x"}]}}',
    ': rules: no-foo: option "words" must be an array of texts, but is the text "x"',
  ],
  [
    '{"rules": {"no-foo": ["warn", {"words": [1]}]}}',
    'option "words" must be an array of texts, but is an array',
  ],
  ['{"rules": {"no-foo": ["warn", {"limit": "9"}]}}', 'option "limit" must be a number, but is the text "9"'],
  [
    '{"rules": {"no-foo": ["warn", {"strict": 1}]}}',
    'option "strict" must be true or false, but is the number 1',
  ],
  [
    '{"rules": {"has-bar": ["warn", {"a": 1}]}}',
    ': rules: has-bar: unknown option "a". Known options: message, help',
  ],
  ['{"calendar": []}', ': calendar must be an object, but is an array'],
  [
    '{"calendar": {"sprintlength": "2 weeks"}}',
    ': calendar: unknown key "sprintlength" — did you mean "sprintLength"? Known keys: sprintLength, fiscalYearStart, fiscalYearNamedFor, holidays',
  ],
  [
    '{"calendar": {"sprintLength": "two weeks"}}',
    ': calendar.sprintLength must be a length of time such as "2 weeks" or "1 month", but is the text "two weeks"',
  ],
  ['{"calendar": {"sprintLength": 2}}', ': calendar.sprintLength must be a length of time'],
  [
    '{"calendar": {"sprintLength": "0 days"}}',
    ': calendar.sprintLength must be a day or longer, but is the text "0 days"',
  ],
  [
    '{"calendar": {"fiscalYearStart": "04-31"}}',
    ': calendar.fiscalYearStart must be a day that each year has, as "MM-DD" such as "04-01", but is the text "04-31"',
  ],
  [
    '{"calendar": {"fiscalYearStart": "02-29"}}',
    ': calendar.fiscalYearStart must be a day that each year has',
  ],
  [
    '{"calendar": {"fiscalYearStart": "April"}}',
    ': calendar.fiscalYearStart must be a day that each year has',
  ],
  ['{"calendar": {"fiscalYearNamedFor": "ends"}}', ': calendar.fiscalYearNamedFor: unknown value "ends"'],
  [
    '{"calendar": {"fiscalYearNamedFor": 1}}',
    ': calendar.fiscalYearNamedFor must be "start" or "end", but is the number 1',
  ],
  [
    '{"calendar": {"holidays": ["2026-12-25", "2027-02-31"]}}',
    ': calendar.holidays[1] must be a day of the calendar, as "YYYY-MM-DD" such as "2026-12-25", but is the text "2027-02-31"',
  ],
  ['{"calendar": {"holidays": "2026-12-25"}}', ': calendar.holidays must be an array, but is the text'],
  ['{"register": {"dueIn": "14 days"}}', ': register: unknown key "dueIn"'],
  [
    '{"register": {"dueWithin": "soon"}}',
    ': register.dueWithin must be a length of time such as "2 weeks" or "1 month", but is the text "soon"',
  ],
  [
    '{"register": {"maxRunning": 0}}',
    ': register.maxRunning must be a whole number from 1 on, but is the number 0',
  ],
  [
    '{"register": {"maxRunning": "3"}}',
    ': register.maxRunning must be a whole number from 1 on, but is the text "3"',
  ],
  ['{"presets": "all"}', ': presets must be an array, but is the text "all"'],
  [
    '{"presets": ["recomended"]}',
    ': presets: unknown preset "recomended" — did you mean "recommended"? Known presets: minimal, recommended, all',
  ],
  ['{"extends": 1}', ': extends must be a text or an array of texts, but is the number 1'],
  ['{"extends": "change-lint:al"}', ': extends: unknown preset "al" — did you mean "all"?'],
  ['{"extends": "./nope.json"}', ': extends: there is no file "./nope.json"'],
  ['{"extends": "recomended"}', ': extends: cannot find the package "recomended"'],
  ['{"extends": "recomended"}', ' — or did you mean the preset "recommended"?'],
  ['{"files": ["a", 1]}', ': files[1] must be a text, but is the number 1'],
  ['{"ignores": [""]}', ': ignores[0] must not be empty'],
  ['{"settings": 1}', ': settings must be an object, but is the number 1'],
  ['{"overrides": [{"files": "*.md"}]}', ': overrides[0]: "rules" is missing'],
  [
    '{"overrides": [{"files": "*.md", "rules": {}, "rule": 1}]}',
    ': overrides[0]: unknown key "rule" — did you mean "rules"? Known keys: files, rules',
  ],
  [
    '{"overrides": [{"files": "x", "rules": {"no-foo": "of"}}]}',
    ': overrides[0].rules.no-foo: unknown severity "of" — did you mean "off"?',
  ],
  [
    '{"overrides": [{"files": "x", "rules": {"no-fo": "off"}}]}',
    ': overrides[0].rules: unknown rule "no-fo"',
  ],
];

describe('a configuration with a mistake stops the run and is named', () => {
  test.each(mistakes)('%s', async (config, message) => {
    const directory = directoryWith({'.change-lintrc.json': config, 'memo.md': 'bar'});
    const {code, stdout, stderr} = await run(directory, 'memo.md');
    expect(stderr).toContain(`error: .change-lintrc.json`);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test.each([
    ['.change-lintrc.json', '{"rules": ', '.change-lintrc.json:1:11: the file ends where a value must come'],
    [
      '.change-lintrc.json',
      '{\n  "files": ["a.md",],\n}',
      '.change-lintrc.json:2:20: expected a value, but found "]" (there is a comma too many before it)',
    ],
    [
      '.change-lintrc.json',
      '{\n  // ours\n}',
      '.change-lintrc.json:2:3: expected a key in double quotes or "}", but found "/" (JSON has no comments;',
    ],
    ['.change-lintrc.json', '\uFEFF{"files": 1}', '.change-lintrc.json: files must be an array'],
    ['.change-lintrc.yaml', 'rules: [', '.change-lintrc.yaml:2:1: unexpected end of the stream'],
    ['.change-lintrc.yaml', 'rules:\n\tno-foo: off', '.change-lintrc.yaml:2:1: '],
    ['.change-lintrc', 'rules:\n  a: "', '.change-lintrc:3:1: unexpected end of the stream'],
    [
      '.change-lintrc.toml',
      'a = 1',
      '.change-lintrc.toml: a configuration cannot be written in .toml; use .json',
    ],
    ['change-lint.toml', 'a = 1', 'change-lint.toml: a configuration cannot be written in .toml; use .json'],
    [
      '.config/change-lintrc.jsonc',
      '{}',
      '.config/change-lintrc.jsonc: a configuration cannot be written in',
    ],
    ['.change-lintrc.yaml', '# nothing yet', '.change-lintrc.yaml: the configuration is empty'],
    ['change-lint.config.mjs', 'throw new Error("boom")', 'change-lint.config.mjs: boom\n'],
    ['change-lint.config.mjs', 'throw "boom"', 'change-lint.config.mjs: boom\n'],
    // cosmiconfig takes this for a missing configuration, and would go on without a word.
    [
      'change-lint.config.mjs',
      'throw Object.assign(new Error("no data"), {code: "ENOENT"})',
      'change-lint.config.mjs: no data\n',
    ],
    ['change-lint.config.mjs', 'export default (', 'change-lint.config.mjs: '],
    ['change-lint.config.mjs', 'import "nope-nope"', 'change-lint.config.mjs: '],
    ['change-lint.config.mjs', 'export const a = 1', 'change-lint.config.mjs: it has no default export'],
    [
      'change-lint.config.mjs',
      'export default () => ({})',
      'change-lint.config.mjs: a configuration must be an object, but is a function',
    ],
    ['change-lint.config.mjs', '', 'change-lint.config.mjs: the configuration is empty'],
    [
      'package.json',
      '{"change-lint": {"rule": {}}}',
      'package.json#change-lint: unknown key "rule" — did you mean "rules"?',
    ],
    ['package.json', '{', 'package.json:1:2: cannot be read for its key "change-lint" (--no-config-lookup'],
    ['package.json', 'null', 'package.json: cannot be read for its key "change-lint" (--no-config-lookup'],
  ])('%s: %s', async (name, content, message) => {
    const {code, stdout, stderr} = await run(directoryWith({[name]: content, 'memo.md': 'bar'}), 'memo.md');
    expect(stderr).toContain(`error: ${message}`);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test.each([
    ['-c conf.toml', 'conf.toml: a configuration cannot be written in .toml; use .json, .yaml'],
    ['-c package.json', 'package.json#change-lint: there is no such key'],
    ['-c folder', 'configuration folder: cannot be read: EISDIR'],
  ])('%s', async (words, message) => {
    const files = {'conf.toml': 'a = 1', 'package.json': '{}', 'folder/x': '', 'memo.md': 'bar'};
    const {code, stderr} = await run(directoryWith(files), `${words} memo.md`);
    expect(stderr).toContain(`error: ${message}`);
    expect(code).toBe(2);
  });

  test('a broken manifest above the file is said to be read as configuration', async () => {
    const {code, stderr} = await run(directoryWith({'package.json': '{', 'a/memo.md': 'bar'}), 'a/memo.md');
    expect(stderr).toContain(
      'error: package.json:1:2: cannot be read for its key "change-lint" (--no-config-lookup',
    );
    expect(code).toBe(2);
  });

  test('a mistake in an extended file is named with that file', async () => {
    const files = {
      '.change-lintrc.json': '{"extends": "./a.json"}',
      'a.json': '{"rules": {"no-fo": 1}}',
      'memo.md': '',
    };
    expect((await run(directoryWith(files), 'memo.md')).stderr).toContain(
      'error: a.json: rules: unknown rule "no-fo"',
    );
  });

  test('extends that goes round', async () => {
    const files = {
      '.change-lintrc.json': '{"extends": "./a.json"}',
      'a.json': '{"extends": "./b.json"}',
      'b.json': '{"extends": "./a.json"}',
      'memo.md': '',
    };
    const {code, stderr} = await run(directoryWith(files), 'memo.md');
    expect(stderr).toBe(
      'error: .change-lintrc.json: extends goes round in a circle: a.json → b.json → a.json\n',
    );
    expect(code).toBe(2);
  });
});

test('a configuration that imports the linter where it is not installed', async () => {
  const config = "import {defineConfig} from 'change-lint';\nexport default defineConfig({});\n";
  const {code, stderr} = await run(directoryWith({'change-lint.config.mjs': config, 'a.md': 'bar'}), 'a.md');
  expect(stderr).toBe(
    'error: change-lint.config.mjs: it imports "change-lint", which is not installed there; npm install --save-dev change-lint installs it, or do without the import\n',
  );
  expect(code).toBe(2);
});
