import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'support-tactics',
  summary: 'The memo says how people will be helped through the change.',
  why: 'Help that has a name, a place or an hour is used; a general offer leaves people to cope alone.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  absent: 'Nothing says how people will be helped through this',
  weak: {help: '{quote} offers help, but not who gives it, where or when'},
  example: 'Yusuf sits at the front desk from 8 to 10 all through March and does the first booking with you.',
  vocabulary: {
    facets: {
      help: {
        present: `
          (training|office hours|buddy|pairing|paired|pair up|help desk|drop in)
        `,
        weak: `
          (we will support you|reach out|here to help)
        `,
        headings: `
          (support|help|training|assistance|how we will help)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nA buddy from the night shift walks with you in the first week.'},
    {valid: '# Handover\n\n## Support\n\n- Office hours on Tuesdays at ten.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says how people will be helped'},
    {invalid: '# Handover\n\n«Please reach out.»', message: 'but not who gives it'},
  ],
});
