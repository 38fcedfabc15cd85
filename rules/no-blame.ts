import {phraseRule} from '../src/rule/phrase-rule.js';

export default phraseRule({
  id: 'no-blame',
  summary: 'The memo looks for causes in the way of working, not in people.',
  why: 'People who feel blamed hide what goes wrong, and that is what an experiment most needs to hear.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  message: '{phrase} blames people for what the way of working produces',
  example: 'The notice hangs where only the early shift passes, so half of us never saw it.',
  oncePerSentence: true,
  cues: `
    # People who are meant, and what is said of them.
    @some = (some|certain|several|many|most|half|two thirds|a few|a handful|a section|a minority|a majority|too many|quite a few|one or two|two or three|individual|<number>)
    @folk = (staff|people|colleagues|employees|members|teams|workers|crews|nurses|drivers|teachers|doctors|managers|supervisors|clerks|tellers|loaders|packers|pickers|cooks|waiters|porters|cleaners|guards|agents|operators|engineers|developers|devs|reps|sales reps|handlers|growers|suppliers|volunteers|parents|pupils|students|assistants|interns|trainees|apprentices|leads|individuals|persons|residents|tenants|users|customers|seniors|juniors|reviewers|authors|editors|officers|wardens|singers|players|mechanics|technicians|the (night|day|early|late|morning|evening|back|b|a) shift|the backshift|shift|team|crew|desk|department|dispatch|accounts|finance|legal|sales|it|everyone|everybody|you|you lot|they|of (you|us|them))
    @very = (simply|just|too|so|plainly|frankly|clearly|merely|often|still|always|being|been|again|really|rather|far too|quite|altogether|obviously|evidently|downright|also|all|both|habitually|repeatedly|either|consistently|grossly|that|a bit|a little|very|far)
    @bad = (careless|lazy|sloppy|negligent|undisciplined|irresponsible|selfish|inattentive|complacent|unprofessional|incompetent|thoughtless|arrogant|uncooperative|childish|ungrateful|bone idle|work-shy|clueless|disloyal|cowardly|feckless|lackadaisical|unmotivated|disrespectful|cavalier|inept|slapdash|too comfortable|half asleep|pig-headed|obstinate|apathetic|immature)
    @dull = (@bad|stupid|ignorant|unreliable|useless|hopeless|idle|reckless|stubborn|greedy|slack|lax|petty|timid|forgetful|indifferent|unwilling|spoilt|spoiled|pampered|asleep|dishonest|rude|weak)
    @who = (@folk|who|of them|people|colleagues|somebody|someone|<people>)
    @vice = (carelessness|laziness|negligence|indiscipline|sloppiness|complacency|incompetence|apathy|selfishness|stupidity|indifference|inattention|idleness|recklessness|arrogance|thoughtlessness|stubbornness|obstinacy|cowardice|bloody-mindedness|unwillingness|unprofessionalism|ignorance|disloyalty|pettiness|foot-dragging|slackness|human error|human failure|human failings|operator error|user error)
    @virtue = (discipline|self-discipline|commitment|professionalism|effort|diligence|respect|manners|courtesy|decency|consideration|willpower|dedication|motivation|conscientiousness|work ethic|team spirit|backbone|common sense|courage|rigour|initiative|sense of (responsibility|duty|urgency|ownership)|personal responsibility|willingness|buy-in|accountability|enthusiasm|attention to detail|care|interest)

    # Somebody is careless
    (is|are|was|were|be|being|got|gets|became|grew|grown|have been|has been|been) @very? @very? @bad !(whisper|mistakes|asleep in|of the)
    @bad (handling|work|driving|packing|use|behaviour|conduct|filing|staff|colleagues|people|employees|workers|colleague|members|teams|clerks|attitude|reporting|record keeping|drivers|users|crews|parents|managers|individuals|agents|operators) !(compensation|of explosives)
    @who (is|are|was|were|got|became|grew) (too|so|simply|just|clearly|frankly|obviously|evidently|plainly|downright) @dull
    (because|as|since) .. (of you|you|they|people|staff|colleagues|team|@who) .. (was|were|are|got) @very? @dull
    too (@bad|idle|stupid|stubborn|timid|grand|proud|self-important|busy (chatting|gossiping)) to

    # The vice by its name
    (because of|due to|owing to|thanks to|through|out of|down to|caused by|result of|down to sheer|sheer|pure|the) (the|their|your|sheer|pure|simple|plain|collective|general|widespread|a certain)? @vice !(insurance|analysis|clause|rate|handling|message|messages|lecture|budget|monitoring)
    @vice (of|among|amongst|on the part of|by|in|from) (the|our|some|certain|your|those|a few|several|many|individual|staff|colleagues|employees|members)
    ^ @vice $
    [under (cause|causes|why|reason|reasons|background|happened|problem|wrong)] ^ (sheer|pure|simple|plain)? @vice
    (cause|reason|explanation|problem|culprit) (is|was|lay in) (simple|plain|sheer|pure|simply)? (@vice|people|you|those who|them)
    (user|staff|customer|driver|operator|employee|team|people 's|your|their) (stupidity|laziness|carelessness|negligence|ignorance|incompetence|complacency|apathy|failings|indiscipline|refusal to)
    (comes|came|come|is|are|was|were) (all|also|mostly|mainly|largely|partly|simply|just)? down to (some|certain|a few|individual|individuals|people|those|you|effort|attitude|laziness|carelessness|human error|the (staff|people|team|crew|night|day)|@folk (dragging|not|who|being|failing|refusing)|growers|<people> who)
    (attributable|ascribed|put down|traced|due|attributed) .. to (individual|certain|some|human|careless|poor (discipline|attitude|effort)|staff|a lack of (care|discipline|effort|commitment))
    (attitude|discipline|motivation|commitment) (problem|problems|issue|issues)
    (poor|bad|wrong|appalling|shocking|terrible|slack|lax|declining|pathetic|sloppy|lazy|negative) (discipline|attitude|attitudes|work ethic|timekeeping|manners|housekeeping by|effort|team spirit|performers)
    (lack~|lacking|absence|want|shortage|minimum|shred|ounce) (of|in|the|any|even|sufficient|enough|a)? (the|any|basic|real|proper|all|elementary|personal)? @virtue !(for|plan|payments|rate|from (customers|donors)|of (daylight|space))
    (your|their) lack of (@virtue|attention|thought|understanding|preparation|planning|urgency)
    (no|little|zero|any|not enough|insufficient) (respect|regard|consideration) for (the|their|our|others|other|colleagues|each other|anyone|rules|deadlines|hygiene)
    (show|showed|shown|shows|had|have|has) (so little|no|zero|not enough|little|any|a bit of|a minimum of|even a minimum of) (discipline|commitment|effort|professionalism|care|consideration|respect|goodwill|interest in)

    # They will not, they do not
    (of (you|them)|@some (staff|people|colleagues|employees|members|managers|teams|drivers)|too many) (still|simply|repeatedly|consistently|continually|constantly|again|continue to|persistently|routinely) (fail|fails|failed|neglect|neglects|neglected|omit|forget) to
    (of (you|them)) (have|has)? (fail|fails|failed|neglect|neglected) to
    (people|staff|colleagues|employees|managers|they|you|of you|of them|@some (of you|teams|drivers|members|nurses|teachers|workers)) (is|are|were|remain|remains) @very? (resistant|hostile|averse|allergic) to (change|changes|new|anything|any change|progress|improvement)
    (can|could|will|would) not (even|really)? be (bothered|arsed|trusted|relied)
    (do|does|did|will|would|never) (not|even)? (even|ever)? bother (to|with|log~|read~|check~|turn~|fill~|look~|write~|about)
    @who (do|does|did) not (even|really|much|seem to)? care (about|how|whether|what|if|enough|$)
    (do|does|did) not (even|really)? (give a (damn|toss|monkey 's|hoot))
    not (caring|trying|thinking|bothering|listening|concentrating|pulling (their|your) weight) (hard|enough|at all|properly)? 
    (never|not) (took|take|taken|bothered|troubled|made) (the trouble|to (read|look|ask|check)|the (least|slightest)? effort|(any|much)? (care|effort|responsibility))
    (@some|@folk|of you|you|who|people|they) @very? (refuse|refuses|refused|refusing) (point blank|flatly)? to !(be|cross|sit)
    @very (refuse|refuses|refused) to
    (people 's|their|your|staff|staff's|persistent|stubborn|continued|repeated|wilful) refusal to
    (@some|of you|people|colleagues|staff|they|users|reps|teams|drivers) (simply|just|still|clearly|apparently|evidently|obviously|plainly|seem to|choose to|chose to|prefer to|like to|insist on|persist in|routinely|habitually|continually|constantly|wilfully|deliberately) (ignore~|flout~|disregard~|cut~ corners|do not (want|care|read|listen|follow|think|try|bother)|refuse~|neglect~|shirk~|sabotage~|think they|expect others|never (read|listen|check|bother|learn|clean|turn)|(will|can) not (be bothered|listen|learn|read|follow|try))
    (you|they|of you|people|staff|colleagues|team|members|<people>|<name>) never (read|listen|listened|practise|practice|practised|learn|learned|learnt|check|checked|pay attention|turn up|showed up|reply|replied|clean|tidy|wash|look|looked)
    (do|does|did) not want to (think|learn|listen|understand|change|work|know|make an effort|help|cooperate|try)
    (evidently|apparently|clearly|obviously|plainly|seemingly|patently) (unable|incapable|unwilling|not capable|too (busy|important|good|grand)|can not|do not|does not|did not|forgot|think|thinks) 
    (unable|incapable) (or unwilling|of following|of reading|to follow (a|an)? (simple|basic)|to read|of (even)? (simple|basic))
    (unable or unwilling|unwilling or unable)
    (could|can) not (even)? (read a|follow (a|the)? (simple|basic)|be bothered|organise a|count to)
    (dropped|drop|dropping) the ball
    (drag|drags|dragged|dragging) (their|its|your|his|her) (feet|heels)
    (sit|sits|sat|sitting) on (everything|things|it all|requests|files|their hands|invoices) 
    (asleep (on|at) the (job|wheel|switch)|sleeping on the job)
    (not|never) (pulling|pull|pulled|doing|did|do|done) (their|your|his|her|its) (weight|job|jobs|homework|duty|bit|share|part)
    had .. done (what they are paid for|their job|their jobs|your job|their work|their duty)
    (paid for|paid to do) .. (would not|nothing)
    (let|letting) (us|everyone|the (team|side|rest|company|whole) .. |everybody|the side) (badly|all)? down !(gently|to)
    (messed|screwed|cocked|balls|ballsed|bungled|botched|messing|screwing) (up|it|the|this)
    (failed|fail|fails|failing) (to do|in) (their|your|his|her) (duty|duties|job|jobs|part|responsibilities|homework|obligations)
    (failed|failing|fail) to (take (care|responsibility)|pay attention|show (respect|commitment|discipline)|follow (simple|basic|the simplest|clear)|pull)
    (cutting|cut|cuts) corners !(off)
    (passing|pass|passes) the buck
    (hide|hides|hid|hiding) (in their|behind (their|your|the)|bad (news|figures)) 
    (sabotage|sabotaging|undermined|undermining|torpedoed) .. (scheme|system|process|plan|work|effort|change|rota|us|roll-out)
    (was not|were not|is not|are not|not been|not) paying (any|enough|proper)? attention
    too (soft|lenient|easy|tolerant) (on|with) (slackers|you|them|people|those|offenders|staff)
    (abused|betrayed|broken|violated|misused|exploited) (the|our|my) (trust|goodwill|generosity)
    (ignored|ignoring|disregarded|flouted|overlooked) (the|my|our|every|all|repeated|clear|these|this)? (warning|warnings|reminder|reminders|rules|instructions|instruction|memo|memos|notices|advice) & (you|they|some|people|staff|colleagues|those|team|members|drivers)
    (simply|just|wilfully|deliberately|repeatedly|routinely) (ignored|ignores|ignoring)
    (people|colleagues|staff|of you|some .. |certain .. |<people>) (simply|just|wilfully|deliberately|repeatedly|routinely|still) ignore
    you ignored (it|me|them|us|this)
    make it up as they go
    (grew|grown|become|became|got|getting|have become) .. (arrogant|complacent|lazy|sloppy|careless|slack|selfish)
    let (standards|things|it) slip
    take no (responsibility|ownership|pride|care)
    (took|take|takes|taking) (liberties|the mickey|us for)
    (some|certain|many|most|few|people|colleagues|staff|employees|managers|teams|drivers|suppliers|they|who|of you|of them) (have|has|had|are|is|been)? @very? (took|take|takes|taking|taken) advantage !(of the (free|offer|discount|new|opportunity))
    (care|cares|caring) more about (their|your) (own)?
    not (caring|care) enough
    (more interested in|too busy (chatting|gossiping|complaining|playing|with (their|your) phones))

    # The finger points
    (only|have|has) (only)? (yourselves|yourself|themselves|himself|herself) to blame
    (is|are|were|was) (entirely|largely|mostly|solely|partly|all)? to blame (for|here|$) & (@folk|<name>|people|those|staff|you|managers)
    (a few|some|rotten) bad apples
    (blame|fault) (lies|rests|sits|is) (squarely|entirely|solely|firmly|clearly)? (with|on|at the (door|feet) of) (the|our|you|those|certain|some|individual|staff)
    (brought|bring|brings) (this|it|that) (up)?on (yourselves|themselves|yourself|himself|herself)
    (brought|bring) (this|it) on (yourselves|themselves|yourself)
    (ruined|spoiled|spoilt|ruin|ruining|spoil|wrecked) it for (everyone|everybody|us|the rest|all)
    shame on (you|those|them|whoever|the|us)
    (should|ought to) be ashamed
    (should|ought to) (have|of) known better
    (should|ought to) know better
    (your|their|his|her|the driver 's|own) own (fault|doing|making|stupid fault)
    ('s|own) own (fault|doing)
    (all|entirely|is|was|were) (your|their|his|her) (own)? (fault|doing) !if
    fault of (the|those|certain|some|a few|individual|our) (staff|people|crew|team|night|day|drivers|who|colleagues|members|managers|operator)
    (not|without) (naming|mentioning) (any)? names but
    i warned (you|everyone|everybody|them)
    if (you|they|people|staff|everyone) (had|would) (only|have)? (listened|read|done as|paid attention|bothered|followed|done (your|their))
    no excuse for
    there (is|was) no excuse
    (who|whoever) (keeps|keep|kept) (taking|leaving|forgetting|ignoring|stealing|parking|breaking|using)
    (thank|thanks to|blame) (the|those) .. (geniuses|genius|clowns|clown|idiots|people who|who could not|who left|who forgot|bright spark|bright sparks)
    (some|certain|the|these|those|few|of) (clown|clowns|idiot|idiots|genius|slackers|slacker|shirkers|freeloaders|skivers|dinosaurs|troublemakers|time-wasters|moaners|whingers|know-alls|laggards|offenders|layabouts|dead wood|naysayers|numpties|muppets|cowboys|jobsworths|prima donnas|passengers in this team)
    (slackers|shirkers|freeloaders|skivers|layabouts|idlers|wasters|laggards|jobsworths) !(cafe|inn)
    (our|the|your) weakest link (is|are) (the)? (people|staff|team|desk|colleagues|night|crew)
    (poor|low|weak|under) performers (have|are|were|drag|dragged|cost|will)
    (you people|that lot|desk lot|shift lot|lot upstairs) .. (never|always|can not|do not|make|think|will not|refuse)
    you lot (never|always|can not|do not|refuse|ignored|left|forgot)
    i warned you lot
    grown (adults|ups|men|women|people) (should|shouldn't|need|do|who|can)
    (raised|born|brought up) in a barn
    (this|that) is what happens when (you|people|the|they|nobody|staff)
    (those|the people|people|the ones) (responsible|who should) (never|did not|could not|have not|failed|simply)
    (childish|petty|endless|constant) (squabbling|bickering|moaning|whining|whinging|infighting|gossip)
    only (a fool|an idiot|fools|idiots) would
    (where|so) good ideas go to die
    (hide|hides|hid) in (their|his|her) office~
    (not|never) (once)? (lift|lifted|lifting) a finger
    will not (lift|learn|listen|read|help|cooperate|pull|change their ways)
    (can not|could not|unable to) be trusted (to|with)
    (dishonest|fraudulent|inflated|padded) .. (claims|sheets|timesheets|reports) by
    ?: what (did|do) we get in return
    ?: how hard (can|is) (it|that) (be)? $
    not rocket science
    (has|have) been pathetic
    as long as .. (hide|refuse|ignore|lie|cheat|leave)
    out of (sheer|pure)? (laziness|cowardice|spite|habit and|bloody|ignorance|carelessness|malice|stubbornness|indifference)
    (sloppy|shoddy|slapdash|careless|slipshod) (work|workmanship|handling|packing|filing|driving|reporting|paperwork|checking|handover|hand-over|handovers) !(joes)
    through the (negligence|fault|carelessness|stupidity|incompetence|inattention) of
    mistakes were made by (people|staff|those|colleagues|individuals|the)
    (somebody|someone) (was not|did not|forgot|could not|failed|fell asleep|was too|again) (paying|bother|to|be|his|her|their|look~|check~|do)
    (made|make|making) it their business to
    gone soft
    (gen z|millennials|boomers|the young ones|the older (staff|colleagues)|old-timers|agency (staff|nurses|workers)|temps) (can not|do not|will not|never|refuse|lack|have no)
    (does|do) not (know|understand) the meaning of
    # Why it went wrong: people
    (because|since) (some|certain|several|a few|half|many|most|too many|people|colleagues|staff|they|you|the|those|nobody|no one) ... (do|did|will|would) not (care|want to (think|learn|help|listen|know|change)|listen|bother|try|pay attention|think|make (the|an|any) effort|take .. seriously|cooperate|pull)
    (not|never) (taking|take|takes|took|taken) (it|this|that|the .. |their .. |things|rules) seriously !we
    (owing|due|thanks|because of|down) to .. who (leave|leaves|left|forget|forgot|ignore|ignored|do not|did not|will not|can not|could not|refuse|never|are too)
    (despite|in spite of|after) (repeated|countless|many|several|endless|numerous|all our|all my|frequent|constant) (reminders|warnings|requests|appeals|pleas|requests) !from
    for the (umpteenth|hundredth|nth|last) time
    ?: how many (more)? times (do|must|have|should|will|did) (i|we) (have to|need to|got to|said|told|asked|say|tell|ask|remind|reminded|explain|explained)
    (always|it is|again) the same (people|ones|faces|names|few|culprits|suspects|offenders|crowd)
    the (culprits|offenders|guilty parties|guilty ones|wrongdoers)
    (disappointed|disgusted|appalled) (in|with|by|at) (you|your|some|certain|the (behaviour|conduct|attitude|way some|lack|performance|team|night))
    (unacceptable|disgraceful|shameful|appalling|shocking) (behaviour|behavior|conduct|attitude|performance)
    (behaviour|behavior|conduct|attitude|antics) of (some|certain|individual|a few|a handful of|one or two|a minority of) (of (you|us|them|@folk|the @folk)|@folk|<people>)
    (behaviour|behavior|conduct|attitude|antics) of (a few|a handful|one or two|a minority|some|certain) (,|$|is|has|was|are)
    (been|were|was) (badly)? let down by (the|some|our|a few|those|one|certain)
    (behave|behaved|behaving|act|acting|acted) like (children|babies|toddlers|teenagers|spoiled|spoilt|kids)
    (babysit~|spoon fed|spoon-feed|spoon-feeding|nursemaid|mollycoddle~)
    (skiving|slacking off|slacked off|loafing|goofing off|freeloading|free-riding|coasting along|swinging the lead)
    (stuck|set) in (their|your) ways
    (beneath|above) (them|doing the|the rules|washing)
    (think|thinks|thought|believe) (they are|themselves|the rules) (above|too good|too important|do not apply|are for others)
    (if|had) (people|everyone|everybody|you|staff|they|all of you) (just|simply|only|would just|would only|actually|would simply) (did|do|done|read|follow|followed|listened|listen|checked|check|paid|bothered|turned) !you (need|want)
    (underperforming|under-performing|unreliable|difficult|problem|disgruntled|lazy) (staff|employees|colleagues|people|individuals|members|workers)
    (mistakes|errors|failures|failings|oversights|blunders) (of|by|made by) (individual|certain|some|a few|careless|particular|junior|one or two)
    (individual|personal) (failings|failure|failures|misconduct|shortcomings)
    (put|puts|putting) (their|your) own (convenience|interests|comfort) (first|before|above|ahead)
    (poor|bad) judgement (of|by|on the part of)
    +: (nobody|no one) (ever)? (bothers|bothered|cares|cared|could be bothered|listens|took responsibility|takes responsibility|made (the|an|any) effort) !(about you)
    (not|never) (do|does|did|doing|done) (as|what) (they|you) (are|were|have been) (told|asked|paid|supposed)
    @who (do|did|does|will|would) not (follow|respect|obey|stick to|keep to|observe) (the|our|simple|basic|clear|agreed)? (rules|rule|procedure|procedures|instructions|process|protocol|sequence|guidelines)
    (leave|leaves|left|leaving) (it|everything|things|the .. |their .. ) (to|for) (others|everyone else|everybody else|the next (shift|person|team|crew|one)|somebody else|someone else|the rest of us)
    (make|makes|made|making) (absolutely)? no (effort|attempt) to
    (i|we) blame (you|sales|marketing|management|the @folk|those|people)
    (chose|choose|chooses|chosen|prefer|prefers|preferred) (not to (read|listen|look|think|help|care)|to (ignore|look the other way|look away|do nothing))
    (@some|@folk|people|staff|they|you|<people>) (simply|just) (do|did|does|have|has) not (do|done|read|look|looked|check|reply|respond|return|fill|show|want|care|listen|think|turn up)
    (because of|thanks to) (certain|some|a few|one or two) (people|individuals|colleagues|members|staff|of you)
    (no more|enough|sick of|tired of|same old|full of|always has|always have) (an|the|your|their)? (excuse|excuses)
    (fed up|sick and tired|sick) (of|with) (people|you|staff|those|having to|colleagues)
    (people|staff|you|colleagues|they|some|many|<people>) (are|were) (just|simply|too)? (afraid|scared) of (change|work|responsibility|computers)
    lack~ the (will|guts|nerve|brains|decency|courtesy|courage|interest) to
    (amateurish|amateurs|amateur hour|half-hearted|half-heartedly) 
    in bad faith
    (people|staff|they|colleagues|users|you|of you|team|shift|crew|<people>) (keep|keeps|kept) (forgetting|ignoring|leaving|losing|skipping|breaking|turning up late|coming late)
    who (do|did|does|will|would) not (care|listen|think|pull|pay attention|do their (job|part|bit))
    (some|many|certain|of you|people|colleagues|staff|<people>) (treat|treats|treated|regard) .. (as|like) (optional|a (joke|game|suggestion|hotel)|someone|somebody|their own)
    (they|you|staff|somebody|someone|people|who|@folk) should have (known|checked|noticed|listened|locked|asked|spoken up)
    (shift|team|crew|sales|staff|manager|supplier|driver|operator|department|desk|marketing|procurement) 's (own)? (fault|carelessness|negligence|laziness|sloppiness|stupidity)
    (could|can) not care less
    (not my (job|problem)|entitlement) (mentality|attitude|culture|mindset)
    (stubborn|silent|passive|fierce|persistent) resistance (of|from|by)
    (lazy|sloppy) habits
    (not|never) (respecting|respect|respected) (the rules|each other|others|colleagues|deadlines)
    (waste|wastes|wasted|wasting) (our|my|everyone 's|everybody 's) time
    (chatting|gossiping|scrolling|moaning|sleeping) (instead of|rather than|while)
  `,
  except: `
    # The opposite: nobody is blamed, or the author takes it on.
    (nobody|no one|nothing|not because|not out of|never because|rather than|instead of|not a matter of|not about|not down to|isn't) .. (careless~|lazy|laziness|fault|to blame|blame|discipline|stupid|human error|bad|carelessness|negligence|bother~|refus~|lazier)
    (it is|was|were|are) not .. (careless|carelessness|lazy|laziness|sloppy|human error|your fault|their fault|to blame|discipline|indifferent|negligence)
    (my|our own|mine) (fault|mistake|carelessness|doing|laziness|negligence|complacency)
    (i|we) (was|were|am|are|have been|had been|grew|got|became) .. (careless|lazy|sloppy|complacent|negligent|stupid|arrogant|stubborn|slack)
    (tempting|easy|wrong|unfair) to (blame|say|call|think)
    # Codes of conduct say what to report; software is lazy, ignores and does not care by design.
    (report~|example~|instance~|case~|enforc*|experienc*|witness*|any|kinds of|types of|constitutes|deemed) .. unacceptable (behaviour|behavior|conduct)
    unacceptable (behaviour|behavior|conduct) (may|can|should|to|is) .. (reported|to|report)
    (code of conduct|contributor covenant|harassment)
    lazy (load*|evaluat*|init*|match*|import*|quantifier*|list~|render*|sequence~)
    (image|images|module~|component~|route~|quantifier~|match|matches|iterator~|stream~|footnote~|value~|quer*|reference~|field~|propert*|promise~|operator~|evaluation|import~|plugin~|loading|line~|construct~|parser~) ... lazy
    (is|are|be|being|get|gets|will be) (simply|just) ignored !(by (you|some|people|staff|many|most|colleagues|the (team|staff|crew|night|day)))
    (than|of|by|instead of|was|were|keeps) (simply|just) ignoring
    (if|when|unless|whether|where|in case) (you|they|users|callers|people) (do|does|did) not (really)? care
    @machine = (it|parser|compiler|resolver|tool|linter|plugin|loader|function|method|command|script|program|module|library|server|client|browser|api|runtime|engine|bundler|algorithm|iterator|generator|node|npm|git|cache|test|tests|code)
    @machine (do|does|did|will|would|can) not (even)? (bother|care)
    (will|does|do) not bother (looking|checking|searching|parsing|reading|trying) (for|at|in|up|the|whether|if|it)? .. (file|files|module|modules|package|packages|path|directory|cache|config)
    # The law, insurance, and rights.
    (gross negligence|negligence claim|offence|liable|liability|insured|insurance|lecture|court|hearing|hearings|tort)
    (may|can|free to|right to|entitled to|allowed to|welcome to) refuse
  `,
  examples: [
    {valid: '# Desks\n\nThe notice hangs where only the early shift passes, so half of us never saw it.'},
    {valid: '# Desks\n\nThe form lacks a field for the reason.'},
    {valid: '# Log\n\nPeople skip the log because it takes nine minutes. Nobody was careless.'},
    {valid: '# Swap\n\nYou may refuse a pairing without giving a reason.'},
    {valid: '# Labels\n\nThe mistake was mine: I ordered labels that peel off in the wet.'},
    {valid: '# Coffee\n\nTake advantage of the free coffee, and count how many times the bell rings.'},
    {valid: '# Conduct\n\nPlease report any unacceptable behaviour to HR.'},
    {
      valid:
        '# Notes\n\nImages are lazy loaded. Comments in the file are simply ignored. The behavior of some flags changed.',
    },
    {invalid: '# Desks\n\nThe team «lacked discipline».', message: 'blames people'},
    {
      invalid: '# Sheet\n\nSome «of you still fail to» fill in the sheet.',
      message: 'blames people',
    },
    {
      invalid: '# Desks\n\nToo many «colleagues are resistant to change».',
      message: 'blames people',
    },
    {
      invalid: '# Desks\n\nSeveral of them «could not be bothered» to open the queue.',
      message: 'blames people',
    },
    {
      invalid:
        '# Tickets\n\nThe backlog is there because some of you «were simply too careless» to tag them.',
      message: '`were simply too careless` blames people',
    },
    {
      invalid: '# Freezer\n\nthe door alarm goes in on friday. two of you «ruined it for everyone»',
      message: 'blames people',
    },
    {
      invalid: '# Gate\n\nThe delay was «caused by human error» at the gate.',
      message: 'blames people',
    },
  ],
});
