import {readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {builtInRules} from '../../../rules/index.js';
import {lintText} from '../../../src/lint.js';
import {directoryWith, run} from '../../main/world.js';
import {checkWithAxe} from './axe.js';
import {launchBrowser} from './browser.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const hostile = `# <script>document.title = 'taken'</script> & "more"

<img src="https://example.org/pixel.png" onerror="document.title = 'taken'">

From 3 May the *night* shift tries \`</code><script>document.title = 'taken'</script>\` for six weeks.

![a picture](https://example.org/picture.png) and [a link](javascript:document.title='taken')

| who | what |
| --- | --- |
| <b onmouseover="document.title = 'taken'">Ann</b> | runs this |
`;

function fixture(story: string): string {
  return readFileSync(new URL(`../../../fixtures/${story}/announcement.md`, import.meta.url), 'utf8');
}

/** Lints memos into a report and opens it as a reader would, from the disk. */
async function open(
  files: Readonly<Record<string, string>>,
  how: {colorScheme?: 'light' | 'dark'; hash?: string} = {},
): Promise<{page: Page; requests: string[]}> {
  const directory = directoryWith(files);
  const linter = {rules: builtInRules, lint: lintText};
  const {stderr} = await run(directory, '-f html -o report.html .', {linter});
  expect(stderr).toBe('');
  const page = await browser.newPage({
    viewport: {width: 1280, height: 720},
    colorScheme: how.colorScheme ?? 'light',
  });
  onTestFinished(() => page.close());
  const requests: string[] = [];
  page.on('request', request => requests.push(request.url()));
  const address = pathToFileURL(path.join(directory, 'report.html')).href;
  await page.goto(address + (how.hash ?? ''));
  return {page, requests};
}

/** What the style sheet says of the first element that a selector finds. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`,
  ) as Promise<string>;
}

/** Whether the element that the address names can be seen without scrolling. */
function isTargetInView(page: Page): Promise<boolean> {
  return page.evaluate(`(() => {
    const {top, bottom} = document.querySelector(':target').getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })()`) as Promise<boolean>;
}

describe('an element', () => {
  const memo = {'memo.md': fixture('honest-experiment')};
  const sentence = 'On 14 April, in the retro, we look at both numbers together';

  async function expectLitUp(page: Page, before: string): Promise<void> {
    const target = page.locator(':target');
    expect(await target.textContent()).toContain(sentence);
    expect(await isTargetInView(page)).toBe(true);
    expect(await page.evaluate('document.activeElement.matches(":target")')).toBe(true);
    expect(await styleOf(page, 'mark:has(:target)', 'backgroundColor')).not.toBe(before);
  }

  test('that is clicked shows its sentence, lit up and in view', async () => {
    const {page} = await open(memo);
    const link = page.getByRole('link', {name: 'Review horizon present'});
    const target = await link.getAttribute('href');
    const before = await styleOf(page, `mark:has(${target})`, 'backgroundColor');
    expect(await page.evaluate('document.querySelector(":target")')).toBeNull();
    await link.click();
    await expectLitUp(page, before);
  });

  test('does the same for the keyboard', async () => {
    const {page} = await open(memo);
    const link = page.getByRole('link', {name: 'Review horizon present'});
    const target = await link.getAttribute('href');
    const before = await styleOf(page, `mark:has(${target})`, 'backgroundColor');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.getAttribute("href")')) === target) break;
    }
    await page.keyboard.press('Enter');
    await expectLitUp(page, before);
  });

  test('lights up every sentence that says it, and no other', async () => {
    const {page} = await open(memo);
    await page.getByRole('link', {name: 'Expected challenges present'}).click();
    const lit = await styleOf(page, 'mark:has(:target)', 'backgroundColor');
    const litUp = (await page.evaluate(`
      [...document.querySelectorAll('mark')]
        .filter(mark => getComputedStyle(mark).backgroundColor === ${JSON.stringify(lit)})
        .map(mark => mark.textContent)`)) as string[];
    expect(litUp).toEqual([
      'You will hear less about what the others are doing, and some blockers will surface a day later than they do now.',
      'Writing three clear lines takes longer than saying them.',
      'In the first week it will feel like homework.',
    ]);
  });

  test('that is missing leads to the finding', async () => {
    const {page} = await open({'memo.md': fixture('decree')});
    await page.getByRole('link', {name: 'Review horizon missing'}).click();
    expect(await page.locator(':target').textContent()).toContain(
      'Nothing says when this will be looked at again',
    );
    expect(await isTargetInView(page)).toBe(true);
  });
});

test('a finding stands beside its place and leads to it', async () => {
  const {page} = await open({'memo.md': fixture('decree')});
  const finding = page.getByRole('note').filter({hasText: 'until further notice'});
  const row = page.locator('.row', {has: finding});
  expect(await row.locator('p').first().textContent()).toBe(
    'The change stays in place until further notice. No problems are expected.',
  );
  const text = await row.locator('.body').boundingBox();
  const note = await finding.boundingBox();
  expect(note!.x).toBeGreaterThan(text!.x + text!.width);
  expect(Math.abs(note!.y - text!.y)).toBeLessThan(30);
  await finding.getByRole('link', {name: 'No vague horizon'}).click();
  expect(await page.locator(':target').textContent()).toBe('until further notice');
});

test('several memos are one report, each with links of its own', async () => {
  const {page} = await open({'a.md': fixture('honest-experiment'), 'b.md': fixture('decree')});
  await page.getByRole('navigation', {name: 'Memos'}).getByRole('link', {name: 'b.md'}).click();
  await page
    .getByRole('navigation', {name: 'Elements of b.md'})
    .getByRole('link', {name: 'Blast radius weak'})
    .click();
  expect(await page.locator('article', {has: page.locator(':target')}).getAttribute('aria-labelledby')).toBe(
    'memo-2-name',
  );
  const lit = await styleOf(page, '#memo-2 mark:has(:target)', 'backgroundColor');
  expect(await page.locator('#memo-2 :target').count()).toBe(1);
  const inTheOther = (await page.evaluate(`
    [...document.querySelectorAll('#memo-1 mark')].map(mark => getComputedStyle(mark).backgroundColor)`)) as string[];
  expect(inTheOther).not.toContain(lit);
});

test('whatever a memo holds is shown as text: nothing runs, nothing is asked for', async () => {
  const {page, requests} = await open({'memo.md': hostile});
  expect(await page.title()).toBe('memo.md – change-lint');
  expect(requests.filter(url => !url.startsWith('data:'))).toEqual([page.url()]);
  expect(await page.locator('script, img, [onerror], [onmouseover], [href^=javascript]').count()).toBe(0);
  expect(await page.locator('article h3').textContent()).toBe(
    `<script>document.title = 'taken'</script> & "more"`,
  );
  expect(await page.locator('article').textContent()).toContain(
    "</code><script>document.title = 'taken'</script>",
  );
});

test('paper shows what the screen folds away', async () => {
  const {page} = await open({'memo.md': fixture('decree')});
  const example = page.locator('.note .example').first();
  expect(await example.isVisible()).toBe(false);
  await page.emulateMedia({media: 'print'});
  expect((await example.boundingBox())?.height).toBeGreaterThan(10);
});

test.each([320, 1280])('at %i pixels nothing has to be scrolled sideways', async width => {
  const {page} = await open({'a.md': fixture('decree'), 'b.md': fixture('table-heavy'), 'c.md': hostile});
  await page.setViewportSize({width, height: 800});
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});

describe.each(['light', 'dark'] as const)('in the %s scheme', colorScheme => {
  test('axe finds no violation', async () => {
    const stories = [
      'decree',
      'everything-only-touched-on',
      'honest-experiment',
      'table-heavy',
      'unfilled-template',
      'empty',
    ];
    const memos = Object.fromEntries(stories.map(story => [`${story}.md`, fixture(story)]));
    const {page} = await open({...memos, 'hostile.md': hostile}, {colorScheme, hash: '#memo-1-element-1'});
    await page.evaluate('document.querySelectorAll("details").forEach(details => { details.open = true; })');
    const {violations, passes} = await checkWithAxe(page);
    expect(violations).toEqual([]);
    expect(passes).toContain('color-contrast');
  });

  test('the page has the colours of the scheme', async () => {
    const {page} = await open({'memo.md': fixture('decree')}, {colorScheme});
    const [red = 0] = (await styleOf(page, 'body', 'backgroundColor')).match(/\d+/g)?.map(Number) ?? [];
    expect(red > 128).toBe(colorScheme === 'light');
  });
});
