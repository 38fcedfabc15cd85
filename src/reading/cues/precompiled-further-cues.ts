import type {PackedCues} from './cue-reader.js';

/**
 * The cues of the further elements, which a plain run does not need, made ready as those in `precompiled-cues.ts`
 * are. A chunk of its own in the package, and compressed there: few runs unpack it.
 */
export const precompiledFurtherCues: (() => Promise<PackedCues>) | undefined = undefined;
