import {describe, expect, test} from 'vitest';
import {defineRule} from '../../src/rule/define-rule.js';
import {directoryWith, run} from '../main/world.js';

const renamed = defineRule({
  id: 'no-jokes',
  formerly: ['no-fun', 'no-puns'],
  summary: 'Nobody jokes.',
  why: 'It is serious.',
  severity: 'warn',
  presets: [],
  since: '0.1.0',
  options: {},
  examples: [{valid: 'x'}],
  *check({announcement}) {
    const at = announcement.placeAt(0, 1);
    yield {messageId: 'joke', message: 'This jokes', at, why: '', example: ''};
  },
});
const linter = {rules: [renamed]};
const notice = (by: string, old: string) =>
  `warning: ${by}: the rule "${old}" is called "no-jokes" now; the old name still works, but write the new one\n`;

describe('a rule that was called otherwise', () => {
  test('goes by its former name in a configuration, and that is told once', async () => {
    const config = {
      rules: {'no-fun': 'error'},
      overrides: [{files: 'b.md', rules: {'no-puns': 'info'}}],
    };
    const directory = directoryWith({
      '.change-lintrc.json': JSON.stringify(config),
      'a.md': 'x',
      'b.md': 'x',
    });
    const {code, stdout, stderr} = await run(directory, '-f unix a.md b.md', {linter});
    expect(stdout).toContain('a.md:1:1: This jokes [Error/no-jokes]\nb.md:1:1: This jokes [Info/no-jokes]');
    expect(stderr).toBe(
      notice('.change-lintrc.json: rules', 'no-fun') +
        notice('.change-lintrc.json: overrides[0].rules', 'no-puns'),
    );
    expect(code).toBe(1);
  });

  test.each([
    ['--rule no-fun=error a.md', '--rule'],
    ['--only no-fun a.md', '--only'],
    ['--only no-jokes --skip no-fun a.md', '--skip'],
    ['explain no-fun', 'explain'],
  ])('and on the command line: %s', async (words, by) => {
    const {stderr} = await run(directoryWith({'a.md': 'x'}), words, {linter});
    expect(stderr).toContain(notice(by, 'no-fun'));
  });

  test('of a plugin keeps the name of the plugin', async () => {
    const plugin = `export default {name: 'acme', rules: [{id: 'new', formerly: ['old'], summary: '', why: '',
      severity: 'warn', presets: [], options: {}, examples: [], check: () => []}]}`;
    const config = '{"plugins": ["./p.mjs"], "rules": {"acme/old": "warn"}}';
    const directory = directoryWith({'.change-lintrc.json': config, 'p.mjs': plugin, 'a.md': 'bar'});
    expect((await run(directory, 'a.md')).stderr).toContain('the rule "acme/old" is called "acme/new" now');
  });
});

describe('two configurations in one folder', () => {
  test('are told, with the one that counts', async () => {
    const files = {
      '.change-lintrc.json': '{"rules": {"no-foo": "error"}}',
      'change-lint.config.mjs': 'export default {}',
      'package.json': '{}',
      'a.md': 'bar foo',
      'b.md': 'bar foo',
    };
    const {code, stderr} = await run(directoryWith(files), 'a.md b.md');
    expect(stderr).toBe(
      'warning: change-lint.config.mjs is not used, because .change-lintrc.json lies beside it; keep one of them\n',
    );
    expect(code).toBe(1);
  });

  test('one of them in package.json', async () => {
    const files = {'package.json': '{"change-lint": {}}', '.change-lintrc.yaml': 'rules: {}', 'a.md': 'bar'};
    expect((await run(directoryWith(files), 'a.md')).stderr).toContain(
      '.change-lintrc.yaml is not used, because package.json lies beside it',
    );
  });
});
