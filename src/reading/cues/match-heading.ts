import type {ElementVocabulary} from '../reading.js';
import {wordsOf} from '../tokens.js';
import {CueIndex} from './cue-index.js';

const compiled = new WeakMap<ElementVocabulary, CueIndex<undefined>>();

/** Whether a heading promises an element: "Review", "How we will help". */
export function matchesHeading(label: string, vocabulary: ElementVocabulary): boolean {
  const index = compiled.get(vocabulary) ?? compile(vocabulary);
  const heading = index.prepare(wordsOf(label));
  return [...index.candidates(heading)].some(({parts}) => parts.every(part => part.match(heading)));
}

function compile(vocabulary: ElementVocabulary): CueIndex<undefined> {
  const index = new CueIndex<undefined>();
  for (const {headings = ''} of Object.values(vocabulary.facets)) index.add(headings, undefined);
  compiled.set(vocabulary, index);
  return index;
}
