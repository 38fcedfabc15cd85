import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'positive-signals',
  summary: 'The memo says what would show that it works.',
  why: 'Without a sign agreed beforehand, everyone will later see what they hoped to see.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  absent: 'Nothing says what would show that it works',
  weak: {sign: '{quote} names a hope, but nothing that a reader could see or count'},
  example: 'It works if nine customers in ten get a call within two days.',
  vocabulary: {
    facets: {
      sign: {
        present: `
          @hope = (hope|hopes|hoping|expect|expects|expected|expecting|anticipate~|predict~|forecast|aim|aims|aiming|reckon|guess|intend|look for|look to|look forward|looking for|like to|love to|want|wants|wanted|want to|after|intention is|idea is|thinking is|goal is|aim is|plan is|hypothesis is)
          @amount = (<number>|half|nobody|no one|none|every|everyone|everybody|all|each|most)
          @bound = (at least|at most|at or under|or (less|fewer|more|under|better|below)|(no|not) (more|fewer|less|later|longer|higher|lower) than|(more|fewer|less|better|sooner|faster|shorter) than|under|below|above|over|within|inside|up to|down to|close to|nearer|by (half|a third|a quarter|a fifth|<number>)|to (half|a third|a quarter|<number>)|single (figures|digits))
          @better = (fall|falls|falling|drop|drops|dropping|decline|declines|shrink|shrinks|halve|halves|shorten|shortens|ease|eases|improve|improves|come down|comes down|coming down|go down|goes down|going down|go up|goes up|rise|rises|climb|climbs|slide|slides|double|doubles|disappear|disappears|vanish|dry up|dries up|recover|recovers)
          @metric = (<measure>|metric~|kpi~|ratio|numbers|proportion|percentage|length|level~|speed|turnaround|attendance|satisfaction|how (many|much|long|often|quickly|fast))
          @trial = (it|this|that|trial|pilot|experiment|test|change|scheme|arrangement|idea|measure|thing|we|rule|rota|project|method|system)
          @working = (work|works|worked|working|help|helps|helped|helping|succeeds|succeeded|pays off|paid off|paid for itself|going well|goes well|on track|on the right track|a success|successful|worth it|worth keeping|worthwhile|done its job|earned its keep|right|bearing fruit|effective|favourable|fulfilled its purpose|served its purpose)

          # It works if …; we will know that it works when …; I'd call it a success if …
          @trial (<will>)? (have|has|is|are|be|be considered|be deemed|be found)? @working (if|when|once|where)
          (know|tell|say|see|call|calling|sure) (that|if|whether)? @trial (<will>)? (have|has|is|are|be|had)? @working (if|when|once|by|where|from)
          call~ (it|this|that|the trial|the pilot|the experiment) (a|an)? (working|success|win|successful|result|done)
          (consider~|regard~|deem~|count~|judge~|treat~|view~|take|taken|accept|accepted|read|record) .. (as|be|have)? (a|an|the|to)? (success~|successful|effective|favourable|fulfilled|sign of|evidence|proof|confirmation|win|beneficial|positive|encouraging|bearing fruit|consistent with|meaningful)
          (regard~|take|taken|treat~|count|counts|accept|read) ... as (a|an|the)? (first)? (favourable|success|sign|evidence|proof|confirmation|progress|win|encouraging|enough)
          (success|victory|winning|progress) (for me|for us|here)? (is|means|mean|would mean|would be|will be|looks like|will look like|would look like)
          (good|better|great|fixed|done|working) (is|means|would mean|would be|will be|looks like|will look like|would look like|for me is)
          (worked|succeeded|a success|won) if (nobody|no one|everyone|we|you|the|<number>)
          (then|once) .. (has done (its|what)|has worked|have (won|succeeded|cracked it|got it right|got somewhere|our answer)|is good|has taken|it is taken|has been worth)
          we (will|shall|would)? have (our answer|got somewhere|succeeded|won|cracked it|got it right|done what)
          have (cracked it|got somewhere|got it right)
          (has|have) (earned (its|their) keep|done (its|their) job|paid for itself|proved its worth)

          # Good sign: …; the proof would be …; that would be enough
          (good|positive|encouraging|hopeful|healthy|promising|clearest|surest|favourable) (sign|signs|signal|signals|indicator|indicators|indication|evidence)
          sign~ (of (progress|success)|that (it|this) (is working|works|helps|is helping))
          (evidence (of success|enough)|proof (enough|of success|of the pudding))
          (our|my|the|your) (yardstick|success (criterion|criteria|measure|metric|threshold)|proof|litmus test|acid test|measure of success|barometer|benchmark) .. (is|are|will|would|for)
          (our|my|personal|service|success|expected|improvement) (measure|target|goal|objective|test|metric|kpi|threshold|benchmark) .. (is|are|was|will be|would be|of) ... (@amount|@bound|<less>|number|whether|share|time)
          (p99|response|the|a|our|his|her|whose|is) target (is|are|of|for|:|was) ... <number>
          (set|sets|have set) .. (target|mark|goal) of
          (prove|proves|settle|settles|make|makes|clinch) the (point|matter|case) (nicely|for me|for us)?
          (would|will) (do|suit|please|delight|satisfy|convince) (me|us|nicely)
          would be (a|an|the|my|our|very|already|too|proof|more than)? (lovely|grand|great|wonderful|enough|triumph|remarkable|sign|proof|dream|receipt|success|result|joy|delight|treat|nice|ideal|perfect|marvellous|brilliant|fantastic|strong result|good result|win) & (@amount|<less>|@bound|if)
          (will|would|shall) be (pleased|glad|happy|delighted|thrilled|satisfied|over the moon|content|overjoyed) (if|with|when|to see|to find|once)
          nothing would (please|make) ... (more|than|happier)
          would (tell|show|convince|persuade) (me|us) ... (working|works|worked|right|helps|helping|doing|paid)
          (count|counts|speak|speaks|tell) (for it|in favour|in its favour)
          what (i|we) (would|will) (love|like|want|hope) (to)? (see|for|have|hear)
          (i|we) (would|will) (love|like) to (see|hear|find|have) ... (@amount|<less>|@bound|people|without|on time|no)
          (i|we|she|he|they) (want|wants) to (see|hear) ... (@amount|<less>|@bound|without|on time|no)

          # If it goes well …
          (if|when|assuming|provided|should) (it|this|that|things|all|everything|we|the trial|the pilot|the experiment|the change) .. (goes|go|going|works out|comes off|pans out) .. (well|right|to plan|as planned|as intended|as hoped|smoothly|the right way) & (@amount|<less>|@bound|will|should|would)
          (all going|going) well & (<number>|<less>|the|a)
          (a bit of|any|some|a little) luck .. & (@amount|<less>|quiet|without|on time|@better)

          # We expect fewer …; it should fall to …; from 40 to 70
          @hope ... (<less>|@bound) ... <number>
          @hope .. (fewer|less|lower|shorter|faster|quicker|smaller|sooner|reduction|fall|drop|decline|decrease)
          @hope ... @better ... (<number>|half|third|quarter|somewhat|to|by|below|under)
          @hope ... <number> (percent|in|of|out of|times|points)
          @hope (to|for|that) ... (on time|no longer|instead of|without|nobody|no one|every|everyone)
          (would|should|ought to|shall|could|may|might|will) (probably|then|therefore|also|soon|eventually|hopefully|definitely|certainly|gradually|all)? @better
          (would|should|ought to|shall) (be|stay|remain|stand|sit|take|need|get|reach|last|arrive|happen|run|cost|come) .. (@bound|<less>) .. <number>
          (should|ought to) ... (shorter|fewer|less|quicker|faster|sooner|smaller|lighter|no longer|on time)
          (fewer|less|shorter|quicker|faster) ... (should|would|ought to)
          (will|would|should|could|can|may|might|to) (definitely|also)? (cut|reduce|lower|halve|shorten|trim|slash|shave|bring|get|knock|free up|boost|raise|lift|increase|improve) ... (<number>|half|in half|down|a third|a quarter|a fifth)
          (will|would|should|could|can|may|might) save (you|us|me|everyone|the|a|an|about|around|at|up|some|roughly|each) ... (<unit>|time|money|<number>)
          (expected|projected|anticipated|estimated|hoped for) (savings|saving|benefit|benefits|effect|result|gain|reduction|increase|improvement|fall|drop|rise|outcome)
          from .. <number> ... to .. <number> & (@hope|should|would|could|goal|target|climb|want|dream|guaranteed|hoping)
          down from .. <number> ... to .. <number>
          guaranteed to (cut|halve|end|bring|reduce|put|save|double|lower|raise)
          <number> (percent|<unit>)? (fewer|less|shorter|sooner|faster|quicker) ... & (should|would|could|hope~|expect|guess|maybe|perhaps|if|probably)
          (reduction|fall|drop|decrease|decline|rise|increase|improvement|gain|cut) (in|of|from|to) ... & (@hope|regard~|would|should|target|expected|look~ for)
          (no one|nobody) <will> (ever|have to|need to|wait|work|be) ...
          thing of the past

          # What is measured: we will track merge time
          (we|i|us|and) (will|shall|are going to)? (track|follow|measure|count|log|record|compare|chart|plot|tally) .. @metric
          what (we|i) (will|shall)? (track|measure|count|follow|look at|watch)
          (will|shall|to|are) (be)? (tracked|measured|compared|counted|recorded|logged) & @metric
          (progress|success|effect|result|impact) <will>? (is|be)? (measure~|judge~|track~|gauge~|assess~) (by|on|against|in|from|through)
          (judge~|measure~|gauge~|assess~|evaluate~) (it|this|that|us|success|ourselves) (by|on|against) .. (@metric|whether|the)
          (hope~|hoping) & (go|goes) (down|up)
        `,
        weak: `
          @vague = (collaboration|teamwork|communication|communications|alignment|engagement|morale|culture|experience|experiences|efficiency|effectiveness|performance|synergies|productivity|ownership|energy|spirit|mood|transparency|visibility|agility|excellence|satisfaction|image|maturity|flow|quality|care|service|outcomes|results|cooperation|coordination|focus|trust|impact|improvement|balance|progress|goodwill|confidence|community|motivation|innovation|clarity|atmosphere|way of working|ways of working|cohesion|workplace|place to work)

          # Better collaboration; a positive impact
          (better|more|greater|improved|improve|improves|improving|stronger|enhanced|enhance|increased|increase|higher|positive|smoother|richer|deeper|less|healthier|fairer|clearer|cleaner|encouraging|meaningful|modest|raise|boost|strengthen|foster|safer|even|good) (and (better|more|greater|stronger))? _? @vague
          (better|positive|greater|improved|meaningful) (outcomes|results|experience|feedback)
          (happier|calmer|healthier|brighter|lighter|smoother|nicer|safer|leaner|greener) (team|teams|staff|people|ward|place|workplace|morning|day|days|hearts|nights|customers|animals|students|members|everyone|life|environment|department|and)
          (more|work~|working) (efficient|efficiently|effective|effectively|agile|productive|together|smoothly|harmoniously|professional|respectful|concentrated)
          (step change|win win|everyone wins|game changer|transform|unlock the potential|return on investment|next level|long term benefits|positive change|a success|raise our game)
          (benefits|gains|advantages|results|improvements) (are|will|speak|should|is) ..
          (will|shall|would) (all)? (be happier|benefit|thrive|love it|love this|feel better|feel lighter|enjoy)
          (end up|be|feel|ends up) (a lot|much|all)? (happier|better|easier|calmer|less stressed)
          (life|work|things|it|everything) ... (a little|a bit|much)? (easier|better|smoother|nicer)
          (runs|run|works|work|go|goes) (like it should|like clockwork|better|more smoothly|smoothly|sweeter)
          (right|relevant|various|appropriate|suitable|usual) (metrics|kpis|indicators|measures|outcomes|behaviours|things)
          (look at|track|evaluate|monitor) .. (the data|data|relevant|all aspects|metrics|outcomes)
          (kpis|metrics|signals|indicators|figures|numbers) .. (will|speak)
          fix .. (once and for all|completely|for good)
          (how|the way) things are done
          (objective|goal|aim|vision|ambition) is to (be|become|make) ... (best|great|better|excellent|leader)
          (thought leader|world class|best in class|the best it can be|a feeling that)
          (a|the) (culture|place|team|workplace|organisation|department) (where|that|in which)
          exciting opportunity
        `,
        not: `
          @bad = (warning~|worry|worries|worried|alarm~|red flag~|danger|stop|stops|stopping|abort|harm~|hurt~|(not|is not|not be|did not|does not|isn't) (be )?(work~|for us|good|ok|well|want)|wrong|fail~|broken|bad|unfavourable|adverse|trouble|guardrail~|kill|tripwire~|exit|termination|watch (out )?for|look out for|scrap|undo|roll back|go back|going back|negative|concern~|red|amber|unhappy|do not want|don't want|balancing|hard|difficult~|cost|costs|risk~|challenge~|limitation~)
          [under @bad] <function>|<number>
          (would|will) (worry|bother|alarm|concern|disappoint|upset) (me|us)
          (bad|warning|danger|negative|worrying|alarming) (sign|signs|signal|signals)
          (red flag|alarm bell|tell against|call it broken|not so good|as unfavourable|this is our alarm)
          # Other subjects
          (pension|salary|mortgage|insurer|insurance|share price|stock closed)
          (thank you|thanks) (to|for)
          (the|our) slides
          (had|have had) ... (conversation|discussion)
        `,
        headings: `
          @know = (know|tell|judge|measure|recognise|recognize|notice|gauge|assess|score|see)
          # Positive signals, signs of progress
          (positive|good|encouraging|healthy|hopeful|promising|favourable|green|happy|early) (signal|signals|sign|signs|indicator|indicators|hints|news|evidence|outcome|outcomes|result|results)
          (signs|signals|indicators|indications|evidence|hints|proof) (of|that|for) (progress|success|life|improvement|it (is working|works|helps)|this (is working|works|helps)|we are)
          ^ (indicators|signs|signals|progress|encouraging|yardstick|yardsticks|scoreboard|barometer|evidence|proof|acceptance|milestones|green|pleasant surprises|small victories|payoff|upside|gains|forecast|prediction|predictions|hypothesis|good|ok|happy|success) $
          # Success
          (success|acceptance|evaluation|judging|effectiveness) (criteria|criterion|measure|measures|metric|metrics|indicator|indicators|factors|threshold|thresholds|targets|signals)
          (criteria|criterion|measure|measures|metrics|definition|picture|test|tests|vision) (of|for) (success|working|done|progress|effectiveness|carrying on|going on|continuing|keeping it)
          criteria and (evaluation|review|measures)
          ^ criteria $
          what (success|good|better|great|working|winning|progress|a good|a win|a success|ok|right|it working|a result|done) (would|will|might|could|should)? (look|looks|sound|sounds|feel|feels|mean|means|is|be|like)
          what .. (look|looks|sound|sounds) like
          what .. (would|will|could) (count|make us|make me|tell us|convince|cheer|please|show) .. (success|result|progress|working|better|favourable|yes|smile|happy|works|worked|keep)
          what .. (favourable|favour)
          (it works|it worked|it is working|it has worked|this works|it helps|it is helping|it is going well|looking good|going well|we have won|we have succeeded|we are happy|if it works|if all goes well|if it goes (well|right)|goes right|right way)
          when (we would|i would|we will|to) (say|call|relax|celebrate|cheer)
          we shall be satisfied
          # How we will know
          how (we|i|you|one|they|anyone|will we|do we|would we|can we|shall we|should we|to) (will|would|can|shall|should|might|could|do|are going to)? (all)? @know
          how .. (success|progress|effect|results|it) .. (measured|judged|assessed|evaluated)
          how is (success|it|progress) (measured|judged)
          what (we|i) (will|shall)? (track|measure|count|be counting|be measuring)
          (measuring|tracking) (success|progress|it|the effect)
          ^ measures $
          ^ (metrics|kpis|kpi|okrs|okr|kr|key results|slo|slos|targets|target|goal|goals|objective|objectives|aim|aims|aims and .*) (for|of|to)? $
          ^ (key result|kr|objective|goal|target|aim) <number> $
          (target|goal|objective|benchmark|reference) (figure|figures|value|values|picture|level|state|numbers)
          (goals|targets|objectives|aims|aim) (for|of|and)
          service standard
          # What we hope for
          what (we|i|they) (all)? (would|will|do|are|am|might)? (really)? (hope|hoping|expect|expecting|anticipate|predict|aim|aiming|want|like|love|pray|dream|after) .. (to|for|see|hear|notice|find|gain|of|from|out|$)
          what (we|i) (expect|hope|predict|are after|am after|want)$
          what (we|i|you) (will)? (get|gain|win)
          what (it|this|the .*) (should|will|would|could) (bring|give|achieve|change|improve)
          what (you|we|i) (will|should|might|would) (see|notice|gain|get) (if|when|once)
          (hoped for|expected|intended|anticipated|projected|desired|predicted|likely|ideal|target) (result|results|outcome|outcomes|benefit|benefits|effect|effects|gain|gains|savings|impact|improvement|improvements|magnitudes|yield|state|end state)
          (result|results|outcome|outcomes|effects|benefits) (expected|hoped for|we (expect|want|hope))
          ^ (benefits|the benefits|outcomes|expected|our goal|our goals|our target|our aim|our hope|our hopes|hopes|hope|the dream|dream|the vision|vision|best case|the point of it all|nice to see|would be wonderful) $
          in it for (me|us|you)
          changes for the better
          look forward to
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nIt works if nine customers in ten get a call within two days.'},
    {valid: '# Handover\n\n## Signs of progress\n\n- Nurses leave on time.'},
    {
      invalid: '# «Handover»\n\nThe canteen is closed.',
      message: 'Nothing says what would show that it works',
    },
    {
      invalid: '# Handover\n\n«We expect better collaboration.»',
      message: 'nothing that a reader could see or count',
    },
  ],
});
