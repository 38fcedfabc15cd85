import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {readOutcome} from '../../src/facts/outcome.js';
import {directoryWith, type Run, run} from './world.js';

const memo =
  '---\nstatus: running\nreview-by: 2027-06-30\n---\n\n# Quiet mornings\n\n## Review\n\nOn 30 June.\n';

const textIn = (directory: string, name = 'memo.md') => readFileSync(path.join(directory, name), 'utf8');

function review(directory: string, words: string, ...more: string[]): Promise<Run> {
  return run(directory, ['review', ...words.split(' ').filter(Boolean), ...more], {
    now: () => new Date('2027-06-30T23:00:00Z'),
  });
}

describe('review', () => {
  test('writes the outcome into text and front matter', async () => {
    const directory = directoryWith({'memo.md': memo});
    const result = await review(
      directory,
      'memo.md --outcome kept --note',
      'Calls fell by half.\n\nThe ward likes it.',
    );
    expect(result).toEqual({code: 0, stdout: 'memo.md: kept on 2027-06-30, recorded\n', stderr: ''});
    expect(textIn(directory)).toBe(
      '---\nstatus: decided\noutcome: kept\noutcome-date: 2027-06-30\nreview-by: 2027-06-30\n---\n\n# Quiet mornings\n\n## Review\n\nOn 30 June.\n\n## Outcome\n\nOn 2027-06-30 we decided to keep this.\n\nCalls fell by half.\n\nThe ward likes it.\n',
    );
    expect(readdirSync(directory).sort()).toEqual(['.git', 'memo.md']);
    expect(readOutcome(await parseAnnouncement(textIn(directory)))?.value).toEqual({
      decision: 'kept',
      on: '2027-06-30',
      note: 'Calls fell by half. The ward likes it.',
    });
  });

  test('asks kindly for a note', async () => {
    const {code, stdout} = await review(directoryWith({'memo.md': memo}), 'memo.md --outcome stopped');
    expect([code, stdout]).toEqual([
      0,
      'memo.md: stopped on 2027-06-30, recorded\nWhat did you see that decided it? A sentence of yours under "Outcome" helps whoever tries this next.\n',
    ]);
  });

  test('--date says when, and --as-of what counts as today', async () => {
    const directory = directoryWith({'a.md': memo, 'b.md': memo});
    await review(directory, 'a.md --outcome kept --date 2027-06-28');
    await review(directory, 'b.md --outcome kept --as-of 2028-02-29');
    expect([textIn(directory, 'a.md'), textIn(directory, 'b.md')]).toEqual([
      expect.stringContaining('\noutcome-date: 2027-06-28\n'),
      expect.stringContaining('\noutcome-date: 2028-02-29\n'),
    ]);
  });

  test('--dry-run shows what would be written', async () => {
    const directory = directoryWith({'docs/memo.md': memo});
    const {code, stdout} = await review(directory, 'docs/memo.md --outcome changed --dry-run');
    expect(stdout).toMatch(/^--- a\/docs\/memo\.md\n\+\+\+ b\/docs\/memo\.md\n@@ /);
    expect(stdout).toContain('\n-status: running\n+status: decided\n+outcome: changed\n');
    expect([code, textIn(directory, 'docs/memo.md')]).toEqual([0, memo]);
  });

  test('--dry-run names a file elsewhere as a patch can', async () => {
    const elsewhere = directoryWith({'memo.md': memo});
    const file = path.join(elsewhere, 'memo.md');
    const {stdout} = await review(directoryWith({}), `${file} --outcome kept --dry-run`);
    expect(stdout.startsWith(`--- a${file}\n+++ b${file}\n@@ `)).toBe(true);
  });

  test('--front-matter gives a memo some', async () => {
    const directory = directoryWith({'memo.md': '\uFEFF# Quiet mornings\n', 'other.md': '# Late mornings\n'});
    await review(directory, 'memo.md --outcome kept --front-matter');
    await review(directory, 'other.md --outcome kept');
    expect(textIn(directory)).toMatch(/^\uFEFF---\nstatus: decided\noutcome: kept\n/);
    expect(textIn(directory, 'other.md')).toMatch(/^# Late mornings\n\n## Outcome\n/);
  });

  test('--force adds to an outcome that is there', async () => {
    const directory = directoryWith({'memo.md': memo});
    await review(directory, 'memo.md --outcome changed --date 2027-03-31');
    const before = textIn(directory);
    const refused = await review(directory, 'memo.md --outcome stopped');
    expect([refused.code, refused.stdout, refused.stderr, textIn(directory)]).toEqual([
      2,
      '',
      'error: memo.md: an outcome is recorded in line 3 already: changed on 2027-03-31; --force writes another below it\n',
      before,
    ]);
    expect((await review(directory, 'memo.md --outcome stopped --force')).code).toBe(0);
    expect(textIn(directory)).toMatch(
      /decided to change this\.\n\nOn 2027-06-30 we decided to stop this\.\n$/,
    );
  });
});

describe('what review refuses', () => {
  test.each([
    ['--outcome kept', 'review: which memo? Name it: change-lint review memo.md --outcome kept'],
    ['memo.md', 'review: what was decided? Say --outcome kept, --outcome changed or --outcome stopped'],
    [
      'memo.md other.md --outcome kept',
      'review takes one memo, here "memo.md", since each has an outcome of its own; leave out "other.md"',
    ],
    [
      'memo.md --outcome stoped',
      '--outcome: unknown outcome "stoped" — did you mean "stopped"? Known outcomes: kept, changed, stopped',
    ],
    ['memo.md --outcome adopted', '--outcome: "adopted" is called "kept" here; write --outcome kept'],
    [
      'memo.md --outcome kept --date 2027-02-31',
      '--date: "2027-02-31" is no day of the calendar; write it as 2027-03-31',
    ],
    [
      'memo.md --outcome kept --date 2027-07-02',
      '--date: 2027-07-02 is still to come (today is 2027-06-30); an outcome is what has been decided',
    ],
    ['code.ts --outcome kept', 'code.ts: this is no memo; an outcome goes into .md, .markdown or .mdx'],
    ['memo.md --outcome kept --nope', 'unknown option "--nope"'],
    ['none.md --outcome kept', 'none.md: there is no such file'],
    ['docs --outcome kept', 'docs: this is a directory'],
    ['latin.md --outcome kept', 'latin.md: not valid UTF-8 (first bad byte in line 1); save it as UTF-8'],
    ['broken.md --outcome kept', 'broken.md: its front matter cannot be read (line 2: '],
  ])('%s', async (words, message) => {
    const files = {
      'memo.md': memo,
      'code.ts': 'const a = 1;\n',
      'docs/memo.md': memo,
      'latin.md': Uint8Array.of(0x23, 0x20, 0xe4, 0x0a),
      'broken.md': '---\nowner: @dana\n---\n\n# T\n',
    };
    const directory = directoryWith(files);
    const {code, stdout, stderr} = await review(directory, words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`error: ${message}`);
    for (const [name, content] of Object.entries(files)) {
      expect(readFileSync(path.join(directory, name))).toEqual(Buffer.from(content));
    }
  });

  test('an empty note, as of a variable that is not set', async () => {
    const directory = directoryWith({'memo.md': memo});
    const {code, stderr} = await review(directory, 'memo.md --outcome kept --note', ' ');
    expect([code, stderr, textIn(directory)]).toEqual([
      2,
      'error: --note is empty (a variable that is not set?); leave it out, or say what you saw\n',
      memo,
    ]);
  });
});
