import type {Announcement, Block} from '../../announcement/announcement.js';
import {type TopHeading, topHeadings} from './top-headings.js';

/** Sections that close a document and are no part of what it says. */
const CLOSING_HEADING =
  /^(?:references?|sources?|links|further reading|see also|appendi(?:x|ces)|annex(?:es)?|attachments?|enclosures?|footnotes?|notes?|glossary|changelog|acknowledge?ments?|signatures?|signed|distribution(?: list)?|cc)\b/i;

/** The sections at the end of a document that only close it, in document order. */
export function closingSections(headings: readonly TopHeading[]): readonly TopHeading[] {
  const last = headings.findLastIndex(({heading}) => !CLOSING_HEADING.test(heading.label));
  return headings.slice(last + 1);
}

/** The index of the block with which the definitions of links at the end begin. */
export function findDefinitions({blocks}: Announcement): number {
  return blocks.findLastIndex(({kind}) => kind !== 'definition') + 1;
}

/**
 * The index of the block with which the end of a document begins: a signature, a footer under a rule, footnotes,
 * definitions of links. The number of blocks where there is nothing of the kind.
 */
export function findClosing(announcement: Announcement): number {
  const {blocks, source} = announcement;
  const start = topHeadings(announcement).at(-1)?.index ?? blocks.findIndex(({kind}) => kind === 'yaml');
  // What comes first under a heading, or in a letter, is no signature.
  const lowest = start + 2;
  const textOf = ({from, to}: Block) => source.slice(from, to);
  let at = blocks.length;
  const stepOver = (isPart: (block: Block) => boolean, most: number) => {
    const stop = Math.max(lowest, at - most);
    while (at > stop && isPart(blocks[at - 1]!)) at -= 1;
  };
  stepOver(({kind}) => kind === 'definition' || kind === 'footnoteDefinition', blocks.length);
  const footer = blocks.findLastIndex(({kind}, index) => kind === 'thematicBreak' && index < at - 1);
  const isFooter = footer >= lowest && blocks.slice(footer, at).map(textOf).join('').length <= LONGEST_FOOTER;
  if (isFooter) at = footer;
  stepOver(block => block.kind === 'paragraph' && isSignOff(textOf(block)), MOST_SIGNATURES);
  return at;
}

/** In UTF-16 units. */
const LONGEST_FOOTER = 300;

const MOST_SIGNATURES = 3;

const FAREWELL =
  /^(?:(?:with )?(?:best|kind|warm|many)\b|thanks|thank you|regards|yours\b|sincerely|cheers|signed|respectfully|on behalf of)/i;

/** Whether a paragraph is a farewell, a signature (`— Leila`, or a name and a role) or a line of small print. */
function isSignOff(written: string): boolean {
  const words = written.trim().split(/\s+/).length;
  if (/^\*\*|^__|:(?:\s|$)/.test(written)) return false;
  if (/^\\?[–—-]/.test(written) || FAREWELL.test(written)) return words <= 12;
  if (/^([*_])[^*_].*\1$/s.test(written)) return words <= 25;
  return /^\p{Lu}/u.test(written) && !/[.!?…]["”’)]?$/.test(written) && words <= 10;
}
