import {expect, test} from 'vitest';
import {findTimes} from '../../../src/reading/times/find.js';

test.each([
  ['Tell us by 14 March.', 'by', 'by'],
  ['Tell us no later than 14 March.', 'by', 'no later'],
  ['It runs till 14 March.', 'until', 'till'],
  ['It runs up to 14 March.', 'until', 'up to'],
  ['It runs through the end of March.', 'until', 'through'],
  ['It starts as of 14 March.', 'from', 'as of'],
  ['In about six weeks we decide.', 'in', 'In'],
  ['In exactly one quarter we decide.', 'in', 'In'],
  ['For the next six weeks we try.', 'for', 'For'],
  ['Prior to the AGM we meet.', 'before', 'Prior'],
  ['Ahead of the audit we meet.', 'before', 'Ahead'],
  ['Within 30 days we meet.', 'within', 'Within'],
  ['On or about 14 March we meet.', 'on', 'On'],
  ['Over the next six weeks we learn.', 'during', 'Over'],
  ['Come 14 March we know.', 'come', 'Come'],
  ['As soon as lambing is over we meet.', 'once', 'As'],
])('%s', (sentence, relation, source) => {
  const [time] = findTimes(sentence);
  expect(time?.relation).toBe(relation);
  expect(time?.relationFrom).toBe(sentence.indexOf(source));
});

test('a time without a relation has none', () => {
  expect(findTimes('Review: 14 March')[0]).not.toHaveProperty('relation');
});

test('several times come in order, each with its own relation', () => {
  const times = findTimes('From 3 March we try it for six weeks, and on Fridays at 10:30 we talk.');
  expect(times.map(time => [time.relation, time.text])).toEqual([
    ['from', '3 March'],
    ['for', 'six weeks'],
    ['on', 'Fridays'],
    ['at', '10:30'],
  ]);
});
