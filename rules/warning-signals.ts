import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'warning-signals',
  summary: 'The memo says what would show that it does harm.',
  why: 'A warning sign that was named beforehand gives everyone permission to say stop; one that was not is explained away.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  absent: 'Nothing says what would show that it goes wrong',
  weak: {sign: '{quote} says that someone watches, but not what would show trouble'},
  example: 'If more than three calls in a week go unanswered, we go back to the old rota the same day.',
  vocabulary: {
    facets: {
      sign: {
        present: `
          @if = (if|when|should|once|whenever|the moment|the minute|the day|as soon as|in case|in the event that|provided that|the first time|suppose)
          @generic = (it|this|that|things|something|anything|the (trial|experiment|pilot|test|change|idea|review|result|results|answer|numbers|figures|outcome|verdict|vote|knowing|plan|data|evidence)|you (hate|prefer|want|persuade|agree|ask|say|feel|disagree|like|object)|we (are|have|find|decide|agree|can not|do not|get|think)|i (am|have)|not|so|need be|necessary|everyone|nobody|no one|people (hate|like|want)|most of|a majority|the majority|all goes|in doubt|asked|you|we|i)
          @stop = (stop|stops|stopped|halt|halts|halted|end|ends|ended|pause|pauses|paused|suspend|suspends|suspended|suspension|revert|reverts|reverted|reversed|withdraw|withdraws|withdrawn|abandon|abandons|abandoned|aborted|abort|scrap|scraps|scrapped|bin|shelve|shelves|shelved|drop it|drop to|drops it|undo|undone|roll back|rolls back|rolled back|roll it back|roll this back|rollback|go back|goes back|going back|gone back|go straight back|move back|switch back|switches back|switch it off|switched off|step back|fall back|change back|comes back|come back|returns|reopen|reopens|open it again|put back|put .. back|put it .. back|bring .. back|pull the plug|pull out|pulls out|pulling out|pull it|call a halt|call it off|calls it off|call it a day|called off|call off|cancel|cancelled|rethink|regroup|bail|dead|over|scrap it|kill it|comes off|come off|come down|comes down|take .. off|takes .. off|take .. back|is off|is out|is gone|goes|reinstate|reinstated|restore|restored|lapses|void|whistle|closes the|remap|redraw|fold|sooner than planned|terminate|terminates|terminated|termination|early exit|back to (the old|normal|paper|how|before|what|three|two|one|weekly|daily|manual)|are back to|straight back|pack it in|wind it up|wind it down|back out|drop the|drops the|is finished|that is it|we are done|game over)
          @thr = (more than|over|above|beyond|past|fewer than|less than|below|under|exceed~|exceeding|exceeds|at least|at more than|top|tops|pass|passes|climb past|climbs past|rise above|rises above|fall below|falls below|fell below|drop below|drops below|reach|reaches|hit|hits|worse than|longer than|later than|higher than|lower than|in excess of|up by|down by|goes above|go above|rises by|falls by|drops by|up to)
          @count = (<number>|a|one|twice|once|half|last (year|month|spring|autumn|summer|winter|week)|the (current|same|normal|usual|average|baseline|agreed))
          # if <something bad> ..., then we stop
          @if & @thr .. @count & @stop
          @if !@generic ... (<number>|twice|again|third|second) & @stop !by
          @thr .. @count ... (and|we|then|is|are|means|triggers|shall|will) .. @stop
          @if (the|a|an|any|our|your|more|too many|fewer|even) _ ... (rise|rises|rose|climb|climbs|drop|drops|fall|falls|grow|grows|double|doubles|slip|slips|creep~|pile~ up|get worse|gets worse|worsen~|suffer|suffers|leave|leaves|complain|complains|refuse|refuses|increase|increases|go up|goes up|go down|goes down|get longer|gets longer|goes wrong more|miss|misses|missed|late|unanswered|hurt|hurts|injured|slower|longer|skip|skips|skipping|stay late) & @stop
          @if & (complaint~|error~|mistake~|injur*|accident~|incident~|overtime|sick|absence~|queue~|waiting time~|wait|backlog|delay~|late|missed|lost|unanswered|churn|refund~|returns|turnover|resign*|cancellation~|outage~|downtime|latency|error rate|abandon~ rate|stranded|losses|no shows|grievance~|escalation~|breakage~|scrap|waste|rework) .. (rise|rises|climb|climbs|go|goes|grow|grows|double|doubles|increase|increases|spike|spikes|keep~|pass|passes|top|tops|exceed~|above|over|creep~|stay~|is|are|reach~|hit|hits|start~|pile~|per|a week|leaves) & (@stop|we|i|then|end|ends)
          @if .. (<people>|anyone|anybody|someone|somebody|one of us|any of us|a single|even one|<group>) .. (is|are|gets|get|starts|start|stops|stop|says|say|asks|ask|leaves|leave|misses|miss|falls|fall|quits|quit|complains|complain|cries|is hurt|ends up|end up|has to|have to|begins|begin|refuses|refuse) & @stop
          (we|i|the <people>|who|ops) (<will>)? (@stop|end|ends|pause|drop|close|reopen|return|hire) ... (if|when|once|as soon as|should) & (@thr|<number>|rise~|double~|drop~|fall~|worse|complaint~|injur*|late|miss|missed|lost|hurt|burn~|error~|accident~|sick|leave|leaves|climb~|overtime|queue~|stranded|unanswered)
          (gets|get|be|is|are|will be|shall be) (removed|withdrawn|suspended|stopped|paused|reversed|cancelled|ended|switched off|rolled back|scrapped|abandoned|terminated|halted|dropped|binned) .. (if|when|should|once|as soon as) & (@thr|<number>|rise~|double~|worse|complaint~|late|missed|lost|error~|fewer|even one)
          (stop|stops|halt|pull the plug|abort|call it off|call a halt|roll back|revert|end it|escalate|pause it) (it|this|the (trial|pilot|experiment))? (if|when|at|once|as soon as|should) !(it|this|that|you|things|we|necessary|needed|the) _
          (stops|ends|suspends|halts|kills|closes|finishes|sinks|terminates) (it|this|the (trial|pilot|experiment|whole thing|work|building work|scheme|procedure|protocol|test|arrangement|rollout|roll out))
          (shall|will|would) (entail|trigger|lead to|mean|result in|bring|cause|force) .. (suspension|a halt|the end|a rollback|withdrawal|termination|an early end|immediate review|a rethink|a stop)
          (grounds|reason|reasons|cause|cue|signal|sign|trigger|condition~|criterion|criteria|threshold|limit) .. (for|to) .. (stop|stopping|halt|halting|pull~ out|end|ending|scrap|scrapping|abandon~|revert~|rollback|roll back|undo|worry|go back|going back|withdraw~|pause|rethink|call it off|quit) & (if|when|is|are|would|more than|over|below|any|twice|<number>)
          (and|then|at|after|over|past|above|below|under) .. (we|i) (are out|would be out|bail|would bail|stop|would stop|roll back|revert|go back|abort|pull the plug|call a halt|bin|scrap it|drop it|drop to|stop trusting|begin to ask questions|would begin to ask|are through|call it off|ring the|shelve|hire|draw the line|go straight back|switch back|take them off|take it off)
          one (more)? (bad)? _ and (we|it|i|the) .. @stop
          (a|one more|another) (second|third|fourth|single|further)? _ ... (ends it|stops it|and we (stop|revert|go back)|ends the|is where|on the spot)
          (at|after) (the)? (<number>|second|third|first|fourth|two|three) .. (we|it|i|the) .. @stop
          (a|one) single (one|case|complaint|instance|incident|injury|<people>|accident|error) & (@stop|and|stop|is enough|would be)
          (two|three|four|five|a second|a third|second|third|fourth) .. (strike~|in a row|running|on the trot|in one week|in a week|in any week|in a month|consecutive) & (@stop|means|then|would|and|warning|alarm|sign)
          (is|are|be) where (we|i|it|the|they) .. (stop|go back|returns|ends|draw|would|call)
          line in the sand
          # it would show, it tells us
          @bad = (too (slow|long|much|far|big|tight|short|early|many|strict|hard)|not working|broken|failed|failing|failure|wrong|gone wrong|worse|damage|harm|mistake|trouble|overdone|overdid|hurting|burning|only moved|moved the problem|traded|shifted|lost|hollow|theatre|losing|bad|off|burden|tired|overloaded|overload|is it not|it is not|this is not|does not work|do not work|was no good|no good|rewards|asked too much|under strain|stretched|bureaucracy|nothing|paying for|giving up|defeat)
          (would|will|should) (tell|show|suggest|mean|indicate|prove|signal|be (a|the) (sign|signal|proof|evidence)) (us|me|you|we)? (that)? ... @bad
          (tells|shows|means|proves|suggests|signals) (us|me|you|that) ... (@bad)
          @if ... (we|i|it|something|faster|the (idea|change|trial)) (have|has|is|was|were|will have|would have) (only|just|simply|merely|really)? (moved|broken|traded|shifted|added|overdone|bought us nothing|failed|lost|made it worse|made things worse|a mistake|off|wrong|not working|too|gone|no good|theatre|missed|not better|asked)
          (otherwise|then) (we|it|i) (have|has|will have|is|was) (only|just|built|lost|failed|a failure|broken|the wrong)
          (is|are|be|as|considered|regarded|read|treated|recorded|taken|count|counts) (as)? (a|an|the|our|my|evidence of|signs of|proof of)? (bad|clear|sure|early|first|serious|strong)? (warning|warning sign|warning signal|red flag|alarm|alarm bell|alarm signal|canary|bad sign|failure|danger sign|stop sign|stop signal|harmful|adverse|unfavourable|unfavorable|harm|negative sign|cue|brake|cause for concern|bad omen|sign of (failure|trouble|harm|strain)|a no) !(by|scheme|club)
          (warning|danger|bad|alarm|stop) (sign|signs|signal|signals|bell|bells) (is|are|would be|will be|include~|for (me|us))
          (red flag~|red light~|alarm bell~|alarm signal~|danger sign~|warning sign~|warning signal~|guardrail metric~|guard rail~|tripwire~|kill switch~|stop criterion|stop criteria|stopping rule|stop condition~|abort criteri*|exit criteri*|rollback criteri*|rollback trigger~) & (<number>|<more>|<less>|more|less|any|if|when|is|are|include~|churn|rate|rising|rise|complaint~|missed|late|unanswered)
          (count|counts|counted|tell|tells|speak|speaks|speaking|go|goes) against (it|the|this|us|me)
          (would|will|should) (worry|concern|alarm|scare|frighten|trouble|bother) (me|us|you|him|her|them|<people>) !(no|less)
          (worry|concern|alarm|scare|bother) (me|us) (most|is|are|would)
          (we|i|<people>) (would|will|should|shall) (be|get|become|start to be|start getting) (very|seriously|really|quite)? (worried|concerned|nervous|alarmed|uneasy|suspicious|anxious) (if|when|by|about|at|should)
          (make|makes|making|give) (me|us) (nervous|worried|uneasy|anxious|pause|think again|wonder)
          (hate|dread|sorry|not (like|want|wish)|loath|unhappy|afraid|fear) to (see|hear|find)
          (signs|sign|evidence|signals|signal|indication|indicator|indicators|proof|symptom) (of|that|this|it|we|for) .. (harm|failure|trouble|strain|not|wrong|too|hurting|does harm|overload|failing|bad|worse|broken|damage|overdone)
          (would|will|shall|should|must|have to) (call|consider|regard|read|treat|take|conclude|count|judge|see) .. (failure|failed|harm|harmful|adverse|broken|wrong|unfavourable|warning|defeat|mistake|a no|bad|worse|against|cry for|signal to stop|sign to stop|sign to)
          (goes|going|gone|went|go|looks|looking|look) (badly|the wrong way|wrong|sideways|pear shaped|bad) (if|when|we will|would|is|means|we|you|should|=)
          (bad|badly|failing|broken|not so good|not good|worrying|unhealthy|unhappy|failure|wrong|worse|harm|red|amber|trouble|not working|concerning) (would be|looks like|means|is when|is if|would mean|would look like|will be if|if|when|=) !(it|you|we|this|that|not) _
          (is|are|will be|be) (the number to fear|the bad ending|our canary|our brake|my brake|the alarm|our alarm|my alarm|the canary|the tell|not a good sign|a bad sign|no good sign|a danger sign|the danger|the thing to watch|one strike|the red line|over the line|a red line)
          (canary|canaries|tripwire|telltale|red line|alarm bells|early warning|smoke alarm|warning light) _
          (more of|up|rise|rising|down) .. (bad|worse|not good|stop|means we stop)
          (if|when) .. (@bad|it is not working|it goes wrong|it is not) .. (we|you) will (see|hear|notice|find)
          (not working|going wrong|hurting|failing|harm|gone wrong|does harm) if
          # the other half of a pair of figures
          (red|bad|fail|stop|no go|unhappy|alarm|worrying) .. @thr .. <number>
          (good|green|fine|happy) & (bad|red|not good|not so good|unhappy|worrying) & (<number>|more|fewer|less|when|if|longer|shorter)
          (fewer|less|more|longer|up|down|shorter) .. (good|fine|we go on) ... (fewer|less|more|longer|up|down|shorter) .. (bad|not good|we stop|not fine)
          # say it when you see it
          @tell = (tell (me|us|<people>|<name>)|let (me|us|him|her|<people>|<name>|the <people>|the <group>|the office) know|ring (me|us|him|her|<people>|<name>|the)|call (me|us|him|her|<people>|<name>|the)|phone (me|us|the|<people>|<name>)|page (me|us|him|her|the)|text (me|us)|ping (me|us|the|<name>)|email (me|us)|flag (it|this|that)|shout|speak up|raise the alarm|sound the alarm|stop me|report|pull the cord|alert (me|us|the))
          @tell ... (if|when|whenever|the moment|the minute|as soon as|any|once|should) ... (<bad>|<number>|twice|drops|drop|below|above|more than|stop|stops|stopped|refus*|weight|replacing|cry*|unsafe|ill|going hungry|standing|skipping|left|without|crying|still|again|longer than|later than|waiting)
          (if|when|should|once) ... (<bad>|<number>|twice|drops|below|above|more than|skipping|standing|crying|without|still|waiting|goes more) ... (tell (me|us)|let (me|us) know|ring (me|us)|call (me|us)|flag (it|this)|shout|page (me|us)|ping (me|us)|report it|phone (me|us)|raise (it|this))
          report .. (at once|immediately|any|whatever|straight away|every) & (<bad>|more than|losing|refusing|anyone|any|weight)
          call me (at once|immediately|straight away|if any)
          # watching for something
          (watch|watching|look|looking|looks) (out)? for burnout _
          (watch|watching|look|looking|alert) (out)? for (any|a rise|an increase|a drop|rising|falling|people|anyone|more|fewer|longer|late|missed|unanswered|complaint~|queue~|delay~|customers|staff|<people> (who|leaving|working|staying|skipping|asking)|repeat~|duplicate~) _
          (watch|track|count|monitor|counting|watching|tracking) .. (how many|how often|number of|whether) .. (complain~|miss|missed|late|leave|leaving|give up|quit|drop out|fall|walk out|cancel|refuse|hurt|skip|lost|abandon~|overtime|unanswered|reopened|resign~|bounce~|returned|turned away|sent back)
          (no longer|can not|could not|can no longer) (carry on|live with|accept|defend|justify) .. (if|is|a|when|it)
          what we (can not|could not|will not) (live with|accept|tolerate|allow) is
          (enough to|enough for us to) .. (stop|call .. into question|end|go back|scrap|withdraw)
          (win~ the argument|have our answer|know we (have|got|were)|call .. into question|own up|admit defeat|eat my hat) .. (if|when) .. (<bad>|still|nobody|more|fewer|less)
          (prove|proves|prove us|prove me) wrong .. (if|would|is)
          the (sceptics|skeptics|critics|doubters|no voters) (were|are|have|was) right
          (if|when) .. (are|is) still .. (after|by|at|in|on|above|over) & (wrong|no good|stop|back|failed|not|nothing|broken|end|down)
        `,
        weak: `
          @watch = (monitor~|watch~|observe~|observed|track~|tracked|tracking|follow~|followed|keep~ .. (eye|tabs|watch)|kept .. (eye|under)|eye .. (kept|on)|keep~ under|keep an eye|pay .. attention|supervis*|survey~|surveillance|oversight|vigilant|vigilance|alert for|on the alert|lookout|look out|microscope|measure~|stay~ close|look closely|look very closely|evidence of)
          @close = (closely|carefully|attentively|regularly|continuously|constantly|throughout|continually|weekly|daily|monthly|at all times|around the clock|on an ongoing basis|ongoing|very closely|with care|like (a hawk|hawks)|intently|steadily|all along|throughout the|as we go|along the way|during|in line with|by the)
          (monitor~|watch~|observe~|track~|follow~|supervise~|review~ the impact) .. @close
          @close (be|being|is|are)? (monitor~|monitored|watched|observed|tracked|followed)
          (be|is|are|being) (monitored|tracked|observed|followed|watched|gathered|measured|recorded) (by|throughout|closely|in|at|regularly|attentively|all|with|$|and)
          (will|shall|going to|is|are|be) (be)? (monitoring|tracking|watching) (the|this|it|all|how|our|your|them)
          (will|shall|going to) (also)? (monitor|track|watch) (the|this|it|all|how|our|progress|impact|developments|key|every|each)
          (track|tracking|monitor|monitoring|follow|following|measure|measuring) .. (<measure>|metric~|kpi~|figure~|outcome~|indicator~|impact|effect~|progress|data|numbers)
          (keep|keeping|kept|keeps) (a|an|our|my|their|one)? (close|careful|sharp|watchful|keen|good|fond|weather)? eye~ (on|out|open|peeled)
          (eye|eyes) (will be|is|are|is being) (kept|on)
          (keep|keeping) (close)? (tabs|watch) on
          (keep|keeping|kept) .. (under|close) (review|observation|surveillance|careful observation|scrutiny|watch)
          (on the (lookout|alert|look out|watch) for|alert to|looking (out)? for signs|look out for|watch out for|watch for|eye out for|signs of strain|side effects|unintended consequences)
          (we|i|management) (will|are going to|shall) be (vigilant|careful|really careful|watching|watchful|alert)
          (look|looking|watch) (very|pretty|extremely)? (closely|carefully|attentively) .. (at|figures|numbers|how|it)
          (pay|paying) (close|careful|particular|special)? attention to (how|the|any|what|signs)
          (maintain|have|provide|ensure) .. (oversight|safeguards|monitoring|supervision)
          (safeguards|guardrails|controls|monitoring|indicators|metrics|kpis|dashboard|dashboards) (is|are|will be|have been) (in place|on|set up|developed|defined|reported|watched|available)
          (set up|setting up|define|develop|agree) .. (indicators|metrics|monitoring|guardrails|kpis|dashboard|thresholds|warning signs)
          (risk|impact|performance|quality) monitoring
          (detect|spot|notice|catch) .. (deviations|problems|issues|trouble|bottlenecks|anything|early|quickly|when it)
          (spotted|noticed|detected|caught) (quickly|early|in time|soon)
          (act|react|respond|intervene|step in|take action|correct course|course correct|adjust) (if|when|should|quickly|promptly|immediately|early) .. (anything|something|things|it|problems|issues|needed|necessary|wrong)
          (if|should|when) (anything|something|it|things|this) .. (goes wrong|go wrong|feels off|feels wrong|negative|bad|badly|worse|harm|harms|suffers|problem|problems) & (we|i|say|will|tell|act|rethink|stop)
          (stay|stays|staying|stand~) (close to|ready to|on top of) .. (it|how|detect|this|intervene)
          (negative|adverse|harmful) (effect~|consequence~|impact~|development~|trends|outcomes) & (record~|report~|collect~|rethink|heads up|monitor~|if|any|watch~)
          (like a hawk|like hawks|under the microscope|all eyes (are|will be) on|watches over|watch over|visits every|eyes and ears|gut feeling|trust your gut)
          (monitor|watch|follow) (it|this|things|the situation|how (it|this|things)|developments)
          (follow~|followed|watch~|see|observe) .. (how (it|this|things) (go|goes|is going|develops|is doing|pans out|are going)|the (development|developments|situation))
          (keep|hold) (me|us|the board|management) (posted|informed)
          (pull|raise|sound|ring) the alarm
          red flags (will be|are) raised
          ^ (it|that|this) would be a (pity|shame) if
          (draw|draws) (the|our)? (consequences|conclusions)
          (customer insights|satisfaction|reputation|wellbeing|morale|engagement) .. (is|are|being) (tracked|measured|gathered|monitored|surveyed)
          (metrics|indicators|kpis|figures|numbers) .. (on the wall|everyone can see|plots everything|plotted)
        `,
        not: `
          # measures of success
          (would|will) (tell|show) (us|me) (that)? (it|this|we) (works|is working|worked|are right|were right|helps|has worked)
          # monitoring people or other matters
          (weather|fire|storm|flood|burglar|smoke) (alarm~|warning~|detector~)
          watch~ (the video|a video|the recording|the film|the webinar|this space)
        `,
        headings: `
          (warning|danger|alarm|stop|bad|early|first|negative|distress|trouble|worrying|unhealthy) (sign|signs|signal|signals|light|lights|flag|flags|bell|bells|omen|omens|smell|smells|symptom|symptoms|value|values|indicator|indicators|zone|marker|markers)
          (red|yellow|amber) (flag|flags|light|lights|line|lines|card|cards|zone)
          early warning
          (alarm|alarms|alarm bells|smoke alarm|smoke alarms|canary|canaries|guardrail|guardrails|guard rail|guard rails|tripwire|tripwires|circuit breaker|circuit breakers|telltale|telltales|tell tales|sentinel events|barometer|bad omens|smells|counter metrics|counter metric|balancing measures|balancing measure|do no harm|antennae)
          (stop|stopping|halt|exit|abort|termination|rollback|roll back|backout|back out|kill|reversal|suspension|abandonment|withdrawal|cancellation) (criterion|criteria|trigger|triggers|condition|conditions|rule|rules|sign|signs|switch|point|points|threshold|thresholds|line)
          (trigger|triggers|thresholds|threshold|worst case tell|immediate stop|stop if|stop when|bad if|bad smell|danger|red) $
          ^ (red|amber|stop|bad|unhappy|not good|worrying|too far|alarm|please no|unfavourable|unfavorable|failure|no go|bad sign|uh oh|over the line|warnings) $
          (signs|sign|signals|signal|indications|indication|indicators|indicator|evidence|symptoms|proof) ... (harm|trouble|wrong|not|fails|failing|failure|stop|too|hurt|hurting|bad|broken|worry|worse|adverse|strain|struggling|unsafe|mistake|overload|overdone|against|take seriously|most seriously)
          (adverse|harmful|unfavourable|unfavorable|negative|undesired|unwanted|unintended) (sign|signs|effect|effects|outcome|outcomes|indicator|indicators|result|results|signal|signals|consequence|consequences)
          what ... (would|will|might|could) .. (worry|concern|alarm|scare|stop|sink|trouble|frighten|make us (stop|change|nervous|go back|pull|worry|reconsider|think again)|make me (stop|nervous|worry|pull|go back|change)|prove (me|us) wrong|change (our|my) (mind|minds)|give (us|me) pause|tell us (that)? (it|this|we) (has|is|have|was|are) .. (not|wrong|broken|harm|harmful|failed|failing|gone|too|hurting|overdone)|count against|be (a)? (regarded|bad|harmful|adverse|warning|failure|unfavourable|unacceptable|wrong|signs|red)|show .. (harm|wrong|not|failing|trouble|too)|end it|kill it|call it off|look bad|convince us to stop)
          what (we|i) (will|would|are|am|are going to|will be|'d)? (be)? (watch|watching|watch for|look out for|keep an eye on|keep our eye on|keep watch for|watch out for|looking out for|hate to see|dread to see|afraid to find|fear to see|not want to see|take as a warning|regard as harmful|stop for|worry about seeing)
          (what|things|signs|something) (to|we|we will|we must) (watch|look out|watch out|keep an eye|keep our eye|guard against|be wary of|be alert to)
          (watch|look|looking|watching|watch out|look out|watch closely|alert|eyes peeled|eyes open|antennae out) (out)? for
          (keep|keeping) (an|your|our|a|one) (close)? (eye|eyes) (on|out|open)
          (keep|keeping) watch
          how ... (know|tell|notice|see|spot|recognise|recognize|find out|show) ... (not|wrong|hurting|hurts|failing|fails|harm|harming|bad|badly|worse|too|overdone|mistake|trouble|broken|isn't|gaming|for us|struggling|stop)
          when (we|i|to|would we|will we|do we|would you|you|it) ... (stop|halt|pull|call it off|roll back|go back|admit|worry|abandon|revert|give up|end it|fails|unplugged|quit|scrap|pull out|see this|is over early|over early|sound the horn|ring)
          (at which|the) point .. (we|it) .. (go back|stop|return|revert|goes back)
          (we|i|then we|it|this|the <group>) (will|would|shall|'d)? (stop|halt|abandon|revert|roll back|go back|return|pull the plug|abort|call it off|pause|pull back|admit defeat|have failed|ring|go straight back|call a halt|stops|ends|comes off|is off) .. (if|when|at|once|should|in case|after|as soon as|to|unless)
          (reason|reasons|grounds|cause|causes) (to|for) .. (stop|stopping|halt|end|ending|worry|abandon|quit|undo|doubt|concern|pull out|pause|withdraw|call it off|scrapping)
          (bad|badly|wrong|not working|isn't working|fails|failing|harm|broken|too far|too clever|failed you|a mistake|the wrong way|dead) (if|when|at) $
          (if|when) (it|this|that|things|you see this|i see this|this happens|we see) (is|goes|go|isn't|does|happens|starts|becomes|turns)? .. (wrong|badly|not working|not work|harm|bad|worse|sideways|dead|working|stop|ringing|clever|see this|south)
          (if you see|tell me .. if|tell us .. if|ring me if|call me if|shout if|speak up if|alert us if|report .. if|let me know if you see|within the hour if)
          (numbers|number|figure|figures|thing|things|signal|signals|outcome|outcomes|effect) .. (to fear|we fear|can sink|must never see|never want|do not want|we would take most seriously|to avoid|that would stop|must not|hate to)
          (not|never|no) (a)? (good sign|want to see|must never|wanted|see|lead to|tolerate|accept|put up with|happy with|okay|ok|good)
          (indicators|signs|signals|things|outcomes|what) we (do not|would not|never) want
          (would|will) be (regarded as|considered|seen as)? (unfavourable|unfavorable|harmful|adverse|bad|a failure|worrying)
          (indications of harm|harm|what harm looks like|bad looks like|failure looks like|failing looks like|trouble looks like|what failure|what bad|signs we got it wrong)
          (big red button|error budget|slippery slope|first sign|main tell|reason to stop|a wrong we|would be a no|danger zone|gone too far|crossing the line|red button|pulling the cord|andon)
          (where|when) (we|i) (would|will|'d) (stop|draw the line|stop trusting|get worried|worry|say no)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nIf more than three calls a week go unanswered, we go back.'},
    {valid: '# Handover\n\n## Red flags\n\n- Nurses stay late.'},
    {
      invalid: '# «Handover»\n\nThe canteen is closed.',
      message: 'Nothing says what would show that it goes wrong',
    },
    {invalid: '# Handover\n\n«We will monitor it closely.»', message: 'but not what would show trouble'},
  ],
});
