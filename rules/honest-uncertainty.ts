import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'honest-uncertainty',
  summary: 'The memo admits that the change may not work.',
  why: 'Readers know that nobody can be sure; an author who says so is believed in everything else.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  absent: 'Nothing admits that this may not work',
  weak: {doubt: '{quote} is a hope, not an admission that it may not work'},
  example: 'We are not sure that this will work here; the layout of the ward may defeat it.',
  vocabulary: {
    facets: {
      doubt: {
        present: `
          +: (not sure|not certain|may be wrong|might be wrong|a bet|a gamble|may not work|might not work)
          +: (not|no) a? sure thing
        `,
        weak: `
          (hopefully|we hope)
        `,
        headings: `
          (uncertainty|what we do not know)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nWe may be wrong about this.'},
    {valid: '# Handover\n\nI am not sure that this will work here.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing admits that this may not work'},
    {invalid: '# Handover\n\n«Hopefully it works.»', message: 'is a hope'},
  ],
});
