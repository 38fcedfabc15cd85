import {builtInRules} from '../rules/index.js';
import type {ElementVocabulary} from './reading/reading.js';
import type {Rule} from './rule/rule.js';

/** The vocabularies of the elements of the standard, by rule id. Every announcement is read for them. */
export const builtInElements: ReadonlyMap<string, ElementVocabulary> = elementsOf(isRecommended);

/** Those of the other built-in element rules, by rule id. They are read only where their rule is on. */
export const furtherElements: ReadonlyMap<string, ElementVocabulary> = elementsOf(
  rule => !isRecommended(rule),
);

function isRecommended({presets}: Rule): boolean {
  return presets.includes('recommended');
}

function elementsOf(isMeant: (rule: Rule) => boolean): Map<string, ElementVocabulary> {
  return new Map(
    builtInRules.filter(isMeant).flatMap(({id, element}) => (element ? [[id, element] as const] : [])),
  );
}
