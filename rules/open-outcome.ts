import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'open-outcome',
  summary: 'The memo says that the change may be altered, stopped or undone.',
  why: 'An experiment that cannot end is a decision; saying that it may end is what makes honest feedback worth giving.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  absent: 'Nothing says that this may be stopped or undone',
  weak: {open: '{quote} leaves the next step open, but never says that it may stop'},
  example: 'If it does not help, we go back to the old rota on 1 July.',
  stub: {
    heading: 'How we can go back',
    prompt: 'What can come out of the review? Say that it may be changed, stopped or undone, and how.',
    placeholder: 'Say how this may be changed, stopped or undone',
    follows: ['review-horizon', 'warning-signals', 'positive-signals'],
  },
  vocabulary: {
    facets: {
      open: {
        present: `
          @old = (old|previous|former|existing|earlier|usual|original|present|current|prior|preceding|normal|first|other|last)
          @stoppeda = (stopped|ended|dropped|scrapped|binned|ditched|killed|cancelled|canceled|abandoned|undone|reversed|reverted|withdrawn|revoked)
          @stoppedb = (repealed|rescinded|shelved|discontinued|terminated|axed|halted|suspended|paused|aborted|rolled back|called off|taken down|taken out)
          @stoppedc = (given up|wound up|shut down|turned off|switched off|put back|restored|reinstated|brought back|gone by|gone again)
          @stopped = (@stoppeda|@stoppedb|@stoppedc)
          @goesa = (keep|keeps|kept|keeping|continue|continues|continued|continuing|continuation|adopt|adopted|retain|retained|stay|stays|staying)
          @goesb = (stand|extend|extends|extended|confirm|confirms|confirmed|renew|renewed|proceed|persevere|carry on|carries on|go on|goes on)
          @goesc = (going on|go ahead|scale|thumbs up|yea|permanent|another round|as it is|as is|uphold|again|sticks|hold the line)
          @goes = (@goesa|@goesb|@goesc)
          @endsa = (drop|drops|dropped|stop|stops|stopped|stopping|change|scrap|scraps|scrapped|bin|binned|kill|killed|cancel|cancels|cancelled)
          @endsb = (abandon|abandoned|modify|modified|end|ends|ended|repeal|repealed|revoke|revoked|withdraw|withdraws|withdrawn|undo|undone|no)
          @endsc = (nay|pivot|go back|goes back|put away|shut|shuts|shelve|shelved|send|return|revert|reverts|reverse|thumbs down|never|discontinue)
          @endsd = (discontinued|terminate|terminated|lapse|let it go|give it up|given up|call it a day|not|bust|pause|bury|loses)
          @ends = (@endsa|@endsb|@endsc|@endsd)
          @lastsa = (stay|stays|keep|keeps|keeping|continue|continues|continued|continuing|carry on|carries on|go on|goes on|going on|remain)
          @lastsb = (remains|live|lives|last|lasts|survive|survives|renew|renewed|proceed|stick with|stick|sticks|permanent|for good|adopt|confirm)
          @lastsc = (drop|scrap|stop|comes back|come back|want it|wants it|want this|worth keeping|here to stay|for keeps|outlives)
          @lasts = (@lastsa|@lastsb|@lastsc)

          # Whether it stays
          @decidesa = (decide~|decision|vote~|say|says|settle~|settled|rule|ask~|judge|agenda|discuss~|consider~|consulted|talk|choose|see|tell)
          @decidesb = (tells|know|known|determine~|look at|whether|question|recommend~|confirm~|up to|review~|evaluate~|assess~|debate~)
          @decides = (@decidesa|@decidesb)
          (whether|if) (it|this|that|we|they|to|these|you|the _|the _ _|our _|your _) _? @lasts & @decides
          ^ whether (it|this|we|the _|the _ _) @lasts
          (no|nothing|not) .. (extension|extended|renewed|continue~|continued|carries on|goes on|made permanent) .. (without|unless|until)

          # Keep, change or drop
          @goes _? _? _? _? _? (or|/) _? _? _? @ends
          ?: (ask|asks|vote|votes|decide|question) & @goes _? _? _? or _? @ends
          whether .. @goes .. .. (or|and whether) .. @ends
          @goes @ends
          @goes _ _ _? or _? _? _? @ends
          @goes it .. (it|this)? .. (drop|scrap|shelve|bin|kill|bury|stop|end|abandon) it
          (drop|stop|scrap|bin|kill|change|pivot|cancel|end it|undo|hold|down) (it)? or _? _? (@goes|not|up)
          @undonea = (end it|end|drop~|revoke~|repeal~|withdraw~|withdrawn|abandon~|return~|scrap~|rescind~|reinstate)
          @undoneb = (revert~|cancel~|give~ up|given up|stop~|stopped|discontinue~|terminate~|let .. lapse)
          @undone = (@undonea|@undoneb)
          (confirm~|adopt~|amend~|modify|modified|vary|relax~|adjust~|extend~) _? _? _? (or|and) _? _? @undone
          (either|or) ... (or) .. (drop it|back to|go back|the old|stop|scrap|put away|let it go|shut|shuts|bury|bin|forget about it|give up|nothing|not at all)
          (stop|pivot|drop|continue) or (scale|proceed|continue|persevere|pivot|stop|keep)
          (go no-go|stop go|go or no-go|stop or go|pivot or)
          yes or (a)? no

          # If it does not help, we stop
          @goodbyea = (stop !(and think)|end|drop|scrap|bin|ditch|kill|cancel|abandon|undo|reverse|withdraw|shelve|discontinue|terminate|halt|suspend)
          @goodbyeb = (abort|revert|fold|bail|quit|pack~ it (in|up)|pull the plug|call it (off|a day|quits)|call (a halt|the whole thing off)|roll (back|it back|this back|the change back))
          @goodbyec = (back out|pull out|give (it|this|that) up|let (it|this|that) go|shut (it|this) down|turn (it|this) off|switch (it|this) off)
          @goodbyed = (switch back|change (it|this)? back|go (straight|right|quietly|simply|happily|all)? back|are (straight|right)? back (to|where|on))
          @goodbyee = (take (it|this|the _) (back|down|out|off)|put (it|this|them|the _|the _ _) back|bring (it|the _|the _ _) back|rethink|drop back)
          @goodbyef = (hang .. up|restore|reinstate|re-open|say so)
          @goodbye = (@goodbyea|@goodbyeb|@goodbyec|@goodbyed|@goodbyee|@goodbyef)
          @cond = (if|should|unless|when|where|failing|otherwise|once|case|event|else|then|suppose)
          @would = (will|would|shall|should|can|may|must|might|are going to|have to|promise to|just|simply|immediately|either|also|all|then)
          @just = (just|simply|immediately|also|all|then|have to|need to)
          +: @cond & (we|i) @would? @just? @goodbye
          @unless = (if|should|unless|otherwise|failing)
          @thing = (it|this|they|the (trial|pilot|experiment|test|change|arrangement|new _|scheme|rule|policy|tool|whole thing|thing|idea|procedure|screen|deal))
          @gone = (dies|lapses|lapse|dropped|over|dead|gone|history|comes (off|out|down|to an end)|goes (away|out|quietly|in the bin)|@stopped|goes $)
          +: @unless & @thing (will|would|shall|can|may|must)? (also|simply|then|just)? (be|is|are|gets|get)? @gone
          +: (if|should|unless|failing|otherwise|that event|that case|the day|more than|fewer than|above|past|upwards|a second|any) & (go|goes|come|comes|going|put|move|opens|is|are) (straight|right)? (back (to|up|on|where|in|down|again|out|$)|again for good)
          (if|should|unless|failing) & (revive~|restored|reinstated|reopened|returns|resumes|back in force|shall resume)
          (we|i) (will|would)? (stop|roll back|rollback|go back|revert|bail|abandon|pull out|fold|pull the plug|call it off) (at|if|when|above|over|once|after|should|the moment|as soon as)
          (at|over|above|past|below|under|beyond|after) (a|one|two|the|<number>) ... (we|i|they) (will|would|are)? (stop|roll back|go back|revert|bail|abandon|pull out|fold|quit)
          [under if|unless|should|when] (^ we (stop|revert|undo|drop|quit)|we would revert|go back|goes back|scrapped|undone)
          [under if|unless|should|when] (return to|resume|(previous|old|former) _|then (it is|the)|pull the plug|give up)
          @past = (if|should|unless|when|where|failing|otherwise|once|more than|fewer than|over|above|at|after)
          @comes = (comes|come|goes|go|is|are|shall|will|would|gets|apply|applies|returns|return|takes|revives|revive|it is|stand~)
          +: @past & (@old) (_)? (_)? (_)? @comes (be|straight|automatically)? (back|again|restored|reinstated|revived|return|up|over|on|apply|effect|$)
          (more|fewer|less) than & (we|i|they|he|she) (will|would|can|may)? (stop|drop|go back|revert|pause|roll|switch|abandon|bail|fold|scrap)
          ((then|and|point|where|day|which case|=) (we|i|it is)|means|reason to|cue to|sign to|signal to|trigger to) (will|would)? (stop|revert|roll back|go back|pull the plug|call it off|scrap it|drop it|bail out|abandon it|halt)
          (is|are|be|counts as|enough) (a|my|our|the)? (reason|cue|signal|sign|grounds) (to|for) (stop|stopping|scrap|ending|end|halt|pull|go|going|suspend~|drop~|abandon~)

          # Words that mean little else
          @opena = (if|or|may|might|can|could|would|will|should|shall|unless|whether|when|free|possible|happy|prepared)
          @openb = (option|then|otherwise|and we|we are|at any time|more than|any|ready|nobody|without)
          @open = (@opena|@openb)
          (scrap (it|this|the|them)|be scrapped|scrapping it|ditch (it|this|the|them)|bin (it|this|the)|binning it|abandon (it|this|the _ !rate|them)) & @open
          (be abandoned|undo (it|this|the|them|all)|undoing it|be undone|revert (to|the|it|this|at|$)|reverts to) & @open
          (reverting to|be reverted|rolled back|roll (it|this|everything|the _) back|roll back|discontinue|be discontinued|reinstate) & @open
          (be reinstated|shall be reinstated|repeal|be repealed|revoke|be revoked|rescind|be rescinded|abort|terminate) & @open
          (drop (it|this|the whole|the idea|the plan|the trial|the experiment)|dropping it|be dropped|gets dropped|stop (it|this)|stopping it|we stop) & @open
          (stop the (trial|pilot|experiment|test|change)|call (it|this|the whole thing) off|called off|calls it off|call it (a day|quits)) & @open
          (pack it (in|up)|wind it (up|down)|shut it down|let it go|give it up|give up on it|pull out|cut our losses|withdraw (it|this|the)) & @open
          (be withdrawn|put it out of its misery|lay it to rest|bury it|kill it|killed off|consign~ it|chuck it|junk it) & @open
          (the old|our old|your old|the previous|the former) .. (back|again|returns|return|is back) & @open
          (if|should|unless) ... (we|i) (will|would)? (put|take|bring|get|open|close|switch|hand|send|pull|roll|hang|pack|lose|shut|turn) _? _? _? (back|off|down|again)
          (keep|keep it|stay|continue|carry on|go on|proceed) or (not|drop|stop|quit|go)

          # Back to how it was
          @go = (go|goes|going|switch|return|returns|revert|reverts|change|move|drop|fall|turn|come)
          @beforea = (@old|how (it|things|we|they)|what we (had|have|did|do)|the way|where (we|it) (were|was|started))
          @beforeb = (as (it|things) (was|were)|doing it|business as usual|status quo|before|yesterday)
          @before = (@beforea|@beforeb)
          @maybe = (if|or|can|could|may|might|would|will|unless|otherwise|when|should|whether|easy|day|then|possible|free|any)
          @go (straight|right|quietly|simply|all)? (back)? to (the|our|your|its)? @before & @maybe
          (back to) (the|our)? (@old|how it was|square one|the way|normal|as it was|the drawing board|where we (were|started)) & (if|unless|otherwise|or|when|should|whether|then|case|can|straight)
          (bring|put|take|get|have|want|give) (you|them|us)? (back)? (the|your|our) (old|former|previous) .. (back|again|up)
          (return|reversion|reversal|way back|going back|rollback|roll-back) .. (is|remains|stays|would|will|possible|available|open|at any (time|moment|point)|to the)
          (the|a|our) (rollback|roll-back|backout|exit|fallback|fall-back|contingency) plan
          (anyone|someone|everyone|teams|team|you|we|everything) (can|could|may) .. (move|go|switch|change|drop) (straight)? (back|out)

          # It can be stopped
          @cana = (can|could|may|might|able to|free to|right to|reserve~ .. right to|reserves .. to|authority to)
          @canb = (power to|entitled to|happy to|ready to|prepared to|willing to|allowed to)
          @can = (@cana|@canb)
          @halta = (stop|end|drop|scrap|bin|cancel|abandon|undo|reverse|withdraw|revoke|repeal|rescind|shelve|discontinue)
          @haltb = (terminate|halt|suspend|pause|abort|revert|call .. off|pull the plug|roll .. back|back out|sink it|send .. packing)
          @haltc = (vote .. down|change it back|throw .. out|give .. up|let .. go|eat my words|put .. back)
          @halt = (@halta|@haltb|@haltc)
          @can (still|also|always|just|then|simply|expressly|at any time)? @halt (it|this|that|the|all|on|at|to|any|everything|without)
          @can (still|also|always|just|then|simply|expressly|at any time)? @halt (whenever|them|us|early|and|if|in|back|$)
          (it|this|that|the (trial|pilot|experiment|change|arrangement|rule|test|scheme|measure)|they|everything|half of it|some of it) (can|could|may|might) (still|also|well|always|yet|very well|then)? (well)? (be)? (@stopped|abandoned|given up)
          (option|possibility|outcome|answer|result|ending|conclusion|finding) .. (going back|abandoning|nothing|abolition|no)
          @stoppinga = (stopping|scrapping|binning|dropping|ending|going back|undoing|abandoning|reverting|abolition)
          @stoppingb = (retreat|withdrawal|cancellation|discontinuation|giving up|turning back|failure)
          @stopping = (@stoppinga|@stoppingb)
          @option = (option|possible|possibility|table|answer|allowed|fine|respectable|okay|ok|acceptable|outcome|result|results|included|permitted|real|open|choice)
          @stopping (it|this|the _)? .. (is|are|remains|stays|would be|counts|must|count) (also|always|very much|expressly|still|just|perfectly)? .. @option
          (pull the plug|off switch|kill switch|emergency brake|stop button|red button|call it off|call a halt)

          # It may not last
          (may|might|could|will|would) (be|well be) (gone|over|history) (by|in|after|again)
          (expires|lapses|ends|dies|falls|stops|runs out|closes|revert~|reverts|shuts|deleted) ... unless
          (if|unless|when) & (we|it|this) (will|do|does|would|shall)? not (go on|continue|carry on|extend|renew|keep it|be extended|be renewed|survive|live)
          (admit|admitting|tell you|say|saying) .. (we got it wrong|it (was|is) (a mistake|rubbish|a failure|a flop)|we (have)? given it up|we were wrong|better leave it|we stopped) & (if|may|might|rather|can|could|or|prepared|would|equally)
        `,
        weak: `
          # What comes next is open
          next step|steps
          (decide|decided|decides|see|know|settle|settled|determine|determined|discuss|say|talk about) .. (what (comes|happens|follows|we do|to do)|how (we|to) (continue|proceed|go on|carry on|go|move)|where (we|to) go|where it (leads|goes)|where next|on the rest)
          take it from there
          (how to (go on|proceed|continue)|how we (go on|continue|proceed))
          (whether|if) .. (extend|roll|expand|another round|go further|larger|repeat)
          (^ then|^ afterwards|after that|and then) .. (decide|decides|think about|talk about|comes phase|choose)
          # It will be adapted
          we <will>? (keep|continue)? (iterate|adjust|adapt|tweak|refine|course-correct|correct course|learn as we go|iterating|adjusting|tweaking)
          (adjustments|tweaks|amendments|refinements|modifications) .. (may|might|can|could|will|are|possible|necessary|needed)
          (inform|shape|feed into|steer|influence|flow into|guide|determines) .. (future|next|further|our|what|any)
          (think again|rethink|reconsider|call .. into question)
          # It can be undone, easily
          (reversible|undoable|revocable|movable|removable|easy to end|easily undone|reversibility)
          +: (set|carved|cast|carving|poured|etched|chiselled) (this)? in (stone|concrete|tablets|marble)
          +: (not|nobody|nothing|no) .. .. (one-way street|one-way door|nailed (down|to)|point of no return|non-negotiable|welded|final)
          on approval
          (old|former|previous) .. (are kept|stay up|stays up|is kept|still there|in the (cupboard|cellar|drawer))
          (restore~|puts us back|back on the old|going back (costs|is)|changing back) .. (nothing|easy|simple|last week|cheap|system|minute|hour)
          (different answer|wins is|which of the (two|three)|reserve judgement|better off before|learn and see)
          (see where we stand|what to keep|want more of it|will still be doing this|who knows whether)
          (go|things go|goes) back to normal
          (perhaps|maybe) .. (different|second|another|both|merge)
        `,
        not: `
          # No way back, or another matter
          (not an option|no way back|no turning back|no plan b|no going back|ship has sailed|burned that bridge)
          (burnt that bridge|ruled out|point of no return|bridges are burnt)
          (is|are|now|becomes) (here to stay|permanent|irreversible|irrevocable|final) $
          (is|are) (final|irreversible|irrevocable|permanent)
          (not|never) (be)? (reversed|revisited|revoked|considering|up for discussion|reopened|undone)
          stopping is not
          (go ahead|proceed|continue) .. (whatever|regardless|in any case)
          (whatever|regardless) ... (go ahead|proceed|continue|stays|remain)
          (fire alarm|refund|warranty|subscription|power cut)
          [under (other news|other business|unrelated|elsewhere|other items|other notices|faq|returns|downtime|warranty|safety|background|history|some history)] _
          (back|went|stopped|dropped|tried) ... (last year|in 20*|years ago|at the time|back then)
          (last year|in 20*|years ago) ... (went|stopped|dropped|gave|ended|abandoned|voted)
          (todo|placeholder|tbd)
          (nothing to do with|not related|unrelated|unconnected)
        `,
        headings: `
          @criteria = (criteria|criterion|conditions|condition|rule|rules|plan|trigger|triggers|clause|strategy|point|points|signal|signals|line|threshold|thresholds)
          (exit|stop|stopping|kill|termination|abort|abandonment|revert|backout|back-out|roll-back|rollback|off-ramp) @criteria
          ^ (the)? (rollback|roll-back|backout|undo|exit|off-ramp|plan b|fallback|fall-back|sunset|revocation|termination|reversal|way back) $
          ^ (the)? (way out|the way out|reversibility|stopping|stopping early|early stop|immediate stop|pull the plug|off switch) $
          (when|why|what|how|if|where|grounds|reason|reasons) ... ((we|i|us|to|can|it|for) (would|will|can|should|might)? (stop|stopping) (it|this|early|the (trial|pilot|experiment|test)|if|and|$))
          (when|why|what|how|if|where|grounds|reason|reasons) ... (pull the plug|call it off)
          (when|why|what|how|if|where|grounds|reason|reasons) ... (revert|undo|go back|turn back|admit defeat|abandon|abort|roll back|end it|ending it)
          (when|why|what|how|if|where|grounds|reason|reasons) ... (back out|scrap|bail|change course|change our mind~|drop it|unplugged|kill it|quit)
          (we|i) (stop|revert|abandon|go back|return|undo|roll back|quit|drop it|scrap|end it) .. (if|when|at|in case|to)
          (what|and)? if (it|this|things|the _) (does not|do not|fails|fail|flops|did not|is not|not) (work|help|working|pan out|out)?
          (can|could|may) (we|it|i|you|a team) .. (stopped|undone|go back|back|drop out|reversed|stop)
          (signs|signals|reason) (that)? (we)? (should)? (to|that we should) stop
          (carry on or|keep or|continue or|stay or|go or|pivot or)
          (plan b|way back|way out|if the answer is no|in case we need to go back|getting rid of it|how final|how settled)
          (is it for keeps|is this permanent|can it be stopped|possible decisions|options before|choosing between)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nIf it does not help, we go back to the old rota.'},
    {valid: '# Handover\n\nIn June we decide: pivot or proceed.'},
    {valid: '# Early milking\n\nAt the July meeting the crew votes on whether it stays.'},
    {valid: '# Interim tariff\n\nThe Board may confirm the arrangement, vary it or revoke it.'},
    {valid: '# no meetings before 11\n\n## Kill criteria\n\n- more than two missed releases'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says that this may be stopped'},
    {
      invalid: '# «Scanners»\n\nGoing back to the old portal is not an option.',
      message: 'Nothing says that this may be stopped',
    },
    {invalid: '# Handover\n\n«We will decide on next steps.»', message: 'never says that it may stop'},
    {
      invalid: '# Morning meeting\n\n«On 30 May we evaluate and see how we continue.»',
      message: 'never says that it may stop',
    },
    {invalid: '# Labels\n\n«We will adjust it as we go.»', message: 'never says that it may stop'},
  ],
});
