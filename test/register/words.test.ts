import {describe, expect, test} from 'vitest';
import {crowdInWords, distanceInWords, groupTitle, plain} from '../../src/register/words.js';

describe('distanceInWords', () => {
  test.each([
    [0, 'today'],
    [1, 'in 1 day'],
    [12, 'in 12 days'],
    [-1, '1 day ago'],
    [-5, '5 days ago'],
  ])('%i: %s', (days, words) => {
    expect(distanceInWords(days)).toBe(words);
  });
});

test('a group says how near what is due is', () => {
  expect(groupTitle('overdue', 14)).toBe('Overdue');
  expect(groupTitle('due', 14)).toBe('Due in the next 14 days');
  expect(groupTitle('due', 1)).toBe('Due in the next 1 day');
  expect(groupTitle('due', 0)).toBe('Due today');
});

test('a crowd names its scope, where it has one', () => {
  expect(crowdInWords({scope: 'Sales', running: 4, limit: 3})).toBe(
    '4 experiments at once in Sales, and the limit is 3',
  );
  expect(crowdInWords({scope: undefined, running: 1, limit: 0})).toBe(
    '1 experiment at once without a scope, and the limit is 0',
  );
});

test('text from a memo cannot command a terminal, nor turn its lines around', () => {
  expect(plain(' two\r\n lines\t')).toBe('two lines');
  expect(plain('\u001B[2Jgone \u009B31mred\u0007')).toBe('[2Jgone 31mred');
  expect(plain('a\u202Eb\u2066c')).toBe('abc');
  expect(plain('👩‍💻 stays')).toBe('👩‍💻 stays');
});
