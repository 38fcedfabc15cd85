import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'warning-signals',
  summary: 'The memo says what would show that it does harm.',
  why: 'A warning sign that was named beforehand gives everyone permission to say stop; one that was not is explained away.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  absent: 'Nothing says what would show that it goes wrong',
  weak: {sign: '{quote} says that someone watches, but not what would show trouble'},
  example: 'If more than three calls in a week go unanswered, we go back to the old rota the same day.',
  vocabulary: {
    facets: {
      sign: {
        present: `
          if <more> than <number>
        `,
        weak: `
          monitor~|watch~ .. closely
        `,
        headings: `
          (warning signs|warning signals|red flags|what we will watch|signs of trouble|stop if)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nIf more than three calls a week go unanswered, we go back.'},
    {valid: '# Handover\n\n## Red flags\n\n- Nurses stay late.'},
    {
      invalid: '# «Handover»\n\nThe canteen is closed.',
      message: 'Nothing says what would show that it goes wrong',
    },
    {invalid: '# Handover\n\n«We will monitor it closely.»', message: 'but not what would show trouble'},
  ],
});
