import {expect, test} from 'vitest';
import {inDays} from '../../src/register/in-days.js';

test.each([
  [0, 'today'],
  [1, 'tomorrow'],
  [12, 'in 12 days'],
  [-1, 'yesterday'],
  [-5, '5 days ago'],
])('%i: %s', (days, words) => {
  expect(inDays(days)).toBe(words);
});
