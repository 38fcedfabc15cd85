/** The world outside of this repository: a place of its own, with nothing of the surrounding npm, git and hooks. */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where people get the linter from. */
const home = 'https://github.com/change-lint/change-lint';

/** What a command left behind. */
export interface Outcome {
  code: number | null;
  /** Both streams, as a terminal shows them. */
  output: string;
}

/** An empty directory. */
export function emptyDirectory(): string {
  return realpathSync(mkdtempSync(path.join(os.tmpdir(), 'change-lint-outside-')));
}

/** The version that is in the tree. */
function version(): string {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
}

/** What the tools may know of the machine: where programs and packages come from. */
const passedOn =
  /^(?:HOME|TMPDIR|NODE_EXTRA_CA_CERTS|(?:https?|no)_proxy|npm_config_(?:registry|cache|userconfig))$/i;

/**
 * An environment in which git fetches this repository from a local clone.
 *
 * @param clone A directory, as {@link cloneTree} makes it.
 * @param directory Where tools may keep what they fetch.
 */
export function environment(clone: string, directory: string): Readonly<Record<string, string | undefined>> {
  const settings = {
    [`url.${clone}.insteadOf`]: home,
    'user.name': 'A Writer',
    'user.email': 'writer@example.org',
    'init.defaultBranch': 'main',
  };
  const gitSettings = Object.entries(settings).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => passedOn.test(name))),
    ...Object.fromEntries(gitSettings),
    GIT_CONFIG_COUNT: String(Object.keys(settings).length),
    GIT_CONFIG_GLOBAL: os.devNull,
    PATH: programs(),
    PRE_COMMIT_HOME: path.join(directory, 'pre-commit'),
  };
}

/** `npm run` puts the packages of this repository before all others, where they would stand in for those under test. */
function programs(): string {
  const folders = process.env.PATH?.split(path.delimiter) ?? [];
  return folders.filter(folder => !folder.includes('node_modules')).join(path.delimiter);
}

/** Runs a script in bash, as people type it. */
export function bash(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Outcome {
  const child = spawnSync('bash', ['-euo', 'pipefail', '-c', `exec 2>&1\n${script}`], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return {code: child.status, output: child.stdout};
}

/** Runs a script that must succeed. @throws {Error} with what it wrote. */
export function mustRun(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const {code, output} = bash(script, cwd, env);
  if (code !== 0) throw new Error(`exit code ${code} from\n${script}\n${output}`);
  return output;
}

/** Makes a repository with the files of the tree as they are now, committed or not, tagged as a release is. */
export function cloneTree(clone: string): void {
  mkdirSync(clone);
  const env = environment(clone, clone);
  const names = mustRun('git ls-files -z --cached --others --exclude-standard', root, env).split('\0');
  for (const name of names.filter(each => each !== '' && existsSync(path.join(root, each)))) {
    cpSync(path.join(root, name), path.join(clone, name), {recursive: true});
  }
  mustRun(
    `git init --quiet && git add --all && git commit --quiet -m Release && git tag v${version()}`,
    clone,
    env,
  );
}

/** Packs what was built as it is published, and says where the tarball is. */
export function packTarball(directory: string): string {
  mkdirSync(directory);
  const env = environment(root, directory);
  mustRun(`npm pack --ignore-scripts --pack-destination '${directory}'`, root, env);
  return path.join(directory, `change-lint-${version()}.tgz`);
}
