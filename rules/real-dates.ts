import type {Place} from '../src/announcement/announcement.js';
import {impossibleDates} from '../src/reading/times/impossible-dates.js';
import {defineRule} from '../src/rule/define-rule.js';
import {passagesOf} from '../src/rule/phrase-rule.js';
import {isQuoted} from '../src/rule/quotations.js';

const why =
  'Nobody can come on a day that does not exist, so each reader guesses another one, and no calendar takes it.';

export default defineRule({
  id: 'real-dates',
  summary: 'Every date in the text is a day of the calendar.',
  why,
  severity: 'error',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  options: {},
  examples: [
    {valid: '# Quiet mornings\n\nWe decide on 28 February 2027, or on 29 February 2028.'},
    {
      valid: '# Quiet mornings\n\nWe decide on 31/05/2026, or as they say there, 05/31/2026.',
    },
    {
      valid:
        '# Quiet mornings\n\nThe 31 April bookings and the 30 Feb. cancellations were counted in June 31 times.',
    },
    {
      valid:
        '# Quiet mornings\n\nIn June 31 came, in November 31 of them came back. See section 31, February.',
    },
    {
      valid:
        '# Quiet mornings\n\nVersion 30.2.2019 of part 2027-14-22 costs £31 April through June; 30/02 is 15.',
    },
    {valid: '# Quiet mornings\n\nBy June 31 people had joined, and we closed the 32 March 2027 invoices.'},
    {valid: '# Quiet mornings\n\nOn May 31 we decide, or on Thursday, March 31 at noon.'},
    {valid: '# Quiet mornings\n\nThe old form took "31 February 2027" for a day. So did `2027-02-31`.'},
    {valid: '# Quiet mornings\n\nSee <https://example.org/2027-02-31/notes> and build 1.31 Feb.'},
    {
      invalid: '# Quiet mornings\n\nOn «31 February» we decide whether to keep it.',
      message: '`31 February` is no day of the calendar',
    },
    {
      invalid: '# Quiet mornings until «30th of February»\n\nThen we decide.',
      message: '`30th of February` is no day of the calendar',
    },
    {
      invalid: '# Quiet mornings\n\nWe meet on Monday, «April 31st, 2027», at ten.',
      message: '`April 31st, 2027` is no day of the calendar',
    },
    {
      invalid: '# Quiet mornings\n\nWe decide on «April 31» whether to keep it.',
      message: '`April 31` is no day of the calendar',
    },
    {
      invalid: '# Quiet mornings\n\nWe decide on «32 March 2027» whether to keep it.',
      message: '`32 March 2027` is no day of the calendar',
    },
    {
      invalid: '# Quiet mornings\n\nWe decide in the week of «31 June».',
      message: '`31 June` is no day of the calendar',
    },
    {
      invalid: '# Quiet mornings\n\n- Review: «29 February 2027»',
      message: '`29 February 2027` is no day of the calendar',
    },
    {
      invalid: '# Quiet mornings\n\nWe look back on «2027-02-31», a Sunday.',
      message: '`2027-02-31` is no day of the calendar',
    },
    {
      invalid: '# Quiet mornings\n\nWe look back on «31/04/2027».',
      message: '`31/04/2027` is no day of the calendar',
    },
  ],
  *check({announcement}) {
    for (const passage of passagesOf(announcement)) {
      for (const {from, to} of impossibleDates(passage.text)) {
        if (isQuoted(passage, {from, to}, announcement)) continue;
        const at: Place = passage.placeOf(from, to);
        yield {
          messageId: 'impossible',
          message: `\`${passage.quote(from, to)}\` is no day of the calendar`,
          at,
          why,
          example: 'We decide on 28 February whether to keep it.',
        };
      }
    }
  },
});
