import {describe, expect, it} from 'vitest';
import {combine} from '../../src/reading/combine.js';
import type {FacetScore} from '../../src/reading/reading.js';

function score(present: number, weak = present, reasons: string[] = []): FacetScore {
  return {present, weak, reasons};
}

function combined(scores: Readonly<Record<string, FacetScore>>): FacetScore | undefined {
  return combine(
    Object.entries(scores).map(([reader, said]) => ({reader, scores: new Map([['x/y', said]])})),
  ).get('x/y');
}

describe('readers together', () => {
  it('agree on what both find', () => {
    expect(combined({cues: score(0.9), learned: score(0.8)})!.present).toBeGreaterThan(0.9);
  });

  it('need a learned reader that is sure where no cue speaks', () => {
    expect(combined({cues: score(0), learned: score(0.9)})!.present).toBeGreaterThan(0.5);
    expect(combined({cues: score(0), learned: score(0.4)})!.present).toBeLessThan(0.5);
  });

  it('let the learned reader overrule a cue only where it is sure', () => {
    expect(combined({cues: score(0.9), learned: score(0.1)})!.present).toBeGreaterThan(0.5);
    expect(combined({cues: score(0.9), learned: score(0.001)})!.present).toBeLessThan(0.5);
  });

  it('believe a cue that finds something only touched on', () => {
    const touched = {present: 0, weak: 0.9, reasons: []};
    expect(combined({cues: touched, learned: score(0.55)})!.present).toBeLessThan(0.5);
    expect(combined({cues: touched, learned: score(0.55)})!.weak).toBeGreaterThan(0.5);
  });

  it('are silent where a cue rules the sentence out', () => {
    const ruledOut = {...score(0), isRuledOut: true};
    expect(combined({cues: ruledOut, learned: score(0.99)})).toMatchObject({present: 0, weak: 0});
  });

  it('give the reason of the cues first', () => {
    const cues = score(0.9, 0, ['`by Easter`']);
    expect(combined({cues, learned: score(0.9, 0, ['sounds like it'])})!.reasons).toEqual(['`by Easter`']);
    expect(combined({cues: score(0), learned: score(0.9, 0, ['sounds like it'])})!.reasons).toEqual([
      'sounds like it',
    ]);
  });

  it('let the words of a user decide', () => {
    expect(combined({cues: score(0), learned: score(0.01), 'own words': score(0.9)})!.present).toBe(0.9);
  });

  it('leave an element that nothing was learned about to its cues', () => {
    expect(combined({cues: score(0.9)})!.present).toBe(0.9);
  });
});
