import type {Prose} from '../src/announcement/announcement.js';
import {defineRule} from '../src/rule/define-rule.js';

const why =
  'An unfilled template tells readers that the author has not decided yet, or did not read the memo before sending it.';

/** Ways in which templates mark what is still to be filled in. Each is linear. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\[[^\][]{2,60}\]/g,
  /<[a-z][^<>]{1,60}>/gi,
  /\{\{[^{}]{0,60}\}\}/g,
  /\b(?:TBD|TBA|TODO|XXX+|FIXME)\b/g,
  /_{3,}/g,
  /\blorem ipsum\b/gi,
  /\binsert [^.!?]{1,40} here\b/gi,
];

export default defineRule({
  id: 'no-placeholder',
  summary: 'No template text is left unfilled.',
  why,
  severity: 'error',
  presets: ['recommended', 'all'],
  options: {},
  examples: [
    {valid: '# Desks\n\n- [x] Tell the night shift\n- [ ] Tell the day shift'},
    {valid: '# Desks\n\nWrite to <desks@example.org> or see [the plan](plan.md).[^1]\n\n[^1]: Drawn in May.'},
    {invalid: '# Desks\n\nFrom «[date]» we share desks.', message: '`[date]` is still to be filled in'},
    {invalid: '# Desks\n\nOwner: «TBD»', message: '`TBD` is still to be filled in'},
  ],
  *check({announcement}) {
    const headings = announcement.sections.flatMap(({heading}) => heading ?? []);
    const passages: readonly Prose[] = [...headings, ...announcement.sentences];
    for (const passage of passages) {
      for (const pattern of PLACEHOLDERS) {
        for (const match of passage.text.matchAll(pattern)) {
          yield {
            messageId: 'found',
            message: `\`${match[0]}\` is still to be filled in`,
            at: passage.placeOf(match.index, match.index + match[0].length),
            why,
            example: 'Write what you know, or say that it is not decided yet and when it will be.',
          };
        }
      }
    }
  },
});
