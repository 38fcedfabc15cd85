import {describe, expect, test} from 'vitest';
import {impossibleDates} from '../../../src/reading/times/impossible-dates.js';

describe('days that no calendar has', () => {
  test.each([
    ['We decide on 31 February.', '31 February'],
    ['We decide on February 30th, at ten.', 'February 30th'],
    ['By 31 April we know.', '31 April'],
    ['The 31st of June is the day.', '31st of June'],
    ['On 31 Sept. we look back.', '31 Sept.'],
    ['Until the 31st November nothing changes.', '31st November'],
    ['We decide on 29 February 2027.', '29 February 2027'],
    ['We decide on February 29, 2100, again.', 'February 29, 2100'],
    ['Monday, 31. November', '31. November'],
    ['From 20 to 31 June, then.', '31 June'],
    ['From 28–31 February, then.', '31 February'],
    ['Review: 2027-02-31', '2027-02-31'],
    ['Review: 2027-13-01', '2027-13-01'],
    ['Review on 31/04/2027.', '31/04/2027'],
    ['Review on 04/31/2027 and so on.', '04/31/2027'],
    ['Review on 31.09.2027, then.', '31.09.2027'],
    ['(30-02-2027)', '30-02-2027'],
    ['ON 31 FEBRUARY', '31 FEBRUARY'],
    ['We decide on April 31 whether to keep it.', 'April 31'],
    ['On June 31 we decide.', 'June 31'],
    ['By November 31 the team decides.', 'November 31'],
    ['It runs from March 1 until April 31 at the latest.', 'April 31'],
    ['From February 30 we try it, and starting June 31 all do.', 'February 30', 'June 31'],
    ['We start April 31 and review it.', 'April 31'],
    ['It starts April 31 for all.', 'April 31'],
    ['We meet on Thursday, February 30 at noon.', 'February 30'],
    ['See you Fri April 31 at noon.', 'April 31'],
    ['We decide on 31. April 2027.', '31. April 2027'],
    ['We decide on 2027/02/30, then.', '2027/02/30'],
    ['We decide on 32 March 2027.', '32 March 2027'],
    ['On 0 May 2027 we decide.', '0 May 2027'],
    ['On May 32, 2027 we decide.', 'May 32, 2027'],
    ['We talk on 99 May 2027 at ten.', '99 May 2027'],
    ['On the 31st of June.', '31st of June'],
    ['In the week of 31 June.', '31 June'],
    ['On 31 Nov. and after.', '31 Nov.'],
  ])('%s', (text, ...expected) => {
    const found = impossibleDates(text);
    expect(found.map(date => date.text)).toEqual(expected);
    expect(found.map(({from, to}) => text.slice(from, to))).toEqual(expected);
  });

  test('all of them, in order', () => {
    const text = 'Either 2027-02-30 or 31 June or April 31st.';
    expect(impossibleDates(text).map(date => date.text)).toEqual(['2027-02-30', '31 June', 'April 31st']);
  });
});

test.each([
  'We decide on 29 February.',
  'We decide on 29 February 2028.',
  'We decide on 31 March, 30 April or May 31.',
  'Review on 12/13/2027 or 13/12/2027.',
  'The 31 April bookings went well.',
  'In June 31 people joined, in September 31 of them left.',
  'We closed 31 February-only offers.',
  'See section 31 February edition, and room 31, April.',
  'Version 30.2.2019 fixes it; so does v31.4.2027.',
  'Part no. 2027-02-31 fits, case 2027-14-22 is closed.',
  'Part 2027-02-31-B and AB2027-02-31 fit.',
  'It costs £31 April to June, or 1.31 Feb.',
  '30/02 is fifteen, and 31/04/27 may be in 2031.',
  'Ticket #31 April, item 45/13/2027 and 2027-45-99.',
  'The years 1931, 2030 and 31 followed.',
  'The score was 31:30 April 2.',
  'See docs/2027-02-31/notes and 2027-02-31.md for it.',
  'By June 31 people had joined, until November 31 of them had left.',
  'From April 31 new orders came in.',
  'On May 31 we decide, or by July 31 at the latest.',
  'On Thursday, March 31 we meet.',
  'Look in logs/2027/02/30 for it, or in 2027/02/30/notes.',
  'Ratio 2027/30/12 of 2027/12.',
  'The 32 March 2027 invoices, and room 32, March 2027.',
  'We closed 45 May 2027 orders and 45 June 2027.',
  'In May 2027 32 people joined; on 30. April 2027 they left.',
  'We meet on 1 May 2027 and on 30 June.',
])('left alone: %s', text => {
  expect(impossibleDates(text)).toEqual([]);
});
