import {describe, expect, it} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {CueFinder, CueIndex} from '../../src/reading/cues/cue-index.js';
import {reasonFor} from '../../src/reading/cues/cue-reader.js';
import type {Meaning} from '../../src/reading/cues/meaning.js';
import {type Cue, parseCues} from '../../src/reading/cues/parse-cue.js';
import {wordsOf} from '../../src/reading/tokens.js';
import {weighCues} from '../../src/workshop/cue-weights.js';

/** Every table of cues of the built-in rules, with a name for it. */
const tables = builtInRules.flatMap(({id, element, phrases}) => [
  ...Object.entries(element?.facets ?? {}).flatMap(([facet, {present, weak, not, headings}]) =>
    Object.entries({present, weak, not, headings}).map(
      ([role, cues]) => [`${id}/${facet}/${role}`, cues ?? ''] as const,
    ),
  ),
  ...Object.entries(phrases ?? {}).map(([role, cues]: [string, string]) => [`${id}/${role}`, cues] as const),
]);

const written = tables.map(([name, cues]) => [name, parseCues(cues).map(({source}) => source)] as const);

describe.each(written.filter(([, cues]) => cues.length > 0))('%s', (_, cues) => {
  it('says nothing twice', () => {
    expect(cues.filter((cue, index) => cues.indexOf(cue) !== index)).toEqual([]);
  });
});

/** Whether a cue matches a sentence of one of the examples of its rule. */
async function isInExamples(rule: string, cue: Cue): Promise<boolean> {
  const index = new CueIndex<Meaning>();
  index.addCue(cue, {facet: rule, role: 'present'});
  const finder = new CueFinder(index.pack());
  const examples = builtInRules.find(({id}) => id === rule)!.examples;
  const sources = examples.map(example => ('valid' in example ? example.valid : example.invalid));
  const announcements = await Promise.all(sources.map(source => parseAnnouncement(source)));
  return announcements.some(({sentences}) =>
    sentences.some(({text}) => {
      const here = finder.prepare(wordsOf(text));
      return finder.candidates(here).some(candidate => reasonFor(candidate, here) !== undefined);
    }),
  );
}

describe('a cue', () => {
  it('finds something in the labelled sentences, or in an example of its rule', async () => {
    const unseen = (await weighCues('all')).filter(({right, wrong}) => right + wrong === 0);
    const dead: string[] = [];
    for (const {facet, cue} of unseen) {
      if (!(await isInExamples(facet.split('/')[0]!, cue))) dead.push(`${facet}: ${cue.source}`);
    }
    expect(dead).toEqual([]);
  });
});
