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
  stub: {
    heading: 'What prompted this',
    prompt:
      'What did you see, hear or count that made you want a change? Say it with a number, a date or an incident.',
    placeholder: 'Describe what was seen, heard or counted',
    follows: [],
    opens: true,
  },
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
          (in|of|out of) .. @n .. (were|was|had|came|went|got|left|arrived|never|stood|contained) ... (@fail|without|no|not|never)
          @fail ... @n (times|of|in|out of|percent|hours|days|minutes|weeks|months) ... @lately
          there (were|have been|was|has been|are) ... @n ... @fail
          (we|i|they|us|<people>|has|have|had|were|was|<past>|last _) .. (lost|missed|wasted|threw away|turned away|threw out|cost us|written off) .. @n & !(@limit|experiment|goal|match|team)
          @n (times|nights|days|evenings|mornings|saturdays|mondays|fridays|sundays|occasions|shifts) (out of|of the last) & !(@limit|able|without)
          one .. in (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) ... (@fail|never|not|leave|leaves|mentions|had|were|are|was) & !@limit
          @n (old|outstanding|pending|stale|flaky|unreliable|overcrowded|overworked|swamped|drowning|drowns|drown|redo|redone|retyped|unspent|abandon|overdue|duplicate|missing|broken|lost|late|wrong|blank|empty) _

          # It went up, it fell, from 38 to 50
          @dip .. (from)? ... @n ... @lately & !(@limit|thanks)
          @dip ... @n (percent|points)
          (doubled|tripled|trebled|quadrupled) (since|in|between|over|last|this|to)

          # It takes so long, it costs so much
          (takes|took|taking) (us|me|them|her|him|staff|<people>|on average|each of us|a new _|(a|an) _) .. (<duration>)
          (takes|took|taking) (us|me|them|her|him|staff|<people>|on average|each of us|a new _|(a|an) _) .. (<number> (minutes|hours|days|weeks|months|clicks|steps|attempts|signatures))
          (refunds|orders|answers|replies|approvals|builds|reviews|requests|invoices|claims|files|permits|tickets|applications|results|decisions|deliveries|quotes|letters|repairs|tests|releases|deploys) (currently|now|still|often|routinely)? (take|took|wait|waited) ...
          (cost|costs|costing) (us|me|them|every|each) .. (@n|a|an|half|the)
          (i|we|they|<people>) (lose|lost|waste|wasted|have lost|are losing) .. (<number>|hours|time|days|half|whole|good|too)

          # Over and over
          (keep|keeps|kept) (getting|asking (for|whether|why|when)|missing|losing|failing|breaking|slipping|happening|coming back|running out|forgetting|hearing|having to|being|falling|waiting|piling|repeating|telling|saying|making|doing|tripping|sending|arriving late|drifting)
          (again and again|time and again|over and over|time after time|keeps happening|the same (mistake|question|questions|conversation|bug|fault|information|answer|wrong))

          # Nobody knows, nobody noticed
          (find|finds|found|learn|learned|hear|heard) (out)? .. (too late|only (when|after)|from (a|the) (customer|client|press|audience|minutes|newspaper)|when .. already)

          # They told us, the survey said
          (several|many|some|<number>) (of you|of us|of them|have|had)? (complained|complain|told us|tell us|told me|say they|said they|said that|wrote|keep asking|kept asking|asked (me|us|why|whether)|reported|mentioned)
          (survey|audit|auditor|auditors|inspector) .. (found|showed|shows|revealed|names|named|listed|counted|photographed|has written|indicated|identified|noted|highlighted)
          (there were|there have been|we get|we got|we had|we have had|received|recorded|were) .. (<number>|several|many|repeated|constant) .. (queries|injuries|falls|errors|accidents)

          # Because …
          because .. _? _? (@fail|@none|can not|never|not enough)
          (the|our) (problem|trouble|gap|pain point|issue|challenge|difficulty) (is|we|was|lies|here|itself)
          what (prompted|triggered|led|drove|made|worries|bothers|worried|bothered|struck) (this|us|me|the|him|her)
          (is|was|are) (why .. (we are|this|i am)|what .. (drove|made us|cost us|prompted|started|brought us|the reason))
          that (alone)? (is|was) (the reason (we|why|for)|reason enough|why)
          (is|are|were|was) what (cost|drag|drags|got|made|slows|brought|keeps)

          # Somebody's fault
          (careless|carelessly|negligence|carelessness|sloppy|lazy) ... (cost|lost|broken|down|log|result|led|left|forgot)

          # What we want instead

          # N of M, averages, rules that are broken
          <number> ... on average & (wait~|late|lost|lose~|only|just|@fail) & !@limit
          (rule|law|limit|standard|book|policy|contract|guideline) (is|says|said|wants|requires|was) .. <number>
          (stood|stands|sits|sat|hovers|hovered|running|peaked) at <number>
          (has|have|had) @dip (to|by|from) .. (<number>|half|third|quarter)
          (has|have) (shrunk|dropped|fallen|slipped|declined|risen|doubled|grown) (from|to|by) <number>

          # What went wrong, and when
          @past ... (ran out|missed|failed|broke|crashed|overran|lapsed|went missing|went wrong|was late|were late|complained|resigned|quit|collided|turned away|fell asleep|had to|was lost|were lost|got lost|sent .. back|came back)
          (have|has|had) never (been (used|asked|told|read|paid|thanked|updated|tested|reviewed)|had|met|received|once)
          (typed|copied|copy|copies|type|types|entered|enters|enter|retype|retyped|written) .. (by hand|twice|three times|again)

          # Under a heading that may hold the problem: anything that is counted or goes wrong
          @soft = ((background|context|recital|recitals|issue|issues|observation|observations|facts|status quo|starting point|history)$|^ (_)? (background|context)|where (we (are|stand)|(it|this) (comes|came) from)|how we got here)
          [under @soft] (@fail|@dip)
          [under @soft] <number> (percent|times|minutes|hours|days|weeks) & (<bad>|@fail|only|still|instead|<past>|lose~|no|never|not|take~|took|later|behind|than)

          # Plain words for what goes badly every day
          # Constructions: a share, a delay, a standstill, a cause
          ^ (half|(two|three) (thirds|quarters)|(a|one) (third|quarter|fifth|tenth)|most) of (the|our|us|my|all|what|<name>|these|those) _ & (<bad>|@fail|never|not|no|without|still|only|after|same|before|empty|again) & !(@limit|will|can)
          (<measure>|<bad>|bill|cost~|use|demand) .. (reached|hit|passed|topped|exceeded|came to|cost us) .. <number> & !(@limit|when|once)
          <number> .. <bad> ... (in|last|during|this|over the|since) (<month>|week|month|year|quarter|spring|summer|autumn|winter) & (there were|we had|had|counted|saw|recorded|got)
          (is|are|was|were) the (main|real|only|whole|very)? reason (we|why|for (this|the (change|trial|pilot|experiment)))
          (flood~|jam~|break down|breaks down|leak~|freez~|crash~|overflow~) ... (whenever|every time|each time|daily|every (day|week|month)|each (day|week|month))
          ^ (since|because|given that|seeing that|seeing as) (the|our|most|a|an|so|too|people|<people>|half|there) ... , _ _ & (<bad>|@fail|flood~|never|nobody|not|take~|only) & !(should|@limit)
          (mean|average|median) of .. <number> & !(@limit|will|target|under)
          <number> (weeks|days|months|hours) (behind|late|overdue) & !(@limit|will)
          ((went|gone|going) downhill|not (been)? the same since|(has|have) (got|gotten|become) (worse|out of hand|unbearable|longer|slower))
          (<people>|people|callers|they|families|relatives|lorries|<number>) .. (wait|waits|waited) (for|on|in)? .. (<duration>|half an hour|an hour|weeks|days|hours|months|ages|<number> (minutes|hours|days|weeks|months)|too long)
          @fail .. (every|each) (day|week|month|night|morning|evening|friday|monday|saturday|sunday|weekend|time)
          (is|are|has been|have been|was|were|been|feel|feels) (often|always|badly|chronically|regularly|completely)? (short staffed|understaffed|overworked|overstretched|stretched|overloaded|overcrowded|flaky|unreliable|out of date|half empty|a mess|chaotic|swamped|exhausted|worn out|fed up)
          <number> (people|colleagues|members|of us|of you|<people>) (have)? (left|quit|resigned|fell|slipped|gave notice|dropped out)
          @fail ... (<past>|since <time>)
          <number> (of|out of) .. <number> ... (named|cited|mentioned|complained|reported|said they|told)
        `,
        weak: `
          @vague = (efficiency|effectiveness|productivity|quality|collaboration|communication|performance|alignment|transparency|agility|competitiveness|dynamism|excellence|synergies|culture|resources|transformation|maturity|service|services|processes|operations|engagement|experience|footprint|teamwork|work life balance)
          (historic|historical|strategic|business|operational|various|obvious|financial|budgetary|cost|good) reasons
          (growth|strategic|corporate|long term|future|our|the _ s) (ambition|ambitions|objectives|strategy|priorities|vision|direction) (of|for|and|is|to|$)
          (close to our hearts|duty of care|about time|high time|everybody s business|everyone s business|employer of choice|joined up|lost our edge|more is possible)
          (challenges|challenge) (ahead|of (our|the) (time|age|future)|call for|calls for)
          (something had to give|could be better (used|spent|organised|done)|next (stage|step|chapter) (of|in|on) our (journey|story))
          (too comfortable in|little zeal|can not be trusted|do not want to work)
          (improve|improves|improving|increase|increasing|enhance|enhancing|optimise|optimize|optimising|drive|driving|raise|raising|boost|strengthen|streamline|maximise|maximize|leverage|support|foster) (the|our|your|its)? _? _? @vague
          (more|become|becoming|stay|staying|remain|remaining|be) (efficient|effective|competitive|agile|professional|productive|fit for|relevant|modern|innovative|dynamic)
          (stay|remain) competitive
          (current climate|times are tough|headwinds|fast moving|changing (world|market|environment|landscape)|times change|business reasons|strategic reasons|operational reasons|digital transformation|improvement journey|best practice|room for improvement)
          (area for development|to the next level|raise our game|modern (world|times)|expectations (of us)? (have|are))
          (has|have) to change
          (outgrown|outgrew)
          (lacked|lacks|lack of|lacking|poor) (discipline|alignment|focus|clarity|communication|coordination|ownership|commitment|respect|professionalism|something)
          (do better|be the best|the best we can|best it can be|get better at)
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
    {
      valid:
        '# Quiet mornings\n\n**The problem:** meetings eat the mornings, and half of you do your own work after six.',
    },
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
