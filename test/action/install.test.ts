import {execFileSync} from 'node:child_process';
import {chmodSync, cpSync, existsSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {directoryWith} from '../main/world.js';
import {root, runAction, temporaryFolder} from './runner.js';

const bad = readFileSync(path.join(root, 'fixtures/decree/announcement.md'), 'utf8');

/** Spares the network what npm has already. */
const preferOffline = {npm_config_prefer_offline: 'true'};

test('the program is built from the commit of the action', () => {
  const actionPath = copyOf('.');
  const cwd = directoryWith({'memo.md': bad});
  const {code, log} = runAction({cwd, inputs: {files: 'memo.md'}, actionPath, env: preferOffline});
  expect(log).toContain('no-decree');
  expect(code).toBe(1);
  expect(existsSync(path.join(actionPath, 'dist/main.js'))).toBe(true);
}, 400_000);

test('or a version is installed from npm, whatever the checked out repository says to npm', () => {
  const cwd = directoryWith({'memo.md': bad, '.npmrc': 'registry=http://localhost:1/\n'});
  const inputs = {files: 'memo.md', version: `file:${packed()}`};
  const {code, log} = runAction({cwd, inputs, actionPath: copyOf('.github/action'), env: preferOffline});
  expect(log).toContain('no-decree');
  expect(code).toBe(1);
}, 200_000);

test('a version that npm does not have is a mistake', () => {
  const inputs = {files: 'memo.md', version: `file:${temporaryFolder()}/gone.tgz`};
  const {code, commands} = runAction({cwd: directoryWith({'memo.md': bad}), inputs});
  expect(commands).toEqual([
    '::error title=change-lint::npm cannot install the version of change-lint that the input "version" names; the log says why',
  ]);
  expect(code).toBe(2);
});

test('Node.js that is missing or too old is told about', () => {
  const cwd = directoryWith({});
  const withoutNode = runAction({cwd, env: {PATH: folderWithBash()}});
  expect(withoutNode.commands).toEqual([
    '::error title=change-lint::Node.js is missing; use actions/setup-node before this action',
  ]);
  expect(withoutNode.code).toBe(2);
  const old = folderWithBash();
  writeFileSync(
    path.join(old, 'node'),
    '#!/bin/bash\nif [ "$1" != --version ]; then exit 1; fi\necho v18.0.0\n',
  );
  chmodSync(path.join(old, 'node'), 0o755);
  expect(runAction({cwd, env: {PATH: old}}).commands).toEqual([
    '::error title=change-lint::change-lint needs Node.js 20.19 or newer, and this is v18.0.0; use actions/setup-node before this action',
  ]);
});

/** A copy of a folder of this repository as it stands, without what is built or installed. */
function copyOf(folder: string): string {
  const copy = temporaryFolder();
  const leftOut = ['.git', 'node_modules', 'dist'].map(name => path.join(root, name));
  const filter = (file: string) => !leftOut.includes(file);
  cpSync(path.join(root, folder), path.join(copy, folder), {recursive: true, filter});
  return copy;
}

/** The tarball that would be published. */
function packed(): string {
  const folder = temporaryFolder();
  const words = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{filename}] = JSON.parse(execFileSync('npm', words, {cwd: root, encoding: 'utf8', stdio: 'pipe'}));
  return path.join(folder, filename);
}

function folderWithBash(): string {
  const folder = temporaryFolder();
  symlinkSync('/bin/bash', path.join(folder, 'bash'));
  return folder;
}
