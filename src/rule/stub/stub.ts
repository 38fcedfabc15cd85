import type {Announcement, Place, Sentence} from '../../announcement/announcement.js';
import type {Evidence} from '../../reading/reading.js';
import {findGaps} from '../../reading/template-gaps.js';
import type {Suggestion} from '../rule.js';
import {closingSections, findClosing, findDefinitions} from './document-end.js';
import {type HeadingStyle, headingStyle, writeHeading} from './heading-style.js';
import {insertBlock} from './insert.js';
import {siblingHeadings, type TopHeading, topHeadings} from './top-headings.js';

/** What an author gets to start from where an element is missing. */
export interface Stub {
  /** In sentence case, without a closing mark, up to five words or a question; the reading knows what it promises. */
  heading: string;
  /** What to think about, for a comment; readers do not see it. */
  prompt: string;
  /** What readers see until it is replaced, without its brackets: an instruction of up to 78 characters. */
  placeholder: string;
  /** The elements whose section it goes after if the memo has one, the best first. */
  follows: readonly string[];
  /** Whether it goes before all sections where it follows none; it goes to the end unless this is true. */
  opens?: boolean;
}

/** Where and with what evidence an element is missing. */
export interface Gap {
  announcement: Announcement;
  evidence: ReadonlyMap<string, Evidence>;
  /** The heading that promises the element, if there is one. */
  promisedBy: Place | undefined;
}

/** The stub as a suggestion: under the heading that promises the element, else as a section of its own. */
export function suggestStub(stub: Stub, gap: Gap): Suggestion | undefined {
  const {announcement, promisedBy} = gap;
  if (promisedBy) return suggestPrompt(stub, announcement, promisedBy);
  const style = headingStyle(announcement);
  const index = style.form === 'lead-in' ? endForText(announcement) : placeForSection(stub, gap, style);
  const heading = writeHeading(stub.heading, style);
  const comment = commentOf(stub.prompt, announcement.isMdx);
  const text =
    style.form === 'lead-in'
      ? `${comment}\n\n${heading} ${placeholderOf(stub)}`
      : `${heading}\n\n${comment}\n\n${placeholderOf(stub)}`;
  const edit = insertBlock(announcement, index, text);
  return edit && {description: `Insert a section "${stub.heading}" to fill in`, edit};
}

/** The sentence that a stub, or some other template, left to be filled in where the element is to be said. */
export function findUnfilled(stub: Stub, {announcement, promisedBy}: Gap): Sentence | undefined {
  const isHeadedBy = (text: string | undefined) => text?.toLowerCase() === stub.heading.toLowerCase();
  return announcement.sentences.find(sentence => {
    const {heading} = sentence.section;
    const isPromised = heading !== undefined && heading.placeOf().start.offset === promisedBy?.start.offset;
    const isMeant = isPromised || isHeadedBy(heading?.label) || isHeadedBy(sentence.label?.text);
    return isMeant && findGaps(sentence.text).length > 0;
  });
}

function suggestPrompt(stub: Stub, announcement: Announcement, promise: Place): Suggestion | undefined {
  const headings = topHeadings(announcement);
  const at = headings.findIndex(({heading}) => heading.placeOf().start.offset === promise.start.offset);
  if (at === -1) return undefined;
  let index = headings[at + 1]?.index ?? endForText(announcement);
  // A rule between two sections is no part of the first.
  while (announcement.blocks[index - 1]?.kind === 'thematicBreak') index -= 1;
  const comment = commentOf(stub.prompt, announcement.isMdx);
  // A memo that `new` began has asked already.
  const text = announcement.source.includes(comment)
    ? placeholderOf(stub)
    : `${comment}\n\n${placeholderOf(stub)}`;
  const edit = insertBlock(announcement, index, text);
  return edit && {description: `Insert a prompt under "${headings[at]!.heading.label}"`, edit};
}

/** Text goes before signatures and footers; what closes the document after that is sections. */
function endForText(announcement: Announcement): number {
  return closingSections(topHeadings(announcement))[0]?.index ?? findClosing(announcement);
}

/** The index of the block that a new section goes before. */
function placeForSection({follows, opens = false}: Stub, gap: Gap, {numbering}: HeadingStyle): number {
  const {announcement} = gap;
  const siblings = siblingHeadings(announcement);
  // Numbers go on after the last one.
  if (numbering !== '') return endForSection(announcement, siblings, true);
  const related = follows.flatMap(id => sectionAbout(id, gap, siblings) ?? [])[0];
  const next = related ? sectionAfter(related, announcement) : opens ? siblings[0] : undefined;
  return next?.index ?? endForSection(announcement, siblings, false);
}

/** The section that says, or promises, an element. */
function sectionAbout(
  id: string,
  {evidence, announcement}: Gap,
  siblings: readonly TopHeading[],
): TopHeading | undefined {
  const found = evidence.get(id);
  const offset = (found?.items[0]?.place ?? found?.promisedBy)?.start.offset;
  if (offset === undefined) return undefined;
  const heading = topHeadings(announcement).findLast(({block}) => block.from <= offset);
  let section = heading?.section;
  while (section && !siblings.some(sibling => sibling.section === section)) section = section.parent;
  return siblings.find(sibling => sibling.section === section);
}

/** The heading at which a section with all its subsections is over; undefined at the end of the document. */
function sectionAfter({heading, index}: TopHeading, announcement: Announcement): TopHeading | undefined {
  return topHeadings(announcement).find(next => next.index > index && next.heading.depth <= heading.depth);
}

/**
 * The end of the document as a section may stand there: before sections that only close it. A heading in front of
 * a signature would make it part of its section, so the new section then goes before the last one.
 */
function endForSection(
  announcement: Announcement,
  siblings: readonly TopHeading[],
  isNumbered: boolean,
): number {
  const closing = closingSections(siblings)[0];
  if (closing) return closing.index;
  const definitions = findDefinitions(announcement);
  const isClosed = findClosing(announcement) < definitions;
  return (isClosed && !isNumbered && siblings.at(-1)?.index) || definitions;
}

function placeholderOf({placeholder}: Stub): string {
  return `[${placeholder}]`;
}

/** Words that readers do not see, as Markdown or MDX writes them. */
export function commentOf(prompt: string, isMdx: boolean): string {
  return isMdx ? `{/* ${prompt} */}` : `<!-- ${prompt} -->`;
}
