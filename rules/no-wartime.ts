import {phraseRule} from '../src/rule/phrase-rule.js';

export default phraseRule({
  id: 'no-wartime',
  summary: 'The memo speaks of work as work, not as war or heroics.',
  why: 'War talk asks people for sacrifice where a way of working should carry the load, and it makes stopping look like defeat.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  message: '{phrase} is the language of war and heroics',
  example: 'For the first week two more of us answer the phones.',
  cues: `
    war room~
    battle plan~
    in the trenches
    all hands on deck
    whatever it takes
    heroic effort~
    burn~ the boats
  `,
  examples: [
    {valid: '# Desks\n\nFor the first week two more of us answer the phones.'},
    {valid: '# Desks\n\nThe all hands is on Tuesday.'},
    {invalid: '# Desks\n\nThe «war room» is open.', message: 'war and heroics'},
    {invalid: '# Desks\n\nIt is «all hands on deck» until May.', message: 'war and heroics'},
  ],
});
