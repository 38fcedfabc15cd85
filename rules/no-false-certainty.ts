import {phraseRule} from '../src/rule/phrase-rule.js';

export default phraseRule({
  id: 'no-false-certainty',
  summary: 'The memo claims no certainty about the outcome.',
  why: 'Nobody can be sure how a change turns out; readers who hear a guarantee stop believing the rest.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  message: '{phrase} claims a certainty about the outcome that nobody has',
  example: 'We think that this will shorten the queue, and we may be wrong.',
  cues: `
    # What a change is hoped to do: plain gains first, then those that only count behind a strong word.
    @gain = (succeed|improve|reduce|halve|boost|benefit|thrive|pay off|pay for itself|transform|eliminate|prevent|speed up|shorten|disappear|vanish|outperform|strengthen|simplify|prefer|welcome|appreciate|revolutionise|revolutionize|end the|put an end|do the trick)
    @gains = (@gain|work|help|fix|solve|cut|ease|fall|rise|win|double|increase|raise|lower|save|deliver|bring|make|give|lead|end|stop|drop|grow|hit|reach|achieve|finish|free|attract|delight|produce|generate|create|drive|turn|love|pay|speed|unlock)
    @profit = (work !late|succeed|help|improve|fix|solve|reduce|cut|halve|boost|benefit|thrive|pay off|bring (the|our|your) .. (down|below|under|up)|bring us closer|deliver|make (it|us|you|them|everyone|life|things|work) .. (better|easier|faster|happier)|love (it|this|the)|save)
    @good = (better|happier|faster|quicker|calmer|easier|smoother|quieter|safer|cheaper|shorter|fairer|worth it|worthwhile|successful|effective|popular|profitable|in profit|painless|seamless|fun|more fun|(a|an) (great|huge|big|total|complete|resounding|enormous)? (success|improvement|hit|winner|triumph|relief|game changer))
    @will = (will|is going to|are going to|shall|would)
    @sure = (definitely|certainly|undoubtedly|unquestionably|indisputably|assuredly|surely|absolutely|positively|undeniably|inevitably|invariably|guaranteed|for sure|for certain|without (a|any)? doubt|without question|without fail|beyond doubt|no doubt)
    @clearly = (of course|obviously|naturally|clearly)
    @change = (this|it|that|the (new)? (plan|system|method|model|approach|scheme|process|tool|change|rota|pilot|trial|experiment|idea|solution|setup|strategy|programme|program))
    @hundred = ((100|110|200|1000|hundred|thousand) (percent|per cent))

    # This will definitely work
    @will @sure (@gain|be @good|get (better|easier|faster)|fix (this|the|our|all)|cut (the|our|down)|solve)
    (@change|which|and|<measure>|<name>) @will @sure @gains
    (problems|errors|mistakes|results|success|queues) @will @sure (@gains|be|come|stop)
    @sure (this|it|that) @will (@gains|be @good)
    @change @will @clearly (work|succeed|improve|pay off|be @good)
    (of course|obviously|naturally|clearly|plainly) (this|it) @will (work|succeed|improve|pay off|be @good)
    (obvious|self evident|plain) that (this|it) will
    @will (@gain|work) .. (no matter what|whatever happens|come what may|in every case|every time|for everyone|everywhere)
    (it|this) (just|simply)? works (period|full stop|every time|everywhere|for everyone) $
    @will (@gains|go down|go up|get better|be @good) .. (definitely|undoubtedly|guaranteed|no question|no doubt about it|mark my words|without fail|once and for all)
    @will (@gains|happen) (period|full stop|end of story) $
    @will (thrive|improve|work|succeed|rise|fall) no question
    ^ (inevitably|undoubtedly|without doubt|without a doubt|doubtless|unquestionably) .. will (@gain|rise|work|get better|be @good)
    (certain|bound|destined|assured|fated|all but certain) to (@profit|be @good)
    (is|are) (absolutely|quite)? sure to (@profit|be @good)
    once and for all & (will|is going to|are going to|shall|fixes|solves|ends|cures|to (fix|solve|end))
    (solved|fixed|cured) for good
    (problems|troubles|queues|errors|delays|mistakes|worries|chaos) (are|is|will be) .. (over|gone|ended) (for good|for ever|forever)

    # Guarantees and promises
    guaranteed to !(deliver !(results|better|value|savings)) (@gains|be @good|put an|end|get (better|easier|faster)|suit|change|go (up|down|well)|satisfy|impress)
    ?: ^ guaranteed to (@gains|be @good|put an)
    (success|results|result|benefit|benefits|improvement|improvements|outcome|satisfaction|profits|gains) (is|are) (absolutely|fully|all but|virtually)? (guaranteed|assured|inevitable|certain|a certainty|a given|beyond (question|doubt|dispute))
    (a|is a) guaranteed (success|result|win|hit|improvement|outcome)
    (i|we) (can|will|do|personally|absolutely|hereby)? guarantee (you|everyone)? (that|success|results|it will|this will|you will|nobody|no one|(a|an)? (@good|better|much better))
    @change (guarantees|ensures) (success|that everyone|better results|happier|a (calmer|better|fairer|safer)|fewer)
    (i|we) (can)? (promise|assure|swear to) (you|all of you|everyone)? that? (this|it|things|nobody|no one|nothing|everything|everyone|you will (love|like|enjoy|be|never|not)) ... (will|love|enjoy|be @good|not regret|again|any more|ever)
    you have my word (that)? (this|it|things|everything)
    mark my words
    (trust me|believe me|trust us|take it from me|take my word for it|just you wait) & (will|going to) (@gains|be @good|be fine|come good|love)
    (rest assured|be assured|make no mistake) & will (@gains|be @good|get better|follow)
    (i will|i would|will) (eat my hat|put (that|it) in (writing|blood)|stake my (reputation|name|job))
    # No doubt
    there is (absolutely|simply|really|quite)? (no|not a|not the slightest) (shadow of a|shadow of)? (doubt|question) (whatsoever|at all|in my mind|about it)? (that|but that) & (will|is going to|are going to) .. (@gains|be @good|get (better|easier))
    not a shadow of a doubt
    no question about it
    (have|has|am in|are in) (absolutely)? no (doubt|doubts) (whatsoever|at all|about (it|this)|that (this|it|the|you|we))
    no room for (doubt|doubts) !(about|as to)
    (leaves|leave|leaving) no doubt (that)? & (will|success)
    (beyond|outside) (all|any|every|a|the shadow of a)? (possible|reasonable|shadow of a)? (doubt|question|dispute) & (will|success|outcome|result|results|benefit|benefits|is beyond)
    nothing .. is (uncertain|left to chance|in doubt)
    (i am|we are) (absolutely|completely|totally|quite|entirely|utterly|dead|so|@hundred)? (sure|certain|convinced|positive) of (that|it|this|success|the (result|results|outcome|success)) & (will|going to|result|results|success|outcome)
    (i am|we are) (absolutely|completely|totally|quite|utterly|dead|entirely|@hundred)? (sure|certain|convinced|positive) (that)? (this|it|you|everyone|everybody|the .. ) will (@gains|all (love|enjoy)|be @good)
    (absolutely|completely|totally|utterly|supremely|dead|@hundred) (certain|sure|convinced|positive|confident) (that|of|in) & (will|going to|success|result|results|outcome)
    (so|that) (certain|sure|confident) are we
    (say|predict|promise|state|announce|recommend|forecast) .. with (complete|absolute|total|utter|full|the utmost|every|@hundred) (confidence|certainty|conviction)
    @hundred (guaranteed|foolproof|success|chance (that|of success)|this|it will)
    (zero|no|not the slightest|not a) (percent|per cent)? chance (that|of) & (fail|failure|anyone|this|it|want|go wrong)
    it is (absolutely|quite|already|simply)? (certain|undeniable|indisputable|inevitable|inconceivable|unthinkable) that & will
    +: (it is|that is|this is|becomes) a (dead|racing|mathematical|virtual|total|absolute)? (certainty|guarantee)
    (we|i) (just|simply|already)? know (for a fact|for certain|for sure) (that)? & will
    (as sure as|as surely as|as certain as|sure as)

    # It cannot fail
    (can|could) not (possibly|simply|really|ever)? (fail|backfire|flop) !(to (see|notice|spot|miss|recognise|find|hear)) !(silently|open|over|the|our|them|you|us|her|his|him|a|with|anyone|my|your)
    (it|this|that|we|plan|change|nothing) (can|could) not (possibly)? (go wrong|lose) !(with|anyone|sight|the|a|our|it)
    (nothing|not a thing) (can|could|will) (possibly|ever)? go wrong
    [after (go|goes|going) wrong] ^ (nothing|not a thing) (whatsoever|at all|really|can|will|.. $)
    [under (go wrong|risks|risk|cons|downsides|drawbacks|plan b)] ^ (nothing|none) (whatsoever|at all|can|will)
    (method|system|approach|plan|model|scheme|process|recipe|formula) (always works|never fails) !(on|to (start|open|boot))
    (it|this) always works !(on|at|in|with|from|like)
    (can|will|could) only (succeed|get better|improve|win|benefit|help|go up|go well|be a success|be @good)
    there is (simply|absolutely|just)? no way (that)? (this|it|we|that|the .. ) (does|do|will|can|could|is|would) (not work|not pay|not help|not succeed|fail|flop|go wrong)
    (failing|failure) (is|will be) (impossible|out of the question|unthinkable|inconceivable|not possible|not on the cards|not in the cards|ruled out)
    (impossible|unable) (for (it|this|us))? to (fail|go wrong|lose)
    (mistakes|errors|accidents|failures|delays) (become|will be|are|will become) (impossible|unthinkable)
    (mistakes|errors|accidents|delays|queues|conflicts|outages|problems) .. (can|will) (simply|just)? (not|never|no longer) (happen|occur|arise) (again|any more|anymore|at all|ever)
    (we|you|nobody|they|there) (will|can) never (again)? (happen|see|have|face|suffer|lose|miss|be) ... again
    (will|shall) never again (have|need|wait|see|lose|miss|be|face|happen)
    no .. will ever (again|wait|have|need|be (late|lost|missed)|get lost|go missing)
    no more ... (ever|ever again|ever more) $
    there is no (downside|down side) (and|$|to)
    no (downside|downsides|drawbacks|catch) (whatsoever|at all|and)
    (no|zero) risk (whatsoever|involved|of failure)
    risk free !(rate|return|returns|interest|asset|bond|investment|trial|period)
    (there will be|will have|will see|we expect|expect) (absolutely)? no (hiccups|hitches|teething troubles|teething problems|surprises|problems|issues|disruption|glitches) (at all|whatsoever|of any kind|on the day)
    (transition|switch|change|move|migration|cutover|rollout|roll-out|launch|changeover|introduction|handover|it|this|everything) (will|is going to) (be|go|run) (completely|totally|entirely|absolutely|perfectly|quite)? (painless|seamless|seamlessly|smoothly|without a hitch|without problems|flawless|flawlessly|plain sailing|perfect|perfectly|like clockwork|a breeze|a piece of cake)
    (we have (really)? thought of everything|all eventualities|every eventuality|nothing will surprise us|covered every base|left nothing to chance)
    (no|do not need a|need no) plan b & (need|needed|none|because|since)
    no (adjustments|adjustment|corrections|corrections|plan b) (will)? (ever)? (be)? (needed|necessary|required|will be needed)
    (question|issue) is not (whether|if) ... but (how|when)
    not a (question|matter) of (whether|if) but

    # Certain things by name
    (sure-fire|surefire|sure winner|sure bet|dead cert|dead certainty|racing certainty|cast-iron certainty|cast-iron guarantee|home and dry|no-lose)
    (is|are|be|entirely|completely|totally) (foolproof|fool-proof|idiot-proof|infallible|error-proof)
    (foolproof|fool-proof|idiot-proof|infallible) (system|plan|method|way|process|approach|solution|scheme)
    (it|this|plan|cutover|process|rollout|method|approach|schedule|setup|migration|change|system) (is|will be) (absolutely|totally|completely)? (bulletproof|bullet-proof|failsafe|fail-safe)
    ^ fail-safe and|future
    (is|as|be) a (foregone conclusion|slam dunk)
    (plan|case|scheme|argument|approach|business case|proposal|idea|logic) (is|was|are) (absolutely|totally|completely)? (watertight|airtight|bulletproof|flawless|unassailable|unbeatable)
    (success|it|result|results|win) (is|are) (already|all but|as good as)? in the bag $
    (hitting|reaching|success|meeting|winning|getting|target|goal) ... a (mere|pure)? formality
    (is|will be) (a sure thing|a shoo-in|child 's play)
    (success|improvement|results) ... only a matter of time
    (is|are|have|found|here is) (the|our|your) (silver bullet|magic bullet|panacea|cure-all)
    (will|would|to) be (a thing|things) of the past
    (is|are) (a thing|things) of the past & (will|once|with this)
    (solve|solves|fix|fixes|cure|cures|end|ends|the (solution|answer|cure|end) (to|for|of)) (all|every|everything) (of)? (our|the|your|these|its)? .. (problems|problem|troubles|trouble|issues|worries|woes|headaches)
    (all|every one of) (our|your|the) .. (problems|troubles|worries|woes) (are|will be) .. (over|solved|gone|history)
    (solve|fix|resolve|cure) !(is|was|are|for|in|of|to|and|or) ... (completely|entirely|for ever|forever|permanently|for good|for all time)
    # Proof and following of itself
    proven to (work|help|succeed|suit|be @good)
    proven to @gains & (this|method|our|we|it|approach|model)
    (scientifically|clinically) proven
    (tested and proven|proven and tested|tried and proven|proven beyond|proven recipe|proven formula|proven solution)
    (evidence|data|research|science|studies|figures|numbers|literature) .. (is|are) (overwhelming|unambiguous|conclusive|irrefutable|indisputable|beyond dispute|beyond doubt|unanimous)
    (success|results|savings|improvement|improvements|the rest|benefits|profits) (will)? (follow|follows|come|comes) (automatically|inevitably|naturally|by itself|by themselves|of its own accord|as a matter of course)
    (rest assured|believe me) .. results will come
    results (will|shall) (speak for themselves|come of themselves|take care of themselves)
    (it|this|we|pilot|trial|plan|project|change|experiment|that this) (must|will) succeed !(in|if|only|when|or|as|him|her|mr|ms|mrs|dr|<name>)
    (you|they|your (team|teams|customers|colleagues|staff|people)) (will|is going to|are going to) (just|absolutely|simply|really|truly)? (love|adore) (it|this|them|the new|what|how)
    (@change|it|which|<name>|(new)? (system|tool|process|platform|app|software|layout|office|rota)) (will|is going to|shall) (completely|totally|truly|fundamentally|radically|really)? (transform|revolutionise|revolutionize) (the way|how (we|you|our|everyone|people|the)|everything|(our|your) (work|working|business|company|team|culture|customers|lives|life|service|day|days|operations|workplace|school|hospital|department))
    (everyone|everybody|every one of you|you all|staff|customers|patients|parents|guests) (will|is going to|are going to) (all|both|simply|just)? (love (it|this)|thank us|thank me)
    (you|they|everyone|people|nobody) (will|is going to|are going to) (all)? (all love|thank us|thank me|not regret|never regret|regret (it|this)|never look back|never want to go back)
    (everyone|you|nobody) @will (will)? (regret|miss the old)
    (bet|stake) (my|our|the) (house|life|job|farm|mortgage|shirt|boots|reputation|bottom dollar|last)
    (you can|can) (take (that|it|this) to the bank|bank on (it|that|this)|count on it)
    (say|wave|kiss) (goodbye|farewell) to (the)? (queue~|error~|delay~|mistake~|overtime|paperwork|chaos|late|missed|long|old|wait*|backlog~|confusion|stress)
    (queues|errors|delays|mistakes|complaints|conflicts|problems|accidents) (are|will be) (history|gone for (good|ever)|gone forever|eliminated|extinct)
    (has|have) (worked everywhere|worked every time|succeeded everywhere)
    (will|going to) (change everything|change your life|blow you away)
    (nobody|no one) (can|could) (possibly)? (doubt|dispute|deny) (that|it|this) & will
    (will|going to) (pay for itself) (in no time|within (days|weeks)|many times)
    will be (completely|entirely|totally)? error free
    it is (clear|obvious|evident|certain) beyond
    (benefit|benefits|advantages|gains|success|value|merits) (is|are) (undeniable|self evident|indisputable|plain for all|beyond dispute)
    (result|results|outcome) (is|are) (certain|settled|decided|not in doubt|a given|never in doubt|beyond question)
    (there is|has) only one possible (outcome|result|ending)
    (we|i) already know (the (result|outcome)|how (this|it) (ends|will end|turns out))
    (makes|make|making|made) (mistakes|errors|delays|misunderstandings|conflicts) (impossible|a thing of the past)
    (nobody|no one) will (ever)? (complain|want (the old|to go back|it back)|regret)
    (numbers|figures|facts) do not lie
    (i swear|hand on heart|cross my heart|on my (honour|honor|life)) & will
    (the|a) perfect (solution|answer|fix) (to|for)
    every (single)? .. will (benefit|thrive|be @good)
    (indubitably|infallibly|unfailingly|without the slightest doubt|without a shadow) & will
    equally well for (everyone|everybody|all|the)
    (works everywhere|suits every (type|kind|sort|single)|will work (wonders|like a charm|like magic|every time|for everyone))
  `,
  except: `
    # Certainty that belongs to others, or is asked about.
    (manufacturer|manufacturer's|insurer|insurer's|warranty|leaflet|brochure|vendor|salesman|sales rep|advert)
    (anyone|anybody|whoever|those|people|nobody|consultants|vendors) (who)? .. (say|says|claim|claims|tell|tells|promises|told|claimed|called)
    (would be|be) (a fool|fools|foolish|wrong|silly|rash|premature|dishonest|lying|naive) to
    (not|never|nobody|no one|can not|neither) (really|honestly|seriously|going to|here to|want to|mean to)? (claim|claiming|claims|claimed|pretend|pretending|promise|promising|promised|say|saying|says|believe|think|thinks|suggest|selling)
    (be|get|feel|look) .. (<hard>|noisy|bumpy|chaotic|loud|worse|irritating|annoyed|cross|grumpy|rocky)
    (whether|wish|hope|hoping|hoped|doubt|doubts|pretend|pretending|cannot say|if only|if) .. (will definitely|guaranteed|works for everyone|foolproof)
    far from (certain|guaranteed|foolproof|a certainty|proven|a sure)
    (hardly|anything but|neither|nor|nothing|no longer) .. (guaranteed|foolproof|certain|sure|proven|infallible|silver bullet|panacea|bulletproof)
    (hope|hopes|hoping|think|thinks|believe|bet|expect|suspect|wonder|whether|if|guess) .. (will|are going to|is going to) .. (transform|revolutionise|revolutionize|love)
    # Release notes tell what was repaired, and how.
    (fix|fixes|fixed|fixing|resolve|resolves|resolved|solves|solved) ... (crash|crashes|leak|leaks|regression|regressions|race condition|segfault|segfaults|deadlock|deadlocks|memory)
    (remove|removes|removing|delete|drop|omit|disable|avoid|skip|replace) (it|this|them|that|the _|_) (entirely|completely|altogether|permanently)
    # Machines, contracts and money.
    (thread|threads|compiler|lock|mutex|api|deposit|tenancy|cheque|bond|interest rate|refund|dividend)
  `,
  examples: [
    {valid: '# Desks\n\nWe think that this will shorten the queue, and we may be wrong.'},
    {valid: '# Desks\n\nThe fire inspection is definitely on 22 May.'},
    {
      valid:
        '# Desks\n\nWe hope that you will love it, but nobody knows whether it will transform the way we work.',
    },
    {
      valid:
        '# Rota\n\nNobody loses their guaranteed minimum hours, and it will certainly be noisy at first.',
    },
    {valid: '# Rota\n\nThis is no silver bullet, and nothing about it is guaranteed to work.'},
    {valid: '# Till\n\nThe vendor says that it "cannot fail". We are bound to find out.'},
    {valid: '# Notes\n\nThis should fix the random crashes for good. The fix is to remove it entirely.'},
    {invalid: '# Desks\n\nThis is «guaranteed to work».', message: 'claims a certainty'},
    {invalid: '# Desks\n\n«You will love it».', message: 'claims a certainty'},
    {invalid: '# Desks\n\n«This will transform the way» we work.', message: 'claims a certainty'},
    {invalid: '# Desks\n\nIt «cannot fail».', message: 'claims a certainty'},
    {
      invalid:
        '# Rota\n\nFrom Monday we stagger the breaks. «This will definitely cut» the queue at the hatch.',
      message: '`This will definitely cut` claims a certainty',
    },
    {
      invalid: '# Deploys\n\ntrying trunk-only from monday. this fixes deploys «once and for all»',
      message: 'claims a certainty',
    },
    {
      invalid: '# Bookings\n\n«There is no doubt that» parents will prefer the new form.',
      message: 'claims a certainty',
    },
  ],
});
