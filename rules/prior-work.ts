import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'prior-work',
  summary: 'The memo says what was tried before, here or elsewhere, or that nothing was.',
  why: 'People who remember the last attempt wait to hear that it is remembered; the others learn what it taught.',
  severity: 'warn',
  presets: ['all'],
  since: '0.1.0',
  absent: 'Nothing says what was tried before, or that nothing was',
  weak: {tried: '{quote} points to earlier attempts, but not what they were or what they taught'},
  example: 'In 2022 two crews tried this for a month and gave up because nobody had a second radio.',
  stub: {
    heading: 'Earlier attempts',
    prompt: 'Who tried this before, here or elsewhere, and what did they learn? If nobody did, say so.',
    placeholder: 'Say what was tried before and what it taught',
    follows: ['stated-problem'],
    opens: true,
  },
  vocabulary: {
    facets: {
      tried: {
        present: `
          @try = (tried|attempted|piloted|trialled|trialed|experimented with|experimented|played with|tested)
          @use = (used|ran|had|did|moved|introduced|started|kept|switched|borrowed|copied)
          @past = (<past>|years ago|(in|since|back in|during|of) <number>|last (year|spring|summer|autumn|winter|term|season|time)|once|before|already|previously|earlier|years back|in those days|in the past|for (<duration>|(a|one|two|three|six|seven) (_)? (week~|month~|quarter|winter~|season|term|year~)))
          @end = (gave (it)? up|given (it)? up|abandoned|dropped|scrapped|stopped|ended|ended up|switched off|switched (its|it|back)|went back|gone back|go back|returned to|moved (it|them|back)|failed|fell (over|through|apart|flat)|flopped|died|fizzled|petered|collapsed|kept it|keeps it|stuck with|worked|helped|did not|unplugged|voted (it)? out|settled nothing|forgot|swears by|wrote a|lost|went (up|down)|nobody|no one|reviewed|found|learned|learnt|taught|told us|reports|fewer|more)
          @other = (<name>|<group>|they|others|somebody|someone|<people>|colleagues|neighbour~|company|firm|charity|subproject|predecessor|friend~|choir|trust)

          # we tried it
          (we|i|he|she|it|this) (have|has)? (already|once|even)? (@try|been tried) !@past _ ... @past
          (we|i) (have)? (already|once) tried
          @try ... & @past & @end
          (was|were|been|half of this was) @try .. (by|in|on|here|before|for|once|<past>) & (@past|@end)
          (@use|ran) ... @past & (abandon*|gave up|given up|switched off|went back|gone back|voted .. out|died|flopped|gave it up|fizzled|scrapped|nobody (listened|used|read|came)|failed|moved .. back|unplugged|put (it|them) back|lost (most|half|all|the)|wrote a)
          @use ... (has|have|had|and|then) (gone|went) back
          [after (ran|tested|tried|piloted|pilot of|trial of|played with|attempt)] (they|it|which|people|nobody|that|after) ... (stopped|gave (it)? up|went back|ended|switched (it)? off|hated|failed|died|lost|found that|scrapped|voted)
          (last|the last|previous) time (we|i|it|this|they|round|around|was|somebody|you) & !(office felt|i looked)
          (previous|earlier|prior|first|last|old|former|own) (_)? (attempt|attempts|try|tries|trial|pilot|experiment|effort|version|round|go|opening|scheme) ... (failed|stopped|worked|ended|fell|died|showed|taught|was|were|told|found|lost|broke|helped|because|when|nobody|did not)
          (second|third|fourth) (go|attempt|try|run at|time (we|around|round)|stab|shot) & !(shift|week)
          <number> years ago (we|they|the|it|i|our|a|two|<name>)
          (before this|before that|remember) (we|i|they|the|when) ... (tried|thing|had|rota|lottery|attempt|scheme|pilot)
          (colour codes|rota|system|scheme|thing) & (everyone|everybody|people|nobody|all) (forgot|unplugged|stopped|ignored|hated|gave)
          (twice|(round|around) this (loop|block)) .. (before|already)? & (in <number>|<period>|<past>) & (been|tried|done|loop)

          # nobody did
          +: (nobody|no one|none of us|no (team|school|branch|shop|ward|firm)) .. (has|have|had|here has|ever) ... (tried|attempted|done|tested)
          +: (never|not|nothing like) (it|this|been|yet|ever|before)? .. (tried|attempted|been done|done (this|it|in|here|before)|been tested) .. (before|here|in|at|yet|anywhere)
          +: (has|have) never been (tried|done|attempted|tested)
          (is|are) (all|quite|entirely|completely)? new to (us|me|all of us|everyone|everybody|the _)
          +: (nothing|nobody) (to|we can) (learn|copy)
          +: no (earlier|previous|prior) (attempt~|trial~|experience|pilot~)

          # what others learned
          @other .. (do|does|did|done|tried|tested|run|runs|ran|works|work|worked|lived|went) (the same|it|this|that|like this|this way|likewise|so|something similar) ... (<past>|since|for (<duration>|<number>|years)|last (<unit>|spring|summer|autumn|winter)|winters)
          (are|is) not the (first|only) (to|one|ones|team|school)
          (learned|learnt) .. from .. (<name>|branch|ward|team|others|them|depot|library|trial|pilot|attempt|round)
          (<name>|others|they|branch|library|depot|garage~|choir|hospital|school|unit|neighbours|charity) ... (found !out|says|say|reports|report|told us|discovered|warns|warn|swears by|recommend~) ... (that|the|it|fewer|more|to|is|people|a|about) & (done|same|has run|trick|since|tried|takes|need~|needs|worst)
          (in the experience of|from the experience of|experience at|experience in) (the|our|<name>)
          (rang|asked|visited|called|wrote to) .. (<number>|other) (other)? (_)? (garage~|school~|branches|firms|companies|wards|libraries|shops|teams|depots|choirs) & (had|has|have|gave|given|told|found|swears)
          (study|studies|research|literature|paper|papers|published) .. (is|are|of|on|from|in|rests|concerns|found|finds|show~|suggest~|work) ... (found|found (an|no)|effect|thin|mixed|concern~|concerns|shorter|fewer|more|undergraduates|municipalities|clinics|adolescents|hospitals|nothing|none|divided|weak)
          (rests|based|relies) on (one|two|a|several) (published)? (study|studies|paper|trial)
          (is where|what) we (took|borrowed|copied|stole) (it|this|the idea)
          what went wrong (then|before|(the)? last time|there|with)
          (taught|showed) (us|people|me) .. (that|to|how|not)
          (tried by|kept .. for .. only)
        `,
        weak: `
          @try = (tested|trialled|trialed|piloted|experimented with|played with|ran)
          @other = (they|<name>|<group>|colleagues|friends|others)
          tried (so)? (many|various|several|all sorts|all kinds|a lot|lots|everything|other|different|numerous|plenty)
          (many|various|several|numerous|other|different|countless) (_)? (things|approaches|attempts|measures|ideas|solutions|initiatives) .. (tried|made|attempted|explored|undertaken|came and went)
          (previous|earlier|past|prior|former) (_)? (efforts|initiatives|attempts|work|projects|programmes|approaches|experience~|pilots|trials)
          (others|many|lots of (places|companies|teams|schools)|other (places|companies|teams|organisations|organizations|schools|hospitals)|everyone else|plenty of _) .. (have|has|do|did|are|already) .. (this|it|so|the same|now|too)
          (best|good|proven) practice~ (from|of|elsewhere|in|at|has)
          (learned|learnt) (a lot|much|so much|many lessons|lessons|plenty) 
          (have|has) been here before
          (builds|building|build) (up)? on (earlier|previous|past|what has|existing) 
          (had|ran|did|has|tested|tried|trialled|piloted) ... (something similar|trial~|pilot~|numbered tickets|a test|version of) .. & (last|<past>|years|in <number>|once|different|mix|confuse|unrelated|similar)
          @other .. @try .. (_)? .. (<past>|in <number>|back in|last year)
          (<number>|<name>|<past>) (pilot|trial|experiment|test) of .. & (unconnected|unrelated|different|separate|nothing to do)
          (pilot|trial|experiment|test) of this (with|in|at|for)
          (tested|trialled|tried|piloted) .. (in|for) .. & (last year|last spring|last autumn) & interesting
          (in|at) the (school|company|office|shop|firm) of my
          (read|seen) the same (articles|papers|posts)
        `,
        not: `
          (try|trying|will try|test|testing) (it|this|the|out|shift|two) & !(tried|before|ago|last|years)
          the court
          (turning it off|oysters|biscuits)
          (for|after|in) (twenty|thirty|ten|<number>) years (has|she|he|i have)
          (i|he|she) (have|has) been (wrong|sure|so sure) before
          (voted|agreed|decided|chose|settled) ... (meeting|retro|workshop|assembly|vote|hands) & !(tried|ran (a|its)|gave up|before that)
          (will|shall) (be)? (say|write|written|report|tell|publish) ... (learned|learnt|found)
          (learned|learnt|heard|told|found out) (yesterday|today|this morning|on monday)
          before the (trial|pilot|test|experiment|start)
          (last|previous|prior) (policy|office|edition|version) (is|was) (withdrawn|colder|void)
        `,
        headings: `
          ^ what (we|was|has been|have we|others|they|<name>|people|you) .. (tried|learned|learnt|did|found|taught)
          ^ (earlier|previous|prior|past|first|other|our last) (attempts|attempt|tries|trials|trial|pilots|experience|rounds|experiments)
          ^ prior (art|work)
          ^ (has|have|did|was) (anybody|anyone|we|this|it|others|somebody) .. (tried|been here|do this|done) 
          ^ have we (been here|tried|done)
          ^ (lessons|lesson|learnings) (learned|learnt|from|of) (_)? (_)? (_)? $
          ^ is this what .. did
          ^ (who|where) .. (tried|did) (this|it) (before|already)
        `,
        frontMatter: ['prior-work', 'prior-art', 'tried-before', 'previous-attempts'],
        frontMatterWeak: ['yes', 'various', 'many'],
      },
    },
  },
  examples: [
    {
      valid:
        '# Radios\n\nIn 2022 two crews tried this for a month and gave up because nobody had a second radio.',
    },
    {valid: '# Reading hour\n\nAs far as we know, nobody in this school has tried it before.'},
    {
      valid:
        '# Door person\n\nThe Kelso branch did the same last spring and found that the first fortnight is the worst.',
    },
    {valid: '# Buzzers\n\n## Earlier attempts\n\nA bell. Everyone unplugged theirs.'},
    {
      invalid: '# «Shift pairs»\n\nWe are trying shift pairs from Monday, two people to a shift.',
      message: 'Nothing says what was tried before, or that nothing was',
    },
    {
      invalid: '# Handover\n\n«We have tried many things.»',
      message: '`We have tried many things` points to earlier attempts, but not what they were',
    },
    {
      invalid: '# «Route»\n\nFor eleven years the route has begun at aisle 1, with the crisps.',
      message: 'Nothing says what was tried before',
    },
    {
      invalid: '# Picking\n\n«Previous efforts have not delivered the desired results.»',
      message: '`Previous efforts have not delivered the desired results` points to earlier attempts',
    },
  ],
});
