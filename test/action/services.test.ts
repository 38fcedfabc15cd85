import {spawnSync} from 'node:child_process';
import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv} from 'ajv';
import {load} from 'js-yaml';
import {describe, expect, test} from 'vitest';
import {create} from 'xmlbuilder2';
import {checkout, pullRequest} from './repository.js';
import {root, temporaryFolder} from './runner.js';

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

const bad = read('fixtures/decree/announcement.md');
const good = read('fixtures/honest-experiment/announcement.md');

/** The line that each service runs. */
const scripts = {
  gitlab: (load(read('docs/ci/gitlab.yml')) as {'change-lint': {script: [string]}})['change-lint'].script[0],
  azure: (load(read('docs/ci/azure-pipelines.yml')) as {steps: {bash?: string}[]}).steps.find(
    ({bash}) => bash,
  )!.bash!,
  jenkins: /\bsh '([^']+)'/.exec(read('docs/ci/Jenkinsfile'))![1]!,
};

/** A merge request that touches some memos, in the checkout that services make: its head, with all branches. */
function mergeRequest(files: Readonly<Record<string, string>>) {
  const request = pullRequest({'old.md': bad}, branch => branch.commit(files), {'others.md': bad});
  const {root: cwd} = checkout(request.origin, request.head, 0);
  return {cwd, base: request.event.pull_request.base.sha};
}

/** Runs a line in a shell where `npx` has the built program, whatever version is asked for. */
function runLine(shell: string, line: string, cwd: string, env: Readonly<Record<string, string>>) {
  const bin = temporaryFolder();
  const npx = path.join(bin, 'npx');
  const program = path.join(root, 'bin/change-lint.js');
  // `npx --yes change-lint@…` and then the words for the program.
  writeFileSync(npx, `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(npx, 0o755);
  const {PATH, HOME = ''} = process.env;
  return spawnSync(shell, ['-c', line], {
    cwd,
    env: {PATH: `${bin}:${PATH}`, HOME, CI: 'true', ...env},
    encoding: 'utf8',
  });
}

/** A Code Quality report as GitLab documents it: https://docs.gitlab.com/ci/testing/code_quality/ */
const isCodeQuality = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: {type: 'string', minLength: 1},
      check_name: {type: 'string', minLength: 1},
      fingerprint: {type: 'string', minLength: 1},
      severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: {type: 'string', pattern: '^(?!\\./|/)'},
          lines: {
            type: 'object',
            required: ['begin'],
            properties: {begin: {type: 'integer', minimum: 1}, end: {type: 'integer', minimum: 1}},
          },
        },
      },
    },
  },
});

interface Finding {
  fingerprint: string;
  location: {path: string};
}

/** The names of the suites in a JUnit report, which must be well-formed. */
function suitesIn(file: string): string[] {
  const report = create(readFileSync(file, 'utf8')).toString();
  return [...report.matchAll(/<testsuite name="(.*?)"/g)].map(([, name]) => name!);
}

test('gitlab.yml makes a Code Quality report and a JUnit report of what the merge request touches', () => {
  const {cwd, base} = mergeRequest({'new one.md': bad, 'fine.md': good});
  const env = {CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_PROJECT_DIR: cwd};
  expect(runLine('sh', scripts.gitlab, cwd, env).status).toBe(1);
  const report: Finding[] = JSON.parse(readFileSync(path.join(cwd, 'gl-code-quality-report.json'), 'utf8'));
  expect(isCodeQuality(report), JSON.stringify(isCodeQuality.errors)).toBe(true);
  expect(new Set(report.map(({location}) => location.path))).toEqual(new Set(['new one.md']));
  expect(new Set(report.map(({fingerprint}) => fingerprint)).size).toBe(report.length);
  expect(suitesIn(path.join(cwd, 'change-lint.xml'))).toEqual(['fine.md', 'new one.md']);
});

describe.each([
  ['azure-pipelines.yml', 'bash', scripts.azure, {SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main'}],
  [
    'azure-pipelines.yml for a repository on GitHub',
    'bash',
    scripts.azure,
    {SYSTEM_PULLREQUEST_TARGETBRANCH: 'main'},
  ],
  ['Jenkinsfile', 'sh', scripts.jenkins, {CHANGE_TARGET: 'main'}],
])('%s', (_, shell, line, env) => {
  test('makes a JUnit report of what the pull request touches', () => {
    const {cwd} = mergeRequest({'new.md': bad});
    const {status, stdout} = runLine(shell, line, cwd, env);
    expect(stdout).toContain('no-decree');
    expect(status).toBe(1);
    expect(suitesIn(path.join(cwd, 'change-lint.xml'))).toEqual(['new.md']);
  });

  test('passes where there is nothing to find', () => {
    expect(runLine(shell, line, mergeRequest({'new.md': good}).cwd, env).status).toBe(0);
  });
});

test('each says what to fetch where history is missing', () => {
  const {origin, head} = pullRequest({}, branch => branch.commit({'new.md': bad}));
  const {root: cwd} = checkout(origin, head, 1);
  const cases = [
    runLine('sh', scripts.gitlab, cwd, {CI_MERGE_REQUEST_DIFF_BASE_SHA: origin.git('rev-parse', 'main')}),
    runLine('bash', scripts.azure, cwd, {SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main'}),
    runLine('sh', scripts.jenkins, cwd, {CHANGE_TARGET: 'main'}),
  ];
  for (const {status, stderr} of cases) {
    expect(stderr).toMatch(/^error: --since: git knows no commit, branch or tag .* fetch more/);
    expect(status).toBe(2);
  }
});
