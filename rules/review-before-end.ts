import {cueTable} from '../src/rule/cue-table.js';
import {defineRule} from '../src/rule/define-rule.js';

const why =
  'Between the end of a trial and its review, nobody knows how to work; mostly the new way stays, and the review has nothing left to decide.';

/** What holds between the end and the review: "until then doors open at nine". */
const holdsUntilThen = cueTable(`
  +: until (then|that day|the review|the decision|we (have)? (decide|decided|meet|review)|it is decided)
  +: in the meantime
  +: between the end (of (it|the (trial|pilot))) and the (review|decision)
`);

const DAY_MS = 86_400_000;

export default defineRule({
  id: 'review-before-end',
  summary: 'The review comes before the trial ends, or soon after.',
  why,
  severity: 'warn',
  presets: ['all'],
  since: '0.1.0',
  reads: ['review-horizon', 'specific-experiment'],
  /** `grace`: how many days after the last day of the trial the review may still be. */
  options: {grace: 14},
  examples: [
    {valid: '---\nend: 2027-06-30\nreview-by: 2027-06-23\n---\n\n# Quiet mornings'},
    {valid: '---\nend: 2027-06-30\nreview-by: 2027-07-07\n---\n\n# Quiet mornings'},
    {valid: '---\nend: 2027-05-31\n---\n\n# Quiet mornings'},
    {
      valid:
        '---\nend: 2027-05-31\nreview-by: 2027-06-30\n---\n\n# Quiet mornings\n\nUntil then the chat is open in the mornings, as it was.',
    },
    {
      invalid: '---\nend: 2027-05-31\n«review-by: 2027-06-30»\n---\n\n# Quiet mornings',
      message: 'The trial ends on `2027-05-31`, and the review comes 30 days later, on `2027-06-30`',
    },
    {
      invalid: '---\n«review-by: 2027-09-30»\nend: 2027-06-30\n---\n\n# Quiet mornings',
      message: 'The trial ends on `2027-06-30`, and the review comes 92 days later, on `2027-09-30`',
    },
  ],
  *check({announcement, facts}, {grace}) {
    const {end, reviewDate, outcome} = facts;
    if (end === undefined || reviewDate === undefined || outcome !== undefined) return;
    const days = (Date.parse(reviewDate.value) - Date.parse(end.value)) / DAY_MS;
    if (days <= grace) return;
    if (announcement.sentences.some(sentence => holdsUntilThen.matches(sentence, announcement))) return;
    yield {
      messageId: 'late',
      message: `The trial ends on \`${end.value}\`, and the review comes ${days} days later, on \`${reviewDate.value}\``,
      at: reviewDate.place ?? announcement.anchor,
      why,
      example: `We review this before ${end.value}, so that what happens afterwards is decided in time.`,
    };
  },
});
