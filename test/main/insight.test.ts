import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import type {Linter} from '../../src/cli/io.js';
import {lintText} from '../../src/lint.js';
import {directoryWith, lint, run} from './world.js';

/** The linter as it is shipped; other tests here use the small one of the world. */
const linter: Partial<Linter> = {rules: builtInRules, lint: lintText};

const memo = `# Desks

From 5 May, for six weeks, the night shift tries sharing desks.

There may be bumps. We review this soon.
`;

const colour = '\u001b[';

describe.each(['evidence', '--evidence'])('%s', words => {
  test('shows for each element the verdict, the sentence, its place and why it counted', async () => {
    const {stdout, stderr} = await run(directoryWith({'memo.md': memo}), `${words} memo.md`, {linter});
    expect(stdout).toMatch(/^memo\.md\n/);
    expect(stdout).toContain(
      [
        '  ✓ present  specific-experiment',
        '      3:1      “From 5 May, for six weeks, the night shift tries sharing desks.”',
      ].join('\n'),
    );
    expect(stdout).toMatch(/specific-experiment\n.*\n {15}counted: `From 5 May, for six`, /);
    expect(stdout).toMatch(/~ weak {5}review-horizon .*promises a review, but not when\n {6}5:21 /);
    expect(stdout).toContain('  ✕ missing  named-owner          Nobody is named who answers for this\n');
    expect(stdout.match(/^ {2}[✓~✕] /gm)).toHaveLength(13);
    expect(stdout).not.toContain(colour);
    expect(stderr).toBe('');
  });

  test('gives JSON', async () => {
    const {stdout} = await run(directoryWith({'memo.md': memo}), `${words} -f json memo.md`, {linter});
    const [result, ...others] = JSON.parse(stdout);
    expect(others).toEqual([]);
    expect(Object.keys(result)).toEqual(['filePath', 'elements']);
    expect(Object.keys(result.elements)).toHaveLength(13);
    expect(result.elements['named-owner']).toEqual({verdict: 'absent', evidence: []});
    expect(result.elements['review-horizon']).toMatchObject({
      verdict: 'weak',
      evidence: [
        {line: 5, column: 21, text: 'We review this soon.', reason: expect.stringContaining('review')},
      ],
    });
  });

  test('has colours on a terminal only', async () => {
    const {stdout} = await run(directoryWith({'memo.md': memo}), `${words} memo.md`, {linter, isTTY: true});
    expect(stdout).toContain(colour);
  });

  test('goes to a file, without colours', async () => {
    const directory = directoryWith({'memo.md': memo});
    const {stdout} = await run(directory, `${words} -o out.txt memo.md`, {linter, isTTY: true});
    expect(stdout).toBe('');
    const text = readFileSync(path.join(directory, 'out.txt'), 'utf8');
    expect(text).toContain('✓ present  specific-experiment');
    expect(text).not.toContain(colour);
  });

  test('of a rule that is off is shown all the same', async () => {
    const off = '--rule named-owner=off --rule review-horizon=off';
    const {stdout} = await run(directoryWith({'memo.md': memo}), `${words} ${off} memo.md`, {linter});
    expect(stdout).toContain('✕ missing  named-owner          nothing says it\n');
    expect(stdout).toContain('~ weak     review-horizon       is only touched on\n');
  });

  test('comes in no other format', async () => {
    const {code, stdout, stderr} = await run(directoryWith({'memo.md': memo}), `${words} -f unix memo.md`, {
      linter,
    });
    expect(stderr).toBe(
      'error: --evidence comes as text or, with --format json, as JSON; it has no format "unix"\n',
    );
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('of a file that is not there', async () => {
    const {code, stdout, stderr} = await run(directoryWith({}), `${words} memo.md`, {linter});
    expect(stderr).toBe('error: memo.md: there is no such file or directory\n');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('evidence', () => {
  test('the command judges nothing, the flag does', async () => {
    const directory = directoryWith({'memo.md': memo});
    expect((await run(directory, 'evidence --max-warnings 0 memo.md', {linter})).code).toBe(0);
    expect((await run(directory, '--evidence memo.md', {linter})).code).toBe(1);
  });

  test('is never in the default output', async () => {
    const {stdout} = await run(directoryWith({'memo.md': memo}), 'memo.md', {linter});
    expect(stdout).not.toContain('counted:');
    expect(stdout).not.toContain('specific-experiment');
  });

  test('of standard input', async () => {
    const {code, stdout} = await run(directoryWith({}), 'evidence -', {linter, stdin: memo});
    expect(stdout).toContain('<stdin>\n');
    expect(code).toBe(0);
  });

  test('of a heading that promises in vain', async () => {
    const {stdout} = await run(
      directoryWith({'memo.md': '# Desks\n\n## Who is responsible\n\n## Why\n\nIt rains.\n'}),
      'evidence --rule named-owner=off memo.md',
      {linter},
    );
    expect(stdout).toContain('a heading in line 3 promises it, but nothing says it');
  });

  test('without a file shows how it is used', async () => {
    const {code, stderr} = await run(directoryWith({}), 'evidence', {linter});
    expect(stderr).toContain('Usage: change-lint evidence');
    expect(code).toBe(2);
  });
});

describe('--statistics', () => {
  const files = {'a.md': 'foo foo!', 'b.md': 'foo bar'};

  test('counts by rule, the most frequent first', async () => {
    const {code, stdout} = await run(directoryWith(files), '--statistics --preset all .');
    expect(stdout).toBe(
      [
        '  3  no-foo    3 warnings',
        '  1  has-bar   1 error',
        '  1  no-shout  1 info',
        '',
        '5 problems of 3 rules in 2 files\n',
      ].join('\n'),
    );
    expect(code).toBe(1);
  });

  test('gives JSON', async () => {
    const {stdout} = await run(directoryWith(files), '--statistics -f json .');
    expect(JSON.parse(stdout)).toEqual([
      {ruleId: 'no-foo', count: 3, errorCount: 0, warningCount: 3, infoCount: 0},
      {ruleId: 'has-bar', count: 1, errorCount: 1, warningCount: 0, infoCount: 0},
    ]);
  });

  test('counts errors only where only errors are wanted', async () => {
    const {stdout} = await run(directoryWith(files), '--statistics --quiet .');
    expect(stdout).toBe('  1  has-bar  1 error\n\n1 problem of 1 rule in 2 files\n');
  });

  test('of a clean run says that it looked', async () => {
    const {code, stdout} = await run(directoryWith({'a.md': 'bar'}), '--statistics a.md');
    expect(stdout).toBe('✔ 1 file checked, nothing to count\n');
    expect(code).toBe(0);
  });

  test('is not to be had with the evidence', async () => {
    const {code, stderr} = await run(directoryWith(files), '--statistics --evidence .');
    expect(stderr).toBe('error: --evidence and --statistics cannot be shown in one run\n');
    expect(code).toBe(2);
  });
});

describe.each(['--stats', '--timing'])('%s', flag => {
  test('tells on standard error where the time went, by stage and by rule', async () => {
    const directory = directoryWith({'memo.md': memo});
    const plain = await run(directory, '-f unix memo.md', {linter});
    const {code, stdout, stderr} = await run(directory, `-f unix ${flag} memo.md`, {linter});
    expect({code, stdout}).toEqual({code: plain.code, stdout: plain.stdout});
    const [stages = '', rules = ''] = stderr.split('\n\n');
    const names = (table: string) => table.split('\n').map(line => line.split(/\s+/)[0]);
    expect(names(stages)).toEqual(['stage', 'read', 'parse', 'reading', 'rules', 'report', 'other', 'total']);
    expect(stages).toMatch(/^total +\d+\.\d +100\.0$/m);
    expect(names(rules.trimEnd())).toEqual(['rule', ...names(rules.trimEnd()).slice(1)]);
    const recommended = builtInRules.filter(({presets}) => presets.includes('recommended'));
    expect(names(rules.trimEnd()).slice(1).sort()).toEqual(recommended.map(({id}) => id).sort());
  });
});

describe('--show-files', () => {
  const files = {
    'docs/b.md': 'foo',
    'docs/a.md': 'nothing',
    'docs/drafts/c.md': 'foo',
    '.change-lintrc.json': '{"ignores": ["drafts/"], "files": ["docs"]}',
  };

  test.each(['docs', ''])('shows what `%s` stands for, and nothing else', async words => {
    const seen: string[] = [];
    const spy: typeof lint = (source, filePath, ruleset) => {
      seen.push(filePath);
      return lint(source, filePath, ruleset);
    };
    const result = await run(directoryWith(files), `--show-files ${words}`, {linter: {lint: spy}});
    expect(result).toEqual({code: 0, stdout: 'docs/a.md\ndocs/b.md\n', stderr: ''});
    expect(seen).toEqual([]);
  });

  test('leaves out what would be skipped, and says so', async () => {
    const result = await run(directoryWith({'memo.md': 'foo', 'pamphlet.md': 'foo'}), '--show-files .');
    expect(result).toEqual({
      code: 0,
      stdout: 'memo.md\n',
      stderr: '1 skipped: not an announcement; --verbose lists them\n',
    });
  });

  test('tells of what is not there', async () => {
    const {code, stdout, stderr} = await run(directoryWith(files), '--show-files docs/a.md missing.md');
    expect(stdout).toBe('docs/a.md\n');
    expect(stderr).toContain('missing.md: there is no such file');
    expect(code).toBe(2);
  });
});

describe('--debug', () => {
  const files = {
    'docs/a.md': 'bar',
    'docs/drafts/b.md': 'bar',
    'other/c.md': 'bar',
    'docs/.change-lintrc.json': '{"ignores": ["drafts/"], "presets": ["minimal"]}',
  };

  test('tells on standard error which files and configuration are used, and why', async () => {
    const {code, stdout, stderr} = await run(directoryWith(files), '--debug docs other/*.md docs/a.md');
    expect(stderr.split('\n').sort()).toEqual([
      '',
      'debug: docs/a.md: in the directory docs; configuration: docs/.change-lintrc.json; presets: minimal; 1 of 3 rules on',
      'debug: docs/a.md: named; configuration: docs/.change-lintrc.json; presets: minimal; 1 of 3 rules on',
      'debug: docs/drafts/b.md: ignored; docs/.change-lintrc.json or --ignore-pattern leaves it out',
      'debug: other/c.md: matches other/*.md; configuration: no configuration file found; presets: recommended; 2 of 3 rules on',
    ]);
    expect(stdout).toBe('✔ 2 files checked, no problems\n');
    expect(code).toBe(0);
  });

  test('names what leaves a file out where there is no configuration', async () => {
    const words = '--debug --no-config-lookup --ignore-pattern drafts docs';
    const {stderr} = await run(directoryWith(files), words);
    expect(stderr).toContain('debug: docs/drafts/b.md: ignored; --ignore-pattern leaves it out\n');
  });

  test('names ignore files, and what speaks against an announcement', async () => {
    const directory = directoryWith({
      '.gitignore': 'a.md',
      'a.md': 'bar',
      'b.md': 'bar',
      'pamphlet.md': 'bar',
    });
    const {stderr} = await run(directory, '--debug .');
    expect(stderr).toContain('debug: a.md: ignored; .gitignore or .change-lintignore leaves it out\n');
    expect(stderr).toContain('debug: pamphlet.md: skipped; not an announcement: its name\n');
  });

  test('tells of standard input', async () => {
    const {stderr} = await run(directoryWith(files), '--debug --stdin --stdin-filename docs/x.md', {
      stdin: 'bar',
    });
    expect(stderr).toContain('docs/x.md: standard input; configuration: docs/.change-lintrc.json;');
  });

  test.each([
    ['--debug docs/a.md', true],
    ['docs/a.md', false],
  ])('`%s` shows the stack of a crash: %s', async (words, isShown) => {
    const broken = () => Promise.reject(new TypeError('x is not a function'));
    const {code, stderr} = await run(directoryWith(files), words, {linter: {lint: broken}});
    expect(stderr).toContain('error: docs/a.md: unexpected failure: x is not a function');
    expect(stderr.includes('\n    at ')).toBe(isShown);
    expect(stderr.includes('--debug shows where')).toBe(!isShown);
    expect(code).toBe(2);
  });
});

describe('-f html', () => {
  test('is written where it is wanted, with the text of the memo', async () => {
    const directory = directoryWith({'memo.md': memo});
    const {code, stdout, stderr} = await run(directory, '-f html -o memo.html memo.md', {linter});
    expect({code, stdout, stderr}).toEqual({code: 1, stdout: '', stderr: ''});
    expect(existsSync(path.join(directory, 'memo.html'))).toBe(true);
    expect(readFileSync(path.join(directory, 'memo.html'), 'utf8')).toContain(
      'the night shift tries sharing desks',
    );
  });

  test('says so where nothing could be linted', async () => {
    const {code, stdout} = await run(directoryWith({}), '-f html missing.md');
    expect(stdout).toContain('No memo was linted.');
    expect(code).toBe(2);
  });
});
