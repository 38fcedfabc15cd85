import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {announcementPlugin, type RemarkChangeLintOptions, remarkChangeLint} from '../src/index.js';

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

  it('refuse a rule that does not exist', async () => {
    await expect(messagesFor('', {rules: {'no-decre': 'error'}})).rejects.toThrow(/no-decree/);
  });

  it('say what is missing when the announcement was not read', async () => {
    const processor = unified().use(remarkParse).use(remarkChangeLint);
    const file = new VFile('# Desks');
    await expect(processor.run(processor.parse(file), file)).rejects.toThrow(/announcementPlugin/);
  });
});
