import type {Announcement, Place, Sentence} from '../../src/announcement/announcement.js';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';

/** The plain text of each sentence. */
export async function textsOf(markdown: string): Promise<string[]> {
  return (await parseAnnouncement(markdown)).sentences.map(sentence => sentence.text);
}

/** Each sentence as one line: `Label> Intro> text`. */
export async function linesOf(markdown: string): Promise<string[]> {
  return (await parseAnnouncement(markdown)).sentences.map(describeSentence);
}

function describeSentence({text, label, introducedBy}: Sentence): string {
  return [label && `{${label.text}}`, introducedBy && `<${introducedBy.text}>`, text]
    .filter(Boolean)
    .join(' ');
}

/** The source at a place. */
export function cut(announcement: Announcement, place: Place): string {
  return announcement.source.slice(place.start.offset, place.end.offset);
}
