import type {PackedCues} from './cue-reader.js';

/**
 * The cues of the built-in elements, made ready when the program is built: the build puts them in place of this
 * module's content. Undefined where the program runs from its sources.
 */
export const precompiledCues: (() => PackedCues) | undefined = undefined;
