/** The words that make a time the time of a review, and those that say that it is none. */

/** Words about the decision itself. */
const deciding = /\b(?:decid(?!ed\b)\w*|decision|verdict|vot(?:e|es|ing)|go\/no-go)\b/gi;
/** Words about looking at something again. */
const looking =
  /\b(?:decided|review\w*|evaluat\w*|assess\w*|retro\w*|revisit\w*|reconvene\w*|look\w*|check\w*|judg\w*|report\w*|voted|weigh\w*|discuss\w*|meet\w*|take stock|stock-?tak\w*|compare\w*|confirm\w*|present\w*|keep|stop|stay\w*|go on|continu\w*|extend\w*|renew\w*)\b/gi;
/** Words for a look before the one that decides. */
const interim =
  /\b(?:first (?:look|review|check\w*|check-in|evaluation|results?|impressions?|assessment|retro\w*|reading|feedback)|interim|half-?time|half-?way|mid-?(?:point|term|way)|check-?ins?|preliminary|progress)\b/i;

/** How plainly words speak of the review that decides; 0 where they do not. */
export function reviewWorth(words: string): number {
  const said = words.search(deciding) !== -1 ? 8 : words.search(looking) !== -1 ? 4 : 0;
  return said - (interim.test(words) ? 6 : 0);
}

/** Whether words speak of a review at all. */
export function speaksOfReview(words: string): boolean {
  return words.search(deciding) !== -1 || words.search(looking) !== -1;
}

/** Where the words about a review stand in a text. */
export function reviewWordsIn(text: string): readonly {from: number; to: number}[] {
  return [...text.matchAll(deciding), ...text.matchAll(looking)].map(({index, 0: word}) => ({
    from: index,
    to: index + word.length,
  }));
}

const who =
  '(?:we|they|i|everyone|everybody|the \\w+|(?:team|board|council|committee|staff|meeting|members|management|group)s?)';
const past = 'decided|agreed|voted|chose|resolved|opted|reviewed|evaluated|approved|discussed|settled';

/** What was decided or looked at already: "in the retro on 20 January we decided to try it". */
const decidedAlready = new RegExp(
  `\\b(?:${who}(?: \\w+ly| all| then| also| first| had)? (?:${past})|(?:was|were|had been)(?: \\w+ly| first)? (?:${past}))\\b`,
  'i',
);
/** A decision on whether anything is tried at all. */
const decidesOnStart =
  /\b(?:whether|if) (?:or not )?(?:to|we|it|they) (?:will |can |should |shall )?(?:even |really )?(?:start|begin|launch|try|introduce|pilot)s?\b/i;

/** Whether words tell of another decision than the one at the end of the trial. */
export function isOtherDecision(words: string): boolean {
  return decidedAlready.test(words) || decidesOnStart.test(words);
}

/** Labels of the review that is behind us. */
export const lookedBack =
  /\b(?:last|previous(?:ly)?)(?: \w+)? (?:review|reviewed|check|checked|looked|evaluated)\b/i;

/** Labels that promise nothing but the day of the review: "Decision by", "Review date". */
export const reviewLabel =
  /^(?:(?:the|our|next|final|we) )?(?:decision|decide|review|evaluation|re-?evaluation|revisit|sunset review)(?: (?:by|date|day|on|due|deadline|at|meeting))?$/i;
