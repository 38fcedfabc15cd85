/** When a trial starts, and when it ends. */
import type {Announcement} from '../announcement/announcement.js';
import type {Evidence} from '../reading/reading.js';
import type {IsoDay} from '../reading/times/iso-day.js';
import {type Known, type Placed, placeTime} from './days.js';
import type {Fact} from './facts.js';
import {dayEntry} from './front-matter-days.js';
import {saidFor, type TimeInProse, timesIn} from './said.js';

/** How many days after the start a memo may still be written, or committed; else the next year would be meant. */
const lateness = 60;

/** Verbs and adverbs before a day on which something begins. */
const beginning =
  /\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|began|effective|commenc(?:e|es|ing)|go(?:es)? live|goes into|kick(?:s|ing)? off|launch(?:es|ing)?|in force|runs?|switch(?:es)? on|comes? into (?:force|effect)|takes? effect)\b[^.;]{0,25}$/i;
/** Those that speak of a start wherever they stand. */
const plainBeginning =
  /\b(?:(?:we|it|this|the (?:trial|pilot|experiment|test|change|new \w+)) (?:will )?(?:starts?|begins?|commences?|goes? live|kicks? off|launch(?:es)?|takes? effect)|(?:start|first) (?:date|day)(?: is)?:?)[^.;]{0,25}$/i;

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
    ...announcement.sentences.flatMap(timesIn).filter(time => follows(time, plainBeginning)),
  ];
  return firstDay(times, starting);
}

function isBeginning({time, prose}: TimeInProse): boolean {
  if (time.kind !== 'date' && time.kind !== 'period') return false;
  return time.relation === 'from' || follows({time, prose}, beginning);
}

function follows({time, prose}: TimeInProse, words: RegExp): boolean {
  return time.kind === 'date' && words.test(prose.text.slice(0, time.relationFrom ?? time.from));
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
  return firstDay(times.filter(isLastDay), known) ?? (known.start && firstDay(times.filter(isLength), known));
}

/** "Until 30 June", "from 3 March to 11 April"; but not "until the fan arrives". */
function isLastDay({time}: TimeInProse): boolean {
  return (time.relation === 'until' && time.kind !== 'moment') || time.value?.type === 'range';
}

/** How "for six weeks" follows what is tried: at once, after a comma, or after a word for trying. */
const beforeLength =
  /(?:^|[,;(–—-]|\band|\b(?:try|trying|trial\w*|test\w*|pilot\w*|experiment\w*|runs?|running|this|it)\b[^:.;]{0,40})\s*$/i;
const afterLength = /^[- ]*(?:long )?(?:\w+ )?(?:trial|pilot|experiment|test|try-?out|run)\b/i;

/** "For six weeks", "a six-week pilot"; but not "in six weeks", nor "what was not used for 90 days". */
function isLength({time, prose}: TimeInProse): boolean {
  if (time.value?.type !== 'duration' || isForGood(time.value)) return false;
  if (time.relation === 'for') return beforeLength.test(prose.text.slice(0, time.relationFrom));
  return time.relation === undefined && afterLength.test(prose.text.slice(time.to));
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
