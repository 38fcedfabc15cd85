import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Linter} from '../../src/cli/io.js';
import {experiment, fact} from '../register/samples.js';
import {directoryWith, run} from './world.js';

const scopes: Readonly<Record<string, string | undefined>> = {
  'a.md': 'Ward 9',
  'b.md': 'the ward 9',
  'c.md': 'Ward 9',
  'd.md': undefined,
  'e.md': undefined,
};

/** Memos of these names are experiments in their scopes; all of them run. */
const readExperiment: Linter['readExperiment'] = async (_source, filePath) => {
  const title = path.basename(filePath);
  const scope = scopes[title];
  const facts = {
    title,
    reviewDate: fact('2027-06-30'),
    scope: scope === undefined ? scope : fact(scope),
  };
  return {...experiment(filePath, facts), isDraft: false};
};

/** Runs `register` over the memos on 1 March 2027. */
async function register(words: readonly string[], config = '{}') {
  const memos = Object.fromEntries(Object.keys(scopes).map(name => [name, '# Memo\n']));
  const directory = directoryWith({...memos, '.change-lintrc.json': config});
  const flags = ['register', '*.md', '--all-files', '--as-of', '2027-03-01', ...words];
  return run(directory, flags, {linter: {readExperiment}});
}

const kindWords = [
  'warning: 3 experiments run at once in Ward 9, and the limit is 1: "a.md", "b.md", "c.md"; finishing or stopping one is progress\n',
  'warning: 2 experiments that name no scope run at once, and the limit is 1: "d.md", "e.md"; finishing or stopping one is progress\n',
].join('');

describe('--max-running', () => {
  test('is a finding of the table, and no failure', async () => {
    const {code, stdout, stderr} = await register(['--max-running', '1']);
    expect(stdout).toContain('3 experiments at once in Ward 9, and the limit is 1');
    expect(stdout).toContain('2 experiments at once without a scope, and the limit is 1');
    expect([code, stderr]).toEqual([0, '']);
  });

  test('is told on standard error beside output for programs', async () => {
    const {code, stdout, stderr} = await register(['--max-running', '1', '--format', 'json']);
    expect(JSON.parse(stdout).crowds).toEqual([
      {scope: 'Ward 9', running: 3, limit: 1},
      {scope: null, running: 2, limit: 1},
    ]);
    expect([code, stderr]).toEqual([0, kindWords]);
  });

  test('may stand in the configuration; the flag beats it', async () => {
    const config = '{"register": {"maxRunning": 1}}';
    expect((await register(['--format', 'csv'], config)).stderr).toBe(kindWords);
    expect((await register(['--format', 'csv', '--max-running', '3'], config)).stderr).toBe('');
  });

  test('is silent within the limit, and without one', async () => {
    expect((await register(['--max-running', '3'])).stdout).not.toContain('limit');
    expect((await register([])).stdout).not.toContain('limit');
  });

  test.each(['0', '-1', 'three', '1.5', ''])('%j is a mistake', async value => {
    const {code, stderr} = await register([`--max-running=${value}`]);
    expect(code).toBe(2);
    expect(stderr).toContain(`--max-running: "${value}" is not a whole number such as 3`);
  });
});
