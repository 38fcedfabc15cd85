import {CueIndex} from './cue-index.js';
import {CueSyntaxError} from './parse-cue.js';

/**
 * Checks cues that a user wrote.
 *
 * @throws {CueSyntaxError} at the first that cannot be read, or that says nothing.
 */
export function checkCues(cues: readonly string[]): void {
  for (const cue of cues) {
    const text = cue.trim();
    if (text === '' || text.startsWith('#')) throw new CueSyntaxError(`The cue \`${cue}\` says nothing.`);
  }
  new CueIndex<undefined>().add(cues.join('\n'), undefined);
}
