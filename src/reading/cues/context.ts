import type {Announcement, Section, Sentence} from '../../announcement/announcement.js';
import type {CompiledCue, Matchable} from './compile-cues.js';

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

/**
 * Whether what a cue wants above a sentence (`[under …]`) and before it (`[after …]`) is there.
 *
 * @param prepare Makes a text ready for the cue's own index.
 */
export function fitsContext(
  {under, after}: CompiledCue,
  sentence: Sentence,
  announcement: Announcement,
  prepare: (text: string) => Matchable,
): boolean {
  const {previous} = sentence;
  const above = under.length > 0 ? contextsOf(sentence, announcement).flat().map(prepare) : [];
  const before = after.length > 0 && previous ? [prepare(previous.text)] : [];
  return (
    under.every(pattern => above.some(text => pattern.match(text) !== undefined)) &&
    after.every(pattern => before.some(text => pattern.match(text) !== undefined))
  );
}
