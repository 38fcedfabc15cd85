import {phraseRule} from '../src/rule/phrase-rule.js';

export default phraseRule({
  id: 'no-decree',
  summary: 'The memo speaks to people, not down to them.',
  why: 'A decree ends the conversation that an experiment needs; people comply and stop telling you what they see.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  message: '{phrase} is the voice of a decree',
  example: 'At the February retro we agreed to try this for six weeks.',
  cues: `
    (leadership|management) has (decided|determined)
    +: not up for discussion
    +: non negotiable
    effective immediately
  `,
  examples: [
    {valid: '# Desks\n\nAt the February retro we agreed to try this for six weeks.'},
    {valid: '# Desks\n\nThe management of the museum has moved to the first floor.'},
    {invalid: '# Desks\n\n«Leadership has decided» on shared desks.', message: 'is the voice of a decree'},
    {invalid: '# Desks\n\nThis is «not up for discussion».', message: 'is the voice of a decree'},
  ],
});
