import {describe, expect, it} from 'vitest';
import {parseAnnouncement} from '../../../src/announcement/read-announcement.js';
import {builtInReaders} from '../../../src/lint.js';
import weights from '../../../src/reading/learned/weights.json' with {type: 'json'};
import {fingerprint} from '../../../src/workshop/lessons.js';

const reader = builtInReaders().find(({name}) => name === 'learned')!;

/** What the reader says of the last sentence of a document. */
async function scoreOf(source: string, facet: string) {
  const announcement = await parseAnnouncement(source);
  return (await reader.read(announcement.sentences, announcement)).at(-1)?.get(facet);
}

describe('the learned reader', () => {
  it('has an opinion where no cue was written', async () => {
    const problem = await scoreOf(
      'Forty parcels were lost in March, and customers were furious.',
      'stated-problem/problem',
    );
    const lunch = await scoreOf('The canteen serves soup on Thursdays.', 'stated-problem/problem');
    expect(problem!.present).toBeGreaterThan(10 * lunch!.present);
  });

  it('knows what stands above a sentence', async () => {
    const sentence = 'The second handover takes longer.';
    const alone = await scoreOf(sentence, 'expected-challenges/difficulty');
    const headed = await scoreOf(`## What will be hard\n\n${sentence}`, 'expected-challenges/difficulty');
    expect(headed!.present).toBeGreaterThan(alone!.present);
  });

  it('does not care who or when it is', async () => {
    const facet = 'review-horizon/review';
    const one = await scoreOf('On 3 March we and Priya decide whether to keep it.', facet);
    const other = await scoreOf('On 9 October we and Tomasz decide whether to keep it.', facet);
    expect(one!.present).toBe(other!.present);
  });

  it('quotes the words that weigh most', async () => {
    const score = await scoreOf('Then we decide whether it stays.', 'open-outcome/open');
    expect(score!.reasons[0]).toContain('whether it stays');
  });

  it.each(['We decide on <date> whether it stays.', 'None yet.'])('has no opinion on `%s`', async source => {
    expect(await scoreOf(source, 'open-outcome/open')).toBeUndefined();
  });
});

describe('the weights', () => {
  it('were learned from the labels and features of today: if not, `npm run train`', async () => {
    expect(weights.taughtBy).toBe(await fingerprint());
  });
});
