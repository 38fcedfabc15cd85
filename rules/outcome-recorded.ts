import {defineRule} from '../src/rule/define-rule.js';

const why =
  'People who gave it a try want to know what came of it; where nobody says, an experiment becomes permanent without anyone deciding.';

const command =
  'change-lint review <this file> --outcome kept --note "Calls fell by a third, and nights stayed as they were"';

const DAY_MS = 86_400_000;

/** How long ago a day was, in words that people use. */
function timeSince(day: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS);
  if (days === 1) return 'yesterday';
  if (days < 61) return `${days} days ago`;
  return days < 730 ? `${Math.floor(days / 30.44)} months ago` : `${Math.floor(days / 365.25)} years ago`;
}

export default defineRule({
  id: 'outcome-recorded',
  summary: 'Once the day of the review has passed, the memo says what was decided.',
  why,
  severity: 'info',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  reads: ['review-horizon', 'specific-experiment'],
  readsClock: true,
  options: {},
  examples: [
    {valid: '---\nreview-by: 2027-06-30\n---\n\n# Quiet mornings', today: '2027-06-30'},
    {
      valid:
        '---\nreview-by: 2027-06-30\noutcome: stopped\noutcome-date: 2027-06-28\n---\n\n# Quiet mornings',
      today: '2027-07-14',
    },
    {
      valid:
        '---\nreview-by: 2027-06-30\n---\n\n# Quiet mornings\n\n## Outcome\n\nOn 2027-06-28 we decided to keep this.',
      today: '2027-07-14',
    },
    {
      invalid: '---\n«review-by: 2027-06-30»\n---\n\n# Quiet mornings',
      message: 'The review was due on `2027-06-30`, 14 days ago, and nothing here says what was decided',
      today: '2027-07-14',
    },
    {
      invalid:
        '---\n«review-by: 2027-06-30»\n---\n\n# Quiet mornings\n\n## Decision\n\nOn 30 June 2027 we decide whether to keep it.',
      message: 'The review was due on `2027-06-30`, 6 months ago',
      today: '2028-01-03',
    },
  ],
  *check({announcement, facts, today}) {
    const {reviewDate, outcome, status} = facts;
    if (reviewDate === undefined || outcome !== undefined || reviewDate.value >= today) return;
    // Nothing has been announced yet.
    if (status?.value.toLowerCase() === 'draft') return;
    yield {
      messageId: 'overdue',
      message: `The review was due on \`${reviewDate.value}\`, ${timeSince(reviewDate.value, today)}, and nothing here says what was decided`,
      at: reviewDate.place ?? announcement.anchor,
      why,
      example: command,
    };
  },
});
