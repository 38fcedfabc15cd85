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
          @end = (gave (it)? up|given (it)? up|abandoned|dropped|scrapped|stopped|ended|ended up|switched off|switched (its|it|back)|went back|gone back|go back|returned to|moved (it|them|back)|failed|fell (over|through|apart|flat)|flopped|died|fizzled|petered|collapsed|kept it|keeps it|stuck with|worked|helped|did not|unplugged|voted (it)? out|settled nothing|forgot|swears by|wrote a|lost|went (up|down)|nobody|no one|reviewed|found|learned|learnt|taught|told us|reports|fewer)
          @other = (<name>|<group>|they|others|somebody|someone|<people>|colleagues|neighbour~|company|firm|charity|subproject|predecessor|friend~|choir|trust)

          # we tried it
          (we|i|he|she|it|this) (have|has)? (already|once|even)? (@try|been tried) !@past !(this before|it before|that before|to) _ ... @past
          (we|i) (have)? (already|once) tried _ _
          @try ... & @past & @end
          (was|were|been|half of this was) @try .. (by|in|on|here|before|for|once|<past>) & (@past|@end)
          (@use|ran) ... @past & (abandon*|gave up|given up|switched off|went back|gone back|voted .. out|died|flopped|gave it up|fizzled|scrapped|nobody (listened|used|read|came)|failed|moved .. back|unplugged|put (it|them) back|lost (most|half|all|the)|wrote a)
          @use ... (has|have|had|and|then) (gone|went) back
          [after (ran|tested|tried|piloted|pilot of|trial of|played with|attempt)] (they|it|which|people|nobody|that|after) ... (stopped|gave (it)? up|went back|ended|switched (it)? off|hated|failed|died|lost|found that|scrapped|voted)
          (last|the last|previous) time (we|i|it|this|they|round|around|was|somebody|you) & !(office felt|i looked)
          (previous|earlier|prior|first|last|old|former|own|year|spring|summer|autumn|winter|month|our) (_)? (attempt|attempts|try|tries|trial|pilot|experiment|effort|version|round|go|opening|scheme) ... (failed|stopped|worked|ended|fell|died|showed|taught|was|were|told|found|lost|broke|helped|because|when|nobody|did not|came to|lasted) _
          (second|third|fourth) (go|attempt|try|run at|time (we|around|round)|stab|shot) & !(shift|week)
          <number> years ago (we|they|the|it|i|our|a|two|<name>)
          (before this|before that|remember) (we|i|they|the|when) ... (tried|thing|had|rota|lottery|attempt|scheme|pilot)
          (colour codes|rota|system|scheme|thing) & (everyone|everybody|people|nobody|all) (forgot|unplugged|stopped|ignored|hated|gave)
          (twice|(round|around) this (loop|block)) .. (before|already)? & (in <number>|<period>|<past>) & (been|tried|done|loop)

          (like (this|it|that)|similar|a similar _|the same thing|same idea) .. (ran|was|had|did|existed|worked|failed|lasted|tried) ... (until|lasted|ended|stopped|for (<duration>|a)|before|and (it|people|they|nobody))
          (ran|had|did|tried) (something (like|similar)|a version of|the same) ... (lasted|until|ended|stopped|and (it|people|they|nobody|we)|but)
          (last|earlier|previous|first|second|third|year|spring|my|our) .. (attempt~|try|tries|stab) at (this|it|the same|something like)
          @try (it|this|that|them) ... (died|failed|worked|flopped|stopped|went back|gave up|helped|did not|loved|hated)
          (has|have|had) been (done|tried|attempted|tested) (before|here|already|twice|once) ... (in|by|when|on|at|with)
          (went|switched|moved) ... (in <number>|<past>|years ago|for <duration>) ... (stayed|and back|went back|never (went|looked) back|kept)
          ?: what .. (learn|learned|learnt|teach|taught) .. (last time|from the (last|first|earlier)|then)
          (<people>|<group>|<name>) .. (started|began|switched|moved) .. @past & (advice|advise|tell us|told us|say|says|warn|found)
          (done it|did it|tried it|tried this|done this) & (found|loves|love|stopped|gave up|swears|went back|kept)

          (had|gave|took|made) (this|it|a|an) .. (go|stab|shot|attempt) (at|with)? (this|it|something|before)
          it (failed|worked|flopped|collapsed|died|fizzled|ended) (then|there|badly|in <number>|<past>|last time|because (we|nobody|the)|when (we|nobody|the)|within|after)
          (the same (_)?|the idea|the scheme|this|it) (was|were|got|has been|had been) (given up|dropped|abandoned|scrapped|abolished|stopped|withdrawn|shelved) ... (<past>|in <number>|after|because|since|when|within)
          (dropped|abandoned|stopped|scrapped|gave up|abolished|shelved) (it|this|theirs|the idea|the scheme) (again|after|within|when|because|in <number>|since)
          (has|have) been (doing|running|trying|working) (it|this|the same|that|like this|that way) ... (<duration>|since|year|months|with)
          (was|were|had been) the (rule|practice|way|arrangement|custom|habit) .. (until|before|up to)
          (tried) to ... (and|but) ... (objected|refused|failed|gave up|nobody|no one|protested|resisted|complained|did not)
          (what we know from|numbers from|figures from|results from|lessons from) (the|our|a|an) .. (pilot|trial|test|attempt|experiment|round) (in|on|at|last|of)
          twice (we|they|i) ... twice
          (paper|book|article|study|report|thesis) (by|from|in|of) <name> ... (suggest~|says|shows|found|argue~|warns)

          <number> (scheme|trial|pilot|attempt|version|test) (failed|died|ended|flopped|taught|collapsed|showed)

          (<past>|in <number>|last (year|spring|summer|autumn|winter)) ... (settled|proved|showed|taught us|changed|solved) (nothing|little|very little)

          # nobody did
          +: (this is|is) the first time (that)? (we|i|anyone|anybody|somebody|someone|this _|the _|our _)
          +: (not|never) (ever|yet)? (tried|attempted|done|tested) (anything|something) (like|similar|of the kind)
          +: (have|has|with) no (prior|previous|earlier)? experience (with|of|in) (this|it|that|anything|such)
          (new|unknown|uncharted|unfamiliar) (ground|territory|terrain|waters) (for|to) (us|me|all|everyone|everybody|this|the|our)
          (our|the|a|my) (second|third|fourth|next) (go|attempt|try|run|stab) at (this|it)
          +: not (our|my|the) first (go|attempt|try|run|stab|time|pilot|trial) & (fizzled|failed|died|ended|stopped|gave up|flopped|because|<number>)
          (<name>|<group>|<people>|hospitals|others|they) ... (have|has|had) (tried|done|run|piloted|tested) (the same|this|it|likewise|something similar) ... (and|but) (kept|keep|dropped|gave|stopped|went|found|stayed|it)
          (copied|borrowed|took|taken|stole|adopted|learned) (this|it|the (idea|scheme|rota|rule)) from (<name>|the|our|another|a)
          (we|i|they) tried (_|_ _|_ _ _) (back)? (in the|last) (spring|summer|autumn|winter|past|year) & (but|and|until)
          +: (nobody|no one|no other|nothing|none) ... (attempted|tried|does|did|has done|doing) (it|this|so)
          (a|our|the) (very)? first (for (us|me|all)|of its kind|time (we|anyone|anybody|this _) (have|has|do|does|try|tries))
          +: (know|heard|aware) of (no|any|another|anyone|anybody) (other|else|one|who|that)
          (no precedent|no example|without precedent|uncharted)
          +: (nobody|no one|none of us|no (team|school|branch|shop|ward|firm)) .. (has|have|had|here has|ever) ... (tried|attempted|done|tested)
          +: (never|not|nothing like) (it|this|been|yet|ever|before)? .. (tried|attempted|been done|done (this|it|in|here|before)|been tested) .. (before|here|in|at|yet|anywhere)
          +: (has|have) never been (tried|done|attempted|tested)
          (is|are) (all|quite|entirely|completely)? new to (us|me|all of us|everyone|everybody)
          +: (nothing|nobody) (to|we can) (learn|copy)
          +: no (earlier|previous|prior) (attempt~|trial~|experience|pilot~)

          # what others learned
          @other .. (do|does|did|done|tried|tested|run|runs|ran|works|work|worked|lived|went) (the same|it|this|that|like this|this way|likewise|something similar) ... (<past>|since|for (<duration>|<number>|years)|last (<unit>|spring|summer|autumn|winter)|winters)
          (are|is) not the first (to|ones to|team|school|ward|people)
          (learned|learnt) .. from .. (<name>|branch|ward|team|others|them|depot|library|trial|pilot|attempt|round)
          (<name>|others|they|branch|library|depot|garage~|choir|hospital|school|unit|neighbours|charity) ... (found !out|says|say|told us|discovered|warns|warn|swears by|recommend~) ... (that|the|it|fewer|more|to|is|people|a|about) & (done|(did|does|do) the same|has run|trick|since|tried|takes|need~|needs|worst)
          (evidence|experience|figures|reports) from (other|<name>|elsewhere|abroad|the _ (branch|office|ward|school|depot)) ... (is|are|suggest~|show~|say~|comes)
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
          (has|have) been (tried|done|attempted|tested) (elsewhere|before|already)
          not the first time
          (tried|attempted|tested|done) (this|it|that|something like (this|it)|something similar) (once|already)? (before|previously|already)
          (has|have|had) worked (elsewhere|well elsewhere|in other|for others)
          (remember|recall) .. (earlier|previous|past) (_)? (experiments|attempts|trials|tries)
          (learned|learnt) from (previous|past|earlier|other)
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
          (tried|attempted) to (reach|call|phone|contact|ring|tell|get hold|deliver|speak|inform|explain|warn|answer|help|log)
          (try|trying|will try|test|testing) (it|this|the|out|shift|two) & !(tried|before|ago|last|years)
          the court
          (turning it off|oysters|biscuits)
          (for|after|in) (twenty|thirty|ten|<number>) years (has|she|he|i have)
          (i|he|she) (have|has) been (wrong|sure|so sure) before
          (voted|agreed|decided|chose|settled) ... (meeting|retro|workshop|assembly|vote|hands) & !(tried|ran (a|its)|gave up|before that)
          (will|shall) (be)? (say|write|written|report|tell|publish) ... (learned|learnt|found)
          (learned|learnt|heard|told|found out) (yesterday|today|this morning|on monday)
          attempt~ to (reach|deliver|call|contact|log)
          (create~|set~|setting) .. precedent
          the other way
          last time (we|i) (reviewed|met|spoke|saw)
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
