import {access, constants, readFile} from 'node:fs/promises';
import {reasonOf} from '../config/trouble.js';
import {writeAtomically} from './write-atomically.js';

/**
 * Replaces the text of a document: as a whole or not at all, through links, with the mode, the owner and the byte
 * order mark that the file has.
 *
 * @param before The text that was read, without a byte order mark. The file must hold it.
 * @param otherwise What to say where the file holds another.
 * @returns Why nothing was written; undefined where all went well.
 */
export async function writeDocument(
  file: string,
  before: string,
  after: string,
  otherwise: string,
): Promise<string | undefined> {
  try {
    await access(file, constants.W_OK);
    const bytes = await readFile(file);
    const mark = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? '\uFEFF' : '';
    if (!bytes.equals(Buffer.from(mark + before))) {
      return otherwise;
    }
    await writeAtomically(file, mark + after);
    return undefined;
  } catch (error) {
    return `it cannot be written: ${reasonOf(error)}`;
  }
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
