import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'shared-decision',
  summary: 'The memo says where the change was decided, with the people it touches.',
  why: 'People carry a decision that they, or people they know, had a hand in; one that fell from the sky they wait out.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  absent: 'Nothing says how this was decided, or with whom',
  weak: {decision: '{quote} does not say who took part, or where it was decided'},
  example: 'Eleven of us talked it through in the February retro and voted nine to two to try it.',
  vocabulary: {
    facets: {
      decision: {
        present: `
          (decided|agreed|voted) & <forum>
        `,
        weak: `
          we decided
          after consultation
        `,
        headings: `
          (how we decided|how this was decided|decision|how we got here)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nEleven nurses voted for it at the ward meeting.'},
    {valid: '# Handover\n\nWe agreed on it in the February retro.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says how this was decided'},
    {invalid: '# Handover\n\n«After consultation, desks are shared.»', message: 'does not say who took part'},
  ],
});
