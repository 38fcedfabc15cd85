import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page, in words, and the ids of the rules that something passed. */
export async function checkWithAxe(page: Page): Promise<{violations: string[]; passes: string[]}> {
  await page.evaluate(axe);
  const {violations, passes} = (await page.evaluate('axe.run({preload: false})')) as {
    violations: {id: string; nodes: {html: string; failureSummary: string}[]}[];
    passes: {id: string}[];
  };
  return {
    violations: violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
    passes: passes.map(({id}) => id),
  };
}
