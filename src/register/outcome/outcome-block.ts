/** The section that says what was decided, as the author of the memo would write it. */
import type {Announcement} from '../../announcement/announcement.js';
import type {Decision} from '../../facts/facts.js';
import {readOutcomeHeading} from '../../facts/outcome/outcome-headings.js';
import type {Edit} from '../../rule/rule.js';
import {closingSections, findDefinitions} from '../../rule/stub/document-end.js';
import {headingStyle, writeHeading} from '../../rule/stub/heading-style.js';
import {insertBlock} from '../../rule/stub/insert.js';
import {siblingHeadings, topHeadings} from '../../rule/stub/top-headings.js';
import type {Recording} from './record-outcome.js';

const VERBS: Readonly<Record<Decision, string>> = {kept: 'keep', changed: 'change', stopped: 'stop'};

/**
 * The edit that writes down an outcome: in a section of its own at the end of the memo, or at the end of the section
 * that holds an earlier one.
 *
 * @returns Undefined where a block at the end is never closed, so that it would swallow what follows.
 */
export function outcomeBlock(announcement: Announcement, recording: Recording): Edit | undefined {
  const {decision, on} = recording;
  const statement = `On ${on} we decided to ${VERBS[decision]} this.`;
  const note = recording.note === undefined ? [] : paragraphsOf(recording.note, announcement.isMdx);
  const end = endOfOutcomeSection(announcement);
  if (end !== undefined) return insertBlock(announcement, end, [statement, ...note].join('\n\n'));
  const style = headingStyle(announcement);
  const heading = writeHeading('Outcome', style);
  // What belongs to a lead-in stands in its paragraph.
  const text =
    style.form === 'lead-in'
      ? `${heading} ${[statement, ...note].join('\n')}`
      : [heading, statement, ...note].join('\n\n');
  return insertBlock(announcement, endOfMemo(announcement), text);
}

/** The index of the block before which the last section about the outcome ends; undefined where there is none. */
function endOfOutcomeSection(announcement: Announcement): number | undefined {
  const headings = topHeadings(announcement);
  const last = headings.findLast(({heading}) => readOutcomeHeading(heading.label)?.certainty === 'sure');
  if (last === undefined) return undefined;
  const next = headings.find(({index, heading}) => index > last.index && heading.depth <= last.heading.depth);
  return next?.index ?? findDefinitions(announcement);
}

/** What is decided is written last, after a signature too, but before links and notes that only close the memo. */
function endOfMemo(announcement: Announcement): number {
  return closingSections(siblingHeadings(announcement))[0]?.index ?? findDefinitions(announcement);
}

/** A note as paragraphs, without anything that would begin a section, a comment or code. */
function paragraphsOf(note: string, isMdx: boolean): string[] {
  return note
    .trim()
    .split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/)
    .map(paragraph =>
      paragraph
        .split(/\r\n|\n|\r/)
        .map(line => escapeLine(line.trimEnd(), isMdx))
        .join('\n'),
    );
}

/** What Markdown takes for a heading, a rule, a fence, markup or a definition where it starts a line. */
const STARTS_A_BLOCK =
  /^(\s*)(#{1,6}(?:\s|$)|=+\s*$|-{2,}\s*$|-\s*$|\*{3,}\s*$|_{3,}\s*$|```|~~~|<|\[[^\]]*\]:)/;

function escapeLine(line: string, isMdx: boolean): string {
  const escaped = line.replace(STARTS_A_BLOCK, '$1\\$2');
  return isMdx ? escaped.replaceAll(/(?<!\\)[{<]/g, '\\$&') : escaped;
}
