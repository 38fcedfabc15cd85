import type {Announcement, Heading} from '../src/announcement/announcement.js';
import type {Evidence} from '../src/reading/reading.js';
import {defineRule} from '../src/rule/define-rule.js';

const why =
  'A heading promises an answer; with nothing under it, readers learn that the answer is not there, or was forgotten.';

/** Headings of a changelog promise nothing: `1.2.0`, `[1.2.0] - 2024-03-01`, `v3`, `Unreleased`. */
const VERSION =
  /^\[?(?:(?:version |release )?v?\d+\.\d[\w.+-]*|(?:version |release |v)\d[\w.+-]*|unreleased|next release)\]?(?:[\s:–—-]*[[(]?(?:\d{4}[-./]\d\d?[-./]\d\d?|unreleased|yanked)[\])]?)*$/i;

/** The elements of the standard, which are read in any case; others are where a rule about them is on. */
const ELEMENTS = [
  'blast-radius',
  'expected-challenges',
  'honest-uncertainty',
  'invites-improvement',
  'named-owner',
  'open-outcome',
  'positive-signals',
  'review-horizon',
  'shared-decision',
  'specific-experiment',
  'stated-problem',
  'support-tactics',
  'warning-signals',
];

/** Whether an author has noted in a comment under a heading what is to come there. */
function isNoted({comments, sections}: Announcement, heading: Heading): boolean {
  const from = heading.placeOf().end.offset;
  const next = sections.map(section => section.heading?.placeOf().start.offset ?? 0).find(at => at > from);
  return comments.some(
    ({text, place}) =>
      text.trim() !== '' &&
      place.start.offset >= from &&
      place.end.offset <= (next ?? Number.POSITIVE_INFINITY),
  );
}

/** Whether a heading promises an element that nothing says: that is to be answered there, and not to be removed. */
function isOpenQuestion(evidence: ReadonlyMap<string, Evidence>, heading: Heading): boolean {
  const at = heading.placeOf().start.offset;
  return [...evidence.values()].some(
    ({verdict, promisedBy}) => verdict === 'absent' && promisedBy?.start.offset === at,
  );
}

export default defineRule({
  id: 'no-empty-section',
  summary: 'Every heading has something under it.',
  why,
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  options: {},
  reads: ELEMENTS,
  examples: [
    {valid: '# Desks\n\n## Risks\n\nThe lift is slow.'},
    {valid: '# Desks\n\n## Plan\n\n### First week\n\nTwo desks are moved.'},
    {valid: '# Desks\n\n## Plan of the floor\n\n![Where each desk stands](floor.png)'},
    {valid: '# Changes\n\n## Unreleased\n\n## [1.2.0] - 2024-03-01\n\n## 1.1.0\n\nThe first one.'},
    {
      invalid: '# Desks\n\n## «Risks»\n\n## Support\n\nAsk Margit.',
      message: 'There is nothing under `Risks`',
    },
    {
      valid: '# Desks\n\nFrom Monday.\n\n## Who answers for it\n\n<!-- Ask Margit or Ravi. -->',
    },
    {
      invalid: '# Desks\n\nFrom Monday.\n\n## «Cake»\n\n<!-- to be written -->\n\n## Help\n\nAsk Margit.',
      message: 'There is nothing under `Cake`',
    },
    {invalid: '# Desks\n\nFrom Monday.\n\n## «Review»', message: 'There is nothing under `Review`'},
  ],
  *check({announcement, evidence}) {
    for (const {heading, isEmpty} of announcement.sections) {
      // A title on its own is an unfinished memo, and every element rule says so already.
      if (!heading || !isEmpty || heading === announcement.title || VERSION.test(heading.text)) continue;
      // The rule about the element says so at this very heading.
      if (isNoted(announcement, heading) && isOpenQuestion(evidence, heading)) continue;
      yield {
        messageId: 'empty',
        message: `There is nothing under \`${heading.quote().replaceAll('`', '')}\``,
        at: heading.placeOf(),
        why,
        example: 'Say in one sentence what you know, or remove the heading.',
      };
    }
  },
});
