import {spawnSync} from 'node:child_process';
import {cpSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {directoryWith} from '../main/world.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const plain = `import {defineConfig} from 'change-lint';
export default defineConfig({presets: ['minimal']});
`;

const typed = `import {type Config, defineConfig} from 'change-lint';
const config: Config = {presets: ['minimal']};
export default config satisfies Config;
`;

/** Stands for TypeScript 5: what matters is the function that it is asked for. */
const compiler = {
  'package.json': '{"name": "typescript", "main": "index.js"}',
  'index.js': `exports.transpileModule = source => ({
    outputText: source.replace('type Config, ', '').replace(': Config', '').replace(' satisfies Config', ''),
  });`,
};

/** Runs the built program, since only Node itself can refuse TypeScript. */
function presetsWith(files: Readonly<Record<string, string>>, packages: readonly string[] = []) {
  const directory = directoryWith({'node_modules/.keep': '', ...files});
  symlinkSync(root, path.join(directory, 'node_modules/change-lint'));
  for (const name of packages) {
    cpSync(path.join(root, 'node_modules', name), path.join(directory, 'node_modules', name), {
      recursive: true,
    });
  }
  const words = [path.join(root, 'bin/change-lint.js'), '--print-config', 'memo.md'];
  const {stdout, stderr} = spawnSync(process.execPath, words, {cwd: directory, encoding: 'utf8'});
  return stderr === '' ? JSON.parse(stdout).presets : stderr;
}

const withCompiler = Object.fromEntries(
  Object.entries(compiler).map(([name, text]) => [`node_modules/typescript/${name}`, text]),
);

test.each(['change-lint.config.ts', 'change-lint.config.mts', '.change-lintrc.ts'])(
  '%s that is plain JavaScript needs no compiler',
  name => {
    expect(presetsWith({[name]: plain})).toEqual(['minimal']);
  },
);

test('a .cts file is CommonJS, and may require', () => {
  const source = `const {presets} = require('./shared.cjs');\nmodule.exports = {presets};\n`;
  const shared = 'module.exports = {presets: ["minimal"]};';
  expect(presetsWith({'change-lint.config.cts': source, 'shared.cjs': shared})).toEqual(['minimal']);
});

test('types are taken out by the TypeScript of the project', () => {
  expect(presetsWith({'change-lint.config.ts': typed, ...withCompiler})).toEqual(['minimal']);
});

test('or by its jiti', () => {
  expect(presetsWith({'change-lint.config.mts': typed}, ['jiti'])).toEqual(['minimal']);
});

test('types where nothing can take them out are read by newer Node only, and older says so', () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const readsTypes = major > 22 || (major === 22 && minor >= 18);
  expect(presetsWith({'change-lint.config.ts': typed})).toEqual(
    readsTypes
      ? ['minimal']
      : 'error: change-lint.config.ts: TypeScript needs Node 22.18 or newer, or the package "typescript" (5 or 6) or "jiti" in the project; or write it as .mjs\n',
  );
});
