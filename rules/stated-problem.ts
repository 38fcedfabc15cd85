import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'stated-problem',
  summary: 'The memo says which problem or opportunity the change addresses.',
  why: 'People who know the problem can help to solve it, and can tell whether the change does.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  absent: 'Nothing says which problem this is meant to solve',
  weak: {problem: '{quote} is a reason that would fit any change'},
  example: 'Last month 61 of 212 leads had no call within five days.',
  vocabulary: {
    facets: {
      problem: {
        present: `
          @past = (<past>|since <time>|(in|on|during) <month>|this (month|year|quarter|winter|summer|spring|autumn|season|term))
          @fail = (<failing>|sent back|comes back|come back|came back|turned away|turn away|gave up|give up|given up|left us|walked out|thrown away|throw away|throws away|throwing away|threw away|shouted at|burnt out|burned out|worn out|short staffed|half empty|near misses|near miss|double booked|double bookings|no shows|no show|out of date|too (late|long|many|much|few|little|slow|often|big|small|short|cold|hot|thin))
          @dip = (fell|fallen|dropped|dropping|declined|declining|shrank|shrunk|shrinking|sank|sunk|slipped|slid|rose|risen|rising|went up|gone up|grew|grown|growing|doubled|tripled|climbed|increased|increasing|decreased|worsened|halved|crept up|jumped|soared|plunged|gone down|went down|down from|up from|has dropped|stood at|stands at|averaged)
          @lately = (<past>|this (year|month|quarter|week|winter|summer|spring|autumn|season|term)|in <number>|so far|since <time>|lately|recently|currently|at the moment|at present|right now|these days|nowadays|today|as things stand|as it stands|until now|up to now|every (day|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|time|year|sprint)|each (day|week|month|morning|evening|night|time|year|sprint)|a (day|week|month|year|night|shift)|on average|<period>|per (day|week|month|shift|year)|in <month>)
          @n = (!one <number>)
          @none = (nobody|no one|none of (us|them|you|the)|hardly anyone|not one of)
          @limit = ((more|less|fewer|longer|slower|at most|at least|up to) .. <number>|if|would|should|criterion|criteria|success~|target~|goal~|sign|signs|hope~|hoping|expect~|aim~|until|unless|and (we|ops) (stop|end|pause|go)|vote~|voted|hands|idea~|ran|trial)

          # A number and a failure
          @n (of|percent|out of) ... @fail & !@limit
          @n (in|per) (a hundred|a thousand|@n) ... @fail & !@limit
          @n ... @fail ... @lately & !@limit
          @lately ... @fail ... @n & !@limit
          (in|of|out of) .. @n .. (were|was|had|came|went|got|left|arrived|never|stood|contained) ... (@fail|without|no|not|never)
          @fail ... @n (times|of|in|out of|percent|hours|days|minutes|weeks|months) ... @lately
          there (were|have been|was|has been|are) ... @n ... @fail
          (we|i|they) (have|had|got|get|receive|received|counted|recorded|logged|saw|found|turned) ... @n .. (@fail|cases)
          (we|i|they|us|<people>|has|have|had|were|was|<past>|last _) .. (lost|missed|wasted|threw away|turned away|threw out|cost us|written off) .. @n & !(@limit|experiment|goal|match|team)
          (overran|overrun|overruns) .. by .. <number>
          @n (times|nights|days|evenings|mornings|saturdays|mondays|fridays|sundays|occasions|shifts) (out of|of the last) & !(@limit|able|without)
          @n (times|nights|days|evenings|mornings|saturdays|mondays|fridays|sundays|occasions|shifts) (this (week|month|year|winter|summer)|last (week|month|year|quarter)|since)
          (on|for|of) @n (occasions|nights|days|evenings|mornings|saturdays|mondays|fridays|sundays|weekends|shifts) ... (@fail|alone|without|no|only|late)
          every (second|third|fourth|fifth|other) ... @fail
          one .. in (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) ... (@fail|never|not|leave|leaves|mentions|had|were|are|was) & !@limit
          @n (in|out of) @n .. (@fail|never|not|wait|waits|leave|leaves|come|comes|have|has|had|were|was|are|is|demo)
          @n (percent|of the|of our) ... (without|never|not|only after|after the) ... & !(@limit|must)
          @n (old|outstanding|pending|stale|flaky|unreliable|overcrowded|overworked|swamped|drowning|drowns|drown|redo|redone|retyped|unspent|abandon|overdue|duplicate|missing|broken|lost|late|wrong|blank|empty) _

          # It went up, it fell, from 38 to 50
          @dip .. (from)? ... @n ... @lately & !(@limit|thanks)
          @dip .. from .. <number> .. to .. <number>
          @lately ... @dip .. (from|to|by|below|above) .. <number>
          @dip ... @n (percent|points)
          (is|are|has been|have been) (up|down) .. (<number>|by|from) ... (on|from|since)
          (highest|lowest|worst|longest) .. (since|ever|in|on record) & @fail|<number>|<measure>
          (doubled|tripled|trebled|quadrupled) (since|in|between|over|last|this|to)
          (at|than) (twice|double|three times) the (rate|average|usual|rest|normal)
          (twice|double) the .. average

          # It takes so long, it costs so much
          (takes|took|taking) (us|me|them|her|him|staff|<people>|on average|each of us|a new _|(a|an) _) .. (<duration>)
          (takes|took|taking) (us|me|them|her|him|staff|<people>|on average|each of us|a new _|(a|an) _) .. (<number> (minutes|hours|days|weeks|months|clicks|steps|attempts|signatures))
          (refunds|orders|answers|replies|approvals|builds|reviews|requests|invoices|claims|files|permits|tickets|applications|results|decisions|deliveries|quotes|letters|repairs|tests|releases|deploys) (currently|now|still|often|routinely)? (take|took|wait|waited) ...
          (wait|waits|waiting list|waiting time|queue|backlog|turnaround|lead time|response time) .. (is|was|are|were|has been|stood at|stands at|reached|of) .. (<number>|<duration>)
          (cost|costs|costing) (us|me|them|every|each) .. (@n|a|an|half|the)
          (i|we|they|<people>) (lose|lost|waste|wasted|have lost|are losing) .. (<number>|hours|time|days|half|whole|good|too)
          (hours|minutes|days|time) (a|per|each|every) (day|week|month|shift|sprint) ... (looking|hunting|chasing|waiting|searching|copying|typing|retyping|fixing|answering|sorting|walking)

          # Over and over
          (keep|keeps|kept) (getting|asking (for|whether|why|when)|missing|losing|failing|breaking|slipping|happening|coming back|running out|forgetting|hearing|having to|being|falling|waiting|piling|repeating|telling|saying|making|doing|tripping|sending|arriving late|drifting)
          (again and again|time and again|over and over|time after time|keeps happening|the same (mistake|question|questions|conversation|bug|fault|information|answer|wrong))
          (always|constantly|regularly|routinely|frequently|often|repeatedly|more and more|increasingly) .. (@fail|late|wait)
          (too (often|many of|few of)|far too|all too|much too|way too)
          (late|early|wrong|missing|half) (every|each) (day|week|time|morning)

          # Nobody knows, nobody noticed
          (we|i|they|managers|people) (only|usually|often|always) (find|found|learn|learned|learnt|hear|heard|discover|discovered|notice|noticed) ...
          (find|finds|found|learn|learned|hear|heard) (out)? .. (too late|only (when|after)|from (a|the) (customer|client|press|audience|minutes|newspaper)|when .. already)
          without (anyone|anybody|us|them|any of us|knowing|noticing|telling) (knowing|noticing|telling|being|having|it|anyone)?
          (have|has|keep|keeps|use|uses|are|were) .. (three|four|five|six|two) (different|separate|competing|parallel|rival) _
          (did|does|do) not (know|talk|speak) (about|to|of) (each other|the other|one another)

          # They told us, the survey said
          (customers|patients|users|clients|members|residents) (of you|of us|of them|have|had)? (complained|complain|told us|tell us|told me|say they|said they|said that|wrote|keep asking|kept asking|asked (me|us|why|whether)|reported|mentioned)
          (parents|tenants|guests|readers|visitors|passengers) (of you|of us|of them|have|had)? (complained|complain|told us|tell us|told me|say they|said they|said that|wrote|keep asking|kept asking|asked (me|us|why|whether)|reported|mentioned)
          (students|pupils|callers|neighbours|suppliers) (of you|of us|of them|have|had)? (complained|complain|told us|tell us|told me|say they|said they|said that|wrote|keep asking|kept asking|asked (me|us|why|whether)|reported|mentioned)
          (several|many|some|<number>) (of you|of us|of them|have|had)? (complained|complain|told us|tell us|told me|say they|said they|said that|wrote|keep asking|kept asking|asked (me|us|why|whether)|reported|mentioned)
          (people|staff|colleagues|nurses|drivers|teachers|volunteers|developers|engineers) (complained|complain|tell us|told us|say they|said they)
          (survey|audit|auditor|auditors|inspector) .. (found|showed|shows|revealed|names|named|listed|counted|photographed|has written|indicated|identified|noted|highlighted)
          (inspectorate|poll|interviews|postmortem|stocktake|insurer|coroner|ombudsman|regulator) .. (found|showed|shows|revealed|names|named|listed|counted|photographed|has written|indicated|identified|noted|highlighted)
          (there were|there have been|we get|we got|we had|we have had|received|recorded|were) .. (<number>|several|many|repeated|constant) .. (complaints|grumbles|letters|reports|incidents)
          (there were|there have been|we get|we got|we had|we have had|received|recorded|were) .. (<number>|several|many|repeated|constant) .. (queries|injuries|falls|errors|accidents)
          (<number>|back|strain) .. (complaints|injuries|incidents|accidents|near misses|errors) .. (were|was|have been) (reported|recorded|received|made|logged)
          (we|i) (have)? (noticed|observed|realised|realized) (that|how|from|again)

          # Because …
          because .. _? _? (@fail|@none|can not|never|not enough)
          (the|our|root|its|one|only|main|biggest|real) (reason|cause|trigger|occasion|motivation|background) (is|was|for (it|this|the)|behind|lies)
          (the|our) (problem|trouble|gap|pain point|issue|challenge|difficulty) (is|we|was|lies|here|itself)
          (prompted|triggered|caused|sparked) by (the|a|an|three|two|several)
          what (prompted|triggered|led|drove|made|worries|bothers|worried|bothered|struck) (this|us|me|the|him|her)
          (is|was|are) (why .. (we are|this|i am)|what .. (drove|made us|cost us|prompted|started|brought us|the reason))
          that (alone)? (is|was) (the reason (we|why|for)|reason enough|why)
          (hence|which is why|that is why|this is why) (this|we are|i am|the) (memo|trying|testing|change|trial|writing|experiment)
          ^ to (stop|end|prevent|avoid|get rid of|do away with|put an end to) .. (being|from|having|waiting|losing|the|@fail)
          (go|goes|going) after the
          (is|are|were|was) what (cost|drag|drags|got|made|slows|brought|keeps)

          # Somebody's fault
          (careless|carelessly|negligence|carelessness|sloppy|lazy) ... (cost|lost|broken|down|log|result|led|left|forgot)

          # What we want instead
          (wanted|needed|what is (wanted|missing|needed) is) (a|an|one) (way|place|single|person|list|number)
          (demand|interest) (for|in|has) ... (grown|grew|risen|rose|increased|doubled)

          # N of M, averages, rules that are broken
          <number> (of|out of) (the|our|its|all|my|these|those)? <number> !(hands|votes|voted) _ ... (@fail|@lately|never|not|no|only|had|were|was|came|left|took|went|could|stood|finished|open|opened|deploys|after) & !@limit
          (median|average|mean|typical) .. (is|was|are|were|rose|fell|took|takes|stood|waited|wait) .. <number>
          <number> ... on average & (wait~|late|lost|lose~|only|just|@fail) & !@limit
          (contrary to|in breach of|against) (the|our|a) .. (rule|rules|condition|conditions|policy|law|agreement|standard)
          (rule|law|limit|standard|book|policy|contract|guideline) (is|says|said|wants|requires|was) .. <number>
          (stood|stands|sits|sat|hovers|hovered|running|peaked) at <number>
          (has|have|had) @dip (to|by|from) .. (<number>|half|third|quarter)
          (has|have) (shrunk|dropped|fallen|slipped|declined|risen|doubled|grown) (from|to|by) <number>

          # What went wrong, and when
          @past ... (ran out|missed|failed|broke|crashed|overran|lapsed|went missing|went wrong|was late|were late|complained|resigned|quit|collided|turned away|fell asleep|had to|was lost|were lost|got lost|sent .. back|came back)
          @past ... (was sent home|were sent home|went unanswered|went unread|was cancelled|were cancelled)
          (ran out|missed|failed|broke|crashed|overran|lapsed|went missing|went wrong|was late|were late|complained|resigned|quit|collided|turned away|fell asleep|was lost|were lost|got lost|sent .. back|came back|went unanswered) ... @past
          (have|has|had) never (been (used|asked|told|read|paid|thanked|updated|tested|reviewed)|had|met|received|once)
          (is|are|was|were) still (waiting|not|done|on paper|by hand)
          ((<people>|they|people|of (us|them|you|the _)) (can|could) not (hear|find|reach|read|manage|make|agree|sleep|park|come|afford|see|leave))
          (typed|copied|copy|copies|type|types|entered|enters|enter|retype|retyped|written) .. (by hand|twice|three times|again)
          (described|explained|describe|explain|repeat|repeated|recite|(have|had) to (say|tell|ask|give)) .. (twice|three times|four times|five times|nine times|again and again|more than once)
          (get|gets|got) lost & !(bet~|if)
          (only (found|find|learned|learn|noticed|heard) (out)?)

          # Under a heading that may hold the problem: anything that is counted or goes wrong
          @soft = ((background|context|recital|recitals|issue|issues|observation|observations|facts|status quo|starting point|history)$|^ (_)? (background|context)|where (we (are|stand)|(it|this) (comes|came) from)|how we got here)
          [under @soft] (@fail|@dip)
          [under @soft] <number> (percent|times|minutes|hours|days|weeks) & (<bad>|@fail|only|still|instead|<past>|lose~|no|never|not|take~|took|later|behind|than)
          [under @soft] (on|in|for|at least) @n _ ... (was|were|had|went|came|left)

          # Plain words for what goes badly every day
          # Constructions: a share, a delay, a standstill, a cause
          ^ (half|(two|three) (thirds|quarters)|(a|one) (third|quarter|fifth|tenth)|most) of (the|our|us|my|all|what|<name>|these|those) _ & (<bad>|@fail|never|not|no|without|still|only|after|same|before|empty|again) & !(@limit|will|can)
          ^ every (second|third|fourth|fifth|other) !(day|week|month|year|<recurring>|monday|wednesday|friday) _ ... (is|are|has|have|comes|gets|ends|arrives|goes|fails|needs)
          (today|currently|at the moment|at present|right now|as things stand) .. <number> (percent|of|in|out) & !(@limit|must|will)
          (today|currently|at the moment|at present|right now|these days) ... (<bad>|@fail|die|dies|by hand|no one|nobody|paper) & !(@limit|will|trial|must|from|can)
          (takes|it took) .. _? _? <duration> (to|before|until|for (a|an|the|our|my|one)) & !(@limit|will|may|learn|train)
          (has|have) been (over|above|under|below|past|stuck at|down to) .. <number>
          (<measure>|<bad>|bill|cost~|use|demand) .. (reached|hit|passed|topped|exceeded|came to|cost us) .. <number> & !(@limit|when|once)
          <number> .. <bad> ... (in|last|during|this|over the|since) (<month>|week|month|year|quarter|spring|summer|autumn|winter) & (there were|we had|had|counted|saw|recorded|got)
          (which is|that is|is|was) how (all)? (of)? (this|it) (all)? (started|began|came about)
          ^ (it|this|everything) (all)? (began|started) (with|when|after|on the)
          (is|are|was|were) the (main|real|only|whole|very)? reason (we|why|for (this|the (change|trial|pilot|experiment)))
          (commonest|most common|most frequent|most often|number one|biggest) (remark|complaint|question|cause|grumble|error|problem|gripe|answer|fault)
          (reported|reports|said|felt|complained|named|rated|told us|mentioned) ... (in|at|through|during) (the|our|last|this) .. (survey|interviews|poll|forum|audit|questionnaire|surgery)
          (survey|interviews|inspectors|inspector|auditors|audit|regulator) ... (marked (us|me) down|criticised|complained|objected|flagged|warned|pointed (out|to)|faulted)
          (you|<people>|they|parents|families) told (us|me) .. (that|about|how|why|is that)
          (is|are|was|were|gets|get) (not|never|only) .. (looked at|answered|read|opened|seen|picked up|processed|checked|dealt with|reviewed|noticed) .. (until|before|on|when|after)
          (hear|hears|heard|see|sees|saw|find|finds|found|get|gets|got) (nothing|nobody|no one|no (answer|reply|news|response))
          still (writing|typing|copying|entering|filling in|keeping|recording|kept|written|printed|faxed) ... (by hand|on paper|twice|in pencil|<measure>|a|the)
          (whenever|every time|each time) ... (nobody|nothing|no|again|(has|have|had) to|<bad>|@fail|flood~|jam~|break~|stop~)
          (flood~|jam~|break down|breaks down|leak~|freez~|crash~|overflow~) ... (whenever|every time|each time|daily|every (day|week|month)|each (day|week|month))
          ^ (since|because|given that|seeing that|seeing as) (the|our|most|a|an|so|too|people|<people>|half|there) ... , _ _ & (<bad>|@fail|flood~|never|nobody|not|take~|only) & !(should|@limit)
          (in view of|owing to|on account of|in the light of|as a result of|due to) (the|our|a|an|<number>|recent|repeated|persistent) .. <bad>
          (we|i) counted .. <number> & !(@limit|will)
          (stood|sat|queued|waited) ... for .. <duration> & !(@limit|will|still|would)
          (mean|average|median) of .. <number> & !(@limit|will|target|under)
          on @n (separate)? occasions & !(@limit|will)
          (were|was|been|got) (sent home|sent away|turned away|double booked|left waiting|already taken|sent back)
          <number> (weeks|days|months|hours) (behind|late|overdue) & !(@limit|will)
          <number> (fewer|more) .. than (last|a year ago|before|the year before|in <number>)
          ((went|gone|going) downhill|not (been)? the same since|(has|have) (got|gotten|become) (worse|out of hand|unbearable|longer|slower))
          (we run|they run|lists run|runs|ran) (over|late) .. (on|in|by|of|every|most) & !(@limit|will|tests)
          @none (knew|noticed|noticing|owned|owns|answered|answers|remembered|remembers|could (say|tell|find|see)|had (read|seen|noticed|told|asked|checked|the|time|looked)|can (say|tell|find|see|agree)|knows (which|what|where|whether|how)|checks|looks|looked|trusts|saw|replied|turned up)
          @none (seems to|feels responsible|is sure|follows|writes it|picks up|updates|maintains|has time|takes care)
          (<people>|people|callers|they|families|relatives|lorries|<number>) .. (wait|waits|waited) (for|on|in)? .. (<duration>|half an hour|an hour|weeks|days|hours|months|ages|<number> (minutes|hours|days|weeks|months)|too long)
          (been|are|were|was|is) waiting .. (<duration>|<number> (minutes|hours|days|weeks|months)|since)
          @fail .. (every|each) (day|week|month|night|morning|evening|friday|monday|saturday|sunday|weekend|time)
          @fail .. <number> ... (a|per) (day|week|month|year|night|shift)
          (is|are|has been|have been|was|were|been|feel|feels) (often|always|badly|chronically|regularly|completely)? (short staffed|understaffed|overworked|overstretched|stretched|overloaded|overcrowded|flaky|unreliable|out of date|half empty|a mess|chaotic|swamped|exhausted|worn out|fed up)
          (is|are|has been|have been|was|were|been|feel|feels) (often|always|badly|chronically|regularly|completely)? (frustrated|drowning|a bottleneck|overwhelmed|a nightmare|unusable)
          (have|has) (quit|resigned|dropped out|gone off sick|given up|lapsed) & <number>|several|most|@past
          <number> (people|colleagues|members|of us|of you|<people>) (have)? (left|quit|resigned|fell|slipped|gave notice|dropped out)
          (i|we) (have been|keep|am|are) hearing (from|that)
          (a lot|lots|many|several|some|most|half|few|nearly all|too many|<number>) of (you|us|them) (have|had|still|now)? (told|tell|feel|felt|struggle|spend|find|found|work late|worry|complained|never|asked me|said|wrote|mentioned)
          (start|starts|started|go out|goes out|went out|arrive|arrives|arrived|run|runs|ran|paid|finish|finishes|finished|delivered|sent|published|hand in|come in|left|come|comes) (too|weeks|days|hours|very|a week)? late
          (meeting~|call~|shift~|lists|appointments|services|lessons|start late and) .. (runs|run|ran) over
          (people|customers|patients|staff|users|residents|members|new starters|parents|drivers|who|most of us|teams|they|visitors|students) (do|does|did) not (know|understand|see|hear|get|have) ... (what|who|which|where|when|how|why|until|enough|time)
          @past ... @fail
          @fail ... (<past>|since <time>)
          (had to|have had to|ended up|end up|ends up) (close|cancel|turn|send|sending|throw|throwing|redo|redoing|postpone|call|pay|paying|buy|stop|wait|waiting|taking|doing|working|chase|chasing|apologise|explain)
          there is (a lot of|too much|so much|hardly any|little|never) ... (work|time|confusion|noise|waste|duplication|duplicated|rework|overlap|room|space)
          (stay|stays|stand|stands|stood|sit|sits|go|goes|went|lie|lies|remain|remains) (empty|unanswered|unread|unused|idle|unopened|to waste|dark|unfilled|untouched|unsigned|undone)
          (i|we|they|<people>) (still|currently|now|each|often)? (spend|spends|spent) (most|much|half|a lot|hours|too much|more time|<duration>|up to|almost|nearly|about|around|over|<number>) ...
          (caught|found|noticed|discovered|spotted|reported|known|told|learned) (only|too late|until) (after|when|once|at)
          (always|keep having|have) the same (people|three|two|four|few|handful|names|person|argument|errors)
          !you (never|rarely|seldom|hardly ever) (see|sees|saw|get|gets|got|hear|hears|heard|speak|speaks|meet|meets|met|know)
          (never|rarely|seldom|hardly ever) (knows|finish|finishes|reaches|leave on time|leaves on time|talk|talks)
          (@fail|sit|sits|waiting|flaky|been|open|unanswered|lie|lies|go|goes|drag|drags) .. for (weeks|months|years|days|ages|hours)
          (an average of|on average) .. <number> & (wait~|late|lost|lose~|only|just|take~|instead|hour~|minute~|@fail) & !@limit
          (currently|still|now|often|always) (takes|took|take) .. (<duration>|<number> _)
          (this year|now|today|last month) it (is|was) (only|down to|up to)? <number>
          <number> (of|out of) .. <number> ... (named|cited|mentioned|complained|reported|said they|told)
          most (people|of them|users|customers|readers|of us) ... (abandon|give up|never|ignore|skip|leave)
        `,
        weak: `
          @vague = (efficiency|effectiveness|productivity|quality|collaboration|communication|performance|alignment|transparency|agility|competitiveness|dynamism|excellence|synergies|culture|resources|transformation|maturity|service|services|processes|operations|engagement|experience|footprint|teamwork|work life balance)
          [under why|reason~|purpose|problem|background|rationale|motivation|need~|aim|aims] ^ _? _? (@vague|security|safety|progress|innovation|cost|costs) $
          ^ _ (efficiency|effectiveness|productivity) $
          (better|improved|greater|more|higher|raise|raising|lift|improve) _? (security|safety|standards|standard|image|customer focus|responsiveness)
          (historic|historical|strategic|business|operational|various|obvious|financial|budgetary|cost|good) reasons
          for reasons of (cost|costs|efficiency|economy|strategy|consistency|safety)
          (growth|strategic|corporate|long term|future|our|the _ s) (ambition|ambitions|objectives|strategy|priorities|vision|direction) (of|for|and|is|to|$)
          (close to our hearts|duty of care|about time|high time|everybody s business|everyone s business|employer of choice|joined up|lost our edge|more is possible)
          time for (something new|a change|change|a fresh|a new)
          (challenges|challenge) (ahead|of (our|the) (time|age|future)|call for|calls for)
          (something had to give|could be better (used|spent|organised|done)|next (stage|step|chapter) (of|in|on) our (journey|story))
          responsibility (to|towards|toward) (the|our) (planet|environment|community|society|members|future)
          (blame|fault) (lies|of the|squarely|for (this|the))|(pull|pulling|pulls) (your|their|its) weight|takes responsibility for
          (too comfortable in|little zeal|can not be trusted|do not want to work)
          (complexity|pace|demands) of (our|the|modern) ... (grow~|increas~|chang~)
          (improve|improves|improving|increase|increasing|enhance|enhancing|optimise|optimize|optimising|drive|driving|raise|raising|boost|strengthen|streamline|maximise|maximize|leverage|support|foster) (the|our|your|its)? _? _? @vague
          (promote|further|develop|greater|better|more|in the interest of|interests of) (the|our|your|its)? _? _? @vague
          (more|become|becoming|stay|staying|remain|remaining|be) (efficient|effective|competitive|agile|professional|productive|fit for|relevant|modern|innovative|dynamic)
          (stay|remain) competitive
          fit for the future
          (current climate|times are tough|headwinds|fast moving|changing (world|market|environment|landscape)|times change|business reasons|strategic reasons|operational reasons|digital transformation|improvement journey|best practice|room for improvement)
          (area for development|to the next level|raise our game|modern (world|times)|expectations (of us)? (have|are))
          (move|moving|keep up) with the times
          (make better use|better use) of
          (has|have) to change
          things (could|can|should|need to) (run|be|work|go) (better|more|smoother)
          (not|is not|are not) (really)? working (for|well|as)
          (reached|reaching) (their|its|our) limits
          (outgrown|outgrew)
          (lacked|lacks|lack of|lacking|poor) (discipline|alignment|focus|clarity|communication|coordination|ownership|commitment|respect|professionalism|something)
          (can not|cannot|could not) (go on|continue) as (we|it|things|before)
          (do better|be the best|the best we can|best it can be|get better at)
          (need|needs) to (be)? (better|change|improve|act|evolve|adapt)
        `,
        not: `
          # What is feared, hoped for or watched is no problem of today
          @ahead = (warning~|would worry|alarm~|red flag~|danger|stop|abort|risk~|challenge~|difficult~|hard|costs|sign|signs|signal~|success|expect|hope|goal~|target~|criteria|criterion|we (will|would) know|tell (me|us) if|review~|benefit~|support|help|what (changes|will change|is changing)|not related|other news|also|housekeeping|any other|news|worst case|unfavourable|call it off|go back|undo|fail~|harm~|hurt~|tripwire~|indicators|lessons from|watch|look out|look for|limitation~|before you ask|how it works|what would make|could bite|might sink|over the line|how .. decided|decision|decided|we give up|you give up|timing|key facts|who is (in|affected)|scope|timeline|dates)
          @because = (because|since|so|hence|that is why|which is why|reason)
          [under @ahead] <function>|<number>
          ^ !(... @because) ... (will|would|should|shall|might|(going|bound|certain|likely|about|ought|allowed) to)
          ^ !(... @because) ... if !(at all|anything|ever|they)
          ^ !(... @because) ... (from (monday|tuesday|wednesday|thursday|friday|saturday|sunday|now on|then on|tomorrow)|as of|effective|please|let us know|tell me|tell us if|make sure)
          (fewer|less|no more|not more|no fewer|at least|at most) than
          (hope|expect|aim|would like|plan|intend) (to|that|for|fewer|less|it)
          (tried|trialled|piloted|ran a) ... (last year|years ago|in <number>|before|elsewhere)
          (thank you|thanks|congratulations|heartfelt|well done) (to|for|on)?
          (we|i) (stop|halt|go back|return|switch back|roll back|pull)
          (may|can|could) be (wrong|mistaken)
          (said aye|in favour|against <number>|hands went up|dot votes|stickies|picked the|chose the|agreed on it|we agreed|came up with it|narrowed|you know why|goes without saying|fair question|on request|long and short of it|wishes it so|i say so)
          (lorem ipsum|describe the problem|it was agreed|was decided|we decided|agreed to try|this was agreed)
          (another|a different|different) (roster|matter|thing|subject|clinic|site|office|company|topic)
          (put|putting) .. back
          (trivia|well done|and we love it|plays no part|separate from this|not connected|nothing to do with)
          (conceivable|imaginable|possible) that
          ^ (more than|over|above|below|under) .. <number> ... (and (we|the|i|ops|<name>|it)|means|tells|closes|or)
          (success (criterion|criteria)|yardstick|wish list|whole idea) .. (is|are|says)
          (unrelated to this|(count|note|mark|write down) .. (how often|each time|every time))
          (experiment|trial|pilot|attempt|test) (with|at|of|in) ... (cost us|taught us|came to nothing|failed)
          ^ (count|note|mark|record|tally) (how|on|each|every)
          (we|i) (have)? left (the|it|open|a)
          (never know|tell the _ apart|in any (week|month|sprint|one night))
          (trial|pilot|experiment|stage|phase) (aborted|stopped|ends|ended|over)
        `,
        headings: `
          ^ (why|reason|reasons|reasoning|rationale|motivation|motivations|problem|problems|trouble|gap|need|needs|trigger|finding|findings|occasion|current state|situation|diagnosis|pain points|pain|analysis|lessons|cause|causes) $
          ^ (root cause|root causes|purpose|what for|pattern|opportunity|symptoms|evidence) $
          ^ (the|our|current|present|main|underlying|stated|today) (why|reason|reasons|reasoning|rationale|motivation|problem|problems|trouble|issue|issue|gap|need|trigger|observation|finding|findings|occasion|situation|diagnosis|complaint|complaints|cause|opportunity|picture|state) (_ _?)? $
          ^ (the|our|current|present|main|underlying|stated|today) (case for change|status quo|opening we see|pain points) (_ _?)? $
          problem (statement|definition|description|to solve|we)
          (statement|description|nature|size|scale) of (the)? (problem|need|issue)
          (background|context|situation) and (problem|motivation|reasons|rationale)
          why $
          why !(this (will|version|one)|i (use|am)|am) (now|bother|change|this|that|at all|we|are we|is this|the|i|do we|do this|did we|any|are you|should we|not leave)
          (reason|reasons|rationale|motivation|case|occasion) (for|behind) !(stop|doubt|ending)
          what (is|was|were|has been|have been|went|goes|is going|keeps going) (wrong|broken|not working|the (problem|matter|trouble|issue|point|reason|background)|going wrong|happening|driving|behind|bothering|missing|prompting)
          what (we|i|people|customers|patients|staff|users|they|the _) (see|saw|noticed|observed|heard|found|learned|learnt|keep (seeing|hearing)|are (seeing|hearing)|told us|say|said|have (seen|noticed|heard)|stumbled over|tell us)
          what (_ _)? (prompted|drove|triggered|led|brought|started|made us|moved|alarmed|annoyed|struck|worried|bothers|bothered)
          what (we)? (problem|need) .. (solve|solving|address|fix)
          what (this|it) (is (about|for)|solves|fixes|addresses|tackles)
          what (problem|problems|issue)
          (problem|issue|need) (this|it|we|that) .. (solve~|address~|tackle~|fix~|solving|addressing)
          where (it (hurts|started|began)|things stand|the shoe pinches)
          how (it|this|things) (started|began|came to this|got here|stand|is now|looks today)
          when it began
          (as things stand|as it stands|as is|where it hurts|pain points|case for change|current state|today s picture)
          what (the)? .. (numbers|data|survey|figures|log|logs|chart|poll|branches|tenants|crew|audit|feedback) .. (say|says|said|show|shows|showed|tell|tells|told)
          by way of explanation
          (the|our|present|current) (_)? (mess|incident|baseline|bottleneck|muddle|sore point|nuisance) $
          (cost|price) of (doing nothing|standing still|the status quo|waiting)
          what (counts|speaks|tells) against (us|the (present|old|current))
          how (it|things) (goes|go|works|work|looks) (today|now|at present|at the moment|so far)
          (what|thing|things|sort of thing) .. (i|we) (have been|keep|kept) (seeing|hearing|noticing|finding)
          (why|reason) .. (touch|bother|start|lock|change|not leave) .. (it|this|that|_)? (at all|now)?
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\n## Why\n\nLast month 61 leads had no call within five days.'},
    {valid: '# Handover\n\nWe do this because nobody called 61 of the leads.'},
    {
      valid:
        '# Permit desk\n\nIn October, 37 applicants queued twice for a single permit. From Monday we try one queue.',
    },
    {
      valid:
        '# One list for tickets\n\nRequests get lost, and customers keep telling us the same fault three times.',
    },
    {valid: '# Quiet mornings\n\n**The problem:** half of you do your own work after six.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says which problem'},
    {invalid: '# Handover\n\n«To stay competitive.»', message: 'would fit any change'},
    {
      invalid: '# New stand-up\n\nFrom Monday we meet at nine. «We want to improve efficiency in the team.»',
      message: 'would fit any change',
    },
    {
      invalid:
        '# «Self-service check-in»\n\nFrom 3 May guests check in at a screen. The first week will be slow, and some guests will wait ten minutes.',
      message: 'Nothing says which problem',
    },
  ],
});
