import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'honest-uncertainty',
  summary: 'The memo admits that the change may not work.',
  why: 'Readers know that nobody can be sure; an author who says so is believed in everything else.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  absent: 'Nothing admits that this may not work',
  weak: {doubt: '{quote} is a hope, not an admission that it may not work'},
  example: 'We are not sure that this will work here; the layout of the ward may defeat it.',
  stub: {
    heading: 'What we do not know',
    prompt: 'What are you unsure of? What could make this fail, or show that you were wrong?',
    placeholder: 'Say what you are unsure of, and why it may not work',
    follows: ['expected-challenges', 'specific-experiment'],
  },
  vocabulary: {
    facets: {
      doubt: {
        present: `
          @may = may|might|could
          @adv = (well|just|easily|quite|also|all|simply|still|even|yet|possibly|equally|perfectly|honestly|really|very|of course|in fact|indeed)
          @adv = (@adv|completely|totally|entirely|badly|both|already|truly|genuinely|frankly|actually|either|fully|wholly|absolutely|quite frankly)
          @it = (it|this|that|these|any of (it|this)|the (whole )?thing|<change_thing>|trial|pilot|experiment|test|attempt|try|hypothesis|theory|premise)
          @it = (@it|assumption~|reasoning|analysis|judgement|judgment|diagnosis|proposal|programme|project|remedy|cure|answer|solution)
          @about = about (the|your|our|his|her) (date~|day~|time~|room|address|name|number|spelling|weather|venue|place)
          @work = (work~|succeed~|help~|fix~|solve~|improve~|pay off|hold~ up|catch on|take off|last~|make~|be|is|does|do|turn~|go~|change~|fly)

          # we may be wrong
          @may @adv? @adv? be @adv? @adv? (the)? (wrong|mistaken|misguided|misinformed|in error|off (the|by|base)|wide of the mark|flawed|faulty|deluded|fooling|kidding|out of date) !@about !(but i think)
          @may @adv? @adv? be (a|an) .. (mistake|error|failure|flop|dud|disaster|folly|idea|blind alley|dead end|waste|fad|fluke|turkey|lemon|red herring|blunder|false economy|wild goose chase|nothing)
          (bad|terrible|stupid|daft|silly|dumb|worst|least bad) idea .. (of|in|we|i|after|but|and) .. (may|might|could|would|will|rate|last)
          @may @adv? @adv? have .. (wrong|backwards|back to front|upside down|the wrong (end|way|tool|problem|cause|answer)) !@about
          @may .. (have|has|be|that) @adv? @adv? (i|we)? (have)? (misread~|misjudg~|misdiagnos~|misunderstood|miscalculated|misread|misjudged|misdiagnosed|misreading|misjudging|overestimated|underestimated|mistaken|overlooked|erred|kidding)
          @may @adv? @adv? (turn|turns|prove|proves|come) out? (to)? (be|as)? .. (wrong|mistaken|mistake|unfounded|unworkable|ineffective|futile|flawed|faulty|fruitless|misguided|pointless|useless|bad|stupid|daft|foolish|disappointing|flop|failure|dud|nonsense|disaster|nothing|error)
          (we|i|they|she|he|critics|sceptics|skeptics|you) @may @adv? (miss|be missing|have missed|have a point|be right|be proved right|be on to something) !@about
          ((have|been) wrong before|misjudged .. before|(not be|would not be|is not) the first time (we|i|that))
          would be (lying|dishonest|foolish|fools|a fool|wrong|rash|arrogant|naive) (if|to (say|claim|call|pretend|promise))

          # it may not work
          @it @may @adv? @adv? (fail|flop|backfire|misfire|fizzle|collapse|sink|miscarry|disappoint|fall flat|fall over|fall apart|go wrong|blow up|come apart|crash)
          @may @adv? @adv? (come to (nothing|naught|nought|grief)|make (no|little) difference|go nowhere|amount to nothing|lead nowhere|go either way|go belly up|evaporate|flop|bomb|end in tears)
          (may|might|could) equally (well)?
          (could be|may be|might be) ... (or it|it|or|and) (could|may|might) @adv? (be|as well|just as)
          @may @adv? @adv? be (that|neither|nothing|nonsense|rubbish|just a|no good)
          ^ (it)? (could|may|might) @adv? be ... (could|may|might) @adv? be
          (attempts|experiments|trials|tries|ideas|pilots) (miscarry|fail|do fail|often fail|sometimes fail|can fail|are allowed to fail|get dropped|do not always)
          (real|fair|good|decent|strong|nonzero|slim|outside|sporting|slight|even) (chance|possibility|likelihood) (that|of|this|it|we)
          (quite|very|entirely) possibly
          +: (can|could) not @adv? (be)? (exclude|excluded|rule out|ruled out|discount|discounted) (the (possibility|chance)|that|it|failure)

          # we do not know
          (i|we) (am|are|remain|feel|was) @adv? @adv? (unsure|uncertain|undecided|sceptical|skeptical|in two minds|torn|on the fence|doubtful|unconvinced|agnostic)
          +: (am|are|be|is|feel) (not|none of us|nobody|no one) @adv? @adv? (sure|certain|convinced|confident|positive|persuaded|100 percent|a hundred percent) !(who|which|where|yet if the)
          +: (not|never|nobody is|no one is|none of us is) @adv? (sure|certain|convinced|confident) @adv? (that|if|whether|about|of) .. (@it|work|works|help|helps|right|better)
          +: (i|we|nobody|no one|none of us|they) @adv? (do|does|can|could) not? @adv? @adv? (know|tell) (yet|for sure|for certain)? (if|whether|that) .. (@it|we|they|people) ... @work
          +: (i|we) @adv? (do|did) not @adv? @adv? know (yet|for sure|for certain|either)? $
          +: (i|we) @adv? do not @adv? @adv? know (if|whether|that|how (well|long|much|it|this)) !(you)
          (will|can|shall|may) (only|never|hardly|barely) (know|learn|find out|see|tell) .. (later|afterwards|then|if|whether|by (doing|trying|changing|testing)|before|when|once|in hindsight)
          +: (nobody|no one|none of us|not one of us|neither of us) (can|could|really|honestly)? (yet)? (knows|know|tell|say|predict|promise|see) (yet|for sure|for certain)? (if|whether|how (it|this))
          +: (have|has|had|with|got|zero|no|absolutely|frankly) (no|zero|not the (faintest|foggiest|slightest)|not a)? (clue|idea) (if|whether|how (it|this)|what (this|it))
          +: (no|little) idea (on|of what|what comes|let us see)
          +: (neither|nobody|no one|none) ... (would|can|could|will) (yet )?(swear|promise|guarantee|vouch|bet)
          +: there is no (telling|knowing|way of (knowing|telling)|way to (know|tell)|guarantee|certainty|precedent|proof|assurance)
          +: (no|not|without|neither|nor) (a|any)? (guarantee~|promises|warranty|warranties|sure thing|silver bullet|panacea|magic bullet|magic wand|cure all|miracle cure|certainty|safe bet|exact science)
          (crystal ball|pinch of salt|grain of salt|humble pie|leap of faith|leap in the dark|shot in the dark|stab in the dark|into the unknown|uncharted|thin ice|rearranging the)
          (pie in the sky|wishful thinking|castles in the air|half baked|finger in the air|back of (an|the) envelope|margin of error|error bars|hit and miss|flying blind|flying by the seat|feeling our way|winging it|famous last words|two minds|hold~ (this|it|that|them) (lightly|loosely)|loosely held|playing it by ear|eyes open|no oracle|no prophet)

          # a bet, a guess
          @bet = (bet|gamble|punt|wager|hunch|gut feeling|long shot|coin (toss|flip)|toss up|flip of a coin|toss of a coin|roll of the dice|throw of the dice|crapshoot|calculated risk|conjecture|lottery|stab|flyer)
          (is|are|as|it|this|honestly|really|call~|treat~|frankly|basically|of|on|only|just) .. (a|an|our|my|one|reasoned|educated|calculated|pure|best) .. @bet !(that did not|it is not)
          ^ (a|just a|only a|honestly a|purely a|frankly a|so a) (fair|bold|calculated|reasoned|small|big)? @bet !(that)
          (educated|informed|best|rough|wild|first) guess
          (it|this|that|which|what) (is|are) @adv? (only|just|no more than|nothing more than|but|at best|merely|still|all)? (a|an|our|my|one) .. (guess|theory|hypothesis|supposition|assumption|experiment in the proper sense|leap|try and)
          (am|are|is) (betting|wagering|gambling|guessing|speculating|hoping against|making this up|taking a (chance|punt|gamble|leap|flyer|risk))
          (is|are|remains|remain|all|was|purely|still|largely) @adv? @adv? (speculative|guesswork|unproven|untested|untried|unverified|conjectural|hypothetical|conjecture|speculation|anecdotal|inconclusive|debatable|questionable)
          (my|our) (money is on|guess about|gut (says|feeling))

          (i|we) (am|are|may be|might be) (guessing|fumbling|groping|stumbling|learning as|improvising|gambling|taking a)
          (wrong|mistaken) about (this|it|that|all|the (cause|problem|whole|remedy|effect|reason))
          (no one|nobody|none of us|not one) .. (certain|sure|convinced|confident|claims|promises|guarantees|swears|claimed|promised)
          (take|read|treat) .. (this|it|that|all|them|figure~|number~|estimate~) .. (with (caution|care|a pinch)|as (a guess|provisional|speculative|a hunch|tentative|an estimate))
          (clever|genius|brilliant|inspired|wise|right) or (foolish|stupid|daft|mad|disastrous|wrong|idiotic)

          # odds
          (fifty fifty|50 / 50|50 50|even odds|even chance|even money|evens at best|toss up|hit or miss|touch and go)
          (odds|chances) (are|of (success|failure|it|this)|that|at best|against|stacked)

          # thin grounds
          @thin = (thin|weak|patchy|mixed|limited|anecdotal|scant|scarce|slim|slender|sparse|poor|inconclusive|shaky|flimsy|circumstantial|incomplete|modest|not (strong|conclusive|good|overwhelming|great|solid)|too (small|thin|weak|few))
          (evidence|data|science|proof|research|literature|sample|case|grounds|basis|argument|arithmetic) .. (is|are|was|were|looks|remains|be|at best) .. @thin
          (worked|works|been done|succeeded|success|results) (for|in|at|elsewhere|with|there) ... but (they|she|he|ours|the|that|we|it|there) ... (had|have|has|are|is|were|was|do)
          (other|earlier|previous|similar|such|most|half|many|<number> (of|out)) .. (attempts|trials|ideas|things|schemes|pilots|changes|experiments|plans|tries) ... (failed|fail|dropped|forgotten|flopped|abandoned|nothing|survive|fizzled|disappoint~|mixed|went nowhere|given up)
          (same|this one|that|it) (may|might|could) (well |easily |too )?(happen|go the same|too|also)
          +: (proves|prove|proved|proven|show|shows|tells|tell|says|say) (nothing|us nothing|little|very little|not much|you nothing) (about|of|yet|here|$)
        `,
        weak: `
          @adv = (do|really|very much|all|sincerely|certainly|just|still|also|truly|would|can only)
          hopefully
          (to be hoped|here is hoping|hoping for the best|hope for the best|let us hope|high hopes|hope is that|hopes are high|we live in hope)
          (with (any|a bit of|a little|some|a) luck|fingers crossed|cross~ .. fingers|touch wood|knock on wood|god willing|inshallah|bring us luck|wish us luck|good luck to us)
          ((all|everything) (going|being) well|(if|provided|assuming) (all|everything|it all) goes (well|to plan|according|as planned))
          (cautiously|quietly|fairly|reasonably|guardedly|am|are|remain) @adv? (optimistic|hopeful)
          (time will tell|here goes|you never know|we live and learn|worth a (go|try|shot)|best shot)
          (presumably|potentially)
          ^ (probably|maybe|perhaps|possibly) !(not)
          (ought to|should hopefully|might even) (work|make|help|be|get|improve|ease|reduce|bring|save)
          (we|i) (trust|reckon|expect|anticipate|imagine|suspect|assume) (that|it|this|the)
          (my|our|the) (own|personal|general)? (feeling|expectation|guess|thinking|theory|sense|hunch) is
          +: (do|let us) not (expect (miracles|wonders)|get ahead)
          (a first|new territory|never done) (for|anything)
          (could|should) (save|bring|give|cut|mean|look) (you|us|a|better)
        `,
        not: `
          # logistics, other people, the past
          (weather|snow|rain|wind|traffic|trains|inspector|printer|coroner|police|scientists|derby|sweepstake) !(wards)
          my mistake
          (last (year|summer|season|time) 's|their affair|is over and done with)
          (people|they|some) (said|say) .. (that|it)
        `,
        headings: `
          @sure = (sure|certain|confident|convinced|confidence|certainty)
          (how|are|am) .. (you|we|i|is) .. @sure
          how @sure
          (will|does|would|can) (it|this|that) (all|really|actually|even)? (work|help|hold|last|fly|pay off) (here)? $
          (uncertainty|uncertainties|confidence|confidence (level|rating)|(degree|level) of confidence|health warning|honest (answer|odds|caveat)|honesty corner|known unknowns|unknowns) $
          (what|things|the (bit|bits|part|parts)) (we|i) (do not|can not|could not|did not) (yet|really|actually)? (know|tell|promise|research|prove|guarantee|understand)
          (doubts|my doubts|our doubts|second thoughts|where (we|i) (may|might|could) be wrong|(we|i) (may|might|could) be wrong|how (we|i) (may|might|could) be wrong|why .. (may|might|could) not work)
          (no|not a) (guarantees|guarantee|promises|sure thing)
          (is it|is this|has it been|was it) (proven|proved|certain|tested|guaranteed)
          (odds|chances) (of|that|on)
          ^ (not sure|unsure|uncertain|not certain|in doubt|open question) (about|of|whether|if)? $
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nWe may be wrong about this.'},
    {valid: '# Handover\n\nI am not sure that this will work here.'},
    {
      valid:
        '# No meetings before ten\n\nFrom 3 March the mornings are quiet. This is a bet, and we may lose it.',
    },
    {valid: '# Pruning in pairs\n\n## How sure are we?\n\nSix out of ten, on a good day.'},
    {valid: '# One rota\n\nThe evidence for it is thin: one depot, one winter.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing admits that this may not work'},
    {invalid: '# Handover\n\n«Hopefully it works.»', message: 'is a hope'},
    {
      invalid: '# «One rota»\n\nLunch may be late on Thursday.',
      message: 'Nothing admits that this may not work',
    },
    {
      invalid:
        '# One rota\n\nFrom Monday nights and days share a rota. «With any luck everybody sleeps better.»',
      message: 'is a hope',
    },
    {
      invalid: '# One rota\n\n## «How sure are we?»\n\n## Dates\n\nIt starts on 3 March.',
      message: 'Nothing admits that this may not work',
    },
  ],
});
