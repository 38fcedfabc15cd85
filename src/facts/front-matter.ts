/** The facts that an author filled in at the top of the file. */
import type {Announcement} from '../announcement/announcement.js';
import {type FrontMatterValue, frontMatterValues} from '../reading/front-matter-values.js';
import type {Fact} from './facts.js';

/** The keys that each fact may stand under, the clearest first, in lower case with hyphens. */
export const factKeys = {
  date: [
    'date',
    'published',
    'published-on',
    'published-at',
    'announced',
    'announced-on',
    'issued',
    'posted',
    'sent',
    'pub-date',
    'publish-date',
    'date-published',
    'created',
    'created-at',
    'created-on',
    'date-created',
  ],
  start: [
    'start',
    'start-date',
    'starts',
    'starts-on',
    'started',
    'effective',
    'effective-from',
    'effective-date',
    'valid-from',
    'from',
  ],
  end: [
    'end',
    'end-date',
    'ends',
    'ends-on',
    'until',
    'valid-until',
    'trial-end',
    'expires',
    'expiry',
    'sunset',
  ],
  review: [
    'review-by',
    'review-on',
    'review-date',
    'review-due',
    'review-deadline',
    'review',
    'next-review',
    'next-review-date',
    'next-review-on',
    'decide-by',
    'decide-on',
    'decision-date',
    'decision-by',
    'revisit',
    'revisit-on',
    'revisit-by',
    'evaluate-by',
    'evaluation-date',
    'evaluation',
    'check-in',
  ],
  reviewIn: ['review-in', 'review-after', 'review-every', 'review-period'],
  lastReviewed: ['last-reviewed-on', 'last-reviewed', 'reviewed-on', 'reviewed'],
  owner: ['owner', 'owners', 'accountable', 'responsible', 'lead', 'dri', 'owned-by', 'led-by'],
  scope: ['scope', 'applies-to', 'teams', 'team', 'audience'],
  status: ['status', 'state'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The filled-in entries for a fact, by the order of its keys. */
export function entriesFor(announcement: Announcement, fact: keyof typeof factKeys): FrontMatterValue[] {
  return factKeys[fact].flatMap(key => frontMatterValues(announcement, [key]));
}

/** A fact that is the entry itself; a list becomes one text. */
export function textFact(announcement: Announcement, fact: keyof typeof factKeys): Fact | undefined {
  const [entry] = entriesFor(announcement, fact);
  if (entry === undefined) return undefined;
  const {key, texts, place} = entry;
  const words = texts.join(', ');
  return {value: words, source: 'front matter', place, words, derivation: `\`${key}\` in the front matter`};
}
