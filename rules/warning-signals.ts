import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'warning-signals',
  summary: 'The memo says what would show that it does harm.',
  why: 'A warning sign that was named beforehand gives everyone permission to say stop; one that was not is explained away.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  since: '0.1.0',
  absent: 'Nothing says what would show that it goes wrong',
  weak: {sign: '{quote} says that someone watches, but not what would show trouble'},
  example: 'If more than three calls in a week go unanswered, we go back to the old rota the same day.',
  stub: {
    heading: 'What would worry us',
    prompt: 'What would show that it does harm? From which number or event on do you stop, and who says so?',
    placeholder: 'Describe what would show that it does harm, and what you do then',
    follows: ['positive-signals', 'support-tactics', 'expected-challenges'],
  },
  vocabulary: {
    facets: {
      sign: {
        present: `
          @if = (if|when|whenever|once|in case|in the event that|the moment|the minute|the day|as soon as|the first time|(^ should)|(so should))
          @generic = (it|this|that|things|something|anything|the (trial|experiment|pilot|test|change|idea|review|result|results|answer|numbers|figures|outcome|verdict|vote|knowing|plan|data|evidence|six)|you (hate|prefer|want|persuade|agree|ask|say|feel|disagree|like|object)|we (are|have|find|decide|agree|can not|do not|get|think)|i (am|have)|not|so|need be|necessary|everyone|nobody|no one|people (hate|like|want)|a majority|the majority|all goes|in doubt|asked|you|we|i)
          @we = (we|i|you|they|then|please|immediately|and)
          @it = (it|that|everything|all|she|he|this|<people>|<name>|the _|the _ _|the _ _ _|then|and)
          @back = (back (to|on|up|in|where|again|out)|the old|manual|paper)
          @halt = (stop|halt|end (it|this|the)|pause|suspend|revert|reverse it|withdraw|abandon|abort|scrap|bin (it|this|the)|shelve|drop (it|this|to|the|them)|undo|roll (it|this|them)? back|rollback|go (straight)? back|going (straight)? back|move back|switch back|switch it off|step back|fall back|change back|return to|reopen|put ... @back|bring .. back|pull (the plug|out|it)|pulling out|call a halt|call (it|this|the whole thing) off|call it a day|cancel (it|this|the)|rethink|regroup|bail|kill it|ditch|fold|remap|redraw|pack it in|wind (it|this) (up|down)|back out|take (it|them|this) (off|out|back|down)|have to think again|close it|shut it down|stop there|own up|call time)
          @halts = (stops|halts|ends|pauses|suspends|reverts|withdraws|abandons|aborts|scraps|bins|shelves|drops|undoes|rolls (it|this|them)? back|goes (straight)? back|moves back|switches (it|routing)? (back|off)|falls back|changes back|comes (off|down|back)|returns|reopens|opens up|is (stopped|halted|ended|paused|suspended|reverted|reversed|withdrawn|abandoned|aborted|scrapped|shelved|dropped|undone|dead|off|gone|over|finished|cancelled|switched off|reinstated|restored|called off|taken off)|are (stopped|suspended|withdrawn|abandoned|scrapped|undone|switched off|back to|straight back)|be (stopped|halted|ended|paused|suspended|reversed|withdrawn|abandoned|aborted|scrapped|shelved|undone|switched off|reinstated|restored|called off|rolled back|terminated)|gets (removed|switched off|scrapped|dropped|pulled)|calls (it|a halt|off)|calls it off|pulls the plug|puts .. back|blows the whistle|takes it off|kills|finishes|lapses|resumes|resume|terminates|aborted|go back up|goes back up|opens again|applies again|are back|flips itself off|void)
          @thr = (more than|over|above|beyond|past|fewer than|less than|below|under|exceed~|in excess of|at least|tops|top|passes|pass|reaches|reach|hits|hit|climbs past|climb past|rises above|rise above|falls below|fall below|drops below|drop below|worse than|longer than|later than|higher than|lower than|up by|down by|rises by|falls by|drops by|up more than|down more than)
          @num = (about|the|of|a|roughly|around|say)? (!(<date>|<clock>|<moment>|<period>) <number>)
          @count = (@num|a|an|one|twice|once|half|last (year|month|spring|autumn|summer|winter|week)|the (current|same|normal|usual|average|baseline|agreed|two|three))
          # if <a figure> …, then we stop
          @if !@generic ... @thr (the)? @count & (@we (<will>|all|then|both|would)? @halt|@it <will>? @halts)
          @if !@generic ... @thr (the)? @count & (then|straight|we) .. (@halt|@halts|regroup|escalate|is off|something is)
          @if ... @thr @num & @we <will>? @halt
          @if !@generic ... (twice|<number> (times|<unit>|<measure>|<people>|of (the|them|you|us)|a (day|week|month)|in (one|a|any))|second time|third time|percent|double~|half (of|the)|any of the (two|three|four)|a (second|third|fourth)) & (@we (<will>|all|then|both|would)? @halt|@it <will>? @halts)
          (@halt|@halts) (it|this|everything|the _|early|at once|immediately|the experiment early|the trial early)? (if|when|once|as soon as|should|in the event that|in case) !@generic ... (@thr|<number>|rise~|rises|double~|drop|drops|fall|falls|worse|<bad>|burn*|leave|leaves|climb~|climbs|twice|go up|goes up|nobody|no one|any)
          @thr @num ... (@we <will>? @halt|@it <will>? @halts|shall entail)
          @thr @num .. (and|then) .. (@we <will>? @halt|@halts|that is it)
          !(<date>|<clock>) <number> .. (and|then|is|are) .. (we|i) (<will>|are)? (out|bail|stop|roll back|revert|go (straight)? back|abort|pull|call|bin|scrap|drop to|drop it|stop trusting|begin to ask|through|shelve|hire|switch back|take them off|take it off|remap) !(at|on|for)
          (at|after|over|past|below|above|under|from) @num (<measure>|<people>|of them|or more|in a|percent|cases|upwards|strikes|complaints|times|<unit>) .. (@we <will>? @halt|@it <will>? @halts|we are through)
          at (the)? (second|third|fourth|two|three|four|five) .. (we|i) (<will>)? (@halt|go|drop)
          (more|fewer|less|one more|longer) .. than .. (we|in|last|they|usual|before|now|today) ... (@halts|@we <will>? @halt|abandon|abort|revert)
          # if <something bad> happens, then we stop
          @if .. (<people>|anyone|anybody|someone|somebody|one of us|any of us|a single|even one) .. (is|are|gets|get|starts|start|stops|stop|says|say|asks|ask|leaves|leave|misses|miss|falls|fall|cries|ends up|end up|has to|have to|begins|begin|refuses|refuse|went) & (@we <will>? @halt|@it <will>? @halts|we have (lost|broken))
          [under ^ (q|step|and)? .. if !@generic _] (^ (@halt|resume)|^ (we|then) .. (@halt|@halts|stop)|^ the _ go back|scrapped|(end|start|honeymoon) is over|removal|^ down they|^ return to)
          (stops|ends|suspends|halts|kills|closes|finishes|sinks|terminates) (it|this|the (trial|pilot|experiment|whole thing|work|building work|scheme|procedure|protocol|test|arrangement|rollout|roll out)) & (any|a|one|first|second|third|single|<number>|<bad>|further|overrun) !by
          <number> .. (closes|ends|stops|halts|suspends|triggers) (it|this|the)
          (is|are|be|as) (a|an|my|our|the|enough|sufficient)? (grounds|reason|cause|cue|signal|sign|trigger) (for|to) .. (stop|stopping|halt|halting|pull|pulling|scrap|abandon~|revert|rollback|roll back|undo|worry|go back|withdraw~|pause|rethink|call it off|quit|look harder|end|ending)
          one (more)? (bad)? _ and (we|it|i|the) .. (@halt|@halts)
          (a|any|one) (second|third|fourth|single|further|tipped|skipped)? _ ... (ends it|stops it|and we (stop|revert|go back)|suspends the|ends the)
          (one|two|three|four|five|second|third|fourth) .. (strike~|in a row|running|on the trot|in one week|in a week|in any week|in a month|consecutive) & ((@we <will>? @halt|@it <will>? @halts)|means|something is wrong|warning|alarm|bad sign)
          (is|are|be) where (we|i|the _ _ _) (would|will)? (stop|go back|return|returns|end|draw|call)
          # it would show, it tells us
          @wrong = (too (slow|long|much|far|big|tight|short|early|many|strict|hard|small)|not working|broken|failed|failing|failure|gone wrong|worse|damage|harm|a mistake|trouble|overdone|overdid|hurting|burning|moved the problem|traded|lost|hollow|theatre|losing|a burden|overloaded|it is not|this is not|does not work|do not work|was no good|asked too much|under strain|paying for)
          (would|will) (tell|show|suggest|mean|indicate|prove|signal) (us|me|you|we)? (that)? ... @wrong
          @if !@generic ... (we|i|it|something|the (idea|change|trial)) (have|has|is|was|were|will have|would have|just)? (only|just|simply|merely|really)? (moved|broken|traded|shifted|overdone|bought us nothing|failed|made it worse|made things worse|off|not working|too|gone too|was no good|theatre|cost us|added|lost them)
          @if !@generic ... (turned into damage|was no good|bad ending|we have lost|a cry for|something is (wrong|off)|has failed|have failed|we were wrong|gained nothing|only added|bought us nothing|in vain|no better off|not good|must conclude)
          (we|i) (have|will have|would have) (lost|failed|broken) (them|it|something|you)
          (is|are|be|as|considered|regarded|read|treated|recorded|taken|count|counts) (as)? (a|an|the|our|my|evidence of|signs of|proof of)? (bad|clear|sure|early|first|serious|strong)? (warning|warning sign|warning signal|red flag|alarm|alarm bell|alarm signal|canary|bad sign|failure|danger sign|stop sign|stop signal|harmful|adverse|unfavourable|unfavorable|harm|negative sign|brake|cause for concern|bad omen|sign of (failure|trouble|harm|strain)) !(by|scheme|club|signals|system)
          (make|makes|making|give) (me|us) (nervous|worried|uneasy|anxious|pause|think again) !about
          (would|will|shall|should|must) (call|consider|regard|read|treat|take|conclude|count|judge) .. (failure|failed|harm|harmful|adverse|broken|wrong|unfavourable|warning|defeat|a mistake|worse|against|cry for|better|a sign)
          (is|are|will be|be) (the number to fear|the bad ending|our canary|our brake|my brake|the alarm|our alarm|my alarm|the canary|the tell|not a good sign|a bad sign|no good sign|a danger sign|the thing to watch|the red line|over the line|a red line|the thing (the)? .. (asked|told) us to (count|watch))
          # the other half of a pair of figures
          (green|good|happy|amber) & (red|bad|not good|not so good|unhappy) & (more|fewer|less|under|over|above|below) .. (<number>|tears|falls)
          # say it when you see it
          @tell = (tell (me|us|<people>|<name>)|let (me|us|him|her|<people>|<name>|the _|the <people> _) know|ring (me|us|him|her|<people>|<name>|the _)|call (me|us|him|her|the _)|phone (me|us|the _)|page (me|us|him|her)|text (me|us)|ping (me|us)|flag (it|this|that|them)|shout|raise the alarm|sound the (alarm|retreat)|pull the cord|alert (me|us|the))
          @tell ... (if|whenever|the moment|the minute|as soon as|once) !(you (think|feel|find|see a|do not|have|want)|something|anything|i|the arrows) ... (twice|drops|drop|below|above|more than <number>|stop|stops|refus*|weight|replacing|cry*|unsafe|going hungry|standing|skipping|waiting|longer than|overnight|late|unanswered|missed|losing)
          @if !(you|something|anything) ... (twice|drops|below|above|more than (<number>|once|one)|goes more|crying|standing|waiting|unanswered|overnight|skipping) ... (tell (me|us)|let (me|us) know|ring (me|us)|call me|flag (it|this)|page (me|us)|ping (me|us)|report it|phone (me|us)|raise (it|this)|alert) 
          report .. (at once|immediately|straight away|whatever takes) & (<bad>|more than|losing|refusing|anyone|any|weight)
          # watching for something
          (no longer|can not|could not|can no longer) (carry on|live with) .. (if|is|a|when)
          (if|when) .. (are|is) still .. (after|by|at|in|on|above|over|being) & (wrong|no good|stop|@halts|failed|nothing|theatre|broken|halt)
          (creeping|creeps|creep|sneaking|crept) (back|up|above|past|into)
          # frames without a figure
          # if, in the wider sense: any observation that leads back
          @iff = (if|(^ should)|(and should)|(but should))
          @iff !@generic ... (back to|back in|back on|back up|straight back)
          # free voices
          (goes|rises|climbs|creeps|gets|is|stays|jumps) (above|over|past|beyond|below|under) <number> & (revert|roll back|rolled back|go back|back to|undo|pull it|stop|switch off|abort)
          # the sign stands first, what follows from it after it
          @return = ((go|goes|going|comes|move|moves|switch|switches|gets|falls) .. back|back to (the|<name>)|(put|puts|bring|brings) .. back|the (old|previous|former) _ (returns|return|applies|apply|is back|come back|comes back|again)|(reinstate|restore|reverse|unplug|disable|overrule)|(reinstates|restores|reverses|closes|cancels|ends|stops|suspends|kills|waits|falls|lapses)|(is|are) (history|gone|dead|finished|split again|out|off|over)|as before|call~ (it|everything|the whole thing) off|(i|we) (was|were) (wrong|mistaken))
          @cond = ((^ (and|but)? (if|should))|(, (and|but)? if))
          @over = (more than|over|above|beyond|fewer than|less than|below|under|exceed~|longer than|later than|higher than|lower than|up by|down by)
          ^ (any|another|one more|more|fewer|less) _ ... (and|then) !(now|later) .. (@return|@we <will>? @halt|@it <will>? @halts)
          +: @over @num ... (and|then|that|would|will) .. (@return|@we <will>? @halt)
          +: @cond ... (still|again|more|less|fewer|slower|worse|longer|not|no) ... (i|we) (was|were) (wrong|mistaken)
          @cond !@generic & ((is|are) (history|split again|dead)|the way of the|(old|former|previous) _ (come|comes) back|we (will|shall) know (that)? we)
          (once|twice|<number> times|a <unit>|the same <unit>|any <unit>|a row) , and (we|the|i|everything) (go|goes|unlock|open|close|return|put|switch|<group>|_ goes|_ waits|_ comes)
          @cond !@generic ... (@return|answers (our|the|that) question|(goes|go) $|we have (our|the|an) answer|(i|we) (was|were) (wrong|mistaken)|(was not|were not) (better|worth)|forget (i|it|we|the whole)|(is|are) (history|dead))
          # a verdict on something seen
          (would|will) (be|mean|count as|be read as) .. (sign|proof|evidence|signal|moment|point|time|reason|symptom|indication|cue) .. (that|to|at which|for|of) ... (fail~|wrong|stop|reconsider|rethink|give up|given up|too|not|worse|lost|pull|end|ending|go back|harm|scrap|mistake|overdone|halt|undo|return|abandon)
          @over @num ... (tells|means|shows|suggests|would mean|would show|would tell) (us|me|that|the|it|we|they|someone|something|people) & !(works|working|worked|success|helps|right|worth)
          (means|mean|meant) (that)? (they|we|people|someone|somebody|it|you) .. (gave up|given up|failed|is failing|are failing|lost|too (much|fast|long|hard)|slipping|hiding|faking|filling them|gaming)
          (we|i) (will|would|shall) (treat|take|read|regard) (that|this|it) as (a|our|the) (red light|red flag|warning|no|failure|alarm|sign|signal|stop)
          # say so when you see it
          @say = (tell|ring|call|phone|page|wake|ping|text|alert|shout|say (it|so)|speak up|report|log it|note it|write it (down|on|in)|put it in|mark it|raise it|(want|like|need) to (hear|know)|come (to|and))
          @if (you|anyone|anybody|someone|somebody) (notice|notices|see|sees|spot|spots|hear|hears|catch|catches|find yourself|finds) !(something|anything|a (problem|mistake|bug|typo|way|better)|problems|mistakes|errors|it|this|that|any|these|them|what|room|ways|yourself unable) _ _ ... @say & !(hoping|hope|works|working|glad|unaided)
          (if|when|whenever|should) !(you|there|we|i|the (trial|review|arrows|door|phone)) _ ... (start|starts|stop|stops|begin|begins|keep|keeps|goes|go|still|twice|sits|untouched|stuck|refuses|skips) ... , ... @say !(you|him)
          (@over (@num|a|an|one)|more than|or more|found) ... , .. (wake me|(tell|ring|call|ping|page|phone|alert) (me|us|<name>)|write it (down|on|in))
          ((is|are|be) (the|one) (first)? (thing|things) (to|i want|we want) (report|hear)|i want to hear of it|we want to hear of it|that is not supposed to happen|it is (precisely|exactly) those we (need|want))
          # what is counted because it must not grow
          # an answer, or the end of a sentence begun before
          [after how (would|will|do|shall|can|could) (we|you|i|they) (see|notice|know|tell|spot|find out) ... (not|too|worse|fail~|backfire~|wrong|harm~|hurt~|mistake|broken|badly)] _ _
          [after (see|notice|know|spot|judge|tell|detect|find out) ... (mistake|slipping|burning|failing|hurting|wrong|too (short|long|much|fast)|worse|not working|emptier|faked|simply not)] _ _
          [after ^ (if|should|suppose) !@generic _] ^ (it|that|this|then|in that (event|case)|so) ... (stops|ends|is over|would be that|is off|back|stop|too|have lost|goes|scrapped)
          [after (may|might|could) turn out] ^ (then|in that (event|case)) ... (back|stop|end|will not have|would be|drop|go)
          [under (what if|suppose|supposing|fewer than|less than|more than)] (hand|switch|turn|move|roll|put|go|goes) .. (back|off|down|the way of|again)
        `,
        weak: `
          @close = (closely|carefully|attentively|regularly|continuously|constantly|throughout|continually|weekly|daily|monthly|at all times|around the clock|on an ongoing basis|ongoing|very closely|with care|like (a hawk|hawks)|intently|steadily|all along|throughout the|as we go|along the way|during|in line with)
          (monitor~|watch~|observe~|track~|follow~|supervise~|review~ the impact) .. @close
          (be|is|are|being) (monitored|tracked|observed|followed|watched) (by|throughout|closely|in|at|regularly|attentively|all|with|$|and)
          (keep|keeping|kept|keeps) (a|an|our|my|their|one)? (close|careful|sharp|watchful|keen|good|fond|weather)? eye~ (on|out|open|peeled)
          (eye|eyes) (will be|is|are|is being) (kept|on)
          (on the (lookout|alert|look out|watch) for|alert to|looking (out)? for signs|(look out|watch out|watch|eye out) for !(ways|the signs of)|signs of strain|unintended consequences)
          (we|i|management) (will|are going to|shall) be (vigilant|careful|really careful|watching|watchful|alert)
          (safeguards|guardrails|controls|monitoring|indicators|metrics|kpis|dashboard|dashboards) (is|are|will be|have been) (in place|on|set up|developed|defined|reported|watched|available)
          (if|should|when) (anything|something|it|things|this) .. (goes wrong|go wrong|feels off|feels wrong|negative|bad|badly|worse|harm|harms|suffers|problem|problems) & (we|i|say|will|tell|act|rethink|stop)
          (stay|stays|staying|stand~) (close to|ready to|on top of) .. (it|how|detect|this|intervene)
          (negative|adverse|harmful) (effect~|consequence~|impact~|development~|trends|outcomes) & (record~|report~|collect~|rethink|heads up|monitor~|if|any|watch~)
          (like a hawk|like hawks|under the microscope|all eyes (are|will be) on|watches over|watch over|eyes and ears|gut feeling|trust your gut)
          (customer insights|satisfaction|reputation|wellbeing|morale|engagement) .. (is|are|being) (tracked|measured|gathered|monitored|surveyed)
          (stays close|keeps tabs|keeps watch|is on it|are on it)
          (bad vibes|not getting better|deterioration|impact on (the)? <people>) 
          pay~ (special|close|particular|extra|careful)? attention
          (assess~|evaluate~|examine~|monitor~|discuss~|document~|record~|check~|keep~ .. informed|put in the picture) .. (harm~|disadvantage~|side effect~|stress|workload|strain|fatigue|stumbling blocks|too much|concerns) !(<number>|<time>)
          (harm~|disadvantage~|side effect~|stress levels|stumbling blocks|fatigue|strain) .. (assessed|monitored|discussed|documented|recorded|watched|tracked|reviewed|evaluated)
          (finger on the pulse|radar on|on (our|my|the) radar|ear to the ground|ears open|watchful eye|keep .. in view|keeps .. in view|antennae)
          (under|subject to) (constant|close|continuous|ongoing|regular)? (observation|monitoring|scrutiny)
          (check|checking|make sure|ensure) .. (is not|are not|does not|do not) (too much|worse|suffer~|overload~|harm~|hurt~|burn~|the worse)
        `,
        not: `
          # measures of success
          (would|will) (tell|show) (us|me) (that)? (it|this|we) (works|is working|worked|are right|were right|helps|has worked)
          # monitoring people or other matters
          (weather|fire|storm|flood|burglar|smoke) (alarm~|warning~|detector~)
          watch~ (the video|a video|the recording|the film|the webinar|this space)
          ^ (click|type|insert|enter) (to|here|text)
          rollback plan
        `,
        headings: `
          (warning|danger|alarm|stop|bad|early|first|negative|distress|trouble|worrying|unhealthy|failure|fail) (sign|signs|signal|signals|light|lights|flag|flags|bell|bells|omen|omens|smell|smells|symptom|symptoms|value|values|indicator|indicators|zone|marker|markers)
          (failure|fail|negative|unhealthy|warning) (metric|metrics|measure|measures|criterion|criteria)
          (red|yellow|amber) (flag|flags|light|lights|line|lines|card|cards|zone)
          early warning
          (alarm|alarms|alarm bells|smoke alarm|smoke alarms|canary|canaries|guardrail|guardrails|guard rail|guard rails|tripwire|tripwires|circuit breaker|circuit breakers|telltale|telltales|tell tales|sentinel events|bad omens|smells|counter metrics|counter metric|balancing measures|balancing measure|do no harm)
          (stop|stopping|halt|exit|abort|termination|rollback|roll back|backout|back out|kill|reversal|suspension|abandonment|withdrawal|cancellation) (criterion|criteria|trigger|triggers|condition|conditions|rule|rules|sign|signs|switch|point|points|threshold|thresholds|line)
          (triggers|trigger|immediate stop|stop if|stop when|bad if|bad smell|danger) $
          ^ (stop|bad|unhappy|not good|worrying|too far|alarm|unfavourable|unfavorable|failure|no go|bad sign|uh oh|over the line|warnings) $
          (signs|sign|signals|signal|indications|indication|indicators|indicator|evidence|symptoms|proof) ... (harm|trouble|wrong|not|fails|failing|failure|stop|too|hurt|hurting|bad|broken|worry|worse|adverse|strain|struggling|unsafe|mistake|overload|overdone|against|take seriously|most seriously)
          (adverse|harmful|unfavourable|unfavorable|negative|undesired|unwanted|unintended) (sign|signs|effect|effects|outcome|outcomes|indicator|indicators|result|results|signal|signals|consequence|consequences)
          what ... (would|will|might|could) .. (worry|concern|alarm|scare|stop|sink|trouble|frighten|make us (stop|change|nervous|go back|pull|worry|reconsider|think again)|make me (stop|nervous|worry|pull|go back|change)|prove (me|us) wrong|change (our|my) (mind|minds)|give (us|me) pause|tell us (that)? (it|this|we) (has|is|have|was|are) .. (not|wrong|broken|harm|harmful|failed|failing|gone|too|hurting|overdone)|count against|be (a)? (regarded|bad|harmful|adverse|warning|failure|unfavourable|unacceptable|wrong|signs|red)|show .. (harm|wrong|not|failing|trouble|too)|end it|kill it|call it off|look bad|convince us to stop)
          what (we|i) (will|would|are|am|are going to|will be|'d)? (be)? (watch|watching|watch for|look out for|keep an eye on|keep our eye on|keep watch for|watch out for|looking out for|hate to see|dread to see|afraid to find|fear to see|not want to see|take as a warning|regard as harmful|stop for|worry about seeing)
          (what|things|signs|something) (to|we|we will|we must) (watch|look out|watch out|keep an eye|keep our eye|guard against|be wary of|be alert to)
          (watch|watching|watch out|look out|looking out|watch closely|on alert|eyes peeled|eyes open) for !(one another|each other)
          symptom .. look for
          (keep|keeping) (an|your|our|a|one) (close)? (eye|eyes) (on|out|open)
          (keep|keeping) watch
          how ... (know|tell|notice|see|spot|recognise|recognize|find out|show) ... (not|wrong|hurting|hurts|failing|fails|harm|harming|bad|badly|worse|too|overdone|mistake|trouble|broken|isn't|gaming|for us|struggling|stop)
          when (we|i|to|would we|will we|do we|would you|you|it) ... (stop|halt|pull|call it off|roll back|go back|admit|worry|abandon|revert|give up|end it|fails|unplugged|quit|scrap|pull out|see this|is over early|over early|sound the horn|ring)
          (at which|the) point .. (we|it) .. (go back|stop|return|revert|goes back)
          (we|i|then we|it|this|the <group>) (will|would|shall|'d)? (stop|halt|abandon|revert|roll back|go back|return|pull the plug|abort|call it off|pause|pull back|admit defeat|have failed|ring|go straight back|call a halt|stops|ends|comes off|is off) .. (if|when|at|once|should|in case|after|as soon as|to|unless)
          (reason|reasons|grounds|cause|causes) (to|for) .. (stop|stopping|halt|end|ending|worry|abandon|quit|undo|doubt|concern|pull out|pause|withdraw|call it off|scrapping)
          (bad|badly|wrong|not working|isn't working|fails|failing|harm|broken|too far|too clever|failed you|a mistake|the wrong way|dead) (if|when|at) $
          if (you see this|i see this|this happens|we see this|you see any|we see any|any of these)
          (does not|not) .. (if|when) $
          (tell me .. if|tell us .. if|ring me if|call me if|shout if|speak up if|alert us if|report .. if|let me know if you see|within the hour if)
          (numbers|number|figure|figures|thing|things|signal|signals|outcome|outcomes|effect) .. (to fear|we fear|can sink|must never see|never want|do not want|we would take most seriously|to avoid|that would stop|must not|hate to)
          (not|never|no) (a)? (good sign|want to see|wanted|lead to|tolerate|accept|put up with)
          (indicators|signs|signals|things|outcomes|what) we (do not|would not|never) want
          (would|will) be (regarded as|considered|seen as)? (unfavourable|unfavorable|harmful|adverse|bad|a failure|worrying)
          (indications of harm|harm|what harm looks like|bad looks like|failure looks like|failing looks like|trouble looks like)
          (big red button|error budget|slippery slope|first sign of|reason to stop|danger zone|gone too far|crossing the line|red button|pulling the cord|andon|weather vane)
          (where|when) (we|i) (would|will|'d) (stop|draw the line|stop trusting|get worried|worry|say no)
          (deal breaker|deal breakers|dealbreaker|dealbreakers|showstopper|showstoppers|show stoppers|last straw|final straw|hard stop|stop loss|off ramp|off ramps|no go criteria|nightmare scenario|tolerances|contraindications|counter indications|counter signals|anti goals|emergency brake|handbrake|brakes)
          (must|may|should) (not|never) (happen|lead to|cost)
          (unacceptable|intolerable|not acceptable|no longer acceptable|gets out of hand|enough is enough)
          what (we|i) (will|would) not (accept|tolerate|put up with|live with|allow)
          what (we|i) (do not|never) want .. (see|happen|hear)
          (says|said|tells us|tells me|shows) .. (overdone|wrong|not working|failed|failing|too far|hurting)
          (losing|lose) (it|the plot|them|people) $
          (back to|return to|back on) .. (at|if|when|in case of|once)
          (to (fear|dread)|would be fatal|smoke signals|writing on the wall|the opposite of)
          ^ then (we|it|they|i|back) !(be happy|will have been|would be happy|would|have been|be worth|keep|proceed|continue)
          ^ (ugly|nasty|grim|rotten|lousy|awful|alarming|unwelcome) $
          ^ (report|tell|flag|log|shout) (this|these|at once)
          what would (send|take|bring|drive|put) (us|it|this|me) ... (back|again|home|off)
          ^ (revert|rollback|roll back|roll it back|back out|backtrack|return|give up|undo|stop|abort|halt|pause|reopen|rethink|look again|think again|call it off|hit the brakes) ... (if|at|when|once|to|there is)
          (revert|rollback|backtrack|give up|undo|intervene|step in|pull (it|them|the plug)|look again|think again|go back|retreat|call it off|abandon) .. (if|at|when|once|there is)
          (when|where) (we|i) .. (intervene|step in|back off|backtrack|act at once)
          (discontinuation|reversion|abandonment) $
          (stop|panic|off|emergency|abort|eject|pause) (button|switch|cord|lever)
          (trigger|alarm|intervention|alert|action|danger|critical|abort) (level|levels|value|values|limit|limits|mark)
          (sign|signs|signal|signals|symptom|symptoms|mark|marks) of (decay|decline|fatigue|failure|rot|wear|overload|abuse|gaming|misuse|erosion|backsliding|neglect)
          (has|have|will have|would have|has it|we have|it has) (failed|gone wrong|overdone it|backfired) (when|if|we see)
          (backfire|backfires|backfiring|backfired|alarming|counterbalance|early indicators of trouble|hurting more|is it hurting|gaming would)
          (must|should|may) not (make|get|become|turn|grow) (worse|longer|later|slower|dearer|smaller|<bad>)
          (where|how|who) ... (see|show|notice|spot|catch|tell) .. (fail|first|gaming|cheating|slipping|trouble|them)
          what (ends|stops|kills|sinks|breaks|turns|undoes|would prove) (it|this|the _|us)
          (bad|worrying|alarming|unhappy|wrong|downward) (trend|turn|news|result|outcome|day|week|month) (would|will|is|means|looks)
          (want|like|need) to (hear|know) (of|about) ... (at once|same|immediately|straight|evening|day|first|early)
          (tell|ring|call|alert|phone|inform) (your|me|us|the|<name>) ... (if|when|same day|at once|immediately) ... (notice|see|hear|find)
          (if (the|it|this|we) ... (is|are|has|goes) (worse|wrong|failing|no better))
          what (we|i) (listen|look|count|keep count|keep score) .. (with (a|some) (knot|dread|worry)|fear|dread)
          (threshold|thresholds) $
          (thumbs down|less welcome|on the debit side|the bad version|signs of the (other|wrong) kind|worrying signs|what we fear|what i fear|what scares|when to (worry|shout|panic|speak up)|how we will know we were wrong|when i will worry|speak up when|come and find me)
        `,
      },
    },
  },
  examples: [
    {
      valid:
        '# Ward 9 hands over at the bedside\n\nIf more than three call bells a week go unanswered, we go back to the old handover the same day.',
    },
    {
      valid:
        '# Merge queue, from Monday\n\n## Red flags\n\n- Maintainers push past the queue with admin rights.\n- Anybody sits on five open pull requests.',
    },
    {
      valid:
        '# Notice to members\n\nMore than forty tickets older than five days would be regarded as a sign of failure.',
    },
    {
      valid:
        '# quiet mornings\n\nbad sign: people doing their real work after eight in the evening. if you see that, shout',
    },
    {
      invalid: '# «Handover at the bedside»\n\nWe try it for six weeks and hope for shorter shifts.',
      message: 'Nothing says what would show that it goes wrong',
    },
    {
      invalid: '# «New rota»\n\nIf it does not help, we go back.',
      message: 'Nothing says what would show that it goes wrong',
    },
    {invalid: '# New rota\n\n«We will monitor it closely.»', message: 'but not what would show trouble'},
    {
      invalid: '# Merge queue\n\nWe start on Monday. «Management will be keeping an eye on how things go.»',
      message: 'but not what would show trouble',
    },
  ],
});
