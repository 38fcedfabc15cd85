import {readdir, readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {builtInRules} from '../rules/index.js';
import type {Place} from '../src/announcement/announcement.js';
import {lintText} from '../src/lint.js';
import type {FileReport} from '../src/report.js';

const folder = new URL('../fixtures/', import.meta.url);
const entries = await readdir(folder, {withFileTypes: true});
const stories = entries.filter(entry => entry.isDirectory() && entry.name !== 'corpus').map(({name}) => name);

const everything = builtInRules.map(rule => ({rule, severity: rule.severity, options: rule.options}));

/** Before any review: what is found must not change as time passes. */
const today = '2026-01-01';

const range = ({start, end}: Place) => `${start.line}:${start.column}-${end.line}:${end.column}`;

function expectation({messages, evidence}: FileReport): string {
  const verdicts = [...evidence].map(([id, {verdict, items}]) => {
    const [best] = items;
    return best ? `${verdict} ${id} ${range(best.place)} ${best.reason}` : `${verdict} ${id}`;
  });
  const findings = messages.map(
    ({at, severity, ruleId, message}) => `${range(at)} ${severity} ${ruleId}: ${message}`,
  );
  return `Verdicts\n\n${verdicts.join('\n')}\n\nFindings\n\n${findings.join('\n')}\n`;
}

describe('fixtures', () => {
  it('tell at least a dozen stories', () => expect(stories.length).toBeGreaterThanOrEqual(12));

  it.each(stories)('%s', async story => {
    const source = await readFile(new URL(`${story}/announcement.md`, folder), 'utf8');
    const report = await lintText(source, story, everything, {today});
    await expect(expectation(report)).toMatchFileSnapshot(`../fixtures/${story}/expected.txt`);
  });
});
