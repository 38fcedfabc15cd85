import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {createLinter, defineRule, lint, lintText, loadFormatter, Trouble} from '../../src/index.js';
import {directoryWith} from '../main/world.js';

const decree = '# Desks\n\nLeadership has decided on shared desks.\n';
const changelog = '# Changelog\n\n## 1.2.0\n\n- Fixed the parser.\n';
const decreeOnly = {presets: [], rules: {'no-decree': 'error'}} as const;

const noFoo = defineRule({
  id: 'no-foo',
  summary: 'Nobody writes foo.',
  why: 'Nobody knows what foo is.',
  severity: 'warn',
  presets: ['all'],
  options: {},
  examples: [],
  *check({announcement}) {
    const from = announcement.source.indexOf('foo');
    if (from < 0) return;
    const at = announcement.placeAt(from, from + 3);
    yield {messageId: 'foo', message: '`foo` is not a word', at, why: 'Nobody knows.', example: 'bar'};
  },
});

const found = ({messages}: {messages: readonly {ruleId: string; severity: string}[]}) =>
  messages.map(({ruleId, severity}) => `${severity} ${ruleId}`);

describe('lintText', () => {
  it('lints with the recommended rules, and calls the text by a name', async () => {
    const report = await lintText(decree);
    expect(report.filePath).toBe('<text>');
    expect(found(report)).toContain('warn no-decree');
    expect(report.evidence.get('review-horizon')?.verdict).toBe('absent');
  });

  it('takes presets, rules, a ruleset and settings of the linter', async () => {
    expect(found(await lintText(decree, {...decreeOnly, filePath: 'a.md'}))).toEqual(['error no-decree']);
    const ruleset = [{rule: noFoo, severity: 'info', options: {}}] as const;
    expect(found(await lintText('foo', {ruleset}))).toEqual(['info no-foo']);
    const silenced = '<!-- change-lint-disable-file no-decree -->\n\nLeadership has decided.';
    expect(found(await lintText(silenced, decreeOnly))).toEqual([]);
    const unread = {...decreeOnly, linterOptions: {noInlineConfig: true}};
    expect(found(await lintText(silenced, unread))).toEqual(['error no-decree']);
  });

  it('reads nothing but the text', async () => {
    const cwd = directoryWith({'.change-lintrc.json': '{"rules": {"no-decree": "off"}}'});
    expect(found(await lintText(decree, {filePath: path.join(cwd, 'memo.md')}))).toContain('warn no-decree');
  });

  it('refuses options that do not exist', async () => {
    const refused = lintText(decree, {preset: 'all'} as object);
    await expect(refused).rejects.toThrow(Trouble);
    await expect(refused).rejects.toThrow(
      'options of lintText: unknown key "preset" — did you mean "presets"?',
    );
    await expect(lintText(decree, {filepath: 'memo.md'} as object)).rejects.toThrow(
      'unknown key "filepath" — did you mean "filePath"?',
    );
  });

  it.each([
    ['createLinter', 'confg', 'config', async () => createLinter({confg: false} as object)],
    ['lint', 'withsource', 'withSource', () => lint('.', {withsource: true} as object)],
    ['lintFiles', 'sgnal', 'signal', () => createLinter().lintFiles('.', {sgnal: 1} as object)],
    ['lintText', 'filepath', 'filePath', () => createLinter().lintText('', {filepath: 'a'} as object)],
  ])('so do all others: %s with %s', async (taker, wrong, right, call) => {
    await expect(call()).rejects.toThrow(
      `options of ${taker}: unknown option "${wrong}" — did you mean "${right}"?`,
    );
  });

  it('rejects when it is aborted, before or while it works', async () => {
    await expect(lintText(decree, {signal: AbortSignal.abort('enough')})).rejects.toBe('enough');
    const controller = new AbortController();
    const running = lintText(decree, {signal: controller.signal});
    controller.abort('late');
    await expect(running).rejects.toBe('late');
  });
});

describe('lintFiles', () => {
  it('lints what the command line would lint, and says what it leaves out', async () => {
    const cwd = directoryWith({
      '.change-lintrc.json': JSON.stringify({...decreeOnly, ignores: ['old/']}),
      'announcements/desks.md': decree,
      'announcements/CHANGELOG.md': changelog,
      'old/desks.md': decree,
    });
    const {reports, skipped, ignored} = await createLinter({cwd}).lintFiles('.');
    expect(reports.map(report => [report.filePath, found(report)])).toEqual([
      [path.join(cwd, 'announcements/desks.md'), ['error no-decree']],
    ]);
    expect(skipped).toEqual([{filePath: path.join(cwd, 'announcements/CHANGELOG.md'), reason: 'its name'}]);
    expect(ignored).toEqual([path.join(cwd, 'old/desks.md')]);
    const all = await lint(['announcements', 'old'], {cwd, ignore: false, allFiles: true});
    expect(all.reports).toHaveLength(3);
  });

  it('takes the page of the register for no announcement, also where the configuration names it', async () => {
    const page = '# Experiments\n\n<!-- change-lint-register:start -->\n<!-- change-lint-register:end -->\n';
    const cwd = directoryWith({
      '.change-lintrc.json': '{"files": ["experiments.md"]}',
      'experiments.md': page,
    });
    const {reports, skipped} = await createLinter({cwd}).lintFiles();
    expect(reports).toEqual([]);
    expect(skipped).toEqual([{filePath: path.join(cwd, 'experiments.md'), reason: 'it holds the register'}]);
  });

  it('without patterns lints the files of the configuration', async () => {
    const config = {...decreeOnly, files: ['memos/']};
    const cwd = directoryWith({'memos/a.md': decree, 'b.md': decree});
    const {reports} = await createLinter({cwd, config}).lintFiles();
    expect(reports.map(({filePath}) => path.relative(cwd, filePath))).toEqual([path.join('memos', 'a.md')]);
    await expect(lint([], {cwd})).rejects.toThrow('there is nothing to lint');
  });

  it('refuses what matches nothing, all of it at once', async () => {
    const cwd = directoryWith({'a.md': decree});
    const refused = lint(['a.md', 'b.md', 'c/*.md'], {cwd});
    await expect(refused).rejects.toThrow(Trouble);
    await expect(refused).rejects.toThrow(/^b\.md: there is no such file.*\nc\/\*\.md: no file matches/);
    await expect(lint('', {cwd})).rejects.toThrow('one of the patterns is empty');
    const {reports} = await lint(['b.md'], {cwd, errorOnUnmatchedPattern: false});
    expect(reports).toEqual([]);
  });

  it('reports a file that cannot be read, and a rule that fails, beside the others', async () => {
    const broken = defineRule({
      ...noFoo,
      id: 'broken',
      // biome-ignore lint/correctness/useYield: it fails before it could
      *check({announcement}) {
        if (announcement.source.includes('boom')) throw new Error('no boom');
      },
    });
    const cwd = directoryWith({'a.md': decree, 'b.md': new Uint8Array([0xff, 0xfe, 0]), 'c.md': 'boom'});
    const config = {
      ...decreeOnly,
      plugins: [{name: 'acme', rules: [broken]}],
      presets: ['all'],
      announcements: 'all',
    } as const;
    const {reports, rules} = await lint('*.md', {cwd, config});
    expect(reports.map(({trouble}) => trouble)).toEqual([
      undefined,
      'written in UTF-16; save it as UTF-8',
      expect.stringContaining('no boom'),
    ]);
    expect(rules.map(({id}) => id)).toContain('acme/broken');
  });

  it('honours the baseline, says what of it is gone, and can do without', async () => {
    const accepted = {'a.md': {'no-decree': {count: 1}}, 'b.md': {'no-decree': {count: 3}}};
    const cwd = directoryWith({
      'a.md': decree,
      'b.md': decree,
      'change-lint-suppressions.json': JSON.stringify(accepted),
      'other.json': '{}',
    });
    const setup = {cwd, config: {...decreeOnly, announcements: 'all'}} as const;
    const {reports, unusedSuppressions} = await lint(['a.md', 'b.md'], setup);
    expect(reports.flatMap(found)).toEqual([]);
    expect(reports[0]?.suppressedMessages).toHaveLength(1);
    expect(unusedSuppressions).toEqual({'b.md': {'no-decree': {count: 2}}});
    expect(found(await createLinter(setup).lintText(decree, {filePath: 'a.md'}))).toEqual([]);
    for (const suppressions of [false, 'other.json'] as const) {
      const {reports: all} = await lint('a.md', {...setup, suppressions});
      expect(all.flatMap(found)).toEqual(['error no-decree']);
    }
    await expect(lint('a.md', {...setup, suppressions: 'none.json'})).rejects.toThrow(
      'there is no none.json',
    );
  });

  it('stops between documents when it is aborted', async () => {
    const controller = new AbortController();
    let checked = 0;
    const counting = defineRule({
      ...noFoo,
      id: 'counting',
      // biome-ignore lint/correctness/useYield: it only counts
      *check() {
        checked += 1;
        controller.abort('enough');
      },
    });
    const cwd = directoryWith({'a.md': decree, 'b.md': decree});
    const config = {
      plugins: [{name: 'acme', rules: [counting]}],
      presets: ['all'],
      announcements: 'all',
    } as const;
    const linter = createLinter({cwd, config});
    await expect(linter.lintFiles('.', {signal: controller.signal})).rejects.toBe('enough');
    expect(checked).toBe(1);
    await expect(linter.lintText(decree, {signal: controller.signal})).rejects.toBe('enough');
    expect(checked).toBe(1);
  });
});

describe('a linter', () => {
  it('finds the configuration of a text by its path', async () => {
    const cwd = directoryWith({
      '.change-lintrc.json': JSON.stringify(decreeOnly),
      'quiet/.change-lintrc.json': JSON.stringify({presets: []}),
    });
    const linter = createLinter({cwd});
    expect(found(await linter.lintText(decree))).toEqual(['error no-decree']);
    expect(found(await linter.lintText(decree, {filePath: 'quiet/memo.md'}))).toEqual([]);
    const {filePath, source} = await linter.lintText(decree, {filePath: 'x/memo.md', withSource: true});
    expect({filePath, source}).toEqual({filePath: path.join(cwd, 'x/memo.md'), source: decree});
  });

  it('takes a configuration by path, as an object, or not at all', async () => {
    const cwd = directoryWith({
      '.change-lintrc.json': '{"presets": []}',
      'strict.json': JSON.stringify(decreeOnly),
    });
    const findings = async (config: Parameters<typeof createLinter>[0]) =>
      found(await createLinter({cwd, ...config}).lintText(decree));
    expect(await findings({})).toEqual([]);
    expect(await findings({config: 'strict.json'})).toEqual(['error no-decree']);
    expect(await findings({config: {extends: './strict.json', rules: {'no-decree': 'info'}}})).toEqual([
      'info no-decree',
    ]);
    expect(await findings({config: false})).toContain('error review-horizon');
    expect(await findings({config: {presets: ['all']}, inlineConfig: false})).toContain(
      'error review-horizon',
    );
    await expect(findings({config: {rule: {}} as object})).rejects.toThrow(
      'config: unknown key "rule" — did you mean "rules"?',
    );
    await expect(findings({config: 'none.json'})).rejects.toThrow('there is no such file');
  });

  it('leaves directives unread where it is told so', async () => {
    const silenced = `${decree}\n<!-- change-lint-disable-file no-decree -->\n`;
    const cwd = directoryWith({});
    expect(found(await createLinter({cwd, config: decreeOnly}).lintText(silenced))).toEqual([]);
    const deaf = createLinter({cwd, config: decreeOnly, inlineConfig: false});
    expect(found(await deaf.lintText(silenced))).toEqual(['error no-decree']);
  });

  it('says what is ignored, and what applies to a file', async () => {
    const config = {
      ...decreeOnly,
      ignores: ['old/'],
      overrides: [{files: 'drafts/**', rules: {'no-decree': 'off'}}],
    } as const;
    const cwd = directoryWith({'.gitignore': 'tmp/\n'});
    const linter = createLinter({cwd, config});
    expect(await linter.isIgnored('old/a.md')).toBe(true);
    expect(await linter.isIgnored('tmp/a.md')).toBe(true);
    expect(await linter.isIgnored('a.md')).toBe(false);
    expect(await createLinter({cwd, config, ignore: false}).isIgnored('old/a.md')).toBe(false);
    expect((await linter.configFor('a.md')).rules['no-decree']?.[0]).toBe('error');
    expect((await linter.configFor('drafts/a.md')).rules['no-decree']?.[0]).toBe('off');
    expect((await linter.configFor('a.md')).configFile).toBeNull();
  });

  it('passes notices on', async () => {
    const cwd = directoryWith({'.change-lintrc.json': '{}', '.change-lintrc.yaml': 'rules: {}\n'});
    const notices: string[] = [];
    await createLinter({cwd, onNotice: notice => notices.push(notice)}).lintText(decree);
    expect(notices).toEqual([expect.stringContaining('.change-lintrc.yaml is not used')]);
  });
});

describe('loadFormatter', () => {
  it('formats reports, with paths counted from the directory', async () => {
    const cwd = directoryWith({'memos/a.md': decree});
    const setup = {cwd, config: decreeOnly};
    const result = await lint('memos/a.md', setup);
    const unix = await loadFormatter('unix', setup);
    expect(await unix.format(result)).toMatch(/^memos\/a\.md:3:1: /);
    expect(await unix.format(result, {cwd: path.join(cwd, 'memos')})).toMatch(/^a\.md:3:1: /);
    const sarif = JSON.parse(await (await loadFormatter('sarif', setup)).format(result));
    expect(sarif.runs[0].results).toHaveLength(1);
  });

  it('gives colours and another width to those who ask', async () => {
    const report = await lintText(decree, decreeOnly);
    const stylish = await loadFormatter('stylish');
    expect(await stylish.format({reports: [report]})).not.toContain('\u001b');
    expect(await stylish.format({reports: [report]}, {color: true})).toContain('\u001b');
    const lines = async (width: number) =>
      (await stylish.format({reports: [report]}, {width})).split('\n').length;
    expect(await lines(40)).toBeGreaterThan(await lines(100));
  });

  it('says where a format lacks the text of the memos', async () => {
    const html = await loadFormatter('html');
    expect(html.needsSource).toBe(true);
    const report = await lintText(decree, {filePath: 'a.md'});
    await expect(html.format({reports: [report]})).rejects.toThrow(
      'the report of a.md is without it; lint with {withSource: true}',
    );
    const cwd = directoryWith({'a.md': decree});
    const page = await html.format(await lint('a.md', {cwd, withSource: true}));
    expect(page).toContain('Leadership has decided');
  });

  it('knows the formats of plugins, and refuses those that do not exist', async () => {
    const config = {
      plugins: [{name: 'acme', formatters: {count: (results: readonly unknown[]) => `${results.length}`}}],
    };
    const cwd = directoryWith({});
    const counting = await createLinter({cwd, config}).loadFormatter('acme/count');
    expect(await counting.format({reports: [await lintText(decree)]})).toBe('1\n');
    await expect(loadFormatter('sarfi', {cwd})).rejects.toThrow(
      'unknown format "sarfi" — did you mean "sarif"?',
    );
  });
});
