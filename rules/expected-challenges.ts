import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'expected-challenges',
  summary: 'The memo says what will be hard.',
  why: 'People who were told what will be hard trust the rest of the memo, and do not take the first difficulty for failure.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  absent: 'Nothing says what will be hard',
  weak: {difficulty: '{quote} says that it may be hard, but not what will be hard'},
  example:
    'Handover will take ten minutes longer at first, and some things cannot be said in front of visitors.',
  vocabulary: {
    facets: {
      difficulty: {
        present: `
          @modal = (will|shall|would|could|might|may|(is|are|am) (going|bound|likely|sure|certain|set|expected|liable) to)
          @adv = (also|certainly|definitely|probably|likely|inevitably|undoubtedly|surely|still|all|both|then|simply|just|well|often|sometimes|initially|really|first|at first|almost certainly|no doubt|soon|occasionally|temporarily|briefly|always|even|naturally|now|only|of course)
          @some = (some|certain|a few|many|most|several|one or two|those|the people|people|anyone)
          @it = (it|this|that|these|they|things|thing|everything|all|change|changes|transition|trial|pilot|experiment|process|start|beginning|first|week|weeks|day|days|month|months|period|road|path|life|which|there|what|and)
          # verbs that say what goes wrong or is lost
          @loses = (lose|miss !you|forgo|surrender|sacrifice|forfeit|give up)
          @hurts = (hurt|sting|smart|ache|pinch|chafe|rankle|grate|suffer|struggle|complain|grumble|moan|groan|grouse|protest|object|resist|resent|hate|dislike|dread|mourn|balk|baulk|fret)
          @annoys = (annoy|irritate|confuse|frustrate|upset|disappoint|puzzle|baffle|tire|exhaust|tempt|betray|strand|disrupt|disturb|inconvenience|burden|slow|delay|hamper|hinder|complicate|worsen|lengthen|deteriorate|degrade|favour|disadvantage)
          @breaks = (clash|collide|overlap|conflict|jam|wobble|stumble|stall|drag|creak|crash|slip|lag|suffer|overrun|flicker|freeze|leak|smell|stink|spill|crawl|back up|pile up|build up|bunch up|get worse|get longer|go wrong|fall through|fall off|fall behind|run late|run over|run short|run out|shrink|evaporate|take a hit|take longer|drop off|dip|break|misread|mishear|misunderstand|forget|trip)
          # will + verb
          @modal @adv? @loses
          @modal @adv? (have to|need to|be asked to) (lose|give up|forgo|surrender|sacrifice|wait|do without|make do|go without|rearrange|relearn|unlearn|repeat|redo|retype|re-enter|carry|travel|share|work around|juggle|squeeze)
          @modal @adv? @hurts
          @modal @adv? @annoys
          @modal @adv? @breaks
          @modal @adv? cost !nothing !(no more)
          @modal @adv? (get|be|go) (lost|missed|forgotten|mixed up|muddled|confused|overlooked|left out|left behind|double booked|duplicated|misplaced|misread|misunderstood|interrupted|delayed|overloaded|stretched|squeezed|crowded|stuck|stranded|held up|put off|caught out|shut out|affected by|exposed|stale|out of sync|out of order|out of date|missing|wrong|blocked|disrupted)
          @modal @adv? (come|take|eat) out of (your|our|their|the)
          @modal .. (not like|not enjoy|not welcome|not appreciate|not thank|not be happy|not be pleased|not be popular)
          @modal @adv? (contest|dispute|quarrel|argue|ask why|phone|ring|tut|sulk|mob|swamp|flood|queue|wait longer|ask for their)
          @modal @adv? (miss|overlook|forget|skip|ignore|mistake|confuse) (some|things|something|what|one|a|the|each|people|calls)
          # will be + what it is like
          @concrete = (slow|slower|noisy|noisier|loud|louder|busy|busier|crowded|late|later|cold|colder|wet|hot|hotter|dark|darker|short|thin|thinner|tight|tighter|stretched|tired|tiring|bored|boring|tedious|uncomfortable|exposed|deskilled|lonely|alone|worse|brutal|galling|undignified|cross|angry|unhappy|unpopular|unavailable|offline|unreachable|incomplete|unreliable|inaccurate|inconsistent|patchy|cumbersome|fiddly|laborious|repetitive|time consuming|inconvenient|dearer|pricier|costlier|more expensive|expensive|heavier|rushed|overloaded|understaffed|poorer|clumsy|clumsier|cramped|smelly|dusty|greasy|slippery|out of action|less convenient|less flexible|less spontaneous|less personal|less accurate|longer|rougher|scarce|scarcer|unfamiliar|sore|asleep|in the way|a nuisance|a pain|a hassle|a chore|a slog|a wrench|wet work)
          @generic = (hard|harder|difficult|more difficult|tough|tougher|tricky|trickier|awkward|painful|rough|messy|messier|chaotic|hectic|strange|stressful|unpleasant|unsettling|frustrating|confusing|annoying|challenging|demanding|intense|a challenge|a mess|a shock|disruptive|bumpy)
          @much = (a (bit|little|lot|touch|while|good deal)|rather|quite|very|much|far|too|really|painfully|somewhat|more|noticeably|slightly|pretty|horribly|extremely|so|particularly|especially|that)
          @modal @adv? (be|feel|get|become|seem|look|sound|run|grow|stay|come home|arrive|go home) @much? @concrete
          !@it _ @modal @adv? (be|feel|get|become|seem|look|sound|prove) @much? @generic
          (find|finding) (it|that|this|the|such)? .. @much? (hard|harder|difficult|galling|tough|awkward|slow|tiring|frustrating|confusing|tedious|uncomfortable|stressful|intimidating|annoying|strange|clumsy|fiddly) !than
          (is|are) @much? (a nuisance|a pain|a hassle|a chore|a slog|a wrench|a faff|a bother|an inconvenience|a real loss|a burden|undignified|tiring work|a lonely|a horrible job|no small thing|a tall order|an imposition)
          (nobody|no one|none of us) (enjoys|likes|will (like|enjoy|thank|love)|is going to (like|enjoy|love))
          @some .. (hate|dread|loathe|fear most|find it hard|find this hard|struggle with) !nothing
          (get|be|feel|feels|feeling) (left out|watched|judged|deskilled|rushed|cheated|lonely|isolated|exposed|overwhelmed)
          # more time, more work
          @unit = (<duration>|minute~|hour~|day~|week~|half hour|time|work|effort|step~|paperwork|admin|money|walk~|typing|clicks|travel|trip~|meeting~|handling|noise|coordination|planning|attention|reading|checking|overtime)
          (take~|taking|mean~|add~|need~|require~|spend~|demand~|cost~|create~|allow~|eat~ up) .. (extra|additional|more|longer|twice as|half as) .. (@unit|than|at first|to|until|for)
          @modal @adv? (take|last|run|need|require) .. (longer|twice|double|<duration> more|more time|more effort|extra time|as long again)
          (takes|take) (a bit|a little|somewhat|much|slightly|noticeably|roughly|about|<duration>)? longer & !was (at first|at the start|to begin with|in the beginning|initially|because|than|until|now|while|per|each|for the first)
          (longer|slower|harder|worse|later|noisier|tighter) (at first|at the start|to begin with|in the beginning|initially|for (a|the) (while|bit|first)|for <duration>|in <moment>)
          (double~|triple~|add~ to) (the|your|our) (time|work|workload|paperwork|effort|number of|cost~|load|admin)
          cost~ (you|us|each|everyone|everybody|them|people|<people>|a|<name>) .. (<duration>|<number>|about|roughly|around|time|money|sleep|something|fees|at least|up to|half)
          @modal mean .. (extra|more (work|time|effort|paperwork|meetings|travel|walking|noise|admin|steps|typing|handling|waiting)|longer|less (time|face|flexibility|privacy|choice|freedom|sleep|contact|variety)|fewer (hands|chances|people|seats|slots|choices|staff|cover)|no more|giving up|losing|doing without)
          means .. (extra (work|time|effort|paperwork)|more (work|time|effort|paperwork|walking|noise|steps|typing|handling|waiting)|longer|less (time|face|flexibility|privacy|choice|freedom|sleep|contact)|fewer (hands|chances|people|seats|slots|choices|staff)|giving up|losing|doing without|hoovering|working around)
          (two|three|both) (systems|lists|logins|sets|ledgers|places|versions|tools|records|books|passwords) (to (keep|maintain|run|check|fill|remember)|side by side|in parallel|at once|for a while|until)
          (work|works|running|run|keep|keeping) (double|twice|two sets|in parallel|by hand as well)
          (double|extra|additional|duplicate) (work|entry|keying|handling|effort|paperwork|bookkeeping|workload|typing|booking~|step~) & (will|expect~|for|until|while|means|during|at first)
          (longer|more|extra|additional) (queue~|waits|waiting|wait time~|waiting times|delay~|call~|days|evenings|hours|shifts|journey~|walk~|walking|commute~|distances|routes|meetings|turnaround~|lead times|response times|lines|handling|noise|dust|interruptions|errors|mistakes|paperwork|admin|complaints|questions|duties) & (will|expect~|may|might|could|can|would|for|during|while|at first|initially|until)
          (fewer|less|reduced|lower|thin|thinner) (hands|chances|face time|privacy|flexibility|cover|staff|seats|places|choice|freedom|autonomy|spontaneity|contact|parking|capacity|throughput|output|income|pay) & (will|expect~|may|might|would|for|during|while|until|so|at|with|means)
          @modal @adv? (rise|go up|increase|climb|lengthen|double|spike|grow|creep up|jump) .. (at first|before|in the first|in the beginning|initially|for a|for the first|during|while|until|again|<duration>) & (error~|complaint~|queue~|wait~|time~|delay~|cost~|ticket~|call~|breakage|mistake~|p99|latency|workload|load|overtime|backlog|absence~|noise|traffic)
          @modal @adv? (drop|fall|dip|go down|decrease|decline|shrink|slow|slow down|suffer) .. (at first|before|in the first|in the beginning|initially|for a|for the first|during|while|until|again|off|<duration>) & (output|productivity|sales|throughput|velocity|revenue|takings|speed|attendance|capacity|quality|orders|income|performance|pace|numbers)
          (turnaround~|queue~|wait~|waits|line|lines|call|calls|response time~|handling time~|journey~|day|days|evening~|shift~|workload~|hours|meetings|review~|delay~|latency) .. @modal .. (longer|lengthen|rise|go up|increase|grow|double|worse|climb)
          (lines|queues|waits|calls|mornings|evenings|days) get (longer|noisier|fatter|busier)
          # what is no longer there
          (can|will) no longer (be able|see|hear|have|get|use|choose|ask|rely|work|reach|know|swap|do|drop|go|just|simply|decide|take|sit|talk|park|meet|eat)
          (you|we|they|<people>|people) @modal .. not (hear|have anybody|have anyone|be able to|always|have time|have the time|get to|understand|know who|know where|have a|see each|fit|get as)
          (lose|loses|losing|loss of) (the|their|your|our|its|a|an|some|all|most|two|half|up to) & (will|would|mean~|is|expect~|may|might|could|we|you|they|some|who|until|because|<people>)
          ^ (loss of|losing) _
          (you|we|they|who|<people>|<group>|some) (lose|loses|give up|gives up|surrender|surrenders|forgo)
          (do without|go without|make do without|at the expense of|the loss of|comes out of (your|our|their)|deprives|robs|spoils|takes away)
          (nowhere to|no room for|no time for|no slack|no fallback|no one to ask|nobody to ask|no cover|nobody else knows|no one else knows|no substitute|no replacement)
          (have|has|with) (only)? (one|two|four|three) .. (for|of) .. until
          # expect, brace for, be prepared for
          @bad = (complaint~|grumbl*|delay~|queue~|wait~|waits|mistake~|error~|misunderstanding~|confusion|gap~|duplicate~|duplication|overtime|interruption~|outage~|downtime|noise|dust|silence~|resistance|backlog~|shortage~|late night~|paperwork|workload~|bug~|question~|congestion|crowd~|crowding|clash~|mix up~|dip|dips|drop in|drop~ off|slowdown~|loss of|losses|extra work|conflict~|tension~|sore|cold|blisters|objection~|argument~|false alarm~|false positive~|late deliver*|missed|double booking~|awkward|long~|slow~|tire*|protest~|pushback|fatigue|frustration|stale|phone calls|angry|annoyed|unhappy|arguments|cancellation~|overlap~|clashes|flicker|nuisance|rise in|increase in|inaccura*|teething problems with|trouble with|problems with|difficulty with|difficulties with|hiccups with|issues with)
          (expect~|anticipate~|foresee|brace .. for|prepare .. for|be prepared for|be ready for|(get|getting|got) used to|reckon with|reckon on|count on|plan for|look forward to|bargain for|warned of) (!<less> _)? (!<less> _)? @bad
          (expect~|anticipate~|foresee) .. to (be|get|take|feel|go|rise|increase|slow|drop|grow|lengthen|suffer|complain|miss|lose|forget|struggle|double|ask why) .. (slow~|longer|worse|tired|annoyed|busy|busier|late|cold|noisy|hard|harder|more|behind|up|down|drop|dip|complain~|miss|lose|forget|struggle|double|why)
          @bad .. (is|are) (likely|inevitable|unavoidable|to be expected|expected|anticipated|possible|probable|guaranteed|baked in)
          there (will|may|might|could|would|is bound to|are bound to|are going to|is going to) @adv? be (a|an|some|more|many|long~|a few|days of|moments of|weeks of)? _? @bad
          there (will|may|might|could) @adv? be (days|times|weeks|moments|nights|evenings|mornings|occasions|cases|shifts) (when|where|on which|with|that)
          (be surprised|be alarmed|be shocked|panic|despair|worry) (when|if) !you & not
          # cost, catch, risk as nouns
          @the = (the|our|my|one|a|another|main|biggest|real|obvious|plain|only|first|second|chief|known|principal|greatest|big|hardest|hard|major|other|honest|likely)
          @cost = (price|cost|catch|downside|drawback|snag|disadvantage|trade off|tradeoff|risk|danger|difficulty|hard part|hard bit|tricky part|tricky bit|worry|concern|fear|obstacle|hurdle|weak point|weakness|flaw|sacrifice|pain point|sticking point|bad news|awkward part|hitch|minus|flip side|side effect|casualty|loser~)
          @the @cost .. (is|are|will be|would be|remains|lies|comes) (that|not|a|an|the|in|when|of|losing|for|to|<number>|our|your|their|we|you|how|real|invisible|longer|less|more|slower|fewer|extra)
          ^ (cost~|price|risk~|downside~|drawback~|catch|trade off~|tradeoff~|challenge~|difficult*|hard part~|hard bit~|known issue~|hardest part|pain|minus) (for you|for us|to you|to us|to the team)? !(and|or|of|to|by|will|are|in) _ _
          (is|are) (that)? (the (price|cost|downside|drawback|catch|hard part|hard bit|trade off|plain consequence)) _?
          (what|something|things|thing) (we|you|they|i) (will|shall|are going to|would|all)? (miss|lose|give up|sacrifice) (is|are|will)
          (we|i|they) (accept|run|take|carry|see|know|acknowledge|bear) (the|a|some|that) (real|known|certain|small|serious)? (risk~|cost|price|trade off) (that|of|is)
          there (is|are|will be) (always|also|still)? (a|some|the|real|one|two) (real|serious|small|known|clear|genuine)? (risk|danger|chance|downside|drawback|catch|snag|price|cost|trade off) (that|of|to|in|for|with|on|is)
          (at risk of|run the risk of|risks (being|losing|becoming|making)|in danger of|danger is|likely to (suffer|be hit|lose|feel it)|hit hardest|bear the brunt of|bears the cost|carry the load|pays for (this|it)|pick up the slack)
          (it|this|that) (will|is going to|may|might|could|would) @adv? cost (us|you|everyone|each|all)
          (biggest|main|greatest|real|chief) (worry|concern|fear|risk|cost|difficulty|challenge|headache|obstacle|downside) (people|we|you|that|is|was|will|for|with|about|here)
          (worried|concerned|nervous|anxious|uneasy) (about|that) & (we|i|some|people|staff|will|might|may)
          (what|which|that) (keeps|worries|frightens|scares|bothers|pains|troubles) (me|us|people|you) .. (is|most|up)
          # may turn out
          (could|may|might) (be|well be|turn out) that .. !it _ _
          (could|may|might|can) (well|simply|easily|also|still)? (lose|miss|slip|end up with|end up doing|shift the|move the|double up|drift|clog|swamp|overload|bounce|go unnoticed|go missing|go unanswered|fall between|fall through|come up short|bottleneck|become a bottleneck|turn into|take longer|be late|feel like|feel as if|vanish|disappear|sweat)
          # settings
          (hard|harder|difficult|trickier|tricky|tough|awkward) to (tell|reach|find|see|hear|walk|say|read|learn|keep|follow|plan|get|give|do|arrange|remember|explain|judge|coordinate|spot|compare|swap|cover|talk|concentrate|schedule|make) & (will|would|is|are|be|may|might|becomes|get|gets|makes)
          (will|would|is going to|are going to) .. (still|no longer) (exist|be|not)
          (feet|back|backs|shoulders|arms|wrists|eyes|legs|knees|ears|head|heads|voice|fingers) will .. (ache|hurt|be sore|suffer|tire|feel)
          (if|when|should) _ .. (falls ill|is ill|is off sick|is away|is on holiday|on leave|leaves us|calls in sick) .. (nobody|no one|we|there|the)
          (on leave|goes on leave|go on leave|is away|are away|on holiday|off sick|absent) (in|from|until|for|during|that|until) & (trainer~|trained|one of|two of|only|key|our)
          (still)? (does|do|will|can) not (yet)? (support|cover|handle|include|allow|fit|know|work with|talk to|integrate with|have a|speak) _ & (yet|so|until|which|and|still|known|will)
        `,
        weak: `
          @modal = (will|shall|would|could|might|may|can|(is|are|am) (going|bound|likely|sure|certain|expected) to)
          @gen = (bump~|bumps|bumpy|hiccup~|hiccough~|teething|growing pains|wobble~|turbulence|discomfort|friction|grumbling|grumbles|adjustment~|adjustment period|challenge~|obstacle~|hurdle~|difficult*|inconvenience~|disruption~|issues|problems|snag~|pain|hitch~|rough edges|rough patch*|learning curve|pitfalls|drawbacks|downsides|trade offs|tradeoffs|bottleneck~|chaos|mess|nerves|ups and downs|frustration~|stumble~|road bumps|setbacks|kinks|wrinkles|glitch~|early days|settling in|pinch|uncertainty|irritation|casualties|resistance|tension~|confusion|mistakes|price)
          (teething (problems|troubles|issues)|growing pains|bumps (in|along) the (road|way)|bumpy|rough edges|rocky|ups and downs|pros and cons|learning curve|bear with (us|me|it)|patience|find our feet|smooth sailing|plain sailing|without a hitch|getting used to|settle in|settling in period|period of adjustment|adjustment period)
          (change|anything new|every beginning|every new|transition~|transformation) .. (is|are|be) (always|never|rarely|seldom)? (hard|easy|difficult|uncomfortable|painful|challenging|unsettling|scary|tough)
          +: (will|is|are|was|was ever|has|would) (not|never) .. (easy|painless|perfect|comfortable|problem free|simple|straightforward|smooth|all fun|all sunshine|for free|plain sailing|all gain|costless|a walk in the park|a bed of roses)
          +: nothing .. (comes|is|was) (ever)? easy
          +: none of this is easy
          +: not everyone will .. (agree|like|happy|love|enjoy|pleased)
          +: not everything will (work|go|be)
          (expect~|anticipate~|foresee|foreseen|reckon with|reckoned with|brace for|prepare for|there|encounter~|face|appreciate|aware|mindful|accepted|ruled out|excluded|some|any|few|certain|brings|degree of|measure of|number of|a few|minor|initial|early|usual|normal|natural|inevitable|possible|potential|small) .. @gen
          @gen .. (is|are|be) .. (likely|inevitable|unavoidable|to be expected|expected|anticipated|possible|probable|natural|normal|only natural|part of|encountered|ruled out|excluded|affected)
          (it|this|that|start|beginning|first|transition|days|weeks|change|things|life) @modal .. (be|feel|get|seem) .. (hard|harder|difficult|tough|tricky|awkward|painful|rough|messy|chaotic|hectic|strange|stressful|unpleasant|unsettling|frustrating|confusing|annoying|challenging|demanding|intense|a challenge|a mess|bumpy|odd|weird|bloody|a lot|uncomfortable|different|unfamiliar|daunting|overwhelming)
          (it|this|that) (is|are) (a lot|a delicate|a big (change|ask|step|adjustment)|an adjustment|asking a lot|much to ask)
          (asks|demands|demand|ask) (a lot|much|something|a great deal) (of|from)
          there (is|are|will be|may be|might be|could be|is bound to be) (always|also|of course)? (a|some|certain|no) .. (price|risk~|downside~|drawback~|cost~|trade off~|grumbling|blood|pain|friction|concerns)
          (mistakes|errors|accidents) will (be made|happen|occur)
          (things|something|stuff) will (break|go wrong|slip|be lost)
          some (people|staff|colleagues|of you|processes|teams|disruption|delay)? (may|might|will|could) (be affected|feel (unsettled|lost|uncomfortable|unsupported|nervous|anxious)|struggle|find (it|this) (hard|difficult|challenging))
          (a lot|quite a lot|much) to (take in|get used to|learn|ask)
          old habits die hard
          (adoption|results|experience~|mileage) may vary
          (mindful|aware|conscious) of .. (drawbacks|concerns|difficulties|challenges|worries|impact|risks)
          (heard|understand|appreciate|recognise|recognize|acknowledge|share) (many|your|the|these|some|all|people's)? (concerns|worries|anxieties|fears|reservations|frustration~)
          (we|i|management) accept (the|that) risk~ $
          rub .. the wrong way
          (feelings|emotions|tempers) (will|may) run high
          (moderate|minor|some|minimal|limited|low) (impact|disruption|effect) .. (expected|anticipated|likely|is|on)
          (effort|sacrifice~) (is|are|will be) (called for|needed|required|asked|demanded)
        `,
        not: `
          ^ (if|should|when|once) & (go|goes|going|switch|switches|move|moves) (straight)? back
          ^ (if|should|when|once) & (we|i) (<will>)? (stop|halt|end|revert|roll back|drop|scrap|abandon|undo|pause|withdraw)
          (performance|salary|pay) (review~|conversation~|appraisal~)
        `,
        headings: `
          (risk|risks|challenge|challenges|difficulty|difficulties|downside|downsides|drawback|drawbacks|disadvantage|disadvantages|obstacle|obstacles|hurdle|hurdles|hazard|hazards|pitfall|pitfalls|complication|complications|catch|snag|snags|trade offs|trade off|tradeoff|tradeoffs|limitation|limitations|inconvenience|inconveniences|burden|burdens|sacrifice|sacrifices|weaknesses|weak point|weak points|weak spots|side effects|teething troubles|teething problems|rough edges|headaches|pain points|growing pains)
          (cons|minuses|negatives|imperfections|friction|fatigue|enemies|uphill|disruption|discomfort|complaints we expect|constraints)
          ^ (the)? (cost|costs|price|pain|consequences|limits|concerns|worries|fears|caveats|caveat|small print) (to (you|us)|for (you|us|staff)|we accept|of it|of this)? $
          (known|expected|anticipated|likely|foreseeable|possible|potential|honest) (cost|costs|issue|issues|problem|problems|pain|losses|effects|concerns|limits|hard parts|impact|friction)
          (costs|cost) (and|we|to|of|for|you|people)
          what (it|this|that|will|you|we|they|is|i|people|could|might|may|would|can|to|not|makes|people) ... (cost|costs|hard|harder|hardest|difficult|tough|tricky|awkward|uncomfortable|painful|hurt|hurts|sting|lose|give up|giving up|miss|pinch|wrong|break|bite|trip|sink|annoy|worries|worry us|slow|slower|fear|dread|dreading|expect|prepared for|prepare for|ready for|ideal|in for|put up with|take|smart|chafe|ache|grind|up at night|up for us|struggle|sacrifice|stumble|easy|like|bother|irritate|groan|challenging|harder|rough)
          (hard|harder|hardest|difficult|tricky|tough|rough|awkward|uncomfortable|unpleasant|painful|not so (nice|good|fun|great)|ugly|bad|less pleasant|boring) (part|parts|bit|bits|side|stuff|news|truth|patches|spots|aspects|things|sell|moments|points|for)
          (where|why|who|when|how) (it|this|you|we|people|others|some|will|is|whom)? ... (hard|harder|difficult|hurt|hurts|pinch|pinches|stuck|struggle|struggles|trip|stumble|lose|loses|pays|suffer|suffers|hate|slower|feel (it|this)|pain|costs|brunt|affect you|hit)
          (worst|biggest|main|feared|our|your|my) (fear|fears|worry|worries|concern|concerns|effect|case|losers|headache|obstacle|risk|cost)
          (brace|prepare|warned|warning|be ready|be aware|be prepared|be careful|mind) (yourself|yourselves|for|fair|you|about|that)
          fair warning
          (honest|straight|frank|plain) (bit|bits|word|part|truth|about)
          (not|less) (ideal|easy|perfect|nice|so easy|be easy|be fun)
          (to|you|we|i) (expect|should expect|can expect|will notice at first)
          (dreading|dread|resistance|pushback|reluctance|inconvenient|flaw|flaws|bug bears|grumbles|stumbling blocks|friction points|downsides|known pain|bad news|minus side|other side)
          (too (dependent|much|slow)|holes in|why some|voted no|sorry about)
          ^ (the)? first (morning|day|days|week|weeks) $
          before you (start|cheer|begin|celebrate)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nHandover will take longer at first.'},
    {valid: '# Handover\n\n## Risks\n\n- Visitors hear what they should not.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says what will be hard'},
    {invalid: '# Handover\n\n«There may be bumps along the way.»', message: 'but not what will be hard'},
  ],
});
