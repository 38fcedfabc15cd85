import type {Announcement, Prose} from '../announcement/announcement.js';
import type {FoundPhrase} from '../reading/cues/phrase-finder.js';
import {cueTable} from './cue-table.js';

/** A figure, an instrument, a thing that can be counted, or somebody doing something. */
const observable = cueTable(`
  ?: +: <number>
  ?: +: (<clock>|<duration>|<recurring>|<unit>|<measure>)
  ?: +: (half|twice|double|doubles|percent|median|average|mean|majority|most|none|first|second|third|another|same|single|empty|full)
  ?: +: (count|counts|counted|counting|measured|measuring|score|scores|rating|ratings|rate|rates|survey|surveys|poll|polls|log|logs|tally|questionnaire|index|figure|figures|number|numbers|statistics|metric|metrics|record|records|vote|votes|audit|audits|test|tests|sample|report|reports|graph|chart)
  ?: +: (say|says|saying|said|tell|tells|telling|ask|asks|asking|call|calls|calling|write|writes|writing|complain|complains|complaining|mention|mentions|speak|speaks|speaking|talk|talks|answer|answers|reply|replies|report|reporting|quote|quoted|greet|greeted|thank|shout|shouts|shouting|joke|jokes|laugh|laughs|cry|cries|crying|volunteer|volunteers)
  ?: +: (leave|leaves|leaving|quit|quits|resign|resigns|join|joins|arrive|arrives|turn up|turns up|show up|shows up|skip|skips|skipping|miss|misses|missed|missing|avoid|avoids|bypass~|swap|swaps|cancel|cancels|cancelled|use|uses|using|open|opens|close|closes|closed|book|books|sign|signs|share|shares|help|helps|cover|covers|work around|workaround~|overtime|borrow~|wait|waits|waiting|queue|queues|queueing|eat|eats|sleep|sleeps|sit|sits|stand|stands|meet|meets|read|reads|learn|learns|finish~|ship|ships|merge~|deploy~|fix|fixes|buy|buys|pay|pays|send|sends|sent|bring|brings|pick|picks|spend|spends|give up|gives up)
  ?: +: (complaint~|error~|mistake~|defect~|bug|bugs|incident~|accident~|ticket~|question~|request~|email~|message~|call|meeting~|interruption~|escalation~|rework|refund~|revert~|rollback~|outage~|delay~|absence~|sick|sickness|resignation~|turnover|overtime|backlog|queue|invoice~|claim~|form|forms|page|pages|review~|attendance|no shows|near misses|injur*|fall|falls|conflict~|dispute~|argument~|grievance~|objection~|duplicate~|deadline~|handover~|referral~|sale|sales|revenue|cost|costs|customers lost|sign ups|downloads|visits|visitor~|pace|speed|time|times|late|early|faster|slower|quicker|sooner|longer|shorter|on time)
  ?: +: (faint~|collapse~|hurt|vomit~|bleed~|crash~|broken|breaks down|break down|leak~|smoke|fire|dies|die)
  ?: +: (anybody|anyone|somebody|someone|nobody|no one|(any|a|an|one|another) <people>) (else)? !(is|are|feel~|think~|hate~|like~|dislike~|love~|enjoy~|seem~|become~|get~|mind~|want~|has|have|suffer~|struggle~|in|at|on|of|who|with|from|<will>) !, _
`);

/** Everything in a passage that people could count, or see somebody do. */
export function findObservable(passage: Prose, announcement: Announcement): FoundPhrase[] {
  return observable.find(passage, announcement);
}
