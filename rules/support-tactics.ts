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
  vocabulary: {
    facets: {
      help: {
        present: `
          @rec = (you|each !other|every|everyone|everybody|anyone|anybody|any|whoever|newcomers|starters|those|them|all of you|your|new|first timers)
          @whom = (@rec|<people>|the (new|next|old|late|early|night|day) _)
          @day = (<date>|<recurring>|<clock>|<when>|<period>|daily|weekly|fortnightly|monthly|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)
          @time = (@day|<time>|every|each|all (week|day|month|night|through))
          @train = (training|tutorial~|walkthrough~|walk through~|refresher~|masterclass~|webinar~|induction~|dry run~|practice (run|session|class|round|hour)|office hour~|drop in~|drop ins|walk in hour~|coaching|taster~|bootcamp~|crash course|familiarisation|hands on (session~|training|practice)|study day~|open call|lunch and learn|teach in|surgery hour~|clinic hour~|trial run~|practice runs|practice sessions)
          @learn = (@train|course|courses|demo|demos|demonstration~|clinic|clinics|surgery|surgeries|lesson|lessons|workshop|workshops|dress rehearsal~|q and a|practice class~)
          @worry = (<stuck>|trouble|difficulty|difficulties|problem|no idea|not sure|not know|freeze|panic)
          @may = (can|may|could|are free to|is free to|are welcome to|is welcome to|are allowed to|are entitled to|will be able to|have the right to|(would|who|you) rather|prefer~ to|should feel free to)
          @who = (<name>|i|we|someone|somebody|one of us|two of us|trainer~|<helper>|team|a (_)? (person|colleague|volunteer|member)|medic~|instructor|duty _|assistant~|supervisor~|engineer~)

          (sit|sits|sitting|stand|stands|standing|ride|rides|riding|walk|walks|float|floats) (down|in|along)? (with|beside|alongside|next to|behind|near) .. @whom
          (sit|sits|sitting) (down|in) (with|on) (you|each|every|your|anyone|whoever)
          (sit|sits|stand|stands|will be|stands by|sits by|stand by) (at|in|by|on|near|beside|next to|behind) (the|each|every|your|both|their) .. (desk|desks|counter|counters|gate|door|entrance|till|tills|table|ward|floor|lobby|foyer|canteen|corridor|hall|kitchen|box|shop) .. (@time|to (help|show|answer|guide|explain)|with you|for|until|from|and (answer~|help~|show~))
          @who .. (will be|am|are|is) (in|at|on|by) the (_)? (floor|shop floor|lobby|kitchen|office|canteen|foyer|entrance|gate|desk|counter|room|hall|shop|yard|ward|map|bar|library|lab|studio|corridor|till|tills|bay|door) .. (@time|from|every|all)
          (at|by) your (side|elbow|shoulder|disposal)
          (beside|alongside|next to|behind|in front of) you
          (take|takes|go|goes|do|does|come|comes|drive|drives|fill|fills|read|reads|run|runs|plan|replan|practise|try|open|set|write|writes|draft|make|look|talk|talks|price|complete|prepare|start|ride|sort|work) (it|them|this|your|the|through|up|in|over|out|along)? (_)? (_)? (with|alongside) (you|whoever|anyone|anybody|any _|each (pair|crew|team|branch|desk|of you))
          <name> .. (takes|will take|joins|will join|drives|comes|runs|does|goes|walks|reads|opens|helps) .. (with|alongside|beside) (you|every|any|anyone|whoever)
          (first|second|next) .. (with|alongside) (you|someone|somebody|an|a|each)
          (walk|walks|walked|talk|talks|take|takes|guide|guides|coach|lead|leads) (you|them|everyone|everybody|anyone|each (_)?|newcomers|people) through
          (will|can|to|shall|happily) (show|teach) (you|them|everyone|anyone|anybody|people|newcomers|one another|each other)
          (shows|teaches) (you|everyone|anyone|anybody|newcomers|each (desk|crew|team|shift|of you))
          (accompanied|supervised|shadowed) by (a|an|your|someone)
          (nobody|no one|none of you) (has to|will|is|goes|sits|stands|does|works|starts|faces|should|need|uses|takes) ... (alone|on (their|his|her|your) own|unaccompanied)
          (we|i|<name>) .. (go|goes|work|run|talk|fill|fills|open|set|do|look|read) (through|over|in|up|at|it|them) ... together
          (someone|somebody|a person|a colleague|an engineer|a trainer) from .. (is|will be|sits|comes|stays|will sit|will stand|visits)
          (review|reviews|check|checks|look over|looks over|read|reads) (your|each|every) first

          (paired|partnered|teamed|matched|doubled up|doubling up|buddied|twinned|rostered together|pair~ up|double~ up) .. (with|for|together)
          (pair|pairs|pairing) (each|every|you|them|new|up|an|a|all|experienced|one) .. (with|alongside)
          @helper = (buddy|buddies|mentor|mentors|coach|coaches|tutor|instructor|counterpart|shadow|godparent|go to person|super user|champion|partner|helper|point person|chaperone|companion|experienced _|old hand|peer)
          (get|gets|have|has|is given|are given|be given|assigned|receives|receive|appointed|choose|pick|ask for|assign|request) .. (a|an|your|their|one|own|named|someone as) (_)? @helper
          (a|an|your|the) (_)? (buddy|mentor|helper|instructor|super user|floor walker) .. (from|for|will|on|walks|is (there|on|at)|sits|goes|takes|comes|helps|stands|until|during)
          (buddies|mentors|helpers|super users|floor walkers|floorwalkers|superusers|champions|ambassadors) .. (will|are (on|at|in|there|available|around)|on|wear|have|come|stand|sit|walk|circulate|drawn)
          (work|works|working|sing|play|start|starts|fly|sail) .. (next to|alongside|beside) (someone|somebody|one|a|an|your)
          (can|will|to|may|shall|lets you) shadow (a|an|you|me|someone|each|<name>)
          (person|partner|colleague|volunteer|<people>) to shadow

          # training with a day or a person
          @train (session|sessions|day|days|lunch|class|classes)? (is|are|will be|take~ place|start~|run~|held|on|at|every|from|between|in) .. @time
          @train .. (on|at|every|between) .. @day
          (training|office hours|drop in|drop ins|refresher|coaching|clinic|walkthrough) .. @day & !(goes back|moves back|pool|bib|club)
          @day .. (there is|there are|we run|we hold|a|an|is|are|for) .. @train
          @who .. (run|runs|holds|holding|give|gives|giving|offer|offers|offering|host|hosts|leads|teach|teaches|repeat|repeats) .. (a|an|the|two|three|four|weekly|daily|short|some|optional|free|your|regular) (_)? (_)? @learn
          (book|attend|join|sign up for|come to|arranged|organised|booked) (a|an|the|two|three|some|one|more|extra|your|free|_)? (_)? (@train|demo|course|lesson|clinic)
          (training|practice|coaching|tutorial|help) (session|sessions|class|classes|lunch|slot|slots|hours|afternoon|morning|flat|video|videos)
          (one to one|weekly|fortnightly|daily|hands on|half hour|half day|repeat|online) (_)? (training|tutorial~|session|sessions|demo|demos|clinic|clinics|coaching|lesson|lessons|call|calls) (with|for|is|are|on|by|every)
          (training|coaching|course|lessons|demo|clinic|workshop|tutorial|surgery|q and a) (with|from|by|for) (<name>|our|a|someone|anyone|those|all|every|new|whoever|first|the (team|vendor|people|author~))
          (half|one|two|full) .. (hour|day) .. (training|course|workshop|demo|tutorial|coaching|coaching slots|lesson)
          (train|trains|coach|coaches) (you|each|every|everyone|everybody|all|anyone|whoever|new|<people>|the _) .. (on|in|during|at|before|how|to|for)
          (will|shall|to) be trained .. (on|in|by|before|at|how|during|from)
          (will|can|to|has offered to|have offered to|going to|shall) (train|coach) (you|each|every|everyone|anyone|all|the|new|<people>)
          (will|to|shall|going to) (demonstrate|demo) .. (on|at|the|it|to)
          (practise|practice|rehearse) .. (before|until|twice|first|together|safely|in peace|without|beforehand)
          (recording|recordings|video|videos|screencast|replay) of (the|each|every|both|our) .. (walkthrough|session|demo|training|call|class|workshop)
          (session|sessions|call|calls|training|walkthrough|demo) .. (is|are|be|and) recorded
          (short|how to|training|explainer) (video|videos|film|films|clips) .. (for|on|of|show~|is|are|in)
          (briefing|information|familiarisation|q and a|awareness|introductory|introduction|induction) (session|sessions|call|calls|meeting|meetings|briefing|briefings) .. (held|place|weekly|on|every|at)
          (learn|try|poke|fumble|fumbling|practise|play|get used) ... (undisturbed|in peace|at your own pace|without pressure|safely|off the clock|without (a|any) _)
          (have|get|gives you|give you|gives everyone|need|needs|paid) .. time to (practise|learn|try|get used|train|adjust|read|experiment|find your)

          # help that is staffed: a line, a desk, a channel, a person on hand
          (staffed|manned) .. (by|from|to|until|round|around|at all|@time|<number>) & !(goods|barrier|gate|counter|prototype|security)
          (watched|monitored) .. (by (whoever|someone|somebody|<name>|two|three)|from .. to|<clock>)
          (help|advice|support|clarification) (desk|line|channel|point|table|tent|phone|hotline|hub|corner|thread) .. (open|opens|staffed|manned|extended|watched|runs|answered|from .. (to|until)|@day|on <number>)
          (a|our|one) help (channel|thread|table|room|corner|point|line)
          (helpline|hotline) ... (staffed|open|days|hours|week|answered|@day)
          +: (ring|dial|bleep|telephone|buzz) (us|me|him|her|<name>|the _)? (_)? (on|at|in)? <number> & !taxi~
          +: (call|phone|text|page|radio|message|reach) (us|me|him|her|them|<name>|the _ (_)?|from _) (on|at) <number>
          (extension|ext) <number>
          (day and night|day or night|night or day|nights included|weekends included) & (ring|call|phone|reach~|line|answer~|on duty|desk)
          (if|when|should|who|whoever|anyone) ... @worry ... (ring|call|phone|text|bleep|radio|buzz|wave|raise|press|grab|fetch|knock|hand|swap|drop in|come to|step out|drive|telephone)
          (may|can) (telephone|ring|phone|call|consult|approach|see) .. (at|on|between|from|during|until)? @day
          ((on|at) hand (to|on|at|from|until|every|all|in|for|with|throughout|<time>|@day)|on standby|standing by|in attendance|physically present|kept free|kept spare|at your disposal)  
          @who .. (will be|is|are|am|be) (available|free|around|present|there|contactable|reachable|on site|on call) .. @day
          (will be|is|are|am|be) (available|free|around|present|there|contactable|reachable|on site|on call) (to help|to answer|to show|to replan|to explain|to assist|by (phone|video|telephone)|all week|for (anyone|advice|help|anybody))
          @who (answer|answers|reply|replies|respond|responds|picks up) .. (within|before|inside|in under|under) ..  (<duration>|minutes|hours|hour|minute|lunch|<time>|you)
          (answer|answers|answered) .. (within|in|inside) (_)? (minutes|the hour|an hour|a few minutes)
          (answers|answer|answering) (your|questions|whatever|any|anything|calls|nothing) & @day
          (does|do) nothing (else)? but (answer|help|walk|sit)
          (keep|keeps|keeping|kept|block|blocked|blocks|clear|cleared|clears|reserve|reserved|reserves) ... (hour~|morning~|afternoon~|evening~|@day|pm|am) ... (free !of|clear|aside|open|spare|for you|for anyone|to help|to go through|to sit)
          (drop in|stop by|pop in|pop by|come along) (to|at|on|any|any time|between|during|whenever|for)
          (come|comes|drive|drives|travel|travels|go|goes|tour|tours) (out|round|over|down|up|along|to) .. (to|and|with) (you|your|help|show|go through|explain|fit|set|desk|do)
          (will|shall|to) (come|go|walk) to (your|each|every) (desk|station|door|yard|bench|site|farm)
          (book|claim|reserve|sign up for|ask for) (a|an|some|half|one|as many|time|your) .. (slot|hour|session|half hour|one to one|help) 
          floor walker~|floorwalker~|floater~
          (occupational health|counselling|counsellor~|counselor~|employee assistance|physio|physiotherapist|chaplain~|union rep|therapist|welfare officer) .. (is|are|on|will|at|in|available|sits|free|visit~|to (look|assess|see|help)|can)
          (interpreter~|sign language|subtitles|subtitled|large print|large type|easy read|braille|screen reader) .. (is|are|will|for|in|joins|sits|sit|booked|present|version|available|sheets)
          (translator~|translation~) .. (joins|will be|present|available|provided|at (the|both|each|every) (session~|meeting~|training))

          (dedicated|transition|implementation|local|on site) (support|help) (team|desk|hub|group)
          individual (consultation|meeting|conversation|session|appointment|support|coaching)
          reasonable adjustment~

          (cover|covers|covering|stand in|stands in|standing in|fill in|fills in|step in|steps in|stepping in|deputise~|take over|takes over|taking over|swap|swaps|jump in|jumps in|chip in|pick up|picks up) .. for (you|each other|one another|them|whoever|anyone|anybody|those|your)
          (take over|takes over|taking over) (the calls|from you|your|for|at any point)
          (cover|covers|covering|look after|looks after|mind|minds|take|takes|pick up|picks up) (your|their|her|his) .. (beds|calls|phone|phones|shift|shifts|desk|section|queue|tickets|ticket|class|patients|round|post|station|place|work|duties|nights|turn|chats|inbox)
          (grab~|take~|cover~|pick up) (your|a) (night~|ticket~|shift~|call~|turn) (off|for)?
          (deputy|second|colleague|stand in|substitute) who (covers|cover|takes|can take|stands)
          cover~ (holidays|sick days|absences|breaks|the gap~)
          (done|doing|does|do|makes|writes|types|enters|fills|carry|carries|fetch|fetches|key|keys|retype~|scan~|enter|migrate|migrates|set up|sets up|print|prints|sort|sorts|move|moves|translate|translates|convert|converts|book|books|file|files|bring|brings|sign|signs|order|read|reads|correct~|void) (it|this|them|your _|the _|the _ _|that|everything|anything|one|your _ _|first _) (_)? (up|in|out|over)? (for|with) (you|them|anyone|anybody|those|each|any|whoever|him|her)
          (signs|fills|writes|types|enters|carries|does|speaks|answers|key|fetch|speak) (it|them|in)? for you
          (done|filled in|typed|entered|carried|fetched|migrated|moved|converted|printed|written|retyped|handled|taken|looked after) (for you|by us|by the office|by the _ office)
          # others cover, carry, or do it for you
          (will|has offered to|have offered to) (help|assist) (you|anyone|each|any|every|whoever|<people>|new|those) (to|with|fill|set|move|find|through|write|do|get|on|in|at|knock)
          (to help|helping|helps) (you|anyone|anybody|each|every|each other|new|<people>) (with|fill|set|move|find|through|write|do|get|on|in|at|over)
          @time .. (to help|will help|helps) (you|each|with|anyone|out)
          (extra|additional|temporary|temp|relief|spare|agency|supply|borrowed|seconded) (_)? (pair of hands|pairs of hands|hands|staff|help|helpers|people|person|cover|temps|teacher|teachers|<people>) .. (@time|for (the|each|every|you|anyone|up)|during|until|so that|to (help|cover|absorb|take)|booked|has been|have been|will be|are booked|cover)
          (gets|has|with|have|get|put) (a|an) (second|third|spare|extra|additional) (person|pair of hands|driver|member|<people>)
          (second|third|extra) (person|pair of hands|driver|<people>) (on (each|every|it|the)|in the|along|until|at (each|every))
          (two|three|four|five|six|seven|some|both) (temps|temporary|relief|supply|floaters|helpers|volunteers|super users) .. (for|cover|take|who|to|on|will|from|stand|wear|sit|are)
          (temporary hands|(extra|more|spare|additional|two|three) (_)? pair~ of hands|backfill|backfilled|backfilling)
          (hired|drafted in|brought in|lent us|on loan|seconded|recruited|booked) .. (to help|to cover|to absorb|to sit|to stand|so that|temps|from <name>)
          (one another|each other|neighbour|neighbours|colleague) .. (takes|covers|shares|swaps|stands in|stand in) .. (shift~|call~|turn~|load|it|for|over|two|night~)
          (pass|hand|give|kick|divert|leave) (it|them|your _|any _|your _ _|over|a _) (on|over|up|back)? .. to (the (float*|duty|deputy|next|second|evening|backup|on call|office|supervisor)|a colleague|someone|whoever)
          (sickness|holiday|absence|break|lunch|childcare) cover & !(thin|short|patchy)

          @lower = (reduced|lowered|cut|halved|relaxed|suspended|lifted|waived|moved back|pushed back|put back|extended|paused|lighter|dropped|eased|frozen|postponed|shortened|scaled back|trimmed|deferred|stretched|adjusted|lightened|spread)
          @target = (target~|quota~|kpi|kpis|workload~|caseload~|billable~|teaching load|duties|load)
          (your|all|fee|sales|the|individual|team) (_)? @target .. (is|are|has been|have been|will be) .. @lower
          (your|the|month end|all|reporting) .. (deadline~|due date~|cut off~|cutoff~) ... (is|are|has been|have been|will be|moves|move)? (extended|moved|pushed|put|back|relaxed)
          (we|i|dean|finance|management|office|insurer|board|company|hr|<name>) .. (cut|halve~|lower~|relax~|suspend~|lift~|waive~|move~|push~|extend~|ease~|drop~|reduce~|trim~|pause~|defer~) (the|your|our|all|every) (_)? (_)? (target~|quota~|kpi|kpis|deadline~|due date~|cut off~|workload~|caseload~|requirement~|excess|penalty|penalties|late fee~|load|appraisals|inspections)
          # time, load and targets
          (lighter|reduced|softer|gentler|half|smaller|shorter) (load|duties|list|lists|shifts|target~|caseload|timetable|quota|rota|workload) (for|in|until|during|while)
          no (other|new|targets|inspections|audits|appraisals|quotas|penalties|projects|clients|deadlines|on call|weekend|break duty|extra|disciplinary|observations|scores) (_)? (_)? (until|before|in|for|during|while|land~|from)
          (without|no|free of) (penalty|penalties|sanction|sanctions|reproach|reprimand|black mark|consequences)
          (not|never|nobody|no one) .. (count|counts|counted|held|used|scored|marked|graded|assessed) .. (against|towards) .. (you|anyone|anybody|your|them|the)
          (errors|mistakes|slips) .. (first|month|week) .. (count|scorecard|record|against|forgiven|free)
          (keep~|kept|leave~|leaving|build~|built|plan~) .. (slack|buffer|spare time|headroom|breathing space|breathing room) .. (in|for|so|into|each|every)
          (released|freed|relieved|excused|exempt|exempted|spared|let off|free) (from|of) .. (work|duties|duty|other|calls|meetings|matter|shift~|one|her|his|their|your|standing)
          (take|takes|taken|taking) .. off (you|your|their|them|the (list|roster))
          (hour~|time|day~|afternoon~|morning~) .. (set aside|blocked out|ring fenced|kept free|put aside|carved out)
          (protected|ring fenced|undisturbed) (time|hour~|morning~|afternoon~|day~|slot~)
          (set|put|setting|putting) aside .. (hour~|time|day~|afternoon~|euros|pounds|money|budget|<number>)
          (extra|additional|more) time (for|to) (you|learn|practise|read|train|do|those|anyone|staff)
          (as long as|as many _ as|as much help as|as much time as) (you|they) (need|like|want)
          mistakes .. (free|count|forgiven|expected|allowed|cost nothing|welcome)
          (day|days|week|hour|morning|afternoon) (without|free of|with no) (tickets|calls|meetings|patients|customers|orders|deliveries|visitors)
          (projects|tasks|inspections|audits|reviews|appraisals|reports|observations) .. (are|is|have been|will be) (postponed|paused|cancelled|deferred|put off|suspended|on hold) (to|until|till|during|for|so)
          so (that)? (we|you|they|everyone|staff|all of you|teams) can (practise|go over|go through|learn|train|catch up|concentrate|get used)
          (extra|additional|longer|warm up) breaks

          @may .. (opt out|sit (it|this|one|these) out|step out|drop out|withdraw|leave the (trial|pilot|test|scheme|group|experiment)|decline|refuse|say no|skip (the|a|one|it|this)|pull out|bow out|swap back|switch back|go back to|stay on|stay with|remain on|keep using|keep (the|their|your) (old|paper|previous|own|existing)|return to|stick (to|with)|exchange (with|shifts)|swap (with|shifts|calls|it|to)|defer|postpone)
          (opt|opting) out (at|if|is|by|without) .. (any|you|fine|time|telling|writing|reason|like|ok|okay|wish|want|simply)
          (withdraw|opt out|pull out|drop out|step out|switch back|swap back|go back|revert|leave) .. at any (time|point|moment)
          (swap|exchange) it with (anyone|anybody|a colleague|someone|whoever)
          +: (nobody|no one|no volunteer|none) .. (has to|have to|need|needs to|is (forced|obliged|required|expected to)|must) (join|take part|do|use|speak|attend|come|stay|explain|participate)
          +: (you|they|nobody|staff|volunteers|members) (need|do) not (have to|need to)? (join|take part|attend|participate|give a reason|justify)
          +: no (reason|explanation|form|justification|ground) .. (needed|required|necessary|being required)
          +: (nobody|no one) (has to|needs to) (go on|sing|sign up|volunteer|switch|present|talk|perform)
          (if you|who|anyone|anybody) .. would rather .. (not|stay|keep|be on|use|have|wait) .. (can|may|say|tell|just|no problem|stay|free to|need only)
          if (you|your) .. (bad|hurt|hurts|pregnant|can not|sore|ill|sick|too much|shake) ... (stay|stays|swap|trade|use|skip|sit|stop|another|signs|does|take|instead)
          (those|anyone|anybody|people|staff|members|whoever|households|colleagues) who can not .. (can|may|will|get|gets|trade|swap|receive)
          (those|anyone|anybody|people|staff|members|colleagues) .. (without|with no) .. (can|may|get|gets|receive) (still|a|an|their|the|it|use|borrow|ask)
          (saying no|opting out|declining|a no) .. (is (perfectly|absolutely|always)? (fine|ok|okay|accepted)|accepted)
          # leave to say no, to go back, to take longer
          (participation|taking part|joining|attendance) is (entirely|purely|completely)? (voluntary|optional)
          (voluntary|optional) (for|throughout)
          (at|in) your own (pace|time|speed)
          (can|may|be|is|are) (exempt|exempted|excused|excepted|released) (from|on|for|upon) 
          (exceptions|exemptions|dispensation|alternatives|adjustments) .. (are|is|can|may|for) .. (made|granted|available|agreed|arranged|anyone|those|requested|on request)
          (may|can|will) (still)? (stay|remain|continue) .. (old|paper|previous|existing|former)
          (old|paper|previous|existing|legacy|former|handwritten|manual) (_)? (_)? (stays|stay|remain|remains|is kept|are kept|kept|will stay|will remain|will be kept) .. (available|open|valid|in place|as a (backup|fallback)|read only|until|running|alongside|accepted)
          (accept~|take~|served) .. (paper|late|old form~|by hand|handwritten) .. (until|for|from|too|all the same)
          (swap~|exchange|trade) (shift~|call~|day~|duty|slot~)  (with|freely)

          (<name>|(second|extra|third) _) (<will>)? (stand|stands|sit|sits|stay|stays) (by|at|in|with|on) & (first|during|week|each|until|through)
          (with|to|at|for) whoever is (there|new|late|behind|on it|<stuck>)
          (trainer~|instructor~|coach|<helper>) .. (stays|remains|comes|attends|will stay|will come) .. (week|day|until|extra|first)
          (hour|half hour|minutes) (call|lesson|tutorial|session|one to one) with
          (ring|call|phone) .. (at any hour|any time of|round the clock|a phone call away|any hour)
          (whoever|someone|somebody) .. (answers|replies|comes|responds) (before|within|in|at once)
          +: (target~|quota~|core hours|deadline~|penalt*) .. (do|does|will) not (apply|count)
          (<name>|<group>|<people>) will (read|check|review|proofread|correct) (any|every|each|your) (_)? (draft|letter|text|first|report|entry|form)
          (sub|substitute~|floater~|float nurse~|locum~|runner|relief|paralegal|commis) .. (on call|on the bench|for every|paid for|lent|sits in|comes in|pick up)
          (two|three) of (us|you) (at|on|in) (every|each)
          (swap~|trade~) (rounds|shifts|turns|days|duties|slots|calls) with (you|anyone|anybody|whoever|a)
          (take~|picks up|absorbs) (tickets|calls|work|cases|shifts|orders) (off|from) _
          # a named person takes something from you, stands by, or swaps
          be (sitting|standing|staying) (beside|at|by|next to) (the|each|every|you|your)
          (<name>|<people>|i) will (teach|show) (the|you|how|it) .. (to)? (anyone|anybody|whoever|everyone|those|new|your)
          (<name>|colleague|somebody|someone|somebody else|someone else) (<will>)? (do|does|reread~|rereads|read|reads|mark|marks|check|checks|carry|carries|lift|lifts|type|types|draft|drafts|write|writes|cover|covers|handle|handles|fetch|fetches|take|takes|lock|locks|pick|picks) (up|over|on)? (your|our|anyone 's|everyone 's|one of your|tickets) _
          (<will>|<name>) (carry|draft|drafts|type|types|lift|write|writes|fill|drive|fetch|print|scan|move) ... for (you|any _|anyone|anybody|whoever|those) & !(deliver|customer~|service)
          (check~|reread~|read~|go|goes|look~) ... before (it|they|anything|you) (goes|go|leave~|take|is sent|are sent) .. (else|the bench|out|on|live|it) & !<measure>
          +: for (whoever|anyone|anybody|those|any _) .. (gets|get|is|are|who|with|in) .. (<stuck>|not sure|finding (its|their) feet|a muddle|behind|new to it)
          +: (those|anyone|anybody|whoever) .. (can not face|can not bear|dread~|hate~|struggle~) .. (<do>|may|can)
          (double|doubly|twin) (manned|staffed|crewed|banked|up)
          (do|work|go|start|hold|walk|fly|ride) .. (in (twos|threes)|two to a _) & !(falls|rounds)
          (extra|additional) (reader|rehearsal~|sectional~|practice|run through|lesson~|proofreader|checker)
          supervised (circuits|runs|shifts|drives|practice|turns|laps|trips|sessions)
          (quiet|spare|free|protected|paid|clear) (hour~|time|morning~|afternoon~) .. to (learn|practise|read|try|train)
          (hour|hours|time|minutes) .. (is|are|spent) (for)? (learning|practising|training|the quick to)
          (half hour~|hour~|session~|lesson~) .. (on the clock|in working time|in work time|in paid time)
          +: (no one|nobody) expects you to
          (breakfast|lunch|supper|travel|taxi|childcare|parking) .. (is on the|paid|on us|on the company)
          (may|can) (keep the (chalk|old|paper)|skip the|miss the|step out|leave at)
          (room|space|corner|annexe) .. (is|are) (kept|unlocked|open|set aside) .. (empty|quiet|free|round the clock|all day|for)
          (set aside|reserved|kept) for your questions
          (question|questions) (hour|table|time|corner) .. (@day|<clock>|in the|by the|on)
          bring (your)? (questions|problems|worries) .. (to <name>|table|desk|counter|canteen|@day)
          (spend|spends) (a|an|one|the) (_)? (day|morning|hour|afternoon|shift|week) with (each|every|you)
          (full|half|one|whole) day of (_)? (instruction|tuition|training|practice|coaching)
          <name> .. (repeats|reruns|runs|holds) the (whole thing|session|class|same) .. (at|on) 

          (cheat sheet~|crib sheet~|crib|crib card~|quick guide~|quick start|how to guide~|step by step|worked example~|completed (specimen|example|form)|faq|faqs|screencast~|pocket guide~|quick reference|idiot 's guide|prompt card~|prompt sheet~|starter kit~|starter pack~|toolkit|reference card~|explainer~|ready made) .. (is|are|on|in|at|by|hang~|taped|pinned|stuck|with|for|of|from|attached|under|beside|next|available|inside|above|linked|comes|will|stands|to)
          # paper, film and kit
          laminated (_)? (card|sheet|guide|copy|copies|instructions|map|list|summary|cards|sheets)
          (guide|instructions|handbook|tutorial|walkthrough|video|videos|notes|documentation) .. (is|are) (linked|on the|in the|in every|on every|by each|at each|at every|available (on|in|from|at))
          (guide|instructions|card|cards|poster|sheet|list|codes|steps|diagram) .. (taped|stuck|pinned|fixed|hangs|hang) .. (to|inside|above|by|on|next to|beside|at) (each|every|your|the (till|machine|door|wall|lid))
          (written|printed|illustrated|pocket|short|two page|one page|one) (guide|instructions|handbook|leaflet|map|plain language summary) .. (is|will|on|in|at|for|to|after)
          (guide|handbook|faq|leaflet|instructions|checklist) .. (attached|enclosed|overleaf|appended)
          (spare|loan|replacement) (handset~|headset~|laptop~|phone~|tablet~|radio~|glove~|key~|lanyard~|chair~|battery|batteries|kit|equipment|set~|stool~|lamp~|glasses|copy|copies|bike~|device~|charger~|screen~|headphone~|boot~|coat~|uniform~|van~) .. (are|is|in|on|by|hang|at|from|can|for)
          (extra|spare) (handset~|headset~|laptop~|tablet~|radio~|glove~|chair~|heater~|lamp~|screen~|monitor~|trolley~)
          (can|may) borrow
          (lend|lends|lent) (you|us her|us his|out|every|each|anyone)
          on loan (from|to|for)
          (can|may) be (borrowed|collected|picked up|claimed|booked|exchanged|swapped|deferred|dictated) .. (from|at|in|on|up|by|with|to|until)
          (practice|training|test|demo|dummy) (version|copy|account|area|till|flat|environment|sale|room|data) & !(licence|license|expires)
          sandbox & (practise|practice|play|click|nothing|break|safely|learn)

          # money and paid time
          (will|shall|is|are|be|can be|may be|office|company|council|school|theatre|board|we|trust) (refund|refunds|refunded|reimburse|reimburses|reimbursed|claimed|subsidise|subsidises|pay for|pays for|cover|covers) .. (travel|childcare|taxi~|lesson~|course~|parking|fare~|receipt~|expenses|overtime|mileage|petrol|fees|cost of|costs of|half|in full|months)
          (travel|taxi~|childcare|fares|course fees) .. (is|are|will be) .. (paid|reimbursed|refunded|covered)
          (pays|pay|covers|refunds|refund) (the|your|for the|for your) (_)? (fare|fares|bus|train|taxi|fee|fees|course|lessons|childcare|parking|difference|travel)
          paid (study|training|learning) (day|days|time|leave|hours)
          (is|are|counts as|on|it is|be) paid (time|hours|work|like any)
          (paid like|at full pay|on full pay|no loss of (pay|earnings))
          (free of charge (while|for|during|to)|at no cost to|at our expense|on expenses)
          (taxi|taxis|minibus|shuttle|childcare|creche|sitter|babysitter) .. (paid|provided|laid on|leaves|runs|for anyone|is driving)
          (grant|grants|allowance|voucher|vouchers|advance|bursary|bursaries|hardship fund) .. (of up to|is available|are available|for (anyone|those|anybody|each|every)|up to)
          (guarantee~|get~|top~) .. (average|same pay|full pay|pay protection)
          (cover|backfill|agency time) .. (paid for|has been (paid|booked|arranged|bought)|is (paid|booked|arranged))

          (meet|meets|see|sees|speak to|phone|ring|call|visit) .. (each|every) .. (individually|one by one|one after another|in turn|personally|of you)
          (stuck|lost|unsure|struggling|confused|overwhelmed) & (ping|ask|ring|grab|find|see|call|text|shout for|wave at) & (<clock>|<recurring>|all week|every day|on duty|next to you)
          (drive~|take~|carry|carries|fetch~|walk~|cover~|swap~|sit~ with|help~) (anyone|anybody|everyone|those|people|whoever) who (needs|need|wants|want|struggle~|is stuck|gets stuck|can not|has no|have no)
          (sits|sit|sitting) in on (the|your|every|each)
        `,
        weak: `
          (help|support|plan|training|coaching|measures|assistance|documentation|initiatives) .. (being|to be|is|are|be) (drawn up|arranged|worked on|planned|considered|confirmed|under consideration|announced)
          [under (support|help|training|assistance)] (being|to be|is|are|be) (drawn up|arranged|worked on|planned|considered|confirmed|under consideration|announced)
          (find|get|have|receive) the (support|help) .. need
          (is|are|will be|shall be|be) (granted|given|provided|offered) (where|when|as|if|wherever) .. (required|needed|necessary|possible)
          ^ (please do that|ongoing|as far as|as always|as usual|one another|in the usual)
          @we = (we|i|you|they|staff|everyone|everybody|colleagues|teams|hr|management|managers|each|ministry|district|all)
          (support|help|assist|accompany|back|look after|be there for|stand by|stand behind) (you|each other|one another|everyone|everybody|staff|colleagues|teams|our (staff|people|teams|colleagues)|schools|them) 
          (will|shall|to|be|is|are|can|fully|well) (be)? (fully|well|properly)? (supported|helped|assisted|looked after)
          (support|help|assistance|training|guidance|coaching|resources|materials|documentation|advice) (_)? (_)? (will|shall|is|are|can|may|has|to) .. (provided|given|granted|available|offered|there|planned|arranged|worked|at hand|follow|forthcoming|rendered|possible)
          (appropriate|necessary|adequate|full|ongoing|needed|every|all the|possible|level of|comprehensive|continued|wherever|of the) (_)? (support|help|assistance|training|care|guidance)
          (support|help|assistance|training|guidance) .. (where|as|when|wherever|if) .. (needed|required|necessary|possible|want)
          (here|there|happy|glad|ready) (to help|for you|to support|to assist)
          (got|have) your back~
          (reach out|get in touch)
          (door|line|inbox) (is|are)? (always|open)
          (nobody|no one) (will be|is|gets) left .. behind
          (be|go) (patient|gentle|kind|easy|considerate|understanding|nice|lenient) (with|to|on|of)
          (bear|bearing) with (us|one another|each other)
          (take|taking) care of (yourself|yourselves|each other|one another|you)
          (look~ out for|look~ after|help~|support~|assist~|lean on|be there for) (each other|one another|us all)
          (our|your) (wellbeing|well being|welfare)
          (find|sort) (a way|it out|ways) 
          (brought|bring|get) (you)? up to speed
          (period of adjustment|time you need|take it (gently|slowly|easy)|your own pace|at your pace|as painless|as smooth|soft landing|safe landing)
          (hand in hand|shoulder to shoulder|in this together|all in the same boat|stronger together)
          (cut|give|allow) (each other|one another|yourself|yourselves|people|them) (some|a bit of|a little)? (slack|time|grace)
          (we|i) (have)? got (you|this)
          (will|shall) (carry|pull|see) (each other|one another|us all|everyone) through
          not alone in this
          if in doubt
          (anything|something) (is)? (unclear|not clear|you would like to know)
          (speak|talk|come|write) to (one of us|us) & (if|when|whenever)
          (email|ping|ask|message) (me|us|@) (anytime|any time|in the group|if)
          ask (in the group|before you|someone|around|anyone)
          for (clarification|clarifications|details|more details|everything else)
          [under (question~|unclear|unsure|lost|doubt~|stuck|who to ask|clarification~|questions)] (knows|ask|email|call|see|sought|first instance|find me|days|line manager)
          (duty of care|upskilling|necessary cooperation|measures for accompanying)
          (do|try) (my|our) best
          (be|look|look at) (your case|a bit more patient|more patient)
          we (will|shall)? help where
          (questions|enquiries|doubts) .. (to|please|ask|contact|reach|speak|talk)
          (any|further) (questions|doubts)
          (not|never) hesitate
          (feel free|do|just|happy) (to)? (ask|enquire|get in touch)
          (ask|ping|contact|see|speak to|talk to|ring|find|come to) (me|us|your|<name>|the) & (confus*|unclear|unsure|not sure|stuck|puzzle*|not understand|no idea|struggle~|trouble|worried|worry)
          ^ ask (me|him|her|your _|<name>)
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
    {invalid: '# Handover\n\n«Please reach out.»', message: 'but not who gives it'},
    {
      invalid:
        '# Reorganisation\n\nThree teams become two on 1 June. «Appropriate support will be provided.»',
      message: 'but not who gives it',
    },
  ],
});
