import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'shared-decision',
  summary: 'The memo says where the change was decided, with the people it touches.',
  why: 'People carry a decision that they, or people they know, had a hand in; one that fell from the sky they wait out.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  absent: 'Nothing says how this was decided, or with whom',
  weak: {decision: '{quote} does not say who took part, or where it was decided'},
  example: 'Eleven of us talked it through in the February retro and voted nine to two to try it.',
  stub: {
    heading: 'How we decided',
    prompt: 'Where was it talked over, who took part, and how was it settled?',
    placeholder: 'Say where this was decided, and who took part',
    follows: ['specific-experiment', 'stated-problem', 'blast-radius'],
  },
  vocabulary: {
    facets: {
      decision: {
        present: `
          @above = (committee~|manager~|management|director~|head|heads|boss~|chair|trustee~|board~|customer~|client~|guest~|visitor~|passenger~|people|one|executive~|leadership)
          @some = (<number>|both|all|every|each|several|most|half|many)
          @folk = (!@above <people>|<doers>|<number> (of|in) (us|you|them|the|our|your)|all of (us|you|them)|<number> (hands|slips|faces|members|votes)|all <number>|everyone|everybody|each of|you lot|@some .. (shift~|crew~|side~|team~|studio~|ward~|office~|union~|house~|site~|station~|branch~|kitchen~|depot~)|(night|day|early|late) shift|(whole|entire) <group>)
          @team = (retro~|retrospective~|workshop~|all hands !on|allhands|town hall|townhall|standup~|stand up|stand ups|away day|awayday|offsite|off site|assembly|assemblies|plenary|huddle~|roundtable|fishbowl|open space|world cafe|hackathon|sprint (review|planning)|handover~|hand over~|toolbox talk|inset day|staff (day|meeting|forum|council|room)|team (meeting|day|call)|ward (meeting|forum)|crew meeting|shop meeting|works (council|assembly)|working (group|party)|comment period|open meeting|general meeting|members (meeting|assembly)|listening (week|session~|tour)|focus group~|consultation (evening|meeting|session|workshop)|co design|residents (meeting|council)|tenants (meeting|evening)|parents (evening|council|meeting)|joint (committee|session|meeting|sitting|forum|workshop~)|circle (meeting)?)
          @meet = (@team|meeting~|session~|forum|conference|agm|council|committee|panel|gathering|sitting|call|evening|evenings|breakfast|lunch|lunches|dinner|supper|debate|discussion~|talks|consultation|poll|vote|ballot|survey|referendum|hearing|moot|sit down|get together|users day|sprint review|meet up|meetup|lean coffee|brown bag|post mortem|synod)
          @agree = (agreed|decided|voted|chose|chosen|picked|adopted|approved|accepted|resolved|settled|backed|endorsed|ranked|proposed|tabled|drafted|argued|debated|selected|developed|designed|opted|went for|came (up|down|out)|worked (it )?out|thrashed (it )?out|hammered (it )?out|drew (it )?up|put (it )?together|put forward|talked (it|this) (over|through)|said (yes|aye)|asked for|signed up|made up (our|their) minds|plumped|narrowed|wrote|consented|carried|hatched|raised|suggested|drawn up|sketched|shaped|negotiated|passed)

          @how = (how (we|this|it|the|did|was|were|i|you|everyone|things) .. (got|decided|decide|chose|choose|came (about|to be|up)|come (about|up)|arrived|reached|settled|agreed|made up|was made|picked|arose|got started|set)|where .. (come|comes|came|originate~|decided|agreed|idea) (from|up)?|how it came|who (idea|decided|agreed|chose|thought|picked|asked|voted|was in|said)|whose (idea|decision)|who .. (decided|agreed|chose|thought|asked|voted|took part|in the room|consulted|involved)|were .. (asked|consulted|involved)|was there a vote|origin~|provenance|decision (record|taken|route|process|making)|^ (decided|the decision) $|(road|way|path|route) (to|here)|deliberation|co determination|^ consultation $|^ resolution $|legitimacy|^ approval $|^ selection $|birth of|bottom up|our process|^ vote $|ballot)

          # votes and hands
          (voted|vote of !(thanks|confidence|no)|vote was|votes to|by vote|vote by|one vote|equal vote|a vote|balloted|ballot paper~|were polled|straw poll|(own|held) .. (vote|ballot)|their vote) & @folk
          <number> .. (hands|thumbs|slips|cards) (went up|up|said yes|in the air|in favour)
          (hands|thumbs) (went up|in the air|in favour|were raised)
          <number> (votes|hands|voices)? (for|in favour|yes|ayes|aye|to) .. <number> (votes|hands)? (against|no|nays|noes|abstain~|abstention~|opposed)
          (voted|carried|passed|approved|adopted|agreed|resolved) ... <number> (to|against|for) (<number>|none)
          <number> (in favour|for it|said yes|were for|voted (yes|for)|abstain~)
          <number> (for|yes) <number> (against|no)
          (unanimous~|nem con|nobody (blocked|objected)|no objections|one against|one voice against|none (was|were) against|without (a)? dissent~) & (@folk|@meet)
          (put|putting|brought|taken|took|went|goes) .. to (a|the) (vote|ballot|show of hands|floor|assembly|crew~|staff|whole|full)
          (consensus|consent) (of|among|in|at|by|from|reached by) .. (@folk|@meet)
          by .. (majority|consensus|consent|agreement) (of|among|between|in) .. (@folk|@team)

          # who agreed on it, and where
          @folk ... @agree & (at|in|on|over|during|by|after|from|through) .. @meet
          (at|in|over|during|after|by|from|through) .. @meet ... @folk & @agree
          @agree (by|with|between|among) ... @folk & @meet
          @agree (at|in|during|on) .. @meet ... (by|with|between) .. @folk
          @folk ... (met|sat|gathered|got together|came together|talked|huddled) ... and .. @agree
          [after @meet|vote|motion|ballot] (carried|unanimous|voted|agreed|picked|it won|said yes|said aye) !(to)
          (waved through|had a hand in|between them) & (@folk|@meet|@agree)
          had .. (a|its|their|his|her|our) (say|veto|voice)
          (we|us|you|they) .. @agree .. (it|this|that|on|to|together)? .. (at|in|over|during) .. @meet
          (at|in|over|during) .. @team ... (we|@folk) .. @agree
          (at|in|over|during) .. (retro|retrospective|workshop|all hands !on|town hall|assembly|plenary|away day|offsite) ... (agreed|decided|voted|chose|picked|settled on|adopted)
          @agree .. (at|in|over|during|by|with) (the|a|an|our|your|their|last|this|<number>|two|joint)? .. @team
          (@team|meeting) .. (agreed|decided|adopted|approved|resolved|voted|accepted|chose|backed|passed|endorsed) (it|this|to|on|that|the|for|by|unanimously|with) & (@folk|members|in full|<number>)
          (agreed|decided|drawn up|worked out|put together|negotiated|designed|developed|hammered out|thrashed out) .. (jointly|together) & @folk
          (we|us) (decided|agreed|chose|talked|worked) .. (it|this)? .. (together|all <number> of us|all of us|as a (team|group|crew|ward))
          (all|both|the) (<number>|of) .. (us|you) .. @agree
          <number> of (us|you) ... (@agree|met|sat down)

          # where it came from
          (came|comes|grew|arose|born|hatched|emerged|originated|stems|cooked up|dreamt up|took shape|surfaced|started (out|life)?) .. (out of|from|at|in|over|during) .. (@team|suggestion~ (box|from)|@folk) & (idea|it|this|proposal|plan|decision|change|these|they|rule|text)
          (idea|proposal|suggestion|plan|text|wording|rule|it) (is|was|are|were|belongs|came|comes) .. (from|by|of|to) .. (@folk|@team) & @meet
          (laid before|put to|brought to|taken to|took it to|took this to|read out (at|to)|presented to) .. (@meet|@folk) & (@agree|@folk|for objections|comments)
          (rfc|proposal|draft|text|document) ... (open|out|up) for (comment~|review|edits|feedback) & (<number>|@folk)
          [under @how] <number> (comments|remarks|responses|replies|letters|amendments|objections)
          <number> .. (comments|remarks|responses|replies|letters) & @agree & @folk

          (over|in|during|across|through) (<number>|several|a series of|a few) .. (workshops|sessions|meetings|evenings|rounds|retros) .. (with|of|between) .. @folk

          # people in a room
          (sat|got|met|came|gathered|been|were) (down|together|round|around|at|in) .. (table|room|canteen|kitchen|hall|the same|together|circle|and) & (@agree|what you|this is|outcome|version) & (@folk|us|we)
          (dots|sticky|stickies|post its|whiteboard|flipchart|cards) & (@folk|us|we|everybody|everyone|each) & (@agree|won|most|put|picked|vote~|chose)
          (took part|were present|attended by|participated|in the room|(round|around|at) the (same )?table) & @folk & (@agree|idea|version|workshop)

          # under a heading that asks how it was decided
          [under @how] (@folk|us|me) & (@meet|@agree|came|went|hands|votes|table|asked|wrote|tried|sat|stayed|room|were there)
          [under @how] <number> .. (hands|votes|of us|of you)
          [under @how] (<number> (of)?|both|all|each) (the|our|your)? (_)? (<people>|<doers>) & (were|was|came|met|sat|wrote|put|stayed|argued|took|spent|made|all|there|and|for)
          [under @how] ^ (the|all|both|<number>|every|each) .. !@above (<people>|<doers>)
          [under @how] @meet & (<date>|<moment>|<past>|@folk|us|all)
          [under @how] _ <name> .. and .. (<name>|<people>|i|me)
          [under @how] @team
        `,
        weak: `
          @how = (how (we|this|it|the|did|was|were|i|you|everyone|things) .. (got|decided|decide|chose|choose|came (about|to be|up)|come (about|up)|arrived|reached|settled|agreed|made up|was made|picked|arose|got started|set)|where .. (come|comes|came|originate~|decided|agreed|idea) (from|up)?|how it came|who (idea|decided|agreed|chose|thought|picked|asked|voted|was in|said)|whose (idea|decision)|who .. (decided|agreed|chose|thought|asked|voted|took part|in the room|consulted|involved)|were .. (asked|consulted|involved)|was there a vote|origin~|provenance|decision (record|taken|route|process|making)|^ (decided|the decision) $|(road|way|path|route) (to|here)|deliberation|co determination|^ consultation $|^ resolution $|legitimacy|^ approval $|^ selection $|birth of|bottom up|our process|^ vote $|ballot)
          @decide = (decided|agreed|resolved|concluded|determined|settled|opted|chosen|elected)
          (we|it|chapter|steering (group|committee)) .. @decide
          (after|following|upon|through|outcome of|subject to) .. (consultation~|discussion~|deliberation~|dialogue|engagement|conversation~|debate|soundings|listening|talking|thorough process)
          (engaged|dialogue|engagement|consultation) .. (stakeholder~|dialogue|programme|throughout|with)
          (have|has|was|were|been|we|i) .. (consulted|consulting|sounded out|soundings|canvassed|asked around|spoken (with|to)|spoke (with|to)|talked (to|with|about)) .. (you|people|staff|everyone|widely|most|many|stakeholders|some|all|team|it|colleagues)
          (consulted|consult) (widely|with|on)
          after (consultation|consulting|talking)
          as (agreed|discussed|decided|we (all )?agreed)
          (by|of|through) (mutual|common|general) (agreement|consent|consensus)
          (consensus|majority|agreement) (emerged|was|is for|were)
          (several|some|many|a number|lots|plenty|enough|people|patients|customers|staff) .. (have asked|asked for (this|it)|asked us|wanted (it|this)|requested (it|this)|telling us|been asking)
          (stakeholders|voices|views|opinions|parties) .. (engaged|heard|involved|consulted|considered|taken into account|sought)
          (were|was|been) (involved|kept in the loop|consulted|listened to|asked) .. (from|throughout|in|on|at|$)
          (vote|motion) (passed|carried|was)
          ((we|us|i) .. put our heads together|(we|us|i) .. got together|us .. came up with|bounced .. off|everyone nodded|has signed off|came down in favour|voted in favour|decision of the (whole|house|group|team|members)|is on board)
          (socialised|socialized|run past|ran it past|shared .. with key)
          (survey|poll) (was|were|showed|said|taken|results|pointed)
          (we|team|group) (picked|chose|went for|came to|came up|reached)
          [under @how] ^ _
          there was a (session|workshop|meeting|vote|poll) (on|about)
        `,
        not: `
          # another time, another matter, a decree
          (leadership|senior management|executive|management) (has|have|did|was)? .. (decided|determined|resolved|concluded|chosen) !(nothing|in favour)
          (above my pay grade|at board level|director alone|vicar alone|by senior management|decision of the management|decided for you)
          (is|be|are) decided
          vote of (thanks|confidence|no)
          in (198*|199*|200*|201*|2020|2021|2022|2023|2024)
          (strike|election~|quiz|pizza|treasurer|derby)
          (will|shall|should|can|may|then|to|again) (all )?(vote|decide|agree) (whether|if|on|again|in|about|by)
          unlike the
        `,
        headings: `
          (how|where) (we|this|it|the (decision|idea|change|plan)|did) .. (decided|agreed|chosen|came about|came from|got here|got to|was made|arrived|settled|come from)
          (who decided|who agreed|whose idea|how was (this|it) decided|how did (we|you) decide|decision record|decision (making|process))
          (decided|agreed|approved|adopted|resolved|voted) (by|at|in|on|with)
        `,
      },
    },
  },
  examples: [
    {valid: '# Handover\n\nEleven nurses voted for it at the ward meeting.'},
    {valid: '# Handover\n\nWe agreed on it in the February retro.'},
    {valid: '# Saturday deliveries\n\nIt was put to the vote at the depot: nine for, two against.'},
    {
      valid:
        '# Quiet carriage\n\n## Whose idea was this?\n\nThe guards and the night cleaners, over breakfast on Friday.',
    },
    {valid: '# Release train\n\nThe RFC was open for comments for three weeks, and 23 maintainers wrote in.'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nothing says how this was decided'},
    {invalid: '# Handover\n\n«After consultation, desks are shared.»', message: 'does not say who took part'},
    {
      invalid: '# «Quiet carriage»\n\nSenior management has decided that phones stay in bags.',
      message: 'Nothing says how this was decided',
    },
    {
      invalid:
        '# Quiet carriage\n\n## How was this decided?\n\n«The decision was taken after a period of consultation.»',
      message: 'does not say who took part',
    },
    {
      invalid: '# Quiet carriage\n\n«It was agreed that phones stay in bags.»',
      message: 'does not say who took part',
    },
  ],
});
