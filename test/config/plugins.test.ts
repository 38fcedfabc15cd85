import {describe, expect, test} from 'vitest';
import {loadPlugin} from '../../src/config/plugins.js';
import type {Evidence} from '../../src/reading/reading.js';
import type {Rule, RuleInput} from '../../src/rule/rule.js';
import {directoryWith, run} from '../main/world.js';

const rule = `{
  id: 'no-baz', summary: 'Nobody writes baz.', why: 'It hurts.', severity: 'warn', presets: ['recommended'],
  options: {}, examples: [{valid: 'x'}],
  *check({announcement}) {
    const index = announcement.source.indexOf('baz');
    if (index >= 0) yield {messageId: 'baz', message: 'This is baz', at: announcement.placeAt(index, index + 3), why: '', example: ''};
  },
}`;
const plugin = `export default {name: 'acme', rules: [${rule}]}`;
const named = (...plugins: unknown[]) => JSON.stringify({plugins});

describe('a plugin', () => {
  test.each([
    ['a file', {'.change-lintrc.json': named('./acme.mjs'), 'acme.mjs': plugin}],
    [
      'a CommonJS file',
      {
        '.change-lintrc.json': named('./acme.cjs'),
        'acme.cjs': plugin.replace('export default', 'module.exports ='),
      },
    ],
    [
      'a package',
      {
        '.change-lintrc.json': named('acme'),
        'node_modules/acme/package.json': '{"name": "acme", "main": "main.mjs"}',
        'node_modules/acme/main.mjs': plugin,
      },
    ],
    [
      'a package for import only',
      {
        '.change-lintrc.json': named('@acme/rules'),
        'node_modules/@acme/rules/package.json': '{"exports": {".": {"import": "./main.mjs"}}}',
        'node_modules/@acme/rules/main.mjs': plugin,
      },
    ],
    ['an object', {'change-lint.config.mjs': `export default {plugins: [{name: 'acme', rules: [${rule}]}]}`}],
    [
      'part of an extended configuration elsewhere',
      {
        '.change-lintrc.json': '{"extends": "./a/base.json"}',
        'a/base.json': named('./acme.mjs'),
        'a/acme.mjs': plugin,
      },
    ],
  ])('as %s brings its rules', async (_, files) => {
    const directory = directoryWith({...files, 'memo.md': 'bar baz'});
    const {stdout, stderr} = await run(directory, '-f unix memo.md');
    expect(stderr).toBe('');
    expect(stdout).toContain('memo.md:1:5: This is baz [Warning/acme/no-baz]');
    const {code} = await run(directory, '--rule acme/no-baz=error memo.md');
    expect(code).toBe(1);
    expect(JSON.parse((await run(directory, '--print-config memo.md')).stdout).plugins).toEqual(['acme']);
  });

  test('can be explained', async () => {
    const directory = directoryWith({'.change-lintrc.json': named('./acme.mjs'), 'acme.mjs': plugin});
    expect((await run(directory, 'explain acme/no-baz')).stdout).toContain('Nobody writes baz.');
    expect((await run(directory, 'explain')).stdout).toMatch(/^acme\/no-baz {2}Nobody writes baz\.$/m);
    expect((await run(directory, 'explain no-baz')).stderr).toContain('did you mean "acme/no-baz"?');
  });

  test('brings formats', async () => {
    const acme = `export default {name: 'acme', formatters: {loud: reports => reports.length + ' FILES\\n'}}`;
    const directory = directoryWith({
      '.change-lintrc.json': named('./acme.mjs'),
      'acme.mjs': acme,
      'memo.md': 'bar',
    });
    expect(await run(directory, '-f acme/loud memo.md')).toEqual({code: 0, stdout: '1 FILES\n', stderr: ''});
    expect((await run(directory, '-f acme/lout memo.md')).stderr).toContain('did you mean "acme/loud"?');
  });

  test('brings formats that get what --format json prints; one that fails is named', async () => {
    const acme = `export default {name: 'acme', formatters: {
      first: ([result]) => JSON.stringify(result.messages.map(({severity}) => severity)),
      broken: () => { throw new Error('no ink'); },
    }}`;
    const directory = directoryWith({
      '.change-lintrc.json': named('./acme.mjs'),
      'acme.mjs': acme,
      'memo.md': 'bar foo',
    });
    expect(await run(directory, '-f acme/first=out.txt -f acme/first memo.md')).toMatchObject({
      code: 0,
      stdout: '[1]\n',
    });
    const {code, stderr} = await run(directory, '-f acme/broken memo.md');
    expect([code, stderr]).toEqual([2, 'error: formatter "acme/broken" failed: no ink\n']);
  });

  test('brings presets, which lie between those of the linter and the rules of the configuration', async () => {
    const acme = `export default {name: 'acme', presets: {strict: {'no-foo': ['error', {limit: 1}], 'has-bar': 'off'}}}`;
    const config = {
      plugins: ['./acme.mjs'],
      presets: ['recommended', 'acme/strict'],
      rules: {'no-shout': 'warn'},
    };
    const files = {'.change-lintrc.json': JSON.stringify(config), 'acme.mjs': acme, 'memo.md': 'foo foo!'};
    const directory = directoryWith(files);
    expect((await run(directory, '-f unix memo.md')).stdout).toBe(
      'memo.md:1:1: `foo` is not a word [Error/no-foo]\nmemo.md:1:8: This shouts [Warning/no-shout]\n\n2 problems\n',
    );
    const {presets, rules} = JSON.parse(
      (await run(directory, '--preset acme/strict --print-config memo.md')).stdout,
    );
    expect(presets).toEqual(['acme/strict']);
    expect([rules['no-foo'][0], rules['has-bar'][0]]).toEqual(['error', 'off']);
    expect((await run(directory, '--preset acme/strikt memo.md')).stderr).toContain(
      'did you mean "acme/strict"?',
    );
  });

  test('brings words, beside those of the configuration', async () => {
    const acme = `export default {name: 'acme', vocabularies: {'no-foo': {words: ['baz']}}}`;
    const config = {plugins: ['./acme.mjs'], rules: {'no-foo': ['warn', {words: ['qux']}]}};
    const files = {
      '.change-lintrc.json': JSON.stringify(config),
      'acme.mjs': acme,
      'memo.md': 'bar foo baz qux',
    };
    const {stdout} = await run(directoryWith(files), '-f unix memo.md');
    expect(stdout.match(/`\w+`/g)).toEqual(['`baz`', '`qux`']);
  });

  test('with a rule about an element gets the evidence that is kept under its full id', async () => {
    let seen: Evidence | undefined;
    const element: Rule = {
      id: 'mascot',
      summary: '',
      why: '',
      severity: 'warn',
      presets: [],
      options: {},
      examples: [],
      element: {facets: {}},
      check({evidence}) {
        seen = evidence.get('mascot');
        return [];
      },
    };
    const loaded = await loadPlugin({name: 'acme', rules: [element]}, '/x/rc.json', 'rc.json: plugins');
    const evidence: Evidence = {verdict: 'absent', items: [], score: 0} as unknown as Evidence;
    const input = {evidence: new Map([['acme/mascot', evidence]])} as unknown as RuleInput;
    expect([...loaded.rules[0]!.check(input, {})]).toEqual([]);
    expect(seen).toBe(evidence);
  });
});

describe('what is no plugin', () => {
  test.each([
    ['a missing file', named('./nope.mjs'), '', 'plugins: there is no file "./nope.mjs"'],
    [
      'a missing package',
      named('nope'),
      '',
      'plugins: cannot find the package "nope"; is it installed? A file starts with "./"',
    ],
    [
      'a module that throws',
      named('./p.mjs'),
      'throw new Error("boom")',
      'plugins: plugin "./p.mjs" cannot be loaded: boom',
    ],
    [
      'a module without default',
      named('./p.mjs'),
      'export const rules = []',
      'must export {name, rules} as its default, but that is missing',
    ],
    [
      'a plugin without name',
      named('./p.mjs'),
      'export default {rules: []}',
      '"name" must be a text such as "acme", but is missing',
    ],
    [
      'a plugin without rules',
      named('./p.mjs'),
      'export default {name: "a"}',
      'it brings nothing: "rules", "formatters", "presets", "vocabularies" are missing',
    ],
    [
      'a rule that is none',
      named('./p.mjs'),
      'export default {name: "a", rules: [1]}',
      'rules[0] must be a rule, but is the number 1',
    ],
    [
      'a rule without check',
      named('./p.mjs'),
      `export default {name: "a", rules: [{...${rule}, check: 1}]}`,
      'rules[0].check must be a function, but is the number 1',
    ],
    [
      'a rule that is off',
      named('./p.mjs'),
      `export default {name: "a", rules: [{...${rule}, severity: 'off'}]}`,
      'rules[0].severity must be info, warn or error, but is the text "off"',
    ],
    [
      'a rule whose check of options is none',
      named('./p.mjs'),
      `export default {name: "a", rules: [{...${rule}, checkOptions: 5}]}`,
      'rules[0].checkOptions must be a function, or left out, but is the number 5',
    ],
    [
      'a rule in an unknown preset',
      named('./p.mjs'),
      `export default {name: "a", rules: [{...${rule}, presets: ['strict']}]}`,
      'rules[0].presets must be an array of minimal, recommended, all, but is an array',
    ],
    [
      'a format that is no function',
      named('./p.mjs'),
      'export default {name: "a", formatters: {x: 1}}',
      'formatters.x must be a function, but is the number 1',
    ],
    [
      'a preset with an unknown severity',
      named('./p.mjs'),
      'export default {name: "a", presets: {x: {"no-foo": "eror"}}}',
      'presets.x: no-foo: unknown severity "eror" — did you mean "error"?',
    ],
    [
      'words that are no list',
      named('./p.mjs'),
      'export default {name: "a", vocabularies: {"no-foo": {words: "x"}}}',
      'vocabularies.no-foo.words must be an array of texts, but is the text "x"',
    ],
    [
      'words for an unknown option',
      named('./p.mjs'),
      'export default {name: "a", vocabularies: {"no-foo": {word: ["x"]}}}',
      'vocabularies: no-foo: unknown option "word" — did you mean "words"?',
    ],
    [
      'words for an unknown rule',
      named('./p.mjs'),
      'export default {name: "a", vocabularies: {"no-fo": {words: ["x"]}}}',
      'vocabularies: unknown rule "no-fo" — did you mean "no-foo"?',
    ],
    ['two of one name', named('./p.mjs', './p.mjs'), plugin, 'two plugins are called "acme"'],
    ['a number', named(1), '', 'plugins[0] must be a module name or a plugin object, but is the number 1'],
  ])('%s', async (_, config, module, message) => {
    const directory = directoryWith({'.change-lintrc.json': config, 'p.mjs': module, 'memo.md': 'bar'});
    const {code, stdout, stderr} = await run(directory, 'memo.md');
    expect(stderr).toContain('error: .change-lintrc.json: plugin');
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
