import type {PackedCues} from './cue-reader.js';
import type {PackedPhrases} from './phrase-finder.js';

/*
 * The cues of the built-in rules, made ready when the program is built: the build puts them in place of this
 * module's content. Undefined where the program runs from its sources.
 */

/** The cues of the built-in elements. */
export const precompiledCues: PackedCues | undefined = undefined;

/** The phrases of the built-in phrase rules, by the fingerprint of their table. */
export const precompiledPhrases: Readonly<Record<string, PackedPhrases>> | undefined = undefined;
