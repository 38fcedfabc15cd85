/** When a trial starts, and when it ends. */
import type {Announcement, Sentence} from '../announcement/announcement.js';
import type {Evidence} from '../reading/reading.js';
import type {IsoDay} from '../reading/times/iso-day.js';
import {clauseStart} from './clauses.js';
import {type Known, type Placed, placeTime} from './days.js';
import type {Fact} from './facts.js';
import {dayEntry} from './front-matter-days.js';
import {saidFor, type TimeInProse, timesIn} from './said.js';

/** How many days after the start a memo may still be written, or committed; else the next year would be meant. */
const lateness = 60;

/** Verbs and adverbs before a day on which something begins. */
const beginning =
  /\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|began|effective|commenc(?:e|es|ing)|go(?:es)? live|goes into|kick(?:s|ing)? off|launch(?:es|ing)?|in force|switch(?:es)? on|comes? into (?:force|effect)|takes? effect)\b[^.;]{0,25}$/i;
/** Those that speak of a start wherever they stand. */
const plainBeginning =
  /\b(?:(?:we|it|this|(?:the|this|our) (?:trial|pilot|experiment|test|change|new \w+)) (?:will )?(?:starts?|begins?|commences?|goes? live|kicks? off|launch(?:es)?|takes? effect)|(?:is|are|will be|gets?) (?:introduced|rolled out|launched)|we (?:introduce|roll out|launch))\b[^.;]{0,25}$/i;
/** "Go-live is on 1 March", "launch (1 March)". */
const startBeside =
  /\b(?:go-live|launch|kick-?off|introduction|start(?: date| day)?|first (?:date|day))(?: is(?: planned(?: for)?| set for)?|\s*[:(])\s*$/i;
/** "The trial runs from 1 March"; without the preposition it says how long. */
const running = /\bruns?\b[^.;]{0,25}$/i;
/** What a label or a column says whose time is the start. */
const startLabel =
  /^(?:(?:the )?(?:trial|pilot|test|experiment) )?(?:start(?:s|ing|ed)?|begins?|launch|kick-?off|go-?live|first day|effective|introduction)(?: date| day| on| from)?$/i;
/** What a label says whose time is the end. */
const endLabel =
  /^(?:(?:the )?(?:trial|pilot|test|experiment) )?(?:end(?:s|ing)?|last day|expires|expiry|sunset|closes)(?: date| day| on)?$/i;
const plainEnding =
  /\b(?:it|this|(?:the|this|our) (?:trial|pilot|experiment|test|rule|change|new \w+)) (?:will )?(?:automatically )?(?:ends?|expires?|sunsets?|lapses?|finish(?:es)?|runs out)\b[^.,;]{0,15}$/i;
/** "We run it until 30 April". */
const runningUntil =
  /\b(?:it|this|we|(?:the|this|our) (?:trial|pilot|experiment|test)) (?:will )?(?:runs?|lasts?|tr(?:y|ies)|tests?)\b/i;
/** What follows these may never happen. */
const conditional = /\b(?:if|whether|otherwise|in case)\b/i;
/** What comes after the trial, where it is kept. */
const forGood = /\b(?:would|for good|permanent(?:ly)?)\b/i;
/** After these a day is the last one, or one that something else comes before. */
const neverStart: ReadonlySet<string | undefined> = new Set(['until', 'to', 'by', 'before', 'for']);

/** The first day of the trial: the front matter's, else that of the sentences that say what is tried. */
export function readStart(
  announcement: Announcement,
  evidence: ReadonlyMap<string, Evidence>,
  known: Known,
): Fact<IsoDay> | undefined {
  const written = known.written && {...known.written, lookBack: lateness};
  const starting: Known = {...known, written, bound: 'first'};
  const entry = dayEntry(announcement, 'start', starting);
  if (entry !== undefined) return 'reason' in entry ? undefined : entry;
  const said = saidFor(announcement, evidence.get('specific-experiment'), ['change', 'trial']);
  const prose = [
    ...said.map(({sentence}) => sentence),
    ...said.flatMap(({sentence}) => sentence.section.heading ?? []),
  ];
  const title = announcement.title;
  const times = [
    ...[...(title ? [title] : []), ...prose].flatMap(timesIn).filter(isBeginning),
    ...announcement.sentences.flatMap(labelledStart),
    ...announcement.sentences.flatMap(timesIn).filter(isPlainBeginning),
  ];
  return firstDay(times, starting);
}

/** Whether a time is that of a start, wherever it stands. */
export function isBeginning(found: TimeInProse): boolean {
  if (!isDay(found)) return false;
  const isFrom = found.time.relation === 'from' && !forGood.test(found.prose.text);
  return isFrom || follows(found, beginning) || isPlainBeginning(found);
}

function isPlainBeginning(found: TimeInProse): boolean {
  const {relation} = found.time;
  const runsFrom = (relation === 'from' || relation === 'on') && follows(found, running);
  return isDay(found) && (runsFrom || follows(found, plainBeginning) || follows(found, startBeside, 0));
}

function isDay({time}: TimeInProse): boolean {
  return time.kind === 'date' || time.kind === 'period';
}

/** Whether the words stand before a time, in its clause unless another place is given. */
function follows({time, prose}: TimeInProse, words: RegExp, from?: number): boolean {
  if (neverStart.has(time.relation)) return false;
  const at = time.relationFrom ?? time.from;
  const before = prose.text.slice(0, at);
  // The whole is tested first, as clauses are dear.
  if (!words.test(before)) return false;
  return words.test(before.slice(from ?? clauseStart(prose.text, at))) && !conditional.test(before);
}

/** The time of "**Start:** 1 March", and of a cell below "Start". */
function labelledStart(sentence: Sentence): readonly TimeInProse[] {
  return timesIn(sentence).filter(found => isDay(found) && isLabelled(found, sentence, startLabel));
}

/** Whether the label of a sentence, or the column of a cell, is one of those. */
function isLabelled(found: TimeInProse, sentence: Sentence, words: RegExp): boolean {
  return labelsOf(found, sentence).some(label => words.test(label.trim()));
}

/** The label of a sentence, and the column that a time in a row stands in. */
export function labelsOf({time, prose}: TimeInProse, sentence: Sentence): readonly string[] {
  const column = prose.text.slice(0, time.from).split(' | ').length - 1;
  const header = prose === sentence ? sentence.columns[column] : undefined;
  return [sentence.label?.text, header].flatMap(label => label?.replace(/:$/, '') ?? []);
}

/** Whether a label makes a time the start. */
export function isLabelledStart(found: TimeInProse, sentence: Sentence): boolean {
  return isLabelled(found, sentence, startLabel);
}

/** Whether a label or a verb makes a time the last day. */
export function isPlainEnd(found: TimeInProse, sentence: Sentence): boolean {
  const {time, prose} = found;
  if (isLastDay(found) && time.kind !== 'duration') return runningUntil.test(prose.text.slice(0, time.from));
  const isSaid = follows(found, plainEnding) && !conditional.test(prose.text.slice(time.to));
  return isDay(found) && (isLabelled(found, sentence, endLabel) || isSaid);
}

/** Says that it begins, and then something other than a day. */
const startsSometime =
  /\b(?:we|it|this|the (?:trial|pilot|experiment|test|change)) (?:will )?(?:starts?|begins?|commences?|goes? live|kicks? off|launch(?:es)?) (?:when|once|as soon as|after|in|on|at|next|with|from|this)\b/i;

/** Whether the text speaks of a start, be its day known or not. */
export function startsSomeday({sentences}: Announcement): boolean {
  return sentences.some(({text}) => {
    const at = text.search(startsSometime);
    return at !== -1 && !conditional.test(text.slice(0, at));
  });
}

/** The last day of the trial: the front matter's, else "until 30 June", else "for six weeks" from the start. */
export function readEnd(
  announcement: Announcement,
  evidence: ReadonlyMap<string, Evidence>,
  known: Known,
): Fact<IsoDay> | undefined {
  const entry = dayEntry(announcement, 'end', known);
  if (entry !== undefined) return 'reason' in entry ? undefined : entry;
  const said = [
    ...saidFor(announcement, evidence.get('review-horizon'), ['end']),
    ...saidFor(announcement, evidence.get('specific-experiment'), ['trial', 'change']),
  ];
  const times = said.flatMap(({sentence}) => timesIn(sentence));
  const plain = announcement.sentences.flatMap(sentence =>
    timesIn(sentence).filter(found => isPlainEnd(found, sentence)),
  );
  return (
    firstDay([...times.filter(isLastDay), ...plain], known) ??
    (known.start && firstDay(times.filter(isLength), known))
  );
}

/** "Until 30 June", "from 3 March to 11 April"; but not "until the fan arrives". */
export function isLastDay({time}: TimeInProse): boolean {
  return (time.relation === 'until' && time.kind !== 'moment') || time.value?.type === 'range';
}

/** How "for six weeks" follows what is tried: at once, after a comma, or after a word for trying. */
const beforeLength =
  /(?:^|[,;(–—-]|\band|\b(?:try|trying|trial\w*|test\w*|pilot\w*|experiment\w*|runs?|running|this|it)\b[^:.;]{0,40})\s*$/i;
const afterLength = /^[- ]*(?:long )?(?:\w+ )?(?:trial|pilot|experiment|test|try-?out|run)\b/i;

/** How long one of many is looked at, or what comes before the announcement, is no length of the trial. */
const afterPart =
  /^,?\s*(?:(?:per|each|every|apiece|at a time|in (?:each|every|silence|turn))\b|then (?!.*\b(?:decid|review|evaluat|assess|look|discuss)))/i;

/** "For six weeks", "a six-week pilot"; but not "in six weeks", nor "what was not used for 90 days". */
export function isLength({time, prose}: TimeInProse): boolean {
  if (time.value?.type !== 'duration' || isForGood(time.value)) return false;
  if (afterPart.test(prose.text.slice(time.to))) return false;
  if (time.relation === 'for') return beforeLength.test(prose.text.slice(0, time.relationFrom));
  if (time.relation !== undefined) return false;
  return afterLength.test(prose.text.slice(time.to)) || /\blasts?\s*$/i.test(prose.text.slice(0, time.from));
}

/** Nobody tries anything for so many years: then the past is meant, or always. */
function isForGood({amount, unit}: {amount: number; unit: string}): boolean {
  return unit === 'decade' || (unit === 'year' && amount > 3);
}

function firstDay(times: readonly TimeInProse[], known: Known): Fact<IsoDay> | undefined {
  for (const {time, prose} of times) {
    const placed = placeTime(time, known);
    if ('day' in placed) return factOf({time, prose}, placed);
  }
  return undefined;
}

/** A day that was placed, with the words that it comes from. */
export function factOf(
  {time, prose}: TimeInProse,
  {day, derivation}: Extract<Placed, {day: IsoDay}>,
): Fact<IsoDay> {
  return {
    value: day,
    source: 'text',
    place: prose.placeOf(time.relationFrom ?? time.from, time.to),
    words: prose.quote(time.relationFrom ?? time.from, time.to),
    derivation,
  };
}
