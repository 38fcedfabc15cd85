/** What is wrong with the dates of a memo. */
import type {Announcement, Place} from '../announcement/announcement.js';
import {frontMatterValues} from '../reading/front-matter-values.js';
import {differenceInCalendarDays} from '../reading/times/calendar.js';
import {impossibleDates} from '../reading/times/impossible-dates.js';
import {fromIsoDay, type IsoDay, isIsoDay} from '../reading/times/iso-day.js';
import type {DateMistake, Fact} from './facts.js';
import {factKeys} from './front-matter.js';
import type {Reviews, SaidReview} from './review-date.js';

/** Dates that no calendar has, and review dates that cannot both be true. */
export function findMistakes(announcement: Announcement, reviews: Reviews): readonly DateMistake[] {
  return [
    ...impossibleInFrontMatter(announcement),
    ...impossibleInText(announcement),
    ...contradictions(reviews),
  ];
}

function impossibleInFrontMatter(announcement: Announcement): readonly DateMistake[] {
  const {date, start, end, review, lastReviewed} = factKeys;
  return frontMatterValues(announcement, [date, start, end, review, lastReviewed].flat()).flatMap(
    ({texts, place}) =>
      texts.flatMap(text => {
        const [written] = /^\d{4}-\d\d-\d\d/.exec(text) ?? [];
        return written === undefined || isIsoDay(written) ? [] : impossible(written, place);
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

/** A memo may well be looked at twice: then the words say so. */
const severalReviews =
  /\b(?:first|second|third|interim|halfway|half-way|mid-?(?:point|term|way)|again|final|finally|monthly|weekly|every|each|check(?:s|ing|-in|point)?|progress|then|until|draft|before)\b/i;
/** A review-by date allows for a review so many days before it. */
const early = 31;

function contradictions({filledIn, said}: Reviews): readonly DateMistake[] {
  const exact = said.filter(({isExact}) => isExact);
  if (filledIn !== undefined) {
    const agrees = exact.length === 0 || exact.some(review => isWithin(review, filledIn));
    return agrees ? [] : contradiction(filledIn, exact[0]!);
  }
  const [best, ...others] = exact.filter(({sentence}) => !severalReviews.test(sentence));
  const other = others.find(
    ({value, sentence}) => value !== best!.value && saysTheSame(sentence, best!.sentence),
  );
  return best && other ? contradiction(best, other) : [];
}

/** Whether a review on one day fits a date in the front matter, which may be the last day for it. */
function isWithin(review: Fact<IsoDay>, filledIn: Fact<IsoDay>): boolean {
  const daysBefore = differenceInCalendarDays(fromIsoDay(filledIn.value), fromIsoDay(review.value));
  const isLimit = /\bby\b/.test(filledIn.derivation);
  return daysBefore === 0 || (isLimit && daysBefore > 0 && daysBefore <= early);
}

const decidingWords = /\b(?:decid|review|evaluat|assess|revisit)/gi;

/** Two sentences with the same verb are about the same review. */
function saysTheSame(first: string, second: string): boolean {
  const verbs = (text: string) => [...text.matchAll(decidingWords)].map(([verb]) => verb.toLowerCase());
  const known = verbs(first);
  return verbs(second).some(verb => known.includes(verb));
}

function contradiction(first: Fact<IsoDay>, second: Fact<IsoDay> | SaidReview): readonly DateMistake[] {
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
