import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'invites-improvement',
  summary: 'The memo asks readers for objections, observations and better ideas.',
  why: 'The people who do the work see first what does not work; they say it if they were asked.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  absent: 'Nothing asks readers for objections or better ideas',
  weak: {invitation: '{quote} invites questions, but not objections or ideas'},
  example:
    'If you see something that should be done differently, write it in the blue folder or tell Margit.',
  stub: {
    heading: 'Objections and better ideas',
    prompt:
      'How can people object, say what they see, or propose something better? Name a person or a place.',
    placeholder: 'Say how people can object or propose something better',
    follows: ['open-outcome', 'review-horizon', 'support-tactics'],
  },
  vocabulary: {
    facets: {
      invitation: {
        present: `
          @if = (if|when|whenever|where|wherever|should|whoever|whatever|whichever|anyone|anybody|anything|something|once|until|while|during|throughout)
          @so = (please|pls|so|but|then|do|just|kindly|also|or|afterwards|always|still|instead)
          @go = (^ (and)? (@so)? (@so)?|@so)
          @me = (us|me|him|her|someone|somebody|<name>|(the|your|any|our|one) (of)? (_)? _)
          @want = (like|love|want|wants|wish|prefer|rather|need|needs|glad|grateful|keen|happy|pleased|curious|eager|interested|appreciate|delighted|forward|welcome|value)
          @wrong = (wrong|off|odd|daft|silly|stupid|broken|missing|unfair|clumsy|awkward|annoying|foolish|unsafe|strange|worse|bad|unworkable|ridiculous|mad|rubbish|better|simpler)
          @alter = (change|changed|alter|altered|keep|drop|dropped|fix|fixed|undo|scrap|improve|improved|dislike|hate|like|miss|notice|noticed|see|saw|seeing|think|observe|observed|find|found|want|prefer|differently|instead|make of|remove|stand)
          @send = (send|give|share|write|post|leave|drop|bring|submit|raise|voice|put|file|email|mail|text|message|phone|add|air|make|offer|table|lodge|register|lay|pass|direct|address|report|note|log|record|pin|stick|chuck|save|keep|collect|gather|contribute|propose|put forward)
          @fb = (feedback|comment|comments|suggestions|objections|ideas|concerns|complaints|gripes|grumbles|moans|thoughts|remarks|criticism|worries|input|views|opinions|niggles|counterproposals|dissent|grievances)
          @tellverb = (say|saying|write|writing|hear|hearing|know|send|show|list|note|jot|tell|telling|report|mention|name|log|record|raise|post|flag|ask|asking|collect|mark|bring)

          # tell us, let me know
          @go tell (us|me)
          @go tell @me (what|where|how|if|whether|why|which|about|anything|whatever)
          @if ... tell (us|me)
          , (please)? (tell|show) (us|me)
          , (please)? (speak up|shout|raise it|flag it|report it|mention it|log it)
          (ask|asking|want|wants|need|trust|expect|beg) (that)? (you|each of you|everyone|everybody|all of you|<people>) .. (tell|telling|say|saying)
          @go let @me (know|have) .. (what|where|how|if|when|whether|why|which|about|<opinion>|you|anything|any)
          @if & (^|!(will|to|would|may|can|they|he|she|it|we|who|and) _) let @me know
          (tell|show) (us|me) $

          # we would like to hear
          (would|do|really|also|still|especially|always|actually|we|i|all) @want .. (to)? (hear|hearing|read)
          (<we>|team|office|committee|group|department) ... @want .. (to)? (know|see|have|get|learn|collect) .. (your .. <opinion>|what you|what _ think~|how you|whether you|from you)
          (want|wants|wanted|keen|like|love|hoping|coming|come|doors|here|round) .. to hear
          @want (your|some|honest|any|all|more|every|the|further) .. <opinion>
          @want counterproposals|ideas|suggestions|objections|feedback|corrections
          (we|i|please) (also|very much|warmly|especially|actively|do|would|particularly)? (welcome|invite|encourage|solicit|seek|ask for|value|appreciate|need|want) .. <opinion>
          <opinion> .. (gratefully|is|are|be|always|all|very|most|warmly) .. (welcome|welcomed|invited|sought|encouraged|appreciated|wanted|requested|solicited|needed|gratefully|received|taken|collected|read) !(from|by|in|last)
          <opinion> (very|most|always|warmly|from _|are)? (welcome|invited|sought|encouraged|appreciated|wanted|requested|please)
          (invited|encouraged|welcome|asked|requested|urged|free|able|entitled|feel free) to .. (comment|suggest|propose|object|disagree|challenge|criticise|criticize|contribute|complain|improve|amend|edit|dissent|push back|speak up)
          (invited|encouraged|asked|requested|urged|free|welcome|ask|invite|encourage|urge) (you|<people>|everyone|each _|all)? .. to .. (raise|report|submit|share|send|note|mention|flag|log|record|lay|voice|offer|bring|gather) ... (<opinion>|anything|whatever|any|what|problems|issues|incidents|at once|observations)
          (looking|look out|hunting|hunt|searching|on the lookout) for .. (improvements|snags|ways|holes|flaws|faults|gaps|problems|feedback)

          # send your objections; objections go to
          @send .. (us|me|him|her|<name>)? (with)? (us|me)? (your|any|honest|further|written|more|bright|better) .. <opinion>
          (@go|may|can|could|please|must|should|to|and) @send (us|me|in|it|along|through)? (in)? <opinion>
          (may|can|could|please|must|should) .. @send .. <opinion>
          (carry|take|pass|bring|forward|relay|feed) (on|up|back)? (your|any|all) .. <opinion>
          (contact|email|write to|ring|call|reach|reach out|get in touch|come|see|stop|approach|message) .. with (your|any|all)? (questions|queries)? .. (and|or)? <opinion>
          give (us|me) your
          ^ (any|your|all|and|please|or|further|other|more|further|written)? (_)? @fb (and|or|from)? (_)? (_)? .. (go|goes|belong|belongs|can be|may be|should be|are to be|shall be|will be|by (email|mail|phone|post|note|letter)) .. (to|in|on|into|with|through|via|at|left|sent|posted|addressed|made|raised|submitted|handed|given|anonymous|anonymously|voiced|under)
          ^ (any|your|all|and|please|or|further|other|more|further|written)? (_)? @fb .. (to|in|on|into|through|via|using|under) .. (<channel>|@|#)
          ^ .. @fb & (#|@)
          ^ !(a|the|only|no|more|fewer) (any|all|your|further|and|please|or|written)? (_)? (@fb|corrections|observations) !(is|are|about) ... (to (me|us|<name>|the|your|any)|via|by (phone|mail|email|note|letter|post)|please|writing|anonymous*|throughout|until|any time|always)
          @if ... (better|easier|simpler|cleverer|smarter|other|another|different) (way|ways|plan|idea|order|hour|day|place|solution|fix|method|version|name) ... (tell|post|put|write|say|send|bring|hear|let|want|mention|shout|use|email|all ears|please|show)

          # one objection, a better way
          @one = (objection|suggestion|concern|complaint|remark|observation|improvement|correction|worry|idea|niggle|snag|misgiving|oddity|counterproposal|grievance|criticism|view|comment|proposal|amendment|doubt|thought)
          (any|every|your|whatever|all) (_)? (_)? (@one|<opinion>) ... (to|with) (me|us|<name>|the|your|either|@)
          (any|every|your|whatever|all) (_)? (_)? (@one|<opinion>) .. (in|into|on|at|via|through|by) (the|a|this|our|any)? (_)? (<channel>|#|writing)

          # readers see something, readers tell it
          @see = (see|sees|notice|notices|find|finds|spot|spots|hear|hears|feel|feels|think|thinks|catch|catches|come across|hit|run into|disagree|disagrees|believe|suspect|object|dislike|hate|can think|know of|know a|experience|encounter|observe|observes|prefer|would rather)
          @report = (tell|say|report|let|shout|write|raise|flag|post|mention|log|speak|talk|note|inform|notify|alert|hear|pass|propose|suggest|argue)
          (if|when|whenever|where|should|once|wherever) (you|anyone|anybody|any _|someone|somebody|one|members|staff) .. @see ... @report
          @report ... (if|when|whenever|where) (you|anyone|anybody|any _|someone|somebody|it) .. (@see|@wrong|not work|gets|goes|hurts|struggle)

          # raise it, say so, object
          @if ... (say so|say it|speak up|shout|holler|sing out|push back|flag it|raise it|squeal|yell)
          (shout|holler|flag) .. (the (minute|moment|second)|if|when) ... (<more>|<less>|@wrong|not|starts|hear|see|goes|gets|slips)
          (you|members|staff|anyone|anybody|everyone|everybody|any _) .. (may|can|should|could|free to|right to|entitled to|allowed to) (object|complain|challenge|disagree|dissent|veto|comment|suggest|propose|criticise|amend|edit|stop|halt|raise|contribute|weigh in|chip in)
          (convince|persuade|contradict|challenge|argue with|disagree with) (us|me)
          (not|never) (hold back|be polite|be shy|be gentle|spare (us|me)|suffer in silence|keep it to yourself|save it)
          (@go|may|can|could|should|to) (suggest|propose) (a|an|any|changes|improvements|something|amendments|alternatives|edits|another|what|how)
          (@go|please|your|leave) (comment|comments|annotate|edit) (on|in|at|under|below|directly) (the|this)? .. (<channel>|draft|text|#|<name>|proposal|pr|rfc|plan)
          counter (suggestions|proposals|arguments|examples|proposal)

          # what you would do differently; what does not work
          @tellverb ... (what|how|which|whatever|anything|something|things|bit|points) .. (you|people|each|everyone) (would|will|do|have|can|did|could)? (not)? .. @alter
          @tellverb ... what (to|should|ought to|must|needs to) (change|keep|drop|go|scrap|stay|alter|improve|fix)
          @tellverb ... (what|whatever|anything|where|something|which) ... (not work|not working|no sense|goes wrong|gone wrong|got in|gets in|in (the|your) way|pinches|chafes|hurts|annoys|annoyed|slows|slowed|grates|grate|bothers|worries|irritates|not right|snags|drags|creaks|jars|bugging|bugs|unclear|suffers)
          @tellverb ... (what|whatever|anything|where|something) .. (is|feels|looks|seems|was|strikes) .. @wrong
          @if ... (is|are|feels|looks|seems|strikes) .. @wrong ... (tell|say|shout|let|write|ring|pull|grab|flag|post|mention)
          @go (report|record|flag|mention|jot down|write down|point out|raise|bring up|keep a (diary|log|list|note)) .. (anything|whatever|any|what|where|every|each|problems|issues|snags|surprises|everything)
          @if ... (report|log|note|flag|mention|record|write|post|pin|photograph|bring|raise) (it|this|that|them) .. (to|in|on|at|down|with|up|straight|under|the)
          (write|put|stick|pin|scribble|chuck|drop|note|jot|log|post|mark) (it|them|that|your _|a _|yours) (down)? (on|in|into|under|to|up) (the|this|our) (_)? (slate|sheet|board|card|wall|list|hat|box|tray|pad|logbook|book|whiteboard|cork|channel|thread|doc|notebook|folder|tin|jar)
          @tellverb ... (what|which|where) you (would) (_)? (keep|drop|change|scrap|alter|fix|lose|undo)
          (what|whatever) (annoyed|annoys|bothers|bothered|irritates|slows|slowed|grates|bugs) (you|people|them)
          (your|an|give|some) honest (impressions|opinions|opinion|view|views|verdict|reactions|feedback|feedbacks)

          # we will come and ask; places for it
          (come|go|walk|call) round ... (ask|listen|hear|notebook)
          (suggestion|suggestions|comment|comments|feedback|ideas|complaint|complaints|gripe|gripes|moans|grumble|objections) (box|boxes|form|book|sheet|sheets|board|wall|card|cards|channel|button|thread|page|folder|tin|jar|log|list|slot) .. (is|are|on|in|by|hangs|stands|opens|goes|will)
          (floor is (yours|open)|open floor|open mic|listening (round|session|tour|rounds|sessions))
          (edit|editing|suggesting|comment|commenting) (rights|mode|access|turned) .. (on|open|for|to)
          (anonymous|anonymously) & (<opinion>|say|write|form|post|tell)

          # asked as a question
          ?: ^ (disagree|unhappy|not convinced|hate it|something (wrong|missing|not right)|see something|spotted something|(thoughts|objections|ideas|reactions|comments|feedback) $)
          ?: ^ (have you )?(see|spot|spotted|seen|know|thought of|got|noticed) .. (better|flaw|mistake|wrong|daft|simpler|easier|problem)
          [after (better|simpler|improved|differently|wrong|flaw|annoyances|gripes)] (^ @so? (tell|say|show|write|let|there is a (sheet|box|board|form)))
          # chat: what to bring and where to
          ^ (<opinion>|ideas|moans|grumbles|gripes|niggles) & (thread|box|channel|inbox|form|board|whiteboard|notebook|jar) & !(winter|lost|post)
        `,
        weak: `
          @if = (if|should|when|where|whenever|anyone|anything|who|whoever|something|anybody)
          @q = (question|questions|query|queries|enquiry|enquiries|inquiries|clarification|clarifications)
          @unclear = (unclear|unsure|confus*|not clear|puzzl*|stuck|stump*|not follow|not understand|no idea|not sure|not know|not work out|defeats|says nothing|nothing)
          @ask = (ask|ping|contact|ring|call|phone|email|speak|talk|shout|enquire|inquire|collar|come|find|see|say so|knock|go to|message|text)
          (any|further|other|more) (_)? (@q|doubts)
          (have|has|got|for|with|regarding|your|raise|raises|direct|address|send|post|answer|answers|answering|take|takes|bring|put|submit|ask) (_)? (_)? (questions|queries|enquiries|doubts)
          ^ (_)? (_)? @q .. (to|please|ask|contact|can|may|should|go|regarding|as to|in|at|via|are to|must|shall)
          @if ... @unclear ... @ask
          @unclear & ^ (please|just|so|do|then)? @ask
          [under (questions|queries|enquiries|inquiries|unclear|puzzled|unsure|who to ask|your contact|contact|need to know|get it|more information)] (me|ask|to|may|contact|see|speak|try|or|yes|line|office|desk|@|for|will)
          [after (unclear|not clear|puzzled|who to ask|which|confus*|small print|mouthful|long|lot)] (ask|ring|shout|try|knows|enquire|call)
          reach out
          (not|never) hesitate
          (feel free|do|just|please|happy|so do|so) (to)? (ask|enquire|inquire)
          (q and a|ama|ask me anything)
          (glad|happy) to (clarify|explain|answer)
          (ask|asked) me (and|anything|again|about|for|on|when|if|why|how)
          ^ ask (me|<name>|him|her|your|about|behind|in|at|the (person|lead|desk|clerk|office))
          (your|get a) (verdict|judgement|judgment|say) (please)?
        `,
        not: `
          (not|no longer|neither) .. (taking|accepting|inviting|seeking|collecting|sought|wanted|open for|open to) .. (<opinion>|sought|desired|nor)?
          (thank you|thanks) .. for .. <opinion>
          (no|without) (further)? <opinion> (are|is|will|was|were|has|have|came)
          <opinion> (period)? (has|have|was|were) .. (closed|received|considered|reviewed|taken seriously|noted|attached)
          (comment|consultation) (period|window|phase) (closed|ended|is over)
          (customer~|guest~|visitor~|shopper~|client~|referee~|inspector~|auditor~|supplier~) ('s)? (<opinion>|tell|rate|complain|say|comment)
          <opinion> (from|by) (members of)? (the)? (public|customers|guests|visitors|shoppers|other side|auditors|inspectors)
          (in|of) the code
          (they|lead|head|board|he|she) will .. (tell|let)
          (then|will) tell the
          (by|before) <when> (we|i) need to know
          (we|they) (sit down|met|meet) ... (say|tell)
          (newsletter|christmas|party|menu|catering)
          feedback loop
          for customers not
          (only if|because|the day|the moment|and if) .. say~ so
          (may|must|to) say so
        `,
        headings: `
          ^ (your|the|any)? (feedback|comments|suggestions|ideas|input|thoughts|gripes|moans|grumbles|views|opinions|objections) (please|welcome|wanted|invited|sought|requested|here|box|channel)? $
          ^ .. (feedback|comments|suggestions|ideas|input|objections|concerns|gripes|moans|grumbles|grievances|improvements|remarks|thoughts|worries|observations|complaints) (and|or)? (_)? (<opinion>|feedback)
          ^ (feedback|comments|suggestions|objections) and (questions|contact|contacts|queries|improvement)
          (questions|queries) (and|or)? (comments|suggestions|ideas|feedback|objections|concerns)
          ^ (please)? (tell|show) (us|me) (what _ .. |more|how _ .. |where _ ..)? $
          (have|having) your say
          ^ (say something|speak up|say so|talk back|talk to us|talk to me|over to you|your turn|your say|your voice|complain|argue|heckling|disagree|disagreement) $
          (what|where) .. (did|have|are|am) (we|i) .. (miss|missed|missing|wrong|overlooked|overlook|forgotten)
          (help|helping) (us|me) .. (improve|fix|make|get|shape)
          how (you can|to) .. (shape|improve|influence|contribute|object|comment|make .. better|change)
          (making|make) (it|this) (better|less bad)
          (improvements|ideas|suggestions|objections|feedback|comments|sceptics|critics|corrections) (and|are|is|or)? .. (welcome|wanted|please|invited|sought)
          what (we|i) (would like|want|need|ask) (to hear)? (from|of) you
          (got|have|see|know|seen) (a|an|any|something) .. (better|idea|suggestion|improvement)
          if (something|anything) .. (not right|wrong|bothers|bugs|creaks|off|daft)
          if you (disagree|spot|notice|see something|see a|do not like|have a better|hate)
          (where|how|whom|who) to .. (complain|object|comment|grumble|moan|disagree)
          (raising|raise|reporting|report) (concerns|objections|snags)
          (share|sharing|send|give|giving|contribute) (us|me)? your .. (<opinion>|observations)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nObjections and suggestions go in the blue folder.'},
    {valid: '# One list for the ward\n\n## Tell us\n\nMargit reads the sheet by the kettle every Friday.'},
    {
      valid:
        '# trial: fewer standups\n\nif this slows you down, say so in #standups, or just grab me at lunch',
    },
    {
      valid:
        '# Notice to members\n\nWritten observations may be addressed to the secretary until the end of the trial.',
    },
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing asks readers'},
    {
      invalid:
        '# «New rota»\n\nThank you for the many comments in March. Forty of you wrote to us, and the rota has been changed.',
      message: 'Nothing asks readers',
    },
    {invalid: '# Handover\n\n«Any questions go to Margit.»', message: 'invites questions, but not'},
    {
      invalid:
        '# Notice 4\n\nThe new forms apply from 3 May. «If anything is unclear, please ask the office.»',
      message: 'invites questions, but not',
    },
  ],
});
