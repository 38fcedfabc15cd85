import {builtInRules} from '../rules/index.js';
import type {ElementVocabulary} from './reading/reading.js';

/** The vocabularies of the built-in element rules, by rule id. */
export const builtInElements: ReadonlyMap<string, ElementVocabulary> = new Map(
  builtInRules.flatMap(({id, element}) => (element ? [[id, element] as const] : [])),
);
