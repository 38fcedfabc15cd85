import {readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {
  bash,
  cloneOfTree,
  emptyDirectory,
  environment,
  mustRun,
  type Outcome,
  packedTarball,
  root,
} from './outside.js';
import {follow, stepsIn, writeFiles} from './page.js';

const page = path.join(root, 'docs/hooks.md');
const fixture = (name: string) => readFileSync(path.join(root, 'fixtures', name, 'announcement.md'), 'utf8');
const decree = fixture('decree');
const honest = fixture('honest-experiment');
const readme =
  '# Desks\n\nFrom Monday we try shared desks. Leadership has decided.\n\n## Installation\n\n```sh\nnpm install\n```\n';

const keep = emptyDirectory();
let clone = '';
let tarball = '';
let env: Readonly<Record<string, string | undefined>> = {};

beforeAll(() => {
  clone = cloneOfTree();
  tarball = packedTarball();
  env = environment(clone, keep);
});

afterAll(() => {
  for (const directory of [keep, clone, path.dirname(tarball)])
    rmSync(directory, {recursive: true, force: true});
});

describe.each([
  {heading: 'pre-commit', says: /change-lint\.+Passed/},
  {heading: 'pre-commit, asking git', says: /change-lint \(staged\)\.+Passed/},
  {heading: 'husky and lint-staged', says: /Completed/},
  {heading: 'husky alone', says: /no problems/},
  {heading: 'lefthook', says: /change-lint/},
])('docs/hooks.md, $heading', ({heading, says}) => {
  const directory = emptyDirectory();
  const run = (script: string) => mustRun(script, directory, env);
  const lastCommit = () => run('git rev-parse HEAD');

  /** Commits these files and nothing else. */
  function commit(files: Readonly<Record<string, string>>): Outcome {
    writeFiles(directory, files);
    run('git add --all');
    return bash('git commit -m Announce', directory, env);
  }

  beforeAll(() => {
    run('git init --quiet');
    writeFiles(directory, {
      'package.json': '{"private": true}\n',
      '.gitignore': 'node_modules/\n',
      '.change-lintignore': 'archive/\n',
    });
    // The package is not fetched but taken from here; all else is done as the page says.
    follow(stepsIn(page, heading), directory, script =>
      run(script.replace(/(?<=^npm install .*)\bchange-lint\b/m, tarball)),
    );
    // The first run of pre-commit fetches and builds.
    run('git add --all && git commit -m "Set up"');
  });

  afterEach(() => {
    run('git reset --quiet --hard && git clean --quiet --force');
  });

  afterAll(() => rmSync(directory, {recursive: true, force: true}));

  it('refuses a memo with errors, and shows the findings', () => {
    const before = lastCommit();
    const {code, output} = commit({'memo.md': decree});
    expect(output).toContain('`Leadership has decided` is the voice of a decree');
    expect(output).toMatch(/\d+:\d+ +error +Nothing says when this will be looked at again/);
    expect(code).toBe(1);
    expect(lastCommit()).toBe(before);
  });

  it('refuses what is staged, though it has been mended since', () => {
    writeFiles(directory, {'memo.md': decree});
    run('git add memo.md');
    writeFiles(directory, {'memo.md': honest});
    const {code, output} = bash('git commit -m Announce', directory, env);
    expect(output).toContain('the voice of a decree');
    expect(code).toBe(1);
    expect(readFileSync(path.join(directory, 'memo.md'), 'utf8')).toBe(honest);
  });

  it.each([
    ['an honest memo', {'honest.md': honest}],
    ['an ignored memo', {'archive/old.md': decree}],
    ['a readme', {'README.md': readme}],
    ['all of them at once', {'honest-2.md': honest, 'archive/old-2.md': decree, 'docs/README.md': readme}],
  ])('lets %s pass', (_, files) => {
    const before = lastCommit();
    const {code, output} = commit(files);
    expect(output).toMatch(says);
    expect(code).toBe(0);
    expect(lastCommit()).not.toBe(before);
  });
});
