import {defineRule} from '../src/rule/define-rule.js';

const why = 'With two dates for one review, some people keep one day free, some the other, and few come.';

export default defineRule({
  id: 'review-dates-agree',
  summary: 'The memo names one day for its review.',
  why,
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  reads: ['review-horizon', 'specific-experiment'],
  options: {},
  examples: [
    {
      valid:
        '---\nreview-by: 2027-06-30\n---\n\n# Quiet mornings\n\nOn 30 June 2027 we decide whether to keep it.',
    },
    {valid: '---\nreview-by: 2027-06-30\n---\n\n# Quiet mornings\n\nWe start on 1 April 2027.'},
    {
      invalid:
        '---\n«review-by: 2027-06-30»\n---\n\n# Quiet mornings\n\nOn 15 September 2027 we decide whether to keep it.',
      message: '2027-09-15',
    },
    {
      invalid:
        '---\n«review-date: 2027-06-30»\n---\n\n# Quiet mornings\n\nOn 1 June 2027 we decide whether to keep it.',
      message: 'line 7',
    },
  ],
  *check({announcement, facts}) {
    for (const {kind, message, places} of facts.mistakes) {
      if (kind !== 'contradiction') continue;
      yield {
        messageId: 'contradiction',
        message,
        at: places[0] ?? announcement.anchor,
        why,
        example: 'On 30 June 2027 we decide whether to keep, change or stop this.',
      };
    }
  },
});
