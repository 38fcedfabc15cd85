import {expect, test} from 'vitest';
import {format} from '../../../src/register/formats/csv.js';
import {experiment, fact, register} from '../samples.js';
import {context, sample} from './samples.js';

const header =
  'filePath,title,experiment,start,reviewDate,status,daysLeft,owner,scope,positiveSignals,warningSignals,decision,decidedOn,note,undated';

test('a header, and a row for each experiment', () => {
  expect(format(sample, context).split('\r\n')).toEqual([
    header,
    'memos/desks.md,Shared desks,,2027-01-05,2027-02-24,overdue,-5,Ana Souza,,,,,,,',
    'memos/wednesdays.md,No-meeting Wednesdays,,,2027-03-01,due,0,People Ops,,,,,,,',
    'memos/rota.md,A rota,,,2027-06-30,running,121,,,,,,,,',
    'memos/vague.md,On call,,,,undated,,,,,,,,,`in a quarter` is counted from a day that nothing names',
    '/elsewhere/old.md,Standups,,,2026-12-01,decided,-90,Ola,,,,stopped,2026-12-02,Nobody read them,',
    '',
  ]);
});

test('commas, quotes and line breaks stay inside their cell', () => {
  const odd = experiment('/repo/a,b.md', {title: 'The "new" desk,\nby the day', owner: fact('Ana\r\nOla')});
  const [, row, ...more] = format(register([odd]), context).split('\r\n');
  expect(row).toBe('"a,b.md","The ""new"" desk, by the day",,,,undated,,Ana Ola,,,,,,,no review is said');
  expect(more).toEqual(['']);
});

test('several signals share a cell', () => {
  const signals = experiment('/repo/a.md', {positiveSignals: [fact('more talk'), fact('less mail')]});
  expect(format(register([signals]), context)).toContain(',more talk; less mail,');
});

test.each(['=', '+', '-', '@'])('no spreadsheet takes a title with %s for a formula', sign => {
  const formula = experiment('/repo/a.md', {title: `${sign}HYPERLINK("http://example.org","x")`});
  expect(format(register([formula]), context)).toContain(
    `a.md,"'${sign}HYPERLINK(""http://example.org"",""x"")",`,
  );
});

test('a number of days stays a number', () => {
  expect(format(sample, context)).toContain(',overdue,-5,');
});

test('nothing but the header, where there is nothing', () => {
  expect(format(register([]), context)).toBe(`${header}\r\n`);
});
