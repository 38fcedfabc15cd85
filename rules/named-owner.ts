import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'named-owner',
  summary: 'The memo says who answers for the experiment.',
  why: 'What everybody owns nobody stops; readers need one person or team to hold to the promise.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  absent: 'Nobody is named who answers for this',
  weak: {owner: '{quote} gives a name or an address, but not who answers for the experiment'},
  example: 'Margit Halvorsen runs the trial and answers for it to the ward.',
  vocabulary: {
    facets: {
      owner: {
        present: `
          (in charge of|accountable for|answers for|responsible for)
          <name> (leads|runs|owns)
        `,
        weak: `
          contact
        `,
        headings: `
          (owner|who is accountable|who is responsible|responsible|accountable)
        `,
        frontMatter: ['owner', 'owners', 'accountable', 'responsible', 'lead', 'dri'],
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nMargit runs the trial and answers for it.'},
    {valid: '# Handover\n\n**Owner:** Margit Halvorsen'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nobody is named'},
    {invalid: '# Handover\n\n«Please contact Margit.»', message: 'a name or an address'},
  ],
});
