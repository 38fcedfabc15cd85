import {describe, expect, it} from 'vitest';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {textsOf} from './read.js';

/** One string for each paragraph; `|` marks where it must be cut. */
const CASES = {
  sentences: [
    'We try it.| It may fail!| Will it?| We see.',
    'He said “no.”| We went.',
    '(We try.)| It may fail.',
  ],
  abbreviations: [
    'Dr. Smith and Mrs. Ade lead.| They decide.',
    'J. Smith and B. Adeyemi lead.| We follow.',
    'Ask Avv. Ferrante at Acme Inc. Board.',
    'We like Plan B. | It is cheap.',
    'It was Dana and I. | We agreed.',
    'See No. 3, Fig. 4 and Art. 5 of it.| Is it final?| No.| We look.',
    'Tools, e.g. Slack, i.e. chat, approx. Ten of them.',
    'Pens etc. 5 of them.| More etc.| We go on.',
    'It ran in the U.S. Army.| It ended in the U.S. | We left.',
  ],
  'times and numbers': [
    'It is 5 p.m. UTC on Jan. 3.| Then 3.5 hours.',
    'Be there at 9 a.m. Monday.| Leave at 5 p.m. | We lock up.',
    'It is at 10:30.| Room 4.',
  ],
  'numbered lines': ['(1) We try.| We see.', '3.1 We try it.| We see.'],
  'questions and brackets inside a sentence': [
    'We (finally!) did it.',
    '“Really?” she asked.',
    'Go to x.org/?a=b now.',
  ],
  emoji: ['We try it! 🎉🎉| We see.', 'Thanks :tada:', 'Great. 👍🏽', 'we try. 🙏'],
  semicolons: ['We try; it may fail; we see.'],
  chat: [
    'monday we try it.| less robot.| runs to the 28th.| why not?| ok',
    'we try it on it.| then we stop.',
    'we use e.g. slack.| "other" is fine.',
    'ask dr. smith at 5 p.m. today.',
    '4 may we start.| then we look.',
  ],
  'small letters outside chat': [
    'We use v. small steps in the no. one shop.',
    'We ship on iOS vs. android apps.',
  ],
  'other scripts': ['今日は。|明日は。'],
};

describe.each(Object.entries(CASES))('%s', (_, paragraphs) => {
  it.each(paragraphs)('%s', async paragraph => {
    const expected = paragraph.split('|').map(part => part.trim());
    expect(await textsOf(paragraph.replaceAll('|', ''))).toEqual(expected);
  });
});

it('gives the sentences of a paragraph the same block, in order', async () => {
  const {sentences} = await parseAnnouncement('A one. A two.\n\nB one.');
  expect(sentences.map(({block, index}) => [block, index])).toEqual([
    [0, 0],
    [0, 1],
    [1, 2],
  ]);
  expect(sentences[1]!.previous).toBe(sentences[0]);
});
