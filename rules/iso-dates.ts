import {looseDates} from '../src/reading/front-matter-dates.js';
import {defineRule} from '../src/rule/define-rule.js';

const why =
  'People read `3 March 2027` as well as `2027-03-03`; calendars and lists that gather dates from many memos do not.';

export default defineRule({
  id: 'iso-dates',
  summary: 'Dates in the metadata are written as year, month and day.',
  why,
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  options: {},
  isFixable: true,
  examples: [
    {valid: '---\nreview-by: 2027-03-03\n---\n\n# Quiet mornings'},
    {valid: '---\nreview-by: 03/04/2027\n---\n\n# Quiet mornings'},
    {valid: '---\nreview-by: 3 March\ntitle: 3 March 2027\n---\n\n# Quiet mornings'},
    {
      invalid: '---\nreview-by: «3 March 2027»\n---\n\n# Quiet mornings',
      message: '`3 March 2027` is `2027-03-03` for calendars and other programs',
    },
    {
      invalid: '+++\nstartDate = "«31/12/2027»"\n+++\n\n# Quiet mornings',
      message: '`31/12/2027` is `2027-12-31`',
    },
  ],
  *check({announcement}) {
    for (const {written, place, iso} of looseDates(announcement)) {
      yield {
        messageId: 'loose',
        message: `\`${written}\` is \`${iso}\` for calendars and other programs`,
        at: place,
        why,
        example: `review-by: ${iso}`,
        fix: {from: place.start.offset, to: place.end.offset, text: iso},
      };
    }
  },
});
