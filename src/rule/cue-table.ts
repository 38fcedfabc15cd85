import type {Announcement, Prose} from '../announcement/announcement.js';
import {type FoundPhrase, PhraseFinder, packPhrases} from '../reading/cues/phrase-finder.js';

/** A table of cues that a rule asks about passages of its own choice. */
export interface CueTable {
  /** The stretches of a passage that the cues match, in order. */
  find(passage: Prose, announcement: Announcement): FoundPhrase[];
  /** Whether any cue matches in the passage. */
  matches(passage: Prose, announcement: Announcement): boolean;
}

/**
 * Makes a table of cues in the grammar of the reading. It is read when it is first asked, so that a rule that is off
 * costs nothing.
 *
 * @param cues Cues, one a line.
 * @param except Cues that excuse the passage they match in, one a line.
 */
export function cueTable(cues: string, except = ''): CueTable {
  let finder: PhraseFinder | undefined;
  const find = (passage: Prose, announcement: Announcement): FoundPhrase[] => {
    finder ??= new PhraseFinder([packPhrases({cues, except})]);
    return finder.find(passage, announcement);
  };
  return {find, matches: (passage, announcement) => find(passage, announcement).length > 0};
}
