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
          @knowing = (know|tell|say|see|predict|foresee|promise|guarantee|swear|vouch|judge)
          @work = (work~|succeed~|help~|fix~|solve~|improve~|pay off|hold~ up|catch on|take off|last~|make~|be|is|does|do|turn~|go~|change~|fly)

          # we may be wrong
          @may @adv? @adv? be @adv? @adv? (the)? (wrong|mistaken|misguided|misinformed|in error|off (the|by|base)|wide of the mark|flawed|faulty|deluded|fooling|kidding|out of date) !@about !(but i think)
          @may @adv? be .. (barking|pointless|futile|useless|hopeless|daft|bonkers|mad|foolish|naive|overoptimistic|over optimistic|wishful|coincidence|chance|luck|noise|imagining|solving the wrong|treating the symptom~|rearranging|premature|too (ambitious|optimistic|small|late|clever))
          @may @adv? @adv? be (a|an) .. (mistake|error|failure|flop|dud|disaster|folly|idea|blind alley|dead end|waste|fad|fluke|turkey|lemon|red herring|blunder|false economy|wild goose chase|nothing)
          (bad|terrible|stupid|daft|silly|dumb|worst|least bad) idea .. (of|in|we|i|after|but|and) .. (may|might|could|would|will|rate|last)
          @may .. (regret|laugh|blush|be embarrassed|look (foolish|silly|stupid|daft)|wonder what we were|rue|have second thoughts|live to)
          (egg on (my|our) face|humble pie|with a red face|come back to haunt|back the wrong horse)
          @may @adv? @adv? have .. (wrong|backwards|back to front|upside down|the wrong (end|way|tool|problem|cause|answer)) !@about
          @may .. (have|has|be|that) @adv? @adv? (i|we)? (have)? (misread~|misjudg~|misdiagnos~|misunderstood|miscalculated|misread|misjudged|misdiagnosed|misreading|misjudging|overestimated|underestimated|mistaken|overlooked|erred|kidding)
          @may @adv? @adv? (turn|turns|prove|proves|come) out? (to)? (be|as)? .. (wrong|mistaken|mistake|unfounded|unworkable|ineffective|futile|flawed|faulty|fruitless|misguided|pointless|useless|bad|stupid|daft|foolish|disappointing|flop|failure|dud|nonsense|disaster|nothing|error)
          (we|i|they|she|he|critics|sceptics|skeptics|you) @may @adv? (miss|be missing|have missed|have a point|be right|be proved right|be on to something) !@about
          (possible|conceivable|likely|fear|admit|accept|concede|acknowledge|turn out) .. (misjudge~|misread|misunderstood|mistaken|wrong) !@about
          (judgement|judgment|judgements|judgments|we|i|experts|committees) (errs|err|are fallible|am fallible)
          (sure|bound|certain) to have (forgotten|missed|overlooked|got)
          ((have|been) wrong before|misjudged .. before|(not be|would not be|is not) the first time (we|i|that))
          (no|little|not much|limited) (great|real|particular)? (faith|confidence|trust) in (my|our) own
          would be (lying|dishonest|foolish|fools|a fool|wrong|rash|arrogant|naive) (if|to (say|claim|call|pretend|promise))
          +: (not|never|nor) @adv? @adv? (pretend~|claim~|profess~) (to|that|we|i|this|it) !(speak)
          +: (not|nor) (pretending|claiming)
          +: (do|does|will) not have (all (of)? )?(the)? answers

          # it may not work
          @it @may @adv? @adv? (fail|flop|backfire|misfire|fizzle|collapse|sink|miscarry|disappoint|fall flat|fall over|fall apart|go wrong|blow up|come apart|crash)
          +: @it @may @adv? @adv? not @adv? (work|help|succeed|make|change|do|be|suit|last|stick|survive|hold|pay|deliver|come off|catch|turn|fit|solve|fix|improve|prove|carry|travel|apply|happen)
          @may @adv? @adv? (come to (nothing|naught|nought|grief)|make (no|little) difference|go nowhere|amount to nothing|lead nowhere|go either way|go belly up|evaporate|flop|bomb|end in tears)
          (might|could) @adv? @adv? (make|leave) .. worse
          (fails|flops|fail|goes wrong) (and it @may|which it @may|as it @may)
          (may|might|could) equally (well)?
          (could be|may be|might be) ... (or it|it|or|and) (could|may|might) @adv? (be|as well|just as)
          @may @adv? @adv? be (that|neither|nothing|nonsense|rubbish|just a|no good)
          ^ (it)? (could|may|might) @adv? be ... (could|may|might) @adv? be
          +: @it @may @adv? be .. or .. @may not
          (attempts|experiments|trials|tries|ideas|pilots) (miscarry|fail|do fail|often fail|sometimes fail|can fail|are allowed to fail|get dropped|do not always)
          (allowed|free|permitted) to fail
          +: if .. (fails|flops|not work) (and|which) (it|that) (may|might|could|can)
          (chance|possibility|danger|likelihood|probability|risk) (that|of) (it|this|failure|failing|the (trial|pilot|experiment|change|idea|scheme|plan|whole)) .. !(being) _
          (real|fair|good|decent|strong|nonzero|slim|outside|sporting|slight|even) (chance|possibility|likelihood) (that|of|this|it|we)
          (is|are|remains|remain|seems) @adv? @adv? (possible|conceivable|imaginable|thinkable) (that|we|i|it|this)
          (quite|very|entirely) possibly
          +: (can|could) not @adv? (be)? (exclude|excluded|rule out|ruled out|discount|discounted) (the (possibility|chance)|that|it|failure)

          # we do not know
          (i|we) (am|are|remain|feel|was) @adv? @adv? (unsure|uncertain|undecided|sceptical|skeptical|in two minds|torn|on the fence|doubtful|unconvinced|agnostic)
          +: (am|are|be|is|feel) (not|none of us|nobody|no one) @adv? @adv? (sure|certain|convinced|confident|positive|persuaded|100 percent|a hundred percent) !(who|which|where|yet if the)
          +: (not|never|nobody is|no one is|none of us is) @adv? (sure|certain|convinced|confident) @adv? (that|if|whether|about|of) .. (@it|work|works|help|helps|right|better)
          +: (i|we|nobody|no one|none of us|they) @adv? (do|does|can|could) not? @adv? @adv? (know|tell) (yet|for sure|for certain)? (if|whether|that) .. (@it|we|they|people) ... @work
          +: (i|we) @adv? (do|did) not @adv? @adv? know (yet|for sure|for certain|either)? $
          +: (i|we) @adv? (do|did) not @adv? @adv? know (and|but|the (answer|outcome|result|effect)) !(where|who)
          +: (i|we) @adv? do not @adv? @adv? know (if|whether|that|how (well|long|much|it|this)) !(you)
          (will|can|shall|may) (only|never|hardly|barely) (know|learn|find out|see|tell) .. (later|afterwards|then|if|whether|by (doing|trying|changing|testing)|before|when|once|in hindsight)
          (only|best) (way|one way) (of|to) (find|finding|know|knowing|tell|learn|see) (out)? .. (is|to|by)
          (till|until|unless) we (have )?(try|tried)
          +: (nobody|no one|none of us|not one of us|neither of us) (can|could|really|honestly)? (yet)? (knows|know|tell|say|predict|promise|see) (yet|for sure|for certain)? (if|whether|how (it|this))
          whether it .. (nobody|no one|none of us|we (do|can) not|i (do|can) not|is (still )?(open|unclear|unknown|uncertain|anyone|anybody))
          (know|knows) (next to|almost|practically|precisely|very) (nothing|little)
          +: (have|has|had|with|got|zero|no|absolutely|frankly) (no|zero|not the (faintest|foggiest|slightest)|not a)? (clue|idea) (if|whether|how (it|this)|what (this|it))
          +: ^ .. (no|zero) (idea|clue) (if|yet|really|honestly|tbh)? $
          +: (no|little) idea (on|of what|what comes|let us see)
          +: (has|have|had) (a|any) (clue|idea) (what|how|whether|if) (this|it)
          (hard|difficult|impossible|too early|too soon|premature) to (say|tell|know|predict|foresee|judge|call) !(goodbye|who|when)
          +: (i|we|they|one|ward|board|author~|neither|really|honestly) @adv? (can|could|would|will) not @adv? @adv? (yet)? @knowing .. (that|whether|if|how (it|this|well|long)|it (will|would|works|is)|this|what (it|this)|success|results|round) !(from|in time|today if|wards)
          +: (neither|nobody|no one|none) ... (would|can|could|will) (yet )?(swear|promise|guarantee|vouch|bet)
          +: (i|we) would not (bet|stake|put money|put my|put our|swear|wager|hold your breath)
          +: not (hold your breath|hold (me|us) to|quote me|oversell|overpromise|over promise|count on|bank on|bet the|betting the)
          +: (i|we) (can|could) not (be|feel) @adv? (sure|certain|positive)
          +: without (being|claiming to be) (sure|certain)
          (without|no|not|lack|lacks|little|short of|least) @adv? (any|the|hard|real|good|solid|firm|conclusive|statistical|clinical|least)? (proof|evidence) (that|it|this|of (success|benefit|effect)|yet|for)
          (remains|remain|yet|still|has yet) to be (seen|proven|proved|shown|tested|demonstrated)
          (jury|verdict) is (still)? (out|open)
          open (question|to question|to doubt|to debate) !(time)
          +: there is no (telling|knowing|way of (knowing|telling)|way to (know|tell)|guarantee|certainty|precedent|proof|assurance)
          (who|what) can (say|tell|know) $
          ^ who knows
          who knows (if|whether|how|what|where|$)
          (anybody|anyone|everybody|everyone) 's guess !when
          (find|finding|finds) out (if|whether) (it|this|that|the|we) .. (works|helps|right|works here|holds|true|worth|makes|does|solves|fixes|answer)
          (whether|if) (it|this|that) ... is (exactly|precisely|just)? (what|the thing) (we|i) (want|hope|are trying|mean|need) to (find out|learn|know|test|see)
          (outcome|result~|effect~|benefit~|success|gain~|payoff|upside|savings) (is|are|remain|remains|here|of) .. (uncertain|unknown|doubtful|unclear|in doubt|open|unproven|imaginary|speculative)
          +: (outcome|result~|effect~|benefit~|success|gain~) .. not (certain|guaranteed|assured|known|proven|clear|promised)
          (nothing|not|no|without) .. guaranteed (here)?
          +: (no|not|without|neither|nor) (a|any)? (guarantee~|promises|warranty|warranties|sure thing|silver bullet|panacea|magic bullet|magic wand|cure all|miracle cure|certainty|safe bet|exact science)
          (far|a long way|some way|a way) from (sure|certain|certainty|proven|proved|convinced|clear|conclusive|guaranteed|perfect|a sure)
          anything but (sure|certain|proven|clear)
          (doubts|reservations|misgivings) (of (my|our) own|whether|remain|too|myself)
          there is (some|real|plenty of|every|room for|a (shadow|grain) of|considerable)? doubt
          (i|we) @adv? (have|share|harbour|harbor) .. (doubts|misgivings|qualms)
          (i|we) (doubt|wonder) (whether|if|that|it) .. (@it|work|we|i)
          (could|can|may) (be|prove) a .. (disaster|mistake)
          (surprised|shocked|astonished) (if|to see|when) .. (@it|i|we|all) .. (fail~|work~|nothing|flop~|stand|wrong|worked|fails|not)
          (crystal ball|pinch of salt|grain of salt|humble pie|leap of faith|leap in the dark|shot in the dark|stab in the dark|into the unknown|uncharted|thin ice|rearranging the)
          (edge|limits|limit) of (what we know|our knowledge|what (is|can be) known)
          +: not (take|trust) my word
          (pie in the sky|wishful thinking|castles in the air|half baked|finger in the air|back of (an|the) envelope|margin of error|error bars|hit and miss|flying blind|flying by the seat|feeling our way|winging it|famous last words|two minds|hold~ (this|it|that|them) (lightly|loosely)|loosely held|playing it by ear|eyes open|no oracle|no prophet)
          (off|wrong) by (<number>|a factor|half|a (mile|lot|long way|wide margin)|miles)
          (estimate~|forecast~|prediction~|projection~|figure~) .. (could|may|might) .. (off|out|wrong|optimistic|misleading|high|low)
          (pending|tbc|unknown|nervous) .. (proof|author|benefit|effect|outcome|result)
          (proof|outcome~|result~|effect~|benefit~|forecast) .. (pending|unknown|pending|tbd|anyone|open)

          # a bet, a guess
          @bet = (bet|gamble|punt|wager|hunch|gut feeling|long shot|coin (toss|flip)|toss up|flip of a coin|toss of a coin|roll of the dice|throw of the dice|crapshoot|calculated risk|conjecture|lottery|stab|flyer)
          (is|are|as|it|this|honestly|really|call~|treat~|frankly|basically|of|on|only|just) .. (a|an|our|my|one|reasoned|educated|calculated|pure|best) .. @bet !(that did not|it is not)
          ^ (a|just a|only a|honestly a|purely a|frankly a|so a) (fair|bold|calculated|reasoned|small|big)? @bet !(that)
          (educated|informed|best|rough|wild|first) guess
          (it|this|that|which|what) (is|are) @adv? (only|just|no more than|nothing more than|but|at best|merely|still|all)? (a|an|our|my|one) .. (guess|theory|hypothesis|supposition|assumption|experiment in the proper sense|leap|try and)
          (guess|guesswork|theory|hunch|speculation) (is (what|all)|and (no more|nothing more|not|only)|not (proof|knowledge|fact|a fact))
          (am|are|is) (betting|wagering|gambling|guessing|speculating|hoping against|making this up|taking a (chance|punt|gamble|leap|flyer|risk))
          (is|are|remains|remain|all|was|purely|still|largely) @adv? @adv? (speculative|guesswork|unproven|untested|untried|unverified|conjectural|hypothetical|conjecture|speculation|anecdotal|inconclusive|debatable|questionable)
          (proceed|act|go|going|run|running|do|doing) .. on (faith|a hunch|instinct|gut|a guess|guesswork|trust|a feeling|a prayer)
          (my|our) (money is on|guess about|gut (says|feeling))
          (pulled|plucked|picked) .. (out of (the air|thin air|a hat)|from (the air|thin air))

          (is|are|be|remain) (an|a|all an|only an|just an|still an) (unknown|open question|mystery|riddle|experiment and)
          (i|we) (have|has|had) (no|little|not much|zero) (way of knowing|evidence|proof|certainty|guarantee|illusions|confidence)
          (i|we) (am|are|may be|might be) (guessing|fumbling|groping|stumbling|learning as|improvising|gambling|taking a)
          (we|i) (might|may|could) @adv? (be|have been) .. (the wrong|off base|fooled|led astray|barking)
          (which|and that|that|this) (could|may|might) @adv? (be|turn out|prove) .. (wrong|wishful|naive|optimistic)
          (wrong|mistaken) about (this|it|that|all|the (cause|problem|whole|remedy|effect|reason))
          (if|in case) (we|i) .. (misjudged|misread|misunderstood|got (it|this) wrong|picked the wrong|chose the wrong)
          (no one|nobody|none of us|not one) .. (certain|sure|convinced|confident|claims|promises|guarantees|swears|claimed|promised)
          (not everyone|not all of us|some of us|half of us|several of us) .. (convinced|sure|persuaded|doubt|sceptical|skeptical|believe~|think it will)
          (people|some|many|others|half|critics|colleague~|friend~|wife|husband|they|he|she|everyone) .. (think|thinks|reckon|reckons|say|says|call|calls|believe|believes) .. (bonkers|daft|mad|crazy|foolish|a mistake|a bad idea|nonsense|wrong|folly)
                    (maybe|perhaps|possibly) (i|we) (am|are|have|got) .. (wrong|mistaken|misread|misjudged|missing|fooling)
          (may|might|could) @adv? (prove|turn out|work|go|end|come) .. (either way|badly|differently|the other way|otherwise|for nothing|in vain)
          (all|everything) (of)? (this|it) .. (may|might|could) .. (nothing|naught|vain|wrong|waste)
          (take|read|treat) .. (this|it|that|all|them|figure~|number~|estimate~) .. (with (caution|care|a pinch)|as (a guess|provisional|speculative|a hunch|tentative|an estimate))
          (provisional|tentative|preliminary) (conclusion|view|finding~|answer|judgement|evidence|hypothesis)
          (ask|tell) me (again)? (in|after) .. (<duration>|<date>|<moment>|and i) .. (know|different|sure)
          (better|worse) or (worse|better) .. (know|say|tell|sure|guess|certain|clear)
          (clever|genius|brilliant|inspired|wise|right) or (foolish|stupid|daft|mad|disastrous|wrong|idiotic)
          (success|outcome|result~|benefit~) .. (can not|not|never|nor) .. (guaranteed|promised|certain|assured|taken for granted|foregone)
          (no|not a) foregone conclusion
          (take|taking|took) (a|something of a|quite a) (chance|gamble|punt|leap|risk on|flyer|flier)
          (hold|holding|keep|keeping) .. (fingers|thumbs) crossed and
          (first|second|third|last) time .. (got|was|were) .. wrong
          (i|we) (was|were) (wrong|mistaken|sure|certain) about .. (too|before|last time)

          # odds
          (fifty fifty|50 / 50|50 50|even odds|even chance|even money|evens at best|toss up|hit or miss|touch and go)
          (odds|chances) (are|of (success|failure|it|this)|that|at best|against|stacked)
          (rate|put|give|estimate|assess|reckon|place) .. (chance~|odds|probability|likelihood|confidence|success) .. (at|of|as|is)
          (<number> percent|half|two thirds|three quarters|only|moderately|fairly|reasonably|about|somewhat|mildly|cautiously) .. (sure|convinced|persuaded|certain|confident) (myself|of it|about|that|at best|<number>|no more)
          (a)? <number> percent (chance|likelihood|probability|sure|certain|confident|convinced)
          (low|moderate|middling|limited|modest) (confidence|certainty)
          (confidence|certainty) .. (low|moderate|middling|limited|modest|smaller|medium|goes down|weak)

          # thin grounds
          @thin = (thin|weak|patchy|mixed|limited|anecdotal|scant|scarce|slim|slender|sparse|poor|inconclusive|shaky|flimsy|circumstantial|incomplete|modest|not (strong|conclusive|good|overwhelming|great|solid)|too (small|thin|weak|few))
          (evidence|data|science|proof|research|literature|sample|case|grounds|basis|argument|arithmetic) .. (is|are|was|were|looks|remains|be|at best) .. @thin
          (as there is|what there is|all we have|what we have|all i have) (comes|is|are) .. (from|one|anecdote~|a|hearsay|feeling)
          (data|evidence|figures|numbers|proof|study|studies) (to show|to back|behind|for (this|it)) .. (none|little|thin|were not|are not|do not)
          +: (there|that) (were|was|are|is) not (any|much|enough|a lot of) (evidence|proof|data|numbers|precedent)?
          (at least|has|have|with) .. (hole|holes|gap|gaps|flaw|flaws) in (it|them|the|our|my|this)
          (regression to the mean|hawthorne effect|selection bias|sampling error|correlation is not)
          (one|a|my|our|this) .. (opinion|guess|anecdote|feeling|view|reading) and (no more|that is all|nothing more|not)
          (nothing|nobody|no one) in .. (literature|books|research|record) (says|shows|proves)
          (worked|works|been done|succeeded|success|results) (for|in|at|elsewhere|with|there) ... but (they|she|he|ours|the|that|we|it|there) ... (had|have|has|are|is|were|was|do)
          (other|earlier|previous|similar|such|most|half|many|<number> (of|out)) .. (attempts|trials|ideas|things|schemes|pilots|changes|experiments|plans|tries) ... (failed|fail|dropped|forgotten|flopped|abandoned|nothing|survive|fizzled|disappoint~|mixed|went nowhere|given up)
          (was|were|ended in|proved) .. (flop|failure|disaster) & (this|again|too|eyes|same|might|may)
          (same|this one|that|it) (may|might|could) (well |easily |too )?(happen|go the same|too|also)
          (first|last|old|previous) (idea|attempt|try|theory|guess|plan) was wrong
          (not|never|hardly) the first (theory|idea|plan|time)
          (gone|go) back and forth on
          changed (my|our) mind .. (on|about) (this|it)
          @thin (evidence|data|proof|grounds|science|base|basis|sample|sources)
          (sample|number~|series) .. (too)? (small|tiny)
          (small|tiny) sample
          (rest|rests|based|hangs|relies|rely|built|comes|come) (only|solely|entirely|largely|mostly|on|from) .. (guess|guesswork|hunch|judgement|judgment|assumption|one study|one published|one summer|one month|one team|one site|one week|a handful|a single|anecdote~|instinct|faith|conjecture|impression~)
          (assumption~|premise|hypothesis|theory|claim~|idea) .. (not|never|hardly) (been )?(checked|tested|proven|proved|verified|examined|confirmed)
          +: (has|have) (not|never|hardly) (yet )?been (proven|proved|tested here|validated|shown to|demonstrated|checked against)
          +: (proves|prove|proved|proven|show|shows|tells|tell|says|say) (nothing|us nothing|little|very little|not much|you nothing) (about|of|yet|here|$)
          +: (did|does|do|can) not (prove|show) (it|that|anything|cause|causation|much)
          (may|might|could) not (carry|transfer|travel|translate|generalise|generalize|scale|hold|apply) (over|here|to|up|for|$)
          (worked|works|done|tried) (for|in|at|elsewhere|with) ... (but|not|ours|does not mean|no guarantee) .. (ours|here|we|us|mean|expect|hold)
          (supplier|vendor|firm|people|someone) (that|who|which) (sells|sell|sold) (it|them)
        `,
        weak: `
          @adv = (do|really|very much|all|sincerely|certainly|just|still|also|truly|would|can only)
          hopefully
          (we|i) @adv? @adv? hope (it|this|that|the !(weekend|holiday~|break|summer|half|week|year)|for|i|all|everyone|everybody|you will|we|these) !(finds)
          (it is|is) (our|my|the) .. (hope|belief|expectation|intention) (that|is|to)
          (to be hoped|here is hoping|hoping for the best|hope for the best|let us hope|high hopes|hope is that|hopes are high|we live in hope)
          (with (any|a bit of|a little|some|a) luck|fingers crossed|cross~ .. fingers|touch wood|knock on wood|god willing|inshallah|bring us luck|wish us luck|good luck to us)
          ((all|everything) (going|being) well|(if|provided|assuming) (all|everything|it all) goes (well|to plan|according|as planned))
          (cautiously|quietly|fairly|reasonably|guardedly|am|are|remain) @adv? (optimistic|hopeful)
          (time will tell|here goes|you never know|we live and learn|worth a (go|try|shot)|best shot)
          ^ (well|so|and|but|anyway)? (we|you) (will|shall) see $
          ^ (well|so)? let us see (how|what|if|where)? .. $
          (excited|curious|keen|interested) to see (where|how|what|if|whether)
          (presumably|potentially)
          ^ (probably|maybe|perhaps|possibly) !(not)
          (more likely than not|as likely as not|likely to help|should in theory)
          (ought to|should hopefully|might even) (work|make|help|be|get|improve|ease|reduce|bring|save)
          (we|i) (trust|reckon|expect|anticipate|imagine|suspect|assume) (that|it|this|the)
          (expect~|expects) .. not promise
          (my|our|the) (own|personal|general)? (feeling|expectation|guess|thinking|theory|sense|hunch) is
          (to the best of (my|our)|as far as (we|i) can|so far as (we|i) can) (knowledge|see|tell|judge)
          (some|any) uncertainty
          +: (do|let us) not (expect (miracles|wonders)|get ahead)
          (if|in case|should) (we|i) (are|am|were|be|turn out to be|prove|have) (wrong|mistaken|got it wrong)
          prove (me|us) wrong
          (nothing|not) .. set in stone
          (a first|new territory|never done) (for|anything)
          (learn|learning) as we go
          (we are|nobody is|no one is) (only|all)? (human|perfect|infallible)
          (ups and downs|smooth sailing|plain sailing)
          (best (we|i) (have|came|could)|best option|one true)
          (could|should) (save|bring|give|cut|mean|look) (you|us|a|better)
          (mixed|patchy) (experience|results)
          experience .. mixed
          (would|could) (expect|be pleased|be glad|be happy) (to see|the)
          (this|it) (feels|seems|looks|sounds) (right|promising)
          i guess
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
    {valid: '# No meetings before ten\n\nFrom 3 March the mornings are quiet. A bet, and bets get lost.'},
    {valid: '# Pruning in pairs\n\n## How sure are we?\n\nSix out of ten, on a good day.'},
    {valid: '# One rota\n\nThe evidence for it is thin: one depot, one winter.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing admits that this may not work'},
    {invalid: '# Handover\n\n«Hopefully it works.»', message: 'is a hope'},
    {
      invalid: '# «One rota»\n\nWe may be wrong about the date.',
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
