import {describe} from 'vitest';
import {type Row, testTimes} from './tables.js';

const march14 = {type: 'date', month: 3, day: 14} as const;

describe('days with a month by name', () => {
  testTimes([
    ['We decide on 14 March.', 'date', '14 March', march14],
    ['We decide on the 14th of March.', 'date', '14th of March', march14],
    ['We decide on March 14.', 'date', 'March 14', march14],
    ['We decide on March 14th, 2027.', 'date', 'March 14th, 2027', {...march14, year: 2027}],
    ['Review: 14 Mar 2027', 'date', '14 Mar 2027', {...march14, year: 2027}],
    ['Review: Mar. 14', 'date', 'Mar. 14', march14],
    ['Review | Thu 9 Oct | Leila', 'date', 'Thu 9 Oct', {type: 'date', month: 10, day: 9}],
    ['we look again on monday 2 may', 'date', 'monday 2 may', {type: 'date', month: 5, day: 2}],
    ['2 May is the day.', 'date', '2 May', {type: 'date', month: 5, day: 2}],
    ['On Thursday, 9 October, we vote.', 'date', 'Thursday, 9 October', {type: 'date', month: 10, day: 9}],
    ['Am 30. April hören wir uns.', 'date', '30. April', {type: 'date', month: 4, day: 30}],
    ['Nothing happens on 31 February.', 'date', '31 February'],
  ]);
});

describe('days in digits', () => {
  testTimes([
    ['On 2026-03-14 we judge it.', 'date', '2026-03-14', {...march14, year: 2026}],
    ['On 14/03/2026 we judge it.', 'date', '14/03/2026', {...march14, year: 2026}],
    ['On 3/14/26 we judge it.', 'date', '3/14/26', {...march14, year: 2026}],
    ['On 14.03.2026 we judge it.', 'date', '14.03.2026', {...march14, year: 2026}],
    ['On 14.3. we judge it.', 'date', '14.3.', march14],
    ['By 30/09 the sites report.', 'date', '30/09', {type: 'date', month: 9, day: 30}],
    // Nobody can tell April from March here, so only the year is known.
    ['On 03/04/2026 we judge it.', 'date', '03/04/2026', {type: 'date', year: 2026, isEitherOrder: true}],
  ]);
});

describe('days of the month', () => {
  testTimes([
    ['By the 28th you will know.', 'date', '28th', {type: 'date', day: 28}],
    ['It ends on the 3rd of the month.', 'date', '3rd of the month', {type: 'date', day: 3}],
    ['On the fifteenth we vote.', 'date', 'fifteenth', {type: 'date', day: 15}],
    ['Friday the 13th, fittingly.', 'date', 'Friday the 13th', {type: 'date', day: 13}],
  ]);
});

describe('weekdays', () => {
  const easterMonday: Row[] = [
    [
      'The Monday after Easter we talk.',
      'date',
      'Monday after Easter',
      {type: 'weekday', weekday: 1, direction: 'after', anchor: {type: 'feast', feast: 'easter'}},
    ],
  ];
  testTimes([
    ['See you next Monday.', 'date', 'next Monday', {type: 'weekday', weekday: 1, step: 'next'}],
    ['by monday please', 'date', 'monday', {type: 'weekday', weekday: 1}],
    ['We talk this Friday.', 'date', 'this Friday', {type: 'weekday', weekday: 5, step: 'this'}],
    ['It waits until Monday morning.', 'date', 'Monday morning', {type: 'weekday', weekday: 1}],
    [
      'We meet on the first Thursday in May.',
      'date',
      'first Thursday in May',
      {type: 'weekday', weekday: 4, ordinal: 1, direction: 'in', anchor: {type: 'date', month: 5}},
    ],
    [
      'We meet on the last Friday of March.',
      'date',
      'last Friday of March',
      {type: 'weekday', weekday: 5, ordinal: -1, direction: 'in', anchor: {type: 'date', month: 3}},
    ],
    ['On the Monday after half-term we talk.', 'date', 'Monday after half-term'],
    ['Over soup on the second Tuesday in Lent.', 'date', 'second Tuesday in Lent'],
    ['Verdict on the Thursday of week eight.', 'date', 'Thursday of week eight'],
    ...easterMonday,
  ]);
});

describe('days near today', () => {
  testTimes([
    ['We start tomorrow.', 'date', 'tomorrow', {type: 'offset', amount: 1, unit: 'day', direction: 'after'}],
    ['We start this afternoon.', 'date', 'this afternoon'],
  ]);
});
