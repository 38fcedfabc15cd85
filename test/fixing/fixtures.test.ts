import {readFile} from 'node:fs/promises';
import {expect, it} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {firstEdit, fixText} from '../../src/fixing/fix-text.js';
import {lintText} from '../../src/lint.js';

const everything = builtInRules.map(rule => ({rule, severity: rule.severity, options: rule.options}));

/** Before any review: what is found must not change as time passes. */
const today = '2026-01-01';

/** Each with headings of another kind. */
const stories = [
  'chat-post',
  'dates-for-people',
  'empty-sections',
  'front-matter-toml',
  'numbered-sections',
  'only-a-title',
];

it.each(stories)('with all suggestions, %s', async story => {
  const folder = new URL(`../../fixtures/${story}/`, import.meta.url);
  const source = await readFile(new URL('announcement.md', folder), 'utf8');
  const lint = (text: string) => lintText(text, story, everything, {today});
  const {text, report} = await fixText(source, lint, firstEdit);
  await expect(text).toMatchFileSnapshot(`../../fixtures/${story}/with-suggestions.md`);
  expect(report.messages.flatMap(message => firstEdit(message) ?? [])).toEqual([]);
});
