import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {run} from '../../main/world.js';
import {fact} from '../../register/samples.js';
import {type Memos, readerOf, worldOf} from './memos.js';

const kept = {value: {decision: 'kept', on: '2027-02-26', note: undefined}} as const;

const memos: Memos = {
  'news/late.md': {
    title: 'Four-day week in support',
    reviewDate: fact('2027-02-24', {line: 12}),
    owner: fact('Ada Lind'),
  },
  'news/soon.md': {title: 'One queue for tickets', reviewDate: fact('2027-03-04', {line: 7})},
  'news/far.md': {title: 'No meetings on Fridays', reviewDate: fact('2027-03-31'), owner: fact('Bo Ek')},
  'news/never.md': {title: 'Quiet hours', owner: fact('Ada Lind')},
  'news/done.md': {
    title: 'Desks for all',
    reviewDate: fact('2027-02-01'),
    outcome: {...fact(kept.value), words: 'kept'},
  },
};

const only = (...names: string[]): Memos => Object.fromEntries(names.map(name => [name, memos[name]!]));

describe('change-lint due', () => {
  it('says what is overdue and what comes up, and whose it is', async () => {
    const {go} = worldOf(memos);
    const {code, stdout, stderr} = await go('due');
    expect(stdout).toBe(`Overdue
  2027-02-24 (5 days ago) Four-day week in support
    Owner: Ada Lind · news/late.md:12

Due
  2027-03-04 (in 3 days) One queue for tickets
    No owner · news/soon.md:7

1 experiment has no review date; change-lint register --status undated says which, and why.
`);
    expect({code, stderr}).toEqual({code: 0, stderr: ''});
  });

  it('is friendly where nothing is due', async () => {
    const {go} = worldOf(only('news/far.md', 'news/done.md'));
    const {code, stdout} = await go('due');
    expect(stdout).toBe(
      'Nothing is overdue, and no review comes up in the next 14 days (until 2027-03-15).\n',
    );
    expect(code).toBe(0);
  });

  it('does not call it good news that there are no experiments', async () => {
    const {go} = worldOf({}, {'pamphlet.md': 'bar\n'});
    const {code, stdout, stderr} = await go('due');
    expect(stdout).toBe('There are no experiments.\n');
    expect(stderr).toBe('1 left out: not an announcement; --verbose lists them\n');
    expect(code).toBe(0);
  });

  it.each([
    ['2027-02-28', '1 day ago'],
    ['2027-03-01', 'today'],
    ['2027-03-02', 'in 1 day'],
    ['2026-03-01', '365 days ago'],
  ])('calls %s "%s"', async (day, words) => {
    const {go} = worldOf({'a.md': {title: 'A', reviewDate: fact(day)}});
    expect((await go('due')).stdout).toContain(`${day} (${words}) A`);
  });

  it('names the file alone where the date is not from the text', async () => {
    const reviewDate = {...fact('2027-03-01'), place: undefined, source: 'git' as const};
    const {go} = worldOf({'a.md': {title: 'A', reviewDate}});
    expect((await go('due')).stdout).toContain('· a.md\n');
  });

  it('keeps titles and owners on their lines, which begin with words of ours', async () => {
    const {go} = worldOf({
      'a.md': {
        title: 'A\n::error::b',
        reviewDate: fact('2027-03-01'),
        owner: fact('Ada\n::error::c'),
      },
    });
    expect((await go('due')).stdout).toBe(
      'Due\n  2027-03-01 (today) A ::error::b\n    Owner: Ada ::error::c · a.md:1\n',
    );
  });

  it('reads what is named', async () => {
    const {go} = worldOf(memos);
    const {stdout} = await go('due news/soon.md');
    expect(stdout).toContain('One queue for tickets');
    expect(stdout).not.toContain('Four-day week');
  });

  it('has colours where they are wanted', async () => {
    const {go} = worldOf(memos);
    expect((await go('due --color')).stdout).toContain('\u001B[1mOverdue\u001B[22m');
    expect((await go('due')).stdout).not.toContain('\u001B');
  });
});

describe('due --within', () => {
  it.each(['30d', '5w', '1m'])('%s looks further ahead', async within => {
    const {go} = worldOf(memos);
    expect((await go(`due --within ${within}`)).stdout).toContain('No meetings on Fridays');
  });

  it('looks at today alone where it is 0d', async () => {
    const {go} = worldOf(only('news/soon.md'));
    const {stdout} = await go('due --within 0d');
    expect(stdout).toContain('no review comes up in the next 0 days (until 2027-03-01)');
  });

  it('wants a length of time', async () => {
    const {go} = worldOf(memos);
    const {code, stdout, stderr} = await go('due --within soon');
    expect(stderr).toBe(
      'error: --within: "soon" is no length of time; write it as 30d, "6 weeks" or "3 months"\n',
    );
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
  });
});

describe('due --as-of', () => {
  it('looks from another day', async () => {
    const {go} = worldOf(only('news/soon.md'));
    expect((await go('due --as-of 2027-03-06')).stdout).toContain('2027-03-04 (2 days ago) One queue');
    expect((await go('due --as-of 2027-01-01')).stdout).toContain('Nothing is overdue');
  });
});

describe('due --owner', () => {
  it('shows the reviews of one owner, and counts only theirs', async () => {
    const {go} = worldOf(memos);
    const {stdout} = await go(['due', '--owner', 'ada']);
    expect(stdout).toContain('Four-day week in support');
    expect(stdout).toContain('1 experiment has no review date');
    expect(stdout).not.toContain('One queue');
    expect((await go('due --owner Bo --within 60d')).stdout).not.toContain('no review date');
  });

  it('takes several', async () => {
    const {go} = worldOf({...memos, 'a.md': {title: 'A', reviewDate: fact('2027-03-01'), owner: fact('Cy')}});
    const {stdout} = await go('due --owner cy --owner LIND');
    expect(stdout).toMatch(/Four-day week[\s\S]*\) A\n/);
    expect(stdout).not.toContain('One queue');
    expect((await go('due --owner x --owner z')).stdout).toContain('called "x" or "z".');
  });

  it('says where nobody is called so', async () => {
    const {go} = worldOf(memos);
    expect((await go('due --owner Cleo')).stdout).toBe(
      'There are no experiments whose owner is called "Cleo".\n',
    );
  });

  it('wants a name', async () => {
    const {go} = worldOf(memos);
    const {code, stderr} = await go(['due', '--owner', ' ']);
    expect(stderr).toBe(
      'error: --owner: the text is empty (a variable that is not set?); write a part of a name\n',
    );
    expect(code).toBe(2);
  });
});

describe('due --fail-on', () => {
  it.each([
    ['news/late.md', '', 0],
    ['news/late.md', '--fail-on overdue', 1],
    ['news/late.md', '--fail-on due', 1],
    ['news/soon.md', '--fail-on overdue', 0],
    ['news/soon.md', '--fail-on due', 1],
    ['news/far.md', '--fail-on due', 0],
    ['news/never.md', '--fail-on due', 0],
    ['news/late.md', '--fail-on overdue --owner Bo', 0],
  ])('%s with "%s" exits with %i', async (name, flags, code) => {
    const {go} = worldOf(memos);
    expect((await go(`due ${name} ${flags}`)).code).toBe(code);
  });

  it('knows two answers', async () => {
    const {go} = worldOf(memos);
    const {code, stderr} = await go('due --fail-on overdeu');
    expect(stderr).toBe(
      'error: --fail-on: unknown value "overdeu" — did you mean "overdue"? Known values: overdue, due\n',
    );
    expect(code).toBe(2);
  });

  it('does not hide that a memo could not be read', async () => {
    const {go} = worldOf(memos);
    const {code, stdout, stderr} = await go('due news/late.md gone.md --fail-on overdue');
    expect(stdout).toContain('Four-day week');
    expect(stderr).toContain('gone.md');
    expect(code).toBe(2);
  });
});

describe('due --format', () => {
  it('json is for programs', async () => {
    const {go} = worldOf(memos);
    const {stdout} = await go('due -f json');
    expect(JSON.parse(stdout)).toEqual({
      asOf: '2027-03-01',
      dueWithin: 14,
      until: '2027-03-15',
      experiments: 5,
      undated: 1,
      due: [
        {
          filePath: 'news/late.md',
          line: 12,
          title: 'Four-day week in support',
          status: 'overdue',
          reviewDate: '2027-02-24',
          daysLeft: -5,
          owner: 'Ada Lind',
        },
        {
          filePath: 'news/soon.md',
          line: 7,
          title: 'One queue for tickets',
          status: 'due',
          reviewDate: '2027-03-04',
          daysLeft: 3,
          owner: null,
        },
      ],
    });
  });

  it('markdown is a list to tick off', async () => {
    const {go} = worldOf(memos);
    expect((await go('due -f markdown')).stdout).toBe(`<!-- change-lint due -->

### Reviews: 1 overdue, 1 due in the next 14 days

#### Overdue

- [ ] **2027-02-24 (5 days ago)** [Four-day week in support](news/late.md) · Owner: Ada Lind

#### Due

- [ ] **2027-03-04 (in 3 days)** [One queue for tickets](news/soon.md) · No owner

1 experiment has no review date; change-lint register --status undated says which, and why.
`);
  });

  it('markdown says so where nothing is due', async () => {
    const {go} = worldOf(only('news/far.md'));
    expect((await go('due -f markdown')).stdout).toContain('\n\nNothing is overdue, and no review comes up');
  });

  it('markdown takes no word of a memo for Markdown, and links to names with odd characters', async () => {
    const title = '*New* [rota](evil) <b>`x`</b> | y';
    const {go} = worldOf({'a (b).md': {title, reviewDate: fact('2027-03-01'), owner: fact('_Ada_')}});
    expect((await go('due -f markdown')).stdout).toContain(
      '[\\*New\\* \\[rota\\](evil) \\<b\\>\\`x\\`\\</b\\> \\| y](a%20%28b%29.md) · Owner: \\_Ada\\_',
    );
  });

  it('markdown links to the lines of the commit on GitHub, from wherever it runs', async () => {
    const {cwd} = worldOf(memos);
    const inside = path.join(cwd, 'news');
    const env = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/memos',
      GITHUB_SHA: 'abc123',
      GITHUB_WORKSPACE: cwd,
    };
    const {stdout} = await run(inside, 'due late.md -f markdown --as-of 2027-03-01', {
      env,
      linter: {readExperiment: readerOf(memos, cwd)},
    });
    expect(stdout).toContain('(https://github.com/acme/memos/blob/abc123/news/late.md?plain=1#L12)');
  });

  it('github makes notices, and never an error', async () => {
    const {go} = worldOf({
      ...only('news/late.md', 'news/soon.md'),
      'x,y.md': {title: '50 %: yes', reviewDate: fact('2027-03-05', {line: 2}), owner: fact('Ada:\nBo')},
    });
    expect((await go('due -f github')).stdout).toBe(
      [
        '::notice file=news/late.md,line=12,title=Review overdue::Four-day week in support: its review was 5 days ago, on 2027-02-24. Owner: Ada Lind',
        '::notice file=news/soon.md,line=7,title=Review due::One queue for tickets: its review is in 3 days, on 2027-03-04. No owner',
        '::notice file=x%2Cy.md,line=2,title=Review due::50 %25: yes: its review is in 4 days, on 2027-03-05. Owner: Ada: Bo',
        '',
      ].join('\n'),
    );
  });

  it('github says nothing where nothing is due', async () => {
    const {go} = worldOf(only('news/far.md'));
    expect(await go('due -f github')).toEqual({code: 0, stdout: '', stderr: ''});
  });

  it('writes to files, several if wished', async () => {
    const {go, cwd} = worldOf(memos);
    const {stdout} = await go('due -f text -f json=out/due.json -f markdown=due.txt');
    expect(stdout).toContain('Overdue\n');
    expect(JSON.parse(readFileSync(path.join(cwd, 'out/due.json'), 'utf8')).due).toHaveLength(2);
    expect(readFileSync(path.join(cwd, 'due.txt'), 'utf8')).toContain('### Reviews');
    expect((await go('due -f markdown -o out/issue.txt')).stdout).toBe('');
    expect(readFileSync(path.join(cwd, 'out/issue.txt'), 'utf8')).toContain('](../news/late.md)');
  });

  it.each([
    [
      '-f markdwn',
      '--format: unknown format "markdwn" — did you mean "markdown"? Known formats: text, json, markdown, github',
    ],
    ['-f json -f text', '--format: json and text cannot share standard output'],
    ['-o news/far.md', '--output-file: news/far.md is one of the files that were read'],
  ])('%s is a mistake', async (flags, message) => {
    const {go, cwd} = worldOf(memos);
    const {code, stderr} = await go(`due ${flags}`);
    expect(stderr).toContain(`error: ${message}`);
    expect(code).toBe(2);
    expect(readFileSync(path.join(cwd, 'news/far.md'), 'utf8')).toBe('bar\n');
  });
});

describe('due under GitHub Actions', () => {
  it('adds notices to the text, and the list to the summary of the job', async () => {
    const {go, cwd} = worldOf(memos);
    mkdirSync(path.join(cwd, 'tmp'));
    const summary = path.join(cwd, 'tmp/summary');
    writeFileSync(summary, 'before\n');
    const {code, stdout} = await go('due', {env: {GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary}});
    expect(stdout).toContain('Overdue\n  2027-02-24');
    expect(stdout).toContain('\n::notice file=news/late.md,line=12,');
    expect(readFileSync(summary, 'utf8')).toMatch(
      /^before\n<!-- change-lint due -->\n\n### Reviews: 1 overdue/,
    );
    expect(code).toBe(0);
  });

  it('leaves the summary alone where nothing is due', async () => {
    const {go, cwd} = worldOf(only('news/far.md'), {summary: 'before\n'});
    const summary = path.join(cwd, 'summary');
    await go('due', {env: {GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary}});
    expect(readFileSync(summary, 'utf8')).toBe('before\n');
  });

  it('does only what was asked for where a format is named', async () => {
    const {go} = worldOf(memos);
    expect((await go('due -f text', {env: {GITHUB_ACTIONS: 'true'}})).stdout).not.toContain('::notice');
  });
});
