import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'shared-expectation',
  summary: 'The memo says how leads set the same expectation with their people.',
  why: 'People believe the person they work for; where each lead tells it in their own way, there are as many trials as leads.',
  severity: 'warn',
  presets: ['all'],
  since: '0.1.0',
  absent: 'Nothing says how leads set the same expectation with their people',
  weak: {leads: '{quote} asks leads to pass it on, but not how all of them come to say the same'},
  example: 'Each team lead walks their people through the same one-page by Friday.',
  stub: {
    heading: 'What leads tell their teams',
    prompt: 'How do all leads tell their people the same thing? Name the page or the words, and by when.',
    placeholder: 'Say how leads tell their people the same',
    follows: ['blast-radius', 'specific-experiment'],
  },
  vocabulary: {
    facets: {
      leads: {
        present: `
          @lead = (lead~|leader~|manager~|head|heads|dept heads|heads of dept|supervisor~|foreman|foremen|forewoman|captain~|coach|coaches|steward~|director~|coordinator~|deputy|deputies|sister in charge|sisters in charge|sisters|charge nurse~|teacher~|principal~|chief~|skipper~|tutor~|matron~|owner of each|dean~|superintendent~|boss|bosses|department head~|partners)
          @same = (same|identical|(one|single|agreed|common|shared) (page|wording|text|script|set|sheet|card|slide|slides|message|version|story|note~|briefing|deck|crib sheet|form of words|list)|one page|one pager|half page|word for word|crib sheet|crib|talking points|speaking notes|from (a|the) (script|card|sheet|page|slide|note|notes)|in the words|not (rewritten|paraphrase~)|two versions|(briefed|rehearsed|trained|wrote|written) .. together|all of them share|each of us|one set of)
          @tell = (brief|briefs|briefed|briefing|walk|walks|tell|tells|told|explain|explains|reads out|reads it out|read it out|read out|go through|goes through|go round|talk~|talks|present|presents|pass it on|pass~ (it|this) on|set out|sets out|use|uses|hold|holds|say|says|give|gives|rehearsed|hear|hears|agree|agrees|agreed|take|takes|introduce|introduces|settle|share~)
          @theirs = (their (own)? (_)? (team|teams|people|staff|crew|crews|squad|squads|department|departments|reports|volunteers|meetings|members|table|class|classes|group|ward|shift|shop|section|huddle)|your (team|people|crew|staff|lot|class|ward|section)|with staff|with each (member|of)|one to one|everyone on (their|the)|at (handover|the gate|first practice)|in week one)
          @when = (<when>|<time>|<recurring>|on <date>|this week|first (shift|day|week|practice|meeting)|in week one|at the start)

          @lead & @tell & @same & (@theirs|@when|crew~|us|all|each|every)
          (each|every|all|both) (_)? (_)? @lead ... (walk|walks|brief|briefs|talk|talks|take|takes|tell|tells|go|goes|read|reads|explain|explains) .. @theirs ... (@when|@same)
          @lead ... (the same|identical) (_)? (exercise|talk|session|briefing|words|questions|rules|page|short talk|demo|checklist|text|message|slides|<number> (questions|points|sentences|slides|rules|lines)) ... (@theirs|@when)
          (every|each|all|both) .. @lead ... (the same|identical|one) (_)? (questions|card|page|sheet|script|slides|slide|words|text|talk|video|rules|sentences|message|points|demo)
          (text|words|page|script|slides|wording) (for|in) your (team|crew|shift|ward|class|squad) (_)? (meeting|briefing|huddle|is|are)
          (recorded|wrote|made|prepared|drafted|filmed) (one|the|a) (single|common|shared)? (video|page|text|script|briefing|talk|sheet) together
          @lead .. (has|have|carries|carry|gets|get) (a|the|one) (card|sheet|page|script|half page|note) with
          @lead ... (take|talk|walk|go) ... (through)? (it|this|page|sheet)? (through)? (with|to) (their|his|her) (own)? (people|team|teams|crew|staff|ward|class|group) & @when
          (asked|told) (all|every|each) (_)? @lead (to) ... (with|to) their (own)? (people|team|teams|crew|staff|ward|class|group)
          (hear|heard|get) it from your own (_)? @lead
          (get|gets|hear|hears|give|gives|receive|receives) (one|a single|the same|only one) (answer|message|story|version|word) & (@lead|people|everyone|everybody|nobody|all)
          (one pager|page|sheet|card|script|slides) & (your|each|every) (_)? @lead ... (reads|goes through|walks|shows|explains) .. (with|to|you)
          @lead ... (agreed|agree|settle|settled) ... (what we|what they|how we|how they) (<will>)? (ask|expect|say|tell|explain|promise|want)
          @lead & (nobody improvises|no one improvises|not improvise|in the same words|same wording|from the same (page|sheet|script|notes|text))
          (use|read) the (attached|enclosed|shared|agreed|same) (script|text|slides|page|wording|notes|sheet) & (@lead|team|people|everyone)
          (<will>)? (hear|hears|get|gets|told) the same (thing|words|story|message|from|answer|briefing)? .. (from|whoever|wherever|in) .. (@lead|each|every|us|all|both)
          (nobody|no one|so that none) .. (hears|gets|is told) two (versions|stories|different)
          @lead (have been|are|were|get|got) (briefed|trained|prepped|rehearsed) together
          (same|one|identical) (_)? (_)? (slide~|sheet|page|script|card|notes|talk|wording|briefing|session|crib sheet|letter|five sentences) ... (every|each|all|both|my) (_)? @lead
          @lead .. (same|identical|one) (_)? (_)? (slide~|sheet|page|script|card|notes|talk|wording|briefing|session|summary|text|words|talking points)
          (agreed|agree|settle|settled|wrote|written) .. (one|the same|a common|a single) (wording|text|script|message|version|line)
          (settle|agree|rehearse~|rehearsed) .. (how we|what we|how they|what they|the briefing) .. (explain|tell|say|together)
          (page|half page|sheet|card|crib sheet|script|slides|notes) for (every|all|the|our)? (_)? @lead ... (what|with|to|say|how)
          (reads|read|brief|briefs|tell|tells|explain|explains) .. (same|identical) (letter|page|sheet|card|text|words|slides|script|note|notice|message) (to|with) (@theirs|their (form|forms|class|tutor group))
          (<name>|<people>|i|we) ... (brief|briefs|tell|tells|explain|explains) ... (together|at once|at the same time) ... (nobody|no one|none|same|one (story|version|message)|different)
          (nobody|no one|none) .. (gets|hears|is told|gets told) (a|another|any)? (different|other|second hand|second) (story|version|message|hand)?
          (i|we) (<will>)? (tell|brief) (everybody|everyone|all (of you|three|shifts|teams)) (at once|together|at the same time|in one (go|room))
          (hear|hears|get|gets) .. from (me|us|one person|the same person) ... (the)? same
          (so that|so) .. (all of us|we all|all of them|every @lead|each @lead) .. (say~|tell~|says|give) the same
          [under ^ (for|to)? (all|our|the)? (line|team|shift|store|people)? (managers|leads|leaders|supervisors|foremen|captains|heads .. |what .. (leads|managers) .. |.. same (thing|page|words|message) .. |(team|manager|manager 's)? briefing~) $] (same|page|sheet|slides|slide|script|with your (team|people|crew|staff)|your lot|word for word)
        `,
        weak: `
          @lead = (lead~|leader~|manager~|supervisor~|head~|foreman|foremen|coordinator~)
          cascad*
          (inform|tell|brief|notify|update|let|remind) .. (their|your) (own)? (teams|team|staff|people|lot|crew|colleagues|employees|volunteers) .. (know|aware|accordingly|of)?
          (pass|passing|spread|relay|forward) (this|it|the (word|news|message|information|above)) (on|along|around|down)?
          share (this|it|the _)? .. (with|among|to) (your|their) (teams|team|staff|people|crew|colleagues)
          @lead (<will>|are asked|are expected|is expected|are requested|need|please|have) ... (communicate|inform|explain|ensure|set the tone|be aligned|lead by example|support the|tell|brief|pass|make sure|own the message)
          (your|their) (line)? @lead will (tell|explain|inform|go|brief|talk|have|let)
          up to (each|every|the) (_)? @lead .. (to)? (explain|tell|decide|inform|brief|pass)
          @lead (<will>|to) (be)? (communicating|telling|informing|briefing|brief|explaining|cascading) 
          @lead to (forward|pass|relay|tell|inform|brief)
          (bring|take|carry) (people|teams|staff|everyone) along
          (leaders|managers|leads|leadership) (to be|be|are|is) (fully)? aligned
          (ensure|see) that (everyone|everybody|all staff|your people) (is|are) (informed|aware|on the same page)
          (make|making) (your|their) (staff|team|people) aware
        `,
        not: `
          pass (it|this) on to you
          (speak|talk|go|turn|write|report|ask|see|tell|contact|reach out) (to|with)? (your|the|a) (line)? (manager|lead|supervisor|boss|head|team lead)
          (voted|were there|took part|took an|attended|met in|were against|in favour|elected|compared)
          (cover|covers) for
          (certif*|signs|sign|signature|approval|approves|apply|expense)
          (same (form|room|day|time|place|price|table|row|shift)|at the same time)
          (salt|keys|cyclists|road)
          (before|when) they (ring|call) the (client|customer)
          every (quarter|month) $
          (survey|interview)
        `,
        headings: `
          ^ what (every|all|each)? (team|line)? (leads|managers|leaders|supervisors|heads|we all) (_)? (say|tell|says|tells|do|pass)
          ^ (telling|saying|hearing) (people|everyone|everybody|it|teams)? .. (same|one voice)
          ^ (team|manager|managers|leads)? (briefing|briefings|talking points|crib sheet|cascade) $
          ^ (setting|set)? (the)? (shared|same|common) (expectation~|expectations|message|understanding)
          ^ (one|same) (message|page|voice|story|wording) (for all|everywhere|from everyone|for everyone)? $
        `,
        frontMatter: ['briefing', 'briefed-by', 'talking-points', 'manager-brief'],
        frontMatterWeak: ['yes', 'cascade', 'managers', 'line managers'],
      },
    },
  },
  examples: [
    {valid: '# Bins\n\nEach team lead walks their people through the same one-page by Friday.'},
    {valid: '# Gate card\n\nEvery foreman reads out the same card at the gate on the first day.'},
    {
      valid:
        '# Reading hour\n\nParents hear the same from every class teacher: the letter is read out at the gate and not rewritten.',
    },
    {
      invalid: '# Expenses\n\n«Please cascade.»',
      message: '`Please cascade` asks leads to pass it on, but not how all of them come to say the same',
    },
    {
      invalid: '# Hours\n\n«Managers are asked to inform their staff.»',
      message: '`Managers are asked to inform their staff` asks leads to pass it on',
    },
    {
      invalid:
        '# «Deploys»\n\nThe team leads voted for it. Talk to your manager if the hours do not suit you.',
      message: 'Nothing says how leads set the same expectation with their people',
    },
  ],
});
