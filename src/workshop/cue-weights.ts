import {parseAnnouncement} from '../announcement/read-announcement.js';
import {builtInElements} from '../built-in-elements.js';
import {Surroundings} from '../reading/cues/context.js';
import {CueFinder, CueIndex} from '../reading/cues/cue-index.js';
import {reasonFor} from '../reading/cues/cue-reader.js';
import type {Meaning} from '../reading/cues/meaning.js';
import {type Cue, parseCues} from '../reading/cues/parse-cue.js';
import {wordsOf} from '../reading/tokens.js';
import {asDocument, facetLabels, labelledSentences, type Part} from './corpus.js';

/** A cue and what became of its matches. */
export interface Weighed extends Meaning {
  cue: Cue;
  right: number;
  wrong: number;
}

/** The labels of the bank that a facet with labels of its own goes by; others go by their element. */
const LABELS: ReadonlyMap<string, string> = new Map(
  facetLabels.map(({label, element, facet}) => [`${element}/${facet}`, label]),
);

/**
 * Counts for every cue how often it matches where its facet is earned, and how often where it is not.
 *
 * @param rule Only the cues of this one.
 */
export async function weighCues(part: Part | 'all', rule?: string): Promise<Weighed[]> {
  const index = new CueIndex<Weighed>();
  const weighed = [...builtInElements]
    .filter(([id]) => rule === undefined || id === rule)
    .flatMap(([id, {facets}]) =>
      Object.entries(facets).flatMap(([name, facet]) =>
        (['present', 'weak'] as const).flatMap(role =>
          parseCues(facet[role] ?? '').map(cue => {
            const meaning: Weighed = {facet: `${id}/${name}`, role, cue, right: 0, wrong: 0};
            index.addCue(cue, meaning);
            return meaning;
          }),
        ),
      ),
    );

  const finder = new CueFinder(index.pack());
  for (const sentence of await labelledSentences(part)) {
    const announcement = await parseAnnouncement(asDocument(sentence));
    const surroundings = new Surroundings(announcement, text => finder.prepare(wordsOf(text)));
    const block = announcement.sentences.at(-1)?.block;
    for (const own of announcement.sentences.filter(each => each.block === block)) {
      const here = finder.prepare(wordsOf(own.text));
      for (const cue of finder.candidates(here)) {
        if (!surroundings.fits(cue, own) || reasonFor(cue, here) === undefined) continue;
        const {facet, role} = cue.meaning;
        const label = sentence.labels[LABELS.get(facet) ?? facet.split('/')[0]!];
        // A weak cue in a sentence that says the element outright does no harm.
        const isRight = LABELS.has(facet) || role === 'weak' ? label !== undefined : label === role;
        if (isRight) cue.meaning.right++;
        else cue.meaning.wrong++;
      }
    }
  }
  return weighed;
}
