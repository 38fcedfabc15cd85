import {phraseRule} from '../src/rule/phrase-rule.js';

export default phraseRule({
  id: 'no-vague-horizon',
  summary: 'A review, an end or a next step has a time that people can put in a calendar.',
  why: 'Readers plan around the change; a time that binds nobody lets it become permanent without anyone deciding.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  message: '{phrase} is a time that nobody can put in a calendar',
  example: 'On 3 March we decide together whether to keep it.',
  cues: `
    until further notice
    in due course
    for the foreseeable future
    when the time is right
    (revisit~|review~|evaluate~|look~ at) .. (soon|later|as needed|eventually|at some point)
    as long as needed
  `,
  examples: [
    {valid: '# Desks\n\nOn 3 March we decide together whether to keep it.'},
    {valid: '# Desks\n\nLunch is soon.'},
    {invalid: '# Desks\n\nThe trial runs «until further notice».', message: 'nobody can put in a calendar'},
    {invalid: '# Desks\n\nWe will report back «in due course».', message: 'nobody can put in a calendar'},
  ],
});
