import {phraseRule} from '../src/rule/phrase-rule.js';

export default phraseRule({
  id: 'no-blame',
  summary: 'The memo looks for causes in the way of working, not in people.',
  why: 'People who feel blamed hide what goes wrong, and that is what an experiment most needs to hear.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  message: '{phrase} blames people for what the way of working produces',
  example: 'The notice hangs where only the early shift passes, so half of us never saw it.',
  cues: `
    (could|can) not be bothered
    lack~ (of)? discipline
    some of you were .. careless
  `,
  examples: [
    {valid: '# Desks\n\nThe notice hangs where only the early shift passes, so half of us never saw it.'},
    {valid: '# Desks\n\nThe form lacks a field for the reason.'},
    {invalid: '# Desks\n\nThe team «lacked discipline».', message: 'blames people'},
    {
      invalid: '# Desks\n\nSeveral of them «could not be bothered» to open the queue.',
      message: 'blames people',
    },
  ],
});
