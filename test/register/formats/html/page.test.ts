import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import type {Register} from '../../../../src/register/experiment.js';
import {format} from '../../../../src/register/formats/html.js';
import {checkWithAxe} from '../../../formatters/html/axe.js';
import {launchBrowser} from '../../../formatters/html/browser.js';
import {fact, placeOnLine, register} from '../../samples.js';
import {few, fewAsRegister, many, said, sample} from './samples.js';

const context = {cwd: '/team', color: false, columns: undefined};

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

interface How {
  colorScheme?: 'light' | 'dark';
  hash?: string;
  width?: number;
  javaScriptEnabled?: boolean;
}

/** Opens the page of a register as a reader would, from the disk. */
async function open(
  shown: Register,
  {colorScheme = 'light', hash = '', width = 1280, javaScriptEnabled = true}: How = {},
): Promise<{page: Page; requests: string[]; errors: string[]}> {
  const folder = mkdtempSync(path.join(tmpdir(), 'register-'));
  const file = path.join(folder, 'register.html');
  writeFileSync(file, format(shown, context));
  const page = await browser.newPage({viewport: {width, height: 800}, colorScheme, javaScriptEnabled});
  onTestFinished(async () => {
    await page.close();
    rmSync(folder, {recursive: true});
  });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', request => requests.push(request.url()));
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', error => errors.push(String(error)));
  await page.goto(pathToFileURL(file).href + hash);
  return {page, requests, errors};
}

/** The titles of the rows that can be seen. */
async function shownTitles(page: Page): Promise<string[]> {
  const titles = await page.locator('.timeline .title').all();
  const visible = await Promise.all(titles.map(title => title.isVisible()));
  return Promise.all(
    titles.filter((_, index) => visible[index]).map(async title => (await title.textContent()) ?? ''),
  );
}

function rowOf(page: Page, title: string) {
  return page.locator('.timeline li[data-number]', {has: page.locator('.title', {hasText: title})});
}

/** The left and right edge of what a selector finds first. */
async function edges(page: Page, selector: string): Promise<{left: number; right: number}> {
  const {x, width} = (await page.locator(selector).first().boundingBox())!;
  return {left: x, right: x + width};
}

/** Where a bar, or today's line, begins and ends on the screen. */
async function reach(page: Page, title: string, part: string): Promise<{left: number; right: number}> {
  const {x, width} = (await rowOf(page, title).locator(part).first().boundingBox())!;
  return {left: x, right: x + width};
}

const titles = few.map(({facts}) => facts.title);
const overdue = titles.slice(0, 2);

describe('the timeline', () => {
  test('draws a bar from the start to the review, and what is overdue up to today', async () => {
    const {page} = await open(fewAsRegister);
    const run = await reach(page, 'Written stand-ups', '.run');
    const late = await reach(page, 'Written stand-ups', '.late');
    const now = await edges(page, '.lines .today');
    const middle = (now.left + now.right) / 2;
    expect(late.left).toBeCloseTo(run.right, -1);
    expect(Math.abs(late.right - middle)).toBeLessThan(3);
    // 9 Nov to 8 Feb are 91 days, and 21 more to today.
    expect((late.right - late.left) / (run.right - run.left)).toBeCloseTo(21 / 91, 1);
    expect(await rowOf(page, 'Written stand-ups').locator('.days').textContent()).toBe(
      '9 Nov 2026 – 8 Feb 2027',
    );
  });

  test('hatches only what is overdue', async () => {
    const {page} = await open(fewAsRegister);
    expect(await page.locator('li .late').count()).toBe(2);
    const fill = await page.evaluate('getComputedStyle(document.querySelector("li .late")).fill');
    expect(fill).toBe('url("#late")');
    expect(await page.locator('pattern#late line').count()).toBe(1);
  });

  test('begins with the memo where no start is said', async () => {
    const {page} = await open(fewAsRegister);
    const row = rowOf(page, 'No estimates');
    expect(await row.locator('.days').textContent()).toBe('announced 15 Feb – 31 May 2027');
    expect(await row.locator('.run.announced').count()).toBe(1);
    expect(await rowOf(page, 'Written stand-ups').locator('.run.announced').count()).toBe(0);
  });

  test('names today, and its line runs through all rows', async () => {
    const {page} = await open(fewAsRegister);
    expect(await page.locator('.axis .today').textContent()).toBe('today, 1 Mar');
    const line = (await page.locator('.lines .today').boundingBox())!;
    const last = (await rowOf(page, 'Swapping').boundingBox())!;
    expect(line.y + line.height).toBeGreaterThanOrEqual(last.y + last.height - 3);
  });

  test('lists apart, with the reason, what has no date', async () => {
    const {page} = await open(fewAsRegister);
    const row = page.locator('.apart .undated li[data-number]');
    expect(await row.locator('.reason').textContent()).toBe(
      'in a quarter is counted from a day that nothing names',
    );
    expect(await row.locator('svg').count()).toBe(0);
    expect(await page.locator('.apart .decided .title').allTextContents()).toEqual(['A shared backlog']);
  });

  test('says what was decided, and when', async () => {
    const {page} = await open(fewAsRegister);
    expect(await rowOf(page, 'Demos').locator('.standing').textContent()).toBe('kept on 4 Dec 2026');
    expect(await rowOf(page, 'Swapping').locator('.standing').textContent()).toBe('stopped on 15 Dec 2026');
    expect(await rowOf(page, 'Swapping').locator('.end').textContent()).toBe('■');
  });

  test.each([
    [1, 320],
    [1, 1280],
    [500, 320],
    [500, 1280],
  ])('keeps the dates of %i experiments on a line %i pixels wide', async (number, width) => {
    const {page} = await open(register(many(number)), {width});
    const {left, right} = await edges(page, '.lines');
    const texts = (await page.evaluate(`[...document.querySelectorAll('.bar .days, .axis text')].map(text => {
      const {left, right} = text.getBoundingClientRect();
      return right === 0 ? [${left}, ${left}] : [left, right];
    })`)) as [number, number][];
    expect(texts.length).toBeGreaterThan(number * 0.9);
    expect(Math.min(...texts.map(([from]) => from))).toBeGreaterThanOrEqual(left - 1);
    expect(Math.max(...texts.map(([, to]) => to))).toBeLessThanOrEqual(right + 1);
  });

  test.each([320, 700, 900, 1280])('keeps the names of days apart at %i pixels', async width => {
    const weeks = sample('weeks.md', {start: fact('2027-01-01'), reviewDate: fact('2027-06-01')});
    const days = sample('days.md', {start: fact('2026-12-28'), reviewDate: fact('2027-03-06')});
    for (const experiments of [few, many(60), many(500), [weeks], [days], [few[1]!]]) {
      const {page} = await open(register(experiments), {width});
      const boxes = (await page.evaluate(`[...document.querySelectorAll('.axis text:not(.today)')]
        .map(text => text.getBoundingClientRect()).filter(({width}) => width > 0)
        .map(({left, right}) => [left, right])`)) as [number, number][];
      expect(boxes.length).toBeGreaterThan(1);
      boxes.slice(1).forEach(([left], index) => {
        expect(left).toBeGreaterThan(boxes[index]![1]);
      });
    }
  });

  test('says at its end that a bar goes on', async () => {
    const slip = sample('slip.md', {
      title: 'Slip',
      start: fact('2027-02-01'),
      reviewDate: fact('2999-02-01'),
    });
    const {page} = await open(register([slip]));
    expect(await rowOf(page, 'Slip').locator('.point').count()).toBe(1);
    const {right} = await reach(page, 'Slip', '.point path');
    expect(right).toBeLessThanOrEqual((await edges(page, '.lines')).right + 1);
    expect(await rowOf(page, 'Slip').locator('.standing').textContent()).toBe('review in about 972 years');
  });
});

test('the details of an experiment say all that is known, and how', async () => {
  const {page} = await open(fewAsRegister);
  const row = rowOf(page, 'Written stand-ups');
  expect(await row.locator('dl').isVisible()).toBe(false);
  await row.locator('summary').press('Enter');
  const details = await row.locator('dl').innerText();
  for (const words of [
    'Ann Okafor',
    'Fewer than two blockers a week are older than a day',
    'A blocker surfaces in the review',
    '8 Feb 2027 in a quarter after 2026-11-09, when it starts · text, line 9',
    'Everyone writes three lines by ten',
  ]) {
    expect(details).toContain(words);
  }
  await rowOf(page, 'A four-day week').locator('summary').click();
  expect(await rowOf(page, 'A four-day week').locator('dd .mistake').innerText()).toBe(
    'the review is said to be on 1 June and in ten weeks',
  );
});

describe('the matrix', () => {
  test('says by word and by symbol which memo says what', async () => {
    const {page} = await open(fewAsRegister);
    const table = page.getByRole('table');
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Memo',
      'Specific experiment',
      'Stated problem',
      'Review horizon',
      'Expected challenges',
      'Support tactics',
      'Positive signals',
      'Warning signals',
      'Honest uncertainty',
    ]);
    const row = table.getByRole('row', {name: 'One person on call'});
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      '✓present',
      '✓present',
      '~weak',
      '–missing',
      '–missing',
      '–missing',
      '✓present',
      '✓present',
    ]);
    expect(await table.locator('tfoot td').allTextContents()).toEqual([
      '9/9',
      '7/9',
      '7/9',
      '6/9',
      '2/9',
      '2/9',
      '6/9',
      '3/9',
    ]);
  });

  test('leaves out of the count memos for which a rule is off', async () => {
    const short = {...sample('b.md', {title: 'Short'}), verdicts: said('p')};
    const {page} = await open(register([sample('a.md', {title: 'Long'}, 'pp'), short]));
    expect(await page.locator('tfoot td').allTextContents()).toEqual(['2/2', '1/1']);
    expect(await page.getByRole('row', {name: 'Short'}).getByRole('cell').last().textContent()).toBe(
      'not looked at',
    );
  });

  test('keeps its headers in view where it is wide and long', async () => {
    const {page} = await open(register(many(60)), {width: 320});
    const region = page.getByRole('region', {name: 'Elements by memo'});
    await region.focus();
    await page.evaluate('document.querySelector(".matrix").scrollTo(100, 600)');
    const box = (await region.boundingBox())!;
    const corner = (await page.locator('thead .memo').boundingBox())!;
    const name = (await page.locator('tbody .memo').nth(30).boundingBox())!;
    expect([corner.x, corner.y - box.y < 5, name.x]).toEqual([box.x, true, box.x]);
  });
});

describe('filters', () => {
  const status = (page: Page) => page.getByRole('status').textContent();

  test('show one status, and say how many are shown', async () => {
    const {page, errors} = await open(fewAsRegister);
    expect(await shownTitles(page)).toEqual(
      titles
        .filter(title => title !== 'Quiet hours after lunch' && title !== 'A shared backlog')
        .concat('Quiet hours after lunch', 'A shared backlog'),
    );
    expect(await status(page)).toBe('9 experiments shown');
    await page.getByRole('checkbox', {name: 'overdue'}).check();
    expect(await shownTitles(page)).toEqual(overdue);
    expect(await status(page)).toBe('2 of 9 experiments shown');
    expect(await page.locator('tbody tr:visible').count()).toBe(2);
    expect(await page.locator('tfoot td').allTextContents()).toEqual([
      '2/2',
      '2/2',
      '1/2',
      '1/2',
      '0/2',
      '0/2',
      '2/2',
      '1/2',
    ]);
    expect(await page.locator('.group:visible h3').allTextContents()).toEqual(['! Overdue 2']);
    await page.getByRole('checkbox', {name: 'due soon'}).check();
    expect(await shownTitles(page)).toEqual(titles.slice(0, 3));
    expect(await page.evaluate('location.hash')).toBe('#status=overdue&status=due');
    expect(errors).toEqual([]);
  });

  test('go together: owner, scope and words', async () => {
    const {page} = await open(fewAsRegister);
    await page.getByLabel('Owner').selectOption('Ann Okafor');
    expect(await shownTitles(page)).toEqual([titles[0], titles[2]]);
    await page.getByLabel('Text').fill('BILLING  pairing');
    expect(await shownTitles(page)).toEqual([titles[2]]);
    await page.getByLabel('Scope').selectOption('Platform');
    expect(await shownTitles(page)).toEqual([]);
    expect(await status(page)).toBe('0 of 9 experiments shown');
    await page.getByRole('button', {name: 'Show all'}).click();
    expect(await status(page)).toBe('9 experiments shown');
    expect(await page.evaluate('location.hash')).toBe('');
  });

  test('find what is folded away, and those without an owner', async () => {
    const {page} = await open(fewAsRegister);
    await page.getByLabel('Text').fill('mornings are quieter');
    expect(await shownTitles(page)).toEqual([titles[0]]);
    await page.getByLabel('Text').fill('');
    await page.getByLabel('Owner').selectOption('nobody named');
    expect(await shownTitles(page)).toEqual([titles[4], titles[7], titles[8]]);
  });

  test('live in the address, so that a view can be shared', async () => {
    const {page} = await open(fewAsRegister);
    await page.getByLabel('Owner').selectOption('Bo Lindqvist');
    await page.getByRole('checkbox', {name: 'undated'}).check();
    await page.getByLabel('Text').fill('lunch & quiet');
    await page.getByLabel('Text').fill('lunch');
    const hash = (await page.evaluate('location.hash')) as string;
    expect(hash).toBe('#status=undated&owner=Bo+Lindqvist&text=lunch');
    const {page: other} = await open(fewAsRegister, {hash});
    expect(await shownTitles(other)).toEqual(['Quiet hours after lunch']);
    expect(await other.getByLabel('Owner').inputValue()).toBe('Bo Lindqvist');
    expect(await other.getByLabel('Text').inputValue()).toBe('lunch');
    await other.evaluate('location.hash = "#scope=nowhere&status=due"');
    await other.waitForFunction('document.querySelector("[value=due]").checked');
    expect(await shownTitles(other)).toEqual([titles[2]]);
  });

  test('are set by the summary, also by keyboard', async () => {
    const {page} = await open(fewAsRegister);
    await page.getByRole('link', {name: '2 overdue'}).press('Enter');
    await page.waitForFunction('document.querySelector("[value=overdue]").checked');
    expect(await shownTitles(page)).toEqual(overdue);
    await page.getByRole('checkbox', {name: 'overdue'}).press('Space');
    expect(await status(page)).toBe('9 experiments shown');
  });

  test('are not there without a script, and all is shown', async () => {
    const {page} = await open(fewAsRegister, {javaScriptEnabled: false, hash: '#status=overdue'});
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect((await shownTitles(page)).length).toBe(9);
    expect(await page.locator('[id="status=overdue"] h3').textContent()).toBe('! Overdue 2');
  });
});

test('a scope with too many experiments is named', async () => {
  const {page} = await open(fewAsRegister);
  expect(await page.locator('.crowd').textContent()).toBe(
    '▲ 4 experiments in “Platform” at once, more than the 3 that were wanted.',
  );
});

test('without experiments, the page says so and has nothing else', async () => {
  const {page, errors} = await open(register([]));
  expect(await page.getByRole('heading').allTextContents()).toEqual(['No experiments, as of 1 Mar 2027']);
  expect(await page.locator('script, form, table').count()).toBe(0);
  expect(errors).toEqual([]);
});

test.each([
  ['/team/memos/on call.md', 'memos/on%20call.md'],
  ['/team/javascript:alert(1).md', 'javascript%3Aalert(1).md'],
  ['/team/100% #1?.md', '100%25%20%231%3F.md'],
  ['/elsewhere/ä "b".md', 'file:///elsewhere/%C3%A4%20%22b%22.md'],
])('the link to %s is safe and leads there', async (filePath, href) => {
  const {page} = await open(register([{...few[0]!, filePath}]));
  expect(
    await page.locator('dd a, tbody a').evaluateAll(links => links.map(link => link.getAttribute('href'))),
  ).toEqual([href, href]);
});

test('text without a file has no link', async () => {
  const {page} = await open(register([{...few[0]!, filePath: '<stdin>'}]));
  expect(await page.locator('dd a, tbody a').count()).toBe(0);
  expect(await page.locator('dd').last().textContent()).toBe('<stdin>');
});

const attack = `</script></style><script>document.title = 'taken'</script><img src="https://example.org/x.png" onerror="document.title = 'taken'">`;
const quotes = `"onload="document.title='taken'" x='`;
const backwards = '\u202Eתרגול של ישיבות קצרות';

const hostile: Register = register(
  [
    sample('1.md', {
      title: attack,
      date: {...fact('2027-01-01'), derivation: attack, words: attack},
      reviewDate: {...fact('2027-02-01'), derivation: `\`${attack}\` ${quotes}`},
      experiment: fact(attack),
      owner: fact(quotes),
      scope: fact(attack),
      positiveSignals: [fact(attack)],
      warningSignals: [fact(quotes)],
      mistakes: [{kind: 'impossible', message: `\`${attack}\` is no day`, places: []}],
    }),
    sample('2.md', {
      title: quotes,
      undated: {reason: `\`${quotes}\` ${attack}`, place: placeOnLine(2)},
      owner: fact('*'),
    }),
    sample('3.md', {
      title: backwards,
      reviewDate: fact('2027-06-01'),
      owner: fact(backwards),
      scope: fact(backwards),
    }),
    sample('4.md', {
      title: 'x'.repeat(2000),
      reviewDate: fact('2027-04-01'),
      owner: fact('y'.repeat(2000)),
      scope: fact('z '.repeat(1000)),
    }),
    sample('5.md', {
      title: ' \n ',
      outcome: fact({decision: 'stopped', on: '2027-01-01', note: attack}),
    }),
  ],
  {crowds: [{scope: attack, running: 2, limit: 1}]},
);

test('whatever a memo holds is shown as text: nothing runs, nothing is asked for', async () => {
  const {page, requests, errors} = await open(hostile);
  expect(await page.title()).toBe('5 experiments – change-lint');
  expect(requests.filter(url => !url.startsWith('data:'))).toEqual([page.url()]);
  expect(errors).toEqual([]);
  expect(await page.locator('img, [onerror], [onload], [href^=javascript]').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.locator('.title').allTextContents()).toEqual(
    [attack, 'x'.repeat(2000), backwards, '5.md', quotes].sort((a, b) => order(a) - order(b)),
  );
  await page.getByLabel('Owner').selectOption(quotes);
  expect(await shownTitles(page)).toEqual([attack]);
  await page.getByLabel('Owner').selectOption({label: '*'});
  expect(await shownTitles(page)).toEqual([quotes]);
});

/** As the page has them: by status, those without a date last. */
function order(title: string): number {
  return [attack, backwards, 'x'.repeat(2000), '5.md', quotes].indexOf(title);
}

test('paper shows what the screen folds away, and not the filters', async () => {
  const {page} = await open(fewAsRegister);
  const details = rowOf(page, 'Written stand-ups').locator('dl');
  await page.emulateMedia({media: 'print'});
  expect((await details.boundingBox())?.height).toBeGreaterThan(50);
  expect(await page.locator('.filters').isVisible()).toBe(false);
});

test.each([320, 768, 1280])('at %i pixels nothing has to be scrolled sideways', async width => {
  for (const shown of [fewAsRegister, hostile, register(many(60))]) {
    const {page} = await open(shown, {width});
    await page.evaluate('document.querySelectorAll("details").forEach(details => { details.open = true; })');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
});

test('where the focus is can be seen, at each stop', async () => {
  const {page} = await open(fewAsRegister);
  const seen: string[] = [];
  for (let presses = 0; presses < 24; presses += 1) {
    await page.keyboard.press('Tab');
    seen.push(
      (await page.evaluate(`(() => {
      const focused = document.activeElement;
      const shown = focused.type === 'checkbox' ? focused.nextElementSibling : focused;
      const {outlineStyle, outlineWidth} = getComputedStyle(shown);
      return focused.localName + ' ' + outlineStyle + ' ' + outlineWidth;
    })()`)) as string,
    );
  }
  expect([...new Set(seen)].sort()).toEqual(
    ['a', 'div', 'input', 'select', 'summary'].map(name => `${name} solid 3px`),
  );
});

test('nothing moves by itself', () => {
  expect(format(fewAsRegister, context)).not.toMatch(/transition|animation|scroll-behavior|<animate/);
});

describe.each(['light', 'dark'] as const)('in the %s scheme', colorScheme => {
  test.each([
    ['few', fewAsRegister],
    ['many', register(many(40))],
    ['hostile', hostile],
    ['no', register([])],
  ])('axe finds no violation with %s experiments', async (_, shown) => {
    for (const width of [1280, 320]) {
      const {page} = await open(shown, {
        colorScheme,
        width,
        hash: '#status=overdue&status=running&status=undated',
      });
      await page.evaluate(
        'document.querySelectorAll("details").forEach(details => { details.open = true; })',
      );
      const {violations, passes} = await checkWithAxe(page);
      expect(violations).toEqual([]);
      expect(passes).toContain('color-contrast');
    }
  });
});
