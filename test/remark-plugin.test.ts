import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {
  announcementPlugin,
  type LinterSettings,
  type RemarkChangeLintOptions,
  remarkChangeLint,
} from '../src/index.js';

async function messagesFor(source: string, options: RemarkChangeLintOptions = {}) {
  const file = new VFile({value: source, path: 'memo.md'});
  const processor = unified().use(remarkParse).use(announcementPlugin).use(remarkChangeLint, options);
  await processor.run(processor.parse(file), file);
  return file;
}

describe('the remark plugins', () => {
  it('leave findings as messages that remark users know', async () => {
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

  it('take severities by rule', async () => {
    const file = await messagesFor('# Desks\n\nLeadership has decided.\n', {
      presets: [],
      rules: {'no-decree': 'error'},
    });
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['no-decree', true]]);
  });

  it('honour comments, and report those that silence nothing', async () => {
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

  it('refuse a rule that does not exist', async () => {
    await expect(messagesFor('', {rules: {'no-decre': 'error'}})).rejects.toThrow(/no-decree/);
  });

  it.each([
    [null, 'options of remarkChangeLint must be an object, but is null'],
    [5, 'options of remarkChangeLint must be an object, but is the number 5'],
    [
      {preset: []},
      'unknown key "preset" — did you mean "presets"? Known keys: presets, rules, linterOptions',
    ],
    [{presets: 'all'}, 'options of remarkChangeLint: presets must be an array'],
    [{presets: ['recomended']}, 'unknown preset "recomended" — did you mean "recommended"?'],
    [{presets: [1]}, 'presets[0] must be a text, but is the number 1'],
    [{linterOptions: {noInlineConfg: true}}, 'unknown key "noInlineConfg" — did you mean "noInlineConfig"?'],
    [{rules: []}, 'rules must be an object, but is an array'],
    [{rules: {'no-decree': 'eror'}}, 'unknown severity "eror" — did you mean "error"?'],
  ])('refuse the options %j', async (options, message) => {
    await expect(messagesFor('', options as RemarkChangeLintOptions)).rejects.toThrow(message);
  });

  it('take an option that is undefined as left out', async () => {
    const file = await messagesFor('# Desks', {presets: undefined} as unknown as RemarkChangeLintOptions);
    expect(file.messages.length).toBeGreaterThan(0);
  });

  it('say what is missing when the announcement was not read', async () => {
    const processor = unified().use(remarkParse).use(remarkChangeLint);
    const file = new VFile('# Desks');
    await expect(processor.run(processor.parse(file), file)).rejects.toThrow(/announcementPlugin/);
  });
});
