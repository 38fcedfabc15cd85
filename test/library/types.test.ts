import {expect, it} from 'vitest';
import {packageFile, projectWith, runNode} from '../installed.js';

/** What a user's compiler must take, and under `@ts-expect-error` what it must refuse. */
const expectations = `
import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified, type Plugin} from 'unified';
import remarkByName, {
  builtInRules,
  createLinter,
  defineConfig,
  defineRule,
  lint,
  lintText,
  loadFormatter,
  parseAnnouncement,
  remarkChangeLint,
  Trouble,
  type Config,
  type Evidence,
  type FileReport,
  type Linter,
  type LintResult,
  type LoadedFormatter,
  type Message,
  type Point,
  type PrintedConfig,
  type RemarkChangeLintOptions,
  type Rule,
} from 'change-lint';
import remarkByPath, {announcementPlugin} from 'change-lint/remark';
import preset from 'change-lint/remark-preset';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(..._proof: Equal<A, B> extends true ? [] : ['the types differ', A, B]): void {}

const report = await lintText('text', {filePath: 'memo.mdx', presets: ['all'], rules: {'no-decree': 'off'}});
same<typeof report, FileReport>();
same<FileReport['messages'], readonly Message[]>();
same<Message['severity'], 'info' | 'warn' | 'error'>();
same<Message['at']['start'], Point>();
same<FileReport['evidence'], ReadonlyMap<string, Evidence>>();
same<Evidence['verdict'], 'present' | 'weak' | 'absent'>();
const rule: Rule | undefined = builtInRules[0];
if (rule) await lintText('text', {ruleset: [{rule, severity: 'warn', options: rule.options}]});
// @ts-expect-error an unknown preset
await lintText('text', {presets: ['al']});
// @ts-expect-error an unknown rule
await lintText('text', {rules: {'no-decre': 'off'}});
// @ts-expect-error an unknown option
await lintText('text', {path: 'memo.md'});
// @ts-expect-error the name of a file is an option
await lintText('text', 'memo.md');

const {signal} = new AbortController();
const linter = createLinter({cwd: '.', config: {rules: {'no-decree': ['warn', {allow: ['x']}]}}, suppressions: false});
same<typeof linter, Linter>();
const result = await linter.lintFiles(['*.md'], {signal, withSource: true});
same<typeof result, LintResult>();
same<LintResult['skipped'], readonly {filePath: string; reason: string}[]>();
same<Awaited<ReturnType<Linter['configFor']>>, PrintedConfig>();
same<Awaited<ReturnType<typeof lint>>, LintResult>();
await lint('memo.md', {config: false, allFiles: true, signal});
createLinter({config: defineConfig({presets: ['minimal']}), onNotice: notice => notice.toUpperCase()});
// @ts-expect-error true is no configuration
createLinter({config: true});
// @ts-expect-error a signal is for a call
createLinter({signal});

const formatter = await loadFormatter('sarif', {cwd: '.'});
same<typeof formatter, LoadedFormatter>();
const text: string = await formatter.format(result, {color: true});
const other: string = await formatter.format({reports: [report]});
// @ts-expect-error reports come in an object
await formatter.format([report]);

defineRule({
  id: 'x',
  summary: 'x',
  why: 'x',
  severity: 'warn',
  presets: ['all'],
  options: {most: 1},
  examples: [],
  *check({announcement, evidence}, {most}) {
    same<typeof most, number>();
    const at = announcement.sentences[0]?.placeOf() ?? announcement.anchor;
    if (evidence.size > most) yield {messageId: 'x', message: 'x', at, why: 'x', example: 'x'};
  },
});
const config: Config = defineConfig({overrides: [{files: '*.md', rules: {'acme/x': 'off'}}]});
// @ts-expect-error an unknown severity
defineConfig({rules: {'no-decree': 'warning'}});

same<typeof remarkByName, typeof remarkChangeLint>();
same<typeof remarkByPath, Plugin<[options?: RemarkChangeLintOptions], Root>>();
unified().use(remarkParse).use(announcementPlugin).use(remarkByName).use(preset);
unified().use(remarkParse).use(remarkByPath, {announcements: 'auto', presets: ['all']});
// @ts-expect-error an unknown mode
unified().use(remarkParse).use(remarkByPath, {announcements: 'some'});

const sentences = (await parseAnnouncement('text')).sentences.map(sentence => sentence.text satisfies string);
const trouble: Error = new Trouble('x');
export {config, other, sentences, text, trouble};
`;

const settings = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
  },
  files: ['user.ts'],
};

it('the types of the built package are those of its documentation', async () => {
  const cwd = projectWith(
    {
      'user.ts': expectations,
      'tsconfig.json': JSON.stringify(settings),
      'package.json': '{"type": "module"}',
    },
    ['@types/mdast', '@types/unist', 'unified', 'remark-parse', 'vfile'],
  );
  const {code, stdout} = await runNode(cwd, [packageFile('typescript/bin/tsc'), '--pretty', 'false']);
  expect(stdout).toBe('');
  expect(code).toBe(0);
});
