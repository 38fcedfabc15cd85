/** When an experiment is looked at again. */
import type {Announcement, Sentence} from '../announcement/announcement.js';
import type {Evidence} from '../reading/reading.js';
import {impossibleDates} from '../reading/times/impossible-dates.js';
import type {IsoDay} from '../reading/times/iso-day.js';
import {clauseOf} from './clauses.js';
import {isDayOfAnchor, placeCounted} from './counted.js';
import type {Known, Placed, Reference} from './days.js';
import type {Fact, Undated} from './facts.js';
import {dayEntry, lengthEntry, type NoDay} from './front-matter-days.js';
import {readOutcomeHeading} from './outcome/outcome-headings.js';
import {
  isOtherDecision,
  lookedBack,
  reviewLabel,
  reviewWordsIn,
  reviewWorth,
  speaksOfReview,
} from './review-words.js';
import {type Said, saidFor, type TimeInProse, timesAround, timesIn} from './said.js';
import {shortened} from './shortened.js';
import {
  factOf,
  isBeginning,
  isLabelledStart,
  isLastDay,
  isLength,
  isPlainEnd,
  labelsOf,
  startsSomeday,
} from './trial.js';

/** All review dates that a memo has; usually one. */
export interface Reviews {
  /** From the front matter. */
  filledIn: Fact<IsoDay> | undefined;
  /** From the text, the sentence that says it best first. */
  said: readonly SaidReview[];
  /** Why there is none; undefined where there is one. */
  undated: Undated | undefined;
}

/** A review date from the text. */
export interface SaidReview extends Fact<IsoDay> {
  /** The sentence that it is from. */
  sentence: string;
  /** Whether the author wrote a day, and not a length or a stretch of time. */
  isExact: boolean;
}

/** Reads when the memo says that it is looked at again. */
export function readReviews(
  announcement: Announcement,
  evidence: ReadonlyMap<string, Evidence>,
  trial: Known,
): Reviews {
  const known = {...trial, startsLater: trial.start === undefined && startsSomeday(announcement)};
  const entries = [dayEntry(announcement, 'review', known), lengthEntry(announcement, known)];
  const filledIn = entries.find(entry => entry !== undefined && 'value' in entry) as Fact<IsoDay> | undefined;
  const horizon = evidence.get('review-horizon');
  const isWeak = horizon?.verdict !== 'present';
  const candidates = sayingsOf(announcement, horizon).flatMap(saying => candidateOf(saying, isWeak, known));
  const said = candidates
    .flatMap(candidate => ('review' in candidate ? candidate : []))
    .sort((a, b) => b.rank - a.rank)
    .map(({review}) => review);
  if (filledIn !== undefined || said.length > 0) return {filledIn, said, undated: undefined};
  const broken = entries.find(entry => entry !== undefined && 'reason' in entry) as NoDay | undefined;
  const [unplaced] = candidates
    .flatMap(candidate => ('undated' in candidate ? candidate : []))
    .sort((a, b) => b.rank - a.rank);
  return {filledIn, said, undated: broken ?? unplaced?.undated ?? unsaid(known)};
}

function unsaid({end}: Known): Undated {
  const trial = end === undefined ? '' : `; the trial ends on ${end.day}`;
  return {reason: `nothing says when it is looked at again${trial}`, place: undefined};
}

/** A sentence that may say it, with how well the reading liked it. */
type Saying = Pick<Said, 'sentence'> & {score: number};

/** How much a label such as "Decision by" counts where the reading overlooked it. */
const labelScore = 0.5;

/** The sentences that say it to the reading, and those whose label leaves no doubt; not those that tell how it ended. */
function sayingsOf(announcement: Announcement, horizon: Evidence | undefined): readonly Saying[] {
  const isSaid = horizon !== undefined && horizon.verdict !== 'absent';
  const said = isSaid ? saidFor(announcement, horizon, ['review']) : [];
  const labelled = announcement.sentences.filter(
    sentence =>
      sentence.label !== undefined &&
      reviewLabel.test(sentence.label.text.replace(/:$/, '').trim()) &&
      said.every(other => other.sentence !== sentence),
  );
  return [
    ...said.map(({sentence, item}) => ({sentence, score: item.score})),
    ...labelled.map(sentence => ({sentence, score: labelScore})),
  ].filter(({sentence}) => !tellsOutcome(sentence) && !lookedBack.test(sentence.label?.text ?? ''));
}

function tellsOutcome({label, section}: Sentence): boolean {
  const headings = [label?.text];
  for (let at: Sentence['section'] | undefined = section; at; at = at.parent)
    headings.push(at.heading?.label);
  return headings.some(heading => heading && readOutcomeHeading(heading)?.certainty === 'sure');
}

/** How likely a kind of time is the time of a review, where a sentence holds several. */
const worth: Readonly<Record<string, number>> = {date: 4, period: 3, moment: 2, duration: 2};

/** Times that say from when something runs; no review is there. */
const startRelations: ReadonlySet<string> = new Set(['from', 'since', 'before']);
/** Times that say how long it runs; a review is at their end only if the sentence speaks of one. */
const runningRelations: ReadonlySet<string> = new Set(['until', 'for', 'during', 'to']);

/** What a sentence says of the time of a review. */
type Candidate = {rank: number} & ({review: SaidReview} | {undated: Undated});

function candidateOf({sentence, score}: Saying, isWeak: boolean, known: Known): readonly Candidate[] {
  const around = timesAround(sentence, tellsOfReview);
  const clauses = around.map(found => ({found, words: wordsOf(found, sentence)}));
  if (around.length > 0 && clauses.every(({words}) => isOtherDecision(words))) return [];
  const times = clauses
    .filter(({found, words}) => !isOtherDecision(words) && mayBeReview(found, sentence, isWeak))
    .map(({found, words}) => ({found, words: reviewWorth(words)}))
    .toSorted(
      (a, b) =>
        rankOf(b.found) + b.words - rankOf(a.found) - a.words ||
        distance(a.found) - distance(b.found) ||
        a.found.time.from - b.found.time.from,
    );
  const [best] = times;
  if (best === undefined) return [atEnd(sentence, known) ?? withoutTime(sentence, around)];
  // A time in a clause that says less of the review does not stand in for one that cannot be placed.
  const equals = isImpossible(best.found) ? [best] : times.filter(({words}) => words >= best.words);
  const placed = equals.map(({found}) => ({found, placed: placeReview(found, sentence, known)}));
  const sure = placed.find(each => 'day' in each.placed) ?? placed[0]!;
  const rank = score + best.words / 8;
  return [{rank, ...result(sure.found, sure.placed, sentence)}].map(candidate =>
    'review' in candidate ? {...candidate, rank: rank + exactness(sure.found)} : candidate,
  );
}

function result(
  found: TimeInProse,
  placed: Placed,
  sentence: Sentence,
): {review: SaidReview} | {undated: Undated} {
  if ('reason' in placed) {
    return {
      undated: {reason: placed.reason, place: found.prose.placeOf(found.time.from, found.time.to)},
    };
  }
  const isExact = found.time.kind === 'date';
  return {review: {...factOf(found, placed), sentence: sentence.text, isExact}};
}

/** A day counts for more than a length, and that for more than "on Sunday night", which is as often a habit. */
function exactness(found: TimeInProse): number {
  return isBareWeekday(found) ? -0.5 : found.time.kind === 'date' ? 0.5 : 0;
}

/** A review is after the memo, and after what is reviewed has begun. */
function placeReview(found: TimeInProse, sentence: Sentence, known: Known): Placed {
  const placed = placeCounted(found, sentence, known);
  if (!('day' in placed)) return placed;
  const isOwn = known.written?.source !== 'git';
  const bounds = [known.start, isOwn ? known.written : undefined].filter(bound => bound !== undefined);
  const broken = bounds.find(({day}) => placed.day <= day);
  return broken ? {reason: tooEarly(found, placed.day, broken)} : placed;
}

function tooEarly({time}: TimeInProse, day: IsoDay, bound: Reference): string {
  return `\`${time.text}\` is ${day}, which is not after ${bound.day}, ${bound.called}`;
}

/** Whether a sentence says so much of a review, or of the end, that the next one can go on with "then". */
function tellsOfReview(sentence: Sentence): boolean {
  const times = timesIn(sentence);
  return (
    speaksOfReview(sentence.text) ||
    times.some(found => isLastDay(found) || isLength(found) || isPlainEnd(found, sentence))
  );
}

/** The clause of a time, with the label of the sentence and the head of the column. */
function wordsOf(found: TimeInProse, sentence: Sentence): string {
  const {text} = found.prose;
  const {from, to} = clauseOf(text, found.time);
  return [...labelsOf(found, sentence), text.slice(from, to)].join(': ');
}

/** Lengths are everywhere, and where the reading found no time for a review, any time is suspect: then only words that plainly speak of one make a time its time. */
function mayBeReview(found: TimeInProse, sentence: Sentence, isWeak: boolean): boolean {
  const {time, prose} = found;
  const relation = time.relation ?? '';
  if (startRelations.has(relation) || !Object.hasOwn(worth, time.kind)) return false;
  if (isBeginning(found) || isLabelledStart(found, sentence) || isDayOfAnchor(found)) return false;
  const isPlain = !isWeak && !runningRelations.has(relation) && time.kind !== 'duration';
  const labels = [sentence.label?.text, sentence.introducedBy?.text, sentence.section.heading?.text];
  const words = [prose.text, sentence.text, ...labelsOf(found, sentence), ...labels];
  const isSaid = words.some(each => each !== undefined && speaksOfReview(each));
  return isPlain ? isSaid || !isPlainEnd(found, sentence) : isSaid;
}

function isImpossible({time}: TimeInProse): boolean {
  return time.value === undefined && impossibleDates(time.text).length > 0;
}

function rankOf({time}: TimeInProse): number {
  return (worth[time.kind] ?? 0) - (runningRelations.has(time.relation ?? '') ? 3 : 0);
}

function isBareWeekday({time}: TimeInProse): boolean {
  return time.value?.type === 'weekday' && time.value.anchor === undefined;
}

/** How many characters lie between a time and the nearest word about looking, in the clause of the time. */
function distance({time, prose}: TimeInProse): number {
  const clause = clauseOf(prose.text, time);
  const gaps = reviewWordsIn(prose.text)
    .filter(({from, to}) => from >= clause.from && to <= clause.to)
    .map(({from, to}) => (from >= time.to ? from - time.to : Math.max(0, time.from - to)));
  return Math.min(...gaps, prose.text.length);
}

/** "At the end we decide", where the end is known. */
const theEnd =
  /\b(?:at (?:the|its) (?:very )?end(?= (?:of (?:it|the (?:trial|pilot|experiment|test))\b|we\b|and\b|the (?:team|group)\b)|[,.;]|$)|(?:when|once|as soon as) (?:it|the (?:trial|pilot|experiment|test)) (?:ends|is over))/i;

function atEnd(sentence: Sentence, {end}: Known): Candidate | undefined {
  const [words, at] = [theEnd.exec(sentence.text)?.[0], sentence.text.search(theEnd)];
  if (end === undefined || words === undefined || !speaksOfReview(sentence.text)) return undefined;
  const to = at + words.length;
  const review: SaidReview = {
    value: end.day,
    source: 'text',
    place: sentence.placeOf(at, to),
    words: sentence.quote(at, to),
    derivation: `\`${words}\`, which is ${end.day}`,
    sentence: sentence.text,
    isExact: false,
  };
  return {review, rank: reviewWorth(sentence.text) / 8};
}

/** Less than any sentence with a time. */
const noTime = -1;

function withoutTime(sentence: Sentence, [first]: readonly TimeInProse[]): Candidate {
  const reason = first
    ? `nothing says that \`${first.time.text}\` is the review`
    : `\`${shortened(sentence.text)}\` names no time`;
  const place = first ? first.prose.placeOf(first.time.from, first.time.to) : sentence.placeOf();
  return {undated: {reason, place}, rank: first ? noTime : 0};
}
