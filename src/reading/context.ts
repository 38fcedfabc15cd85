import type {Announcement, Section, Sentence} from '../announcement/announcement.js';

/** What stands above a sentence and gives it meaning: texts in levels, the nearest level first. */
export type Context = readonly (readonly string[])[];

/**
 * The context of a sentence: its label, the columns of its table, the line that introduces its list, then
 * the headings from the inside out. The document's own title is left out: it stands above everything.
 */
export function contextOf(sentence: Sentence, {title}: Announcement): Context {
  const levels: (readonly string[])[] = [];
  if (sentence.label) levels.push([sentence.label.text]);
  if (sentence.columns.length > 0) levels.push(sentence.columns);
  if (sentence.introducedBy) levels.push([sentence.introducedBy.text]);
  for (let section: Section | undefined = sentence.section; section; section = section.parent) {
    const {heading} = section;
    if (heading && (heading !== title || heading.depth > 1)) levels.push([heading.label]);
  }
  return levels;
}
