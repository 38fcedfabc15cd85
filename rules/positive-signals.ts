import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'positive-signals',
  summary: 'The memo says what would show that it works.',
  why: 'Without a sign agreed beforehand, everyone will later see what they hoped to see.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  since: '0.1.0',
  absent: 'Nothing says what would show that it works',
  weak: {sign: '{quote} names a hope, but nothing that a reader could see or count'},
  example: 'It works if nine customers in ten get a call within two days.',
  stub: {
    heading: 'How we will know it works',
    prompt: 'What will people see or count if it works? Name a number or an observation, and by when.',
    placeholder: 'Describe what you would see or count if it works',
    follows: ['support-tactics', 'expected-challenges', 'specific-experiment'],
  },
  vocabulary: {
    facets: {
      sign: {
        present: `
          @hope = (hope|hopes|hoping|expect|expects|expected|expecting|anticipate~|predict~|forecast|aim|aims|aiming|reckon|guess|intend|look for|look to|look forward|looking for|like to|love to|want|wants|wanted|intention is|(am|are|is|was) after|number (she|he|they|we|i) (is|are|am) after|idea is|thinking is|goal is|aim is|plan is|hypothesis is)
          @amount = (<number>|half|nobody|no one|none|every|everyone|everybody|all|each|most)
          @bound = (at least|at most|at or under|or (less|fewer|more|under|better|below)|(no|not) (more|fewer|less|later|longer|higher|lower) than|(more|fewer|less|better|sooner|faster|shorter) than|under|below|above|over|within|inside|up to|down to|close to|nearer|by (half|a third|a quarter|a fifth|<number>)|to (half|a third|a quarter|<number>)|single (figures|digits))
          @better = (fall|falls|falling|drop|drops|dropping|decline|declines|shrink|shrinks|halve|halves|shorten|shortens|ease|eases|improve|improves|come down|comes down|coming down|go down|goes down|going down|go up|goes up|rise|rises|climb|climbs|slide|slides|double|doubles|disappear|disappears|vanish|dry up|dries up|recover|recovers)
          @trial = (it|this|that|trial|pilot|experiment|test|change|scheme|arrangement|idea|measure|thing|we|rule|rota|project|method|system)
          @working = (work|works|worked|working|help|helps|helped|helping|succeeds|succeeded|pays off|paid off|paid for itself|better|going well|goes well|on track|on the right track|a success|successful|worth it|worth keeping|worthwhile|done its job|earned its keep|right|bearing fruit|effective|favourable|fulfilled its purpose|served its purpose)
          @bother = (<nuisance>|no shows|hand offs|stand ups|missed _|late _)
          @glad = (pleased|glad|happy|delighted|thrilled|satisfied|over the moon|content|overjoyed)
          @asked = (your|you|each of you|someone|somebody|anyone|any of you|one of you|them)
          @well = (well|right|to plan|as planned|as intended|as hoped|smoothly|the right way)
          @cut = (cut|cuts|reduce|reduces|lower|halve|halves|shorten|trim|slash|shave|bring|brings|get|gets)
          @clearword = (effectively|efficiently|excellence|culture|alignment|collaboration|happier|happy|expectations|stakeholders|respectful|satisfied|satisfaction|like it should|nature|second nature|better|way it should|feel|feels|synergies|right direction)
          @clear = !(... @clearword)

          # If …, it works; when …, we call it a success
          +: ^ (if|when|once|should) _ & , (then)? (it|this|that|the _) (works|worked|has worked|is working|has succeeded|succeeds|has paid off|pays off|has done its job|(is|was) (a success|worth it)) $
          +: ^ (if|when|once|should) _ & , (then)? (we|i) (will)? (call|count|consider|declare) (it|this|that) (as)? (a success|a win|working|worth it)
          # It works if …; we will know that it works when …; I'd call it a success if …
          @trial (<will>)? (have|has|is|are|be|be considered|be deemed|be found)? @working (if|when|once|where) @clear
          call~ (it|this|that|the trial|the pilot|the experiment) (a|an)? (working|success|win|successful|result|done)
          @deem = (consider~|regard~|deem~|count~|judge~|treat~|view~|take|taken|accept|accepted|read|record)
          @deem ... as (a|an|the)? (first)? (favourable|success|good sign|positive|proof|confirmation|progress|win|encouraging|enough)
          (then|once) .. (has done (its|what)|has worked|have (won|succeeded|cracked it|got it right|got somewhere|our answer)|is good|has taken|it is taken|has been worth)
          we (will|shall|would)? have (our answer|got somewhere|succeeded|won|cracked it|got it right|done what) @clear
          have (cracked it|got somewhere|got it right)

          # Good sign: …; the proof would be …; that would be enough
          (good|positive|encouraging|hopeful|healthy|promising|clearest|surest|favourable) (sign|signs|signal|signals|indicator|indicators|indication)
          (p99|response|the|a|our|his|her|whose|is) target (is|are|of|for|was) ... <number>
          (prove|proves|settle|settles|make|makes|clinch|clinches) the (point|matter) (nicely|for me|for us)?
          (would|will) (do|suit|please|delight|satisfy|convince) (me|us|nicely)
          @lovelya = (lovely|grand|great|wonderful|enough for me|evidence enough|proof enough|triumph|remarkable|sign|proof|dream)
          @lovelyb = (receipt|success|result|joy|delight|treat|nice|ideal|perfect|marvellous|brilliant|fantastic|win)
          @lovelyc = ((strong|good|fine|decent|fair|great) (result|outcome|start|sign))
          +: would be (a|an|the|my|our|very|already|too|proof|more than)? (@lovelya|@lovelyb|@lovelyc) & (@amount|<less>|@bound|without)
          (will|would|shall) be @glad (if|with|when|to see|to find|once) !@asked ... (@amount|<less>|twice|once|no|without|on time|stop~|has|have|with|the)
          what (i|we) (would|will) (love|like|want|hope) (to)? (see|for|have|hear) & !(@clearword|vibes|mood|progress|you)
          (i|we) (would|will) (love|like) to (see|hear|find|have) !(if|your|how|what) ... (@amount|<less>|@bound|people|without|on time|no)
          (i|we|she|he|they) (want|wants) to (see|hear) ... (@amount|<less>|@bound|without|on time|no)

          # If it goes well …
          (if|when|assuming|provided|should) (@trial|things|all|everything) .. (goes|go|going|works out|comes off|pans out) .. @well & (@amount|<less>|@bound|will|should|would)
          (all going|going) well & (<number>|<less>|the|a)
          (a bit of|any|some|a little) luck !(... (happier|better|things are done)) & (@amount|<less>|quiet|without|on time|@better)

          # We expect fewer …; it should fall to …; from 40 to 70
          (<we>|they|he|she|and) (<will>)? (also|all|really|do|be|are|am)? @hope ... (<less>|@bound) ... <number>
          @hope .. @bound .. <number>
          @hope !(you) .. (fewer|less|lower|shorter|faster|quicker|smaller|sooner|reduction|(a|the|that) (fall|drop|decline|decrease))
          @hope ... !(improve|improves) @better ... (<number>|half|third|quarter|somewhat|below|under)
          @hope ... !one <number> (percent|in|of|out of|times|points)
          !you (should|ought to|could|would) (probably|then|therefore|also|soon|eventually|hopefully|definitely|certainly|gradually|all)? @better
          !you (should|ought to) (be|stay|remain|stand|sit|take|need|get|reach|run|cost|come) (at|to|in|out)? !(at least) (@bound|<less>) .. <number>
          (<measure>|it|this|that|<people>|things) (should|ought to) ... (shorter|fewer|less|quicker|faster|sooner|smaller|lighter|no longer|on time)
          (will|would|should|could|to|this) (definitely|also|finally)? @cut .. _? (down|under|below|to under|to below)
          (will|would|should|could|can|may|might|to|this|it) (definitely|also|finally)? @cut .. _? (by (<number>|half|a third|a quarter|a fifth)|in half|from <number>)
          (will|would|should|could|can|may|might) save (you|us|me|everyone|the|a|an|about|around|at|up|some|roughly|each) ... (<unit>|time|money|<number>)
          from !<time> .. <number> .. to .. <number> & (@hope|should|would|could|goal|target|climb|want|dream|guaranteed|hoping)
          down from .. <number> ... to .. <number>
          guaranteed to (cut|halve|end|reduce|put|save|double|lower|raise)
          <number> (percent|<unit>)? (fewer|less|shorter|sooner|faster|quicker) ... & (should|would|could|hope~|expect|guess|maybe|perhaps|if|probably)
          (a|an|the|that) (further|clear|small|real)? (reduction|fall|drop|decrease|decline|rise|increase|improvement|gain|cut) (in|of|from|to) ... & (@hope|regard~|would|should|target|expected|look~ for)
          (no one|nobody|no _) <will> (ever|have to|need to|wait|work) .. (again|longer|any more|anymore|late|overtime|wait|chase|minute|hours)

          # What is measured: we will track merge time

          # Sure of it: errors will fall, no more missed appointments
          @bother will (definitely|surely|certainly)? (fall|drop|go down|come down|stop|end|vanish|disappear|halve|shrink|decline|decrease|be halved|be fewer|be lower|be a thing)
          (fewer|no more|far fewer|hardly any|less) _? _? @bother & (will|would|expect~|hope~|should|ever|want|see|means|good|if|by)
          would expect !(you) ... to (be|shrink|have|need|last|take|fall|see|come|stop|get|reach|land)

          # A number, and what it is for
          (@bound|<number>) ... (is|was|be|are) (the|our|a|what) (mark|measure|test|dream|target|goal|ambition|yardstick|benchmark|number (we|i) (want|need|hope|would|aim)|figure (we|i) (want|need|hope|would|aim)|aim|good is|we would aim|we are aiming)
          (@bound|<number>) ... (means|= (success|yes)|= good|would mean|would be|would tell) (yes|we|it|that|us|me|success|good)
          (that is|which is|that would be) the (whole (idea|point)|only (kpi|number|measure)|dream|figure (we|i)|goal|test)
          (we are winning|it is taken|that will do|i will know|we will know)$
          (then) the .. (is good|works|has worked|has done|is doing its job)
          should (by then)? be (dealing|able|done|down|up|gone|quiet|answered|ready|finished|home|out|empty|full|complete) ... (instead of|without|by|within|before|at)
          ^ (looking good|good|happy|success|working|a win|ok|yes|green) =
          (settle for|be happy with|delighted with|satisfied with|pleased with|want is|dream of) .. (<number>|@bound)

          # Under a heading that may hold signs among other things: what is counted, or gets better
          @softword = (goal|goals|objective|objectives|aim|aims|benefit|benefits|outcome|outcomes|outlook|effects|results|purpose|advantages|improvement|improvements|expectations|what to expect|what we get|promise|monitoring|evaluation|data|numbers|what to (look|watch) for|where to look|what you will notice|for you|by (christmas|summer|easter|spring|autumn|the end of _)|tracking|dashboard|scorecard|minimum|milestones|forecast|traffic light|break even|thing to watch)
          @soft = ^ (_)? @softword
          [under @soft] (@bound|<less>) .. <number>
          [under @soft] (nobody|no one|fewer|no more) _ _

          # The sign comes first, the pleasure in it after
          @no = (worry|worries|stop|wrong|fail~|bad|undo|harm)
          +: would be (a|an|the|my|our|very|already)? (good|encouraging|happy)? (omen|reward|encouraging|vindication|victory|progress) & !@no
          (is|are) (what|the (sign|outcome|result|number|figure|signal)) (we|i) .. (after|want|hope for|looking for|point to|celebrate|hoping for)
          (is|are) the (outcome|result|figure|number|measure|sign|signal) .. (we|i|<people>|board) (will|would|are|am)
          that is (where (we|i) (would like|want|hope)|the (number|figure|sign|whole promise|day (i|we)|moment (i|we)))
          (i|we) would (hope for|want|call|settle for|be happy with) .. (<number>|no|nobody|fewer|less|the _ _ (taller|higher|lower|shorter)) & !@no
          (i|we) (believe|suspect|think|bet|trust) ... (will|should|would) ... (@better|fewer|shorter) & !@clearword
          will (inevitably|definitely|surely|certainly|finally)? (cut|reduce|raise|lift|halve|double|bring|shorten) (the|our|your|their) .. (<measure>|@bother|rating~|sales|backlog) & !(us more|@no)
          (eliminate|eliminates|end of|abolishes|puts an end to|rids us of) .. (@bother|mistakes|double bookings|errors|late _)
          (the|our|my) (goal|aim|hope|ambition|yardstick|dream|thing to hope for) ... is ... (<number>|zero|@bound) & !(@no|@clearword)
          ^ (below|above|under|over|at least|anything (above|below|over|under)) .. <number> ... (we|i) .. (extend|keep|continue|carry on|go on|are on)

          # More ways to say it
          ^ (if|when) (it|this|that) (helps|works|succeeds|does its job|goes well) .. will
        `,
        weak: `
          @vague = (collaboration|teamwork|communication|communications|alignment|engagement|morale|culture|experience|experiences|efficiency|effectiveness|performance|synergies|productivity|ownership|energy|spirit|mood|transparency|visibility|agility|excellence|satisfaction|image|maturity|flow|quality|care|service|outcomes|cooperation|coordination|focus|trust|impact|improvement|balance|progress|goodwill|confidence|community|motivation|innovation|clarity|atmosphere|way of working|ways of working|cohesion|workplace|place to work)

          # Better collaboration; a positive impact
          @sw = (success|sign~|hope~|expect~|goal~|benefit~|outcome~|know|notice|like|want|see|gain|works|payoff|measure~|purpose|life|result|improvement)
          @abs = (@vague|harmony|learning|growth|joy|fun|togetherness|success|simplicity|pride|respect|solidarity|empowerment|happiness|vibes|unity|calm)
          [under @sw] ^ (_ _? _? _?)? (of)? @abs $
          (happier|healthier|calmer|kinder|supportive|stronger|fairer|brighter) .. (company|climate|corridor|community|organisation|environment|future|school|hospital|club|office|picture)
          (better|good|positive|happier) vibes
          (measure|measuring|track|tracking|assess) (the|our|its)? (success|impact|effect|progress)
          (pay off in|pays off in|shall flourish|proud of ourselves|sleep better|favourable effect|be of benefit|save money|tell the (story|tale)|of this stronger)
          (life|things|everything|work) .. (improve|improves|get simpler|gets simpler|run better|get better)
          (only upsides|ambitious but achievable|going to be (brilliant|great|fantastic|amazing)|more of a team|outcomes improve|balance is positive)
          (better|more|greater|improved|improve|improves|improving|stronger|enhanced|enhance|increased|increase|higher|positive|smoother|richer|deeper|less|healthier|fairer|clearer|cleaner) (and (better|more|greater|stronger))? _? @vague
          (encouraging|meaningful|modest|raise|boost|strengthen|foster|safer|even|good) (and (better|more|greater|stronger))? _? @vague
          (better|positive|greater|improved|meaningful) (outcomes|results|experience|feedback)
          (happier|calmer|healthier|brighter|lighter|smoother|nicer|safer|leaner|greener) (team|teams|staff|people|ward|place|workplace|morning|day|days|hearts|nights|customers|animals|students|members|everyone|life|environment|department|and)
          (step change|win win|everyone wins|game changer|transform|unlock the potential|return on investment|next level|long term benefits|positive change)
          (benefits|gains|advantages) (are|will|speak|should|is|realisation) ..
          (will|shall|would) (all)? (be happier|benefit|thrive|love it|love this|feel better|feel lighter)
          (will|should|would|to) (be|make|get|become|run|feel) _? (life|work|things|it|everything)? (a little|a bit|much|a lot)? (easier|better|smoother|nicer|lighter|safer)
          (right|relevant|various|appropriate|suitable|usual) (metrics|kpis|indicators|measures|outcomes|behaviours|things)
          (look at|track|evaluate|monitor) .. (the data|data|relevant|all aspects|metrics|outcomes)
          (kpis|metrics|signals) .. (will be both|will be encouraging|speak)
          (thought leader|world class|best in class|the best it can be)
          (culture|place|workplace|organisation|department) (where|in which)
          ^ (to (become|make|be (a|an|the|perceived|seen|more))|better|greater|happier|cleaner|stronger|healthier|onwards|efficiency|synergies|excellence|positive|a (better|cleaner|greener|stronger|nicer|happier))
          (high hopes|win win|great things|positive effects|good things|worth it in the end|closer together|on the right path|pull~ in one direction|pulling together|to love it|love people)
          (second nature|shine|success breeds success|comes alive)
        `,
        not: `
          @bad = (warning~|worry|worries|worried|alarm~|red flag~|danger|stop|stops|stopping|abort|harm~|hurt~|not (a|be|been|be a|for)? (work~|us|good|ok|well|want|helping)|too (short|slow|long|much|far)|overdone|call it off|wrong|fail~|broken|bad|unfavourable|adverse|trouble|guardrail~|kill|tripwire~|exit|termination|watch (out )?for|look out for|scrap|undo|roll back|go back|going back|negative|concern~|red|amber|unhappy|do not want|balancing|hard|difficult~|cost|costs|risk~|challenge~|limitation~)
          [under @bad] <function>|<number>
          (would|will) (worry|bother|alarm|concern|disappoint|upset) (me|us)
          (bad|warning|danger|negative|worrying|alarming) (sign|signs|signal|signals)
          (red flag|alarm bell|tell against|call it broken|not so good|this is our alarm|our alarm)

          # Other subjects
          (pension|salary|mortgage|insurer|insurance|share price|stock closed)
          (thank you|thanks) (to|for)
          (the|our) slides
          (had|have had) ... (conversation|discussion)
          regarded as absent
        `,
        headings: `
          @hope = (hope|hoping|expect|expecting|anticipate|predict|aim|aiming|want|like|love|pray|dream|after)
          @bad = (not|hurt*|harm*|wrong|fail*|broken|too|stop|overdone|bad)
          @know = (know|tell|judge|measure|recognise|recognize|notice|gauge|assess|score|see)

          # Positive signals, signs of progress
          (positive|good|encouraging|healthy|hopeful|promising|favourable|green|happy|early) (signal|signals|sign|signs|indicator|indicators|hints|news|evidence|outcome|outcomes|result|results)
          (signs|signals|indicators|indications|evidence|hints|proof) (of|that|for) (progress|success|life|improvement|it (is working|works|helps)|this (is working|works|helps)|we are)
          ^ (indicators|signs|signals|progress|encouraging|yardstick|yardsticks|scoreboard|barometer|evidence|proof of the pudding|acceptance|small victories|payoff|upside|the upside|prediction|predictions|hypothesis|good|ok|happy|success) $

          # Success
          (success|acceptance|evaluation|judging|effectiveness) (criteria|criterion|measure|measures|metric|metrics|indicator|indicators|factors|threshold|thresholds|targets|signals)
          (criteria|criterion|measure|measures|metrics|definition|picture|test|tests|vision) (of|for) (success|working|done|progress|effectiveness|carrying on|going on|continuing|keeping it)
          ^ criteria $
          what (success|good|better|great|working|winning|progress|a good|a win|a success|ok|right|it working|a result|done) (would|will|might|could|should)? (look|looks|sound|sounds|feel|feels|mean|means|is|be|like)
          what ... (would|will|should|could|might) (look|sound|feel) like
          (hoping|hoped) (for|to|by)
          (what|thing|minimum|number|value|level|result|christmas|summer|easter|june|year) .. (we|i|they) would (like|love|be happy|settle|welcome|celebrate|want) !you
          ^ (we|i) would (like|love|welcome|celebrate|settle for)
          what .. (would|will|could) (count|make us|make me|tell us|convince|cheer|please|show) .. (success|result|progress|working|better|favourable|yes|smile|happy|works|worked|keep)
          what .. (favourable|favour)
          (it works|it worked|it is working|it has worked|this works|it helps|it is helping) (if|when|because)
          ^ (you will know)? (it works|it worked|it is working) $
          (it is going well|looking good|going well|we have won|we have succeeded|we are happy|if it works|if all goes well|if it goes (well|right)|goes right|right way)
          when (we would|i would|we will|to) (say|call|relax|celebrate|cheer)

          # How we will know
          how (we|i|you|one|they|anyone|will we|do we|would we|can we|shall we|should we|to) (will|would|can|shall|should|might|could|do|are going to)? (all)? @know !(... @bad)
          how .. (success|progress|effect|results|it) .. (measured|judged|assessed|evaluated)
          how is (success|it|progress) (measured|judged)
          what (we|i) (will|shall)? (track|measure|count|be counting|be measuring) $
          what (will|shall) (we|you|i) (look at|measure|track|count)
          what (we|i) (will|shall) (look at|measure|track|count)
          (measuring|tracking) (success|progress|it|the effect)
          ^ (metrics|kpis|kpi|okrs|okr|kr|key results|slo|slos|targets|target) (for|of|to)? (_ _ _?)? $
          ^ (key result|kr|target) <number> $
          (target|goal|objective|benchmark|reference) (figure|figures|value|values|picture|level|state|numbers)
          service standard

          # What we hope for
          what (we|i|they) (all)? (would|will|do|are|am|might)? (really)? @hope (this|it|to)? (to)? (for|see|hear|notice|find|gain|get|achieve|of|from|out|give|be able to say)
          what (we|i|they|_ _) (expect|hope|predict|(are|am|is) (after|hoping for)|want) (this _|from it)? $
          what (we|i|you) (will)? (gain|win)
          what (it|this|the _ _?) (should|will|would|could) (bring|give|achieve|change|improve)
          what (you|we|i) (will|should|might|would) (see|notice|gain|get) (if|when|once)
          (hoped for|expected|intended|anticipated|projected|desired|predicted|likely|ideal|target) (result|results|outcome|outcomes|benefit|benefits|effect|effects|gain|gains|savings|impact|improvement|improvements|magnitudes|yield|state|end state)
          (result|results|outcome|outcomes|effects|benefits) (expected|hoped for|we (expect|want|hope))
          ^ (expected benefits|expected|our target|our hope|our hopes|hopes|hope|the dream|dream|the vision|vision|best case) $
          in it for (me|us|you)
          changes for the better
          (thing|things|trend|number|numbers|minimum|value|figure|result) (we|i|they) (would|will|are|am|do)? (like|love|need|want|hope|be happy with) (to (see|notice|hear))? $
          (make|makes) .. smile
          what .. (calls|call) (a|it)? (success|win|good)
          (success|result|goal|aim) in (one|a) (sentence|line|word)
          (side effect|upside|best case)
          (value|level|number|figure) (we|i) .. happy
          (green|happy|good) (amber|red|unhappy|bad)
          (would|will) be (a success|success|nice|wonderful|great|good news|a win|enough|progress)

          # Conditions, places and pleasures
          ^ success (_)? (realistically|soberly|here|and|$)
          (token|tokens|mark|marks|omens) of (success|progress|improvement)
          ^ (the)? evidence (for|in favour)
          if (it|this|that|all|things|everything|we) .. (works|pays off|goes well|(get|got) (this|it) right|are lucky|succeed|succeeds)
          !(not) (would|will|should) .. (please|cheer|delight|convince|reassure|encourage) (us|me)
          tell (us|me) ... (it|that|this) (is)? (works|working|helps)
          (we|i) (would|will) be (happy|glad|pleased|delighted)
          (how|what) (it|things|this) (should|ought to) (sound|look|feel) (like)?
          (been|be) worth (the _|it)
          (we|i) (would|will)? (count|regard|call|consider) .. (as)? (working|a success|success|a win)
          (curve|state|number|result|level|picture|behaviour|behaviours|backlog|outcome|effect) .. (we|i) .. (would like|want|would be happy)
          (result|outcome|effect|improvement) (aimed|hoped|looked) for
          what (we|i) (look|are looking|am looking) for
          what (improvement|progress|fixed) (would)? (looks|look)
          ^ (the finishing line|finishing line|nice to see|good signs|the result) $
          ^ !(stop|exit|abort|rollback|kill|break) (_)? (criterion) $
          !(stop|exit|abort|rollback|kill|failure) s criterion $
          ^ (the)? signs that (new|people|things|it is (working|helping)|we)
          ^ (signs|sign) (it|this) is (working|helping)
          where (we|i) (want|would like|hope) to (stand|land|end up|get to)
          what we (believe|think|expect|hope) will (happen|change|improve)

          # Colloquial and table heads
          ^ (wins|a win|winning|the win|good outcome|good outcomes|proof points|tell tale signs|green flags|green lights|green light|happy path|thumbs up|finish line|pass mark|hurdle|the prize|reward|rewards|north star|the test|litmus test|acid test|desired state|target state) $
          ^ (future state|the pay off|pay off|pluses|pros|advantages|the good|the gain|gains we expect|expected gains|improvements|numbers to hit|a good (day|week|month|sign|result|outcome)|on a good day|best outcome|positive outcome|hoped for effect) $
          (reasons|grounds) to (continue|carry on|keep|be cheerful|celebrate)
          (we|i) (continue|carry on|keep it|keep going|celebrate|are winning|count it|call it) .. (if|when) $
          (it stays|keep|continue|go|worth it|worthwhile|successful|success|good|better|happy|works) (if|when)
          what (gets|will get|will be|is|should be|becomes) (better|easier|faster|different for the better)
          what (will|should|would) (improve|get better|have changed|change for the better)
          what .. (stand|hope|expect|have) to gain
          what .. (convince|persuade|win over|satisfy|impress) (us|me|them|the _)
          what (i|we|you|customers|patients|staff|users|guests|residents|people) (will|should|would) (feel|gain|be able to do)
          (where|how) (we|i) (want|would like|hope|aim) to be
          (expected|desired|intended|hoped for|measurable|target) (impact|improvement|improvements|change|changes|difference|reduction|savings)
          (impact|improvement|change|difference) we (expect|want|hope|aim)
          (numbers|figures|results|values|metrics|trends|signs|signals) (we|i) (want|would like|hope|expect|are looking|look|need|aim)
          (how|what) .. (numbers|figures|data) should (look|say|show)
          (reading|how to read) the (numbers|figures|results)
          (tell tale|telltale) (sign|signs) .. (works|working|success)
          early (wins|signs|indicators|evidence|success)
          signs (we|you) (want|hope|would like|are looking|look)
          success (in|after|by|at|for|this|means|would|will|is|looks)
          ^ (works|working|it works|works out|a success|successful|keep it) (if|when) $
          ^ (sign|signal|hint|mark) of (progress|success|life|improvement) $
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nIt works if nine customers in ten get a call within two days.'},
    {
      valid:
        '# Standups in writing\n\nIf three of us say after two weeks that they would rather not go back, it works.',
    },
    {valid: '# Night desk\n\nIf nobody is called out twice in a night, we call it a success.'},
    {valid: '# Handover\n\n## Signs of progress\n\n- Nurses leave on time.'},
    {
      valid:
        '# Quiet mornings\n\nNo meetings before ten, from 2 March. We expect the number of reopened tickets to drop by a third.',
    },
    {
      valid:
        '# Two people at the gate\n\n| What we watch | Good | Bad |\n| --- | --- | --- |\n| Late pull-outs | under 3 | 5 or more |\n\nTogether that would be a good sign: fewer than three in a morning.',
    },
    {valid: 'hey all, we try this for two weeks\n\nlooking good = prs merged the day they are opened'},
    {
      invalid: '# «Handover»\n\nThe canteen is closed.',
      message: 'Nothing says what would show that it works',
    },
    {
      invalid: '# Handover\n\n«We expect better collaboration.»',
      message: 'nothing that a reader could see or count',
    },
    {
      invalid:
        '# New desk plan\n\n## Measures of success\n\n«The arrangement should lead to improved teamwork.»',
      message: 'nothing that a reader could see or count',
    },
    {
      invalid:
        '# «Cleaning in pairs»\n\nIn March eleven back injuries were reported.\n\n## Warning signs\n\nMore than two rooms in ten cleaned twice.',
      message: 'Nothing says what would show that it works',
    },
  ],
});
