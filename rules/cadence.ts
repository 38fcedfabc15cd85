import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'cadence',
  summary: 'The memo says who meets whom while it runs, how often and to what end.',
  why: 'A trial that nobody talks about between its first day and its review drifts, and small troubles grow unseen.',
  severity: 'warn',
  presets: ['all'],
  since: '0.1.0',
  absent: 'Nothing says who meets while this runs, how often and to what end',
  weak: {rhythm: '{quote} promises to meet, but not who meets how often and to what end'},
  example:
    'The shift leads meet every Monday at 8:45, for ten minutes, to compare counts and clear what is stuck.',
  stub: {
    heading: 'How often we meet',
    prompt: 'Who meets whom while it runs, how often, and to look at what?',
    placeholder: 'Say who meets, how often and to what end',
    follows: ['support-tactics', 'specific-experiment'],
  },
  vocabulary: {
    facets: {
      rhythm: {
        present: `
          @day = (monday~|tuesday~|wednesday~|thursday~|friday~|saturday~|sunday~|mon|tue|wed|thu|fri|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)
          @often = (<recurring>|daily|weekly|fortnightly|biweekly|monthly|quarterly|(every|each) (other|second|third|first|single|working)? (@day|day|morning|evening|afternoon|noon|night|week|fortnight|month|shift|sprint|lesson|term)|(once|twice|three times|<number> times|minutes|hour) (a|per|every|each) (day|week|fortnight|month|sprint|term|shift)|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|(start|end) of (every|each) (_)|after (every|each) (_)|every (other)? (<number>|few|couple of) (weeks|days|months)|(first|last|second|third) (_)? of (the|each|every) (month|week|quarter)|alternate @day|after (every|each) (second|third|other)? (_)|@day .. @day)
          @meet = (meet|meets|met up|sit down|sits down|sit together|sits together|get together|gets together|gather|gathers|speak|speaks|eat together|eats together|lunch together|report to each other|look over|looks over|sit in|stand up|stands up|stand together|stand by|stand round|talk~|talks|talk over|catch up|catches up|check in|checks in|sync|syncs|huddle|huddles|compare notes|compares notes|compare (counts|figures|numbers)|come together|comes together|(walk|walks) (the (list|floor|line|yard|ward|round|site)|round|through)|(be|am|are|is) (in|at|on) the (depot|ward|floor|yard|shop|kitchen|hall)|(ring|rings|call|calls) (each|every|all|one|the)|confer|confers|convene|convenes)
          @gathering = (check in~|check ins|catch up~|stand up~|stand ups|standup~|huddle~|sync|syncs|call|retro~|retrospective|round table|roundtable|checkpoint~|debrief~|meeting|meetings|session|tea|coffee|circle|chat|planning|round|slot|breakfast|toolbox talk)
          @who = (<people>|<group>|<name>|all|both|everyone|everybody|those|we|us|pairs|two of us|whoever|volunteers|stewards|foreman|foremen|captains|stallholders|nurses|maintainers|leads|whole)
          @end = (ask what|say what|say where|for whatever|(about|over) the (week|month|day|shift)|what (grates|came up)|over (the|what|how)|one thing|to (agree|learn|look|see|compare|hear|go|check|decide|sort|settle|clear|say|swap|talk|ask|review|discuss|share|find|plan|spot|unblock|adjust|raise|read|tell)|compare|compares|look at (it|the)|look together|talk over|walk the (list|floor|numbers)|go through|goes through|went (wrong|well)|where it (pinches|hurts|sticks|rubs)|what (broke|went|sold|is stuck|worked|we (noticed|saw|heard))|who (needs|is (behind|struggling|stuck))|swap (what|notes)|sort (out)?|about (this|the|it|injuries|waiting|how|what)|on (complaints|overtime|how|what|the (new|trial|figures|numbers|error~|waiting))|only (about|on) (this|it)|notes|hears|how the week|lines for the rest)

          (we|both|all|everyone|everybody|leads|owners|(<people>|<name>|<group>) and (the)? (_)? (<people>|<name>|<group>)) ... (look|go through|look over|read|check) ... & @often & (together|@end) & !(drop in|office hour~|anyone)
          @who .. @meet ... & @often & @end & !(drop in|office hour~|walk in)
          @meet .. (with|between) & @often & @end & !(anyone|anybody|wants|whoever wants)
          @gathering .. @often & @end & @who
          @often .. @gathering & @end & @who
          i (meet|see|ring|call|speak (to|with)|talk (to|with)|sit down with) (each|every|both|all|the) & @often & (to|about|over|on|where|how)
          @gathering ... @often .. (of|between|with|for|where) .. @who & !(drop in|stuck)
          @often .. (of|between|with|for|where|,) .. @who .. & @gathering & (between|together|leads|all|whole|both)
          (daily|weekly|fortnightly|biweekly|monthly) (_)? @gathering .. (of|between|with|for|where) .. (@who|the|both)
          @often & (everyone|everybody|all (_)? _|both|whole|leads|whoever|shift leads) & (minutes|half an hour|quarter of an hour) & !(wash~|clean~|stretch~|walk~|train~|late|bus|drive|break|walk|delay|wait|earlier|longer)
          @often ... minutes ... @who (and|with) @who & !(late|bus|drive|break|delay)
          [under ^ .. <people> $] @often ... to (compare|look|hear|go|talk|discuss|check)
          [under ^ ((every|each) (morning|evening|day|week|month|shift|@day)|daily|weekly|mondays|tuesdays|wednesdays|thursdays|fridays) $] (leads|everyone|both|all|whole|<people>) & (minutes|what (is|went|broke)|how)
          (hear|ask|listen) .. (from)? ... (how (it|things|this|they)|where it|what (is|went|broke)) & @often & @who
          (each|every|both) (<group>|unit|pair|squad|team) .. (keep|keeps|holds|hold|has|have|runs) ... (daily|weekly|fortnightly|monthly) (planning|review|check in|stand up|retro|call|session|huddle)
          (planning|retro|review of it|standup|stand up) .. (takes|on|is|,) ... (every|each) (second|other|third)? (week|monday|sprint|@day)
          (stand up|standup|huddle|check in) (_)? (on|@day|mon|every) ... (squad|team|ward|crew|all|whole|leads)
          [under ^ (the|our|meeting|weekly|working)? (rhythm|cadence|check ins|how often .. |how we (meet|keep|stay|talk) .. |meetings while .. |who meets .. ) $] @often & @who
          [under ^ (weekly|daily|fortnightly|monthly|mondays|tuesdays|wednesdays|thursdays|fridays) $] (@gathering|minutes) & @who
          ^ @often ... and @who (go over|go through|goes through|look|looks|compare) .. (what|how|where|to|the (list|figures|numbers|counts))
          (i|we) (<will>)? (come|go|walk|call|drop) (round|by|in) (to|on|at) (each|every|all|both) ... @often ... to (hear|ask|see|listen|learn)
          ^ @often & (all|both|everyone|everybody) (of us|leads|<people>|<group>)? & (what|how|where) (it|is|went|worked|works|broke|helped|did|hurts|we|they|was)
          @who .. (convene|convenes|meet|meets) .. @often ... for the (purpose|purposes) of
          [after (look at it|go through|talk it over|meet|check in|compare)] ^ .. @often
        `,
        weak: `
          @day = (daily|weekly|fortnightly|biweekly|monthly|<recurring>|mondays|tuesdays|wednesdays|thursdays|fridays)
          (in touch|contact) (regularly|frequently|often)
          on a regular basis
          meetings (will|shall) be (held|scheduled|arranged)
          (working|steering|project) group (will|shall|is to) (accompany|follow|monitor|oversee|meet)
          (team|leads|group|managers|we|pilot|trial) .. (meets|meet|talks|talk|catches up|sits down|gets together|checks in) .. (on|every|each|once)? .. @day
          (a|one|the) (daily|weekly|fortnightly|biweekly|monthly) (meeting|check in|catch up|call|stand up|sync|huddle|update)
          (meet up|talk|speak|meet) .. (regularly|often|frequently|now and (again|then)|every so often)
          (regular|frequent|ongoing|periodic|close|constant) (_)? (meeting~|check in~|check ins|catch up~|catch ups|touchpoint~|exchange~|contact|dialogue|sync~|huddle~|conversation~|touch)
          (meet|meets|convene|convenes|catch up|check in|checks in|get together|come together|gather|touch base|liaise|exchange) .. (regularly|periodically|frequently|from time to time|now and then|every so often|as needed|as required|when needed|as necessary|throughout|along the way|to discuss|to monitor|on a regular)
          (meet|meets|get together|come together|convene) ... (to (discuss|see|monitor|review|look at) .. (progress|how|it|this|implementation|developments))
          (daily|weekly|fortnightly|biweekly|monthly) (meetings|check ins|catch ups|calls|stand ups|syncs|huddles|updates)
          (touchpoints|check ins|catch ups|checkpoints|syncs) (will|are|shall|along|to be|with|between|as)
          (steering|working|core|project) (group|committee|team) .. (set up|formed|established|meet|meets|convene~|come together)
          (keep|stay|remain) in (close|regular|constant)? (touch|contact)
          (more|extra) meetings
        `,
        not: `
          (answer~|take~|handle~|return~) (the|all|our|incoming)? (calls|phone|phones|emails|tickets|requests|mail|orders)
          (rota|roster|list|report|sheet|form|newsletter|figures|summary|link|mail|email|plan) (is|are|will be) (sent|mailed|emailed|shared|circulated|published|posted|pinned)
          from <date> (to|until|till) <date>
          (from|between) <period> & !(every|each|weekly|daily|once a)
          <period> ... (hand over|meet the|hands over)
          (move|moves|moving|moved|cancel~|cancelled|replace~|drop~|shorten~|reschedul*) (the|our|all|every|these)? (_)? (meeting|meetings|stand up|standup|report|call|session)
          (is|are) (now|no longer) (at|on|held|standing)
          (no|without|fewer|less) (internal)? (meeting|meetings|stand ups)
          (meetings|meeting|conference) (overrun|average~|averages|take|took|drag|last)
          (next|last|may|march|general|annual) meeting (is|was|on|in|decided|agreed|will)
          (they|we|who|committee|group) (met|gathered|sat down) (on|in|three|two|four|last|<number>)
          (drop in~|drop ins|office hours|surgery hours|clinic on|training (session~|on|course|lunch|day)|tutorial|practice (run|walk|session)|demo)
          (book club|choir rehears~|fire alarm|alarm test|bus stop|planning permission|meet the (standard|target|deadline|requirement~))
          (at|by) the bus
          on call shift
          (every|per|an) hour
          check in (at|to|by)
          (is|are) (reviewed|evaluated) (on|in|by|at) <date>
        `,
        headings: `
          ^ (the|our|meeting|weekly|working)? (rhythm|cadence) $
          ^ (how often|how) (do)? (we|leads|teams|the _) (all)? (meet|check in|keep in touch|stay in touch|stay in step|catch up)
          ^ (regular|weekly|daily|fortnightly|monthly) (meetings|meeting|check ins|check in|stand ups|stand up|huddle|huddles|sync|call|catch up)
          ^ (check ins|stand ups|standups|huddles|catch ups) (while|during|along)? (_)? (_)? $
          ^ (meetings|meeting) (while|during|for) .. 
          ^ who meets
          ^ (keeping|staying) in (touch|step|sync)
        `,
        frontMatter: ['cadence', 'check-ins', 'rhythm', 'stand-up', 'standup'],
        frontMatterWeak: ['regular', 'regularly', 'as needed', 'yes', 'weekly', 'monthly', 'daily'],
      },
    },
  },
  examples: [
    {
      valid:
        '# Counts\n\nThe shift leads meet every Monday at 8:45 to compare counts and clear what is stuck.',
    },
    {
      valid:
        '# Stalls\n\n## How often we meet\n\nEvery evening by the pump, all stallholders: what sold, what spoiled.',
    },
    {valid: '# Merge queue\n\nstandup mon + thu 9.30, whole squad, only about this'},
    {
      invalid: '# Claims\n\n«Regular check-ins will take place.»',
      message: '`Regular check-ins will take place` promises to meet, but not who meets how often',
    },
    {
      invalid:
        '# «Wednesdays»\n\nNo internal meetings on Wednesdays. The book club meets every second Tuesday.',
      message: 'Nothing says who meets while this runs, how often and to what end',
    },
    {
      invalid: '# Rota\n\n«The team will meet to discuss progress.»',
      message: '`The team will meet to discuss progress` promises to meet',
    },
  ],
});
