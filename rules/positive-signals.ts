import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'positive-signals',
  summary: 'The memo says what would show that it works.',
  why: 'Without a sign agreed beforehand, everyone will later see what they hoped to see.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  absent: 'Nothing says what would show that it works',
  weak: {sign: '{quote} names a hope, but nothing that a reader could see or count'},
  example: 'It works if nine customers in ten get a call within two days.',
  vocabulary: {
    facets: {
      sign: {
        present: `
          (it works|we will know it works|success means|success would mean) & <number>
        `,
        weak: `
          better (collaboration|teamwork|communication)
        `,
        headings: `
          (positive signals|signs of progress|what success looks like|success criteria|what we expect to see|what we hope to see)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nIt works if nine customers in ten get a call within two days.'},
    {valid: '# Handover\n\n## Signs of progress\n\n- Nurses leave on time.'},
    {
      invalid: '# «Handover»\n\nThe canteen is closed.',
      message: 'Nothing says what would show that it works',
    },
    {
      invalid: '# Handover\n\n«We expect better collaboration.»',
      message: 'nothing that a reader could see or count',
    },
  ],
});
