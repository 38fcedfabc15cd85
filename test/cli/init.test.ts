import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import {describe, expect, test} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {main} from '../../src/main.js';
import {directoryWith, run} from '../main/world.js';

const read = (directory: string, name: string) => readFileSync(path.join(directory, name), 'utf8');

describe('init', () => {
  test('writes a commented configuration that works, and says what to do next', async () => {
    const directory = directoryWith({'announcements/a.md': 'bar foo'});
    const {code, stdout, stderr} = await run(directory, 'init');
    expect(stdout).toMatch(/^Wrote \.change-lintrc\.yaml\n\nNext:\n {2}npx change-lint /);
    expect([code, stderr]).toEqual([0, '']);
    const config = read(directory, '.change-lintrc.yaml');
    expect(config).toContain(
      '# yaml-language-server: $schema=./node_modules/change-lint/schema/config.schema.json',
    );
    expect(config).toContain('  - "announcements/**/*.md"\n');
    expect((await run(directory, '-f unix')).stdout).toContain('announcements/a.md:1:5: `foo` is not a word');
  });

  test('the keys that stand there as comments are right, too', async () => {
    const directory = directoryWith({});
    await run(directory, 'init');
    const config = read(directory, '.change-lintrc.yaml').replaceAll(/^# (?=\S+:$| {2,}\S)/gm, '');
    expect(config).toMatch(/^overrides:$/m);
    const {builtInRules} = await import('../../rules/index.js');
    const uncommented = directoryWith({'.change-lintrc.yaml': config});
    const {stdout, stderr} = await run(uncommented, '--print-config drafts/a.md', {
      linter: {rules: builtInRules},
    });
    expect(stderr).toBe('');
    const {rules, ignores} = JSON.parse(stdout);
    expect(ignores).toEqual(['archive/']);
    expect([rules['blast-radius'][0], rules['named-owner'][0]]).toEqual(['off', 'info']);
    expect(rules['review-horizon'][1]).toMatchObject({
      headings: ['sunset'],
      help: 'https://example.org/reviews',
    });
  });

  test('takes options', async () => {
    const directory = directoryWith({});
    const words = 'init --yes --files a/*.md --files b.md --preset all --pre-commit --ci github';
    const {stdout} = await run(directory, words);
    expect(stdout).toContain(
      'Wrote .change-lintrc.yaml\nWrote .pre-commit-config.yaml\nWrote .github/workflows/change-lint.yml\n',
    );
    expect(read(directory, '.change-lintrc.yaml')).toContain('files:\n  - "a/*.md"\n  - "b.md"\n');
    expect(JSON.parse((await run(directory, '--print-config x.md')).stdout).presets).toEqual(['all']);
    const pinned = `change-lint@${manifest.version}`;
    expect(read(directory, '.pre-commit-config.yaml')).toContain(
      `rev: v${manifest.version}\n    hooks:\n      - id: change-lint\n`,
    );
    expect(read(directory, '.github/workflows/change-lint.yml')).toContain(`npx --yes ${pinned}`);
  });

  test('for GitLab', async () => {
    const directory = directoryWith({});
    await run(directory, 'init --ci gitlab');
    expect(read(directory, '.gitlab-ci.yml')).toContain(
      `npx --yes change-lint@${manifest.version} -f stylish -f gitlab=gl-code-quality.json\n`,
    );
    expect(read(directory, '.gitlab-ci.yml')).toContain('codequality: gl-code-quality.json\n');
    expect(existsSync(path.join(directory, '.github'))).toBe(false);
  });

  test('leaves files alone that hold other things, and shows what belongs into them', async () => {
    const directory = directoryWith({'.pre-commit-config.yaml': 'repos: []\n'});
    const {code, stdout} = await run(directory, 'init --pre-commit --force');
    expect(stdout).toContain('.pre-commit-config.yaml is there already and stays as it is. Add this to it:');
    expect(stdout).toContain('- id: change-lint');
    expect(read(directory, '.pre-commit-config.yaml')).toBe('repos: []\n');
    expect(code).toBe(0);
  });

  test('adds to a configuration what goes beside it', async () => {
    const directory = directoryWith({'.change-lintrc.json': '{"presets": ["minimal"]}'});
    const {code, stdout, stderr} = await run(directory, 'init --pre-commit --ci github');
    expect(stdout).toMatch(
      /^\.change-lintrc\.json is there already and stays as it is\nWrote \.pre-commit-config\.yaml\nWrote \.github/,
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(read(directory, '.change-lintrc.json')).toBe('{"presets": ["minimal"]}');
    expect(existsSync(path.join(directory, '.change-lintrc.yaml'))).toBe(false);
  });

  test('overwrites its own files with --force only', async () => {
    const directory = directoryWith({'.change-lintrc.yaml': 'rules: ['});
    const broken = await run(directory, 'init');
    expect([broken.code, broken.stdout]).toEqual([2, '']);
    expect((await run(directory, 'init --force')).code).toBe(0);
    const {code, stderr} = await run(directory, 'init');
    expect(stderr).toBe(
      'error: init: there is a configuration already, .change-lintrc.yaml; --force overwrites it\n',
    );
    expect(code).toBe(2);
  });

  test.each([
    [
      {'.change-lintrc.json': '{}'},
      'init --force',
      'already, .change-lintrc.json; edit it, or remove it first',
    ],
    [
      {'.change-lintrc.json': '{}'},
      'init --pre-commit --preset minimal',
      'already, .change-lintrc.json; edit it, or remove it first',
    ],
    [
      {'package.json': '{"change-lint": {}}'},
      'init',
      'there is a configuration already, package.json; edit it, or remove it first',
    ],
    [
      {'.github/workflows/change-lint.yml': 'x'},
      'init --ci github',
      'init: .github/workflows/change-lint.yml is there already; --force overwrites it',
    ],
    [{'.github/workflows': 'x'}, 'init --ci github', 'init: cannot write .github/workflows/change-lint.yml'],
    [{}, 'init --ci jenkins', '--ci: unknown CI "jenkins". Known CIs: github, gitlab'],
    [{}, 'init --preset acme/x', 'init: --preset acme/x needs a plugin'],
  ])('in %j, `%s` is a mistake', async (files, words, message) => {
    const {code, stdout, stderr} = await run(directoryWith(files), words);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('writes nothing where one of the files is in the way', async () => {
    const directory = directoryWith({'.github/workflows/change-lint.yml': 'x'});
    await run(directory, 'init --ci github');
    expect(existsSync(path.join(directory, '.change-lintrc.yaml'))).toBe(false);
  });
});

describe('init in a terminal', () => {
  /** Answers each question, when it is asked, with these keys. */
  async function answer(
    cwd: string,
    argv: readonly string[],
    answers: readonly (readonly [RegExp, string])[],
  ) {
    const terminal = () => Object.assign(new PassThrough(), {isTTY: true, columns: 80, setRawMode: () => {}});
    const [stdin, stdout] = [terminal(), terminal()];
    const left = [...answers];
    let shown = '';
    stdout.on('data', chunk => {
      shown += String(chunk);
      const next = left[0];
      if (next === undefined || !next[0].test(shown)) return;
      left.shift();
      shown = '';
      setImmediate(() => stdin.write(next[1]));
    });
    let told = '';
    const stderr = {write: (text: string) => (told += text)};
    const code = await main({
      argv,
      cwd,
      env: {},
      stdin,
      stdout,
      stderr,
      now: () => new Date(0),
      untilInterrupted: async () => {},
    });
    return {code, left, told};
  }

  test('asks for what no flag says', async () => {
    const directory = directoryWith({'announcements/a.md': 'bar'});
    const {code, left, told} = await answer(
      directory,
      ['init', '--ci', 'gitlab'],
      [
        [/Where are your announcements/, '\r'],
        [/Which rules/, '\u001b[B\r'],
        [/pre-commit/, 'y'],
      ],
    );
    expect([code, left, told]).toEqual([0, [], '']);
    expect(read(directory, '.change-lintrc.yaml')).toMatch(
      /- "announcements\/\*\*\/\*\.md"[\s\S]*presets:\n {2}- all\n/,
    );
    expect(existsSync(path.join(directory, '.pre-commit-config.yaml'))).toBe(true);
    expect(existsSync(path.join(directory, '.gitlab-ci.yml'))).toBe(true);
  });

  test('writes nothing when it is broken off', async () => {
    const directory = directoryWith({});
    const {code, left, told} = await answer(
      directory,
      ['init'],
      [[/Where are your announcements/, '\u0003']],
    );
    expect([code, left, told]).toEqual([2, [], '']);
    expect(existsSync(path.join(directory, '.change-lintrc.yaml'))).toBe(false);
  });

  test('asks nothing with --yes', async () => {
    const directory = directoryWith({});
    expect((await answer(directory, ['init', '--yes'], [])).code).toBe(0);
    expect(read(directory, '.change-lintrc.yaml')).toContain('  - "**/*.md"');
  });
});
