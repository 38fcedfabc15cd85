import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, test} from 'vitest';
import {markers} from '../../src/register/index-page/markers.js';
import {readExperiment} from '../../src/register/read-experiment.js';
import {linterWith} from '../register/facts-by-file.js';
import {fact, placeOnLine} from '../register/samples.js';
import {directoryWith, type Run, run} from './world.js';

const linter = linterWith({
  'desks.md': {title: 'Shared desks', reviewDate: fact('2027-02-24'), owner: fact('Ana Souza')},
  'wednesdays.md': {
    title: 'No-meeting Wednesdays',
    reviewDate: fact('2027-03-10'),
    owner: fact('People Ops'),
  },
  'rota.md': {title: 'A rota', reviewDate: fact('2027-06-30'), start: fact('2027-01-01')},
  'vague.md': {title: 'On call', undated: {reason: '`soon` is no day', place: placeOnLine(7)}},
  'old.md': {
    title: 'Standups',
    reviewDate: fact('2026-12-01'),
    outcome: fact({decision: 'stopped', on: '2026-12-02', note: undefined} as const),
  },
  'broken.md': {
    title: 'Leap',
    mistakes: [{kind: 'impossible', message: '`31 February` is no day', places: [placeOnLine(3)]}],
  },
});

const memos = ['desks', 'wednesdays', 'rota', 'vague', 'old'];

/** The memos, and more files. */
function project(files: Readonly<Record<string, string>> = {}): string {
  return directoryWith({
    ...Object.fromEntries(memos.map(name => [`memos/${name}.md`, '# A memo\n'])),
    ...files,
  });
}

/** The register on 1 March 2027, where the words name no other day. */
function register(cwd: string, words = '', world: Parameters<typeof run>[2] = {}): Promise<Run> {
  const now = () => new Date('2027-03-01T23:59:59Z');
  return run(cwd, `register ${words}`, {now, linter, ...world});
}

/** The titles that a table shows, in their order. */
function titlesIn({stdout}: Run): string[] {
  const titles = ['Shared desks', 'No-meeting Wednesdays', 'A rota', 'On call', 'Standups'];
  return stdout.split('\n').flatMap(line => titles.find(title => line.includes(title)) ?? []);
}

describe('the table', () => {
  it('is what people get who ask for nothing else', async () => {
    expect(await register(project())).toEqual({
      code: 0,
      stderr: '',
      stdout: `Overdue
  2027-02-24  5 days ago   Shared desks           Ana Souza   memos/desks.md

Due in the next 14 days
  2027-03-10  in 9 days    No-meeting Wednesdays  People Ops  memos/wednesdays.md

Running
  2027-06-30  in 121 days  A rota                 no owner    memos/rota.md

Undated
  no date                  On call                no owner    memos/vague.md:7
                           \`soon\` is no day

Decided
  2026-12-02  stopped      Standups               no owner    memos/old.md

5 experiments on 2027-03-01: 1 overdue, 1 due, 1 running, 1 undated, 1 decided
`,
    });
  });

  it('fits the terminal, with colours where there is one', async () => {
    const {stdout} = await register(project(), '', {isTTY: true, columns: 60});
    expect(stdout).toContain('\u001B[33m\u001B[1mOverdue');
    expect(stdout).toMatch(/No-meeting Wednesd… /);
    expect((await register(project(), '--color')).stdout).toContain('\u001B[1mRunning');
    expect((await register(project(), '--no-color', {isTTY: true})).stdout).not.toContain('\u001B');
  });

  it('is friendly where there is nothing', async () => {
    const cwd = directoryWith({'pamphlet.md': 'Buy!', 'README.md': '# Read me'});
    const result = await register(cwd, '.', {
      linter: {...linter, recognize: async () => ({isAnnouncement: false, reason: 'no'})},
    });
    expect(result).toMatchObject({code: 0, stdout: 'No experiments to show.\n'});
    expect(result.stderr).toBe('2 left out: not an announcement; --verbose lists them\n');
  });

  it('says which are left out as drafts', async () => {
    const drafting = (drafts: readonly string[]) => ({
      linter: {
        ...linter,
        readExperiment: async (...document: Parameters<typeof linter.readExperiment>) => ({
          ...(await linter.readExperiment(...document)),
          isDraft: drafts.includes(path.basename(document[1])),
        }),
      },
    });
    const said = async (...drafts: string[]) => (await register(project(), '', drafting(drafts))).stderr;
    expect(await said('desks.md')).toBe('1 left out: a draft; --verbose lists them\n');
    expect(await said('desks.md', 'old.md')).toBe('2 left out: drafts; --verbose lists them\n');
  });
});

describe('what is shown', () => {
  test.each([
    ['--status overdue', ['Shared desks']],
    ['--status due,Running', ['No-meeting Wednesdays', 'A rota']],
    ['--status undated --status decided', ['On call', 'Standups']],
    ['--owner souza', ['Shared desks']],
    ['--owner OPS --owner ana', ['Shared desks', 'No-meeting Wednesdays']],
    ['--owner ops --status due', ['No-meeting Wednesdays']],
    ['memos/rota.md memos/old.md', ['A rota', 'Standups']],
    ['memos/[dr]*.md', ['Shared desks', 'A rota']],
    ['--ignore-pattern desks.md --ignore-pattern old.md', ['No-meeting Wednesdays', 'A rota', 'On call']],
  ])('%s', async (words, titles) => {
    const result = await register(project(), words);
    expect(titlesIn(result)).toEqual(titles);
    expect(result).toMatchObject({code: 0, stderr: ''});
  });

  it('is said to be nothing where flags leave nothing', async () => {
    expect(await register(project(), '--status due --owner nobody')).toEqual({
      code: 0,
      stdout: 'No experiments to show.\n',
      stderr: 'none of 5 experiments is what --status and --owner asked for\n',
    });
  });

  it('depends on the day, and on what counts as soon', async () => {
    const cwd = project();
    const due = async (words: string) => titlesIn(await register(cwd, `--status due ${words}`));
    expect(await due('--within 8d')).toEqual([]);
    expect(await due('--within 9d')).toEqual(['No-meeting Wednesdays']);
    expect(await due('--within 6m')).toEqual(['No-meeting Wednesdays', 'A rota']);
    expect(await due('--as-of 2027-06-16')).toEqual(['A rota']);
    expect((await register(cwd, '--as-of 2027-03-10')).stdout).toContain('2027-03-10  today');
  });
});

describe('--sort', () => {
  test.each([
    ['status', 'Shared desks,No-meeting Wednesdays,A rota,On call,Standups'],
    ['-status', 'Standups,On call,A rota,No-meeting Wednesdays,Shared desks'],
  ])('%s', async (key, titles) => {
    expect(titlesIn(await register(project(), `--sort ${key}`)).join()).toBe(titles);
  });

  test.each([
    ['review', 'old,desks,wednesdays,rota,vague'],
    ['-review', 'rota,wednesdays,desks,old,vague'],
    ['start', 'rota,desks,wednesdays,vague,old'],
    ['owner', 'desks,wednesdays,rota,vague,old'],
    ['title', 'rota,wednesdays,vague,desks,old'],
    ['-file', 'wednesdays,vague,rota,old,desks'],
    ['-owner', 'wednesdays,desks,rota,vague,old'],
  ])('%s, in a list without groups', async (key, files) => {
    const {stdout} = await register(project(), `--sort ${key} --format json`);
    const experiments: {filePath: string}[] = JSON.parse(stdout).experiments;
    expect(experiments.map(({filePath}) => path.basename(filePath, '.md')).join()).toBe(files);
  });

  it('sorts inside the groups of a table', async () => {
    const result = await register(project(), '--within 1y --sort -title --status due,overdue');
    expect(titlesIn(result)).toEqual(['Shared desks', 'No-meeting Wednesdays', 'A rota']);
  });
});

describe('formats', () => {
  it('can each have a file, with links that count from there', async () => {
    const cwd = project();
    const result = await register(cwd, '-f json -f markdown=docs/register.md -f csv=out/register.csv');
    expect(result).toMatchObject({code: 0, stderr: ''});
    expect(JSON.parse(result.stdout).experiments).toHaveLength(5);
    expect(readFileSync(path.join(cwd, 'docs/register.md'), 'utf8')).toContain('(../memos/desks.md)');
    expect(readFileSync(path.join(cwd, 'out/register.csv'), 'utf8')).toMatch(/^filePath,title,/);
  });

  it('go to the file of --output-file', async () => {
    const cwd = project();
    expect(await register(cwd, '--format csv -o register.csv')).toMatchObject({code: 0, stdout: ''});
    expect(await register(cwd, '-o register.txt')).toMatchObject({code: 0, stdout: ''});
    expect(readFileSync(path.join(cwd, 'register.csv'), 'utf8')).toContain('Shared desks');
    expect(readFileSync(path.join(cwd, 'register.txt'), 'utf8')).toMatch(/^Overdue\n/);
  });

  it('have links that lead there from a page in a directory of its own', async () => {
    const cwd = project();
    expect(await register(cwd, '-f html=docs/register.html')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(path.join(cwd, 'docs/register.html'), 'utf8')).toContain('href="../memos/desks.md"');
    expect((await register(cwd, '-f html')).stdout).toContain('href="memos/desks.md"');
  });

  describe('as a calendar', () => {
    const file = 'out/reviews.ics';
    const moved = linterWith({'desks.md': {title: 'Shared desks', reviewDate: fact('2027-04-24')}});
    const only = `-f ics=${file} memos/desks.md`;

    it('go on from the calendar that was there', async () => {
      const cwd = project();
      const sequence = () => /^SEQUENCE:(\d+)/m.exec(readFileSync(path.join(cwd, file), 'utf8'))?.[1];
      await register(cwd, only);
      expect(sequence()).toBe('0');
      expect(await register(cwd, only, {linter: moved})).toMatchObject({code: 0, stdout: '', stderr: ''});
      expect(sequence()).toBe('1');
      await register(cwd, only, {linter: moved});
      expect(sequence()).toBe('1');
    });

    it.each(['--changed', '--staged', '--stdin', '--status overdue', '--owner ana'])(
      'keep no part of the register: %s',
      async part => {
        const cwd = project();
        await register(cwd, `-f ics=${file}`);
        const before = readFileSync(path.join(cwd, file), 'utf8');
        for (const ics of [`-f ics=${file}`, `-f ics -o ${file}`]) {
          const result = await register(cwd, `${ics} ${part}`);
          expect(result).toMatchObject({code: 2, stdout: ''});
          expect(result.stderr).toMatch(/ keeps the whole calendar, and .* is a part of it/);
        }
        expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(before);
        expect((await register(cwd, '-f ics --owner ana')).code).toBe(0);
      },
    );

    it('leave it alone where a memo could not be read, or where it is something else', async () => {
      const cwd = project({'memos/broken.md': '# Leap\n', 'notes.ics': 'mine'});
      await register(cwd, only);
      const before = readFileSync(path.join(cwd, file), 'utf8');
      const result = await register(cwd, `-f ics=${file} memos`, {linter});
      expect(result.code).toBe(2);
      expect(result.stderr).toContain(
        `error: --format: ${file} stays as it was, because not all announcements`,
      );
      expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(before);
      const other = await register(cwd, '-f ics=notes.ics memos/desks.md');
      expect(other).toMatchObject({code: 2, stdout: ''});
      expect(other.stderr).toMatch(/^error: --format: notes\.ics/);
      expect(readFileSync(path.join(cwd, 'notes.ics'), 'utf8')).toBe('mine');
    });
  });

  it('in a file are without colours and without an edge', async () => {
    const cwd = project();
    await register(cwd, '--color -o register.txt', {isTTY: true, columns: 50});
    const text = readFileSync(path.join(cwd, 'register.txt'), 'utf8');
    expect(text).toContain(
      '  2027-03-10  in 9 days    No-meeting Wednesdays  People Ops  memos/wednesdays.md\n',
    );
  });

  test.each([
    [
      '-f jsn',
      '--format: unknown register format "jsn" — did you mean "json"? Known register formats: table, json, csv, markdown, html, ics',
    ],
    [
      '-f sarif',
      '--format: sarif shows findings of the lint; the register is shown as table, json, csv, markdown, html, ics',
    ],
    ['-f json -f csv', '--format: json and csv cannot share standard output; give one a file'],
    ['-f json=a -f csv=./a', '--format: json and csv would both be written to ./a'],
    ['-f json -f csv -o a', '--output-file is for a single format'],
    ['-f csv=memos/old.md', '--format: memos/old.md is one of the files that were read'],
    ['--status due -o memos/old.md', '--output-file: memos/old.md is one of the files that were read'],
  ])('%s', async (words, message) => {
    const cwd = project();
    const result = await register(cwd, words);
    expect(result).toMatchObject({code: 2, stdout: ''});
    expect(result.stderr.startsWith(`error: ${message}`)).toBe(true);
    expect(readFileSync(path.join(cwd, 'memos/old.md'), 'utf8')).toBe('# A memo\n');
  });
});

describe('mistakes', () => {
  test.each([
    ['--status late', '--status: unknown name "late"'],
    ['--status due,', '--status: a name is missing; there are overdue, due, running, undated, decided'],
    ['--sort', 'option'],
    ['--sort -reviw', '--sort: unknown key "reviw" — did you mean "review"?'],
    ['--sort reviw', '--sort: unknown key "reviw" — did you mean "review"?'],
    ['--within soon', '--within: "soon" is no length of time'],
    ['--as-of 2027-02-31', '--as-of: "2027-02-31" is no day of the calendar'],
    ['--check', '--check needs a page, as in --write docs/experiments.md --check'],
    ['--staged --changed', '--staged and --changed cannot be asked for together'],
    ['nowhere.md', 'nowhere.md: '],
    ['memos/*.txt', 'memos/*.txt'],
  ])('%s', async (words, message) => {
    const result = await register(project(), words);
    expect(result.code).toBe(2);
    expect(result.stderr.startsWith(`error: ${message}`)).toBe(true);
  });

  it('a variable that is not set is no owner', async () => {
    const result = await run(project(), ['register', '--owner', ''], {linter});
    expect(result).toMatchObject({code: 2, stdout: ''});
    expect(result.stderr).toBe(
      'error: --owner: the text is empty (a variable that is not set?); write a part of a name\n',
    );
  });

  it('an impossible day is told at its place, and the others are shown', async () => {
    const result = await register(project({'memos/broken.md': '# Leap\n'}));
    expect(result.code).toBe(2);
    expect(result.stderr).toBe('error: memos/broken.md:3:1: `31 February` is no day\n');
    expect(titlesIn(result)).toHaveLength(5);
    expect(result.stdout).toContain('Leap');
  });

  it('front matter that cannot be read is told at its place, and the rest is shown', async () => {
    const cwd = directoryWith({
      'memo.md': '---\nreview-by: 2027-06-30\nowner: a: b\n---\n\n# Shared desks\n',
    });
    const result = await register(cwd, '', {linter: {readExperiment}});
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/^error: memo\.md:3:\d+: the front matter cannot be read \(.+\)\n$/);
    expect(titlesIn(result)).toEqual(['Shared desks']);
  });
});

describe('--write', () => {
  const {start, end} = markers;
  const page = `\uFEFF# Experiments\r\n\r\nWhat we try.\r\n\r\n${start}\r\n${end}\r\n\r\nNo end of line`;
  const index = 'docs/experiments.md';
  const textOf = (cwd: string) => readFileSync(path.join(cwd, index), 'utf8');

  it('puts the register between the markers of a page, and nothing else changes', async () => {
    const cwd = project({[index]: page});
    const result = await register(cwd, `memos --write ${index}`);
    expect(result).toEqual({code: 0, stdout: '', stderr: `${index}: the register was written\n`});
    const [before, after] = page.split(`${start}\r\n`);
    const text = textOf(cwd);
    expect(text.startsWith(`${before}${start}\r\n\r\n## Overdue\r\n\r\n| review |`)).toBe(true);
    expect(text.endsWith(` stopped |\r\n\r\n${after}`)).toBe(true);
    expect(text.match(/(?<!\r)\n/)).toBeNull();
    expect(text).toContain('| 2027-02-24 | [Shared desks](../memos/desks.md) | Ana Souza |  |\r\n');
  });

  it('writes nothing where the page is current, and takes it for no memo', async () => {
    const cwd = project({[index]: page});
    await register(cwd, `--write ${index}`);
    const text = textOf(cwd);
    const {code, stderr} = await register(cwd, `. --write ${index} --verbose`);
    expect({code, stderr}).toEqual({
      code: 0,
      stderr: `left out: ${index} (not an announcement: it holds the register)\n${index}: the register is current\n`,
    });
    expect(textOf(cwd)).toBe(text);
    expect(text).not.toContain('experiments.md');
    expect((await register(cwd, index)).stdout).toBe('No experiments to show.\n');
  });

  it('makes the page none that is linted, whoever names it', async () => {
    const config = '{"files": ["docs/*.md"]}';
    const cwd = project({[index]: page, 'change-lint.config.json': config});
    for (const words of ['--verbose', `--verbose ${index}`, '--verbose --all-files docs']) {
      const {code, stderr} = await run(cwd, words, {linter});
      expect(code).toBe(0);
      expect(stderr).toContain(`${index} (not an announcement: it holds the register)`);
      expect(stderr).not.toContain('--all-files');
    }
    expect((await run(cwd, '--show-files', {linter})).stdout).toBe('');
  });

  it('takes what flags choose, in their order', async () => {
    const cwd = project({[index]: page});
    await register(cwd, `--write ${index} --status overdue,running,decided --sort -status --format markdown`);
    expect(textOf(cwd).match(/^## .*/gm)).toEqual(['## Decided', '## Running', '## Overdue']);
  });

  it('stands beside other formats', async () => {
    const cwd = project({[index]: page});
    const {code, stdout} = await register(cwd, `--write ${index} -f markdown -f table -f json=register.json`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Overdue\n {2}2027/);
    expect(textOf(cwd)).toContain('## Overdue');
    expect(JSON.parse(readFileSync(path.join(cwd, 'register.json'), 'utf8')).experiments).toHaveLength(5);
  });

  it('leaves the page as it was where not all can be read', async () => {
    const cwd = project({[index]: page, 'memos/broken.md': '# Leap\n'});
    const result = await register(cwd, `--write ${index}`);
    expect(result).toMatchObject({code: 2, stdout: ''});
    expect(result.stderr).toContain(
      `error: --write: ${index} stays as it was, because not all announcements could be read\n`,
    );
    expect(textOf(cwd)).toBe(page);
  });

  test.each([
    [
      'docs/none.md',
      `there is no such file; make it, and put these two lines where it belongs:\n${start}\n${end}\n`,
    ],
    [
      'memos/old.md',
      `nothing says where the register goes; put these two lines where it belongs:\n${start}\n${end}\n`,
    ],
    ['half.md', `line 1: the register starts here and ends nowhere; add ${end}\n`],
    ['memos', 'this is a directory\n'],
  ])('%s has no place for it', async (file, message) => {
    const cwd = project({'half.md': start});
    for (const check of ['', '--check']) {
      expect(await register(cwd, `--write ${file} ${check}`)).toEqual({
        code: 2,
        stdout: '',
        stderr: `error: --write: ${file}: ${message}`,
      });
    }
    expect(existsSync(path.join(cwd, 'docs'))).toBe(false);
  });

  test.each([
    [`--write ${index} --staged`, '--write keeps the whole register, and --staged is a part of it'],
    [`--write ${index} -`, '--write keeps the whole register, and standard input is a part of it'],
    [`--write ${index} -o a.md`, '--write and --output-file both say where the register goes'],
    [`--write ${index} --check -f json`, '--check writes nothing; leave out --format json'],
    [`--write ${index} -f json=${index}`, `--format: ${index} is one of the files that were read`],
  ])('%s', async (words, message) => {
    const cwd = project({[index]: page});
    const result = await register(cwd, words);
    expect(result).toMatchObject({code: 2, stdout: ''});
    expect(result.stderr.startsWith(`error: ${message}`)).toBe(true);
    expect(textOf(cwd)).toBe(page);
  });

  describe('--check', () => {
    it('fails where the page is stale, says what differs and how to refresh it, and writes nothing', async () => {
      const cwd = project({[index]: page});
      await register(cwd, `--write ${index} --ignore-pattern desks.md --status due,overdue,decided`);
      const text = textOf(cwd);
      const words = [
        'register',
        '--check',
        '--write',
        index,
        '--status',
        'overdue',
        '--owner',
        "Ana's, or Ana",
      ];
      expect(await register(cwd, `--check --write ${index} --status overdue,due`)).toEqual({
        code: 1,
        stderr: '',
        stdout: `${index}: the register is stale; to refresh it: change-lint register --write ${index} --status overdue,due
  - | 2026-12-02 | [Standups](../memos/old.md) |  | stopped |
  + | 2027-02-24 | [Shared desks](../memos/desks.md) | Ana Souza |  |
`,
      });
      expect((await run(cwd, words, {linter, now: () => new Date('2027-03-01')})).stdout).toContain(
        `change-lint register --write ${index} --status overdue --owner 'Ana'\\''s, or Ana'\n`,
      );
      expect(textOf(cwd)).toBe(text);
    });

    it('passes where it is fresh', async () => {
      const cwd = project({[index]: page});
      await register(cwd, `--write ${index}`);
      expect(await register(cwd, `--write ${index} --check`)).toEqual({
        code: 0,
        stdout: '',
        stderr: `${index}: the register is current\n`,
      });
    });

    it('passes where a formatter has padded the tables, and --write leaves its work alone', async () => {
      const cwd = project({[index]: page});
      await register(cwd, `--write ${index}`);
      const padded = textOf(cwd)
        .replaceAll(' --- ', ' ---------- ')
        .replaceAll(/ \|(?=\r?\n)/g, '     |');
      writeFileSync(path.join(cwd, index), padded);
      for (const check of [' --check', '']) {
        const result = await register(cwd, `--write ${index}${check}`);
        expect(result).toEqual({code: 0, stdout: '', stderr: `${index}: the register is current\n`});
      }
      expect(textOf(cwd)).toBe(padded);
    });

    it('passes where nothing but time has moved', async () => {
      const cwd = project({[index]: page});
      await register(cwd, `--write ${index}`);
      const text = textOf(cwd);
      expect(await register(cwd, `--write ${index} --check --as-of 2027-12-01`)).toEqual({
        code: 0,
        stdout: '',
        stderr: `${index}: only the groups are those of another day; to move them: change-lint register --write ${index} --as-of 2027-12-01\n`,
      });
      expect(textOf(cwd)).toBe(text);
      await register(cwd, `--write ${index} --as-of 2027-12-01`);
      expect(textOf(cwd)).not.toBe(text);
    });

    it('says nothing of a page where not all can be read', async () => {
      const cwd = project({[index]: page, 'memos/broken.md': '# Leap\n'});
      const result = await register(cwd, `--write ${index} --check`);
      expect(result).toMatchObject({code: 2, stdout: ''});
      expect(result.stderr).toContain(`error: --write: ${index} was not checked, because not all`);
    });
  });
});

describe('the flags that the register shares with the lint', () => {
  it.each(['register', 'due', 'ical'])(
    '--pass-on-no-files accepts that there is nothing for %s',
    async name => {
      const empty = directoryWith({});
      const now = () => new Date('2027-03-01');
      expect((await run(empty, name, {linter, now})).code).toBe(2);
      expect(await run(empty, `${name} --pass-on-no-files`, {linter, now})).toMatchObject({
        code: 0,
        stderr: '',
      });
      expect((await run(empty, `${name} --pass-on-no-files nowhere`, {linter, now})).code).toBe(2);
    },
  );

  it('take the files of the configuration where no file is named', async () => {
    const cwd = project({'change-lint.config.json': '{"files": ["memos/r*.md"]}'});
    expect(titlesIn(await register(cwd))).toEqual(['A rota']);
    expect(titlesIn(await register(cwd, '--no-config-lookup'))).toHaveLength(5);
  });

  it('read standard input', async () => {
    const result = await register(project(), '--stdin --stdin-filename memos/rota.md', {stdin: '# A rota\n'});
    expect(titlesIn(result)).toEqual(['A rota']);
  });

  it('help names the formats and the statuses', async () => {
    const {stdout} = await run(project(), 'help register');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('table, json, csv, markdown, html, ics');
    expect(stdout).toContain('overdue, due, running, undated, decided');
    expect(stdout).toContain('The options of change-lint --help work here too');
  });
});
