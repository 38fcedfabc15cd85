/** The package as it is published: `npm run build` must have been run. */
import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {isBuiltin} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {declarationsFrom, exportedDeclarations} from '../src/workshop/declarations.js';
import {listPacked, packInto} from '../src/workshop/packed.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../', import.meta.url));
const manifest: Manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

interface Manifest {
  exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  dependencies: Readonly<Record<string, string>>;
}

/** What is in the package besides what its entries lead to. */
const standing = [
  'LICENSE',
  'README.md',
  'bin/change-lint.js',
  'dist/third-party-licenses.txt',
  'package.json',
  'schema/config.schema.json',
  'schema/register.schema.json',
  'schema/report.schema.json',
];

/** The modules by which people enter the package: its program, and those that it exports. */
const entries = [
  'dist/main.js',
  ...Object.values(manifest.exports)
    .flatMap(target => (typeof target === 'string' ? [target] : Object.values(target)))
    .filter(target => target.endsWith('.js')),
];

const declarations = declarationsFrom(exportedDeclarations(manifest.exports), root);

/** A program of the packages that we develop with. */
function tool(name: string): string {
  return path.join(root, 'node_modules/.bin', name);
}

/** What the code leads to, as a bundler sees it. */
async function namedInCode(): Promise<{files: string[]; packages: string[]}> {
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: entries,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'nowhere',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const imports = Object.values(metafile.inputs).flatMap(input => input.imports);
  const outside = imports.filter(({path: name, external}) => external && !isBuiltin(name));
  return {files: Object.keys(metafile.inputs), packages: [...new Set(outside.map(({path: name}) => name))]};
}

describe('the package', () => {
  let folder = '';
  let archive = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'change-lint-package-'));
    archive = await packInto(folder, root);
    await run('tar', ['-xzf', archive, '-C', folder]);
  });
  afterAll(() => rm(folder, {recursive: true}));

  it('holds what its entries lead to, its papers, and nothing else', async () => {
    const {files} = await listPacked(root);
    const reached = [...(await namedInCode()).files, ...(await declarations).files];
    expect(files.map(file => file.path).sort()).toEqual([...standing, ...reached].sort());
  });

  it('brings along what its code needs', async () => {
    expect((await namedInCode()).packages).toEqual([]);
  });

  it('depends on what its declarations name, and on nothing else', async () => {
    const {packages} = await declarations;
    const providers = [...packages].map(name => (name === 'mdast' ? '@types/mdast' : name));
    expect(providers.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('lints where nothing else is installed', async () => {
    const memo = path.join(root, 'fixtures/decree/announcement.md');
    const linting = run(process.execPath, [path.join(folder, 'package/bin/change-lint.js'), memo]);
    await expect(linting).rejects.toMatchObject({code: 1, stderr: ''});
    await expect(linting).rejects.toHaveProperty('stdout', expect.stringContaining('no-decree'));
  });

  it('has types that compile in a strict project, all declarations checked', async () => {
    const project = path.join(folder, 'project');
    await mkdir(path.join(project, 'node_modules'), {recursive: true});
    for (const name of [...Object.keys(manifest.dependencies), '@types/node', '@types/unist']) {
      const link = path.join(project, 'node_modules', name);
      await mkdir(path.dirname(link), {recursive: true});
      await symlink(path.join(root, 'node_modules', name), link);
    }
    await cp(path.join(folder, 'package'), path.join(project, 'node_modules/change-lint'), {recursive: true});
    await writeFile(
      path.join(project, 'lint.mts'),
      [
        "import * as changeLint from 'change-lint';",
        'export const count: number = changeLint.builtInRules.length;',
        '// @ts-expect-error: the types are there, and not any',
        'export const text: string = changeLint.builtInRules;',
      ].join('\n'),
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2023',
      types: ['node'],
    };
    await writeFile(
      path.join(project, 'tsconfig.json'),
      JSON.stringify({compilerOptions, files: ['lint.mts']}),
    );
    await run(tool('tsc'), ['--project', project]);
  });

  it('has nothing that publint would mend', async () => {
    const {stdout} = await run(tool('publint'), ['run', '--strict', archive]);
    expect(stdout).toContain('All good!');
  });

  it('has types that resolve wherever ES modules do', async () => {
    const {stdout} = await run(tool('attw'), ['--profile', 'esm-only', '--format', 'json', archive], {
      maxBuffer: 1e8,
    });
    const {analysis} = JSON.parse(stdout);
    expect(Object.keys(analysis.entrypoints)).toContain('.');
    expect(analysis.types).toMatchObject({kind: 'included'});
  });
});
