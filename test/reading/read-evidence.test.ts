import {describe, expect, it} from 'vitest';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {CueReader, packCues} from '../../src/reading/cues/cue-reader.js';
import {readEvidence} from '../../src/reading/read-evidence.js';
import type {ElementVocabulary, FacetScore, SentenceReader} from '../../src/reading/reading.js';

const elements: ReadonlyMap<string, ElementVocabulary> = new Map([
  [
    'plan',
    {all: ['what', 'when'], facets: {what: {present: 'we swim'}, when: {present: '<date>', weak: 'soon'}}},
  ],
]);
const cues = new CueReader('cues', packCues(elements));

/** A second reader, slow and with answers of its own. */
function stubReader(answer: (text: string) => Readonly<Record<string, FacetScore>>): SentenceReader {
  return {
    name: 'stub',
    version: '7',
    read: async sentences => {
      await Promise.resolve();
      return sentences.map(({text}) => new Map(Object.entries(answer(text))));
    },
  };
}

async function planIn(source: string, ...readers: SentenceReader[]) {
  const evidence = await readEvidence(await parseAnnouncement(source), elements, readers);
  return evidence.get('plan')!;
}

describe('an element that needs two halves', () => {
  it('is present when both are there, in whichever sentences', async () => {
    const plan = await planIn('We swim. The day is 3 March.', cues);
    expect(plan).toMatchObject({verdict: 'present', weakFacet: undefined});
    expect(plan.items.map(({facet, reason}) => [facet, reason])).toEqual([
      ['what', '`We swim`'],
      ['when', '`3 March`'],
    ]);
  });

  it('is weak when one is missing, and tells which is there', async () => {
    expect(await planIn('We swim. It is soon.', cues)).toMatchObject({verdict: 'weak', weakFacet: 'what'});
    expect(await planIn('The day is 3 March.', cues)).toMatchObject({verdict: 'weak', weakFacet: 'when'});
  });

  it('is absent when neither is there', async () => {
    expect(await planIn('We run.', cues)).toMatchObject({verdict: 'absent', items: []});
  });
});

describe('a second reader', () => {
  const sees: FacetScore = {present: 0.8, weak: 0, reasons: ['it is about swimming']};

  it('finds what the first does not', async () => {
    const stub = stubReader(text => (text.includes('crawl') ? {'plan/what': sees} : {}));
    const plan = await planIn('A crawl through the lake on 3 March.', cues, stub);
    expect(plan.verdict).toBe('present');
    expect(plan.items.map(({reason}) => reason)).toContain('it is about swimming');
  });

  it('may be the only one', async () => {
    const stub = stubReader(() => ({'plan/what': sees, 'plan/when': sees}));
    expect((await planIn('Anything.', stub)).verdict).toBe('present');
  });

  it('does not outvote a surer one', async () => {
    const unsure = stubReader(() => ({'plan/what': {present: 0, weak: 0.6, reasons: ['vague']}}));
    const plan = await planIn('We swim on 3 March.', unsure, cues);
    expect(plan.verdict).toBe('present');
  });

  it('counts for nothing below one half', async () => {
    const unsure = stubReader(() => ({'plan/what': {...sees, present: 0.4}}));
    expect((await planIn('Anything.', unsure)).verdict).toBe('absent');
  });
});
