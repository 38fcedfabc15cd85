/** How a run is told which documents are announcements. Apart from the signs, so that a check loads no signs. */

/** How a configuration wants announcements to be told from other documents. */
export interface RecognitionSettings {
  /** `auto` looks at the text, `marked` wants a mark in the front matter, `all` takes every document for one. */
  announcements: AnnouncementMode;
  /** Keys of the front matter, and the values that mark an announcement; one of them is enough. */
  mark: Readonly<Record<string, readonly string[]>>;
}

/** The values of the configuration's `announcements`. */
export const announcementModes = ['auto', 'marked', 'all'] as const;

/** One of them. */
export type AnnouncementMode = (typeof announcementModes)[number];

/** A mark as a configuration spells it: one value, or several, for each key. */
export type MarkSpelling = Readonly<Record<string, string | readonly string[]>>;

/** A mark in its one internal form. */
export function readMark(mark: MarkSpelling): RecognitionSettings['mark'] {
  return Object.fromEntries(Object.entries(mark).map(([key, values]) => [key, [values].flat()]));
}

/** What holds where nobody says otherwise. */
export const defaultRecognition: RecognitionSettings = {
  announcements: 'auto',
  mark: {type: ['change-announcement', 'announcement']},
};
