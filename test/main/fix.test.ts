import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {lintText} from '../../src/lint.js';
import {defineRule} from '../../src/rule/define-rule.js';
import type {Problem, Rule} from '../../src/rule/rule.js';
import {directoryWith, lint as lintPlainly, type Run, run} from './world.js';

/** Reports every `pattern`, with what the edit makes of it. */
function ruleFor(
  id: string,
  severity: 'warn' | 'error',
  pattern: RegExp,
  remedy: (at: number) => Partial<Problem>,
): Rule {
  return defineRule({
    id,
    summary: 'A rule.',
    why: 'Because.',
    severity,
    presets: ['recommended', 'all'],
    options: {},
    examples: [],
    *check({announcement}) {
      for (const {0: found, index} of announcement.source.matchAll(pattern)) {
        const at = announcement.placeAt(index, index + found.length);
        yield {
          messageId: 'm',
          message: `\`${found}\` found`,
          at,
          why: 'Because.',
          example: 'x',
          ...remedy(index),
        };
      }
    },
  }) as unknown as Rule;
}

const rules = [
  ruleFor('no-tea', 'error', /tea/g, at => ({fix: {from: at, to: at + 3, text: 'coffee'}})),
  ruleFor('no-bun', 'warn', /bun/g, at => ({fix: {from: at, to: at + 3, text: 'cake'}})),
  ruleFor('no-soon', 'warn', /soon/g, at => ({
    suggestions: ['[day]', '[hour]'].map(text => ({
      description: 'Replace it',
      edit: {from: at, to: at + 4, text},
    })),
  })),
];

const memo = 'tea and bun\nsoon\n';

function lint(directory: string, words: string, stdin = ''): Promise<Run> {
  return run(directory, words, {stdin, linter: {rules}});
}

const textIn = (directory: string, name = 'memo.md') => readFileSync(path.join(directory, name), 'utf8');

test('without a flag nothing is changed, and the report says what would help', async () => {
  const directory = directoryWith({'memo.md': memo});
  const {code, stdout, stderr} = await lint(directory, 'memo.md');
  expect(stdout).toMatch(
    /✖ 3 problems \(1 error, 2 warnings\)\n {2}2 problems can be fixed with --fix\n {2}1 problem can be started on with --fix-suggestions, for you to complete\n$/,
  );
  expect([code, stderr, textIn(directory)]).toEqual([1, '', memo]);
});

describe('--fix', () => {
  test('applies fixes, and reports on what is left', async () => {
    const directory = directoryWith({'memo.md': memo, 'clean.md': 'water'});
    const {code, stdout, stderr} = await lint(directory, '-f unix --fix memo.md clean.md');
    expect(stdout).toBe('memo.md:2:1: `soon` found [Warning/no-soon]\n\n1 problem\n');
    expect(stderr).toBe('memo.md: fixed in 2 places\n');
    expect([code, textIn(directory), textIn(directory, 'clean.md')]).toEqual([
      0,
      'coffee and cake\nsoon\n',
      'water',
    ]);
  });

  test('fixes only errors with --quiet', async () => {
    const directory = directoryWith({'memo.md': memo});
    await lint(directory, '--quiet --fix memo.md');
    expect(textIn(directory)).toBe('coffee and bun\nsoon\n');
  });

  test('keeps line ends and byte order mark', async () => {
    const directory = directoryWith({'memo.md': '\uFEFFtea\r\n\r\nbun\r\n'});
    await lint(directory, '--fix memo.md');
    expect(textIn(directory)).toBe('\uFEFFcoffee\r\n\r\ncake\r\n');
  });

  test('writes nothing where the file changed meanwhile, and says so', async () => {
    const directory = directoryWith({'memo.md': memo, 'other.md': 'bun'});
    const {code, stdout, stderr} = await run(directory, '-f unix --fix memo.md other.md', {
      linter: {
        rules,
        lint: (source, filePath, ruleset) => {
          if (filePath.endsWith('memo.md')) writeFileSync(filePath, 'tea at five');
          return lintPlainly(source, filePath, ruleset);
        },
      },
    });
    expect(stderr).toBe(
      'error: memo.md: changed while it was being linted; nothing was written, run again\nother.md: fixed in 1 place\n',
    );
    expect(stdout).toContain('memo.md:1:1: `tea` found');
    expect([code, textIn(directory), textIn(directory, 'other.md')]).toEqual([2, 'tea at five', 'cake']);
  });

  test('removes directives that silence nothing, and leaves those that do', async () => {
    const directory = directoryWith({
      'memo.md': [
        'A plate. <!-- change-lint-disable-line no-cup -->',
        '',
        'A mug. <!-- change-lint-disable-line no-cup, no-glass -->',
        '',
      ].join('\n'),
    });
    const linter = {
      rules: [
        ruleFor('no-cup', 'warn', /mug/g, () => ({})),
        ruleFor('no-glass', 'warn', /tumbler/g, () => ({})),
      ],
      lint: lintText,
    };
    const {code, stderr} = await run(directory, '--fix memo.md', {linter});
    expect(textIn(directory)).toBe('A plate.\n\nA mug. <!-- change-lint-disable-line no-cup -->\n');
    expect([code, stderr]).toEqual([0, 'memo.md: fixed in 2 places\n']);
  });

  test('leaves directives alone where not all rules run', async () => {
    const memo = 'A plate. <!-- change-lint-disable-line no-cup -->\n';
    const directory = directoryWith({'memo.md': memo});
    const linter = {
      rules: [
        ruleFor('no-cup', 'warn', /mug/g, () => ({})),
        ruleFor('no-glass', 'warn', /tumbler/g, () => ({})),
      ],
      lint: lintText,
    };
    for (const flag of ['--only no-glass', '--skip no-cup']) {
      const {stdout} = await run(directory, `--fix ${flag} memo.md`, {linter});
      expect(stdout).toBe('✔ 1 file checked, no problems\n');
      expect(textIn(directory)).toBe(memo);
    }
    await run(directory, '--fix --skip no-cup --report-unused-disable-directives memo.md', {linter});
    expect(textIn(directory)).toBe('A plate.\n');
  });

  test.each(['--fix', '--fix-suggestions'])('%s refuses standard input', async flag => {
    const {code, stdout, stderr} = await lint(directoryWith({}), `${flag} -`, memo);
    expect(stderr).toBe(
      `error: ${flag} writes files, and standard input is none; add --fix-dry-run to see what it would change\n`,
    );
    expect([code, stdout]).toEqual([2, '']);
  });
});

test('--fix-suggestions also applies the first suggestion', async () => {
  const directory = directoryWith({'memo.md': memo});
  const {code, stdout} = await lint(directory, '--fix-suggestions memo.md');
  expect([code, stdout]).toEqual([0, '✔ 1 file checked, no problems\n']);
  expect(textIn(directory)).toBe('coffee and cake\n[day]\n');
});

describe('--fix-dry-run', () => {
  const diff = '--- a/memo.md\n+++ b/memo.md\n@@ -1,2 +1,2 @@\n-tea and bun\n+coffee and cake\n soon\n\n';

  test('shows a diff before the report of the fixed text, and writes nothing', async () => {
    const directory = directoryWith({'memo.md': memo});
    const {code, stdout, stderr} = await lint(directory, '--fix-dry-run memo.md');
    expect(stdout.startsWith(`${diff}memo.md\n  2:1  warning  \`soon\` found`)).toBe(true);
    expect([code, stderr, textIn(directory)]).toEqual([0, '', memo]);
  });

  test('with --fix-suggestions shows what that would do', async () => {
    const directory = directoryWith({'memo.md': memo});
    const {stdout} = await lint(directory, '--fix-dry-run --fix-suggestions memo.md');
    expect(stdout).toContain('-tea and bun\n-soon\n+coffee and cake\n+[day]\n');
    expect(textIn(directory)).toBe(memo);
  });

  test('beside a report in a file', async () => {
    const directory = directoryWith({'memo.md': memo});
    const {stdout} = await lint(directory, '--fix-dry-run -f unix -o report.txt memo.md');
    expect(stdout).toBe(diff);
    expect(textIn(directory, 'report.txt')).toMatch(/^memo\.md:2:1: /);
  });

  test('in JSON the new text is `output`', async () => {
    const directory = directoryWith({'memo.md': memo, 'clean.md': 'water'});
    const [clean, fixed] = JSON.parse(
      (await lint(directory, '--fix-dry-run -f json clean.md memo.md')).stdout,
    );
    expect(clean).not.toHaveProperty('output');
    expect(fixed).toMatchObject({
      output: 'coffee and cake\nsoon\n',
      fixableErrorCount: 0,
      fixableWarningCount: 0,
    });
    const [untouched] = JSON.parse((await lint(directory, '-f json memo.md')).stdout);
    expect(untouched).toMatchObject({fixableErrorCount: 1, fixableWarningCount: 1});
  });

  test('of standard input', async () => {
    const {code, stdout} = await lint(
      directoryWith({}),
      '--fix-dry-run --stdin --stdin-filename memo.md',
      memo,
    );
    expect(stdout.startsWith(diff)).toBe(true);
    expect(code).toBe(0);
  });
});
