import {phraseRule} from '../src/rule/phrase-rule.js';

export default phraseRule({
  id: 'no-decree',
  summary: 'The memo speaks to people, not down to them.',
  why: 'A decree ends the conversation that an experiment needs; people comply and stop telling you what they see.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  message: '{phrase} is the voice of a decree',
  example: 'At the February retro we agreed to try this for six weeks.',
  cues: `
    # Those at the top as a body, and single persons with power over the readers.
    @top = (leadership|management|directorate|directors|executives|executive|execs|exco|c-suite|headquarters|hq|corporate|partners|trustees|governors|headmaster|headmistress|headteacher|principal|rector|chancellor|provost|dean|bishop|archbishop|vicar|abbot|ministry|minister|chairman|chairwoman|chairperson|president|ceo|coo|cfo|cto|cio|owner|owners|proprietor|boss|bosses|colonel|brigadier|commander|superintendent|secretariat|higher-ups)
    @body = ((executive|management|supervisory|governing|steering|leadership|directing|school|national|central) (board|committee|council|team|group|body)|(board|council) of (directors|trustees|governors|management|elders)|head office|central office|board|committee|council|administration|executive team)
    @now = (now|already|therefore|thus|also|finally|today|recently|unanimously|jointly)
    @decided = (decided !(nothing|against|in favour|in favor|to (leave|ask|let|hand|give|listen|step))|decreed|mandated|commanded|ruled|determined (that|to|on)|resolved (that|to|on|as)|settled (that|on|upon)|dictated|spoken !(to|with|about|at|of|up|out|for|on|in)|concluded (that|!(the|a|an|its|his|her|their|talks|with))|(ordered|directed|instructed) (that|all|every|everyone|us|you|staff|the .. to))
    @staff = (staff|employees|personnel|members|colleagues|associates|teams|departments|managers|teachers|nurses|drivers|workers|crews|volunteers|everyone|everybody|all|hands|you|clerks|branches|stores|wards|units|squads|officers|pupils|parents|heads of department|department heads)
    @all = (all|every|everyone|everybody|all of you|you all|each of you|each and every)
    @last = (exceptions|exception|discussion|discussions|debate|debates|correspondence|appeal|appeals|objections|excuses|arguments|argument|opt-outs|negotiation|negotiations|deviation|deviations)

    # Leadership has decided
    @top (team|board|committee|group)? (has|have) @now? @decided
    (the|our|your) @body (has|have) @now? (decreed|ruled|mandated|dictated|spoken|ordered|directed|instructed|determined)
    (the|our|your) @body (has|have) @now? (decided|resolved|concluded) (that|on|upon|as)
    (product|senior|executive|engineering|sales|group|regional|global|local|company|top|upper|school|hospital) (leadership|management) (decided|decides)
    (leadership|management|hq|corporate|head office|headquarters) (decided|determined|decreed|mandated|ruled) !(nothing|against)
    (@top|@body) (team)? (has|have) (chosen|selected|opted|made (the|a|its|their|his|her) (decision|choice|call)|taken (the|a|its|their|this) decision|signed off on|aligned on|aligned behind) !(to (ask|leave|let|listen))
    (has|have) (resolved|decided) that & (@top|@body) & (shall|will)
    (has|have) (selected|chosen) & (@top|@body) & (nor|neither|immediate|final)
    (@top|@body) resolved & (closed doors|no reasons|shall)
    (has|have) decreed
    decrees that
    it (has been|is hereby|is) (decided|determined|decreed|resolved|ordained|mandated|so ordered|ordered) (that|to|from|by)
    (leadership|management|head office|hq|corporate) 's (decision|decree|order|orders|directive|wish)
    we the (management|directors|board|leadership|undersigned)
    (we|the executive team|the board|the management) (have|has) reached a decision
    in (its|their|his|her) (infinite|great)? wisdom
    (resolved|decided|agreed|taken|made|settled) behind closed doors
    reserves the (sole)? right to (alter|change|amend|end|withdraw|modify|decide|revoke) .. (at will|at any time|without notice)
    (has|have) seen fit to
    (as mandated|as directed|as ordered|as dictated|as decreed) by (the|our)? (@top|@body)
    (as)? per (leadership|management|hq|corporate|head office|the ceo|the boss) !(guidelines|policy|report)
    (on|under|by|following) (the)? (instruction|instructions|order|orders|direction|directive|behest) (of|from) (the|our)? (@top|@body|above|on high)

    # It comes from above
    (corporate|hq|headquarters|head office|upstairs|the top) (wants|wishes|insists|demands|orders|dictates)
    (boss|ceo|owner|chairman|director) (wants|wishes|demands|insists) (it|this|every|all|us|you|everyone)
    (boss|ceo|hq|head office|corporate|management|leadership) (says|said) !(thanks|thank|hi|hello|so long|he|she|they|it|its|that (he|she|they|it))
    (so says|orders from|an order from|order comes from) (the|our)? (@top|@body|above|on high|upstairs)
    (hq|headquarters|head office|corporate|boss|ceo|management) 's (orders|order|instructions|directive|decree)
    by (sole)? decision of the (@top|@body)
    (decision|order|instruction|directive|call|word|it|this|choice) (comes|came|has come|is coming|has been handed down|was handed down|has been cascaded|was cascaded) (down|straight|directly)? from (the)? (very)? (top|above|on high|head office|hq|headquarters|corporate|upstairs|management)
    (above|beyond) (my|your|our) pay grade
    (decided|decision|settled) .. at (the)? (board|executive|corporate|group|highest|director|senior|management|ministerial) level
    (settled|decided|determined|fixed|imposed|decreed|ordained|mandated|dictated) (from above|from the top|by (senior)? (management|leadership|head office|hq|headquarters|corporate))
    decision .. (taken|made) by .. alone
    (taken|made) this decision (alone|myself|on my own)
    it is the decision of (the)? (@top|@body)
    (issued|issues|issue) the following (directive|instruction|order|decree|edict)
    (has|have) decided (for you|on your behalf)
    (choice|decision) (has been|was|is) made (for you|on your behalf)
    as is my (right|prerogative)
    (wishes|wills) it so
    (my|our|his|her|@top 's) word is (law|final)
    what (corporate|management|the boss|leadership|hq|head office|he|she) (wants|says) (corporate|management|the boss|leadership|hq|head office|he|she)? (gets|goes) !(on|in|to|into|with)
    (because|since) (i|head office|the boss|management|hq|corporate|they|leadership|upstairs) (say|says|said) so
    wants it (we|you) do it
    (i have|my mind is) made up (my mind)?
    (this|it) (is|was) my (call|decision) (and|alone|to make|not)
    @body imposes|imposed

    # It is final
    not (be)? (up|open) (for|to) (discussion|debate|negotiation|question|challenge|appeal|argument|interpretation|a vote|grabs|objection|consultation)
    (is|are) not (a|an)? (matter|subject|topic|question|issue) (for|of) (discussion|debate|negotiation|consultation|argument|opinion|choice|a vote)
    non negotiable !(cheque|cheques|check|checks|bill|bills|instrument|instruments)
    non negotiables
    (is|are) not negotiable
    (is|are) not (a|an)? (discussion|debate|negotiation|suggestion|democracy|request) !(paper|board|forum)
    (this|that|the|our|my) decision (is|remains|will remain) (final|irrevocable|binding)
    (is|be|and|remains) final and (binding|irrevocable|not|will|no|cannot|can)
    (it|this|decision|that|which) (is|remains) final $
    decision .. and is final
    (the|this|that|our|my) decision (stands|has been made|is made|has been taken) $
    (will|shall|can|may) not be (reversed|revisited|reopened|re-opened|debated|questioned|challenged|appealed|tolerated|entertained|negotiated|reconsidered|relitigated|overturned|argued with)
    (not|nor|never) (intend|plan|propose|mean|wish|going) to (reopen|discuss|debate|revisit|reconsider|argue|justify|relitigate|open the (question|matter))
    (i am|we are) not (debating|negotiating|arguing|taking questions|reopening|relitigating|discussing (it|this|that))
    there (will be|is|is to be|shall be) no (@last|further discussion|going back on this|room for)
    no @last (will|shall|can|may) be (made|entertained|entered|accepted|tolerated|granted|permitted|considered|allowed|heard)
    ^ no (@last|ifs|questions|complaints) $
    no (exceptions|exception|debate|arguments|argument|excuses|appeals|opt-outs) $
    no (exceptions|discussion|debate|arguments|excuses|opt-outs) no (exceptions|discussion|debate|arguments|excuses|opt-outs|delays)
    (appeals|objections|complaints|requests|comments|exceptions|excuses|protests|petitions|questions) (will|shall|are|to) .. (neither (be|invited|wanted|welcome|sought|accepted|heard|considered|entertained|answered|needed|required|expected|desired|read)|not be heard|not be entertained|not be considered|not welcome|not invited|not wanted|unanswered)
    (appeals|objections|complaints|excuses|protests|petitions|questions|(requests|applications) for (an)? (exception|exceptions|exemption|exemptions)) (will|shall|are|to) .. (ignored|disregarded)
    (brooks no|brook no|admits of no|admits no) (discussion|debate|argument|appeal|dissent|contradiction|exception)
    without (discussion|debate|argument|contradiction|exception or appeal) $
    (there are|we make|i make|i will make|we will make) no exceptions (and|$|to this|for)
    (compulsory|mandatory|must|required|obligatory|shall) & no ifs (or|no|and)? (ands|buts)
    time for (discussion|debate|talk|talking|questions|opinions|argument|consultation) is (over|past|up)
    (end|that is the end) of (the)? (discussion|debate)
    (case closed|enough said|so ordered|that is final|that is that|end of) $
    ^ (the|this|that) (matter|question|debate|subject) is (now|hereby)? (settled|closed) !(by|for|until|on|at|after|when|if)
    this is (settled|final|an order|the rule) (and|$)
    (it is|that is) (an order|a command|an instruction) !(to|of|for|form|number)
    (orders are orders|rules are rules)
    (leaves|leave|leaving|left) no room for (discussion|debate|negotiation|local|manoeuvre|interpretation|choice|argument)
    none will be (tolerated|entertained|accepted|made|granted)
    train has (already)? left !(at|on|from)
    my way or the (highway|door)
    (like|love) it or (lump it|leave)
    (take it or leave it|get used to it|live with it) $
    whether (you|they) (like|agree with) (it|this) or not
    (get|jump|hop|climb) on (board)? or (get|step|jump) (off|out)
    (neither|not) (sought|invited|requested|asked for|wanted|desired|welcome|required) (nor|or) (sought|invited|desired|wanted|welcome|read|answered|required)
    heard enough (opinions|objections|arguments|excuses|complaints|debate|talk|moaning|from you)
    (feelings|opinions|views|wishes|preferences|objections) (will|do|shall|can) (not count|play no|carry no|make no|count for nothing|not matter|not come into|change nothing)
    shall not be open to
    nothing (to|left to) (discuss|debate|negotiate|argue about)
    (you|staff|nobody|no one|they) (have|has|get|gets) (no|a) (say|vote|voice|choice) (in (this|the matter)|here|on this|about (it|this))
    (you|they|we|staff) have no (choice|say)
    (resistance|complaining|arguing|protesting|protest) is (futile|pointless|useless)
    (no|little) point in (complaining|arguing|protesting|objecting|discussing)
    (do not|does not|who do not|who does not) (like|agree with) (it|this) & (leave|the door|find another|elsewhere|resign|tough)
    comply or (leave|go|face|else|quit)

    # Do as you are told
    (please|kindly|everyone|you) (kindly)? be (hereby)? advised that
    it is (now|hereby|henceforth|strictly)? (mandatory|compulsory|obligatory) (for (all|every|each|everyone|everybody|staff|employees|personnel|you|members) ..)? (to|that (all|every|you|everyone)) (attend|comply|adopt|adhere|obey|conform|accept|take part|participate|join|switch|staff|attends)
    it is (now|hereby|henceforth|strictly)? (mandatory|compulsory|obligatory) for (all|every|each|everyone|everybody|staff|employees|personnel) .. to
    (you|you all|all of you|@staff) (is|are) (hereby|now|henceforth|all|therefore)? expected to (comply|adhere|obey|conform|accept|fall|embrace|get on board|get behind|fully)
    effective immediately
    ^ (mandatory|compulsory|obligatory) $
    with immediate effect & (must|shall|required|instructed|ordered|prohibited|forbidden|@top|@body)
    @staff (is|are) (hereby|herewith|henceforth|now|all|therefore|strictly|also|further|accordingly)? (instructed|ordered|directed|commanded|prohibited|forbidden) (to|from|that)
    hereby (informed|instructed|directed|ordered|advised|notified|required|commanded|put on notice|abolished|reminded|prohibited|forbidden|decreed)
    (you|you all|all of you|all (staff|employees|personnel|members|colleagues)) (is|are) (hereby|now|henceforth)? (required|obliged|compelled) to (accept|comply|adopt|obey|attend|use|adhere|conform|implement|switch|work|submit|move)
    (all (staff|employees|personnel|hands)|every (manager|employee|member|teacher|nurse|one of you)) ... shall !(not|receive|have|be)
    all (staff|employees|personnel) must (now|henceforth|immediately|forthwith|comply|obey|adopt|adhere|conform|accept|from)
    @all (staff|employees|departments|teams)? (will|shall|must) (comply|obey|adhere|conform|accept (the|this|that|it)|fall|enforce)
    (everyone|everybody|all employees|all staff) will sign
    you will all (move|switch|adopt|comply|accept|do as|obey|be expected)
    with which .. (will|shall|must) comply
    (must|shall|are to) (immediately|at once|forthwith)? (cease|desist)
    (full|strict|complete|total|immediate|unconditional|absolute|unquestioning) (and immediate)? (compliance|adherence|obedience|observance) .. (expected|required|demanded|mandatory|forthwith|essential)
    (expects|expect|demands|demand|require|requires) (full|your full|strict|complete|total|immediate|your|unconditional)? (compliance|obedience|adherence)
    (compliance|cooperation|participation|obedience) (is|will be) (mandatory|compulsory|obligatory|required|expected|not optional|monitored|enforced|non negotiable|not voluntary)
    (this|it|attendance|participation|that|taking part|adoption) is not (optional|voluntary|a choice) !(in|for)
    (will be|is) (strictly|rigorously) enforced
    (refusal|opting out|saying no|dissent|disagreement|staying put|not complying|doing nothing|declining|refusing) (is|are) (not|no longer) (an option|an alternative|possible|acceptable|tolerated|accepted)
    @noncompliance = (failure to comply|non compliance|refusal|refusing|refusals|disobedience|anyone who (refuses|objects|fails)|those who (refuse|decline|fail|object|resist)|employees who (refuse|decline|fail)|whoever (refuses|fails|objects))
    @noncompliance ... (will|shall) (be (disciplined|dismissed|noted|recorded|reported|regarded|treated|removed|sent|docked|charged|punished|dealt|seen)|result in|lead to|face|have consequences|lose|answer to)
    (will|shall|may) (face|result in|lead to|be subject to|be met with) (a|the|formal|further|serious|immediate)? (disciplinary|consequences|sanctions|dismissal|written warning)
    (seen|regarded|treated|viewed|considered|interpreted) as (a|an)? (lack of loyalty|disloyalty|disloyal|insubordination|absent|misconduct|refusal to work|sabotage|breach of contract)
    (report|the names of) those who (do not|refuse|fail|decline)
    zero tolerance
    (discussion|criticism|questioning|dissent|debate) .. (is|are) (not permitted|forbidden|not allowed|unwelcome|not welcome|prohibited|banned)
    (discussion|criticism) of this ... is (not permitted|forbidden|not allowed|prohibited)
    (i am|we are) not asking ($|for your|for permission)
    nobody (is|'s) asking for (your|any)
    you are not being asked
    you are being told
    +: (do not|dont|no need to|never|not) (ask why|argue|question (it|this)|shoot the messenger|bother (arguing|objecting|asking|complaining)|@ me) !(about|with)
    (spare|save) (me|us) (the|your) (emails|mails|objections|excuses|arguments|comments|complaints|opinions|moaning|messages|breath)
    i (do|really|simply|frankly)? (do)? not care (how|what|whether|if|why|about)
    i (do|really|simply|frankly)? (do)? not want to (hear|discuss|debate) (about)? (any|your|it|this|excuses|objections|opinions|complaints|a word|another|that it)
    (i will|i shall|we will) (hear|listen to|accept|entertain) no (excuses|objections|more|complaints|arguments|further)
    (i will not|not going to|i shall not) (repeat myself|say (this|it) (again|twice)|ask (again|twice))
    keep (your|all) (opinions|objections|comments|views) to (yourself|yourselves)
    not my call not yours
    (please|pls|so|and|now|so please) just (do it|get on with it|comply|execute|deal with it|accept it)
    (do|just do) (it|this)? as (you are|instructed|told|ordered|i say)
    ^ (just)? (deal with it|do it) $
    (let us|lets|now|just|time to|please|go and) execute $
    your (job|role|task|place|part|duty) is (now)? (to|not to) (execute|implement|obey|comply|carry (this|it) out|question|discuss|argue)
    not (your|yours) (job|place|role)? to (question|argue|debate|reason why)
    ours is not to (reason|question|wonder)
    (fall|get|be brought|come) (in|into) line $
    (fall|get) into line
    (toe|toeing) the line
    get with the (program|programme)
    (expect|expects|need|want|require) (you|@all|all staff) .. to (get behind|fall in|comply|conform|accept|get on board|obey|adhere|embrace)
    which you .. will .. (put into practice|implement|carry out|obey|adopt)
    (you will|you shall) do (it|this|as) !(with|by|for|in|on|at)
    (may|can) hand (back|in) (their|your) (badges|badge|notice|keys|resignation)
    forthwith
  `,
  except: `
    # Courts, juries and referees decide: that is their work.
    (court|courts|jury|judge|judges|referee|umpire|parliament|pathologist|tribunal|coroner|tournament|passengers)
    # Software: arguments are passed, exceptions thrown, comments skipped.
    (takes|take|accepts|accept|expects|receives|needs|requires|has|have|with|given|passing|without|is|are|were) no (argument|arguments) !(about|against|over|will)
    (no arguments (are|is|were) (given|passed|provided|supplied|specified|needed|required)|(if|when|where|with|where) no arguments)
    (throws|throw|raises|raise|catches|swallows) no (exception|exceptions)
    (parser|compiler|server|function|method|command|constructor|callback|api|runtime|linter|loader|plugin|thrown|stderr|stdout) & (exception|exceptions|comments|requests|argument|arguments)
    (code of conduct|guidelines for (contributors|contributing)|contributor covenant)
    # What is told of the past, or denied.
    (was|were|had|needs|needed) no (exceptions|exception|discussion|debate|argument|arguments|excuses|appeals)
    (last (year|month|week|autumn|spring|summer|winter|time)|years ago|months ago|back then|in those days) ... (decided|decreed|said|ordered|ruled|mandated)
    (never|not|stop|stopped|no longer) .. (write|say|writing|saying|read) !so
    (if|when|whenever|unless|had) (leadership|management|head office|hq|the board|corporate) (decided|said|says|decides)
  `,
  examples: [
    {valid: '# Desks\n\nAt the February retro we agreed to try this for six weeks.'},
    {valid: '# Desks\n\nThe management of the museum has moved to the first floor.'},
    {valid: '# Briefing\n\nIt is not mandatory to attend, and you are expected around nine.'},
    {valid: '# Conduct\n\nContributors are expected to follow the code of conduct.'},
    {
      valid:
        '# Lists\n\nNothing about this is non-negotiable, and everything is up for discussion on 4 June.',
    },
    {
      valid:
        '# Tone\n\nLast year a memo began like this:\n\n> Leadership has decided. Effective immediately, all staff must use the form.',
    },
    {valid: '# Tone\n\nNobody here will read "this is not up for discussion" again.'},
    {
      valid:
        '# Tools\n\nThe command takes no arguments. Exceptions will be ignored, and the parser skips comments.',
    },
    {invalid: '# Desks\n\n«Leadership has decided» on shared desks.', message: 'is the voice of a decree'},
    {invalid: '# Desks\n\n«Please be advised that» the door is locked.', message: 'is the voice of a decree'},
    {invalid: '# Desks\n\n«It is mandatory to attend» the briefing.', message: 'is the voice of a decree'},
    {
      invalid: '# Desks\n\n«You are expected to comply» with immediate effect.',
      message: 'is the voice of a decree',
    },
    {invalid: '# Desks\n\nThis is «not up for discussion».', message: 'is the voice of a decree'},
    {
      invalid: '# Rota\n\nYou work Saturdays from May «because head office says so».',
      message: '`because head office says so` is the voice of a decree',
    },
    {
      invalid: '# Kitchen\n\nlids off by six. «not my call, not yours»',
      message: 'is the voice of a decree',
    },
    {
      invalid: '# Archive\n\nThe archive shuts on Saturdays, and «appeals will not be heard».',
      message: 'is the voice of a decree',
    },
  ],
});
