import {phraseRule} from '../src/rule/phrase-rule.js';

export default phraseRule({
  id: 'no-false-certainty',
  summary: 'The memo claims no certainty about the outcome.',
  why: 'Nobody can be sure how a change turns out; readers who hear a guarantee stop believing the rest.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  message: '{phrase} claims a certainty about the outcome that nobody has',
  example: 'We think that this will shorten the queue, and we may be wrong.',
  cues: `
    will (definitely|certainly|undoubtedly)
    guaranteed to
    +: (can|could) not fail
    +: there is no doubt that
    +: no question about it
  `,
  examples: [
    {valid: '# Desks\n\nWe think that this will shorten the queue, and we may be wrong.'},
    {valid: '# Desks\n\nThe fire inspection is definitely on 22 May.'},
    {invalid: '# Desks\n\nThis is «guaranteed to» work.', message: 'claims a certainty'},
    {invalid: '# Desks\n\nIt «cannot fail».', message: 'claims a certainty'},
  ],
});
