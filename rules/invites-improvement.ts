import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'invites-improvement',
  summary: 'The memo asks readers for objections, observations and better ideas.',
  why: 'The people who do the work see first what does not work; they say it if they were asked.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  absent: 'Nothing asks readers for objections or better ideas',
  weak: {invitation: '{quote} invites questions, but not objections or ideas'},
  example:
    'If you see something that should be done differently, write it in the blue folder or tell Margit.',
  vocabulary: {
    facets: {
      invitation: {
        present: `
          (feedback|objections|suggestions|concerns|ideas|better idea) .. (to|in|at|welcome)
          (tell us|tell me|let us know|let me know)
        `,
        weak: `
          questions
        `,
        headings: `
          (feedback|tell us|your ideas|objections|suggestions)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nObjections and suggestions go in the blue folder.'},
    {valid: '# Handover\n\nTell us what does not work.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing asks readers'},
    {invalid: '# Handover\n\n«Any questions go to Margit.»', message: 'invites questions, but not'},
  ],
});
