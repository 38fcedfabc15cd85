/** Places the times that count from another one: "two weeks before that", "the Monday after it ends". */
import type {Sentence} from '../announcement/announcement.js';
import type {DurationValue, OffsetValue, TimeValue, WeekdayValue} from '../reading/times/time.js';
import {countFrom, dayOfTrial, type Known, type Placed, placeTime, type Reference} from './days.js';
import {type TimeInProse, timesIn} from './said.js';

/** Words that follow a length or a day of the week and say from where it counts. */
const counting =
  /^\s+(?<side>before|after|prior to|ahead of|following|from|into)\s+(?!which\b|now\b|today\b|here\b)(?=\S)/i;
const backwards = /^(?:before|prior|ahead)/i;
/** Words for a day that was named just before. */
const thatDay = /^(?:that|then|this)\b(?! (?:trial|pilot|experiment|test|is|ends)\b)/i;
/** What leads from an event to its day: "the contract ends on 30 June", "launch (1 March)". */
const besideEvent = /^\s*(?:\(|of(?: the)?|on(?: the)?|,? planned for)?\s*$/i;

/** Places a time by the words and the times around it. */
export function placeCounted(found: TimeInProse, sentence: Sentence | undefined, known: Known): Placed {
  const {value, text, relation} = found.time;
  const isSpan = relation === 'for' || relation === 'during';
  if (value?.type === 'offset' && value.anchor === undefined && isLater.test(text)) {
    return placeFrom(value, text, dayBefore(found, sentence, known), known);
  }
  const anchor = anchorOf(found);
  if (value?.type === 'offset' && anchor?.type === 'event') {
    const beside = nextTo(found);
    const day = beside && referenceTo(beside, known);
    if (day && !clashes(day, anchor.event, beside, known)) return countFrom(value, text, day, known);
  }
  const isCountable = value?.type === 'duration' || (value?.type === 'weekday' && value.anchor === undefined);
  const side = isCountable ? counting.exec(found.prose.text.slice(found.time.to)) : null;
  if (side && isCountable && !(isSpan && backwards.test(side.groups!.side!))) {
    return placeFrom(
      turned(value, side.groups!.side!),
      text,
      dayAfter(found, side[0], sentence, known),
      known,
    );
  }
  return placeTime(found.time, known);
}

const isLater = /\b(?:later|after|afterwards?|on)\b/i;

function turned(value: DurationValue | WeekdayValue, side: string): OffsetValue | WeekdayValue {
  const direction = backwards.test(side) ? 'before' : 'after';
  return value.type === 'weekday' ? {...value, direction} : {...value, type: 'offset', direction};
}

function placeFrom(
  value: OffsetValue | WeekdayValue,
  text: string,
  from: Reference | {reason: string} | undefined,
  known: Known,
): Placed {
  if (from === undefined) return {reason: `\`${text}\` counts from a day that nothing names`};
  return 'reason' in from ? from : countFrom(value, text, from, known);
}

/** A launch that the memo dates otherwise is not the day that stands beside it. */
function clashes(day: Reference, event: string, {time}: TimeInProse, known: Known): boolean {
  const ofTrial = time.relation === 'on' ? dayOfTrial(event, known) : undefined;
  return ofTrial !== undefined && !('reason' in ofTrial) && ofTrial.day !== day.day;
}

/** The time right behind another one, with nothing but a bracket or a small word between them. */
function nextTo({time, prose}: TimeInProse): TimeInProse | undefined {
  const next = timesIn(prose).find(other => other.time.from >= time.to);
  return next && besideEvent.test(prose.text.slice(time.to, next.time.from)) ? next : undefined;
}

/** Whether a time only says when the event is that another one counts from: "before the meeting of 5 May". */
export function isDayOfAnchor({time, prose}: TimeInProse): boolean {
  return timesIn(prose).some(
    other => anchorOf(other)?.type === 'event' && nextTo(other)?.time.from === time.from,
  );
}

function anchorOf({time}: TimeInProse): TimeValue | undefined {
  return time.value?.type === 'offset' ? time.value.anchor : undefined;
}

/** The day that the words after "before" or "after" speak of. */
function dayAfter(
  {time, prose}: TimeInProse,
  lead: string,
  sentence: Sentence | undefined,
  known: Known,
): Reference | {reason: string} | undefined {
  const at = time.to + lead.length;
  const words = prose.text.slice(at);
  if (thatDay.test(words)) return dayBefore({time, prose}, sentence, known);
  const next = timesIn(prose).find(other => other.time.from >= at);
  if (next && /^(?:the )?$/i.test(prose.text.slice(at, next.time.from))) return referenceTo(next, known);
  return /into/i.test(lead) ? dayOfTrial('the start', known) : dayOfTrial(words, known);
}

/** The day that was named last: before the time in its sentence, else in the sentence before, else the start. */
function dayBefore(
  {time, prose}: TimeInProse,
  sentence: Sentence | undefined,
  known: Known,
): Reference | undefined {
  const earlier = timesIn(prose).filter(other => other.time.to <= time.from);
  if (earlier.length > 0) return dayNamedLast(earlier, known);
  const previous = sentence?.previous ? timesIn(sentence.previous) : [];
  if (previous.length === 0) return known.start;
  const days = new Set(previous.map(each => referenceTo(each, known)?.day));
  return days.size === 1 || previous.some(isSpan) ? dayNamedLast(previous, known) : undefined;
}

function dayNamedLast(times: readonly TimeInProse[], known: Known): Reference | undefined {
  return times.some(isSpan) ? known.end : referenceTo(times.at(-1)!, known);
}

/** "We try it for six weeks": what comes later than that is later than its end. */
function isSpan({time}: TimeInProse): boolean {
  return time.value?.type === 'duration' && (time.relation === 'for' || time.relation === undefined);
}

function referenceTo({time}: TimeInProse, known: Known): Reference | undefined {
  const placed = placeTime(time, known);
  return 'day' in placed ? {day: placed.day, called: `\`${time.text}\``} : undefined;
}
