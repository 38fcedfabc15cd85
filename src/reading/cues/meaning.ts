/** What a cue may say about its facet when it matches a sentence. */
export const SENTENCE_ROLES = ['present', 'weak', 'not'] as const;

export type Role = (typeof SENTENCE_ROLES)[number] | 'headings';

/** What a cue of an element means. */
export interface Meaning {
  /** `element/facet`. */
  facet: string;
  role: Role;
}
