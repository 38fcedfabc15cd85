import {describe} from 'vitest';
import {testTimes} from './tables.js';

describe('months and years', () => {
  testTimes([
    ['We look again in March.', 'period', 'March', {type: 'date', month: 3}],
    ['done by june', 'period', 'june', {type: 'date', month: 6}],
    ['done by march', 'period', 'march', {type: 'date', month: 3}],
    ['We decide in May.', 'period', 'May', {type: 'date', month: 5}],
    ['the board hears of it in may', 'period', 'may', {type: 'date', month: 5}],
    ['By June 2027 it is over.', 'period', 'June 2027', {type: 'date', year: 2027, month: 6}],
    ['It ends in 2027.', 'period', '2027', {type: 'date', year: 2027}],
  ]);
});

describe('parts', () => {
  testTimes([
    [
      'Mid-March we compare.',
      'period',
      'Mid-March',
      {type: 'part', part: 'middle', anchor: {type: 'date', month: 3}},
    ],
    ['In early June we vote.', 'period', 'early June'],
    ['In late June we vote.', 'period', 'late June'],
    ['At the end of March we vote.', 'period', 'end of March'],
    ['At month-end we vote.', 'period', 'month-end'],
    [
      'By the end of Q3 we vote.',
      'period',
      'end of Q3',
      {type: 'part', part: 'end', anchor: {type: 'period', unit: 'quarter', number: 3}},
    ],
    ['We vote by quarter end.', 'period', 'quarter end'],
    ['We vote before year-end.', 'period', 'year-end'],
    ['At the end of the term we vote.', 'period', 'end of the term'],
    ['By the end of the trial we know.', 'moment', 'end of the trial'],
    ['For the rest of the financial year nothing changes.', 'period', 'rest of the financial year'],
    ['We look early next week.', 'period', 'early next week'],
  ]);
});

describe('quarters, weeks and numbered stretches', () => {
  testTimes([
    ['Evaluation | Q3 2026', 'period', 'Q3 2026', {type: 'period', unit: 'quarter', number: 3, year: 2026}],
    [
      'Due in Q2 FY26.',
      'period',
      'Q2 FY26',
      {type: 'period', unit: 'quarter', number: 2, year: 2026, fiscal: true},
    ],
    ['Planned for FY27.', 'period', 'FY27', {type: 'period', unit: 'year', year: 2027, fiscal: true}],
    ['In H1 we learn.', 'period', 'H1', {type: 'period', unit: 'half', number: 1}],
    [
      'In the third quarter we learn.',
      'period',
      'third quarter',
      {type: 'period', unit: 'quarter', number: 3},
    ],
    ['We run it for the quarter.', 'period', 'quarter', {type: 'period', unit: 'quarter', step: 'this'}],
    ['Week 6: sit-down.', 'period', 'Week 6', {type: 'period', unit: 'week', number: 6}],
    [
      'In KW 27 setzen wir uns zusammen.',
      'period',
      'KW 27',
      {type: 'period', unit: 'calendar-week', number: 27},
    ],
    ['Go / no-go: Wk 12', 'period', 'Wk 12', {type: 'period', unit: 'week', number: 12}],
    ['Week of 4 May', 'period', 'Week of 4 May', {type: 'date', month: 5, day: 4}],
    ['Sums are done w/c 3 March.', 'period', 'w/c 3 March', {type: 'date', month: 3, day: 3}],
    ['We vote next month.', 'period', 'next month', {type: 'period', unit: 'month', step: 'next'}],
    ['In the last week of April we walk.', 'period', 'last week of April'],
    ['on the last day of term', 'period', 'last day of term'],
  ]);
});

describe('ranges', () => {
  const marchRange = {
    type: 'range',
    from: {type: 'date', month: 3, day: 3},
    to: {type: 'date', month: 3, day: 14},
  } as const;
  testTimes([
    [
      'It runs from 3 March to 11 April.',
      'period',
      '3 March to 11 April',
      {...marchRange, to: {type: 'date', month: 4, day: 11}},
    ],
    ['It runs 3–14 March.', 'period', '3–14 March', marchRange],
    ['It runs March 3-14.', 'period', 'March 3-14', marchRange],
    ['Between 3 and 14 March we count.', 'period', '3 and 14 March', marchRange],
    ['Duration | 1 Feb - 30 April', 'period', '1 Feb - 30 April'],
    ['Trial period 1.4.–30.6.: two persons.', 'period', '1.4.–30.6.'],
  ]);
});

describe('seasons', () => {
  testTimes([
    ['We decide in autumn.', 'period', 'autumn', {type: 'season', season: 'autumn'}],
    ['We decide in the fall.', 'period', 'fall', {type: 'season', season: 'autumn'}],
    ['We decide next spring.', 'period', 'next spring', {type: 'season', season: 'spring', step: 'next'}],
  ]);
});
