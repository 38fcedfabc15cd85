/** When files came into git. */
import type {IsoDay} from '../reading/times/iso-day.js';

/** The day of the first commit of a file, under whatever name it had; undefined where git does not know it. */
export async function firstCommitDay(
  _file: string,
  _directory: string,
  _env: Readonly<Record<string, string | undefined>>,
): Promise<IsoDay | undefined> {
  return undefined;
}
