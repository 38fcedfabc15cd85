import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {
  bash,
  cloneTree,
  emptyDirectory,
  environment,
  mustRun,
  type Outcome,
  packTarball,
  root,
} from './outside.js';
import {follow, stepsIn, writeFiles} from './page.js';

const page = path.join(root, 'docs/hooks.md');
const fixture = (name: string) => readFileSync(path.join(root, 'fixtures', name, 'announcement.md'), 'utf8');
const decree = fixture('decree');
const honest = fixture('honest-experiment');
const readme =
  '# Desks\n\nFrom Monday we try shared desks. Leadership has decided.\n\n## Installation\n\n```sh\nnpm install\n```\n';

const workshop = emptyDirectory();
const clone = path.join(workshop, 'clone');
const env = environment(clone, workshop);
let tarball = '';

beforeAll(() => {
  cloneTree(clone);
  tarball = packTarball(path.join(workshop, 'packed'));
});

afterAll(() => rmSync(workshop, {recursive: true}));

const markdown = ['memo.md'];
const markdownAndMdx = ['memo.md', 'memo.mdx'];

describe.each([
  {heading: 'pre-commit', lints: markdown, says: /^change-lint\.+Passed$/m},
  {heading: 'pre-commit, asking git', lints: markdownAndMdx, says: /^change-lint \(staged\)\.+Passed$/m},
  {heading: 'husky and lint-staged', lints: markdownAndMdx, says: /^\[COMPLETED\] change-lint/m},
  {
    heading: 'husky alone',
    lints: markdownAndMdx,
    says: /no problems$|nothing to lint\b|^nothing was linted/m,
  },
  {heading: 'lefthook', lints: markdownAndMdx, says: /^✔️ change-lint /m},
])('docs/hooks.md, $heading', ({heading, lints, says}) => {
  const directory = path.join(workshop, heading);
  const run = (script: string) => mustRun(script, directory, env);
  const lastCommit = () => run('git rev-parse HEAD');

  /** Commits these files and nothing else. */
  function commit(files: Readonly<Record<string, string>>): Outcome {
    writeFiles(directory, files);
    run('git add --all');
    return bash('git commit -m Announce', directory, env);
  }

  beforeAll(() => {
    mkdirSync(directory);
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

  it.each(lints)('refuses %s with errors, and shows the findings', memo => {
    const before = lastCommit();
    const {code, output} = commit({[memo]: decree});
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

describe('docs/hooks.md, pre-commit, by hand', () => {
  it('lints all files, with the options that the configuration gives', () => {
    const directory = path.join(workshop, 'by-hand');
    const args = '        args: [--preset, minimal]\n';
    expect(readFileSync(page, 'utf8')).toContain(args.trim());
    const [step] = stepsIn(page, 'pre-commit');
    if (step === undefined || !('write' in step)) throw new Error('the page starts with a file');
    writeFiles(directory, {[step.write]: step.content + args, 'memo.md': decree, 'README.md': readme});
    mustRun('git init --quiet && git add --all', directory, env);
    const {code, output} = bash('pre-commit run --all-files', directory, env);
    expect(output).toContain('Nothing says when this will be looked at again');
    expect(output).not.toContain('no-decree');
    expect(output).not.toContain('README.md');
    expect(code).toBe(1);
  });
});
