import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'specific-experiment',
  summary: 'The memo says what exactly is being tried.',
  why: 'People can only take part in an experiment, or judge it later, if they know what they do differently on Monday and that it is a try.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  since: '0.1.0',
  absent: 'Nothing says what exactly is being tried',
  weak: {
    change: '{quote} sounds settled: nothing says that it is only being tried',
    trial: '{quote} is framed as a try, but does not say what people do differently',
  },
  example: 'For six weeks, from 3 March, we try handing over at the bedside instead of in the staff room.',
  stub: {
    heading: 'What we try',
    prompt: 'What will people do differently from when on, and until when is it only a try?',
    placeholder: 'Describe what people do differently, and from when until when it is tried',
    follows: ['stated-problem'],
    opens: true,
  },
  vocabulary: {
    all: ['change', 'trial'],
    facets: {
      change: {
        present: `
          @starta = (from|starting|starting with|starting from|starting on|beginning|beginning with|beginning on|commencing|effective)
          @startb = (effective from|as of|as from|with effect from|with effect of|with effect as of|having effect from)
          @start = (@starta|@startb)
          @try = (try|trying|trial|trialling|trialing|pilot|piloting|test|testing|attempt|attempting|experiment with|experimenting with)
          @vaguea = (it|its|this|that|these|something|anything|things|whether|out|to|and|or|run|runs|period|new|newer|different|some|other)
          @vagueb = (another|better|improved|innovative|smarter|modern|agile|few|more|a new|a different|a better|a few|a more|an agile)
          @vaguec = (an improved|a modern|a looser|<will>)
          @vague = (@vaguea|@vagueb|@vaguec)
          @stop = (stop|drop|skip|scrap|cancel|pause|suspend|ban|abolish|discontinue|remove|merge|split|combine|separate|abandon|retire|shelve)
          @goa = (move|moves|moving|is _? moved|is moved|are moved|be moved|shifts|be shifted|switch|switches|switching|change over)
          @gob = (changes over|changing over|go over|goes over|going over|migrate|migrates|migrating|be transferred|is transferred)
          @goc = (are transferred)
          @go = (@goa|@gob|@goc)
          # a date from which things are done differently
          +: ^ .. @start (the|this)? <when> !to _ _
          +: (so|and|that|but|then|because|hence|therefore) @start (the|this)? <when> !to _ _
          +: (<do>|will|shall|must|is|are|no) ... (starting|beginning|commencing|as of|as from|with effect from|effective|effective from) (the)? <when>
          +: !comes !come !dates !learn (<do>|will|shall|must|no) ... from (the|this)? <when> (on|onwards|onward|forward)? $
          +: (is|are) ... <do> .. from (the|this)? <when> (on|onwards|onward|forward)? $
          +: (from now on|from then on|from here on|henceforth|henceforward|with immediate effect|effective immediately|as of now|from this point on|from tmrw)
          +: ^ until further notice (the|we|you|all|every|each|<people>)
          ^ .. (starting|beginning|commencing) (the)? <when>
          (as of|effective|from|starting) (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) !to !at
          (is|are) now <do>
          +: [after (until last|until now|up to now|so far|used to|is gone|are gone|goes away)] (<do>|is|are|will)
          # one thing for another
          +: (will|shall|must|should|may|is|are|we|you|they|gets|get|goes|go|<do>) ... (instead of|in place of|in lieu of|rather than)
          +: ^ instead !of
          +: (will|shall|need|needs|must|have to|has to|may) no longer
          +: and no longer
          +: (after|before|by|in) .. and not (after|before|by|in)
          +: (<date>|<recurring>|<clock>) (and)? not (at|on)? (<date>|<recurring>|<clock>)
          +: (is|are|sits|sit|goes|go|<do>) .. and not (beside|under|over|after|before|on|by|with|from)
          # brought in
          # moves
          @go .. to
          (replace|replaces|is replaced by|are replaced by|be replaced by|being replaced by|replacing) (the|all|our|every|by|with|a) !policy _
          # ends
          +: ^ .. no _ .. (before|after|on|during|between|until) (<when>|<recurring>|<clock>|<number>)
          # tried, and said what
          @modea = (as (a|an) _? (trial|test|pilot|experiment|try|attempt))
          @modeb = (on (a|an) (trial|test|pilot|experimental|interim|temporary|provisional|try) .. (basis|footing))
          @modec = (by way of (an|a)? (experiment|trial|pilot|test)|provisionally|experimentally|temporarily|for the time being|for now)
          @moded = (on trial)
          @mode = (@modea|@modeb|@modec|@moded)
          +: @mode & (<do>|will|shall|is|are|no)
          +: ^ .. for (the next|the first|about|at least|a|one|the)? <duration> !(or|of) ... (<do>|<will>)
          @season = (season|term|semester|quarter|summer|winter|autumn|spring|year|month|<period>)
          +: ^ .. for (this|one|the coming|the length of|the duration of) .. @season ... (<do>|<will>|is|are)
          (we|are|am|is|to|us|i|shall|would) (also|now|just|only|going to|like to)? @try (out)? !@vague _
          # decided and ordered
          (decided|determined|resolved|agreed|ordered|directed|decreed|ruled|concluded) that ... (will|shall|must|be|is|are|should)
          (ordered|directed|instructed|required) to !(accept|read|comply) <do>
          (decided|agreed|seen fit) to (@stop|close|open|replace|introduce|move|switch|change)
          # duty
        `,
        headings: `
          # questions and their short forms
          ^ .. what !not .. (changes|is changing|will change|change) (for|about|at|in|on|from|as|with|and|next|this|exactly|here|now) !(better|course)
          ^ .. what !not .. (changes|is changing|will change|changes now|changed) $
          ^ .. what (is|will be|s) (new|different)
          @subject = (it|we|you|i|the team|they)
          @plan = (is|are|will|would|want|wanting|going|like|have|exactly|plan|to|all|be|now)
          @tried = (try|trying|test|testing|pilot|piloting|trial|trialling|trialing|doing|propose|proposing|change|changing|attempt)
          ^ .. what (exactly|actually|concretely)? (is|are)? @subject @plan? .. @tried (is|now|differently)? $
          ^ what (we|you) (will)? (do|do differently|do now) $
          ^ .. what happens !(next|after|then|afterwards|if|when)
          ^ .. what (this|it|that) means (in practice|for you|on the ground|day to day|concretely)
          ^ how (it|this|that) (will|should|is going to|is supposed to|is meant to)? (work|works|run|runs|go|goes|look|looks) !today !now
          ^ .. how (the|this|our) (trial|pilot|test|experiment|try out|new _) (will)? (work|works|run|runs|look|looks)
          ^ how we (will)? (work|report|do|serve|run|handle|meet|release|plan|order|book|open|close) (from|as of|until|now|it|this|for|during)
          # names
          @brief = (itself|in brief|in short|in a nutshell|in one sentence|in detail|in practice)
          ^ (the|our|this)? (new|proposed|planned)? (change|changes|arrangement|arrangements|experiment|trial|pilot|test) @brief? $
          ^ (the|our|this)? new (rule|rules|procedure|process|routine|set up|setup|arrangement|arrangements|schedule|hours|rota|roster|deadlines|timetable) $
          ^ (the|our|this)? (change|experiment|trial|pilot|test|try out) <number> $
          (subject|object|content|substance|nature|description) of the (trial|test|pilot|experiment|change|arrangement)
          (description|summary|details|outline) of (the)? (change|trial|pilot)
          ^ (the)? new (way|order)
          ^ (to be|being|currently)? (tried|tested|piloted|trialled|on trial|on test|under test)
          ^ (trial|pilot|experiment|test) (in|with|on|at|for|from|until|till|without|of|as|this|only) !(participants|site)
          ^ (try out|trying|testing|trialling|piloting) (in|with|on|at|for|from|until|till|without|of|as|this|only) !(participants|site)
          ^ (our|a|an) _ (trial|test|experiment|pilot) $
          ^ (an)? (experiment|attempt|try|trial) (for|at|in|with)
          ^ (from|as of|starting|effective|with effect from) <when> $
          @other = (actions|action|minutes|lessons|looking|notes|news|report|back|dates|left|post|carried|letter|greetings)
          ^ !@other _ _? (from|effective|as of|with effect from) <when> $
        `,
        not: `
          # nothing to act on
          @abstracta = (approach|approaches|model|manner|framework|programme|initiative|concept|methodology|philosophy|mindset|culture|spirit)
          @abstractb = (strategy|style|attitude|vision|teamwork|collaboration|cooperation|coordination|alignment|communication|openness)
          @abstractc = (togetherness)
          @abstract = (@abstracta|@abstractb|@abstractc)
          @fresha = (new|revised|modified|updated|enhanced|renewed|different|improved|closer|better|kinder|lighter|modern|agile|integrated)
          @freshb = (innovative|leaner|smarter|stronger|another|greater|more)
          @fresh = (@fresha|@freshb)
          @fresh .. @abstract ... $
          (a|an|the) _? (new|revised|modified|updated|enhanced|renewed|improved) (arrangement|arrangements|procedure|process|policy|system) (for|to|of|on) ... $
          (details|particulars|specifics) .. (follow|later|emerge|contained|annexed|attached)
          (a|an|the|some|more|our) .. (new|updated|different|agile|improved|better) (way|ways|form|forms) .. (of|to|in) _ ... $
          ^ (please)? (describe|insert|add|enter) ... here $
          ^ (so|and)? (from|as of|starting|on|effective) <when> $
          (are|is) to be (read|understood|regarded|treated|had|seen|found|held|hoped|expected|welcomed)
          # not yet filled, or nothing to see
          (processes|ways of working|structures) & (optimised|optimized|improved|streamlined)
          (we|you) .. (work|be) (smarter|better|harder|closer)
          (in short|concretely) & better
          nothing (changes|will change|else changes)
          +: (as (always|usual|before|ever|now)|in the usual way)
          (is|are|be) (closed|out of order|unavailable|out of service) .. for (cleaning|maintenance|repairs|resurfacing|painting|deep cleaning)
          # other times, other people
          ^ (in|since|until) <past>
          (ago|last year|back then|in those days|historically|years earlier)
          nothing to do with (us|this|it)
          (neighbouring|neighboring|sister company)
          # guesses, wishes, ifs
          ^ (and|but|so|because)? (if|should|perhaps|maybe|hopefully|ideally)
          (we|i) .. (hope|expect|hoping|expecting|fear|suspect|doubt) !to
          (quite possibly|could be that|might end up|it may be|with luck|with a bit of luck)
          (would|should) know it
          # help, questions, reviews
          there will be no (training|discussion|hiccups|problems|disruption|surprises|change|changes)
          ^ (questions|feedback|tips|suggestions|ideas|comments|complaints|objections) .. (can|may|are|is|will|go|to|by)
        `,
      },
      trial: {
        present: `
          @triala = (trial|trials|pilot|experiment|try out|tryout|test phase|test period|trial period|test run|trial run|dry run|pilot phase)
          @trialb = (pilot project|pilot scheme|trial arrangement|trial basis|trial footing|test balloon)
          @trial = (@triala|@trialb)
          @verb = (try|trial|pilot|test|trying|trialling|trialing|piloting|testing|try out|trying out|test out|experiment|experimenting|attempt|attempting)
          # the word itself
          (the|this|our|a|each|any|such|another|<duration>|small|little|short|every|during) _? _? @trial !(station|episode|licence|license|version)
          (the|this) test (will|shows|is|runs|lasts|ends|in which|phase)
          (during|of|from|after|in) the test
          (is|are|was) a (try|test|trial|attempt|pilot|experiment)
          (is|are) an (attempt|experiment)
          an (attempt|experiment) .. (with|in|at|that|which)
          _ (trial|pilot|experimental|experimentally) $
          @trial .. (runs|run|lasts|starts|begins|ends|covers|is|will|period|phase|basis|manager|concerns|applies|introduces|site|sites|teams|group|extends)
          ^ .. (trial|pilot|experiment|test|try out) (of|for|in|with|on|from|until|<number>)
          as (a|an) _? (trial|test|pilot|experiment|try|attempt|try out)
          as a|an (trial|experiment)
          (on|under|in) (trial|probation|approval)
          (on|in) (a|an) _? _? (trial|test|pilot|experimental|interim|temporary|provisional|reversible|try|see|probationary) .. (basis|footing)
          @doer = (we|us|lets|i|let|you|they|will|shall|would|could|to|going|are|am|is|and|both|team|office|<name>)
          @idiom = (to|their own|his own|every|harder|hard|best|drive|drives|results|strips|kit|kits|the soup)
          @doer (also|now|just|only|all|be)? @verb !@idiom _
          (tries|trying) out _
          (agreed|decided|want|wants|wanted|asked|voted|happy|propose|proposes|proposing) .. (to)? (try|test|trial|pilot) !to _
          ^ try (out|a|an|it) _
          (to|an|another|make a|give it a|have a) (try|attempt) (at|of|something)
          # provisional
          @post = (you|staffing|cover|workers|worker|support|head|post|manager|director|staff|chair|solution|injunction|licence|license|results)
          (provisional|provisionally|experimentally|temporary|temporarily|interim) !@post
          (for the time being|for now|for the moment|just for now)
          (will|shall|let us|we|you) ... (for a while|for a time|for a bit) & (then|see|without|instead|loosen|relaxed|only|try)
          (in|written) pencil
          (not|nothing|none|never|no) .. (permanent|forever|for ever|for good|carved in stone|set in stone|cast in stone|in concrete|final|nailed)
          only till|until
          (wait and see|suck it and see|try it and see|try and see)
          # see how it goes
          (let us|lets|to|and) see (how|what|if|whether|where) (it|that|this|we|happens|breaks|sticks|anyone|anybody|the|they|works)
          (let us|lets|we will|we shall) .. (find out|learn) (if|whether|how|what)
          @go = (go|try|shot|whirl|run|chance|spin|<when>|<duration>|honest|proper|fair|month|week|season)
          (give|giving|gives|given) (it|this|that|them|the _|the _ _) (a|an|until|till|<duration>) @go
          (give|giving) (it|this|that) (<duration>|until|till)
          (have|having) a (go|play|try|bash|crack|stab)
          toe .. in
          (guinea pig|guinea pigs|lab rats|laboratory|test bed|testbed|sandbox|trial balloon)
          +: a first (go|try|attempt|stab|step|version)
          # a length or an end
          @short = (_ minutes|_ hours|_ seconds|an hour|a week or|a day or|<number> years)
          ^ .. for (the next|about|at least|at most|a|one|an initial|exactly|only)? !@short <duration> !or !of !running ... (we|you|<will>|<do>|is|are|gets)
          (<when>|try|start|begin|stop|close|<will>) ... for (the next|about|at least|a|an|initially)? !@short <duration> $
          for (the next|an initial|a first) <number> !minutes !hours !seconds !minute !hour _
          for (one|this|a) (season|term|semester|quarter|summer|winter|autumn|spring|show|issue|run) (only)?
          +: ^ .. (until|till|between now and|from now till|from now until) (the)? <when> ... (<do>|<will>|is|are|no|we|you)
          +: ^ (until|from now till|from now until) !now !last !yesterday !further !otherwise !i !then !recently !today
          between !you _ and _ _? _? ... <will>
          +: (close|closes|open|opens|rehearses|train|trains|work|works|meet|meets|start|starts|go|goes) ... (until|till) (the)? <when>
          +: (until|till) the _ _? (change|changes|go|goes|arrive|arrives|end|ends|close|closes|open|opens)
          (as long as|for as long as|while) (the|this|our) (trial|pilot|experiment|test) .. (is|are|lasts|last|runs)
          only (while|as long as)
          (<duration>|<period>|<moment>) (only|long)
          <period> only
          +: (lapses|lapse|falls away|fall away) .. (<when>|itself|unless|automatically|with|on|again)
          +: (expires|expire|ceases|cease|ends|dies|it ends|stops) .. (by itself|automatically|unless|of its own accord)
          @rule = (it|this|arrangement|measure|rule|policy|exemption|circular|order|trial|pilot|experiment|test)
          @ends = (ends|end|expires|expire|ceases|cease|lapses|stops|stop|dies|is over|are over|falls away)
          +: @rule (will|shall|also|then)? @ends .. (<when>|itself|unless|automatically|to have effect)
          +: (time boxed|timeboxed|sunset clause|own expiry|an off switch|soft start)
          +: (soft launch|small scale|start small|begin small|first small|hypothesis is|play with the)
          # a way back
          (go|going|switch|switching|change|changing|move|revert|return) back .. (costs|cost|easy|easily|any|in)
          +: (can|could|may) .. (be reversed|be undone|undo all|undo it in|be reverted)
          +: (can|could|may) .. (be rolled back|be put back|be moved back|be changed back|be switched back|be taken back)
          (undoable|reversible|revocable|a way back|easy to undo|easy to end|easily undone|one click away)
          (run|running|start|starting|begin|launch) (a|an|our|this|one)? (small|short|first|little)? (trial|experiment|pilot|test phase|try out)
        `,
        headings: `
          ^ .. (the|our|this|a|an|your)? _? (trial|pilot|experiment|try out|test phase|trial period|test run) !(sites|balance|light)
          ^ .. (what|how) .. (try|trying|test|testing|trial|trialling|pilot|piloting|attempting)
          ^ .. (how long|for how long|time box|timebox|sunset|sunset clause|rollback|roll back|way back|undo|expiry|how final|need to go back)
          ^ (duration|length) .. (trial|pilot|experiment|test|change)
          ^ .. (tried|tested|trialled|piloted|on trial|on test|under test|test period|provisional|temporary|until <when>)
          ^ (a|an|our)? (test|attempt|try) (for|in|at|with|<number>)
          +: (our|the|a|an|<duration>) (<duration>)? test $
        `,
        not: `
          (criminal|clinical|field|murder|jury|time|drug|freezer|vaccine) (trial|trials)
          (trial|trials) (of mr|of mrs|of ms|of dr|by jury|by fire|and error|balance|pit|pits|court)
          (driving|blood|taste|smoke|eye|fire|penalty|alarm|regression|acid|crash) (test|tests|testing)
          (stress|load|hearing|unit|litmus|covid|pregnancy|patch|water|phishing|spelling|maths) (test|tests|testing)
          (test|tests) (strips|strip|tube|tubes|match|results|suite|positive|negative|kit|drive|drives|paper|papers|flight|pilot|cricket|data)
          (airline|test|fighter|harbour|bush|glider|sea|ship) (pilot|pilots)
          (pilot|pilots) (light|licence|license|landed|whale|boat|union|strike|hole)
          (last|previous|earlier) (year|spring|summer|autumn|winter|month|time) ... (trial|pilot|experiment|tried|trialled|piloted)
          (ran|tried|trialled|piloted|tested) ... (ago|last year|last spring|last summer|last winter|back in|in the past|in 20*|before my time|years)
          +: (this is not|it is not|is no longer) (a|an) (trial|pilot|experiment|test)
          no (trial|pilot|experiment) (is|was|will|has)
          nothing to do with (us|this)
          (neighbouring|neighboring|sister company|next door)
          try again
          (ran|led|reviewed|held|conducted) ... (trial|pilot|experiment) !and !together
          (earlier|former|previous) (trial|pilot|experiment)
          (free|cancer|drug|court|media|show) (trial|trials)
          (warranty|visa|passport) ... for <duration>
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
      valid:
        '# Expense claims\n\nThe Board has resolved that, provisionally and until 30 June, claims under 150 euros shall be paid without prior signature.',
    },
    {
      valid:
        '# Fridays\n\nso from friday no meetings after 1. lets try it and see how it goes, if its rubbish we go back',
    },
    {
      valid:
        '# The queue\n\n## What we are trying\n\n- One person greets at the door from 11 to 2.\n- Tickets go in the drawer until Easter.',
    },
    {
      invalid: '# «New metric»\n\nThe canteen is closed today.',
      message: 'Nothing says what exactly is being tried',
    },
    {
      invalid: '# Handover\n\n«From Monday handover will be at the bedside instead of in the staff room.»',
      message: 'sounds settled',
    },
    {
      invalid:
        '# Time sheets\n\n«It was agreed that time sheets close on Fridays at six, beginning 1 December.» The canteen has new chairs.',
      message: 'sounds settled',
    },
    {
      invalid: '# A fresh start\n\n«This spring we are piloting a more joined-up approach to teamwork.»',
      message: 'does not say what people do differently',
    },
    {
      invalid:
        '# «Summer party»\n\nSister Agnes ran a pilot of this years ago. Cake is in the kitchen as usual.',
      message: 'Nothing says what exactly is being tried',
    },
  ],
});
