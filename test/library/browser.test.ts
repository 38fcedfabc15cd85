import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {lintText} from '../../src/library/lint-text.js';
import type {FileReport} from '../../src/report.js';
import {launchBrowser} from '../formatters/html/browser.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const stories = readdirSync(new URL('../../fixtures/', import.meta.url), {withFileTypes: true})
  .filter(entry => entry.isDirectory() && entry.name !== 'corpus')
  .map(({name}) => name);

/** What runs in the page: a report as JSON, in which a map is a list of its entries. */
const entry = `
  import {lintText} from './src/library/lint-text.ts';
  globalThis.lintInPage = async (source, options) => {
    const report = await lintText(source, options);
    return JSON.stringify({...report, evidence: [...report.evidence]});
  };
`;

declare global {
  var lintInPage: (source: string, options: Parameters<typeof lintText>[1]) => Promise<string>;
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  // For this platform esbuild refuses every module of Node's.
  const {outputFiles} = await build({
    stdin: {contents: entry, resolveDir: root, loader: 'ts'},
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome110',
    logLevel: 'silent',
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.addScriptTag({content: outputFiles[0]!.text});
});

afterAll(() => browser?.close());

function asJson(report: FileReport): unknown {
  return rounded(JSON.stringify({...report, evidence: [...report.evidence]}));
}

/** Engines of different versions do not agree on the last digit of `Math.exp`. */
function rounded(json: string): unknown {
  return JSON.parse(json, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value));
}

describe('in a browser', () => {
  it.each(stories)('%s gets the report that it gets in Node', async story => {
    const source = readFileSync(new URL(`../../fixtures/${story}/announcement.md`, import.meta.url), 'utf8');
    const options = {filePath: 'memo.md', presets: ['all']} as const;
    const inPage = await page.evaluate(([text, how]) => lintInPage(text, how), [source, options] as const);
    expect(rounded(inPage)).toEqual(asJson(await lintText(source, options)));
  });

  it('mistakes in options are told as they are in Node', async () => {
    const options = {rules: {'no-decre': 'error'}};
    const told = page.evaluate(how => lintInPage('', how as object), options);
    await expect(told).rejects.toThrow('unknown rule "no-decre" — did you mean "no-decree"?');
  });
});
