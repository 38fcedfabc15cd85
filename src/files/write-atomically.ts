import {mkdir} from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file so that nobody ever sees half of it: into a temporary file beside it, which then takes its name.
 * Directories that are missing are made.
 *
 * @throws {Error} Node's, where it cannot be written.
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  const {default: writeFileAtomic} = await import('write-file-atomic');
  await mkdir(path.dirname(file), {recursive: true});
  await writeFileAtomic(file, text);
}
