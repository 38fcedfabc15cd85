import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {parseAnnouncement} from '../../../src/announcement/read-announcement.js';
import {readOutcome} from '../../../src/facts/outcome.js';
import {type Recording, recordOutcome} from '../../../src/register/outcome/record-outcome.js';

const kept: Recording = {
  decision: 'kept',
  on: '2027-06-30',
  note: undefined,
  isFurther: false,
  addsFrontMatter: false,
};

async function record(source: string, recording: Partial<Recording> = {}, name = 'memo.md'): Promise<string> {
  const recorded = await recordOutcome(source, name, {...kept, ...recording});
  return 'text' in recorded ? recorded.text : `refused: ${recorded.trouble}`;
}

async function read(source: string) {
  return readOutcome(await parseAnnouncement(source))?.value;
}

describe('the section', () => {
  test.each([
    [
      'under an atx heading',
      '# T\n\nWe try it.\n',
      '# T\n\nWe try it.\n\n## Outcome\n\nOn 2027-06-30 we decided to keep this.\n',
    ],
    [
      'closed and in capitals',
      '# T\n\n## THE PLAN ##\n\nx.\n\n## THE END ##\n\ny.\n',
      '\n\n## OUTCOME ##\n\nOn 2027-06-30 we decided to keep this.\n',
    ],
    [
      'underlined',
      'T\n=\n\nPlan\n----\n\nx.\n\nReview\n------\n\ny.\n',
      '\n\nOutcome\n-------\n\nOn 2027-06-30 we decided to keep this.\n',
    ],
    [
      'numbered',
      '# T\n\n## 1. Plan\n\nx.\n\n## 2. Review\n\ny.\n',
      '\n\n## 3. Outcome\n\nOn 2027-06-30 we decided to keep this.\n',
    ],
    [
      'in bold',
      '# T\n\n**Plan**\n\nx.\n\n**Review**\n\ny.\n',
      '\n\n**Outcome**\n\nOn 2027-06-30 we decided to keep this.\n',
    ],
    [
      'as a lead-in',
      '# T\n\n**Plan:** x.\n\n**Review:** y.\n',
      '\n\n**Outcome:** On 2027-06-30 we decided to keep this.\n',
    ],
    [
      'without a line end at the end',
      '# T\n\nx.',
      '# T\n\nx.\n\n## Outcome\n\nOn 2027-06-30 we decided to keep this.',
    ],
    [
      'with the line ends of Windows',
      '# T\r\n\r\nx.\r\n',
      '# T\r\n\r\nx.\r\n\r\n## Outcome\r\n\r\nOn 2027-06-30 we decided to keep this.\r\n',
    ],
    [
      'after the signature',
      '# T\n\n## Plan\n\nx.\n\n## Review\n\ny.\n\n— Dana\n',
      '— Dana\n\n## Outcome\n\nOn 2027-06-30 we decided to keep this.\n',
    ],
    [
      'before references and definitions',
      '# T\n\n## Plan\n\n[x][1].\n\n## References\n\nz\n\n[1]: /x\n',
      '[x][1].\n\n## Outcome\n\nOn 2027-06-30 we decided to keep this.\n\n## References\n\nz\n\n[1]: /x\n',
    ],
  ])('is written %s', async (_, source, end) => {
    const text = await record(source);
    expect(text.slice(-end.length)).toBe(end);
    expect(text.replace(end, '')).toBe(source.slice(0, text.length - end.length));
  });

  it('holds a note of several paragraphs', async () => {
    expect(
      await record('# T\n\nx.\n', {note: ' Calls fell.  \nBy half.\n\n\n- mornings\n- evenings \n'}),
    ).toBe(
      '# T\n\nx.\n\n## Outcome\n\nOn 2027-06-30 we decided to keep this.\n\nCalls fell.\nBy half.\n\n- mornings\n- evenings\n',
    );
  });

  it('lets no note begin a section, a comment, code or a definition', async () => {
    const note = '# One\n\nTwo\n===\n\n<!-- three\n\n```\nfour\n\n[five]: six';
    const announcement = await parseAnnouncement(await record('# T\n\nx.\n', {note}));
    expect(announcement.sections.map(({heading}) => heading?.label)).toEqual(['T', 'Outcome']);
    expect([announcement.comments, announcement.blocks.map(({kind}) => kind)]).toEqual([
      [],
      ['heading', 'paragraph', 'heading', ...Array(6).fill('paragraph')],
    ]);
  });

  it('is written so that MDX can read it', async () => {
    expect(await record('# T\n\nx.\n', {note: 'Less {than} <5 calls'}, 'memo.mdx')).toContain(
      '\n\nLess \\{than} \\<5 calls\n',
    );
  });

  it('is refused where it would be swallowed', async () => {
    expect(await record('# T\n\n```\nx\n')).toBe(
      'refused: its last block is never closed and would swallow the outcome; close it first',
    );
  });
});

describe('the front matter', () => {
  const memo = '\n\n# T\n\nx.\n';
  const block = '\n## Outcome\n\nOn 2027-06-30 we decided to keep this.\n';

  test.each([
    [
      '---\nowner: Dana\n---',
      '---\nowner: Dana\nstatus: decided\noutcome: kept\noutcome-date: 2027-06-30\n---',
    ],
    [
      '---\nstatus: "Running" # now\nreview_by: 2027-06-30\n\n# who\nowner: x\n---',
      '---\nstatus: "Decided" # now\noutcome: "kept"\noutcome_date: 2027-06-30\nreview_by: 2027-06-30\n\n# who\nowner: x\n---'.replace(
        '"kept"',
        'kept',
      ),
    ],
    [
      "---\nreviewBy: '2027-06-30'\nowner: 'Dana'\nstatus: 'running'\n---",
      "---\nreviewBy: '2027-06-30'\nowner: 'Dana'\nstatus: 'decided'\noutcome: 'kept'\noutcomeDate: '2027-06-30'\n---",
    ],
    [
      '---\nOwner: Dana\nReview by: 2027-06-30\n---',
      '---\nOwner: Dana\nReview by: 2027-06-30\nStatus: decided\nOutcome: kept\nOutcome date: 2027-06-30\n---',
    ],
    [
      '---\noutcome:\nstatus: running\ndecided-on: 2027-01-12\n---',
      '---\noutcome: kept\noutcome-date: 2027-06-30\nstatus: decided\ndecided-on: 2027-01-12\n---',
    ],
    [
      '---\ntags:\n  - a\n  - b\n---',
      '---\ntags:\n  - a\n  - b\nstatus: decided\noutcome: kept\noutcome-date: 2027-06-30\n---',
    ],
    ['---\n---', '---\nstatus: decided\noutcome: kept\noutcome-date: 2027-06-30\n---'],
    [
      '---\r\nstatus: running\r\n---',
      '---\r\nstatus: decided\r\noutcome: kept\r\noutcome-date: 2027-06-30\r\n---',
    ],
    [
      '+++\nstatus = "running" # now\n\n[params]\nstatus = "x"\n+++',
      '+++\nstatus = "decided" # now\noutcome = "kept"\noutcome-date = 2027-06-30\n\n[params]\nstatus = "x"\n+++',
    ],
    [
      "+++\nreview_by='2027-06-30'\n\n[params]\na = 1\n+++",
      '+++\nreview_by=\'2027-06-30\'\nstatus="decided"\noutcome="kept"\noutcome_date=\'2027-06-30\'\n\n[params]\na = 1\n+++',
    ],
    [
      '---\noutcome-note: ""\noutcome: pending\n---',
      '---\noutcome-note: ""\noutcome: kept\noutcome-date: 2027-06-30\nstatus: decided\n---',
    ],
  ])('%j', async (before, after) => {
    const text = await record(before + memo);
    const newline = before.includes('\r\n') ? '\r\n' : '\n';
    expect(text).toBe(after + memo + block.replaceAll('\n', newline));
  });

  it('is left out where the memo has none', async () => {
    expect(await record('# T\n\nx.\n')).toMatch(/^# T\n/);
  });

  it('is added where that is asked for', async () => {
    expect(await record('# T\r\n\r\nx.\r\n', {addsFrontMatter: true})).toMatch(
      /^---\r\nstatus: decided\r\noutcome: kept\r\noutcome-date: 2027-06-30\r\n---\r\n\r\n# T\r\n/,
    );
  });

  it('gets the note where it has a key for it', async () => {
    const text = await record('---\nstatus: running\noutcome_note: TBD # one line\n---\n\n# T\n', {
      note: 'They said "fewer".\n\nCalls: 4',
    });
    expect(text).toContain('\noutcome_note: "They said \\"fewer\\". Calls: 4" # one line\n');
  });

  test.each([
    ['---\nstatus: [running]\n---', '`status` in its front matter is a list or goes over several lines'],
    [
      '---\noutcome: >\n  not\n  yet\n---',
      '`outcome` in its front matter is a list or goes over several lines',
    ],
    ['---\nowner: "Dana\n---', 'its front matter cannot be read (line 2: '],
    [
      '---\n- a\n---',
      'its front matter cannot be read (line 2: front matter must be a list of keys and values)',
    ],
    [
      '---\n{owner: Dana}\n---',
      'its front matter is not a plain list of keys, so that `owner` would be lost',
    ],
  ])('%j is not touched', async (before, message) => {
    expect(await record(before + memo)).toContain(`refused: ${message}`);
  });
});

describe('a memo that has an outcome', () => {
  const memo =
    '---\nstatus: decided\noutcome: changed\noutcome-date: 2027-03-31\n---\n\n# T\n\nx.\n\n## Outcome\n\nOn 2027-03-31 we decided to change this.\n\nTwo mornings.\n\n## References\n\ny\n';

  it('is refused', async () => {
    expect(await record(memo)).toBe(
      'refused: an outcome is recorded in line 3 already: changed on 2027-03-31; --force writes another below it',
    );
  });

  it('gets a further one below it, where that is asked for', async () => {
    const text = await record(memo, {decision: 'stopped', note: 'Nobody came.', isFurther: true});
    expect(text).toBe(
      memo
        .replace('outcome: changed', 'outcome: stopped')
        .replace('outcome-date: 2027-03-31', 'outcome-date: 2027-06-30')
        .replace(
          'Two mornings.\n',
          'Two mornings.\n\nOn 2027-06-30 we decided to stop this.\n\nNobody came.\n',
        ),
    );
    expect(await read(text)).toEqual({decision: 'stopped', on: '2027-06-30', note: 'Nobody came.'});
  });

  it('gets none of an earlier day that would not count', async () => {
    expect(await record(memo.replace(/^---.*?---\n/s, ''), {on: '2027-01-31', isFurther: true})).toContain(
      'refused: with this outcome the memo would read as "changed on 2027-03-31"',
    );
  });

  it('gets one where it only said that it is closed', async () => {
    expect(await read(await record('---\nstatus: closed\n---\n\n# T\n'))).toMatchObject({decision: 'kept'});
  });
});

/** What people write into notes: words, with stops, and blank lines between paragraphs. */
const word = fc.stringMatching(/^[b-z]{2,8}$/);
const note = fc
  .array(fc.array(word, {minLength: 2, maxLength: 6}), {minLength: 1, maxLength: 3})
  .map(paragraphs => paragraphs.map(words => `Q${words.join(' ')}.`));

const memos = [
  '# T\n\nx.\n',
  'Dear all,\n\nwe try it.\n\n— Dana',
  '# T\n\n**Plan:** x.\n\n**Review:** y.\n',
  '---\nstatus: running\n---\n\n# T\n\n## Plan\n\nx.\n\n## Review\n\nOn 2027-06-30 we decide whether to keep it.\n',
  '+++\nstatus = "running"\n+++\n\nT\n=\n\nPlan\n----\n\nx.\n',
  '# T\r\n\r\n## 1) Plan\r\n\r\nx.\r\n\r\n## 2) End\r\n\r\ny.\r\n',
];

test('what is written is what is read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...memos),
      fc.constantFrom('kept', 'changed', 'stopped'),
      fc.date({min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true}),
      fc.option(note, {nil: undefined}),
      fc.boolean(),
      async (memo, decision, date, paragraphs, addsFrontMatter) => {
        const on = date.toISOString().slice(0, 10);
        const text = await record(memo, {decision, on, note: paragraphs?.join('\n\n'), addsFrontMatter});
        expect(await read(text)).toEqual({decision, on, note: paragraphs?.join(' ')});
      },
    ),
    {numRuns: 60},
  );
});
