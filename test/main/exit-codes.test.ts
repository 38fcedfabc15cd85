import {describe, expect, test} from 'vitest';
import {directoryWith, run} from './world.js';

const memos = {'good.md': 'bar', 'warned.md': 'bar foo foo', 'bad.md': 'nothing'};

describe('exit code', () => {
  test.each([
    ['good.md', 0],
    ['warned.md', 0],
    ['bad.md', 1],
    ['good.md bad.md', 1],
    ['--max-warnings 2 warned.md', 0],
    ['--max-warnings 1 warned.md', 1],
    ['--max-warnings=0 good.md', 0],
    ['--max-warnings -1 warned.md', 0],
    ['--rule no-foo=error warned.md', 1],
    ['--rule has-bar=warn bad.md', 0],
    ['--rule has-bar=info --max-warnings 0 bad.md', 0],
    ['good.md missing.md', 2],
    ['bad.md missing.md', 2],
  ])('of `change-lint %s` is %i', async (words, code) => {
    expect((await run(directoryWith(memos), words)).code).toBe(code);
  });

  test('too many warnings are told', async () => {
    const {stderr} = await run(directoryWith(memos), '--max-warnings 1 warned.md');
    expect(stderr).toBe('error: too many warnings: 2, and --max-warnings allows 1\n');
  });

  test('--quiet hides warnings but still counts them', async () => {
    const {code, stdout} = await run(directoryWith(memos), '--quiet --max-warnings 0 warned.md bad.md');
    expect(stdout).toContain('has-bar');
    expect(stdout).not.toContain('no-foo');
    expect(stdout).toContain('1 problem (1 error, 0 warnings)');
    expect(code).toBe(1);
  });
});

describe('what could not be linted', () => {
  test('does not keep the other files from being reported', async () => {
    const {code, stdout, stderr} = await run(directoryWith(memos), '-f unix missing.md bad.md');
    expect(stdout).toBe('bad.md:1:1: Nothing is a bar [Error/has-bar]\n\n1 problem\n');
    expect(stderr).toBe('error: missing.md: there is no such file or directory\n');
    expect(code).toBe(2);
  });

  test.each([
    ['no files and no configuration', '', 'there is nothing to lint: name files, or set "files"'],
    ['a missing file', 'missing.md', 'missing.md: there is no such file or directory'],
    ['a mistyped command', 'explian', 'did you mean the command "explain"?'],
    ['a command of other programs', 'list', 'did you mean "change-lint rules"?'],
    ['a flag of other programs', '--init', 'unknown option "--init" — did you mean "change-lint init"?'],
    ['help for an unknown command', 'help tset', 'help: unknown command "tset" — did you mean "test"?'],
    [
      'an unknown rule after --only',
      '--only no-fo good.md',
      '--only: unknown rule "no-fo" — did you mean "no-foo"?',
    ],
    [
      'an unknown rule after --skip',
      '--skip no-fo good.md',
      '--skip: unknown rule "no-fo" — did you mean "no-foo"?',
    ],
    [
      'a list of rules with a gap',
      '--only no-foo,,has-bar good.md',
      '"no-foo,,has-bar" is not a list of rules',
    ],
    [
      'a preset of no plugin',
      '--preset acme/strict good.md',
      '--preset: unknown preset "acme/strict". Known presets: minimal',
    ],
    [
      'a format of no plugin',
      '-f acme/loud good.md',
      '--format: unknown format "acme/loud". Known formats: stylish, compact, unix, json',
    ],
    [
      'rules in a format for findings',
      'rules -f unix',
      'rules: there is a table and --format json, but nothing in "unix"',
    ],
    [
      'a configuration printed for two files',
      '--print-config good.md bad.md',
      '--print-config takes one file',
    ],
    ['a file called like a command after --', '-- explain', './explain: there is no such file'],
    ['a pattern that matches nothing', 'news/*.md', 'news/*.md: no file matches this pattern'],
    ['a negated pattern', '!good.md', '--ignore-pattern "good.md"'],
    ['a directory without Markdown', '.git', '.git: there are no Markdown files (.md, .markdown, .mdx)'],
    [
      'an unknown flag',
      '--quite good.md',
      'unknown option "--quite" — did you mean "--quiet"? change-lint --help lists all options',
    ],
    [
      'a mistyped flag of a command',
      'due --fail-om overdue good.md',
      'unknown option "--fail-om" — did you mean "--fail-on"? change-lint due --help lists its options',
    ],
    [
      'a flag of another command',
      'due --status overdue',
      'unknown option "--status": it belongs to change-lint register; change-lint due --help lists its options',
    ],
    [
      'a flag of a command, for the lint',
      'good.md --within 3d',
      'unknown option "--within": it belongs to change-lint due and change-lint register; change-lint --help lists all options',
    ],
    [
      'a flag like one that the command does not go by',
      'due --statz',
      'unknown option "--statz"; change-lint due --help lists its options',
    ],
    ['a flag of a command without its value', 'due --within', '; change-lint due --help shows how'],
    ['--watch for a command', 'register --watch', 'register: --watch is for the lint; leave it out'],
    ['--fix for a command', 'due --fix', 'due: --fix is for the lint; leave it out'],
    ['--cache for a command', 'ical --cache', 'ical: --cache is for the lint; leave it out'],
    [
      '--print-config for a command',
      'register --print-config x',
      'register: --print-config is for the lint; leave it out',
    ],
    ['--timing for a command', 'due --timing', 'due: --timing is for the lint; leave it out'],
    [
      'git flags for review',
      'review good.md --outcome kept --since main',
      'review: --since is for the lint; leave it out',
    ],
    [
      'several flags for new',
      'new Tea --stdout --no-inline-config --quiet',
      'new: --no-inline-config and --quiet are for the lint; leave them out',
    ],
    ['an unknown short flag', '-x good.md', 'unknown option "-x"; change-lint --help lists all options'],
    ['an unknown flag of explain', 'explain --quite', 'did you mean "--quiet"?'],
    ['too many words for explain', 'explain no-foo has-bar', 'got 2; change-lint explain --help shows how'],
    ['a flag without its value', '--format', "option '-f, --format <name[=file]>' argument missing"],
    [
      'an unknown format',
      '-f jsn good.md',
      '--format: unknown format "jsn" — did you mean "json"? Known formats: stylish, compact, unix, json',
    ],
    [
      'an unknown preset',
      '--preset recomended good.md',
      'unknown preset "recomended" — did you mean "recommended"?',
    ],
    [
      'an unknown rule',
      '--rule no-fo=warn good.md',
      'unknown rule "no-fo" — did you mean "no-foo"? Known rules: has-bar, no-foo, no-shout',
    ],
    ['a rule like a property of objects', '--rule constructor=warn good.md', 'unknown rule "constructor"'],
    ['an unknown severity', '--rule no-foo=eror good.md', 'unknown severity "eror" — did you mean "error"?'],
    ['a rule without a severity', '--rule no-foo good.md', 'write it as --rule review-horizon=warn'],
    [
      'a limit that is no number',
      '--max-warnings many good.md',
      '--max-warnings: "many" is not a whole number',
    ],
    [
      'a limit that is half a number',
      '--max-warnings 1.5 good.md',
      '--max-warnings: "1.5" is not a whole number',
    ],
    [
      'standard input and a file',
      '--stdin good.md',
      'standard input and "good.md" cannot be linted in one run',
    ],
    ['a dash and a file', '- good.md', 'standard input and "good.md" cannot be linted in one run'],
    ['a name for no standard input', '--stdin-filename good.md', 'needs --stdin'],
    ['a missing configuration', '-c nope.json good.md', 'configuration nope.json: there is no such file'],
    ['an output file that is a directory', '-o .git good.md', '--output-file: cannot write .git'],
  ])('%s', async (_, words, message) => {
    const {code, stdout, stderr} = await run(directoryWith(memos), words);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });

  test.each([
    ['binary', new Uint8Array([98, 97, 114, 0, 1]), 'memo.md: this is a binary file (it holds NUL bytes)'],
    [
      'not UTF-8',
      new Uint8Array([98, 97, 10, 0xe9, 10]),
      'memo.md: not valid UTF-8 (first bad byte in line 2)',
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 98, 0]), 'memo.md: written in UTF-16; save it as UTF-8'],
  ])('a document that is %s', async (_, bytes, message) => {
    const {code, stderr, stdout} = await run(directoryWith({...memos, 'memo.md': bytes}), 'memo.md bad.md');
    expect(stderr).toContain(message);
    expect(stdout).toContain('bad.md');
    expect(code).toBe(2);
  });

  test.each([[['']], [['good.md', '']], [['--stdin', '']], [['--', '']]])(
    'an empty argument: %j',
    async words => {
      const {code, stdout, stderr} = await run(directoryWith(memos), words);
      expect(stderr).toMatch(/^error: one of the arguments is empty \(a variable that is not set\?\)/);
      expect([code, stdout]).toEqual([2, '']);
    },
  );

  test.each([
    ['good.md', 'good.md'],
    ['good.md bad.md warned.md', 'bad.md and 2 more'],
  ])('no rule for %s is a warning', async (words, names) => {
    const directory = directoryWith({...memos, '.change-lintrc.json': '{"presets": []}'});
    const {code, stderr} = await run(directory, words);
    expect(stderr).toBe(`warning: no rule is on for ${names}; --print-config shows what applies to a file\n`);
    expect(code).toBe(0);
  });

  test('a rule that crashes on one document does not hide the others', async () => {
    const {rules, lint} = await import('./world.js');
    const linter = {
      rules,
      lint: async (...words: Parameters<typeof lint>) => {
        if (words[0] === 'bar') throw new TypeError('x is not\na function');
        return lint(...words);
      },
    };
    const plain = await run(directoryWith(memos), 'good.md bad.md', {linter});
    expect(plain.stderr).toBe(
      'error: good.md: unexpected failure: x is not a function (--debug shows where)\n',
    );
    expect(plain.stdout).toContain('has-bar');
    expect(plain.code).toBe(2);
    const debug = await run(directoryWith(memos), 'good.md', {linter, env: {CHANGE_LINT_DEBUG: '1'}});
    expect(debug.stderr).toContain('    at ');
  });
});
