import type {Announcement, Place} from '../src/announcement/announcement.js';
import {defineRule} from '../src/rule/define-rule.js';

const why = 'Front matter that cannot be read says nothing, so an owner or a review date in it is lost.';

/** A date that is a whole value or an entry of a list, in quotes or not. */
const WRITTEN_DATE = /(?<=(?:[:=[,]|^\s*-)\s*["']?)(\d{4})-(\d\d)-(\d\d)(?=["']?(?:[T\s,\]]|$))/gm;

/**
 * Dates that no calendar has, with their places. They are read from the source, since a parser of YAML or TOML
 * silently makes 3 March of 31 February.
 */
function* impossibleDates({frontMatter, source, placeAt}: Announcement): Iterable<[string, Place]> {
  if (!frontMatter) return;
  const {start, end} = frontMatter.place;
  for (const {0: date, 1: year, 2: month, 3: day, index} of source
    .slice(start.offset, end.offset)
    .matchAll(WRITTEN_DATE)) {
    const from = start.offset + index;
    if (!isDay(Number(year), Number(month), Number(day))) yield [date, placeAt(from, from + date.length)];
  }
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export default defineRule({
  id: 'valid-front-matter',
  summary: 'The metadata at the top of the file can be read, and its dates exist.',
  why,
  severity: 'error',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  options: {},
  examples: [
    {valid: '---\nowner: Ingrid Solheim\n---\n\n# Quiet mornings'},
    {valid: '---\nreview-by: 2028-02-29\n---\n\n# Quiet mornings'},
    {valid: '# Quiet mornings\n\nThere is no front matter here.'},
    {
      invalid: '---\nowner: Ingrid Solheim\n«owner: Marek»\n---\n\n# Quiet mornings',
      message: 'The front matter cannot be read',
    },
    {invalid: '---\ntitle: «@mornings»\n---\n\n# Quiet mornings', message: 'The front matter cannot be read'},
    {
      invalid: '---\nreview-by: «2027-02-31»\n---\n\n# Quiet mornings',
      message: '`2027-02-31` is no day of the calendar',
    },
  ],
  *check({announcement}) {
    const {frontMatterError} = announcement;
    for (const [date, at] of impossibleDates(announcement)) {
      yield {
        messageId: 'impossible-date',
        message: `\`${date}\` is no day of the calendar`,
        at,
        why,
        example: 'review-by: 2027-06-30',
      };
    }
    if (!frontMatterError) return;
    yield {
      messageId: 'unreadable',
      message: `The front matter cannot be read: ${frontMatterError.reason}`,
      at: frontMatterError.place,
      why,
      example: 'owner: "Ingrid Solheim"',
    };
  },
});
