import {fromIsoDay, type IsoDay} from '../../reading/times/iso-day.js';
import type {Rule} from '../../rule/rule.js';
import {commentOf} from '../../rule/stub/stub.js';

/** What a new memo is to hold. */
export interface MemoPlan {
  /** As somebody typed it. */
  title: string;
  /** Rules about elements, in the order of the memo. */
  elements: readonly Rule[];
  /** The lines of the front matter; empty for none. */
  frontMatter: readonly string[];
  /** The day of the review, if it is known. */
  review: IsoDay | undefined;
  /** Whether it is written in MDX. */
  isMdx: boolean;
}

/** The text of a memo to fill in. It says nothing yet but its title and, if it is known, the day of its review. */
export function memoText({title, elements, frontMatter, review, isMdx}: MemoPlan): string {
  const parts = [
    ...(frontMatter.length > 0 ? [['---', ...frontMatter, '---'].join('\n')] : []),
    `# ${escaped(title, isMdx)}`,
    ...elements.flatMap(rule => sectionFor(rule, review, isMdx)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The lines of a whole front matter. @param mark What says that the document is an announcement. */
export function frontMatterLines(mark: string, today: IsoDay, review: IsoDay | undefined): readonly string[] {
  return [
    mark,
    `date: ${today}`,
    'owner: # Who answers for this? A person, a role or a team.',
    'scope: # Which people, teams, places or systems are in it?',
    review === undefined
      ? 'review-by: # On which day is it looked at again? Write it as 2027-06-30.'
      : `review-by: ${review}`,
  ];
}

/** The rule that wants to know when a memo is looked at again. */
const reviewRule = 'review-horizon';

/** Whether a new memo answers the question about an element already, as it knows the day of its review. */
export function isAnswered({id}: Rule, review: IsoDay | undefined): review is IsoDay {
  return id === reviewRule && review !== undefined;
}

function sectionFor(rule: Rule, review: IsoDay | undefined, isMdx: boolean): readonly string[] {
  const {id, summary, stub} = rule;
  const heading = `## ${stub?.heading ?? headingFrom(id)}`;
  const prompt = commentOf(stub?.prompt ?? summary, isMdx);
  return [heading, prompt, ...(isAnswered(rule, review) ? [`We review this on ${inWords(review)}.`] : [])];
}

/** For a rule that has no words of its own to begin a section with: `acme/price-per-head` becomes `Price per head`. */
function headingFrom(id: string): string {
  const words = id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `22 February 2027`. */
function inWords(review: IsoDay): string {
  const {year, month, day} = fromIsoDay(review);
  const noon = new Date(Date.UTC(year, month - 1, day, 12));
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(noon);
}

/** Text as Markdown that shows it as it was typed. */
function escaped(text: string, isMdx: boolean): string {
  return text
    .replaceAll(isMdx ? /[\\`*[\]<~{}]|&(?=#?\w+;)/g : /[\\`*[\]<~]|&(?=#?\w+;)/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/#+$/, '\\$&');
}
