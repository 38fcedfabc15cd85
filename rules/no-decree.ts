import {phraseRule} from '../src/rule/phrase-rule.js';

export default phraseRule({
  id: 'no-decree',
  summary: 'The memo speaks to people, not down to them.',
  why: 'A decree ends the conversation that an experiment needs; people comply and stop telling you what they see.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  message: '{phrase} is the voice of a decree',
  example: 'At the February retro we agreed to try this for six weeks.',
  cues: `
    # Who decides: those at the top as a body, and single persons with power over the readers.
    @top = (leadership|management|directorate|directors|executives|executive|execs|exco|c-suite|headquarters|hq|corporate|partners|trustees|governors|headmaster|headmistress|headteacher|principal|rector|chancellor|provost|dean|bishop|archbishop|vicar|abbot|ministry|minister|chairman|chairwoman|chairperson|president|ceo|coo|cfo|cto|cio|owner|owners|proprietor|boss|bosses|colonel|general|admiral|brigadier|commander|superintendent|secretariat|presidium|higher-ups|bigwigs)
    @bodies = ((executive|management|supervisory|governing|steering|leadership|directing|school|district|national|central) (board|committee|council|team|group|body)|(board|council) of (directors|trustees|governors|management|elders)|head office|central office|(board|committee|council|administration))
    @decided = (decided|determined|decreed|resolved|ruled|ordered|mandated|commanded|directed|instructed|concluded|dictated|spoken|settled)
    @staff = (staff|employees|personnel|members|colleagues|associates|teams|departments|managers|teachers|nurses|drivers|workers|crews|volunteers|everyone|everybody|all|hands|you|wardens|clerks|branches|stores|wards|units|squads|officers|pupils|tenants|residents)

    # Leadership has decided
    @top (team|board|committee|group|staff)? (has|have) (now|already|therefore|thus|also|finally|today|recently|jointly|unanimously)? @decided !(nothing|against|in favour|in favor|to (leave|ask|let|hand|give|listen|step))
    (the|our|your) @bodies (has|have) (now|already|therefore|thus|also|finally|today)? (determined|decreed|ruled|ordered|mandated|directed|instructed|spoken|dictated)
    (the|our|your) @bodies (has|have) (now|already|therefore|thus|also|finally|today)? (decided|resolved|concluded) (that|on|upon|as)
    (product|senior|executive|engineering|sales|group|regional|global|local|company|top|upper|school|hospital) (leadership|management) (decided|has decided|decides)
    (leadership|management|hq|corporate|head office|headquarters) (decided|determined|decreed|mandated|ruled) !(nothing|against) !<past>
    (@top|@bodies) (team)? (has|have) (chosen|selected|opted|made the (decision|choice|call)|taken the decision|made its decision|signed off on|aligned on|aligned behind|seen fit) !to (ask|leave|let|listen)
    (@top|@bodies) & has (decided|resolved|determined) that
    (@top|@bodies) & has selected|chosen
    (@top|@bodies) resolved & (closed doors|no reasons|shall)
    we the (management|directors|board|partners|leadership|undersigned)
    (we|the executive team) (have|has) reached a decision
    in (its|their|his|her) (infinite)? wisdom
    behind closed doors
    reserves the (sole)? right to (alter|change|amend|end|withdraw|modify|decide|revoke) .. (at will|at any time|without notice)?
    (has|have) seen fit to

    # It comes from above
    (corporate|hq|headquarters|head office|management|leadership|the boss|boss|ceo|the ceo|the owner|the chairman|upstairs|the top) (says|said so|wants|wishes|insists|demands|expects|requires|orders|dictates)
    (so says|by order of|on the orders of|on orders from|orders from) (the|our)? (@top|@bodies|above|on high|upstairs)
    (hq|headquarters|head office|corporate|the boss|the ceo) 's (orders|order|instructions|directive|decree|orders are)
    by (sole)? decision of the (@top|@bodies)
    (decision|order|instruction|directive|call|word|it|this|choice) (comes|came|has come|is coming|has been handed down|was handed down|has been cascaded|was cascaded) (down)? (from|straight from|directly from)? (the)? (very)? (top|above|on high|head office|hq|headquarters|corporate|upstairs|management)
    (above|beyond) (my|your|our) pay grade
    (decided|decision|settled|taken|made|agreed) .. at (the)? (board|executive|corporate|group|the highest|highest|director|senior|management|ministerial) level
    (settled|decided|determined|fixed|imposed|decreed|ordained|mandated) (from above|from the top|by (senior)? (management|leadership|head office|hq|headquarters|corporate|the (leadership|director|management|board|executive|ceo|boss|top)))
    (taken|made|decided) by .. (alone|single handedly|on (his|her|my|their) own)
    (taken|made) this decision (alone|myself|on my own)
    it is the decision of (the)? (@top|@bodies)
    (issued|issues|issue) the following (directive|instruction|order|decree|edict)
    (decided|chosen|made .. choice|made .. decision|taken .. decision|choice has been made|decision has been made) (for you|on your behalf|for us|over our heads)
    (has|have) decided for you
    as is my (right|prerogative)
    (wishes|wants|wills) it so
    our word is (law|final)
    @top 's word is (law|final)
    what (corporate|management|the boss|leadership|hq|head office|he|she) (wants|says) (corporate|management|the boss|leadership|hq|head office|he|she)? (gets|goes)
    (because|since) (i|head office|the boss|management|hq|corporate|they|leadership|upstairs) (say|says|said) so
    (owner|boss|chief|director|ceo|management|chairman) wants it (we|you) do it
    (i have|my mind is) made up (my mind)?
    (when|if) the (head|boss|chief|director|owner) .. (decides|says) & then

    # It is final
    not (be)? (up|open) (for|to) (discussion|debate|negotiation|question|challenge|review|appeal|argument|interpretation|vote|grabs|comment|objection|consultation)
    (is|are) not (a|an)? (matter|subject|topic|question|issue) (for|of) (discussion|debate|negotiation|consultation|argument|opinion|choice|a vote)
    non negotiable (is|are)? !(cheque|cheques|check|bill|bills|instrument|instruments)
    non negotiables
    (is|are) not negotiable
    (is|are|be|was) not (a|an)? (discussion|debate|negotiation|suggestion|democracy|request|invitation|consultation) !(board|paper|forum)
    (this|that|the|our|my) decision (is|remains|will remain) (final|irrevocable|irreversible|binding|non-negotiable|settled|unanimous and final)
    (is|it is|be|and|remains) final and (binding|irrevocable|not|will|no)
    (it|this|decision|that|which) (is|remains) final $
    decision .. and is final
    (the|this|that|our|my) decision (stands|has been made|is made|has been taken and|is taken) $
    (will|shall|can|may) not be (reversed|revisited|reopened|re-opened|revised|discussed|debated|questioned|challenged|appealed|tolerated|entertained|negotiated|reconsidered|relitigated|undone|rolled back|overturned|argued with)
    (not|nor|never) (intend|plan|propose|mean|wish|going) to (open|reopen|discuss|debate|revisit|reconsider|argue|explain|justify|relitigate)
    (i am|we are) not (discussing|debating|asking|negotiating|arguing|taking questions|reopening|relitigating)
    there will be no (discussion|debate|exceptions|exception|appeal|appeals|negotiation|argument|arguments|going back|further discussion|vote|consultation|ifs|opt-outs)
    no (exceptions|exception|discussion|debate|correspondence|appeal|appeals|objections|excuses|arguments|opt-outs|deviation|deviations|comments|requests) (will|shall|can|may) be (made|entertained|entered|accepted|tolerated|granted|permitted|considered|allowed|heard)
    (appeals|objections|complaints|requests|comments|exceptions|excuses|feedback|protests|petitions|questions) (will|shall|are|to) .. (not|neither|unanswered|ignored|go unanswered|disregarded) (be|be heard|sought|welcome|invited|wanted|entertained|accepted|considered|tolerated|answered|read|desired)?
    (without|brooks no|admits of no|admits no) (discussion|debate|further discussion|argument|appeal|dissent|contradiction|exception or appeal)
    (there are|we make|i make|i will make|we will make) no exceptions !(to the rule)
    no ifs (no|or|and)? buts
    no ifs (or|and)? (ands)? (or)? buts
    time for (discussion|debate|talk|talking|questions|opinions|argument|consultation) is (over|past|up)
    (end|that is the end) of (the)? (discussion|debate|story|conversation)
    (full stop|period|end of|that is that|that is final|case closed|case is closed|enough said) $
    (matter|question|issue|subject|debate|discussion|case|topic) is (now)? (settled|closed|finished|decided) !(for now|until|by)
    this is (settled|decided|done|final|an order|not a drill|the law|the rule now)
    (it is|that is) (an order|a command|an instruction)
    orders are orders
    (leaves|leave|leaving|left) no room for (discussion|debate|negotiation|local|manoeuvre|interpretation|choice|argument)
    none will be (tolerated|entertained|accepted|made|granted)
    (train|ship|bus) has (already)? (left|sailed) !(at|on|from)
    my way or the (highway|door)
    (like|love) it or (lump it|leave|not)
    take it or leave it
    whether (you|they|people|we) (like|agree|approve) (it|this)? (or not|or do not)
    (get|jump|hop|climb) on (board)? or (get|step|jump|you) (off|out|are)
    (neither|not) (sought|invited|requested|asked for|wanted|desired|welcome|required) (nor|or) (sought|invited|desired|wanted|welcome|read|answered|required)
    heard enough (opinions|objections|arguments|excuses|complaints|debate|talk|moaning|from you)
    feelings will play no part
    whatever your (feelings|opinion|opinions|views|objections|view)
    shall not be open to (challenge|question|appeal|discussion)
    permanent .. (no|non-negotiable|final) $

    # Do as you are told
    effective immediately
    ^ (mandatory|compulsory|obligatory) $
    (must|shall|required|instructed|ordered|expected|selected|has|have) & with immediate effect
    @staff (is|are) (hereby|herewith|henceforth|now|all|therefore|strictly|also|further|accordingly)? (instructed|ordered|directed|commanded|told|prohibited|forbidden|requested and required) (to|from|that) !(store|keep) !(refuse)
    hereby (informed|instructed|directed|ordered|advised|notified|required|commanded|put on notice|abolished|reminded|prohibited|forbidden|decreed)
    (you|you all|all of you|all (staff|employees|personnel|members|colleagues)) (is|are) (hereby|now|henceforth)? (required|obliged|compelled) to (accept|comply|adopt|obey|attend|use|follow|sign|adhere|conform|implement|switch|be|work|report|submit|move)
    (all (staff|employees|personnel|members|colleagues|managers|teams|departments|hands|units)|every (manager|employee|member|teacher|one of you|department|team)) (of the .. staff)? shall !not
    all (staff|employees|personnel) must (now|henceforth|immediately|forthwith|comply|obey|adopt|adhere|conform|accept|from)
    (everyone|everybody|all of you|you all|all staff|all employees|all departments|each of you) will (now|immediately|henceforth|forthwith|all)? (comply|obey|adopt|adhere|conform|accept|sign|follow|fall|implement|enforce|move|switch)
    you will all (move|switch|use|adopt|comply|follow|sign|attend|accept|work|do|be expected)
    with which (all|every|each) .. (will|shall|must) comply
    (full|strict|complete|total|immediate|unconditional|absolute|unquestioning) (and immediate)? (compliance|adherence|obedience|observance|cooperation) (is|will|from|with|by|forthwith|of|in|to|$)
    (expects|expect|demands|demand|require|requires) (full|your full|strict|complete|total|immediate|your)? (compliance|obedience|adherence)
    compliance (is|will be) (mandatory|compulsory|obligatory|required|expected|not optional|monitored|enforced|non negotiable)
    (attendance|participation|take-up|adoption|use|cooperation|buy-in|this|it) (.. )? (is|are) (mandatory|compulsory|obligatory|not optional|not voluntary) !(for (new|night)) & no|not|immediately|forthwith|all|everyone|exception|every
    (is|are) not (optional|voluntary|a choice)
    (refusal|opting out|saying no|non-compliance|dissent|disagreement|staying|staying put|not complying|doing nothing|declining) (is|are) (not|no longer) (an option|an alternative|possible|acceptable|tolerated|allowed|accepted)
    (failure to comply|non compliance|refusal|refusing|refusals|breaches|violations|disobedience|anyone who (refuses|objects|does not|fails)|those who (refuse|do not|decline|fail|object|resist)|employees who (refuse|do not|decline|fail)) ... (will|shall|may) (be|result|lead|face|have|find|not)
    (faces|face|facing|result in|lead to|subject to|followed by|means|mean) (a|the|formal|further)? (disciplinary|consequences|sanctions|dismissal|a warning|a written warning) 
    (seen|regarded|treated|viewed|considered|interpreted) as (a|an)? (lack of loyalty|disloyalty|disloyal|insubordination|absent|misconduct|refusal to work|sabotage|a breach|breach of contract)
    (report|names of|name) those who (do not|refuse|fail|decline)
    zero tolerance
    (discussion|criticism|questioning|dissent) .. (is|are) (not permitted|forbidden|not allowed|unwelcome|not welcome|prohibited|banned)
    (i am|we are|you are|nobody is|no one is) not? (being)? asking (you|for (your|an) (opinion|opinions|permission|views|view|feedback|approval|input))
    +: (nobody is|no one is|nobody|no one|not|never) (asking|asked) (for)? (your|my|our|you) (opinion|opinions|view|views|permission|approval|consent|input)
    you are not being asked
    you are being told
    +: (do not|please do not|dont|no need to|never) (ask why|argue|question it|question this|ask questions|shoot the messenger|bother (arguing|objecting|asking)|even ask|ask me|at me)
    (spare|save) (me|us) (the|your) (emails|mails|objections|excuses|arguments|comments|complaints|opinions|moaning|messages|breath)
    (i|we) (do|really|simply|frankly)? (do)? not (care|want to (hear|know|discuss|debate)|need to (hear|know)) (about)? (how|what|whether|if|why|any|your|excuses|objections|opinions|complaints|it|that)
    not my call not yours
    (please|pls|so|and|now|so please) just (do it|get on with it|comply|execute|deal with it|follow it|accept it)
    (do|just do) (it)? as (you are|instructed|told|ordered|i say)
    (let us|lets|now|just|time to|please|go and) execute $
    (your|our|their|everyone 's) (job|role|task|place|part|duty) is (now)? (to|not to) (execute|implement|obey|comply|carry (this|it|them) out|follow|question|do it|do as|discuss|make it (happen|work)|argue)
    (it is )? not (your|our|their) (job|place|role|business) to (question|ask|argue|decide|discuss|judge|debate)
    ours is not to (reason|question|wonder)
    (fall|get|be brought|come|stay) (in|into) line
    (toe|toeing) the line
    (get|gets) with the (program|programme)
    (expect|expects|need|want|require) (you|every one of you|everyone|everybody|all of you|you all|each of you|all staff) .. to (get behind|fall in|comply|conform|accept|back|support|embrace|get on board|adapt|obey|adhere|deliver)
    which you .. will .. (put into practice|implement|carry out|follow|adopt)
    (you will|you shall) do (it|this|as|what)
    may hand (back|in) (their|your) (badges|badge|notice|keys|resignation)
    forthwith
    (any|all) (deviation|deviations|departure|exceptions|exception) (from|must|will|require) .. (tolerated|forbidden|prohibited|approved by)
    deal with it $
  `,
  except: `
    # Judges, courts, parliaments and prizes decide as their job.
    (court|courts|jury|judge|judges|referee|referees|umpire|umpires|parliament|pathologist|tribunal|competition|contest|bake-off|tournament|raffle)
    # Nobody commands here.
    (no|nothing|not a) .. (decree|decrees|order from above)
    (never|not) .. (write|say|writing|saying)
    (asked|ask) .. (did not|does not|do not) tell
    # The fun of other people's rules.
    (airline|airport|captain|passengers|ferry|take-off|stewardess|seat-belt|by law|under the law|statute|highway code|flight)
  `,
  examples: [
    {valid: '# Desks\n\nAt the February retro we agreed to try this for six weeks.'},
    {valid: '# Desks\n\nThe management of the museum has moved to the first floor.'},
    {valid: '# Lists\n\nNothing about this is non-negotiable, and everything is up for discussion on 4 June.'},
    {
      valid:
        '# Tone\n\nLast year a memo began like this:\n\n> Leadership has decided. Effective immediately, all staff must use the form.',
    },
    {valid: '# Tone\n\nNobody here will read "this is not up for discussion" again.'},
    {invalid: '# Desks\n\n«Leadership has decided» on shared desks.', message: 'is the voice of a decree'},
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
