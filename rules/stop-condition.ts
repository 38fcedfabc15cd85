import type {Announcement, Place, Sentence} from '../src/announcement/announcement.js';
import {cueTable} from '../src/rule/cue-table.js';
import {defineRule} from '../src/rule/define-rule.js';
import {quote} from '../src/rule/element-rule.js';
import {sentencesOf, sureItems} from '../src/rule/evidence-sentences.js';

const why =
  'When a limit was agreed beforehand, whoever sees it passed may say stop without asking for courage first; without one, a trial that does harm runs to its last day.';

const example =
  'If more than three calls in a week go unanswered, we stop the same day and go back to the old rota.';

/** It ends, or what was there before returns. */
const stops = cueTable(`
  @verb = (stop|halt|pause|suspend|revert|abort|abandon|scrap|bin|shelve|withdraw|undo|terminate|reinstate|restore|cancel|discontinue|revoke|rethink|ditch|quit|bail|regroup)
  @done = (stopped|halted|ended|paused|suspended|reverted|reversed|withdrawn|abandoned|aborted|scrapped|shelved|dropped|undone|terminated|reinstated|restored|cancelled|discontinued|revoked|binned|finished|disabled|unplugged|lifted)
  @it = (it|this|that|them|everything|the (whole|entire)? (thing|lot|trial|pilot|experiment|test|change|arrangement|scheme|attempt|rollout|measure|rule|project|exercise|idea|procedure))
  @will = (<will>|all|then|both|immediately|simply|just|always|not|are to)
  +: (we|i|it|this|then|please|@it) @will? @will? @verb
  +: (and|or|to) @verb (it|this|the|everything|at once|immediately)
  +: ^ @verb (it|this|the|everything|at once|immediately|and)
  +: , @verb (it|this|the|everything|at once|immediately|and|$)
  +: (drop|drops|end|ends|kill|kills|close|closes|stops|halts|pauses|suspends|terminates|kills|finishes|sinks|reverses|undoes|scraps|bins|withdraws) @it
  +: (@it|we|i) @will? (stops|halts|ends|end|pauses|lapses|terminates|reverts)
  +: it goes (,|$)
  +: (is|are|be|gets|being|been) (immediately|then|at once|automatically)? (@done|over|called off|rolled back|switched off|switched back|taken (down|off|out)|history|dead)
  @return = (go|goes|going|move|moves|switch|switches|fall|falls|step|change|turn|come) (straight|right|all)? back
  +: (roll|rolls|switch|switches|turn|move|change) (it|this|them|everything|all|us|the _|the _ _)? back
  +: (we|i|it|and|then|all|everyone|everything|us|(your|our|the) (_|_ _)|<group>) @will? @return !((to|in|into) (the|a) (queue|list|shop|store|sender|back))
  +: (^|,) (then)? @return
  +: (put|puts|bring|brings|brought|take|takes|taken) .. back
  +: (return|returns|reverts) to (the|our|paper|how|what|normal|<name>|_ _ $|_ $)
  +: back to (the (old|former|previous|paper)|paper|how|what|normal|manual|_ $)
  +: (comes|come|came) .. back
  +: (is|are) back (to|in|on|up)? (the|use|force|$)
  +: (the|our|your) (old|former|previous|present|current|earlier) ... (return~|revive~|resume~|apply|applies|apply again|stand again|come~ home)
  +: (the|our) (_|_ _) (returns|return|revives|revive|resumes|resume)
  +: (call|calls|called) (@it|it all) off
  +: (call|calls) (a halt|time|it a day)
  +: (pull|pulls) .. (plug|cord|it)
  +: (switch|switches|turn|turns) (it|this|that|them|the _|the _ _) off
  +: (think|thinks) again
  +: (that is it|we are out)
`);

/** Headings, labels and lines before a list under which the limits stand. */
const announcesStop = cueTable(`
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
`);

const conditional = cueTable(`
  +: (if|whenever|unless|failing|in case|in the case that|in (the|that|which) event|as soon as|the moment|in that case|should that be the case)
  +: ^ (should|when|once|where)
  +: should (it|this|that|things|the|they|we) .. (not|fail|prove|turn|go|be)
  +: , (should|when|once) _ _
`);

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
    const ends = announcement.sentences.filter(sentence => stops.matches(sentence, announcement));
    if (signs.some(sign => ends.includes(sign) || isUnderStop(sign, announcement))) return;
    if (ends.some(end => pointsBack.matches(end, announcement) && follows(end, signs))) return;
    const report = (messageId: string, message: string, at: Place) => ({
      messageId,
      message,
      at,
      why,
      example,
    });
    const vague = ends.find(end => conditional.matches(end, announcement));
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

function isUnderStop({section, label, introducedBy}: Sentence, announcement: Announcement): boolean {
  return [section.heading, label, introducedBy].some(
    above => above && announcesStop.matches(above, announcement),
  );
}

function follows({index}: Sentence, signs: readonly Sentence[]): boolean {
  return signs.some(sign => sign.index <= index && index - sign.index <= REACH);
}
