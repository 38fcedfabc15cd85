import {execFile} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {generatedFiles} from '../src/workshop/generated-files.js';

const root = new URL('../', import.meta.url);

async function sources(folder: string): Promise<{name: string; text: string}[]> {
  const entries = await readdir(new URL(folder, root), {recursive: true});
  const files = entries.filter(name => name.endsWith('.ts')).map(name => `${folder}${name}`);
  return Promise.all(files.map(async name => ({name, text: await readFile(new URL(name, root), 'utf8')})));
}

/** The modules that a file imports at run time. */
function importsOf(text: string): string[] {
  const statements = text.matchAll(/^(?:import|export)\b(?! type)[^;']*?\bfrom '([^']+)'/gm);
  const calls = text.matchAll(/\bimport\('([^']+)'\)/g);
  return [...statements, ...calls].map(match => match[1]!);
}

describe('the house', () => {
  it('keeps generated files current', async () => {
    for (const {path, content} of await generatedFiles()) expect(await readFile(path, 'utf8')).toBe(content);
  });

  it('lets a rule see only the rule constructors and types', async () => {
    for (const {name, text} of await sources('rules/')) {
      if (name === 'rules/index.ts') continue;
      const allowed =
        /^\.\.\/src\/(?:rule\/(?:define-rule|element-rule|phrase-rule|cue-table|evidence-sentences|observable|quotations)|announcement\/announcement|reading\/(?:reading|template-gaps|unfilled-front-matter|front-matter-dates|times\/impossible-dates))\.js$/;
      for (const imported of importsOf(text))
        expect(`${name}: ${imported}`).toMatch(new RegExp(`: ${allowed.source.slice(1)}`));
    }
  });

  it('lets only one room use each outside package', async () => {
    const doors = new Map<string, Set<string>>();
    for (const {name, text} of await sources('src/')) {
      if (name.startsWith('src/workshop/')) continue;
      for (const imported of importsOf(text)) {
        if (imported.startsWith('.') || imported.startsWith('node:')) continue;
        const room = name.split('/').slice(0, 2).join('/');
        doors.set(imported, (doors.get(imported) ?? new Set()).add(room));
      }
    }
    const shared = [...doors].filter(([, rooms]) => rooms.size > 1).map(([name]) => name);
    expect(shared).toEqual([]);
  });

  it('reads without node: modules, so that the reading also runs in a browser', async () => {
    for (const room of ['src/announcement/', 'src/fixing/', 'src/reading/', 'src/rule/']) {
      for (const {name, text} of await sources(room)) {
        for (const imported of importsOf(text)) expect(`${name}: ${imported}`).not.toMatch(/: node:/);
      }
    }
  });

  it('lets only bin/ touch the process', async () => {
    for (const {name, text} of await sources('src/')) {
      if (name.startsWith('src/workshop/')) continue;
      expect(`${name}: ${/\bprocess\.\w+/.exec(text)?.[0]}`).toBe(`${name}: undefined`);
    }
  });

  it('declares every package that it imports', async () => {
    const {dependencies, devDependencies} = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
    const imported = (await sources('src/'))
      .filter(({name}) => !name.startsWith('src/workshop/'))
      .flatMap(({text}) => importsOf(text))
      .filter(name => !name.startsWith('.') && !name.startsWith('node:'));
    const packages = imported.map(name =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
    const known = new Set([...Object.keys({...dependencies, ...devDependencies}), 'mdast', 'unist']);
    expect([...new Set(packages)].filter(name => !known.has(name))).toEqual([]);
  });

  it('holds no machine path in a tracked file', async () => {
    const {stdout} = await promisify(execFile)('git', ['ls-files', '-z'], {cwd: fileURLToPath(root)});
    const files = stdout
      .split('\0')
      .filter(name => /\.(?:ts|js|json|md|yml|yaml)$/.test(name) && !name.startsWith('fixtures/'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const text = await readFile(new URL(name, root), 'utf8').catch(() => '');
      expect(`${name}: ${/(?<![\w.~/-])\/(?:home|root|Users)\/\w+/.exec(text)?.[0]}`).toBe(
        `${name}: undefined`,
      );
    }
  });
});
