import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'specific-experiment',
  summary: 'The memo says what exactly is being tried.',
  why: 'People can only take part in an experiment, or judge it later, if they know what they do differently on Monday and that it is a try.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  absent: 'Nothing says what exactly is being tried',
  weak: {
    change: '{quote} sounds settled: nothing says that it is only being tried',
    trial: '{quote} is framed as a try, but does not say what people do differently',
  },
  example: 'For six weeks, from 3 March, we try handing over at the bedside instead of in the staff room.',
  vocabulary: {
    all: ['change', 'trial'],
    facets: {
      change: {
        present: `
          from|starting|beginning <when> ... <will>
          instead of|rather
          no longer
          in place of
        `,
      },
      trial: {
        present: `
          (try~|trial~|pilot~|test~|experiment~|provisional|provisionally|try out|trial run|trialling|trialing)
          for <duration>
          until|till <when>
        `,
        headings: `
          (trial|pilot|experiment|what we are trying|what we will try)
        `,
      },
    },
  },
  examples: [
    {
      valid:
        '# Handover\n\nFor six weeks, from 3 March, we try handing over at the bedside instead of in the staff room.',
    },
    {
      valid:
        '# Pull requests\n\nAs a trial, the author merges instead of the reviewer. The trial ends after four sprints.',
    },
    {
      invalid: '# «New metric»\n\nThe canteen is closed today.',
      message: 'Nothing says what exactly is being tried',
    },
    {
      invalid: '# Handover\n\n«From Monday handover will be at the bedside instead of in the staff room.»',
      message: 'sounds settled',
    },
  ],
});
