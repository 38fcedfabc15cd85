import {CueIndex} from './cue-index.js';

/**
 * Checks cues that a user wrote.
 *
 * @throws {CueSyntaxError} at the first that cannot be read.
 */
export function checkCues(cues: readonly string[]): void {
  new CueIndex<undefined>().add(cues.join('\n'), undefined);
}
