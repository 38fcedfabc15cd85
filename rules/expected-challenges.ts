import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'expected-challenges',
  summary: 'The memo says what will be hard.',
  why: 'People who were told what will be hard trust the rest of the memo, and do not take the first difficulty for failure.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  absent: 'Nothing says what will be hard',
  weak: {difficulty: '{quote} says that it may be hard, but not what will be hard'},
  example:
    'Handover will take ten minutes longer at first, and some things cannot be said in front of visitors.',
  vocabulary: {
    facets: {
      difficulty: {
        present: `
          will (take longer|be slower|cost)
        `,
        weak: `
          (teething problems|bumps|bumpy|growing pains|change is hard)
        `,
        headings: `
          (risks|challenges|difficulties|what will be hard|what to expect|drawbacks|downsides)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nHandover will take longer at first.'},
    {valid: '# Handover\n\n## Risks\n\n- Visitors hear what they should not.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says what will be hard'},
    {invalid: '# Handover\n\n«There may be bumps along the way.»', message: 'but not what will be hard'},
  ],
});
