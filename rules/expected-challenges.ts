import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'expected-challenges',
  summary: 'The memo says what will be hard.',
  why: 'People who were told what will be hard trust the rest of the memo, and do not take the first difficulty for failure.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  since: '0.1.0',
  absent: 'Nothing says what will be hard',
  weak: {difficulty: '{quote} says that it may be hard, but not what will be hard'},
  example:
    'Handover will take ten minutes longer at first, and some things cannot be said in front of visitors.',
  stub: {
    heading: 'What will be hard',
    prompt: 'What gets slower, harder or lost, and for whom? Name what people will notice first.',
    placeholder: 'Describe what will be hard, and for whom',
    follows: ['blast-radius', 'specific-experiment', 'stated-problem'],
  },
  vocabulary: {
    facets: {
      difficulty: {
        present: `
          @will = (will|shall|would|(going|bound|likely|sure|certain|set|expected|liable|apt) to)
          @modal = (@will|could|might|may|can)
          @adv = (also|certainly|definitely|probably|likely|inevitably|undoubtedly|surely|still|all|both|then|simply|just|well|often|sometimes|initially|really|first|at first|almost certainly|no doubt|soon|occasionally|temporarily|briefly|always|even|naturally|now|only|of course|no longer|at times)
          @much = (a (bit|little|lot|touch|good deal)|rather|quite|very|much|far|too|really|painfully|somewhat|more|noticeably|slightly|pretty|horribly|extremely|so|particularly|especially|that|significantly|considerably|a great deal)
          # verbs that say what goes wrong or is lost
          @loses = (lose !(no|the thread|sleep|patience|heart|interest) |miss !(you|me|her|him) |forgo|surrender|sacrifice|forfeit|give up)
          @hurts = (hurt|sting|smart|ache|pinch|chafe|rankle|grate|suffer|struggle|complain|grumble|moan|groan|grouse|protest|object|resist|resent|hate|dislike|dread|mourn|balk|baulk|fret|tut|sulk|contest|dispute|quarrel)
          @annoys = (annoy|irritate|confuse|frustrate|upset|disappoint|puzzle|baffle|tire|exhaust|tempt|betray|strand|disrupt|disturb|inconvenience|burden|slow|delay|hamper|hinder|complicate|worsen|lengthen|deteriorate|degrade|favour|disadvantage|mob|swamp|flood|overwhelm|clutter|interrupt)
          @breaks = (clash|collide|overlap|conflict|jam|wobble|stumble|stall|drag|creak|crash|slip|lag|overrun|flicker|freeze|leak|smell|stink|spill|crawl|queue|back up|pile up|build up|bunch up|get worse|get longer|go wrong|fall through|fall off|fall behind|run over|run short|run out|shrink|evaporate|take a hit|take longer|drop off|dip|break|misread|mishear|misunderstand|forget|trip|wait longer|stop working|no longer work|double up)
          @vague = (it|this|that|these|change|changes|transition|things|thing|process|everything|something|anything|some|somebody|someone|people|what|there|all|which|start|beginning|users|one)
          @will @adv? @loses
          !@vague _ @will @adv? (@hurts|@annoys|@breaks)
          !@vague _ (could|might|may) @adv? (lose !no|miss|struggle|suffer|clash|overlap|slip|confuse|annoy|frustrate|delay|disrupt|slow|jam|stall|lag|break|forget|misread|mishear|misunderstand|go wrong|fall through|fall behind|back up|pile up|take longer|run over|run out|get worse|end up with|end up doing|drift|bounce|go unnoticed|go unanswered|come up short|vanish|disappear|double up|feel like|feel as if)
          @will .. cost !(nothing|no|us nothing|you nothing)
          (nobody|no one|none of us|few of us) (enjoys|likes|will (like|enjoy|thank|love)|is going to (like|enjoy|love))
          !(who|those) _ (will|may|might|would|could|can) @adv? find .. @much? (hard|harder|difficult|galling|tough|awkward|slow|tiring|frustrating|confusing|tedious|uncomfortable|stressful|intimidating|annoying|strange|clumsy|fiddly|unsettling|lonely|dull|boring)
          (feel|feeling) @much? (left out|watched|judged|deskilled|rushed|cheated|lonely|isolated|exposed|overwhelmed|sidelined|ignored|brutal|unfair|wrong at first|slow|clumsy|strange at first|pressured|unfamiliar at first) & (will|may|might|could|would|expect~|risk~|at first|some)
          # will be + what it is like
          @concrete = (slow|slower|noisy|noisier|loud|louder|busy|busier|crowded|late|later|cold|colder|wet|hot|hotter|dark|darker|short|thin|thinner|tight|tighter|stretched|tired|tiring|bored|tedious|uncomfortable|exposed|deskilled|lonely|alone|worse|brutal|galling|undignified|cross|angry|unhappy|unpopular|unavailable|offline|unreachable|incomplete|unreliable|inaccurate|inconsistent|patchy|cumbersome|fiddly|laborious|repetitive|time consuming|inconvenient|dearer|pricier|costlier|more expensive|expensive|heavier|rushed|overloaded|understaffed|poorer|clumsy|clumsier|cramped|smelly|dusty|greasy|slippery|out of action|less (convenient|flexible|spontaneous|personal|accurate|reliable|private|comfortable|frequent|predictable|visible)|longer|rougher|scarce|scarcer|sore|asleep|in the way|a nuisance|a pain|a hassle|a chore|a slog|a wrench|wet work|fewer|bitty|out of sync|closed to)
          @modal @adv? (be|feel|get|become|seem|look|sound|run|grow|stay|come home|arrive|go home|remain) @much? @concrete !enough
          (is|are) @much? (a nuisance|a pain|a hassle|a chore|a slog|a wrench|a faff|a bother|an inconvenience|a real loss|a burden|undignified|tiring work|a lonely|a horrible job|no small thing|a tall order|an imposition|a minefield|a headache|a juggling act|a balancing act|a circus|a nightmare|a squeeze|a bit of a squeeze|not the same|no fun|not fun|slow work|cold work|hard work|thirsty work|dull work) & !(if|today|currently|was|were|at the moment|so far)
          @ok = (<less>|no|not|avoid~|prevent~|cut~|without|end|ends|stop~|fix~|solve~|than|nothing|whether|if|instead|never|replace~|help~|log~|logged|record~|report~|count~|monitor~|watch~|review~|discuss~|tell|say|handle~|deal~|answer~|catch|spot~|put|rather|like|want|go down|before|until|when|free|show~|notice|reject~|most|judged|decide~|measure~|note|noted|bring|keep|refund|refuse|absent|hear|forgotten something|missed the|clear~|drop)
          !(@vague|we|i) _ @will @adv? (!@ok _)? (!@ok _)? !@ok <bad>
          (expect~|anticipate~|foresee|brace) (!@ok _)? (!@ok _)? (!@ok _)? !@ok <bad>
          !(@vague|we|i|who) _ @will !(rather|like|want|prefer|put) ... (angry|cross|annoyed|annoying|complain|complaints|unhappy|tired|tiring|exhausting|painful|humiliating|dread|hate|hates|lonely|wet|noise|noisy|stink|dust|tedious|horrible|brutal|undignified|nuisance|confuse|confused|overloaded|worse off|in the dark|in the way|twice over|done twice|left alone|short handed)
          # more time, more work
          (take~|taking|cost~|need~|require~|mean~|add~) .. (extra|additional|twice as|half as|an hour more|a minute more) .. (time|work|effort|step~|paperwork|admin|minute~|hour~|half hour|quarter of an hour|day~|long|much|clicks|typing|handling|checking|walking|trips|meetings|planning|noise|coordination|overhead)
          @modal @adv? (take|last|run|need|require) .. (longer|twice|double|<duration> more|as long again|<duration> instead of|<duration> to catch up)
          (takes|take) (you|us|people|them)? (a bit|a little|somewhat|much|slightly|noticeably|roughly|about|<duration>)? longer (at first|at the start|to begin with|in the beginning|initially|because|until|now that|while|per|each|for the first|when|with|$)
          (longer|slower|harder|worse|later|noisier|tighter|busier) (at first|at the start|to begin with|in the beginning|initially|for (a|the) (while|bit|first)|for <duration>|in <moment>|than you are used to|than usual|than they do now|than it does now|than now|than before) & !(was|were) (will|may|might|can|could|would|be|get|take|takes|gets|is|are)
          (slower|longer|lower|poorer|busier) .. (during|throughout|until) & (will|may|might|expect~|could|be|likely)
          (double~|triple~|add~ to) (the|your|our) (time|work|workload|paperwork|effort|number of|cost~|load|admin|waiting)
          means (that)? .. (extra (work|time|effort|paperwork|steps)|more (work|time|effort|paperwork|walking|noise|steps|typing|handling|waiting|admin)|longer|later|less (time|face|flexibility|privacy|choice|freedom|sleep|contact)|fewer (hands|chances|people|seats|slots|choices|staff)|giving up|losing|doing without|working around|no more|nights|early starts|two sets|double|badly|slower|thinner)
          (double|extra|additional|duplicate) (work|entry|keying|handling|effort|paperwork|bookkeeping|workload|typing|walking|travelling|admin|overhead|steps|load|duties) & (will|expect~|for|until|while|means|during|at first|some|be|may|might)
          (longer|more|extra|additional) (queue|queues|waits|waiting|wait times|waiting times|delays|calls|days|evenings|hours|shifts|journeys|walk|walks|walking|commute~|distances|routes|meetings|turnaround~|lead times|response times|lines|handling|noise|dust|interruptions|errors|mistakes|paperwork|admin|complaints|questions|duties|breaks|weekends) & (will|expect~|may|might|could|can|would|for|during|while|at first|initially|until|be)
          (fewer|less|reduced|lower|thin|thinner) (hands|chances|face time|privacy|flexibility|cover|staff|seats|places|choice|freedom|autonomy|spontaneity|contact|parking|capacity|throughput|output|income|pay|time|overlap|daylight|sleep|say|control) & (will|expect~|may|might|would|for|during|while|until|so|at|with|means|you|we)
          (lines|queues|waits|calls|mornings|evenings|days|nights|trains|tills) get (longer|noisier|fatter|busier|fuller|later)
          # have to
          (will|would|going to) @adv? (have to|need to|be asked to) (@loses|wait|do without|make do|go without|rearrange|relearn|unlearn|repeat|redo|retype|re-enter|renegotiate|carry|travel further|share|work around|juggle|squeeze|queue|walk|drive|get up|stay late|come in|plan .. around|be cancelled|explain|chase|memorise|memorize|rewrite|rework|re-learn|redraw|rebook|move twice|say .. out loud|sit through|put up with|fit)
          # what is no longer there
          (you|we|they|<people>|people|some|who|clients|users) (will|would|going to) @adv? not (hear|have (anybody|anyone|a|the|time|enough|access)|be able to|always|get to|understand|know who|know where|see each|fit|get (as|a|the)|find|be allowed|be there|reach)
          (will|would|may|might) @adv? not (always)? (be (available|ready|able|finished|visible|complete|there|possible|supported|included yet)|work (at|on|in|with|for|until|well)|fit|match|line up|refresh|sync|show|cover)
          (lose|loses|losing) !(no|the thread|interest|sleep|heart|patience) (the|their|your|our|its|a|an|some|all|most|two|half|up to|access|control) & (will|would|mean~|expect~|may|might|could|biggest|ability|overlap) & !(guess|suspect|hope|today|told|stop)
          ^ (loss of|losing) _
          (you|we|people|managers|<group>|parents|<people>) (lose|loses|give up|gives up|surrender|surrenders|forgo) (a|an|the|their|your|our|its|some|one|two|most|half|up|that|this|control) & !(today|currently|a (day|week|month|year)|every <unit>|last|told|so far)
          (make do without|have to do without|at the expense of|at the cost of|the loss of|comes out of (your|our|their)|deprives|robs|spoils|takes away (from|the|your|our)|eats into|eat into|cuts into|eating into|leaves us without)
          (nowhere to|no one to ask|nobody to ask|nobody else knows|no one else knows|no good answer|no easy answer|no way round it|no replacement|no fallback) & !(was|were|had|today|currently)
          # expect, brace for, be prepared for
          @bad = (complaint~|delay~|queue~|wait~|waits|mistake~|error~|misunderstanding~|confusion|gaps|duplicate~|duplication|overtime|interruption~|outage~|downtime|noise|dust|silence~|resistance|backlog~|shortage~|late night~|paperwork|workload~|bugs|questions|congestion|crowd~|crowding|clash~|mix up~|dip|dips|drop in|drop~ off|slowdown~|loss of|losses|extra work|conflict~|tension~|sore|cold|blisters|objection~|argument~|false alarm~|false positive~|late deliver*|missed|double booking~|awkward|longer|slow|slower|tire*|protest~|pushback|fatigue|stale|phone calls|angry|annoyed|unhappy|arguments|cancellation~|overlap~|nuisance|rise in|increase in|inaccura*|teething problems with|trouble with|problems with|difficulty with|difficulties with|hiccups with|issues with|repetition|unpaid|early starts|weekend work|degraded|limited access|reduced (service|capacity|hours)|latency)
          @expect = (expect~|anticipate~|foresee|brace .. for|prepare .. for|be prepared for|prepared for|be ready for|(get|getting|got) used to|reckon with|reckon on|count on|bargain for|warned of|allow for|budget for|watch for)
          @expect (!<less> _)? (!<less> _)? @bad
          (may|might|will|could|can|likely to) @adv? (experience|encounter|see|notice|face|suffer|hit|meet|get|hear|generate|cause|create|lead to|result in|mean|bring|produce|provoke) (!(<less>|no|off) _)? (!<less> _)? @bad & !(go down|stop if|fewer|drop|rather)
          # cost, catch, risk as nouns
          @the = (the|our|my|one|a|another|main|biggest|real|obvious|plain|only|first|second|chief|known|principal|greatest|big|hardest|hard|major|other|honest|likely|its)
          @cost = (price|cost|catch|downside|drawback|snag|disadvantage|trade off|tradeoff|risk|danger|difficulty|hard part|hard bit|tricky part|tricky bit|worry|concern|fear|obstacle|hurdle|weak point|weakness|flaw|sacrifice|sticking point|bad news|awkward part|hitch|minus|flip side|side effect|casualty|loser|losers|downsides|drawbacks|risks|costs|worst part|worst bit)
          @the @cost .. (is|are|will be|would be|remains|lies|comes) (that|not|a|an|the|in|when|of|losing|for|to|<number>|our|your|their|we|you|how|real|invisible|longer|less|more|slower|fewer|extra)
          (biggest|main|greatest|real|chief|only) (worry|concern|fear|risk|cost|difficulty|challenge|headache|obstacle|downside|loss) (people|we|you|that|is|was|will|for|with|about|here)
          # may turn out
          (could|may|might) (be|well be|turn out) that .. !it _ _ !(wrong|mistaken)
          # people and places
          (if|when|should) .. (falls ill|is ill|is off sick|is away|is on holiday|is on leave|leaves us|calls in sick|drops out) .. (nobody|no one|there is no|we have no)
          (on leave|goes on leave|go on leave|is away|are away|on holiday|off sick) (in|from|until|for|during|that|until) & (trainer~|trained|one of|two of|only|key)
          not (everyone|every <people>|every one|all of you|all of us|everybody) (has|can|copes|likes|wants|reads|will be able|will have|is able|is comfortable|finds)
          # as other authors put it
          @now = (today|currently|at present|at the moment|right now|nowadays|so far|these days|every <unit>|a <unit>|was|were|had|used to|last (year|month|week|spring|summer|autumn|winter)|if|reported)
          ^ (so|and)? expect (to|a|some|longer|slower|more|at least|(the|your) ... to) _ & !(<less>|better|quieter|feedback|results|email|letter|update|updates|invitation|hear|decision|report|improvement|go on|benefit|benefits|savings|answer)
          (somebody|someone) (will|is bound to|is going to|is sure to) (get !(to|back)|post|forget|press|miss|lose|break|leave|send|still|always|mix)
          (hard|hardest|harder|tricky|trickiest|worst|sore|toughest|dangerous|weakest|weak|riskiest|awkward) (part|bit|month|week|thing|stretch|one|spot|moment|phase) .. (is|are|will be|comes)
          whoever ... (leaves|has to|goes home|carries|misses) !(a (note|message)|the (vote|bill))
          (is|are) (asking for (quarrels|trouble|arguments)|(a)? (real|big|painful) (sacrifice|loss|nuisance|imposition|wrench)|no joke|hot work|heavy work|thankless)
          (earn|earns|sell|sells|pay|pays|sleep|sleeps|heal|heals) (less|badly|worse|worst|poorly) & !@now
          +: (there is no pretending|let us not pretend|i will not pretend|we will not pretend|let us be honest|say it as it is|takes guts|takes courage|takes nerve) _
          (hit|hits|hurt|hurts|bite|bites) ... (hardest|worst|most) & !(in general|generally)
          @will @adv? (feel|look|sound) (blind|stupid|foolish|naked|silly|lost|useless|clumsy|watched|second class|like a|like an|like strangers)
          +: there is (no|only one) (budget|cover|money|spare|backup|fallback|slack|replacement|second <people>) .. (for|to|so|until|if|in)
          @will ... (ring|walk|drive|travel|wait|stand|queue|stay|last|sit|climb|run|work|carry) .. (longer|farther|further|later|twice|harder) & !(how long|if|no longer|not)
          @will @adv? be (answered|sent|billed|called|entered|told|asked|counted|charged|typed|paid|printed|done) twice
        `,
        weak: `
          @modal = (will|shall|would|could|might|may|can|(going|bound|likely|sure|certain|expected) to)
          @gen = (bump~|bumpy|hiccup~|hiccough~|teething|growing pains|wobble~|turbulence|discomfort|friction|grumbling|grumbles|adjustment|adjustment period|challenge~|obstacle~|hurdle~|difficult*|inconvenience~|disruption~|issues|problems|snag~|pain|hitch~|rough edges|rough patch*|learning curve|pitfalls|drawbacks|downsides|trade offs|tradeoffs|bottleneck~|chaos|mess|nerves|ups and downs|frustration~|stumble~|setbacks|kinks|wrinkles|glitch~|pinch|irritation|casualties|blood|mistakes|growing)
          (teething (problems|troubles|issues)|growing pains|bumps (in|along) the (road|way)|bumpy|rough edges|rocky|ups and downs|pros and cons|learning curve|bear with (us|me|it|each other)|find our feet|smooth sailing|plain sailing|without a hitch|getting used to|get used to|settling in period|period of adjustment|adjustment period|blood sweat and tears|early days and)
          (your|for) patience & !was (will|during|while|as we|ask|transition|appreciate|until|thank)
          (change|anything new|every beginning|every new|transition~|transformation|growing|beginnings|start|starting) .. (is|are|be) (always|never|rarely|seldom)? (hard|easy|difficult|uncomfortable|painful|challenging|unsettling|scary|tough)
          +: (will|is|are|was ever|has|would) (not|never) .. (easy|painless|perfect|comfortable|problem free|straightforward|smooth|all fun|all sunshine|for free|plain sailing|all gain|costless|a walk in the park|a bed of roses)
          (expect~|anticipate~|foresee|foreseen|reckon with|reckoned with|brace for|prepare for|encounter~|appreciate|aware|mindful|accepted|excluded|some|any|certain|brings|degree of|measure of|a few|minor|initial|early|usual|normal|natural|inevitable|possible|potential|small|remaining|bit of) .. @gen & (will|may|might|could|expect~|anticipate~|inevitabl*|likely|bound|always|natural*|normal|aware|mindful|foresee~|reckon~|prepare~|brace|accepted|appreciate|when|be|brings|price|way|first|are)
          there (will|may|might|could|is bound to|are bound to|is going to|are going to|is sure to) .. @gen
          @gen .. (is|are|be) .. (likely|inevitable|unavoidable|to be expected|expected|anticipated|possible|probable|natural|normal|only natural|part of|encountered|ruled out|excluded|affected|reckoned)
          +: @gen (can not|can never|may not) be (ruled out|excluded|avoided)
          (hurdles|obstacles|challenges|difficulties) remain
          (has|have) (its|their) (pitfalls|drawbacks|downsides|challenges|difficulties|price|ups and downs)
          (it|this|that|start|beginning|first <unit>|transition|days|weeks|change|things|life|monday) @modal .. (be|feel|get|seem) .. (hard|harder|difficult|tough|tricky|awkward|painful|rough|messy|chaotic|hectic|strange|stressful|unpleasant|unsettling|frustrating|confusing|annoying|challenging|demanding|intense|a challenge|a mess|bumpy|odd|weird|bloody|a lot|uncomfortable|unfamiliar|daunting|overwhelming|an adjustment|disorienting) !to
          (it|this|that) (is|are) (a lot|a delicate|a big (change|ask|step|adjustment)|an adjustment|asking a lot|much to ask) !(better|more|of fun|easier|simpler|faster)
          (asks|demands|demand|ask) (a lot|much|something|a great deal) (of|from)
          some (people|staff|colleagues|of you|processes|teams|disruption|delay)? (may|might|will|could) (be affected|feel (unsettled|lost|uncomfortable|unsupported|nervous|anxious)|struggle|find (it|this) (hard|difficult|challenging)) (at times|at first|initially|but|and|$)
          old habits die hard
          (heard|understand|appreciate|recognise|recognize|acknowledge|share) (many|your|the|these|some|all|people's)? (concerns|worries|anxieties|fears|reservations|frustration~)
          (effort|sacrifice~) (is|are|will be) (called for|needed|required|asked|demanded)
          (no pain no gain|fasten your seat belts|fasten your seatbelts|buckle up|hold on tight|choppy waters|headwinds|rollercoaster|roller coaster|bumpy ride|rough ride|wild ride|steep path|stony road|long road|rome was not built|break~ (a few|some) eggs|no light without shadow|shavings fall|uphill struggle|baptism of fire|culture shock|out of (our|your|their) comfort zones?)
          @vague = (it|this|that|change|some|people|somebody|someone|things|everyone|there)
          @vague (will|may|might|could) .. (hurt|sting|pinch|smart|struggle|suffer|break|slip|go wrong|complain|grumble|moan|hate it|upset|annoy|resist|be slow|be a (struggle|challenge|worry|nightmare|stretch|headache))
          (effort|flexibility|commitment|discipline|hard work|understanding|tolerance) .. (required|needed|asked|demanded|from (all|everyone|everybody|each))
          (opportunity costs|cultural differences|human nature|human error) $
          +: not (everyone|everybody|all of (us|you)) (will|is going to|may) .. (like|love|agree|happy|enjoy|pleased|welcome)
          (gets|get) worse before
          (uncharted (territory|waters)|new territory|surprises are|a leap for|leap of|mind the gap|takes its toll|asking (a lot|much))
          (trouble|difficulties|delays|problems) .. (regretted|dealt with|be handled|unavoidable)
        `,
        not: `
          # a stop condition or a rule for the way back
          ^ (if|should|when|once) & (go|goes|going|switch|switches|move|moves|come|comes) (straight)? back
          ^ (if|should|when|once) & (we|i) (<will>)? (stop|halt|end|revert|roll back|drop|scrap|abandon|undo|pause|withdraw)
          ^ (if|should) & (my|our) cue to
          # denied
          ^ there (is|are|will be) (no|not any) (going back|turning|plan b|exceptions|doubt|excuse|catch|downside|downsides|risk|risks|hiccups|problems|difficulties|drawbacks|cost|costs|disadvantages|challenges|substitute)
          (problems|difficulties|risks|disruption|delays|issues|drawbacks) .. not (expected|anticipated|foreseen|envisaged)
          (will|should) (definitely|soon|quickly)? (disappear|vanish|go away|be over)
          # doubt about the outcome, help and watching belong elsewhere
          (we|i|they|those) .. (may|might|could) (well|all)? (be|prove|turn out to be|have) (wrong|mistaken|misjudged|completely wrong)
          (do whatever it takes|nothing can go wrong|representation that)
          (closely)? (monitored|watched) (closely)?
          ^ (list|name|describe|add|insert|write) (the|your|here|any|some|three|two)
          # today, signs to watch for, and a stop condition
          (today|currently|at present|at the moment|right now|nowadays|so far|until now|to date|lately|recently|for years) & !(will|would|may|might|could|expect~|going|until|new|if|then|risk|cost|catch|downside)
          (is|are|would be|will be) (a|the|our|my)? (clear|clearest|first|bad|warning|good)? (sign|signs|signal|signals|failure mode|red flag|canary|alarm)
          (would|will) (tell us|show us|be the failure mode|mean (the|that|it|we) .. (not|wrong|failed|rewards|too))
          ^ (and|but)? if ... (it|that) goes $
          (we|i) (would|will) (stop|revert|roll back|end (it|this)|go back) (if|when|as soon as)
          more than <number> & (we (stop|go back|revert|roll back)|is over|stops|ends|goes back|is off)
          (in|from) the .. (survey|exit interviews|audit) & (reported|said|told|complained|named)
          [under (problem|background|why we|why now|why this|the situation|where we are|today|what we saw|what we have seen|motivation|rationale|context)] _ _ & !(will|would|may|might|could|expect~|going|risk~|cost~|hard~|first|at first)
          [under (warning sign|warning signs|red flag|red flags|stop if|stop when|stop criteria|what would worry us|watch for|watch out for|dread to see|bad signs|tripwires|alarm bells|rollback if|roll back if|how we will know|abort if)] _
          (performance|salary|pay) (review~|conversation~|appraisal~)
          (last|previous) (year|week|month|quarter|spring|summer|autumn|winter) & (had|was|were|lost|cost|took)
        `,
        headings: `
          (risks|challenges|difficulty|difficulties|downside|downsides|drawback|drawbacks|disadvantage|disadvantages|obstacle|obstacles|hurdle|hurdles|hazard|hazards|pitfall|pitfalls|complication|complications|snags|trade offs|trade off|tradeoff|tradeoffs|limitation|limitations|inconvenience|inconveniences|burden|burdens|sacrifice|sacrifices|weaknesses|weak point|weak points|weak spots|side effects|teething|rough edges|headaches|pain points|growing pains|hardship|hardships|stumbling blocks|friction|pushback|resistance|flaws|minuses|negatives)
          ^ (the|a|any|one|main|biggest|key|known|our)? (main|biggest|key|known|real|obvious)? (risk|catch|cons|pain|rub|uphill|flaw|hazards|consequences|price|nuisance) (factors|for you|to you|we see|we take|is|here)? $
          cons $
          ^ (the)? (cost|costs|worries|fears) (to (you|us)|for (you|us|staff)|we accept|of it|of this|and risks|involved) $
          ^ (the|our)? (cost|worries|fears) $
          (known|expected|anticipated|likely|foreseeable|possible|potential) (cost|costs|issue|issues|problem|problems|pain|losses|concerns|hard parts|friction|nuisance|disruption|difficulties)
          (costs|cost) (and what|to you|for you|you|people)
          what (it|this) (will|may|might|is going to)? (cost|costs|ask|asks|demands) (us|you|of|from|everyone|people)?
          (what|which) ... (will|would|may|might|could|can|is|are|going to|to) (be)? (hard|harder|hardest|difficult|tough|tricky|awkward|uncomfortable|painful|hurt|sting|lose|pinch|go wrong|break|bite|trip|sink|annoy|slow|slower|smart|chafe|ache|suffer|struggle|challenging|rough|bother|irritate|inconvenient)
          what ... (you|we|they|people|i|staff) .. (lose|give up|giving up|miss|fear|dread !to|dreading|worry|worried|put up with|struggle with|sacrifice|find hard|not like|complain about|in for|are up against|up against)
          what (worries|bothers|frightens|hurts|is hard|is difficult|is tricky|is not ideal|keeps) (me|us|you|people|most|about|$)
          what (keeps|makes) .. (up|groan|sweat|nervous)
          (what|things) (to|you|you can|you should|people|staff|we can|everyone can) (expect|be prepared for|prepare for|be ready for|be aware of|bear with|brace for)
          what (it will|it is going to|it is|this will) (be|feel) like
          what (will|is going to) (it|this) (cost|be like|take from|mean for you)
          (hard|harder|hardest|difficult|tricky|tough|rough|awkward|uncomfortable|unpleasant|painful|not so (nice|good|fun|great)|ugly|bad|less pleasant|boring|sore) (part|parts|bit|bits|side|stuff|news|truth|patches|spots|aspects|things|sell|moments|points)
          (where|why|when|how|who|whom) ... (will|might|may|could|is going to|are likely to) .. (hard|harder|difficult|hurt|pinch|get stuck|struggle|trip|stumble|lose|pay|suffer|hate|slower|pain|hit|go wrong|break|rub|cost)
          (where|who|why) (it|this|you|we) (is|are)? (hard|harder|pinches|likely to trip|struggle|lose|loses|get stuck)
          who (loses|pays|suffers|it costs|gets hurt|is worse off)
          whom it (costs|hurts|hits)
          (worst|biggest|main|feared|our|your|my) (fears|worry|worries|concerns|losers|headache|obstacle|cost|costs|losses)
          (biggest|main|greatest) (fear|worry|concern|risk|challenge|difficulty|obstacle|hurdle|downside)
          (worries|fears) (you|we|people|raised|that|about)
          (brace|prepare) (yourself|yourselves|for)
          (be (ready|aware|prepared) (for|of|that|about)|word of warning|health warning|mind the)
          ^ (bear with us|honest bit|the honest bit) $
          (honest|straight|frank|plain) (bit|bits|word|part|truth)
          (not|less) (so)? (ideal|perfect|easy|nice|fun)
          (reluctance|inconvenient|bug bears|bad news|minus side|other side of|built in flaw|sorry about)
          (losses|nuisance|disruption|discomfort|annoyances|irritations|sore points|sticking points|growing pains)
          (what|things) (might|may|could|can|will) (go|get) (wrong|worse|lost)
          is there a (downside|catch|risk|price|cost|snag)
          will it hurt
          ^ (it|this) (will|is going to) (sting|hurt|ache|cost|pinch|bite|chafe)
          (gotcha|gotchas|imperfections|unsolved|unresolved|not solved|sweat|big unknown|weak side|assumptions that)
          (not|less) (so)? (great|pretty|comfortable)
          what (worries|bothers|scares|troubles|unsettles) (the)? _
          what (could|might|may|can) (spoil|sink|upset|stop|break|trip) (it|us|this)
          (who|where|what) ... (hardest|ache|sweat|worst|toughest)
          (cost|costs|price|pain) of (the|this|switching|moving|changing|learning) !(living|old|status)
          (effects|impact|consequences) (on|for) (you|people|staff|the team|your|us)
        `,
      },
    },
  },
  examples: [
    {
      valid:
        '# Ward 9 hands over at the bedside\n\nFor the first two weeks handover will take about ten minutes longer, and some things cannot be said in front of visitors.',
    },
    {
      valid:
        '# Merge queue, from Monday\n\n## What will be annoying\n\n- A one-line fix waits behind a long build.\n- Two of you lose your Friday batch.',
    },
    {
      valid:
        '# Notice to members\n\nCollections move to Tuesdays and Fridays. Expect complaints from customers who are used to fresh fruit on a Wednesday.',
    },
    {
      valid:
        '# stand-up in writing\n\nwe try it for a month. the catch is that the night shift reads it six hours late',
    },
    {
      invalid: '# «Handover at the bedside»\n\nWe try it for six weeks. The canteen is closed on Friday.',
      message: 'Nothing says what will be hard',
    },
    {
      invalid: '# «Merge queue»\n\nNo problems are expected, and we are looking forward to it.',
      message: 'Nothing says what will be hard',
    },
    {invalid: '# New rota\n\n«There may be bumps along the way.»', message: 'but not what will be hard'},
    {
      invalid:
        '# New rota\n\n## What to expect\n\n«As with any change, a period of adjustment is to be expected.»',
      message: 'but not what will be hard',
    },
  ],
});
