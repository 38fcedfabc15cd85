import {phraseRule} from '../src/rule/phrase-rule.js';

export default phraseRule({
  id: 'no-false-certainty',
  summary: 'The memo claims no certainty about the outcome.',
  why: 'Nobody can be sure how a change turns out; readers who hear a guarantee stop believing the rest.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  message: '{phrase} claims a certainty about the outcome that nobody has',
  example: 'We think that this will shorten the queue, and we may be wrong.',
  cues: `
    # What a change is hoped to do: plain gains first, then those that only count behind a strong word.
    @gain = (work|succeed|help|improve|fix|solve|reduce|cut|halve|boost|benefit|thrive|pay off|pay for itself|transform|eliminate|prevent|speed|shorten|ease|fall|rise|disappear|vanish|win|outperform|strengthen|simplify|unlock|revolutionise|revolutionize|end the|put an end|do the trick)
    @gains = (@gain|double|increase|raise|lower|save|deliver|bring|make|give|lead|end|stop|drop|grow|hit|reach|achieve|finish|free|attract|delight|produce|generate|create|drive|turn|meet|love|enjoy|like|pay)
    @good = (better|happier|faster|quicker|calmer|easier|smoother|quieter|safer|cheaper|shorter|fairer|worth it|worthwhile|successful|effective|popular|profitable|in profit|painless|seamless|fun|more fun|(a|an) (great|huge|big|total|complete|resounding|enormous)? (success|improvement|hit|winner|triumph|relief|game changer))
    @will = (will|is going to|are going to|shall|would)
    @sure = (definitely|certainly|undoubtedly|unquestionably|indisputably|assuredly|surely|absolutely|positively|undeniably|inevitably|invariably|guaranteed|for sure|for certain|without (a|any)? doubt|without question|without fail|beyond doubt|no doubt)
    @clearly = (of course|obviously|naturally|clearly|always|automatically)
    @change = (this|it|that|the (new)? (plan|system|method|model|approach|scheme|process|tool|change|rota|pilot|trial|experiment|idea|solution|setup|strategy|programme|program))
    @hundred = ((100|110|200|1000|hundred|thousand) (percent|per cent))

    # This will definitely work
    @will @sure (@gains|be @good|get (better|easier|faster))
    @sure (this|it|that) @will (@gains|be @good)
    @change @will @clearly (@gain|be @good)
    (of course|obviously|naturally) (this|it) @will (@gain|be @good)
    @will (@gains|go down|go up|get better|be @good) .. (definitely|undoubtedly|guaranteed|no question|no doubt about it|mark my words|without fail|once and for all)
    @will (@gains|happen) (period|full stop|end of story) $
    @will (thrive|improve|work|succeed|rise|fall) no question
    ^ (inevitably|undoubtedly|without doubt|without a doubt|doubtless|unquestionably) .. will @gain
    (sure|certain|bound|destined|assured|fated) to (@gain|bring|be @good|be in profit|make .. (better|easier|faster|happier)|love|deliver results)
    once and for all
    (over|solved|fixed|gone|ended|rid of) for good

    # Guarantees and promises
    guaranteed to !(deliver (before|by))
    (success|results|result|benefit|benefits|improvement|improvements|savings|outcome|satisfaction|profits|gains) (is|are) (absolutely|fully|all but|virtually)? (guaranteed|assured|inevitable|certain|a certainty|a given|beyond (question|doubt|dispute))
    (a|is a) guaranteed (success|result|win|hit|improvement|outcome)
    (i|we) (can|will|do|personally|absolutely|hereby)? guarantee (you|everyone)? !(no)
    @change (guarantees|ensures) (success|that everyone|better results|happier|a (calmer|better|fairer|safer)|fewer)
    (i|we) (can)? (promise|assure|swear to) (you|all of you|everyone)? that? (this|it|things|nobody|no one|nothing|everything|everyone|you will (love|like|enjoy|be|never|not)) ... (will|love|enjoy|be @good|not regret|again|any more|ever)
    you have my word (that)? (this|it|things|everything)
    (trust me|believe me|mark my words|take (it from me|my word))
    (rest assured|be assured|make no mistake) & will (@gains|come|be @good|get better|follow)
    (i will|i would|will) (eat my hat|put (that|it) in (writing|blood)|stake my (reputation|name|job))
    # No doubt
    there is (absolutely|simply|really|quite)? (no|not a|not the slightest) (shadow of a|shadow of)? (doubt|question) (whatsoever|at all|in my mind|about it)? (that|but that) & (will|going to|must|would)
    not a shadow of a doubt
    no question about it
    (have|has|am in|are in) (absolutely)? no (doubt|doubts) (whatsoever|at all|that|about (it|this))
    (leave|leaves|leaving|left) no (room for)? doubt (that|about (it|this)|in|, )? !about the
    (beyond|outside) (all|any|every|a|the shadow of a)? (possible|reasonable|shadow of a)? (doubt|question|dispute) & (will|success|case|outcome|result|results|benefit|benefits|plan|change)
    nothing .. is (uncertain|left to chance|in doubt)
    (i am|we are) (absolutely|completely|totally|quite|entirely|utterly|dead|so|@hundred)? (sure|certain|convinced|positive) of (that|it|this|success|the (result|results|outcome|success))
    (i am|we are) (absolutely|completely|totally|quite|utterly|dead|entirely|@hundred)? (sure|certain|convinced|positive) (that)? (this|it|you|everyone|everybody|the .. ) will (@gains|all (love|enjoy)|be @good)
    (absolutely|completely|totally|utterly|supremely|dead|@hundred) (certain|sure|convinced|positive|confident) (that|of|in)
    (so|that) (certain|sure|confident) are we
    with (complete|absolute|total|utter|full|the utmost|every|@hundred) (confidence|certainty|conviction)
    @hundred (sure|certain|confident|convinced|positive|guaranteed|safe|foolproof|reliable|effective|success|chance|this|it|going to|will|certainty)
    (zero|no|not the slightest|not a) (percent|per cent)? chance (that|of) & (fail|failure|anyone|this|it|want|go wrong)
    it is (absolutely|quite|already|simply)? (certain|undeniable|indisputable|inevitable|inconceivable|unthinkable|impossible) that
    (it is|that is|this is|becomes) a (dead|racing|mathematical|virtual|total|absolute)? (certainty|guarantee)
    (we|i) (just|simply|already)? know (for a fact|for certain)? (that)? (this|it) (works|will (@gain|be @good))
    (as sure as|as surely as|as certain as|sure as)

    # It cannot fail
    (can|could) not (possibly|simply|really|ever)? (fail|go wrong|lose|backfire|flop) !(silently|open|over|the|our|them|you|us|her|his|him|a)
    (nothing|not a thing|what) (can|could|will) (possibly|ever)? go wrong
    [after (go|goes|going) wrong] ^ (nothing|not a thing) (whatsoever|at all|really|can|will|.. $)
    [under (go wrong|risks|risk|cons|downsides|drawbacks|plan b)] ^ (nothing|none) (whatsoever|at all|can|will)
    (always works|never fails|never failed) !(on|to (start|open|boot))
    (can|will|could) only (succeed|get better|improve|win|benefit|help|go up|go well|be a success|be @good)
    there is (simply|absolutely|just)? no way (that)? (this|it|we|that|the .. ) (does|do|will|can|could|is|would) (not|fail|flop|go)
    (failing|failure) (is|will be) (impossible|out of the question|unthinkable|inconceivable|not possible|not on the cards|not in the cards|ruled out)
    (impossible|unable) (for (it|this|us))? to (fail|go wrong|lose)
    (mistakes|errors|accidents|failures|delays) (become|will be|are|will become) (impossible|unthinkable)
    (mistakes|errors|accidents|delays|queues|conflicts|outages|problems) .. (can|will) (simply|just)? (not|never|no longer) (happen|occur|arise) (again|any more|anymore|at all|ever)
    (will|can) never (again)? (happen|see|have|face|suffer|lose|miss) ... again
    (will|shall) never again
    no .. will ever (again|wait|have|need|be (late|lost|missed)|get lost|go missing)
    no more ... (ever|ever again|ever more) $
    there is no (downside|down side|catch)
    no (downside|downsides|drawbacks|catch) (whatsoever|at all|and)
    (no|zero) risk (whatsoever|at all|involved|of failure)
    risk free !(rate|return|returns|interest|asset|bond|investment)
    no (hiccups|hitches|teething troubles|teething problems|surprises|problems|issues|disruption|glitches) (at all|whatsoever|of any kind|on the day)
    (transition|switch|change|move|migration|cutover|rollout|roll-out|launch|changeover|introduction|handover|it|this|everything) (will|is going to) (be|go|run) (completely|totally|entirely|absolutely|perfectly|quite)? (painless|seamless|seamlessly|smoothly|without a hitch|without problems|flawless|flawlessly|plain sailing|perfect|perfectly|like clockwork|a breeze|a piece of cake)
    (thought of everything|all eventualities|every eventuality|nothing will surprise us|covered every base|left nothing to chance)
    (no|do not need a|need no) plan b & (need|needed|none|because|since)
    no (adjustments|adjustment|changes|evaluation|review|corrections) .. (ever|will be (needed|necessary|required)|is (planned|needed|necessary))
    (question|issue) is not (whether|if) ... but (how|when)
    not a (question|matter) of (whether|if) but

    # Certain things by name
    (sure-fire|surefire|sure thing|sure winner|sure bet|safe bet|dead cert|dead certainty|racing certainty|slam dunk|foregone conclusion|cast-iron certainty|cast-iron guarantee|home and dry|no-lose)
    (foolproof|fool-proof|idiot-proof|infallible|unfailing|error-proof)
    (is|are|be|it|plan|cutover|process|rollout) (absolutely|totally|completely)? (bulletproof|bullet-proof|failsafe|fail-safe) !(vest|vests|glass|valve|valves)
    ^ fail-safe !(valve|valves|mode|switch|device|system)
    (plan|case|scheme|argument|approach|business case|proposal|idea|logic) (is|was|are) (absolutely|totally|completely)? (watertight|airtight|bulletproof|flawless|unassailable|unbeatable)
    in the bag
    (is|are|be|will be) (a (mere|pure)? formality|in the bag|a done deal|a shoo-in|only a matter of time|child 's play)
    (silver bullet|magic bullet|panacea|cure-all)
    (will|would|to) be (a thing|things) of the past
    (is|are) (a thing|things) of the past & (will|from|once|now|with)
    problem solved
    (solve|solves|fix|fixes|cure|cures|end|ends|the (solution|answer|cure|end) (to|for|of)) (all|every|everything) (of)? (our|the|your|these|its)? .. (problems|problem|troubles|trouble|issues|worries|woes|headaches)
    (all|every one of) (our|your|the) .. (problems|troubles|worries|woes) (are|will be) .. (over|solved|gone|history)
    (solve|fix|resolve|cure) .. (completely|entirely|for ever|forever|permanently|for good|for all time)
    # Proof and following of itself
    proven to (@gains|be @good)
    (scientifically|clinically) proven
    (tested and proven|proven and tested|tried and proven|proven beyond|proven recipe|proven formula|proven solution)
    (evidence|data|research|science|studies|figures|numbers|literature) .. (is|are) (overwhelming|unambiguous|conclusive|irrefutable|indisputable|beyond dispute|beyond doubt|unanimous)
    (success|results|savings|improvement|improvements|the rest|benefits|profits) (will)? (follow|follows|come|comes) (automatically|inevitably|naturally|by itself|by themselves|of its own accord|as a matter of course)
    (rest assured|believe me) .. results will come
    results (will|shall) (speak for themselves|come of themselves|take care of themselves)
    (must|will) succeed !(in|if|only|when|or|as)
    (everyone|everybody|every one of you|you|you all|staff|customers|patients|parents|guests|they|nobody|people) (@will|is|are) .. (going to)? (love (it|this|the)|thank us|thank me|not regret|never look back|never want to go back)
    (everyone|you|nobody) @will (will)? (regret|miss the old)
    we can not go wrong
    it is (clear|obvious|evident|certain) beyond
    equally well for (everyone|everybody|all|the)
    (works|work|suits|suit|fits) (for)? (everyone|everybody|every type|every single|all of (us|you)) !(who|that|in the (pilot|trial))
  `,
  except: `
    # Certainty that belongs to others, or is asked about.
    (manufacturer|manufacturer's|insurer|insurer's|warranty|leaflet|brochure|vendor|salesman|sales rep|advert)
    (anyone|anybody|whoever|those|people|nobody|consultants|vendors) (who)? .. (say|says|claim|claims|tell|tells|promises|told|claimed|called)
    (would be|be) (a fool|fools|foolish|wrong|silly|rash|premature|dishonest|lying|naive) to
    (whether|wish|hope|hoping|hoped|doubt|doubts|pretend|pretending|cannot say|if only|if) .. (will definitely|guaranteed|works for everyone|foolproof)
    far from (certain|guaranteed|foolproof|a certainty|proven|a sure)
    (hardly|anything but|neither|nor|nothing|no longer) .. (guaranteed|foolproof|certain|sure|proven|infallible|silver bullet|panacea|bulletproof)
    # Machines, contracts and money.
    (thread|threads|compiler|lock|mutex|api|deposit|tenancy|cheque|bond|interest rate|refund|dividend)
  `,
  examples: [
    {valid: '# Desks\n\nWe think that this will shorten the queue, and we may be wrong.'},
    {valid: '# Desks\n\nThe fire inspection is definitely on 22 May.'},
    {valid: '# Rota\n\nNobody loses their guaranteed minimum hours, and it will certainly be noisy at first.'},
    {valid: '# Rota\n\nThis is no silver bullet, and nothing about it is guaranteed to work.'},
    {valid: '# Till\n\nThe vendor says that it "cannot fail". We are bound to find out.'},
    {invalid: '# Desks\n\nThis is «guaranteed to» work.', message: 'claims a certainty'},
    {invalid: '# Desks\n\nIt «cannot fail».', message: 'claims a certainty'},
    {
      invalid: '# Rota\n\nThe new rota «will definitely cut» the queue at the hatch.',
      message: '`will definitely cut` claims a certainty',
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
