import {expect, test} from 'vitest';
import {defineRule} from '../../src/rule/define-rule.js';
import type {Example} from '../../src/rule/rule.js';
import {rulePage} from '../../src/rule/rule-page.js';
import {testExamples} from '../../src/rule/rule-tester.js';

/** Says every day but Sundays what day it is. */
const ruleWith = (examples: readonly Example[]) =>
  defineRule({
    id: 'day',
    summary: 'It is Sunday.',
    why: 'We rest.',
    severity: 'info',
    presets: ['all'],
    options: {},
    readsClock: true,
    examples,
    *check({announcement, today}) {
      if (new Date(today).getUTCDay() === 0) return;
      const message = `Today is ${today}`;
      yield {messageId: 'day', message, at: announcement.placeAt(0, 1), why: 'We rest.', example: 'x'};
    },
  });

const sunday: Example = {valid: 'x', today: '2027-02-28'};
const monday: Example = {invalid: '«x»', message: 'Today is 2027-03-01', today: '2027-03-01'};

test('an example is read on the day that it names', async () => {
  expect(await testExamples(ruleWith([sunday, monday]))).toEqual([]);
  const [failure] = await testExamples(ruleWith([{...sunday, today: '2027-03-01'}]));
  expect(failure?.reason).toBe('must stay silent, but reports "Today is 2027-03-01"');
});

test('the page of the rule says which day', () => {
  const page = rulePage(ruleWith([sunday, monday]));
  expect(page).toContain('Read on 2027-02-28:\n\n````markdown\nx\n````\n');
  expect(page).toContain('Read on 2027-03-01:\n\n````markdown\n«x»\n````\n\n> Today is 2027-03-01\n');
});
