import type {Announcement, Sentence} from '../src/announcement/announcement.js';
import type {Evidence, EvidenceItem} from '../src/reading/reading.js';
import {cueTable} from '../src/rule/cue-table.js';
import {defineRule} from '../src/rule/define-rule.js';
import {quote} from '../src/rule/element-rule.js';
import {sentencesOf, sureItems} from '../src/rule/evidence-sentences.js';

const why =
  'A trial that looks only for good news finds it, and one that looks only for harm is stopped by its first bad day; the vague half deserves to be as plain as the half beside it.';

/** Headings, labels and lines before a list that announce signs. */
const announcesSigns = cueTable(
  `
  ?: +: (success|sign|signs|signal|signals|signpost~|indicator|indicators|indication|indications|criteria|criterion|measure|measures|measured|measuring|gauge|gauges|metric|metrics|target|targets|flag|flags|token|tokens|tell tale~|threshold|thresholds|magnitudes|results|evidence)
  ?: +: (works|working|worked|succeed~|fail|fails|failing|failed|judge|judging|tell|know|spot|notice|look for|looking for|watch|watching|worry|worries|worried|concern|concerned|stop|hope to see|expect|expects|expected|expectations|favour|favourable|unfavourable|against|good|bad|happy|unhappy|lovely|ugly|grin|frown~|high five~|thumbs|wanted|honest|outlook|love to see|see|harm|damage|alarm)
  `,
  `
  ?: what (to|you (can|may|might|will|should) (have to)?|we) (expect|brace) $
  ?: difficulties|support|help|scope|background|dates
`,
);

const sides = [
  {
    said: 'positive-signals',
    missing: 'warning-signals',
    messageId: 'no-warning',
    says: 'says what would show that it works, but only',
    looks: 'looks for trouble',
    example: 'Good: nine calls in ten answered. Bad: two people in one week ask to be taken off the rota.',
  },
  {
    said: 'warning-signals',
    missing: 'positive-signals',
    messageId: 'no-good',
    says: 'says what would show that it goes wrong, but only',
    looks: 'looks for good news',
    example: 'Bad: two people in one week ask to be taken off the rota. Good: nine calls in ten answered.',
  },
] as const;

export default defineRule({
  id: 'signals-have-both-sides',
  summary: 'Where signs are collected, those of the one side are as plain as those of the other.',
  why,
  severity: 'warn',
  presets: ['all'],
  since: '0.1.0',
  options: {},
  reads: ['positive-signals', 'warning-signals'],
  examples: [
    {
      valid:
        '# New rota\n\n## What would please us\n\n- Fewer than three swaps a week.\n\n## What would worry us\n\n- Anybody works a double shift.',
    },
    {valid: '# quiet mornings\n\nFrom Monday we try mornings without chat. We meet on 3 March to decide.'},
    {valid: '# New rota\n\nIf more than three calls a week go unanswered, we go back to the old rota.'},
    {
      valid:
        '# Notice to members\n\nA queue of under ten minutes would be regarded as favourable; a second complaint in one week, as unfavourable.',
    },
    {
      valid:
        '# New rota\n\n## How we will know that it works\n\n- Fewer than three swaps a week.\n- No shift left open on a Friday.',
    },
    {
      invalid:
        '# New rota\n\n## How we will know that it works\n\n- «Fewer than three swaps a week.»\n- No shift left open on a Friday.\n\nWe keep an eye on the situation.',
      message: 'but only `We keep an eye on the situation` looks for trouble',
    },
    {
      invalid:
        '# quiet mornings\n\n**what would worry us:** «somebody sits on five open pull requests.» anybody works after eight.\n\nwe hope for better collaboration.',
      message: 'but only `we hope for better collaboration` looks for good news',
    },
    {
      invalid:
        '# Notice to members\n\n## Expected results\n\n«Waiting times shall fall below ten minutes.»\n\n## Supervision\n\nDevelopments will be monitored closely.',
      message: 'only `Developments will be monitored closely` looks for trouble',
    },
  ],
  *check({announcement, evidence}) {
    for (const {said, missing, messageId, says, looks, example} of sides) {
      if (evidence.get(said)?.verdict !== 'present') continue;
      const other = evidence.get(missing);
      // A half that nobody touched on is what the rules about the two elements report.
      if (other?.verdict !== 'weak') continue;
      const first = firstOfMany(unmixed(evidence.get(said), other), announcement);
      if (!first) continue;
      yield {
        messageId,
        message: `${quote({text: first.quote()})} ${says} ${quote(other.items[0])} ${looks}`,
        at: first.placeOf(),
        why,
        example,
      };
    }
  },
});

/** What says the one half and does not touch on the other. */
function unmixed(said: Evidence | undefined, {items}: Evidence): EvidenceItem[] {
  const others = new Set(items.map(({place}) => place.start.offset));
  return sureItems(said).filter(({place}) => !others.has(place.start.offset));
}

/** The first sign that stands where signs are collected: under words that announce them, or near a second one. */
function firstOfMany(said: readonly EvidenceItem[], announcement: Announcement): Sentence | undefined {
  // A row of a table may hold both halves, a column for each.
  const signs = sentencesOf(said, announcement).filter(({kind}) => kind !== 'table-row');
  return signs.find(
    sign =>
      isAnnounced(sign, announcement) ||
      signs.some(other => other !== sign && other.section === sign.section && isNear(sign, other)),
  );
}

function isAnnounced({section, label, introducedBy}: Sentence, announcement: Announcement): boolean {
  const heading = section.heading === announcement.title ? undefined : section.heading;
  return [heading, label, introducedBy].some(above => above && announcesSigns.matches(above, announcement));
}

function isNear(a: Sentence, b: Sentence): boolean {
  return Math.abs(a.index - b.index) <= 2;
}
