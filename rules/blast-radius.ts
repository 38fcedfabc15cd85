import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'blast-radius',
  summary: 'The memo says whom and what the change touches, and whom it does not.',
  why: 'Readers first ask "does this mean me?"; a memo that does not answer worries everyone and binds no one.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  absent: 'Nothing says which people, teams or systems this touches',
  weak: {scope: '{quote} sets no limit: readers cannot tell whether they are in it'},
  example: 'It covers bays 1 to 4 of Ward 7B; the side rooms and all other wards are left out.',
  vocabulary: {
    facets: {
      scope: {
        present: `
          (applies|apply|covers|cover|limited) .. (only|to|<name>)
          only <group>
        `,
        weak: `
          (everyone|everybody|all staff|the whole team)
        `,
        headings: `
          (scope|who is affected|who it applies to|who is in)
        `,
        frontMatter: ['scope', 'applies-to', 'teams', 'audience'],
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nIt covers only bays 1 to 4 of Ward 7B.'},
    {valid: '# Handover\n\n## Scope\n\nSuppliers outside the EU.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says which people'},
    {invalid: '# Handover\n\n«This is for everyone.»', message: 'sets no limit'},
  ],
});
