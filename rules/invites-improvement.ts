import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'invites-improvement',
  summary: 'The memo asks readers for objections, observations and better ideas.',
  why: 'The people who do the work see first what does not work; they say it if they were asked.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  absent: 'Nothing asks readers for objections or better ideas',
  weak: {invitation: '{quote} invites questions, but not objections or ideas'},
  example:
    'If you see something that should be done differently, write it in the blue folder or tell Margit.',
  vocabulary: {
    facets: {
      invitation: {
        present: `
          @please = (please|so|and|but|then|do|just|kindly|also|or|afterwards)
          @if = (if|when|whenever|where|wherever|should|whoever|whatever|whichever|anyone|anybody|anything|something|once|until|as|while|during|throughout)
          @me = (us|me|him|her|them|someone|somebody|<name>|(the|your|any|our|one) (of)? (_)? _)
          @like = (like|love|want|wish|prefer|rather|need|glad|grateful|keen|happy|pleased|curious|eager|interested|appreciate|delighted|forward)
          @wrong = (wrong|off|odd|daft|silly|stupid|broken|missing|unfair|clumsy|awkward|annoying|foolish|unsafe|strange|worse|bad|slow|unworkable|ridiculous|mad|rubbish)
          @alter = (change|alter|keep|drop|fix|undo|scrap|improve|dislike|hate|like|miss|notice|noticed|see|saw|think|observe|find|want|prefer|differently|instead|make of|need)
          @send = (send|give|share|write|post|leave|drop|bring|submit|raise|voice|put|file|hand|email|mail|text|message|phone|add|air|make|offer|table|lodge|register|lay|pass|direct|address|report|note|log|record|pin|stick|chuck|save|keep|collect|gather|contribute|propose)

          # tell us, let me know
          ^ @please? @please? tell (us|me)
          ^ @please? @please? tell @me (what|where|how|if|when|whether|why|which|about)
          (please|kindly|if|when|whenever|should|whatever|anything|so|or|just|and|afterwards|do|always) ... tell (us|me|him|her)
          @if ... tell @me
          (please|want you to|need you to|ask you to|do|trust you to|rely on you to|asked to) ... (tell|let) (us|me)
          ^ @please? @please? let @me (know|have) .. (what|where|how|if|when|whether|why|which|about|<opinion>|you|anything|any)
          (@if|please) ... let @me know
          (and|please|then|so) (show|tell) us
          tell us $
          by telling (us|me) (what|where|how)
          (what|where|how) .. you tell (us|me)

          # we would like to hear
          <we> ... @like .. (to)? (hear|hearing|read)
          <we> ... @like .. (to)? (know|see|have|get|learn|collect) .. (your|<opinion>|what you|what _ think~|how you|whether you)
          (want|wants|need|needs|wanted|keen|like|love) to hear
          (all|we are all|i am all) ears
          <we> ... @like (your|some|honest|any|all|more|every) .. <opinion>
          (would|will) love for (someone|somebody|anyone|you)
          (welcome|welcomes|invite|invites|encourage|encourages|solicit|seek|seeks|seeking|ask for|looking for|calling for|hungry for|open to|appreciate|value|after) .. (your|any|all|honest|further|written|more|every|the) .. <opinion>
          (we|i|please) .. (welcome|invite|encourage|solicit|seek|ask for|value|appreciate|need|want) .. <opinion>
          <opinion> ... (welcome|welcomed|invited|sought|encouraged|appreciated|wanted|requested|solicited|gratefully)
          (grateful|glad|thankful) for (any|your|all|every) .. <opinion>
          (invited|encouraged|welcome|asked|requested|urged|free|able|entitled) to .. (comment|suggest|propose|object|disagree|challenge|criticise|criticize|contribute|complain|improve|amend|edit|dissent)
          (invited|encouraged|asked|requested|urged|free|welcome) to .. (raise|report|submit|share|send|note|mention|flag|log|record|lay|voice|offer|bring) ... (<opinion>|anything|whatever|any|what|problems|issues)
          (looking|look out|hunting|hunt|searching|on the lookout) for .. (improvements|snags|ways|holes|flaws|faults|gaps|problems)

          # send your objections; objections go to
          @send .. (us|me|him|her|<name>)? (with)? (us|me)? (your|any|all|every|honest|further|written|more|bright|better|his|her|their) .. <opinion>
          @send (us|me|in|it)? <opinion>
          (may|can|could|should|please|must|to) .. @send .. <opinion>
          (carry|take|pass|bring|forward|relay|feed) .. (your|any|all) .. <opinion>
          let (us|me|<name>|the _) have your
          ^ (any|your|all|and|please|or|further|other|more|further|written|the)? (_)? <opinion> ... (to|with) (me|us|<name>|the|your|any|either)
          ^ (any|your|all|and|please|or|further|other|more|further|written|the)? (_)? <opinion> ... (go|goes|belong|belongs|land|via|can be|may be|should be|must be|are to be|shall be|by (email|mail|phone|post|note|letter))
          ^ ... <opinion> ... (in|on|into|at|through|using|under|inside|beside|by) .. <channel>
          ^ ... <opinion> ... (@|#)
          (better|other|more|different|cleverer|clever|daft|daftest|wild|brighter|good|bad|half baked) (idea|ideas|plan|way|suggestion|suggestions) ... (tell|post|put|write|say|send|bring|hear|let|go|want|mention|shout)
          ^ <opinion> $
          (make|making) (it|this|things) (better|easier|less) & (tell|idea|ideas|suggestions|write|help us)

          # raise it, say so, object
          (@if|please|anyone|everyone) ... (say so|say it|speak up|shout|holler|sing out|flag|raise (it|this|that|them)|object|complain|make a noise|protest)
          ^ @please? @please? (say so|speak up|object|complain|disagree|argue|grumble|moan|heckle|criticise|shout (if|when|the minute|as soon)|holler)
          (please|so|then|and|just) (say so|speak up|say it|shout|holler|object|flag)
          (may|can|should|must|free to|right to) (object|complain|challenge|disagree|dissent|veto|comment|suggest|propose|criticise)
          (poke|pick|punch|find) .. holes
          (prove|tell) (me|us) .. wrong
          (convince|persuade|correct|contradict|challenge|argue with|disagree with) (us|me)
          (talk|argue) (me|us) out of
          have your say
          (tear|rip|pull|pick|take) (it|this|them|the _) (to pieces|apart|to bits|to shreds)
          push back (on|if|against|when|hard|please)
          (shoot|knock) (it|this|holes) .. down
          (not|never) (hold back|be polite|be shy|be gentle|spare (us|me)|wait to be asked|suffer in silence|keep it to yourself|save it)
          (the)? (ruder|blunter|franker|harsher|more honest|more brutal) the better
          play devil 's advocate
          (make|state) (the|your) case
          (cross|strike) out (what|whatever|anything)
          (suggest|propose) (a|an|any|changes|improvements|something|amendments|alternatives|edits|another|what|how)
          (please|feel free to) .. (comment|edit|amend|rewrite|mark up|annotate|add to|suggest|criticise)
          (comment|comments) (on|in|at|under|below|directly) (the)? .. (<channel>|draft|thread|text|#|ops|pr|rfc)
          counter (suggestions|proposals|arguments|examples|proposal)

          # what you would do differently; what does not work
          (say|says|write|hear|bring|know|send|show|list|note|jot|tell|report|mention|name|ask|record|log) ... (what|where|how|which|whatever|anything|something) .. (you|they|we|each|people) (would|will|do|have|can|did|could)? (not)? .. @alter
          (say|write|hear|bring|know|send|show|list|note|jot|tell|report|mention|name|log|record|raise|post|flag) ... (what|whatever|anything|where|something|which) ... (not work|not working|no sense|goes wrong|went wrong|gone wrong|got in|gets in|in (the|your) way|pinches|chafes|hurts|annoys|slows|grates|bothers|worries|fails|irritates|not right|breaks|snags|drags|creaks|jars)
          (say|write|hear|bring|know|send|show|list|note|jot|tell|report|mention|name|log|record|raise|post|flag) ... (what|whatever|anything|where|something|it) .. (is|feels|looks|seems|was|be) .. @wrong
          ^ @please? @please? (report|note|log|record|flag|mention|jot down|write down|point out|raise|bring up|photograph|keep a (diary|log|list|note)) ... (anything|whatever|any|what|where|every|each|problems|issues|snags|surprises|it|how|everything)
          @if ... (report|log|note|flag|mention|record|write|post|pin|photograph|bring|raise) (it|this|that|them) .. (to|in|on|at|down|with|up|straight|under)
          (should|must|please|asked to|are to|kindly) .. (report|flag|mention|raise|log|note|bring) .. (it|this|that|anything|any|whatever|problems|issues|to .. attention)
          (depend|rely|count|counting|relying) on you to (say|tell|spot|notice|point|flag|speak)
          (file|open|raise|log|create) (an|a) (issue|ticket|pr|pull request|discussion) .. (with|for|if|about|against|when|label*)
          (spot|spotted|see|seen|notice|noticed|find|found|catch) (a|an|any|something|anything) ... (tell|say|let|post|report|shout|write|send|flag|raise|ring|mention)

          # we will come and ask; places for it
          (ask|asks|asking|asked) (you|each of you|all of you|everyone|everybody) .. (what|how) .. (you|it)
          (go|come|walk|call) round ... (ask|listen|hear)
          (fill|fills|complete|answer|take) (in|out|up)? (the|a|this|our|it) .. (survey|questionnaire|poll|feedback form|comment card)
          (suggestion|suggestions|comment|comments|feedback|ideas|complaint|complaints|gripe|gripes|moans|grumble) (box|boxes|form|book|sheet|sheets|board|wall|card|cards|channel|button|thread|page|folder|tin|jar|log|list|email|address|survey|slot) .. (is|are|on|in|by|at|hangs|stands|opens|for|goes|will)
          (floor is|open floor|open mic|listening (round|session|tour|rounds|sessions))
          (edit|editing|suggesting|comment|commenting) (rights|mode|access|turned) .. (on|open|for|to)
          (rate|score|mark) (each|every|it|this|the) .. (from|on|out of|between)
          (anonymous|anonymously) & (<opinion>|say|write|form|survey|post|tell)

          # asked as a question
          ?: (what|where|which|how) .. (have|did|would|are|could|should|do) .. (we|you|i) .. (miss|missed|missing|wrong|overlooked|differently|change|improve|not seen|forgotten|better)
          ?: (any|got|have) (a|any|better|other|more|an)? .. (<opinion>|better idea|objections)
          ?: (see|spot|spotted|seen|know|think of|got|noticed) .. (better|flaw|mistake|wrong|daft|simpler|easier|problem)
          [after (better|simpler|improved|differently|wrong|flaw|suggest*)] (tell|say|write|show|sheet|let)
        `,
        weak: `
          (questions|question|queries|query|enquiries|inquiries|clarification|clarifications|doubts)
          (ask|ping|contact|see|ring|call|email|phone|reach|collar|find|grab|catch|message|text) (me|us|<name>|your|the|him|her|one of us|either of us|it)
          @if = (if|should|when|where|whenever|anyone|anything|who|whoever|something)
          @if ... (ask|enquire|inquire|get in touch|reach out|contact)
          (door|line|inbox) (is|are)? .. open
          reach out
          (not|never) hesitate
          (feel free|do|just|please|happy) (to)? (ask|enquire|inquire)
          (q and a|ama|ask me anything|town hall)
          get in touch
          (glad|happy) to (clarify|explain|answer)
          (up for|open for|open to) discussion
          (say|says|saying) so
          (check in|checking in) with (you|each|everyone|everybody|all)
        `,
        not: `
          (not|no longer|neither) .. (taking|accepting|inviting|seeking|collecting|sought|wanted|open for|open to) .. (<opinion>|sought|desired|nor)?
          (thank you|thanks) .. for .. <opinion>
          (no|without) (further)? <opinion> (are|is|will|was|were|has|have|came)
          <opinion> (period)? (has|have|is|are|was|were) .. (closed|received|considered|reviewed|taken seriously|noted|attached)
          (comment|consultation) (period|window|phase) (closed|ended|is over)
          (customer~|guest~|visitor~|shopper~|client~|referee~|inspector~|auditor~|supplier~) ('s)? (<opinion>|tell|rate|complain|say|comment)
          in the code
          (you|they) (raised|said|told|wrote|sent|gave|suggested|asked for)
          (newsletter|christmas|party|menu)
          feedback loop
        `,
        headings: `
          ^ (your|the)? <opinion> (please|welcome|wanted|invited|sought|requested|here|box|channel|and _|or _|to _)? (_)? $
          ^ (please)? (tell|show) (us|me) (what .. | more|how .. |where ..)? $
          (have|having) your say
          ^ (say something|speak up|say so|talk back|talk to us|talk to me|over to you|your turn|your say|your voice|shout|complain|argue|heckling|disagree|disagreement|object) $
          (what|where) .. (did|have|are|am) (we|i) .. (miss|missed|missing|wrong|overlooked|overlook|forgotten)
          (help|helping) (us|me) .. (improve|fix|make|get|shape)
          how (you can|to) .. (shape|improve|influence|contribute|object|comment|make .. better|change)
          (making|make) (it|this) (better|less bad)
          (improvements|ideas|suggestions|objections|feedback|comments|sceptics|critics|corrections) (and|are|is|or|,)? .. (welcome|wanted|please|invited|sought)
          what (we|i) (would like|want|need|ask) (to hear)? (from|of) you
          (got|have|see|know|seen) (a|an|any|something) .. (better|idea|suggestion|improvement)
          (if|when|where) .. (something|anything|it|you) .. (not right|wrong|disagree|not work|not working|pinches|creaks|daft|see a problem)
          (where|how|whom|who) to .. (complain|object|comment|send|write|report|tell|grumble)
          (raising|raise|reporting|report) (concerns|issues|problems|objections|snags)
          (share|sharing|send|give|giving) (us|me)? (your|any)? .. <opinion>
          (disagree|unhappy|not convinced|think we are wrong|hate it|do not like it)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nObjections and suggestions go in the blue folder.'},
    {valid: '# Handover\n\nTell us what does not work.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing asks readers'},
    {invalid: '# Handover\n\n«Any questions go to Margit.»', message: 'invites questions, but not'},
  ],
});
