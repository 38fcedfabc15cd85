import {execFile} from 'node:child_process';
import {mkdirSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {directoryWith, type Run} from './main/world.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Makes a directory with these files in which the built package and some of our development packages are installed:
 * links lead to where they are.
 */
export function projectWith(
  files: Readonly<Record<string, string>>,
  packages: readonly string[] = [],
): string {
  const directory = directoryWith(files);
  const modules = path.join(directory, 'node_modules');
  mkdirSync(modules);
  symlinkSync(root, path.join(modules, 'change-lint'), 'dir');
  for (const name of packages) {
    mkdirSync(path.dirname(path.join(modules, name)), {recursive: true});
    symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name), 'dir');
  }
  return directory;
}

/** Runs a module with Node in a directory; colours are off. */
export function runNode(cwd: string, words: readonly string[], stdin = ''): Promise<Run> {
  const env = {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined};
  return new Promise(resolve => {
    const child = execFile(process.execPath, words, {cwd, env}, (_, stdout, stderr) =>
      resolve({code: child.exitCode ?? -1, stdout, stderr}),
    );
    child.stdin?.end(stdin);
  });
}

/** The path of a file in one of our development packages. */
export function packageFile(name: string): string {
  return path.join(root, 'node_modules', name);
}
