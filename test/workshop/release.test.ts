import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {load} from 'js-yaml';
import {describe, expect, it} from 'vitest';
import {directoryWith} from '../main/world.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tsx = path.join(root, 'node_modules/.bin/tsx');
const script = path.join(root, 'src/workshop/release.ts');

/** Without what whoever runs the tests has told git. */
const env = {...process.env, GIT_CONFIG_GLOBAL: os.devNull, GIT_CONFIG_NOSYSTEM: '1'};

const manifest = {name: '@nobody-at-all/some-package', version: '1.2.3', repository: 'github:some/package'};
const report = 'fixtures/decree/expected.txt';
const released = '## [1.2.3] - 2026-11-02\n\n### Added\n\n- All of it.\n';

/** A repository in which 1.2.3 was released and something was fixed since. */
function repository(): string {
  const directory = directoryWith({
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify({...manifest, lockfileVersion: 3, packages: {'': manifest}}),
    'CHANGELOG.md': `# Changelog\n\n## [Unreleased]\n\n${released}`,
    [report]: 'Findings\n\n1:1-1:9 warning no-decree: `must` is an order\n',
  });
  rmSync(path.join(directory, '.git'), {recursive: true});
  git(directory, 'init', '--quiet', '--initial-branch', 'main');
  git(directory, 'config', 'user.name', 'Somebody');
  git(directory, 'config', 'user.email', 'somebody@example.org');
  commit(directory, {});
  git(directory, 'tag', 'v1.2.3');
  commit(directory, {
    'CHANGELOG.md': `# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- A crash.\n\n${released}`,
  });
  return directory;
}

function git(directory: string, ...words: string[]): string {
  return execFileSync('git', words, {cwd: directory, encoding: 'utf8', env}).trim();
}

function commit(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(directory, name), content);
  git(directory, 'add', '--all');
  git(directory, 'commit', '--quiet', '--message', 'x');
}

function release(
  directory: string,
  ...words: string[]
): {status: number | null; stdout: string; stderr: string} {
  return spawnSync(tsx, [script, ...words], {cwd: directory, encoding: 'utf8', env});
}

describe('a release', () => {
  it('is a commit and a tag', () => {
    const directory = repository();
    const {status, stdout, stderr} = release(directory);
    expect({status, stderr}).toMatchObject({status: 0});
    expect(stdout).toContain('git push --follow-tags origin main');
    expect(git(directory, 'describe')).toBe('v1.2.4');
    expect(git(directory, 'status', '--porcelain')).toBe('');
    for (const name of ['package.json', 'package-lock.json'])
      expect(JSON.parse(readFileSync(path.join(directory, name), 'utf8')).version).toBe('1.2.4');
    expect(readFileSync(path.join(directory, 'CHANGELOG.md'), 'utf8')).toMatch(
      /## \[1\.2\.4\] - \d{4}-\d\d-\d\d\n\n### Fixed/,
    );
    expect(release(directory, '--notes', '1.2.4').stdout).toBe('### Fixed\n\n- A crash.\n');
  });

  it('changes nothing in a dry run, and shows what would be published', () => {
    const directory = repository();
    const {status, stdout} = release(directory, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('This would release 1.2.4');
    expect(stdout).toContain('Nothing stands against it.');
    expect(stdout).toContain('+ @nobody-at-all/some-package@1.2.3');
    expect(git(directory, 'status', '--porcelain')).toBe('');
    expect(git(directory, 'tag')).toBe('v1.2.3');
  });

  it('is made of what is committed on main, once', () => {
    const directory = repository();
    git(directory, 'switch', '--quiet', '--create', 'other');
    git(directory, 'tag', 'v1.2.4');
    writeFileSync(path.join(directory, 'new.txt'), '');
    const {status, stderr} = release(directory);
    expect(status).toBe(1);
    expect(stderr).toContain('not committed');
    expect(stderr).toContain('made on main, and this is other');
    expect(stderr).toContain('the tag v1.2.4 is there already');
    expect(git(directory, 'rev-list', '--count', 'HEAD')).toBe('2');
  });

  it('finds no more than before when it is a patch', () => {
    const directory = repository();
    const more = `${readFileSync(path.join(directory, report), 'utf8')}3:1-3:9 error no-wartime: \`battle\` is war\n`;
    commit(directory, {[report]: more});
    const {status, stderr} = release(directory);
    expect(status).toBe(1);
    expect(stderr).toContain('a patch must not find more, but does in decree: error no-wartime');
    expect(git(directory, 'tag')).toBe('v1.2.3');
    const added = readFileSync(path.join(directory, 'CHANGELOG.md'), 'utf8').replace(
      '### Fixed',
      '### Changed',
    );
    commit(directory, {'CHANGELOG.md': added});
    expect(release(directory)).toMatchObject({status: 0});
    expect(git(directory, 'describe')).toBe('v1.3.0');
  });

  it('says what is wrong with the changelog', () => {
    const directory = repository();
    commit(directory, {'CHANGELOG.md': `# Changelog\n\n## [Unreleased]\n\n${released}`});
    expect(release(directory)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'CHANGELOG.md has no entries under [Unreleased]\n',
    });
  });
});

interface Workflow {
  permissions: object;
  jobs: Record<string, {permissions: object; steps: {name?: string; uses?: string; run?: string}[]}>;
}

describe('the workflow that publishes', () => {
  const workflow = load(readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8')) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap(job => job.steps);

  it('runs other actions by commit, because tags can be moved', () => {
    for (const {uses} of steps.filter(step => step.uses !== undefined))
      expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });

  it('may do no more than it needs', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.publish?.permissions).toEqual({contents: 'read', 'id-token': 'write'});
    expect(workflow.jobs.notes?.permissions).toEqual({contents: 'write'});
  });

  it('signs where the package was built', () => {
    expect(steps.map(step => step.run)).toContain('npm publish --provenance --access public');
  });

  it.each([
    ['v1.2.3', 0],
    ['v1.2.4', 1],
  ])('takes the tag %s for the version 1.2.3 with exit code %i', (tag, code) => {
    const step = steps.find(({name}) => name === 'The tag names the version of the package');
    const {status} = spawnSync('bash', ['-e', '-c', step!.run!], {
      cwd: repository(),
      env: {...process.env, GITHUB_REF_NAME: tag},
    });
    expect(status).toBe(code);
  });
});
