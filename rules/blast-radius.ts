import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'blast-radius',
  summary: 'The memo says whom and what the change touches, and whom it does not.',
  why: 'Readers first ask "does this mean me?"; a memo that does not answer worries everyone and binds no one.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  absent: 'Nothing says which people, teams or systems this touches',
  weak: {scope: '{quote} sets no limit: readers cannot tell whether they are in it'},
  example: 'It covers bays 1 to 4 of Ward 7B; the side rooms and all other wards are left out.',
  stub: {
    heading: 'Who is affected',
    prompt: 'Which people, teams, places or systems are in it, and who is left out?',
    placeholder: 'List who and what is in it, and who is left out',
    follows: ['specific-experiment', 'stated-problem'],
    opens: true,
  },
  vocabulary: {
    facets: {
      scope: {
        present: `
          @ita = (it|this|that|these|they)
          @itb = (the (trial|pilot|experiment|change|changes|test|rule|rules|arrangement|arrangements|policy|measure|procedure|note|notice|memo|scheme|resolution|order|decision|new _|proposal))
          @it = (@ita|@itb)
          @alla = (everyone|everybody|all|every|each|anyone|anything|us all|both|any|most|the whole|the entire|the organisation)
          @allb = (the organization|the company|the firm|the business|staff|colleagues|employees|the team|relevant|various|many|several)
          @allc = (some|a number|certain|a new|an enhanced|a more|becoming|being|having|more|how|what|whether|why|that|trying|making|getting)
          @all = (@alla|@allb|@allc)
          @outa = (excluded|exempt|exempted|excepted|left out|left alone|left in peace|unaffected|out of scope|not affected|not included)
          @outb = (not covered|not touched|not concerned|not involved|not in it|not part of|spared|carved out|outside (the|its|this|it))
          @out = (@outa|@outb)
          @rooma = (ward|wards|bay|bays|line|lines|house|houses|gate|gates|dock|docks|team|teams|floor|floors|class|classes|year|years|grade)
          @roomb = (grades|zone|zones|block|unit|units|route|routes|wing|platform|building|buildings|hall|pod|squad)
          @roomc = (station|stations|area|section|sections|shop|shops|branch|site|sites|depot|room|rooms|stand|stands|window|windows|berth|court)
          @room = (@rooma|@roomb|@roomc)
          @whena = ((from|as of|as from|starting|beginning|until|till|between) .. <when>|for .. <duration>|<duration> pilot|trial~|trialling)
          @whenb = (trialing|pilot|piloting|trying|try|testing|experimentally|only|instead|in place of|no longer|replaced by|temporarily)
          @whenc = (provisionally|from now on|will move|moves to|move to)
          @when = (@whena|@whenb|@whenc)
          # what it applies to
          (limited|confined|restricted) to !(a|an|one|two|three|<number> minutes) _
          @covers = (covers|cover|concerns|concern|touches|touch|affects|affect|binds|bind|includes|include|involves|involve|takes in|embraces|reaches|relates to|goes for|comes under)
          ^ .. @it (also|only|just|mainly|mostly|first|will|shall)? @covers (only|just|mainly|mostly)? !@all _
          (take part|takes part|participate|participates|are included|is included) !in !by !through & !(which|whether|who|stop|entirety|whole|no one|nobody)
          (are covered|is covered|are concerned|is concerned|are affected|is affected|are involved|is involved) !in !by !through & !(as far as|you are covered)
          ^ (covered|included|affected|concerned|involved|in scope|not affected|not included|excluded) (are|is|it|this) _
          (comes|come|falls|fall) (under|within|outside) (this|the|it) _
          # in and out
          +: (are|is|be|remain|remains|stay|stays|fall|falls) .. @out & !(no one|nobody|none|vat|tax|risk~|separate matter)
          +: (is|are) not (a)? (in it|in this|in scope|part of (it|this|that|the trial|the pilot|the test|the experiment|the change)|included)
          +: (no part in it|not part of this|not part of it|not meant for|is not for|are not for)
          _ excepted
          +: (there only|only there|^ (nobody|no one) else)
          ^ (the|our)? _ _? (yes|no) .. _ (no|yes) $
          # the rest goes on
          @stay = (carry|carries|go|goes|stay|stays|remain|remains|continue|continues)
          @same = (as (they|it|before|usual|now|is|are|normal|planned)|with paper|with the old|on the old|on <number>|under the old|under (its|their) own)
          @stay (on)? (exactly|just)? @same
          @rest = (others|the others|everyone else|everybody else|the rest|the rest of _|all other _|other _|all others|remaining _|the remaining _)
          @rest .. (@stay|keep|keeps|keeping|are not|is not|go on|goes on|follow|follows|ignore|can ignore|may ignore)
          (is|are) in _ _? _? (is|are) (not|out)
          # only
          (only|just|solely) (to|the|us|our) .. (<group>|<people>|<doers>|@room|<name>) .. (are in|is in|in (the|our|it|this)|are affected|feel|feels|notice|notices|change|changes|trial|pilot|test|until)
          (just|only) (us|the) (<number>|_) .. (in|at|on|of) the (_)? (<group>|room|yard|<people>)
          the <number> (_)? (<group>|@room|surgeries) .. (into|as) one
          (goes|go|going|start|starts|begin|begins) first & (<group>|<name>|@room)
          # a place, a group or a kind of case that the change is for
          !(through|on|from|by|via|use|to|under|near) _ @room (<number>|a|b|c|d|e) & @when & (<do>|is|are|will) & !(sits|asked|help desk|stuck|ideas|booked|meeting room|like this)
          ^ (the)? @room (<number>|a|b|c|d|e) & @when & (<do>|is|are|will)
          @room (<number>|a|b|c|d|e) and (the)? @room (<number>|a|b|c|d|e|<name>)
          (in|at|on|for) (the)? <name> (and|or)? <name>? (<group>|@room|<people>) & @when
          the <name> (and|or)? <name>? (<group>|@room|<people>) .. (<will>|<do>|is|are) & @when
          # a pilot in a place, or with a group
          @trial = (trial|trials|trialled|pilot|piloted|test|tested|testing|experiment|trying|tried|try it|first step)
          @trial (it|this)? (in|at|with|among|on the|by the) (the|our|<number>|<name>)? .. (<group>|<doers>|@room|office~) & !(proposal|reviewed|at the end|staff meeting|let us)
          (<number>|<name>) (<group>|@room|<people>) ... (are|is|will be)? (trying it|piloting|said yes|volunteered|in the (trial|pilot|test)) & !(since|same thing)
          # a group whose work is done otherwise for a time
          @span = (for the (duration|length|rest|time) of|as a (trial|test|pilot|first step)|purely to see|just this|give it|as long as|over the next|through the end|provisionally|experimentally|on a trial|for a trial)
          @span & (the|our|,) (_)? (<doers>|<people>|<group>) (<will>|now)? <do> & !(^ .. the (people|crew|team|staff) <do>)
          # the people of one place or kind
          ^ (<people>|<doers>|suppliers|accounts|tenants) (outside|inside|above|below|at|of) .. (shall|must|are to|upload|has to|have to|from|upwards)
          ^ the <name> (<group>|@room|<people>) .. (takes|moves|switches|goes|starts|keeps|runs|becomes|gets|will (take|move|switch|go|start|keep|run|serve|try|label))
          # those who will not notice
          +: (<people>|<doers>|<group>|customers|above and below) .. (will not|do not|should not|does not|need not) (notice|see any|feel|have to do|be affected|handle)
        `,
        weak: `
          @wholea = (everyone|everybody|all staff|all employees|all colleagues|all members|all personnel|all of us|all of you|all hands)
          @wholeb = (us all|each of us|every one of us|each and every|every member|every employee|every department|every single|any of us)
          @wholec = (the whole|the entire|whole team|entire team|all teams|all departments|all business units|all areas|the organisation)
          @wholed = (the organization|the business|the company|our staff|all users|everyone else)
          @whole = (@wholea|@wholeb|@wholec|@wholed)
          @somea = (relevant|various|several|certain|some|affected|selected|a number of|a few|a handful of|a small group|most of us)
          @someb = (some of us|some people|many areas|some colleagues|most people)
          @some = (@somea|@someb)
          (applies|apply|extends|extend|binds|binding|affects|affect|concerns|concern|touches) (to|on|by)? .. @whole
          @whole .. (will|must|shall|are to|is to|take part|takes part|join|joins|joins in|is in|are in|comes under|are affected|is affected|are included|are concerned|is covered)
          ^ (for|to)? @whole (and)? _? _? $
          ^ (everyone|everybody|all|staff|the team|the group|the family|the firm) (as a whole)? $
          ^ (team members|our people|all hands|users|colleagues|the staff|management|the organisation|some) (as a whole)? $
          @some .. (will|are|is|feel|take part|go first|joins|notice) & (affected|involved|concerned|part|first|touched|feel|notice|scope|included|excluded|start|begin)
          (relevant|concerned) .. (stakeholders|parties)
          [under (scope|applies|who|whom|affected|concerned|circle|participants|audience)] @whole
          ^ .. @whole $
          (applies to|goes for) @whole $
          (same|is|it is) for all
          (nobody|no one) (is|will be) .. (exempt|exempted|excepted|left out|let off|untouched|spared)
          ^ (probably|practically|more or less|in principle|basically)? (various|several|a couple of|one or two|a few|selected|a handful of|most of the|the whole|all of|quite a few) (_)? (_)? $
        `,
        headings: `
          @toa = (affected|affects|concerned|concerns|applies|apply|touches|touched|included|includes|covered|covers|taking part)
          @tob = (takes part|involved|left out|is in|is it for|in it|in scope|impacted|reaches|be affected|is out)
          @to = (@toa|@tob)
          # one word or two
          ^ (<number>)? (the|its|our|personal|territorial|article _|section _)? (scope|extent|reach|coverage|applicability) (of|and|for)? .. $
          ^ (<number>)? (the|its|our|personal|territorial|article _|section _)? (application|perimeter|blast radius) (of|and|for)? .. $
          ^ (<number>)? (the|its|our|personal|territorial|article _|section _)? (circle|footprint|target group) (of|and|for)? .. $
          ^ (<number>)? (the|its|our|personal|territorial|article _|section _)? (participants|participating _|audience|exceptions|exclusions) (of|and|for)? .. $
          ^ (<number>)? (the|its|our|personal|territorial|article _|section _)? (excluded|included|field of application) (of|and|for)? .. $
          ^ (<number>)? (the|its|our|personal|territorial|article _|section _)? (affected|concerned) (of|and|for)? .. $
          ^ (parties|applies to|for whom|to whom|to whom it may concern|for|in) $
          ^ (out|not included|left out|out of scope|in scope|not in scope|unaffected|not affected|whom) $
          ^ (which _|who and what|who and when|who and where|where and when|departments|teams|sites|places|locations|groups) $
          ^ (stores|branches|wards|pilot sites|pilot teams|pilot group|test group|counters|people impacted|where it applies|where it runs|rooms in the scheme) $
          # questions
          ^ .. (who|whom|what|where|which _ _?|how far) !owns !decides .. (is|are|s|it|this|that)? .. @to (by|to|in|with|for)? (it|this|that)? $
          ^ .. (who|whom|what) !owns !decides .. (is|are|s|it|this|that)? .. @to (by|to|in|with|for)? (the change|the trial|first|now)? $
          ^ .. (where|which _ _?|how far) !owns !decides .. (is|are|s|it|this|that)? .. @to (by|to|in|with|for)? (the change|the trial|first|now)? $
          ^ .. (who|whom|what|where|which _ _?|how far) !owns !decides .. (the _|does|do|will|we|they|has)? .. @to (by|to|in|with|for)? (it|this|that)? $
          ^ .. (who|whom|what) !owns !decides .. (the _|does|do|will|we|they|has)? .. @to (by|to|in|with|for)? (the change|the trial|first|now)? $
          ^ .. (where|which _ _?|how far) !owns !decides .. (the _|does|do|will|we|they|has)? .. @to (by|to|in|with|for)? (the change|the trial|first|now)? $
          ^ .. (who|what) (is|s|are) (in|out|not in|left out|affected|included|covered|concerned|excluded) (and|or)? (who|what)? (is|s)? (in|out|not)? $
          ^ .. (who|whom) (it|this|that) .. (for|to|affects|concerns|covers|touches)
          ^ .. who .. (notice|feels it|feel it|hit|moves)
          ^ !(how long) .. (does|do|will|is|am) (this|it|that|i|we|the _) .. (include|affect|concern|apply to|touch|mean|in|for) (me|us|you)? $
          ^ (who|what|where) .. (carries on|carry on|stays out|stay out|stays|stay|does not change|not change|goes first)
          ^ (who|what|where) .. (go first|begins|begin|start|starts|applies|apply|nothing changes|remains)
          ^ .. (groups|people|teams|staff|pupils|rooms|areas|systems|sites|places|employees|services) (affected|concerned|included|covered)
          ^ .. (groups|people|teams|staff|pupils|rooms|areas|systems|sites|places|employees|services) (in the scheme|taking part|involved|in scope|impacted)
          ^ (only one|one) place only
          ^ (starting|start) (point|place)
          ^ (addressees|whose (classes|teams|desks|rooms|wards|work)|first wave|taking part|exempt|exempted|who|how far (_)? (_)? (_)?|how wide (_)?) $
          ^ (which|what) (part|half|side|area|groups|teams|departments|sites|rooms|classes) (of|_)? .. $
          ^ .. (who|whom|where) .. (is spared|are spared|lands|is about|is exempt|is subject)
          ^ .. (subject to (this|the)|for the attention of|being tried in|concerned if)
          ^ area of the _ $
          ^ .. how many (people|of us|of you)
        `,
        not: `
          ^ (more when|where possible|to be announced|no announcement|please see|please refer|see the)
          (rather not (name|say)|anyone 's guess|anybody 's guess|still open|not yet (decided|known|fixed)|remains to be)
          (previous|earlier|former) (pilot|trial|test|experiment)
          scope creep
          ^ (dear|hello|hi|hey|good morning|morning|thank you|thanks|good afternoon|ciao) ... (all|everyone|everybody|of you|team|colleagues|folks) $
          (can not|cannot) be (excluded|included)
          being left out
          nothing to do with us
          ^ (last|in) (year|spring|summer|autumn|winter|<past>)
          (ran|discussed|voted|held) ... (trial|pilot|forum)
          (asked|ask|wondered) whether
          (support|help|training|drop in|questions) .. (is|are)? (included|for everyone|open to)
        `,
        frontMatter: ['scope', 'applies-to', 'teams', 'audience'],
        frontMatterWeak: [
          'all',
          'all colleagues',
          'all employees',
          'all staff',
          'all teams',
          'all users',
          'any',
          'anyone',
          'company-wide',
          'everybody',
          'everyone',
          'everything',
          'everywhere',
          'global',
          'organisation-wide',
          'organization-wide',
          'the whole company',
          'the whole organisation',
          'the whole organization',
          'whole company',
        ],
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nIt covers only bays 1 to 4 of Ward 7B.'},
    {valid: '# Handover\n\n## Scope\n\nSuppliers outside the EU.'},
    {
      valid:
        '# Deploys\n\nAs a trial, payments deploys before noon only. Other services are not affected and carry on as before.',
    },
    {
      valid:
        '# Shelves\n\n## Who is in, who is out\n\nThe Elm Street shop and the van. Nobody else needs to read on.',
    },
    {
      valid:
        '# Travel claims\n\nThe Vienna and Graz offices take part. Field staff are exempt, for reasons of their grant.',
    },
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says which people'},
    {invalid: '# Handover\n\n«This is for everyone.»', message: 'sets no limit'},
    {invalid: '# Expenses\n\n«The rule applies to all staff.»', message: 'sets no limit'},
    {
      invalid:
        '# New calendar\n\nWe try it from Monday.\n\n## Who is affected\n\n«Everybody, without exception.»',
      message: 'sets no limit',
    },
    {
      invalid:
        '# «Meetings»\n\nFrom Monday we try meetings without slides. The Leeds branch ran a pilot of this in 2021.',
      message: 'Nothing says which people',
    },
  ],
});
