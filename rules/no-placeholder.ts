import type {Announcement, Place, Prose, Sentence} from '../src/announcement/announcement.js';
import {findGaps} from '../src/reading/template-gaps.js';
import {gapsInFrontMatter} from '../src/reading/unfilled-front-matter.js';
import {defineRule} from '../src/rule/define-rule.js';
import {passagesOf} from '../src/rule/phrase-rule.js';

const why =
  'An unfilled template tells readers that the author has not decided yet, or did not read the memo before sending it.';

/** A line that only a document with components has: `import {Callout} from './callout'`. */
const MODULE_LINE =
  /^(?:import [^\n]{1,200} from ["'][^"'\n]+["'];?|import ["'][^"'\n]+["'];?|export (?:const|default|function) [^\n]*)$/m;
const CODE_FENCE = /^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1/gm;

const SIGNED = /\b(?:sign(?:ed|ature)?|initials)\b/i;

/** Where the gaps in the text stand, each with its text. */
function* gapsInProse(announcement: Announcement): Iterable<[string, Place]> {
  const passages: readonly Prose[] = passagesOf(announcement);
  const headings = new Set<Prose | undefined>(announcement.sections.map(({heading}) => heading));
  const isMdx = MODULE_LINE.test(announcement.source.replaceAll(CODE_FENCE, ''));
  for (const passage of passages) {
    for (const {from, to} of findGaps(passage.text)) {
      const gap = passage.text.slice(from, to);
      const place = passage.placeOf(from, to);
      const written = announcement.source.slice(place.start.offset, place.end.offset);
      // In MDX braces hold expressions.
      if (isMdx && /^(?:\{[^{]|<[A-Z])/.test(gap)) continue;
      // A heading may be in capitals, or gather what is still open.
      if (headings.has(passage) && /^(?:[A-Z]{4}[A-Z ]*$|(?:(?:[Yy]et|[Ss]till) )?[Tt]o be )/.test(gap))
        continue;
      if (isLinkInBrackets(gap, written) || isToBeSigned(gap, passage)) continue;
      yield [gap, place];
    }
  }
}

/** Brackets around a link hold no slot: `[see the plan](plan.md)` inside another pair. */
function isLinkInBrackets(gap: string, written: string): boolean {
  return gap.startsWith('[') && /\][([]/.test(written);
}

/** Who signs a form fills it in. */
function isToBeSigned(gap: string, passage: Prose | Sentence): boolean {
  return gap.startsWith('_') && 'label' in passage && SIGNED.test(passage.label?.text ?? '');
}

export default defineRule({
  id: 'no-placeholder',
  summary: 'No template text is left unfilled.',
  why,
  severity: 'error',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  options: {},
  examples: [
    {valid: '# Desks\n\n- [x] Tell the night shift\n- [ ] Tell the day shift'},
    {valid: '# Desks\n\nWrite to <desks@example.org> or see [the plan](plan.md).[^1]\n\n[^1]: Drawn in May.'},
    {
      valid:
        '# Sleep\n\nShort nights slow us down [12], as Okafor found [Okafor 2019]. The API returns List<String>.',
    },
    {
      valid:
        '# Words\n\n"It was a good year [...] and we [the six cooks] want one list [sic]." Press [Enter].',
    },
    {valid: '---\nowner: Margit\ntags: [desks]\n---\n\n# Desks\n\nPut `<date>` where the date goes.'},
    {valid: '# Calls\n\nIt takes {Object} and {string}, reads {props.name}, and calls map([callback]) once.'},
    {valid: '# Shell\n\nAdd it to %PATH%. The XXX Olympiad is on the TBD list.'},
    {valid: "# Parts\n\nimport {Callout} from './callout'\n\n<Callout>Hello {team}.</Callout>"},
    {valid: '# Consent\n\n[intentionally left blank]\n\nSign here: ____'},
    {
      invalid: '# Desks\n\nWrite to «firstname.lastname@company.com».',
      message: '`firstname.lastname@company.com` is still to be filled in',
    },
    {invalid: '# Desks\n\nThe owner is «NAME».', message: '`NAME` is still to be filled in'},
    {
      invalid: '# Desks\n\nStart date: «to be confirmed»',
      message: '`to be confirmed` is still to be filled in',
    },
    {
      invalid: '# Desks\n\nFrom «{start date}» we share desks.',
      message: '`{start date}` is still to be filled in',
    },
    {invalid: '# Desks\n\nFrom «[date]» we share desks.', message: '`[date]` is still to be filled in'},
    {invalid: '# Desks\n\nOwner: «TBD»', message: '`TBD` is still to be filled in'},
    {
      invalid: '# Desks\n\nHi «{firstname}», from Monday we share desks.',
      message: '`{firstname}` is still to be filled in',
    },
    {
      invalid: '# Desks\n\nThe trial runs for «X weeks» and then we look.',
      message: '`X weeks` is still to be filled in',
    },
    {
      invalid: '---\nowner: «<name>»\n---\n\n# Desks\n\nFrom Monday we share desks.',
      message: '`<name>` is still to be filled in',
    },
  ],
  *check({announcement}) {
    for (const [gap, at] of [...gapsInFrontMatter(announcement), ...gapsInProse(announcement)]) {
      yield {
        messageId: 'found',
        message: `\`${gap}\` is still to be filled in`,
        at,
        why,
        example: 'Write what you know, or say that it is not decided yet and when it will be.',
      };
    }
  },
});
