import type {Announcement, Section, Sentence} from '../../announcement/announcement.js';

/**
 * What stands above a sentence and gives it meaning, nearest first: its label, the columns of its table,
 * the line that introduces its list, then the headings from the inside out. The document's own title is
 * left out: it stands above everything.
 */
export function contextsOf(sentence: Sentence, {title}: Announcement): readonly (readonly string[])[] {
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
