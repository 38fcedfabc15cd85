import type {PackedPhrases} from './phrase-finder.js';

/**
 * The phrases of the built-in phrase rules, by what the build leaves in place of their table: it makes them ready and
 * puts them in place of this module's content. Undefined where the program runs from its sources.
 */
export const precompiledPhrases: Readonly<Record<string, () => PackedPhrases>> | undefined = undefined;
