import {spawnSync} from 'node:child_process';
import {readFileSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {ruleKinds} from '../../src/cli/choices.js';
import {directoryWith, run} from '../main/world.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A project that has change-lint installed. */
function projectWith(files: Readonly<Record<string, string>>): string {
  const directory = directoryWith({'node_modules/.keep': '', ...files});
  symlinkSync(root, path.join(directory, 'node_modules/change-lint'));
  return directory;
}

describe('new-rule', () => {
  test.each(ruleKinds)('of kind %s writes a rule whose examples hold', {timeout: 60_000}, async kind => {
    const directory = projectWith({});
    const written = await run(directory, `new-rule no-synergy --kind ${kind}`);
    expect(written.stdout).toContain('Wrote rules/no-synergy.mjs');
    expect(written.code).toBe(0);
    expect(await run(directory, 'test rules/no-synergy.mjs')).toEqual({
      code: 0,
      stdout: '✔ no-synergy  4 examples\n\n✔ 1 rule tested\n',
      stderr: '',
    });
  });

  test('in this repository imports from the sources', async () => {
    const directory = directoryWith({'package.json': '{"name": "change-lint"}'});
    await run(directory, 'new-rule no-synergy');
    const text = readFileSync(path.join(directory, 'rules/no-synergy.ts'), 'utf8');
    expect(text).toMatch(/^import \{phraseRule\} from '\.\.\/src\/rule\/phrase-rule\.js';/);
    expect(text).toMatch(/^ {2}since: '\d+\.\d+\.\d+',$/m);
  });

  test('writes where it is told', async () => {
    const {stdout} = await run(directoryWith({}), 'new-rule no-synergy --dir lint/ours');
    expect(stdout).toContain('Wrote lint/ours/no-synergy.mjs');
  });

  test('overwrites with --force only', async () => {
    const directory = directoryWith({'rules/no-synergy.mjs': 'mine'});
    const {code, stderr} = await run(directory, 'new-rule no-synergy');
    expect(stderr).toBe('error: new-rule: rules/no-synergy.mjs is there already; --force overwrites it\n');
    expect(code).toBe(2);
    expect((await run(directory, 'new-rule no-synergy --force')).code).toBe(0);
  });

  test.each([
    ['new-rule No_Synergy', '"No_Synergy" is not kebab-case; write it as "no-synergy"'],
    ['new-rule no-foo', 'there is a rule "no-foo" already; "change-lint explain no-foo" shows it'],
    ['new-rule x --kind element-rule', '--kind: unknown kind "element-rule" — did you mean "element"?'],
    ['new-rule x --dir file', 'new-rule: cannot write file/x.mjs'],
  ])('`%s` is a mistake', async (words, message) => {
    const {code, stderr} = await run(directoryWith({file: ''}), words);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

const rule = (examples: string, check = 'check: () => []') =>
  `{id: 'mine', summary: 'S.', why: 'W.', severity: 'warn', presets: [], options: {}, examples: ${examples}, ${check}}`;

describe('test', () => {
  test('says which examples do not hold', async () => {
    const directory = directoryWith({
      'r.mjs': `export default ${rule("[{valid: 'x'}, {invalid: '«a\\nb»', message: 'm'}]")}`,
    });
    const {code, stdout, stderr} = await run(directory, 'test r.mjs');
    expect(stdout).toBe(
      '✖ mine\n    • «a\n    │ b»\n      → must report one problem, but reports nothing\n\n✖ 1 of 1 rule failed\n',
    );
    expect([code, stderr]).toEqual([1, '']);
  });

  test('takes plugins, and several files', async () => {
    const plugin = `export default {name: 'acme', rules: [${rule("[{valid: 'x'}]")}]}`;
    const directory = directoryWith({'p.mjs': plugin, 'r.mjs': `export default ${rule("[{valid: 'y'}]")}`});
    const {code, stdout} = await run(directory, 'test p.mjs r.mjs');
    expect(stdout).toBe('✔ mine  1 example\n✔ mine  1 example\n\n✔ 2 rules tested\n');
    expect(code).toBe(0);
  });

  test.each([
    [rule('[]'), 'it has no examples, so nothing was tested'],
    [rule("[{invalid: 'a', message: ''}]"), 'must show with «…» what is reported'],
    [rule("[{valid: 'a'}]", 'check() { throw new Error("boom") }'), 'the rule "mine" failed: boom'],
  ])('%s fails', async (source, reason) => {
    const {code, stdout} = await run(directoryWith({'r.mjs': `export default ${source}`}), 'test r.mjs');
    expect(stdout).toContain(reason);
    expect(code).toBe(1);
  });

  test.each([
    ['nope.mjs', '', 'nope.mjs: there is no such file'],
    ['r.mjs', 'throw new Error("boom")', 'r.mjs: cannot be loaded: boom'],
    ['r.mjs', 'export const a = 1', 'r.mjs: its default export must be a rule, but is missing'],
    [
      'r.mjs',
      'export default {name: "a", rules: []}',
      'the plugin has no rules, so there is nothing to test',
    ],
    [
      'r.mjs',
      `export default {...${rule('[]')}, id: 'Mine'}`,
      'r.mjs: its default export.id must be a kebab-case text',
    ],
  ])('of %s with %j is a mistake', async (file, source, message) => {
    const {code, stdout, stderr} = await run(directoryWith({'r.mjs': source}), `test ${file}`);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('testRule', () => {
  test('makes tests in node:test', () => {
    const directory = projectWith({
      'r.test.mjs': `import {describe, it} from 'node:test';
        import {testRule} from 'change-lint';
        testRule(${rule("[{valid: 'all well'}, {invalid: '«gone»', message: 'm'}]")}, {describe, it});`,
    });
    const words = ['--test', '--test-reporter=tap', 'r.test.mjs'];
    const env = {...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: ''};
    const {stdout, status} = spawnSync(process.execPath, words, {cwd: directory, encoding: 'utf8', env});
    expect(stdout).toMatch(/^ *ok 1 - 1: leaves alone all well$/m);
    expect(stdout).toMatch(/^ *not ok 2 - 2: reports «gone»$/m);
    expect(stdout).toContain('must report one problem, but reports nothing');
    expect(status).toBe(1);
  });
});
