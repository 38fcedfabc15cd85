import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'review-horizon',
  summary: 'The memo says when the change will be looked at again, and by whom.',
  why: 'A change that nobody has promised to look at again becomes permanent without anyone deciding so.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  absent: 'Nothing says when this will be looked at again',
  weak: {
    review: '{quote} promises a review, but not when',
    end: '{quote} says when it ends, but not that anyone looks back and decides',
  },
  example: 'On 3 June, in the team retro, we look at the numbers together and decide whether to keep it.',
  vocabulary: {
    facets: {
      review: {
        present: `
          (review~|revisit~|evaluate~|decide~|assess~|take stock|report back|look at it again) & <when>
        `,
        weak: `
          (review~|revisit~|evaluate~|evaluation|reassess~)
        `,
        headings: `
          (review|evaluation|check in|when we look again|next steps)
        `,
        frontMatter: ['review-by', 'reviewBy', 'review_by', 'review-date', 'review-in', 'review'],
      },
      end: {
        weak: `
          until|till <when>
          for <duration>
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nOn 3 June, in the team retro, we decide whether to keep it.'},
    {valid: '# Handover\n\nWe evaluate the trial after four sprints.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says when'},
    {invalid: '# Handover\n\n«We will revisit this.»', message: 'promises a review, but not when'},
  ],
});
