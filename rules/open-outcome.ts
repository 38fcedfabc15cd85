import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'open-outcome',
  summary: 'The memo says that the change may be altered, stopped or undone.',
  why: 'An experiment that cannot end is a decision; saying that it may end is what makes honest feedback worth giving.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  absent: 'Nothing says that this may be stopped or undone',
  weak: {open: '{quote} leaves the next step open, but never says that it may stop'},
  example: 'If it does not help, we go back to the old rota on 1 July.',
  vocabulary: {
    facets: {
      open: {
        present: `
          (go back|keep it or|pivot or proceed|whether .. (stays|keep))
        `,
        weak: `
          next steps
        `,
        headings: `
          (what if it does not work|exit)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nIf it does not help, we go back to the old rota.'},
    {valid: '# Handover\n\nIn June we decide: pivot or proceed.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says that this may be stopped'},
    {invalid: '# Handover\n\n«We will decide on next steps.»', message: 'never says that it may stop'},
  ],
});
