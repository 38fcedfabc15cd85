/** When an experiment is looked at again. */
import type {Announcement} from '../announcement/announcement.js';
import type {Evidence} from '../reading/reading.js';
import type {IsoDay} from '../reading/times/iso-day.js';
import {type Known, placeTime} from './days.js';
import type {Fact, Undated} from './facts.js';
import {dayEntry, lengthEntry, type NoDay} from './front-matter-days.js';
import {type Said, saidFor, type TimeInProse, timesAround} from './said.js';
import {factOf} from './trial.js';

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
  known: Known,
): Reviews {
  const entries = [dayEntry(announcement, 'review', known), lengthEntry(announcement, known)];
  const filledIn = entries.find(entry => entry !== undefined && 'value' in entry) as Fact<IsoDay> | undefined;
  const horizon = evidence.get('review-horizon');
  const isSaid = horizon !== undefined && horizon.verdict !== 'absent';
  const candidates = (isSaid ? saidFor(announcement, horizon, ['review']) : []).map(saying =>
    candidateOf(saying, horizon?.verdict === 'weak', known),
  );
  const said = candidates
    .flatMap(candidate => ('review' in candidate ? candidate : []))
    .sort((a, b) => b.rank - a.rank)
    .map(({review}) => review);
  if (filledIn !== undefined || said.length > 0) return {filledIn, said, undated: undefined};
  const broken = entries.find(entry => entry !== undefined && 'reason' in entry) as NoDay | undefined;
  const [unplaced] = candidates.flatMap(candidate => ('undated' in candidate ? candidate.undated : []));
  return {filledIn, said, undated: broken ?? unplaced ?? unsaid(known)};
}

function unsaid({end}: Known): Undated {
  const trial = end === undefined ? '' : `; the trial ends on ${end.day}`;
  return {reason: `nothing says when it is looked at again${trial}`, place: undefined};
}

/** Words about looking at something again and deciding about it. */
const looking =
  /\b(?:decid\w*|decision|review\w*|evaluat\w*|assess\w*|retro\w*|revisit\w*|reconvene\w*|look\w*|check\w*|judg\w*|report\w*|vot\w+|weigh\w*|discuss\w*|meet\w*|take stock|stock-?tak\w*|compare\w*|confirm\w*|present\w*|verdict|keep|stop|stay\w*|go on|continu\w*|extend\w*|renew\w*)\b/gi;

/** How likely a kind of time is the time of a review, where a sentence holds several. */
const worth: Readonly<Record<string, number>> = {date: 4, period: 3, moment: 2, duration: 2};

/** Times that say from when something runs; no review is there. */
const startRelations: ReadonlySet<string> = new Set(['from', 'since', 'before']);
/** Times that say how long it runs; a review is at their end only if the sentence speaks of one. */
const runningRelations: ReadonlySet<string> = new Set(['until', 'for', 'during', 'to']);

/** What a sentence says of the time of a review. */
type Candidate = {review: SaidReview; rank: number} | {undated: Undated};

function candidateOf({sentence, item}: Said, isWeak: boolean, known: Known): Candidate {
  const times = timesAround(sentence).filter(time => mayBeReview(time, isWeak));
  const [best, ...others] = times.toSorted(
    (a, b) => rankOf(b) - rankOf(a) || distance(a) - distance(b) || a.time.from - b.time.from,
  );
  if (best === undefined)
    return {undated: {reason: `\`${shortened(item.text)}\` names no time`, place: item.place}};
  for (const found of [best, ...others]) {
    const placed = placeTime(found.time, known);
    if (!('day' in placed)) continue;
    const isExact = found.time.kind === 'date';
    const review = {...factOf(found, placed), sentence: sentence.text, isExact};
    return {review, rank: item.score + (isBareWeekday(found) ? -0.5 : isExact ? 0.5 : 0)};
  }
  const placed = placeTime(best.time, known);
  const reason = 'reason' in placed ? placed.reason : '';
  return {undated: {reason, place: best.prose.placeOf(best.time.from, best.time.to)}};
}

/** Lengths are everywhere, and where the reading found no time for a review, any time is suspect: then only words that plainly speak of one make a time its time. */
function mayBeReview({time, prose}: TimeInProse, isWeak: boolean): boolean {
  const relation = time.relation ?? '';
  if (startRelations.has(relation) || !Object.hasOwn(worth, time.kind)) return false;
  const isPlain = !isWeak && !runningRelations.has(relation) && time.kind !== 'duration';
  return isPlain || prose.text.search(looking) !== -1;
}

function rankOf({time}: TimeInProse): number {
  return (worth[time.kind] ?? 0) - (runningRelations.has(time.relation ?? '') ? 3 : 0);
}

/** "On Sunday night" is as often a habit as a date. */
function isBareWeekday({time}: TimeInProse): boolean {
  return time.value?.type === 'weekday' && time.value.anchor === undefined;
}

/** How many characters lie between a time and the nearest word about looking. */
function distance({time, prose}: TimeInProse): number {
  const gaps = [...prose.text.matchAll(looking)].map(({index, 0: word}) =>
    index >= time.to ? index - time.to : Math.max(0, time.from - (index + word.length)),
  );
  return Math.min(...gaps, prose.text.length);
}

const quoteLength = 80;

function shortened(text: string): string {
  return text.length <= quoteLength ? text : `${text.slice(0, text.lastIndexOf(' ', quoteLength))} …`;
}
