import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'stated-problem',
  summary: 'The memo says which problem or opportunity the change addresses.',
  why: 'People who know the problem can help to solve it, and can tell whether the change does.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  absent: 'Nothing says which problem this is meant to solve',
  weak: {problem: '{quote} is a reason that would fit any change'},
  example: 'Last month 61 of 212 leads had no call within five days.',
  vocabulary: {
    facets: {
      problem: {
        present: `
          because & <number>
        `,
        weak: `
          to (improve efficiency|stay competitive)
        `,
        headings: `
          (why|problem|reason|background|motivation|the problem|what is wrong)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\n## Why\n\nLast month 61 leads had no call within five days.'},
    {valid: '# Handover\n\nWe do this because 61 leads had no call.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says which problem'},
    {invalid: '# Handover\n\n«To stay competitive.»', message: 'would fit any change'},
  ],
});
