import {defineRule} from '../src/rule/define-rule.js';

const why =
  'A heading promises an answer; with nothing under it, readers learn that the answer is not there, or was forgotten.';

/** Headings of a changelog promise nothing: `1.2.0`, `[1.2.0] - 2024-03-01`, `v3`, `Unreleased`. */
const VERSION =
  /^\[?(?:(?:version |release )?v?\d+\.\d[\w.+-]*|(?:version |release |v)\d[\w.+-]*|unreleased|next release)\]?(?:[\s:–—-]*[[(]?(?:\d{4}[-./]\d\d?[-./]\d\d?|unreleased|yanked)[\])]?)*$/i;

export default defineRule({
  id: 'no-empty-section',
  summary: 'Every heading has something under it.',
  why,
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  options: {},
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
      invalid:
        '# Desks\n\nFrom Monday.\n\n## «Who answers for it»\n\n<!-- to be written -->\n\n## Help\n\nAsk Margit.',
      message: 'There is nothing under `Who answers for it`',
    },
    {invalid: '# Desks\n\nFrom Monday.\n\n## «Review»', message: 'There is nothing under `Review`'},
  ],
  *check({announcement}) {
    for (const {heading, isEmpty} of announcement.sections) {
      // A title on its own is an unfinished memo, and every element rule says so already.
      if (!heading || !isEmpty || heading === announcement.title || VERSION.test(heading.text)) continue;
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
