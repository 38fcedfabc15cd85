import type {Announcement, Place, Prose, Sentence} from '../src/announcement/announcement.js';
import type {FoundPhrase} from '../src/reading/cues/phrase-finder.js';
import {cueTable} from '../src/rule/cue-table.js';
import {defineRule} from '../src/rule/define-rule.js';
import {quote} from '../src/rule/element-rule.js';
import {sentencesOf, sureItems} from '../src/rule/evidence-sentences.js';
import {findObservable} from '../src/rule/observable.js';

const why =
  'When a limit was agreed beforehand, whoever sees it passed may say stop without asking for courage first; without one, a trial that does harm runs to its last day.';

const example =
  'If more than three calls in a week go unanswered, we stop the same day and go back to the old rota.';

/** It ends, or what was there before returns. */
const stops = cueTable(
  `
  @verb = (stop|halt|pause|suspend|revert|abort|abandon|scrap|bin|shelve|withdraw|undo|terminate|reinstate|restore|cancel|discontinue|revoke|rethink|ditch|quit|bail|regroup)
  @done = (stopped|halted|ended|paused|suspended|reverted|reversed|withdrawn|abandoned|aborted|scrapped|shelved|dropped|undone|terminated|reinstated|restored|cancelled|discontinued|revoked|binned|finished|disabled|unplugged|lifted|cut short)
  @it = (it|this|that|them|everything|(trial|pilot|experiment|test)|(the|our|this) (whole|entire)? (thing|lot|trial|pilot|experiment|test|change|arrangement|scheme|attempt|rollout|measure|rule|project|exercise|idea|procedure))
  @will = (<will>|all|then|both|immediately|automatically|simply|just|always|not|are to)
  +: (we|i|it|this|then|@it) @will? @will? @verb
  +: (and|or|to) @verb (it|this|the|everything|at once|immediately)
  +: ^ please? @verb (it|this|the (trial|pilot|experiment|test|change)|everything|at once|immediately|and|$)
  +: ^ (please|we)? (stop|stops|stopping|halt|pause|suspend|revert|abort|abandon|scrap|bin|withdraw|undo|discontinue|end|end it|roll back|go back|pull it|call it off) (if|when|whenever|once|as soon as|the moment|at (more|fewer|<number>|the (first|second|third)))
  +: , @verb (it|this|the|everything|at once|immediately|and|$)
  +: (drop|drops|end|ends|kill|kills|close|closes|stops|halts|pauses|suspends|terminates|kills|finishes|sinks|reverses|undoes|scraps|bins|withdraws|cease~) @it
  +: (@it|we|i) @will? @will? (stops|halts|ends|end|pauses|lapses|terminates|reverts|cease~)
  +: it goes (,|$)
  +: (is|are|be|gets|being|been) (immediately|then|at once|automatically)? (@done|over|called off|rolled back|switched off|switched back|taken (down|off|out)|history|dead|off (,|$|at|from|again|that|the (same|next|following)))
  +: , off (,|$)
  +: (come|comes|brought|bring) (@it)? to (an (immediate)? end|a halt|a stop)
  @return = (go|goes|going|move|moves|switch|switches|fall|falls|step|change|turn|come) (straight|right|all)? back
  +: (roll|rolls|switch|switches|turn|move|change) (it|this|them|everything|all|us|the _|the _ _)? back
  +: (we|i|it|and|then|all|everyone|everything|us|(your|our|the) (_|_ _)|<group>) @will? @return !((to|in|into) (the|a) (queue|list|shop|store|sender|back))
  +: (^|,) (then)? @return
  +: (put|puts|bring|brings|brought|take|takes|taken) .. back
  +: (return|returns|reverts) to (the|our|paper|how|what|normal|<name>|_ _ $|_ $)
  +: back to (the (old|former|previous|paper)|paper|how|what|normal|manual|_ $)
  +: (comes|come) .. back
  +: (is|are) back (to|in|on|up)? (the|use|force|$)
  +: (the|our|your) (old|former|previous|present|current|earlier) ... (return~|revive~|resume~|apply|applies|apply again|stand again|come~ home)
  +: (the|our) (_|_ _) (returns|return|revives|revive|resumes|resume)
  +: (call|calls|called) (@it|it all) off
  +: (call|calls) (a halt|time|it a day)
  +: (pull|pulls) .. (plug|cord|it)
  +: (switch|switches|turn|turns) (it|this|that|them|the _|the _ _) off
  +: (think|thinks) again
  +: (that is it|we are (out|done|finished)|it is (done|off|over))
`,
  `
  ?: back to (the|your|our|his|her|their) (car park|parking|desk~|reception|entrance|exit|door~|gate|lobby|waiting (room|area)|room|kitchen|station|bed~|seat~|place~|office|building|floor|hall|shop|page|beginning|top|queue|work)
  ?: (booking~|order~|appointment~|call|calls|meeting~|visit~|class|classes|slot~|ticket~|request~|session~|delivery|deliveries|account~|leave|invoice~|machine|printer) <will>? (is|are|be|gets|get) (automatically)? (cancelled|closed|dropped|withdrawn|finished|over|disabled|suspended|ended|restored)
`,
);

/** Headings, labels and lines before a list under which the limits stand. */
const announcesStop = cueTable(`
  ?: ^ (please|we)? (stop|pause|halt|abort|revert|end it|roll back|off|ends it|it ends) (at|if|when|once|early|early if|early when|it if|the trial if)? $
  ?: (stop|stops|stopping|halt|abort|exit|kill|rollback|roll back|cancellation|termination|break off) .. (criterion|criteria|condition~|rule|rules|sign|signs|if|when|threshold|thresholds|limit|limits|line)
  ?: when (do|would|will|must|should|to)? (we|i|you|it|this)? (stop|halt|abort|end|ends|roll back|pull)
  ?: (what|which|when) ... (stop|stops|end|ends|kill|kills|sink|sinks|halt|halts|pull) (us|me|it|this|the|everything)
  ?: (red line|red lines|tripwire~|trip wire~|circuit breaker~|kill switch|emergency brake|point of no return|pull the (cord|plug)|call it off|call a halt|grounds for ending|reasons to stop)
  ?: (we|i) (will|would|shall)? (stop|halt|abort|end it|roll back|go back|pull) ... (if|when|as soon as|once)
`);

/** Points back at signs that were named before. */
const pointsBack = cueTable(`
  +: ^ (then|so|and then|in (that|this|such|either|any|each|which) (case|event|a case))
  +: in (that|this|such|either|either|which|the) (a)? (case|event) (described|named|above|we|the|you|$)
  +: (either|any|one|two|all|both|each|the first|the second|the last|the other) of (these|those|them|the above|the (two|three|four|five)|which)
  +: (the (latter|former|first|last)) (ends|stops|terminates|halts|would)
  +: (if|should|when|once) (that|this|it|they|these|those|one|any|either|the former|the latter) (happens|happen|occurs|occur|piles up|pile up|comes|shows|show|does|do|is the case|be the case|is so)
  +: (right hand|left hand|second|last|third|bad|red) (column|list|row)
  +: then (we|i|it|the|<people>)
  +: ^ (see|seeing|spot|hear) (that|this|it|one|any|either|them)
`);

const conditional = cueTable(`
  +: (if|whenever|unless|failing|in case|in the case that|in (the|that|which) event|as soon as|the moment|in that case|should that be the case)
  +: ^ (should|when|once|where)
  +: should (it|this|that|things|the|they|we) .. (not|fail|prove|turn|go|be)
  +: , (should|when|once) _ _
  +: (when|once) (a|an|any|another|anybody|anyone|somebody|someone|nobody|no one|more|fewer|<number>|<people>|<doers>|the (number|queue|wait|count|rate|share|<measure>))
`);

/** Something passes a limit: "ten complaints a week", "a second fall", "over 2 %". */
const passesLimit = cueTable(
  `
  ?: +: (more than|fewer than|less than|above|over|below|under|beyond|exceed~|at least|past|pass|passes|reach|reaches|hit|hits|drop~ to|fall~ to|rise~ to|greater than) (a|the|any)? .. <number>
  ?: +: ^ (<number>|any|another|(the|a)? (first|second|third|fourth|fifth|single)) !(<unit>|time|times|of us) .. .. .. (and (we|it|that|this|the)|, (and|then)? (we|it|that|this|the|stop|off|back|go|end)|automatically|ends|stops|sinks|kills|pauses|is enough)
  ?: +: <number> (_)? (_)? (in a row|running|(a|per|each|every|in (a|one|any|the same)) (<unit>))
`,
  `
  ?: <past>
  ^ (the|a)? (<number>|first|second|third) (<unit>|(trial|pilot|experiment|review|meeting|retro|phase|step|round))
  `,
);

/** A limit in signs: `p95 > 60 min`. */
const LIMIT_SIGN = /[<>≤≥]=?\s*\d/;

/** What is no sign: a time by which something is done, or a figure that says who is meant. */
const noSign = cueTable(`
  ?: +: (after|by|until|till|on|once|when|before|from|(at|by|until|to) (the)? end of|(at|by|in) the) (the|these|those|our|a|another)? (first|last|next|same)? (<time>|<past>)
  ?: +: (all|the|both|any)? <number> of (us|you|them)
  ?: +: not (really|actually)? (help|work|fix|pay|measure up)
`);

/** The end that was planned. */
const plannedEnd = cueTable(
  '+: (when|once|after) (the|these|those|our)? .. (week~|month~|day~|trial|time|period) (is|are|has|have) (over|up|past|done|ended|expired)',
);

/** So far back may the signs stand that a sentence points at. */
const REACH = 4;

export default defineRule({
  id: 'stop-condition',
  summary: 'The memo says at which sign the trial ends early.',
  why,
  severity: 'warn',
  presets: ['all'],
  since: '0.1.0',
  options: {},
  reads: ['warning-signals'],
  examples: [
    {valid: '# Handover at the bedside\n\nIf more than three call bells a week go unanswered, we stop.'},
    {
      valid: '# quiet mornings\n\nbad sign: anybody works after eight. see that, and we bin the whole thing',
    },
    {
      valid:
        '# Notice to members\n\n## Stop criterion\n\nMore than forty tickets older than five days, or a second customer who threatens to cancel.',
    },
    {
      valid:
        '# Merge queue\n\n## Red flags\n\n- Reverts above five a week.\n- A release that misses its Thursday.\n\nAny of these ends the trial the same day.',
    },
    {
      invalid: '# «New rota»\n\nWe try it for six weeks and decide on 3 March whether to keep it.',
      message: 'Nothing says what would end it before its time',
    },
    {
      invalid: '# quiet mornings\n\n«if it doesnt work we stop»',
      message: 'says that it may be stopped, but not what anybody would see by then',
    },
    {
      invalid:
        '# Notice to members\n\nUnder review are the hours of the reading room. «Should the arrangement prove unsuitable, it will be withdrawn.»',
      message: 'says that it may be stopped, but not what anybody would see by then',
    },
    {
      invalid:
        '# Merge queue\n\n## Red flags\n\n- «Reverts above five a week.»\n- Anybody sits on five pull requests.',
      message: '`Reverts above five a week` is a sign of trouble, but nothing says that it ends the trial',
    },
  ],
  *check({announcement, evidence}) {
    const warnings = evidence.get('warning-signals');
    const isNamed = warnings?.verdict === 'present';
    const signs = isNamed ? sentencesOf(warnings.items, announcement) : [];
    const {sentences} = announcement;
    const ends = sentences.filter(sentence => stops.matches(sentence, announcement));
    if (ends.some(end => isLimit(end, announcement))) return;
    if (signs.some(sign => !isThreat(sign, announcement) && isUnderStop(sign, announcement))) return;
    if (sentences.some(each => isUnderStop(each, announcement) && namesSign(each, announcement))) return;
    if (ends.some(end => pointsBack.matches(end, announcement) && follows(end, signs))) return;
    const report = (messageId: string, message: string, at: Place) => ({
      messageId,
      message,
      at,
      why,
      example,
    });
    const vague = ends.find(
      end => conditional.matches(end, announcement) && !plannedEnd.matches(end, announcement),
    );
    if (vague) {
      const said = quote({text: vague.quote()});
      const message = `${said} says that it may be stopped, but not what anybody would see by then`;
      yield report('weak', message, vague.placeOf());
      return;
    }
    const [sign] = isNamed ? sentencesOf(sureItems(warnings), announcement) : [];
    if (sign) {
      const message = `${quote({text: sign.quote()})} is a sign of trouble, but nothing says that it ends the trial`;
      yield report('unheeded', message, sign.placeOf());
      return;
    }
    yield report('absent', 'Nothing says what would end it before its time', announcement.anchor);
  },
});

/** Whether it says both that the trial ends and at which sign. */
function isLimit(end: Sentence, announcement: Announcement): boolean {
  const {label, kind} = end;
  return [end, ...(label ? [label] : [])].some(passage => {
    const [condition] = conditional.find(passage, announcement);
    // What follows a condition at the beginning is what is done then; elsewhere the sign may stand on either side.
    if (condition?.from === 0) {
      return namesSign(passage, announcement, clauseAt(passage, announcement));
    }
    const isPassed =
      condition !== undefined ||
      kind === 'table-row' ||
      LIMIT_SIGN.test(passage.text) ||
      passesLimit.matches(passage, announcement);
    return isPassed && namesSign(passage, announcement);
  });
}

/** A condition at the beginning goes on until the ending begins, or to the next comma that adds nothing to it. */
function clauseAt(passage: Prose, announcement: Announcement): FoundPhrase {
  const comma = passage.text.search(/, (?!or |and )/);
  const [end] = stops.find(passage, announcement).filter(({from}) => from > 0);
  return {from: 0, to: Math.min(end?.from ?? Infinity, comma < 0 ? Infinity : comma)};
}

/** Whether somebody could see what a stretch of it says, apart from the ending and from times. */
function namesSign(
  passage: Prose,
  announcement: Announcement,
  within: FoundPhrase = {from: 0, to: Infinity},
): boolean {
  const others = [stops, noSign].flatMap(table => table.find(passage, announcement));
  return findObservable(passage, announcement).some(
    ({from, to}) =>
      within.from <= from && from < within.to && !others.some(other => other.from < to && from < other.to),
  );
}

/** An ending at no sign that anybody could see: "If it fails, we go back." */
function isThreat(sentence: Sentence, announcement: Announcement): boolean {
  return stops.matches(sentence, announcement) && !namesSign(sentence, announcement);
}

function isUnderStop({section, label, introducedBy}: Sentence, announcement: Announcement): boolean {
  return [section.heading, label, introducedBy].some(
    above => above && announcesStop.matches(above, announcement),
  );
}

function follows({index}: Sentence, signs: readonly Sentence[]): boolean {
  return signs.some(sign => sign.index <= index && index - sign.index <= REACH);
}
