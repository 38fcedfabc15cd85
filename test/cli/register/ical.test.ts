import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {run} from '../../main/world.js';
import {eventsOf} from '../../register/ical/calendars.js';
import {fact} from '../../register/samples.js';
import {type Memos, readerOf, worldOf} from './memos.js';

const desks = {title: 'Desks for all', reviewDate: fact('2027-03-31'), owner: fact('Ada')};
const hours = {title: 'Quiet hours', reviewDate: fact('2027-04-30')};
const memos: Memos = {'news/desks.md': desks, 'news/hours.md': hours};
const outcome = {...fact({decision: 'stopped', on: undefined, note: undefined} as const), words: 'stopped'};

const oneUid = (text: string) => eventsOf(text)[0]?.uid;

/** Writes the calendar, once for each state of the memos, a day later each time; the last one is what it gives. */
async function eventsAfter(...states: readonly Memos[]) {
  const {cwd, go} = worldOf(memos);
  for (const [day, said] of states.entries()) {
    const {code} = await go(`ical -o reviews.ics --as-of 2027-03-0${day + 1}`, {said});
    expect(code).toBe(0);
  }
  return eventsOf(readFileSync(path.join(cwd, 'reviews.ics'), 'utf8'));
}

describe('change-lint ical', () => {
  it('prints the reviews as a calendar', async () => {
    const {go} = worldOf(memos);
    const {code, stdout, stderr} = await go('ical');
    expect(eventsOf(stdout)).toMatchObject([
      {summary: 'Review: Desks for all', start: '2027-03-31', sequence: 0, stamp: '2027-03-01T00:00:00Z'},
      {summary: 'Review: Quiet hours', start: '2027-04-30', sequence: 0},
    ]);
    expect({code, stderr}).toEqual({code: 0, stderr: ''});
  });

  it('reads what is named', async () => {
    const {go} = worldOf(memos);
    const {stdout} = await go('ical news/hours.md');
    expect(eventsOf(stdout).map(({summary}) => summary)).toEqual(['Review: Quiet hours']);
  });

  it('stamps with the day of --as-of', async () => {
    const {go} = worldOf(memos);
    expect(eventsOf((await go('ical --as-of 2026-12-24')).stdout)[0]?.stamp).toBe('2026-12-24T00:00:00Z');
  });

  it('says how many experiments have no place in it', async () => {
    const {go} = worldOf({...memos, 'a.md': {}, 'b.md': {}});
    const {code, stderr} = await go('ical');
    expect(stderr).toBe('not in the calendar: 2 experiments without a review date\n');
    expect(code).toBe(0);
  });

  it.each([
    ['-o reviews.ics --changed', '--output-file', '--changed'],
    ['-o reviews.ics --staged', '--output-file', '--staged'],
    ['-o reviews.ics --since main', '--output-file', '--since'],
    ['-o reviews.ics --stdin', '--output-file', 'standard input'],
    ['-o reviews.ics -', '--output-file', 'standard input'],
    ['--previous reviews.ics --changed', '--previous', '--changed'],
  ])('keeps no calendar of a part: %s', async (words, keeper, part) => {
    const {cwd, go} = worldOf(memos);
    await go('ical -o reviews.ics');
    const before = readFileSync(path.join(cwd, 'reviews.ics'), 'utf8');
    expect(await go(`ical ${words}`)).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: ${keeper} keeps the whole calendar, and ${part} is a part of it: the other reviews would be lost to its readers; leave out one of them\n`,
    });
    expect(readFileSync(path.join(cwd, 'reviews.ics'), 'utf8')).toBe(before);
  });

  it('refuses formats', async () => {
    const {go} = worldOf(memos);
    const {code, stdout, stderr} = await go('ical -f json');
    expect(stderr).toBe(
      'error: ical: there is only the calendar, and no --format "json"; -o says where it goes\n',
    );
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
  });
});

it('register --format ics writes the same calendar', async () => {
  const {go} = worldOf(memos);
  expect((await go('register -f ics')).stdout).toBe((await go('ical')).stdout);
});

describe('the UID of a review', () => {
  it('is the same whatever the title and the day, and from wherever the program runs', async () => {
    const {cwd, go} = worldOf({'news/desks.md': desks});
    const uid = oneUid((await go('ical')).stdout);
    const moved = {'news/desks.md': {title: 'Other', reviewDate: fact('2027-05-05')}};
    expect(oneUid((await go('ical', {said: moved})).stdout)).toBe(uid);
    const linter = {readExperiment: readerOf({'news/desks.md': desks}, cwd)};
    expect(oneUid((await run(path.join(cwd, 'news'), 'ical desks.md', {linter})).stdout)).toBe(uid);
    const elsewhere = worldOf({'news/desks.md': desks});
    expect(oneUid((await elsewhere.go('ical')).stdout)).toBe(uid);
  });

  it('is another for another file, with the same title', async () => {
    const {go} = worldOf({'a.md': desks, 'b.md': desks});
    const uids = eventsOf((await go('ical')).stdout).map(({uid}) => uid);
    expect(new Set(uids).size).toBe(2);
  });

  it('ends with --uid-domain', async () => {
    const {go} = worldOf({'a.md': desks});
    const {stdout} = await go('ical --uid-domain memos.example.org');
    expect(oneUid(stdout)).toMatch(/^[0-9a-f]{32}@memos\.example\.org$/);
  });

  it.each(['a b', 'x\nEND:VCALENDAR', ''])('does not take %j for a domain', async domain => {
    const {go} = worldOf(memos);
    const {code, stderr} = await go(['ical', '--uid-domain', domain]);
    expect(stderr).toBe(`error: --uid-domain: "${domain}" is no name such as memos.example.org\n`);
    expect(code).toBe(2);
  });
});

describe('ical -o', () => {
  it('writes the calendar, with the folders that it needs, and nothing beside it', async () => {
    const {cwd, go} = worldOf(memos);
    expect(await go('ical -o public/cal/reviews.ics')).toEqual({code: 0, stdout: '', stderr: ''});
    expect(readdirSync(path.join(cwd, 'public/cal'))).toEqual(['reviews.ics']);
    expect(eventsOf(readFileSync(path.join(cwd, 'public/cal/reviews.ics'), 'utf8'))).toHaveLength(2);
  });

  it('leaves every byte as it is where nothing has changed', async () => {
    const {cwd, go} = worldOf(memos);
    await go('ical -o reviews.ics');
    const before = readFileSync(path.join(cwd, 'reviews.ics'));
    await go('ical -o reviews.ics --as-of 2027-03-29');
    expect(readFileSync(path.join(cwd, 'reviews.ics'))).toEqual(before);
  });

  it('makes CRLF again of what git has made of it', async () => {
    const {cwd, go} = worldOf(memos);
    const file = path.join(cwd, 'reviews.ics');
    await go('ical -o reviews.ics');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replaceAll('\r\n', '\n'));
    await go('ical -o reviews.ics --as-of 2027-03-02');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('lets the sequence of a review grow each time its day moves', async () => {
    const on = (day: string): Memos => ({...memos, 'news/desks.md': {...desks, reviewDate: fact(day)}});
    expect(await eventsAfter(memos, on('2027-06-01'), on('2027-06-01'), on('2027-05-01'))).toMatchObject([
      {start: '2027-05-01', sequence: 2, stamp: '2027-03-04T00:00:00Z'},
      {start: '2027-04-30', sequence: 0, stamp: '2027-03-01T00:00:00Z'},
    ]);
  });

  it('keeps the sequence and renews the stamp where something else changes', async () => {
    const renamed = {...memos, 'news/desks.md': {...desks, title: 'Desks for most'}};
    expect(await eventsAfter(memos, renamed)).toMatchObject([
      {summary: 'Review: Desks for most', sequence: 0, stamp: '2027-03-02T00:00:00Z'},
      {sequence: 0, stamp: '2027-03-01T00:00:00Z'},
    ]);
  });

  it('adds new reviews, and drops those of memos that are gone', async () => {
    expect(await eventsAfter({'news/desks.md': desks, 'news/hours.md': {}}, memos)).toHaveLength(2);
    const {cwd, go} = worldOf(memos);
    await go('ical -o reviews.ics');
    await go('ical news/desks.md -o reviews.ics');
    expect(eventsOf(readFileSync(path.join(cwd, 'reviews.ics'), 'utf8'))).toHaveLength(1);
  });

  it.each([
    ['is decided', {...desks, outcome}],
    ['has lost its date', {title: desks.title, owner: desks.owner}],
  ])('cancels a review to come that %s, once, and without an alarm', async (_, changed) => {
    const said = {...memos, 'news/desks.md': changed};
    expect(await eventsAfter(memos, said, said)).toMatchObject([
      {status: 'CANCELLED', start: '2027-03-31', sequence: 1, stamp: '2027-03-02T00:00:00Z', alarms: []},
      {status: 'CONFIRMED', sequence: 0},
    ]);
  });

  it('takes a review up again that was cancelled', async () => {
    const said = {...memos, 'news/desks.md': {...desks, outcome}};
    expect((await eventsAfter(memos, said, memos))[0]).toMatchObject({status: 'CONFIRMED', sequence: 2});
  });

  it('forgets a review that was decided when its day has come', async () => {
    const {cwd, go} = worldOf({'a.md': desks});
    await go('ical -o reviews.ics');
    const events = () => eventsOf(readFileSync(path.join(cwd, 'reviews.ics'), 'utf8'));
    await go('ical -o reviews.ics --as-of 2027-03-30', {said: {'a.md': {...desks, outcome}}});
    expect(events()).toHaveLength(1);
    await go('ical -o reviews.ics --as-of 2027-03-31', {said: {'a.md': {...desks, outcome}}});
    expect(events()).toEqual([]);
  });

  it.each([
    ['# A memo\n', 'is there, but it is no calendar; name another file'],
    ['', 'is there, but it is no calendar; name another file'],
    ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', 'is there, but it is no calendar; name another file'],
    [
      'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n',
      'is a calendar of another program (-//Other//EN); name another file',
    ],
  ])('does not overwrite %j', async (text, message) => {
    const {cwd, go} = worldOf(memos, {'mine.txt': text});
    const {code, stderr} = await go('ical -o mine.txt');
    expect(stderr).toBe(`error: --output-file: mine.txt ${message}\n`);
    expect(code).toBe(2);
    expect(readFileSync(path.join(cwd, 'mine.txt'), 'utf8')).toBe(text);
  });

  it('names a file that cannot be written', async () => {
    const {go} = worldOf(memos);
    expect((await go('ical -o news')).stderr).toBe('error: --output-file: news: this is a directory\n');
    const {code, stderr} = await go('ical -o news/desks.md/reviews.ics');
    expect(stderr).toMatch(/^error: --output-file: .*news\/desks\.md\/reviews\.ics/);
    expect(code).toBe(2);
  });

  it('leaves the file alone where a memo could not be read, as it would lack a review', async () => {
    const {cwd, go} = worldOf(memos);
    await go('ical -o reviews.ics');
    const before = readFileSync(path.join(cwd, 'reviews.ics'), 'utf8');
    const {code, stderr} = await go('ical news/desks.md gone.md -o reviews.ics');
    expect(stderr).toContain('error: reviews.ics was left as it was, as not every memo could be read\n');
    expect(code).toBe(2);
    expect(readFileSync(path.join(cwd, 'reviews.ics'), 'utf8')).toBe(before);
  });
});

describe('ical --previous', () => {
  const moved = {...memos, 'news/desks.md': {...desks, reviewDate: fact('2027-06-01')}};

  it('goes on from another file, and leaves that one alone', async () => {
    const {cwd, go} = worldOf(memos);
    const before = (await go('ical')).stdout;
    writeFileSync(path.join(cwd, 'before.ics'), before);
    const {stdout} = await go('ical --previous before.ics', {said: moved});
    expect(eventsOf(stdout).map(({sequence}) => sequence)).toEqual([1, 0]);
    expect((await go('ical --previous before.ics --as-of 2027-03-09')).stdout).toBe(before);
    await go('ical --previous before.ics -o after.ics', {said: moved});
    expect(readFileSync(path.join(cwd, 'after.ics'), 'utf8')).toBe(stdout);
    expect(readFileSync(path.join(cwd, 'before.ics'), 'utf8')).toBe(before);
  });

  it('wants a calendar that is there', async () => {
    const {go} = worldOf(memos);
    const {code, stderr} = await go('ical --previous gone.ics');
    expect(stderr).toBe('error: --previous: gone.ics: there is no such file\n');
    expect(code).toBe(2);
    expect((await go('ical --previous news/desks.md')).stderr).toContain('is no calendar');
  });
});
