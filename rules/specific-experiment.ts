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
          @start = (from|starting|starting with|starting from|starting on|beginning|beginning with|beginning on|commencing|effective|effective from|as of|as from|with effect from|with effect of|with effect as of|having effect from)
          @try = (try|trying|trial|trialling|trialing|pilot|piloting|test|testing|attempt|attempting|experiment with|experimenting with|give|giving|have a go at)
          @stop = (stop|drop|skip|scrap|cancel|pause|suspend|ban|abolish|discontinue|remove|merge|split|combine|separate|abandon|retire|shelve)
          @stopping = (stopping|dropping|skipping|scrapping|cancelling|canceling|pausing|suspending|banning|abolishing|discontinuing|removing|merging|splitting|combining|separating|abandoning|retiring|shelving)
          @stopped = (stopped|dropped|skipped|scrapped|cancelled|canceled|paused|suspended|banned|abolished|discontinued|removed|merged|combined|abandoned|retired|shelved|withdrawn|waived|lifted|switched off|phased out|done away with)
          # a date from which things are done differently
          +: ^ .. @start (the)? <when> ... (<do>|<will>|is|are|has|have|no)
          +: (<do>|<will>|is|are|no) ... @start (the)? <when>
          +: (from now on|from then on|from here on|henceforth|henceforward|going forward|with immediate effect|effective immediately|as of now|from this point on|from this day)
          # one thing for another
          +: (instead of|rather than|in place of|in lieu of|in its place|in their place|in her stead|in his stead)
          +: ^ instead
          +: (will|shall|need|needs|must|have to|has to|be|may|can) no longer <do>
          +: (is|are) no longer <do>
          +: and no longer
          +: (at .. and? not at|on .. and? not on|in .. and? not in|by .. and? not by|to .. and? not to|with .. and? not with|before .. and? not before|after .. and? not after|from .. and? not from)
          +: (<date>|<recurring>|<clock>) (and)? not (at|on)? (<date>|<recurring>|<clock>)
          +: <number> _? (and)? not <number>
          +: the _ (and)? not the _ .. <do>
          +: ^ (before|was|old|today|until now|currently|so far|up to now|till now) & (now|after|new|then|from)
          +: used to & now
          # moves
          (move|moves|moving|moved|shift|shifts|shifting|switch|switches|switching|change over|changes over|changing over|go over|goes over|going over|migrate|migrates|migrating|transfer|transfers) .. to
          (moves|move|goes|go|changes|change|shrinks|shrink|drops|rises) .. from .. to
          (replace|replaces|replacing|replaced by)
          (takes|take) the place of
          gives way to
          (becomes|become|turns into) .. (mandatory|compulsory|obligatory|optional|voluntary|the default|the rule)
          # ends
          (is|are|be|being|get|gets) .. @stopped
          (we|i) (will|are|are going to|shall|would|want to)? (be)? (@stop|@stopping) (the|all|our|one|every) !(trial|pilot|experiment|test|whole|idea)
          (goes|go|going) (away|in the bin)
          +: no more !than _
          +: no _ .. (before|after|on|during|between|until) (<when>|<recurring>|<clock>|<number>)
          +: there will be no
          # tried, and said what
          @mode = (as a|an .. (trial|test|pilot|experiment|try|try out|attempt)|as a try|as an experiment|on a trial basis|by way of (experiment|trial|pilot)|provisionally|experimentally|temporarily|for the time being|on a|an .. basis|on a|an .. footing)
          +: @mode & (<do>|<will>)
          +: ^ .. for (the next|the first|about|at least|a|one|the)? <duration> ... (<do>|<will>)
          +: ^ .. for the rest of <period> ... (<do>|<will>)
          +: ^ .. (until|till|between now and|through to|up to|through|throughout|during) <when> ... (<do>|<will>|is|are)
          +: (<do>|is|are) ... (until|till) <when>
          (we|are|am|is|will|us|i|shall|would) (also|now|just|only|going to|like to)? @try (out)? !(it|this|that|something|things|out|to|and|run|period|new|different|some|<will>) _
          # duty
          (are|is) to be <do>
          shall be? <do>
          (we|you) (now|each|then) <do>
          now <do>
          let us <do>
        `,
        headings: `
          (what|how) .. (change~|changing|different|new|try~|work~|testing|piloting)
          (the)? (change|changes|new way|new procedure|arrangement|experiment|trial|pilot|test)
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
