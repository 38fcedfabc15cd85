import {describe, expect, test} from 'vitest';
import {factsOf} from './read.js';

const review = 'In six weeks we decide whether to keep it.';
const committed = '2027-02-20';

/** The memo's own date in a project whose git knows of 20 February. */
async function dateOf(memo: string): Promise<string | undefined> {
  return (await factsOf(memo, {committed})).date?.value;
}

describe('the memo’s own date in the front matter', () => {
  test.each([
    'pubDate: 2027-02-15',
    'publishDate: 2027-02-15',
    'date_published: 2027-02-15',
    '"date created": 2027-02-15',
    'date: 15.02.2027',
    'date: 15 February',
    'posted: to all 40 of us\ndate: 2027-02-15',
    'created: 2027-02-30\npublished: 2027-02-15',
  ])('%s', async entry => {
    expect(await dateOf(`---\n${entry}\n---\n\n# Quiet\n\n${review}`)).toBe('2027-02-15');
  });

  test.each(['date: 03/04/2027', 'date: 2027-02-30', 'date: February 2027', 'published: 31 April 2027'])(
    'that cannot be read leaves it unknown: %s',
    async entry => {
      const memo = `---\n${entry}\n---\n\n# Quiet\n\n${review}`;
      const {date, reviewDate, undated} = await factsOf(memo, {filePath: '2027-02-15-quiet.md', committed});
      expect([date, reviewDate]).toEqual([undefined, undefined]);
      expect(undated?.reason).toContain('`six weeks` counts from a day that nothing names');
    },
  );

  test.each(['sent: all staff', 'date: TBD', 'updated: 2027-05-05'])('is not %s', async entry => {
    expect(await dateOf(`---\n${entry}\n---\n\n# Quiet\n\n${review}`)).toBe(committed);
  });
});

describe('the line that dates a memo', () => {
  test.each([
    'From today, Monday 15 February 2027, we try quiet mornings.',
    'February 15, 2027 — Ines Roth',
    'By Ines · 15 February 2027 · 3 min read',
    '*Newsletter 14, 15 February 2027*',
    'Ben here (15 Feb 2027)',
    '_Written on 15 February 2027 by Ines_',
    'Date of issue: 15 February 2027',
    'Last updated: 5 May 2027\nDate: 15 February 2027',
    '| Author | Date |\n|---|---|\n| Ines | 15 February 2027 |',
    '| Date | Author | To |\n|---|---|---|\n| 15 February 2027 | Ines | |',
  ])('%s', async line => {
    expect(await dateOf(`# Quiet\n\n${line}\n\n${review}`)).toBe('2027-02-15');
  });

  test.each(['Ines Roth\n15 February 2027', 'Ines Roth  \n15 February 2027', 'Ines\n\n15 February 2027'])(
    'at the end: %s',
    async line => expect(await dateOf(`# Quiet\n\n${review}\n\n${line}`)).toBe('2027-02-15'),
  );

  test('is the title of minutes', async () => {
    const memo = `# Minutes, staff meeting of 15 February 2027\n\n${review}`;
    expect(await dateOf(memo)).toBe('2027-02-15');
  });

  test.each([
    'Last updated: 5 May 2027',
    '1 March 2027 — Trial Starts',
    '1 March 2027 — Kick-off',
    '| Date | What |\n|---|---|\n| 1 March 2027 | start |',
    '| Date | Owner |\n|---|---|\n| 1 March 2027 | Ines |\n| 1 May 2027 | Ben |',
    'Newsletter readers, on 19 May 2027 we meet.',
    'Today we met. On 3 March 2027 we start.',
    'By 15 March 2027 all is done.',
  ])('is not %s', async line => {
    expect(await dateOf(`# Quiet\n\n${line}\n\n${review}`)).toBe(committed);
  });

  test.each(['See you on 15 May 2027', 'Board Meeting 15 May 2027'])('is not, at the end, %s', async line =>
    expect(await dateOf(`# Quiet\n\n${review}\n\n${line}`)).toBe(committed),
  );

  test('that may be two days leaves the date unknown', async () => {
    expect(await dateOf(`# Quiet\n\nDate: 03/04/2027\n\n${review}`)).toBeUndefined();
  });
});

describe('the name of a file', () => {
  test.each([
    ['2027-02-15-pairs/index.md', '2027-02-15'],
    ['news/2027-02-15-pairs/README.mdx', '2027-02-15'],
    ['20270215-pairs.md', '2027-02-15'],
    ['2027_02_15.md', '2027-02-15'],
    ['2027-02-15-pairs/notes.md', undefined],
    ['20271315-pairs.md', undefined],
    ['202702151-pairs.md', undefined],
    ['12345678.md', undefined],
  ])('%s', async (filePath, expected) => {
    expect((await factsOf(`# Quiet\n\n${review}`, {filePath})).date?.value).toBe(expected);
  });
});
