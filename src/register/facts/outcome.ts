import type {Announcement} from '../../announcement/announcement.js';
import type {Fact, Outcome} from './facts.js';
export function readOutcome(_a: Announcement): Fact<Outcome> | undefined {
  return undefined;
}
