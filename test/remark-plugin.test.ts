import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import type {LinterSettings} from '../src/config/config.js';
import remarkChangeLint, {announcementPlugin, type RemarkChangeLintOptions} from '../src/remark-plugin.js';
import preset from '../src/remark-preset.js';

async function messagesFor(source: string, options: RemarkChangeLintOptions = {}) {
  const file = new VFile({value: source, path: 'memo.md'});
  const processor = unified().use(remarkParse).use(remarkChangeLint, options);
  await processor.run(processor.parse(file), file);
  return file;
}

describe('the remark plugin', () => {
  it('leaves findings as messages that remark users know', async () => {
    const file = await messagesFor('# Desks\n\nLeadership has decided on shared desks.\n');
    const decree = file.messages.find(({ruleId}) => ruleId === 'no-decree');
    expect(decree).toMatchObject({
      reason: '`Leadership has decided` is the voice of a decree',
      source: 'change-lint',
      fatal: false,
      place: {start: {line: 3, column: 1}, end: {line: 3, column: 23}},
    });
    expect(decree?.url).toContain('no-decree');
    expect(decree?.note).toContain('For example:');
    expect(file.messages.find(({ruleId}) => ruleId === 'review-horizon')?.fatal).toBe(true);
    expect(file.data.evidence?.get('review-horizon')?.verdict).toBe('absent');
  });

  it('says what could stand in the place of a message, for editors to offer', async () => {
    const memo = '---\nreview-by: 3 March 2027\n---\n\n# Desks\n';
    const file = await messagesFor(memo, {presets: ['all']});
    expect(file.messages.find(({ruleId}) => ruleId === 'iso-dates')).toMatchObject({
      actual: '3 March 2027',
      expected: ['2027-03-03'],
    });
    const missing = file.messages.find(({ruleId}) => ruleId === 'warning-signals');
    expect(missing?.actual).toBeUndefined();
    expect(missing?.expected).toBeUndefined();
  });

  it('takes severities by rule', async () => {
    const file = await messagesFor('# Desks\n\nLeadership has decided.\n', {
      presets: [],
      rules: {'no-decree': 'error'},
    });
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['no-decree', true]]);
  });

  it('honours comments, and reports those that silence nothing', async () => {
    const source =
      '# Desks\n\nLeadership has decided. <!-- change-lint-disable-line no-decree, no-wartime -->\n\n<!--change-lint ignore no-decree-->\n\nLeadership has decided.\n';
    const findings = async (linterOptions: LinterSettings) => {
      const file = await messagesFor(source, {presets: [], rules: {'no-decree': 'warn'}, linterOptions});
      return file.messages.map(({ruleId, line, fatal}) => [ruleId, line, fatal]);
    };
    expect(await findings({})).toEqual([['unused-directive', 3, false]]);
    expect(await findings({reportUnusedDisableDirectives: 'error'})).toEqual([['unused-directive', 3, true]]);
    expect(await findings({noInlineConfig: true})).toEqual([
      ['no-decree', 3, false],
      ['no-decree', 7, false],
    ]);
  });

  it('refuses a rule that does not exist', async () => {
    await expect(messagesFor('', {rules: {'no-decre': 'error'}})).rejects.toThrow(/no-decree/);
  });

  it.each([
    [null, 'options of remarkChangeLint must be an object, but is null'],
    [5, 'options of remarkChangeLint must be an object, but is the number 5'],
    [
      {preset: []},
      'unknown key "preset" — did you mean "presets"? Known keys: presets, rules, linterOptions, announcements, announcementMark',
    ],
    [{presets: 'all'}, 'options of remarkChangeLint: presets must be an array'],
    [{presets: ['recomended']}, 'unknown preset "recomended" — did you mean "recommended"?'],
    [{presets: [1]}, 'presets[0] must be a text, but is the number 1'],
    [{linterOptions: {noInlineConfg: true}}, 'unknown key "noInlineConfg" — did you mean "noInlineConfig"?'],
    [{announcements: 'atuo'}, 'unknown value "atuo" — did you mean "auto"?'],
    [{announcementMark: {}}, 'announcementMark must not be empty'],
    [{rules: []}, 'rules must be an object, but is an array'],
    [{rules: {'no-decree': 'eror'}}, 'unknown severity "eror" — did you mean "error"?'],
  ])('refuses the options %j', async (options, message) => {
    await expect(messagesFor('', options as RemarkChangeLintOptions)).rejects.toThrow(message);
  });

  it('takes an option that is undefined as left out', async () => {
    const file = await messagesFor('# Desks', {presets: undefined} as unknown as RemarkChangeLintOptions);
    expect(file.messages.length).toBeGreaterThan(0);
  });

  it('takes the announcement that announcementPlugin read before it', async () => {
    const file = new VFile('# Desks');
    const other = new VFile('# Desks\n\nLeadership has decided.\n');
    await unified()
      .use(remarkParse)
      .use(announcementPlugin)
      .run(unified().use(remarkParse).parse(other), other);
    Object.assign(file.data, other.data);
    const options = {presets: [], rules: {'no-decree': 'warn'}} as const;
    const processor = unified().use(remarkParse).use(remarkChangeLint, options);
    await processor.run(processor.parse(file), file);
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['no-decree']);
  });

  it('reads front matter and tables that the parser of the pipeline knows nothing of', async () => {
    const memo =
      '---\nowner: Dana Reyes\nchange-lint: {rules: {no-decree: off}}\n---\n\n# Desks\n\nLeadership has decided.\n';
    const file = await messagesFor(memo);
    expect(file.messages.map(({ruleId}) => ruleId)).not.toContain('no-decree');
    expect(file.data.evidence?.get('named-owner')?.verdict).toBe('present');
  });

  it.each([
    ['all', '# Notes\n', true],
    ['auto', '# Changelog\n\n## 1.2.0\n\n- Fixed the parser.\n', false],
    ['auto', '---\ntype: announcement\n---\n\n# Notes\n', true],
    ['marked', '---\nkind: memo\n---\n\n# Notes\n', true],
    ['marked', '---\ntype: announcement\n---\n\n# Notes\n', false],
  ] as const)('with announcements: %s, lints %j: %s', async (announcements, source, isLinted) => {
    const mark = announcements === 'marked' ? {announcementMark: {kind: ['memo', 'letter']}} : {};
    const file = await messagesFor(source, {announcements, ...mark});
    expect(file.data.evidence !== undefined).toBe(isLinted);
    expect(file.messages.length > 0).toBe(isLinted);
  });

  it('tells an announcement by its folder, as a path in the working directory or an absolute one', async () => {
    const processor = unified().use(remarkParse).use(preset);
    const isLinted = async (path: string) => {
      const file = new VFile({
        value: '# Desks\n\nThis page lists desks.\n',
        path,
        cwd: '/docs/announcements',
      });
      await processor.run(processor.parse(file), file);
      return file.data.evidence !== undefined;
    };
    expect(await isLinted('announcements/desks.md')).toBe(true);
    expect(await isLinted('/docs/announcements/announcements/desks.md')).toBe(true);
    expect(await isLinted('pages/desks.md')).toBe(false);
    expect(await isLinted('/docs/announcements/pages/desks.md')).toBe(false);
  });

  it('leaves every finding in a word that remark users can read without colours', async () => {
    const file = await messagesFor('# Desks\n');
    for (const message of file.messages) expect(String(message)).toMatch(/^memo\.md:1:3-1:8: [A-Z]/);
  });
});
