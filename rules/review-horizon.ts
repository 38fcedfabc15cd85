import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'review-horizon',
  summary: 'The memo says when the change will be looked at again, and by whom.',
  why: 'A change that nobody has promised to look at again becomes permanent without anyone deciding so.',
  severity: 'error',
  presets: ['minimal', 'recommended', 'all'],
  since: '0.1.0',
  absent: 'Nothing says when this will be looked at again',
  weak: {
    review: '{quote} promises a review, but not when',
    end: '{quote} says when it ends, but not that anyone looks back and decides',
  },
  example: 'On 16 April, in the team retro, we look at the numbers together and decide whether to keep it.',
  stub: {
    heading: 'When we look back',
    prompt: 'On which day do you look at this again, in which meeting, and what do you decide there?',
    placeholder: 'Say on which day this is looked at again, by whom, and what is decided',
    follows: ['warning-signals', 'positive-signals', 'support-tactics'],
  },
  vocabulary: {
    facets: {
      review: {
        present: `
          @at = (<when>|<duration>|<recurring>)
          @prep = (on|at|by|in|after|before|come|within|until|following|due|around|once|over|during|end|for|the|then|from now|when)
          @tieda = (@prep (the|our|your|its|my|about|next)? <when>|^ (the)? <when>|(in|after|within|every) (the|about|another|a further)? <duration>)
          @tiedb = (<duration> (on|in|later|hence|from)|^ <duration>)
          @tied = (@tieda|@tiedb)
          @trya = (trial|pilot|experiment|test|try-out|tryout|attempt|change|changes|arrangement|arrangements|measure|measures|scheme|model|system)
          @tryb = (process|policy|rule|rules|approach|provision|provisions|initiative|practice|setup|plan|timetable|rota|roster|result|results|data)
          @tryc = (figures|numbers|evidence|outcome|outcomes|effect|effects|impact|situation|findings|question|questions|answers|feedback|responses)
          @tryd = (log|logs|counts|notes|operation|experience|experiences|impressions|tally|tallies|score|scores|measurements|months|weeks)
          @try = (@trya|@tryb|@tryc|@tryd)
          @thing = (it|this|them|these|everything|how|what|whether|(the|our|this|its|these|those|your|all|both|of|any) _? _? @try)
          @keepa = (stay~|keep~|continue~|continuing|carry~ on|go~ on|go ahead|remain~|live~|last~|survive~|extend~|renew~|proceed~|help~|work~|worth)
          @keepb = (stick~|permanent|adopt~|confirm~|good|enough|better|anything|any|right|earn~|used|drop~|stop~|like|back|did|was|were|made)
          @keep = (@keepa|@keepb)
          @body = (<we>|everyone|everybody|together|<people>|<group>|<forum>|<name>|they|who)

          # Verbs and nouns that can only mean another look
          (evaluate|evaluates|(is|are|be|get|gets|then|and) evaluated|take~ stock|taking stock) & @at
          (look back|looking back|step back|do the maths|do the math|do the sums|sum up) & @at
          (report back|reports back|reporting back|debrief|post-mortem|meta-retro|retrospective|wash-up|lessons learned|after-action) & @at
          (compare notes|compares notes|readout|read-out|temperature check|decision memo|go no-go|review point|kill date|sunset date) & @at
          @purpose = (whether|how|what|discuss|decide|see|numbers|figures|results|look|looks|talk|review|compare|together|trial|pilot|experiment|it|this)
          (look|come|circle|check|sit|sits|meet|meets) (_)? _? (again|afresh|anew|back|down) & @tied & @purpose
          (weigh|weighs|add|adds|sum|sums|tot) (it|this|things|them|the|our|what|all)? _? _? up & @tied

          # review, assess, go through … something of ours
          (review|reviews|assess|assesses|examine|examines|appraise|judge|judges|discuss|discusses|consider|considers|debate) @thing & @tied
          (debates|go over|go through|goes through|going over|going through|look at|looks at|look over|look through) @thing & @tied
          (look into|talk about|talk over|talk through|compare|compares|weigh|weighs|analyse|analyses|analyze|analyzes) @thing & @tied
          <we> <will>? (jointly|formally|then|all|together|both|also|finally)? (review|evaluate|assess|decide|choose|regroup|reconvene|check in|touch base) & @tied
          <we> <will>? (jointly|formally|then|all|together|both|also|finally)? (sit down|talk it|talk this|meet again|take stock|look at it|look at this) & @tied
          @decides = (review|reviews|decide|decides|vote|votes|rule|rules|choose|chooses|compare|compares|examine|examines|judge|judges)
          @matter = (whether|if|on whether|on it|on this|it|this|how|what|the _? (trial|pilot|experiment|results|figures|numbers|evidence|future))
          @body <will>? (then|jointly|together|also)? @decides @matter & <when>

          # On the day we do something with what we saw
          @weigha = (say|tell|hear|ask|look|compare|count|talk|discuss|choose|judge|find out|add up|decide|vote|see|know|go through|go over|settle)
          @weighb = (take stock|draw|weigh|review|evaluate|learn|get together|put our heads together|regroup|do the (maths|math|sums))
          @weigh = (@weigha|@weighb)
          <when> .. <we> <will>? (all|then|both|each|should|be able to|finally|jointly)? @weigh
          (compare|compares) & @tied
          (decide|decides) & @tied & (<we>|it|this|whether|if|yes|further|together|taste|when|what|then)
          (vote|votes) (on|again|whether|if) & @tied
          (give|gives|issue|issues|say|says|has|have|announce|announces|deliver|delivers|hand|hands|put|puts) .. (verdict|opinion|view|recommendation|go-ahead) & @tied
          (the|its|our|their|final|honest) verdict & @tied
          either ... or & @tied
          (tell|tells) (us|me|them|the _|you) (whether|if|how it) & @tied

          # Whether it stays
          (whether|if) (it|this|we|they|to|the _|these|that|our _) _? @keep & @tied & (decide|decides|decided|deciding|decision|say|says|see|tell|tells|know|vote)
          (whether|if) (it|this|we|they|to|the _|these|that|our _) _? @keep & @tied & (votes|settle|settled|settles|ask|asks|discuss|discusses|judge|judges)
          (whether|if) (it|this|we|they|to|the _|these|that|our _) _? @keep & @tied & (determines|determined|find out|review|meeting|question|look)
          (say|tell|tells|ask|asks|see|know|hear|show|find out) ... (if|whether) (it|this|the|we|they|that|these|any|one|your|our) & @tied
          @goesa = (keep|keeps|kept|keeping|continue|continues|continued|continuing|adopt|adopted|retain|retained|stay|stays|staying)
          @goesb = (extend|extends|extended|confirm|confirms|confirmed|renew|renewed|proceed|persevere|carry on|carries on|go on|goes on)
          @goesc = (going on|scale|yes|yea|thumbs up|permanent|made permanent|another round|as it is|as is|uphold|more)
          @goes = (@goesa|@goesb|@goesc)
          @endsa = (drop|drops|dropped|stop|stops|stopped|stopping|change|scrap|scraps|scrapped|bin|binned|kill|killed|cancel|cancels|cancelled|abandon)
          @endsb = (abandons|abandoned|modify|modified|amend|amended|end|ends|ended|repeal|repealed|revoke|revokes|revoked|withdraw|withdraws|withdrawn)
          @endsc = (undo|undone|no|nay|pivot|go back|goes back|put away|shut|shuts|shelve|shelved|send|return|revert|reverts|reverse|thumbs down)
          @endsd = (never|discontinue|discontinued|terminate|terminated|lapse|let it go|give it up|call it a day|not|out|bust|down)
          @ends = (@endsa|@endsb|@endsc|@endsd)
          @goes _? _? _? _? (or|and|nor) _? _? _? @ends & @tied
          [under <when>] @goes _? _? _? (or|and|nor)? _? _? @ends
          (convene|convenes|reconvene|reconvenes|meet|meets|sit down|sits down|get together) & (numbers|figures|results|findings|conclusions|judge|how it went|what we learned|worked|outcome|data|evaluate|evaluation|renewal|whether) & @tied
          <we> <will>? (all|then|both|should|may)? (know|see|tell) & @tied & (if|whether|whose|what|how|more|enough)
          (decide|decides|decision) (on|about|for)? .. (next steps|what happens|what we do|where|how to go on|how to proceed|how we (continue|proceed|go on)) & @tied
          (how to (proceed|go on|continue)|what happens next|next steps|where we go from) & @tied

          # How it went
          how (it|things|this|that|the _|they|we|everyone) _? (went|gone|goes|going|worked|working|fared|felt|feels|doing|found) & @tied
          what (worked|has worked|we learned|we have learned|we learnt|we saw|we have seen|we found|came of) & @tied
          what (has changed|helped|to keep|they would keep|did not work|did and did not|it has|it did) & @tied
          @presenta = (present|presents|publish|publishes|submit|submits|report|reports|share|shares)
          @presentb = (read out|lay|lays|write up|bring|brings|circulate|deliver|delivers|give)
          @present = (@presenta|@presentb)
          @present (on|my|his|her|their|our|the|its|a|an|you)? .. (results|findings|outcome|conclusions|lessons|evaluation) & @tied
          (result|results|findings|conclusions) & (in front of|stands|presented|laid before|tabled|read out|published) & @tied

          # A review as a thing with a date
          @nouna = (review|evaluation|assessment|appraisal|check-in|checkpoint|check point|check-up|readout|read-out)
          @nounb = (sit-down|follow-up|look back|stock-take|stocktaking|reassessment|debrief|retro|retrospective)
          @noun = (@nouna|@nounb)
          @noun (point|date|meeting|session|day)? (takes place|will take place|is|will be|are|due|set|scheduled|planned|follows|will follow|happens|will happen)? (due|set|scheduled|planned|held|with _ _?)? @tied
          @noun (point|date|meeting|session|day)? (after|in|at|every|due|within|around)? @at
          @which = (mid-point|midpoint|midway|half-way|halfway|interim|first|final|next|formal|joint|second|closing|full|proper|trial|pilot|progress)
          @which (review|evaluation|assessment|look|check|tally|readout|check-in|sit-down|retro) .. !next @at
          @which (review|evaluation|assessment|look|check|tally|readout|check-in|sit-down|retro) & (<date>|<duration>|<period>)
          ^ @noun (date|point|day|meeting)? & (<date>|<duration>|<period>)
          (evaluation|assessment|review) (of the)? .. (by|on|end|concluded|scheduled|planned|held|place|completed|due) & @tied

          # Under a heading that promises a review
          @heada = (review|evaluation|assessment|appraisal|check-in|check-ins|checkpoint|checkpoints|check|retro|retrospective|debrief|readout)
          @headb = (verdict|look back|looking back|looking at the results|stocktaking|taking stock|sunset|discernment|follow-up|afterwards)
          @head = (@heada|@headb)
          [under @head (date|dates|point|points|plan|meeting|day|and _ _?)? $] @at
          @whena = (look|review|evaluate|assess|check|decide|speak|judge|examined|reviewed|evaluated)
          @whenb = (assessed|decided|talk|hear|know|asked|find out|decision|verdict|result|results)
          @when = (@whena|@whenb)
          [under (when|how long) ... @when] @at
          @nexta = (how we (will)? (look back|decide|judge|review|evaluate|know|tell)|what happens (next|then|after~))
          @nextb = (and then|where next|next steps|do we continue|go on|carry on)
          @next = (@nexta|@nextb)
          @meeta = (decide|decides|review|reviews|evaluate|vote|votes|verdict|meet|sit down|talk|discuss|look)
          @meetb = (results|findings|go through|assess|ask|conclusion|readout|compare|figures|numbers)
          @meet = (@meeta|@meetb)
          [under @next] @meet & <when>

          # The time stands in the sentence before
          @then = (then|afterwards|there|that (day|evening|morning|night|week|afternoon|meeting)|by then|at (which|that) (point|time|meeting)|by which time)
          [after <when>|<duration>] @then ... (decide|decides|vote|votes|talk|talks|discuss|say|says|tell|tells|look|looks|review|reviews)
          [after <when>|<duration>] @then ... (compare|compares|evaluate|assess|judge|know|take stock|settle|choose|weigh|see)
          (pick|picks|picking|take|takes) (it|this|that|the _) up (again|there|then)? & <when>
        `,
        weak: `
          @keep = (stay~|keep~|continue~|carry~ on|go~ on|last~|help~|work~|worth|good|goes)
          # A review without a time
          @nouna = (review|evaluation|assessment|appraisal|retrospective|retro|post-mortem|stocktake|look back)
          @nounb = (check-in|debrief|readout|write-up|wash-up|follow-up meeting|reflection|second look)
          @noun = (@nouna|@nounb)
          @verba = (review|revisit|evaluate|reassess|re-evaluate|reconsider|take stock|look back|look at (it|this|them) again)
          @verbb = (come back to (it|this|you|the)|circle back|check back|check in with|have a look|touch base|see how (it|things|this) (goes|go|develop|develops|works|work))
          @verbc = (sit down|examine|assess)
          @verb = (@verba|@verbb|@verbc)
          @passive = (reviewed|revisited|evaluated|reassessed|re-evaluated|reconsidered|re-examined|examined|assessed|appraised|looked at|monitored|verified|judged)
          <we> (<will>|are going to|want to|intend to|plan to|shall) (also|then|all|have to|ought to|like to|want to|certainly|of course)? @verb
          (<will>|to) be .. @passive
          (a|an|the|our|its|thorough|internal|external|formal|proper|more on the) @noun (is|are|will|shall|would|follows|takes|has)
          (there will be|plans for|planned|promise|expect) .. @noun
          (whether|if) (it|this|we|they|to|the _) .. @keep & (decide|say|consider|ask|settle) & <vague>
          (decide|decision|verdict|verdicts|talk about it|talk|compare|hear|see how|results|outcome) & <vague>
          (evaluated|assessed|evaluate|review|reviewed|examined|discuss|report|findings|know) & <vague>
          (results|findings|outcome|report|feedback|experiences|effects|impact|effect) .. (will be|to be|is to be|are to be|shall be) .. (shared|examined|studied|published|presented|discussed|reported|evaluated|looked|communicated)
          (take stock|take it from there|see what to make of it|see how things (go|develop))
          [under when|often] (<vague>|^ soonish|^ shortly|convenience|as (needed|required)|when ready|reasonable interval)
          (next review|wash-up|review dates|review date|review) & <vague>
          (see|wait) .. how (it|things|this) (goes|go|develop|develops|pans|works)
          (a|the) date (on|for) .. (decide|take stock|review|evaluation|decision)
          (interested to|want to|like to) (see|hear|know) .. (whether|if|how|what you) .. (it|they|works|help)
          [under ^ (the)? (review|evaluation|assessment|follow-up|look back|check-in|when do we look back) (date|plan)? $] _
        `,
        not: `
          # Other reviews, and reviews in the past
          (code|peer|pay|salary|performance|probation|book|film|customer|lease|design|security|judicial|product) review~
          (pull request|press|rent|literature|annual|contract|online|case|boiler|google|manuscripts|papers) review~
          reviewer~|(review embargo|review comments|review copy|review app|review apps|under review|risk assessment|risk assessments)
          (last|when|since|time) (time)? (we|they|i) (last)? (reviewed|evaluated|assessed)
          (was|were|been|already) (last)? (reviewed|evaluated|assessed|revisited)
          (last review|previous review|end of the review|next review of the _ _? never)
          <we> (decided|argued|settled) .. (in|at) .. (retro|meeting|workshop)
          [under (other news|other business|unrelated|elsewhere|other items|other notices|appraisals|opening hours|tender|vacancy|responsibilities|unchanged)] _
          [under (how (we|this|it) .. (decided|agreed|reached|came)|background|decision taken|who decided|reached the decision|how did you decide)] _
          (nothing to do with|not related|unrelated|unconnected|a different (project|matter|thing)|does not concern)
          (please|kindly) (review|read|look)
          (insurer|tribunal|court|ministry|regulator|parliament|government) & (decide~|decision|vote~|rule~|whether)
          (sponsor|supplier|bank|planning application|planning matters) & (decide~|decision|vote~|rule~|whether)
          whether you (want|need|can|are|take|would|will)
          (tell|let) (me|us) (know)? by
          (budget|salary|pay|performance|appraisal|tax|rent|menu|year end) (review|evaluation|assessment|decision)
        `,
        headings: `
          (when|how long until) ... (look|looks|review|evaluate|assess|check|decide|speak|judge|examined|reviewed)
          (when|how long until) ... (evaluated|assessed|talk|hear|asked|find out|decision|verdict|results)
          (review|evaluation|evaluated|assessed|reviewed|check-in|assessment|verdict|debrief|retro|weigh it up|agenda item) & <when>
          (questions|options|decisions|decide|decision|choosing|choose|vote) & (on|at|before|by|in) (the)? <when>
          ^ (the)? review $
        `,
        frontMatter: ['review-by', 'review-date', 'review-in', 'review-on', 'review'],
        frontMatterNeedsTime: true,
      },
      end: {
        weak: `
          @season = (season|term|semester|winter|summer|autumn|spring|quarter|month|year|week|fortnight|sprint)

          # A length
          @period = (trial|pilot|test|experiment|try-out|dry run|trial period|test phase|pilot phase)
          (try|trying|testing|piloting|trialling|trialing|experimenting) ... (for|over) .. <duration>
          ^ (for|over) (the)? <duration>
          for (one|this|that|the current) _? @season only
          <when>|<duration> only
          (pilot|trial|test|experiment|dry run) (period|phase)? .. (from|through|until|till|up to|to) (and including)? (<period>|<when>)
          [under how long|long] (<duration>|<period>|until|till|through|runs|ends|<when>)
          @heada = (duration|length|length of .. @period|term|period|validity|time-box|timebox|end date|trial period)
          @headb = (test period|trial data|run time|trial|pilot|test|experiment|the trial|the experiment|parameters)
          @head = (@heada|@headb)
          [under ^ @head $] (<duration>|<period>|until|till|through|ends|last day)
          ^ (duration|length|term|end date|ends|runs) & <time>

          # An end
          ^ (until|till|between now and|from now (until|till|to)) (the|our)? <when>
          @thing = (it|this|that|trial|pilot|experiment|test|phase|arrangement|measure|rule|policy|timetable|exemption|circular|notice|pause|freeze|derogation)
          @overa = (ends|expires|expire|lapses|lapse|runs out|is over|be over|runs (until|till|to|through)|falls away)
          @overb = (ceases|finishes|terminates|valid (until|till|through)|sunsets|concludes|stops)
          @over = (@overa|@overb)
          @thing .. @over .. <when>
        `,
        not: `
          (training|drop-in|office hours|help|support|apply|applications|registration|register) ... (until|till|for|by) _? (<when>|<duration>)
          (sign up|comments|feedback|survey|holiday|leave|closed|car park|parking) ... (until|till|for|by) _? (<when>|<duration>)
          (ran|tried|held|did|was|were|had) .. (trial|pilot|experiment|test)
          (free trial|warranty|press|newspaper|another firm|elsewhere)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nOn 16 April, in the team retro, we decide whether to keep it.'},
    {valid: '# Handover\n\nWe evaluate the trial after four sprints.'},
    {
      valid:
        '# Two tills on Saturdays\n\n**Afterwards.** We go through the numbers at the team meeting on 2 December.',
    },
    {
      valid:
        '# Interim unit structure\n\n## 7. Reporting\n\nThe Director shall present her findings to the Group on 28 August.',
    },
    {valid: '# stand-ups in writing\n\n## When do we look back?\n\nthe friday before the offsite'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says when'},
    {
      invalid: '# «Parcels»\n\nWhen we reviewed the last pilot, all four wards asked to keep it.',
      message: 'Nothing says when',
    },
    {invalid: '# Handover\n\n«We will revisit this.»', message: 'promises a review, but not when'},
    {
      invalid: '# Benches\n\n## Evaluation\n\n«The evaluation will look at all relevant aspects.»',
      message: 'promises a review, but not when',
    },
    {
      invalid: '# Benches\n\n«The trial runs until 30 June.» Bring your own cushion.',
      message: 'not that anyone looks back',
    },
  ],
});
