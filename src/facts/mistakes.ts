/** What is wrong with the dates of a memo. */
import type {Announcement, Place} from '../announcement/announcement.js';
import {frontMatterValues, plainKey} from '../reading/front-matter-values.js';
import {differenceInCalendarDays} from '../reading/times/calendar.js';
import {findTimes} from '../reading/times/find.js';
import {impossibleDates} from '../reading/times/impossible-dates.js';
import {fromIsoDay, type IsoDay, isIsoDay} from '../reading/times/iso-day.js';
import type {Known} from './days.js';
import type {DateMistake, Fact} from './facts.js';
import {factKeys} from './front-matter.js';
import {dayEntries} from './front-matter-days.js';
import {readOutcomeHeading} from './outcome/outcome-headings.js';
import type {Reviews, SaidReview} from './review-date.js';

/** Dates that no calendar has, and review dates that cannot both be true. */
export function findMistakes(
  announcement: Announcement,
  reviews: Reviews,
  known: Known,
): readonly DateMistake[] {
  const bounds = {written: known.written?.day, start: known.start?.day};
  const oneReview = dayEntries(announcement, 'review', known).filter(({key}) =>
    keysOfOneReview.has(plainKey(key)),
  );
  return [
    ...impossibleInFrontMatter(announcement),
    ...impossibleInText(announcement),
    ...contradictionsFilledIn(
      oneReview.map(({fact}) => fact),
      bounds,
    ),
    ...contradictions(announcement, reviews, bounds),
  ];
}

function impossibleInFrontMatter(announcement: Announcement): readonly DateMistake[] {
  const {date, start, end, review, lastReviewed} = factKeys;
  return frontMatterValues(announcement, [date, start, end, review, lastReviewed].flat()).flatMap(
    ({texts, place}) =>
      texts.flatMap(text => {
        const [written] = /^\d{4}-\d\d-\d\d/.exec(text) ?? [];
        if (written !== undefined) return isIsoDay(written) ? [] : impossible(written, place);
        return impossibleDates(text).flatMap(found => impossible(found.text, place));
      }),
  );
}

function impossibleInText({sentences, sections}: Announcement): readonly DateMistake[] {
  const proses = [...sections.flatMap(({heading}) => heading ?? []), ...sentences];
  return proses.flatMap(prose =>
    impossibleDates(prose.text).map(({from, to, text}) => impossible(text, prose.placeOf(from, to))),
  );
}

function impossible(written: string, place: Place): DateMistake {
  return {kind: 'impossible', message: `\`${written}\` is no day of the calendar`, places: [place]};
}

/** A memo may well be looked at twice: then the words say so, or speak of another matter. */
const severalReviews =
  /\b(?:first|second|third|interim|halfway|half-way|mid-?(?:point|term|way)|again|final|finally|monthly|weekly|every|each|check(?:s|ing|-in|point)?|progress|then|until|draft|before|if|unless|originally|budget|report(?:s|ing)?|whether to (?:start|begin|try|launch)|other|another|last year)\b/i;
/** What is over, or was decided elsewhere; but not "it will be reviewed". */
const past =
  /(?<!\b(?:be|is|are|gets?|being) (?:then |jointly |finally )?)\b(?:decided|reviewed|evaluated|assessed|revisited|agreed|voted|met|looked|discussed)\b/i;
/** Numbers may be looked at long before anybody decides. */
const lookAtNumbers =
  /\b(?:review\w*|evaluat\w*|assess\w*|look\w* (?:at|over|through)|discuss\w*) (?:\S+ ){0,3}?(?:numbers|figures|data|complaints|feedback|survey|budgets?|costs?|spending|statistics|metrics)\b/i;
/** A review-by date allows for a review so many days before it. */
const early = 31;

/** What a review date is judged by, beside its own words. */
interface Bounds {
  /** The memo's own date. */
  written: IsoDay | undefined;
  start: IsoDay | undefined;
}

function contradictions(
  announcement: Announcement,
  {filledIn, said}: Reviews,
  bounds: Bounds,
): readonly DateMistake[] {
  const exact = said.filter(({isExact}) => isExact);
  const final = exact.filter(review => mayBeFinal(review, bounds, announcement));
  if (filledIn !== undefined) {
    const other = exact.some(review => isWithin(review, filledIn)) ? undefined : final[0];
    return other === undefined ? [] : contradiction(filledIn, other);
  }
  const [best, ...others] = final.filter(({sentence}) => speaksOfAll.test(sentence));
  const other = others.find(
    ({value, sentence}) => value !== best!.value && saysTheSame(sentence, best!.sentence),
  );
  return best && other ? contradiction(best, other) : [];
}

/** Whether a day can only be that of the one review, as far as the words around it tell. */
function mayBeFinal(review: SaidReview, bounds: Bounds, announcement: Announcement): boolean {
  const {value, sentence} = review;
  if (!isAhead(value, bounds)) return false;
  const around = wordsAround(review, announcement);
  if (around === undefined || severalReviews.test(around) || past.test(around)) return false;
  if (lookAtNumbers.test(sentence) && !/\bdeci(?:d|s)/i.test(sentence)) return false;
  return datesIn(sentence) <= 1;
}

function isAhead(day: IsoDay, {written, start}: Bounds): boolean {
  return (written === undefined || day > written) && (start === undefined || day >= start);
}

/** The sentence of a review with what gives it its meaning; undefined for one that tells of an outcome. */
function wordsAround({sentence, place}: SaidReview, {sentences, title}: Announcement): string | undefined {
  const offset = place?.start.offset ?? -1;
  const said = sentences.find(each => {
    const {start, end} = each.placeOf();
    return start.offset <= offset && offset < end.offset;
  });
  const heading = said?.section.heading === title ? undefined : said?.section.heading;
  const headings = [said?.label?.text, heading?.label].flatMap(text => text ?? []);
  const isOutcome = headings.some(text => readOutcomeHeading(text)?.certainty === 'sure');
  return isOutcome ? undefined : [...headings, sentence].join('\n');
}

/** How many days a sentence names, beside those from or until which something runs. */
function datesIn(text: string): number {
  const running: readonly unknown[] = ['from', 'until', 'since'];
  return findTimes(text).filter(({kind, relation}) => kind === 'date' && !running.includes(relation)).length;
}

/** Whether a review on one day fits a date in the front matter, which may be the last day for it. */
function isWithin(review: Fact<IsoDay>, filledIn: Fact<IsoDay>): boolean {
  const daysBefore = daysFrom(review, filledIn);
  const isLimit = /\b(?:by|due|deadline)\b/i.test(filledIn.derivation);
  return daysBefore === 0 || (isLimit && daysBefore > 0 && daysBefore <= early);
}

function daysFrom(first: Fact<IsoDay>, second: Fact<IsoDay>): number {
  return differenceInCalendarDays(fromIsoDay(second.value), fromIsoDay(first.value));
}

/** Two days in the front matter for one review; a decision may follow a review within a month. */
function contradictionsFilledIn(
  filledIn: readonly Fact<IsoDay>[],
  {written}: Bounds,
): readonly DateMistake[] {
  const [first, ...others] = filledIn.filter(({value}) => written === undefined || value > written);
  const other = others.find(fact => Math.abs(daysFrom(first!, fact)) > early);
  return first && other ? contradiction(first, other) : [];
}

/** The keys of the one review; `next-review` is the one after, and `decision-date` mostly when it was agreed to try. */
const keysOfOneReview: ReadonlySet<string> = new Set(
  [
    'review',
    'review-by',
    'review-on',
    'review-date',
    'review-due',
    'review-deadline',
    'decide-by',
    'decide-on',
    'decision-by',
    'evaluate-by',
    'evaluation-date',
  ].map(plainKey),
);

/** Who speaks of all who take part, or of the experiment as a whole. */
const speaksOfAll =
  /\b(?:we|it|this|the (?:whole |entire )?team|everyone|the (?:trial|pilot|experiment|review|decision))\b/i;
const decidingWords = /\b(?:decid|review|evaluat|assess|revisit)/gi;

/** Two sentences with the same verbs are about the same review. */
function saysTheSame(first: string, second: string): boolean {
  const verbs = (text: string) =>
    new Set([...text.matchAll(decidingWords)].map(([verb]) => verb.toLowerCase()));
  const [one, other] = [verbs(first), verbs(second)];
  return one.size > 0 && one.size === other.size && [...one].every(verb => other.has(verb));
}

function contradiction(one: Fact<IsoDay>, other: Fact<IsoDay>): readonly DateMistake[] {
  const [first, second] = offsetOf(one) <= offsetOf(other) ? [one, other] : [other, one];
  const places = [first, second].flatMap(({place}) => place ?? []);
  const at = ({place}: Fact<IsoDay>) => (place === undefined ? '' : ` on line ${place.start.line}`);
  return [
    {
      kind: 'contradiction',
      message: `The review is on ${first.value} (\`${first.words}\`${at(first)}) and on ${second.value} (\`${second.words}\`${at(second)})`,
      places,
    },
  ];
}

function offsetOf({place}: Fact<IsoDay>): number {
  return place?.start.offset ?? -1;
}
