import {stripVTControlCharacters} from 'node:util';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {experimentStatuses} from '../../../src/register/experiment.js';
import {format} from '../../../src/register/formats/table.js';
import {experiment, fact, register} from '../samples.js';
import {context, sample} from './samples.js';

test('a group for each status, and a last line that counts', () => {
  expect(format(sample, context)).toBe(`Overdue
  2027-02-24  5 days ago   Shared desks           Ana Souza   memos/desks.md

Due in the next 14 days
  2027-03-01  today        No-meeting Wednesdays  People Ops  memos/wednesdays.md

Running
  2027-06-30  in 121 days  A rota                 no owner    memos/rota.md

Undated
  no date                  On call                no owner    memos/vague.md:7
                           \`in a quarter\` is counted from a day that nothing names

Decided
  2026-12-02  stopped      Standups               Ola         /elsewhere/old.md
                           Nobody read them

5 experiments on 2027-03-01: 1 overdue, 1 due, 1 running, 1 undated, 1 decided
`);
});

test('groups in another order', () => {
  const text = format(sample, {...context, groupOrder: experimentStatuses.toReversed()});
  expect(text.match(/^\w+/gm)).toEqual(['Decided', 'Undated', 'Running', 'Due', 'Overdue', '5']);
});

test('what is decided without words that we know', () => {
  const decided = experiment('/repo/a.md', {
    title: 'A',
    outcome: fact({decision: undefined, on: undefined, note: undefined}),
  });
  expect(format(register([decided]), context)).toContain('\n  decided  A  no owner  a.md\n');
});

test('what runs at once where there should be less', () => {
  const crowded = register(sample.experiments, {crowds: [{scope: 'Sales', running: 4, limit: 3}]});
  expect(format(crowded, context)).toContain('\n4 experiments at once in Sales, and the limit is 3\n5 exp');
});

test('nothing is said as well', () => {
  expect(format(register([]), context)).toBe('No experiments to show.\n');
});

test('colours only where they are wanted', () => {
  const colored = format(sample, {...context, color: true});
  expect(colored).not.toBe(format(sample, context));
  expect(stripVTControlCharacters(colored)).toBe(format(sample, context));
});

describe('in a terminal', () => {
  const wide = register([
    ...sample.experiments,
    experiment('/repo/memos/2027/experiments/rota.md', {
      title: '当番を試す: 四半期のあいだ全員で順番に電話を受ける実験についてのお知らせ',
      reviewDate: fact('2027-09-30'),
      owner: fact('The whole of the support team, led by 山田'),
    }),
    experiment('/repo/memos/👩‍💻.md', {
      title: '👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻',
      undated: {reason: 'x '.repeat(60), place: undefined},
    }),
  ]);

  test('where the output is no terminal, long titles are cut and paths are whole', () => {
    const title = 'A very long title '.repeat(20);
    const filePath = `/repo/${'directory/'.repeat(5)}memo.md`;
    const text = format(register([experiment(filePath, {title, owner: fact('Ana')})]), context);
    expect(text).toMatch(/ {2}no date {2}A very long title .{21}… {2}Ana {2}(?:directory\/){5}memo\.md\n/);
    expect(stringWidth(text.split('\n')[1]!)).toBeLessThan(120);
    const short = format(register([experiment('/repo/memo.md', {title, owner: fact('Ana')})]), context);
    expect(stringWidth(short.split('\n')[1]!)).toBe(100);
  });

  test.each([200, 120, 100, 80, 72, 60, 58, 50, 47])('of %i columns, no line is wider', columns => {
    const lines = format(wide, {...context, columns})
      .split('\n')
      .slice(0, -2);
    expect(Math.max(...lines.map(line => stringWidth(line)))).toBeLessThanOrEqual(columns);
  });

  test('titles and owners lose their end, paths their beginning', () => {
    const text = format(wide, {...context, columns: 80});
    expect(text).toMatch(/ 当番を試す: 四半期の… +The whole of… +…ments\/rota\.md\n/);
    expect(text).toMatch(/Shared desks +Ana Souza +memos\/desks\.md\n/);
  });

  test('a narrow one does without owners first, then without files', () => {
    expect(format(sample, {...context, columns: 58})).not.toMatch(/Ana|no owner/);
    expect(format(sample, {...context, columns: 58})).toMatch(/desks\.md/);
    expect(format(sample, {...context, columns: 45})).not.toMatch(/\.md/);
    expect(format(sample, {...context, columns: 45})).toMatch(/2027-02-24 {2}5 days ago {3}Shared desks/);
  });

  test('one that is hopeless gets lines that are too long, but all that matters', () => {
    expect(format(sample, {...context, columns: 10})).toContain('2027-02-24  5 days ago   Shared desks\n');
  });
});
