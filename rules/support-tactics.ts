import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'support-tactics',
  summary: 'The memo says how people will be helped through the change.',
  why: 'Help that has a name, a place or an hour is used; a general offer leaves people to cope alone.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  since: '0.1.0',
  absent: 'Nothing says how people will be helped through this',
  weak: {help: '{quote} offers help, but not who gives it, where or when'},
  example: 'Yusuf sits at the front desk from 8 to 10 all through March and does the first booking with you.',
  stub: {
    heading: 'Where to get help',
    prompt: 'Who helps, where and when? Name a person, a place or an hour for each difficulty.',
    placeholder: 'Say who helps, where and when',
    follows: ['expected-challenges', 'specific-experiment'],
  },
  vocabulary: {
    facets: {
      help: {
        present: `
          @rec = (you|each !other|every|everyone|everybody|anyone|anybody|any|whoever|newcomers|starters|those|them|all of you|your|new|first timers)
          @whom = (@rec|<people>|the (new|next|old|late|early|night|day) _)
          @day = (<date>|<recurring>|<clock>|<when>|<period>|daily|weekly|fortnightly|monthly|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)
          @time = (@day|<time>|every|each|all (week|day|month|night|through))
          @train = (training|tutorial~|walkthrough~|walk through~|refresher~|masterclass~|webinar~|induction~|dry run~|practice (run|session|class|round|hour)|office hour~|drop in~|drop ins|walk in hour~|coaching|taster~|bootcamp~|crash course|familiarisation|hands on (session~|training|practice)|study day~|open call|lunch and learn|teach in|surgery hour~|clinic hour~|trial run~|practice runs|practice sessions)
          @worry = (<stuck>|trouble|difficulty|difficulties|problem|no idea|not sure|not know|freeze|panic)
          @may = (can|may|could|are free to|is free to|are welcome to|is welcome to|are allowed to|are entitled to|will be able to|have the right to|(would|who|you) rather|prefer~ to|should feel free to)
          @who = (<name>|i|we|someone|somebody|one of us|two of us|trainer~|<helper>|team|a (_)? (person|colleague|volunteer|member)|medic~|instructor|duty _|assistant~|supervisor~|engineer~)

          (sit|sits|sitting|stand|stands|standing|ride|rides|riding|walk|walks|float|floats) (down|in|along)? (with|beside|alongside|next to|behind|near) .. @whom
          (sit|sits|stand|stands|will be|stands by|sits by|stand by) (at|in|by|on|near|beside|next to|behind) (the|each|every|your|both|their) .. (desk|desks|counter|counters|gate|door|entrance|till|tills|table|ward|floor|lobby|foyer|canteen|corridor|hall|kitchen|box|shop) .. (@time|to (help|show|answer|guide|explain)|with you|for|until|from|and (answer~|help~|show~))
          @who .. (will be|am|are|is) (in|at|on|by) the (_)? (floor|shop floor|lobby|kitchen|office|canteen|foyer|entrance|gate|desk|counter|room|hall|shop|yard|ward|map|bar|library|lab|studio|corridor|till|tills|bay|door) .. (@time|from|every|all)
          (at|by) your (side|elbow|shoulder|disposal)
          (beside|alongside|next to|behind|in front of) you
          (take|takes|go|goes|do|does|come|comes|drive|drives|fill|fills|read|reads|run|runs|plan|replan|practise|try|open|set|write|writes|draft|make|look|talk|talks|price|complete|prepare|start|ride|sort|work) (it|them|this|your|the|through|up|in|over|out|along)? (_)? (_)? (with|alongside) (you|whoever|anyone|anybody|any _|each (pair|crew|team|branch|desk|of you))
          <name> .. (takes|will take|joins|will join|drives|comes|runs|does|goes|walks|reads|opens|helps) .. (with|alongside|beside) (you|every|any|anyone|whoever)
          (first|second|next) .. (with|alongside) (you|someone|somebody|an|a|each)
          (walk|walks|walked|talk|talks|take|takes|guide|guides|coach|lead|leads) (you|them|everyone|everybody|anyone|each (_)?|newcomers|people) through
          (will|can|to|shall|happily) (show|teach) (you|them|everyone|anyone|anybody|people|newcomers|one another|each other)
          (nobody|no one|none of you) (has to|will|is|goes|sits|stands|does|works|starts|faces|should|need|uses|takes) ... (alone|on (their|his|her|your) own|unaccompanied)
          (someone|somebody|a person|a colleague|an engineer|a trainer) from .. (is|will be|sits|comes|stays|will sit|will stand|visits)

          (paired|partnered|teamed|matched|doubled up|doubling up|buddied|twinned|rostered together|pair~ up|double~ up) .. (with|for|together)
          @helper = (buddy|buddies|mentor|mentors|coach|coaches|tutor|instructor|counterpart|shadow|godparent|go to person|super user|champion|partner|helper|point person|chaperone|companion|experienced _|old hand|peer)
          (get|gets|have|has|is given|are given|be given|assigned|receives|receive|appointed|choose|pick|ask for|assign|request) .. (a|an|your|their|one|own|named|someone as) (_)? @helper
          (a|an|your|the) (_)? (buddy|mentor|helper|instructor|super user|floor walker) .. (from|for|will|on|walks|is (there|on|at)|sits|goes|takes|comes|helps|stands|until|during)
          (buddies|mentors|helpers|super users|floor walkers|floorwalkers|superusers|champions|ambassadors) .. (will|are (on|at|in|there|available|around)|on|wear|have|come|stand|sit|walk|circulate|drawn)
          (work|works|working|sing|play|start|starts|fly|sail) .. (next to|alongside|beside) (someone|somebody|one|a|an|your)

          # training with a day or a person
          @train (session|sessions|day|days|lunch|class|classes)? (is|are|will be|take~ place|start~|run~|held|on|at|every|from|between|in) .. @time
          @train .. (on|at|every|between) .. @day
          (training|office hours|drop in|drop ins|refresher|coaching|clinic|walkthrough) .. @day & !(goes back|moves back|pool|bib|club)
          (training|practice|coaching|tutorial|help) (session|sessions|class|classes|lunch|slot|slots|hours|afternoon|morning|flat|video|videos)
          (half|one|two|full) .. (hour|day) .. (training|course|workshop|demo|tutorial|coaching|coaching slots|lesson)
          (train|trains|coach|coaches) (you|each|every|everyone|everybody|all|anyone|whoever|new|<people>|the _) .. (on|in|during|at|before|how|to|for)

          # help that is staffed: a line, a desk, a channel, a person on hand
          (staffed|manned) .. (by|from|to|until|round|around|at all|@time|<number>) & !(goods|barrier|gate|counter|prototype|security)
          (help|advice|support|clarification) (desk|line|channel|point|table|tent|phone|hotline|hub|corner|thread) .. (open|opens|staffed|manned|extended|watched|runs|answered|from .. (to|until)|@day|on <number>)
          +: (ring|dial|bleep|telephone|buzz) (us|me|him|her|<name>|the _)? (_)? (on|at|in)? <number> & !taxi~
          (if|when|should|who|whoever|anyone) ... @worry ... (ring|call|phone|text|bleep|radio|buzz|wave|raise|press|grab|fetch|knock|hand|swap|drop in|come to|step out|drive|telephone)
          ((on|at) hand (to|on|at|from|until|every|all|in|for|with|throughout|<time>|@day)|on standby|standing by|in attendance|physically present|kept free|kept spare|at your disposal)  
          (answer|answers|answered) .. (within|in|inside) (_)? (minutes|the hour|an hour|a few minutes)
          (answers|answer|answering) (your|questions|whatever|any|anything|calls|nothing) & @day
          (does|do) nothing (else)? but (answer|help|walk|sit)
          (keep|keeps|keeping|kept|block|blocked|blocks|clear|cleared|clears|reserve|reserved|reserves) ... (hour~|morning~|afternoon~|evening~|@day|pm|am) ... (free !of|clear|aside|open|spare|for you|for anyone|to help|to go through|to sit)
          (occupational health|counselling|counsellor~|counselor~|employee assistance|physio|physiotherapist|chaplain~|union rep|therapist|welfare officer) .. (is|are|on|will|at|in|available|sits|free|visit~|to (look|assess|see|help)|can)
          (interpreter~|sign language|subtitles|subtitled|large print|large type|easy read|braille|screen reader) .. (is|are|will|for|in|joins|sits|sit|booked|present|version|available|sheets)


          (take over|takes over|taking over) (the calls|from you|your|for|at any point)
          (cover|covers|covering|look after|looks after|mind|minds|take|takes|pick up|picks up) (your|their|her|his) .. (beds|calls|phone|phones|shift|shifts|desk|section|queue|tickets|ticket|class|patients|round|post|station|place|work|duties|nights|turn|chats|inbox)
          (done|doing|does|do|makes|writes|types|enters|fills|carry|carries|fetch|fetches|key|keys|retype~|scan~|enter|migrate|migrates|set up|sets up|print|prints|sort|sorts|move|moves|translate|translates|convert|converts|book|books|file|files|bring|brings|sign|signs|order|read|reads|correct~|void) (it|this|them|your _|the _|the _ _|that|everything|anything|one|your _ _|first _) (_)? (up|in|out|over)? (for|with) (you|them|anyone|anybody|those|each|any|whoever|him|her)
          (done|filled in|typed|entered|carried|fetched|migrated|moved|converted|printed|written|retyped|handled|taken|looked after) (for you|by us|by the office|by the _ office)
          # others cover, carry, or do it for you
          (to help|helping|helps) (you|anyone|anybody|each|every|each other|new|<people>) (with|fill|set|move|find|through|write|do|get|on|in|at|over)
          @time .. (to help|will help|helps) (you|each|with|anyone|out)
          (extra|additional|temporary|temp|relief|spare|agency|supply|borrowed|seconded) (_)? (pair of hands|pairs of hands|hands|staff|help|helpers|people|person|cover|temps|teacher|teachers|<people>) .. (@time|for (the|each|every|you|anyone|up)|during|until|so that|to (help|cover|absorb|take)|booked|has been|have been|will be|are booked|cover)
          (gets|has|with|have|get|put) (a|an) (second|third|spare|extra|additional) (person|pair of hands|driver|member|<people>)
          (second|third|extra) (person|pair of hands|driver|<people>) (on (each|every|it|the)|in the|along|until|at (each|every))
          (two|three|four|five|six|seven|some|both) (temps|temporary|relief|supply|floaters|helpers|volunteers|super users) .. (for|cover|take|who|to|on|will|from|stand|wear|sit|are)
          (temporary hands|(extra|more|spare|additional|two|three) (_)? pair~ of hands|backfill|backfilled|backfilling)
          (pass|hand|give|kick|divert|leave) (it|them|your _|any _|your _ _|over|a _) (on|over|up|back)? .. to (the (float*|duty|deputy|next|second|evening|backup|on call|office|supervisor)|a colleague|someone|whoever)

          (your|the|month end|all|reporting) .. (deadline~|due date~|cut off~|cutoff~) ... (is|are|has been|have been|will be|moves|move)? (extended|moved|pushed|put|back|relaxed)
          (we|i|dean|finance|management|office|insurer|board|company|hr|<name>) .. (cut|halve~|lower~|relax~|suspend~|lift~|waive~|move~|push~|extend~|ease~|drop~|reduce~|trim~|pause~|defer~) (the|your|our|all|every) (_)? (_)? (target~|quota~|kpi|kpis|deadline~|due date~|cut off~|workload~|caseload~|requirement~|excess|penalty|penalties|late fee~|load|appraisals|inspections)
          # time, load and targets
          no (other|new|targets|inspections|audits|appraisals|quotas|penalties|projects|clients|deadlines|on call|weekend|break duty|extra|disciplinary|observations|scores) (_)? (_)? (until|before|in|for|during|while|land~|from)
          (without|no|free of) (penalty|penalties|sanction|sanctions|reproach|reprimand|black mark|consequences)
          (released|freed|relieved|excused|exempt|exempted|spared|let off|free) (from|of) .. (work|duties|duty|other|calls|meetings|matter|shift~|one|her|his|their|your|standing)
          (take|takes|taken|taking) .. off (you|your|their|them|the (list|roster))
          (set|put|setting|putting) aside .. (hour~|time|day~|afternoon~|euros|pounds|money|budget|<number>)

          @may .. (opt out|sit (it|this|one|these) out|step out|drop out|withdraw|leave the (trial|pilot|test|scheme|group|experiment)|decline|refuse|say no|skip (the|a|one|it|this)|pull out|bow out|swap back|switch back|go back to|stay on|stay with|remain on|keep using|keep (the|their|your) (old|paper|previous|own|existing)|return to|stick (to|with)|exchange (with|shifts)|swap (with|shifts|calls|it|to)|defer|postpone)
          (withdraw|opt out|pull out|drop out|step out|switch back|swap back|go back|revert|leave) .. at any (time|point|moment)
          +: no (reason|explanation|form|justification|ground) .. (needed|required|necessary|being required)
          if (you|your) .. (bad|hurt|hurts|pregnant|can not|sore|ill|sick|too much|shake) ... (stay|stays|swap|trade|use|skip|sit|stop|another|signs|does|take|instead)
          # leave to say no, to go back, to take longer
          (old|paper|previous|existing|legacy|former|handwritten|manual) (_)? (_)? (stays|stay|remain|remains|is kept|are kept|kept|will stay|will remain|will be kept) .. (available|open|valid|in place|as a (backup|fallback)|read only|until|running|alongside|accepted)

          (<name>|(second|extra|third) _) (<will>)? (stand|stands|sit|sits|stay|stays) (by|at|in|with|on) & (first|during|week|each|until|through)
          (sub|substitute~|floater~|float nurse~|locum~|runner|relief|paralegal|commis) .. (on call|on the bench|for every|paid for|lent|sits in|comes in|pick up)
          # a named person takes something from you, stands by, or swaps
          (<name>|colleague|somebody|someone|somebody else|someone else) (<will>)? (do|does|reread~|rereads|read|reads|mark|marks|check|checks|carry|carries|lift|lifts|type|types|draft|drafts|write|writes|cover|covers|handle|handles|fetch|fetches|take|takes|lock|locks|pick|picks) (up|over|on)? (your|our|anyone 's|everyone 's|one of your|tickets) _
          (<will>|<name>) (carry|draft|drafts|type|types|lift|write|writes|fill|drive|fetch|print|scan|move) ... for (you|any _|anyone|anybody|whoever|those) & !(deliver|customer~|service)
          (check~|reread~|read~|go|goes|look~) ... before (it|they|anything|you) (goes|go|leave~|take|is sent|are sent) .. (else|the bench|out|on|live|it) & !<measure>
          +: for (whoever|anyone|anybody|those|any _) .. (gets|get|is|are|who|with|in) .. (<stuck>|not sure|finding (its|their) feet|a muddle|behind|new to it)
          (double|doubly|twin) (manned|staffed|crewed|banked|up)
          (extra|additional) (reader|rehearsal~|sectional~|practice|run through|lesson~|proofreader|checker)
          (hour|hours|time|minutes) .. (is|are|spent) (for)? (learning|practising|training|the quick to)
          (breakfast|lunch|supper|travel|taxi|childcare|parking) .. (is on the|paid|on us|on the company)
          (may|can) (keep the (chalk|old|paper)|skip the|miss the|step out|leave at)
          (room|space|corner|annexe) .. (is|are) (kept|unlocked|open|set aside) .. (empty|quiet|free|round the clock|all day|for)
          <name> .. (repeats|reruns|runs|holds) the (whole thing|session|class|same) .. (at|on) 

          # paper, film and kit
          (extra|spare) (handset~|headset~|laptop~|tablet~|radio~|glove~|chair~|heater~|lamp~|screen~|monitor~|trolley~)
          (lend|lends|lent) (you|us her|us his|out|every|each|anyone)
          on loan (from|to|for)
          (practice|training|test|demo|dummy) (version|copy|account|area|till|flat|environment|sale|room|data) & !(licence|license|expires)

          # money and paid time
          (will|shall|is|are|be|can be|may be|office|company|council|school|theatre|board|we|trust) (refund|refunds|refunded|reimburse|reimburses|reimbursed|claimed|subsidise|subsidises|pay for|pays for|cover|covers) .. (travel|childcare|taxi~|lesson~|course~|parking|fare~|receipt~|expenses|overtime|mileage|petrol|fees|cost of|costs of|half|in full|months)
          (is|are|counts as|on|it is|be) paid (time|hours|work|like any)
          (paid like|at full pay|on full pay|no loss of (pay|earnings))

          (sits|sit|sitting) in on (the|your|every|each)
        `,
        weak: `
          (help|support|plan|training|coaching|measures|assistance|documentation|initiatives) .. (being|to be|is|are|be) (drawn up|arranged|worked on|planned|considered|confirmed|under consideration|announced)
          [under (support|help|training|assistance)] (being|to be|is|are|be) (drawn up|arranged|worked on|planned|considered|confirmed|under consideration|announced)
          ^ (please do that|ongoing|as far as|as always|as usual|one another|in the usual)
          (support|help|assist|accompany|back|look after|be there for|stand by|stand behind) (you|each other|one another|everyone|everybody|staff|colleagues|teams|our (staff|people|teams|colleagues)|schools|them) 
          (support|help|assistance|training|guidance|coaching|resources|materials|documentation|advice) (_)? (_)? (will|shall|is|are|can|may|has|to) .. (provided|given|granted|available|offered|there|planned|arranged|worked|at hand|follow|forthcoming|rendered|possible)
          (appropriate|necessary|adequate|full|ongoing|needed|every|all the|possible|level of|comprehensive|continued|wherever|of the) (_)? (support|help|assistance|training|care|guidance)
          (support|help|assistance|training|guidance) .. (where|as|when|wherever|if) .. (needed|required|necessary|possible|want)
          (here|there|happy|glad|ready) (to help|for you|to support|to assist)
          (reach out|get in touch)
          (be|go) (patient|gentle|kind|easy|considerate|understanding|nice|lenient) (with|to|on|of)
          (look~ out for|look~ after|help~|support~|assist~|lean on|be there for) (each other|one another|us all)
          (find|sort) (a way|it out|ways) 
          (period of adjustment|time you need|take it (gently|slowly|easy)|your own pace|at your pace|as painless|as smooth|soft landing|safe landing)
          (we|i) (have)? got (you|this)
          (anything|something) (is)? (unclear|not clear|you would like to know)
          (speak|talk|come|write) to (one of us|us) & (if|when|whenever)
          (email|ping|ask|message) (me|us|@) (anytime|any time|in the group|if)
          ask (in the group|before you|someone|around|anyone)
          for (clarification|clarifications|details|more details|everything else)
          [under (question~|unclear|unsure|lost|doubt~|stuck|who to ask|clarification~|questions)] (knows|ask|email|call|see|sought|first instance|find me|days|line manager)
          (duty of care|upskilling|necessary cooperation|measures for accompanying)
          (do|try) (my|our) best
          (be|look|look at) (your case|a bit more patient|more patient)
          (questions|enquiries|doubts) .. (to|please|ask|contact|reach|speak|talk)
          (any|further) (questions|doubts)
          (not|never) hesitate
          (feel free|do|just|happy) (to)? (ask|enquire|get in touch)
          (ask|ping|contact|see|speak to|talk to|ring|find|come to) (me|us|your|<name>|the) & (confus*|unclear|unsure|not sure|stuck|puzzle*|not understand|no idea|struggle~|trouble|worried|worry)
          (glad|happy|pleased) to (clarify|explain|answer|assist)
        `,
        not: `
          (support|supports|supported|back|backs|endorse~) (this|the) (proposal|idea|motion|plan|resolution)
          (enjoys|has|with) .. (wide|broad|full|unanimous) support
          (are|is) in favour
          (look for|find) work elsewhere
          (there was|there were) no (paper|discussion|questions)
          (under discussion|still being discussed|to be studied)
          ^ no .. can not
          there is none
          (app|product|website) .. (can|may) ring
          (no|not any|not be any|without|little|lack of) (training|help|support|assistance|coaching|trainer|mentor~|cover) 
          can not opt out
          (not|nobody|no one) .. (available|there|anybody) .. (to help|to ask|over the)
          used to (run|have|offer|give|hold)
          lessons learn~
          (technical|browser|long term|roof) support
          supported (by|browsers)
          (support|help desk|service desk) (ticket~|call~|queue|volume~|request~)
          would (worry|tell|show|count|prove)
          (customer~|guest~|patient~|passenger~|visitor~|shopper~|diner~) (can|may|who|ring|could|are able|will be able)
        `,
        headings: `
          ^ (the|our|some|more|practical|further|and)? (support|help|assistance|training|coaching|relief|mentoring|mentors|buddies|buddy|buddy system|backup|cushions|safety net|office hours|drop in|drop ins|drop in sessions|clinic|clinic hours|hand holding|enablement|accessibility|opting out|opt out|rehearsal|rehearsals|mitigation|mitigations|accommodations) (available|arrangements|measures|system|sessions|package|on offer|for you|at hand|provided|offered|tactics|plan|plans|during _ _|through _ _|with _ _|with _|in place|channel|channels|contacts|you can expect|you will get|you get|along the way|for (_)? (_)? _)? $
          (support|help|training|assistance|coaching|guidance) (and|or) (support|help|training|assistance|guidance|cover|resources|relief|materials|coaching)
          (how|what|where|who) .. (help|helps|support|supports|supporting|helping|helped|supported|cushion|ease|look after)
          ^ (_)? (_)? (help|support|assistance|training|cover|guidance) (that is|available|on offer|during|while|through|for|along|with|in|you|at) !(the following)
          ^ .. (where|how|what|who|any|some|more|practical|find|getting|need|mutual) .. (help|support|assistance)
          ^ (to|and)? (help|ease|soften|support|make it) (you|us|it|with|bearable|easier|people|everyone|everybody|the (start|change|landing|switch))
          ^ (onboarding|familiarisation|induction|mutual support|sharing the load|practice sessions|learning it|getting used to it|while you (learn|get used)|leaning on each other|practical arrangements)
          (getting|get) (help|support|started|through it|you through|up to speed|unstuck)
          (making|make) it (bearable|easier|easy|work for|less painful|doable|gentler)
          (looking after|watching|backing|helping|supporting|covering for|taking care of) (each other|one another|your back|you|yourselves|ourselves|the|new _)
          (if|when|still) (you|it|anyone)? .. (stuck|lost|struggle|hurts|too much|trouble|can not manage|help|overwhelmed)
          ^ (are you|if)? (stuck|still lost|still stuck|struggling|worried|nervous|unsure) (on|with|in|at|there)? (it|this|the _)? $
          (easing|ease) (in|into|the|you)
          (soft|softer|gentle|safe) (landing|start)
          (softening|cushioning|lightening) (the)? (landing|blow|load)
          (what is)? off your plate
          (time|room|space) to (learn|practise|practice)
          (can|may) (i|a _) .. (opt|say no|go back|drop out|swap|leave)
          (who|whom) (helps|to lean on|you can lean on|to turn to|can help)
          (parallel|double) running
          (accompanying|accompaniment|accommodating|transitional|transition) (measures|support|arrangements|help)
          (measures|tactics|means) of (support|accompaniment|assistance|help|relief)
          (you will not|you are not|no one is|nobody is) .. (be)? (alone|on your own)
          (learning|practising|teaching) (together|each other|time|it|the)
          (how new people|new people|newcomers|first timers) .. (eased|helped|learn|start)
          (safety|support) net
          (first|early) days? (help|support|cover)
          (what we are doing|what we do) about (it|the)
          (lighter|lightened|reduced) (load|week~|list~|duties|targets|shifts)
          ^ (support|help|cover) from _
          on (standby|hand|call) $
          ^ (help line|helpline|hotline|covering|teach yourself|back up)  $
          (when|if) i (make|break|forget|miss|get it)
          (breathing|making) (space|room)
          (find|finding) (our|your|their) feet
          (second|extra|spare|another) (pair|set) of (eyes|hands)
          what (we|you|your _|i) (have|has)? .. (put in place|owe|owes|owe you|owes you|promise)
          what you get
          ^ (ask|learn|practise) here
          ^ (<number>)? (<number>)? (instruction|training dates|training days|tuition)
          (ease|peace) of mind
          ^ for (those|anyone|people) who (dread|worry|struggle|fear|hate)
          (is there|where is) (a|the) (manual|guide|handbook)
          (could|can|may) i (watch|practise|try it)
          who (does|takes|covers) my
          ^ (no|without) (signal|desk|phone|computer) $
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nA buddy from the night shift walks with you in the first week.'},
    {valid: '# Handover\n\n## Support\n\n- Office hours on Tuesdays at ten.'},
    {
      valid:
        '# new ticket tool\n\nstuck on one? priya keeps 2 to 4 free every day to go through them side by side with you',
    },
    {
      valid:
        '# Notice to counter staff\n\nAny member of staff may return to the paper form at any time, and no reason need be given. Targets for April are halved.',
    },
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says how people will be helped'},
    {
      invalid: '# New phones\n\n## «Training»\n\nDo we need training?',
      message: 'Nothing says how people will be helped',
    },
    {invalid: '# Handover\n\n«Please reach out with any questions.»', message: 'but not who gives it'},
    {
      invalid:
        '# Reorganisation\n\nThree teams become two on 1 June. «Appropriate support will be provided.»',
      message: 'but not who gives it',
    },
  ],
});
