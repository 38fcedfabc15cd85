import {describe} from 'vitest';
import {testTimes} from './tables.js';

const sixWeeks = {type: 'duration', amount: 6, unit: 'week'} as const;

describe('lengths', () => {
  testTimes([
    ['We try it for six weeks.', 'duration', 'six weeks', sixWeeks],
    ['A 6-week pilot.', 'duration', '6-week', sixWeeks],
    ['We try it for four to six weeks.', 'duration', 'four to six weeks', sixWeeks],
    ['We try it for 90 days.', 'duration', '90 days', {type: 'duration', amount: 90, unit: 'day'}],
    ['We decide in a quarter.', 'duration', 'a quarter', {type: 'duration', amount: 1, unit: 'quarter'}],
    ['Give it a fortnight.', 'duration', 'a fortnight', {type: 'duration', amount: 1, unit: 'fortnight'}],
    ['After two sprints we vote.', 'duration', 'two sprints', {type: 'duration', amount: 2, unit: 'sprint'}],
    [
      'After three release cycles.',
      'duration',
      'three release cycles',
      {type: 'duration', amount: 3, unit: 'cycle'},
    ],
    ['It lasts half a year.', 'duration', 'half a year', {type: 'duration', amount: 0.5, unit: 'year'}],
    ['It lasts a month or two.', 'duration', 'a month or two', {type: 'duration', amount: 2, unit: 'month'}],
    ['It lasts a dozen weeks.', 'duration', 'a dozen weeks', {type: 'duration', amount: 12, unit: 'week'}],
    [
      'It lasts a couple of weeks.',
      'duration',
      'a couple of weeks',
      {type: 'duration', amount: 2, unit: 'week'},
    ],
    [
      'After ten working days.',
      'duration',
      'ten working days',
      {type: 'duration', amount: 10, unit: 'workday'},
    ],
    [
      'We watch the first hundred days.',
      'duration',
      'first hundred days',
      {type: 'duration', amount: 100, unit: 'day'},
    ],
    [
      'In ninety-nine days we know.',
      'duration',
      'ninety-nine days',
      {type: 'duration', amount: 99, unit: 'day'},
    ],
    ['T+90: readout', 'duration', 'T+90', {type: 'duration', amount: 90, unit: 'day'}],
    ['It answers in 20 seconds.', 'duration', '20 seconds', {type: 'duration', amount: 20, unit: 'second'}],
    ['For two shifts you stay.', 'duration', 'two shifts', {type: 'duration', amount: 2, unit: 'shift'}],
  ]);
});

describe('distances', () => {
  const later = {type: 'offset', amount: 6, unit: 'week', direction: 'after'} as const;
  testTimes([
    ['Six weeks in, we ask.', 'duration', 'Six weeks in', later],
    ['Six weeks from now we ask.', 'duration', 'Six weeks from now', later],
    ['We ask six weeks later.', 'duration', 'six weeks later', later],
    ['Six weeks on, we ask.', 'duration', 'Six weeks on', later],
    ['Four closing shifts in, Darren buys chips.', 'duration', 'Four closing shifts in'],
    [
      'We ask two weeks after go-live.',
      'duration',
      'two weeks after go-live',
      {
        type: 'offset',
        amount: 2,
        unit: 'week',
        direction: 'after',
        anchor: {type: 'event', event: 'go-live'},
      },
    ],
    ['No later than thirty (30) days before expiry.', 'duration', 'thirty (30) days before expiry'],
  ]);
});

describe('again and again', () => {
  testTimes([
    [
      'On Mondays we swap.',
      'recurring',
      'Mondays',
      {type: 'recurring', interval: 1, unit: 'week', weekday: 1},
    ],
    [
      'We meet every second Friday.',
      'recurring',
      'every second Friday',
      {type: 'recurring', interval: 2, unit: 'week', weekday: 5},
    ],
    ['We count each month.', 'recurring', 'each month', {type: 'recurring', interval: 1, unit: 'month'}],
    ['We count weekly.', 'recurring', 'weekly', {type: 'recurring', interval: 1, unit: 'week'}],
    ['We count every 90 days.', 'recurring', 'every 90 days', {type: 'recurring', interval: 90, unit: 'day'}],
    ['We meet twice a month.', 'recurring', 'twice a month'],
    ['It saves two hours a week.', 'recurring', 'two hours a week'],
    ['It costs €50 a month.', 'recurring', 'a month'],
    ['The first Monday of every month we look.', 'recurring', 'first Monday of every month'],
    ['Open Monday to Friday.', 'recurring', 'Monday to Friday'],
  ]);
});
