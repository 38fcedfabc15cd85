/** The words that tie a time to the rest of the sentence. */
import type {RelationName} from '../time.js';

/** One word is enough. */
export const RELATIONS: Readonly<Record<string, RelationName>> = {
  by: 'by',
  on: 'on',
  until: 'until',
  till: 'until',
  til: 'until',
  "'til": 'until',
  through: 'until',
  thru: 'until',
  from: 'from',
  starting: 'from',
  beginning: 'from',
  after: 'after',
  following: 'after',
  post: 'after',
  past: 'after',
  beyond: 'after',
  before: 'before',
  for: 'for',
  in: 'in',
  at: 'at',
  since: 'since',
  within: 'within',
  inside: 'within',
  during: 'during',
  throughout: 'during',
  over: 'during',
  to: 'to',
  between: 'between',
  around: 'around',
  about: 'around',
  circa: 'around',
  once: 'once',
  when: 'when',
  come: 'come',
};

/** The words before the last one in reverse order, and what they mean together. */
export type LongRelation = readonly [before: readonly string[], name: RelationName];

/** Several words, listed under the last one. */
export const LONG_RELATIONS: Readonly<Record<string, readonly LongRelation[]>> = {
  than: [
    [['later', 'no'], 'by'],
    [['later', 'not'], 'by'],
    [['longer', 'no'], 'within'],
    [['more', 'no'], 'within'],
    [['earlier', 'no'], 'after'],
    [['sooner', 'no'], 'after'],
    [['less', 'not'], 'after'],
    [['less', 'no'], 'after'],
  ],
  to: [
    [['prior'], 'before'],
    [['up'], 'until'],
  ],
  of: [
    [['as'], 'from'],
    [['ahead'], 'before'],
    [['course', 'the', 'over'], 'during'],
    [['course', 'the', 'in'], 'during'],
    [['side', 'other', 'the', 'on'], 'after'],
  ],
  about: [[['or', 'on'], 'on']],
  and: [[['now', 'between'], 'until']],
  as: [[['soon', 'as'], 'once']],
  time: [[['the', 'by'], 'by']],
  moment: [[['the'], 'once']],
  from: [[['as'], 'from']],
  until: [[['up'], 'until']],
};

/** Words that may stand between the relation and the time: "in exactly one quarter", "by the end". */
export const BETWEEN_RELATION_AND_TIME: readonly string[] = [
  'the',
  'our',
  'your',
  'its',
  'their',
  'my',
  'exactly',
  'about',
  'around',
  'roughly',
  'approximately',
  'only',
  'just',
  'nearly',
  'almost',
  'some',
  'say',
  'maybe',
  'perhaps',
  'another',
];
