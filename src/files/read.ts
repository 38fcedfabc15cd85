import {readFile} from 'node:fs/promises';

/** A document's text, or why there is none. */
export type ReadResult = {source: string} | {trouble: string};

/** Reads a Markdown file; every way in which that can fail is a result, not an exception. */
export async function readDocument(file: string): Promise<ReadResult> {
  try {
    return decode(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const known = Object.hasOwn(readTroubles, code) ? readTroubles[code] : undefined;
    return {trouble: known ?? `cannot be read: ${error instanceof Error ? error.message : String(error)}`};
  }
}

const readTroubles: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied; leave it out with --ignore-pattern',
  EPERM: 'operation not permitted; leave it out with --ignore-pattern',
  EISDIR: 'this is a directory',
  ERR_FS_FILE_TOO_LARGE: 'too large to be read; leave it out with --ignore-pattern',
};

/** Decodes a document as UTF-8. A byte order mark is dropped: editors do not count it as a column either. */
export function decode(bytes: Uint8Array): ReadResult {
  const encoding = foreignMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (encoding !== undefined) return {trouble: `written in ${encoding[1]}; save it as UTF-8`};
  if (bytes.includes(0)) {
    return {trouble: 'this is a binary file (it holds NUL bytes); leave it out with --ignore-pattern'};
  }
  try {
    return {source: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
  } catch {
    return {trouble: `not valid UTF-8 (first bad byte in line ${firstBadLine(bytes)}); save it as UTF-8`};
  }
}

/** Longer marks first: UTF-32's begins like UTF-16's. */
const foreignMarks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], 'UTF-32'],
  [[0, 0, 0xfe, 0xff], 'UTF-32'],
  [[0xff, 0xfe], 'UTF-16'],
  [[0xfe, 0xff], 'UTF-16'],
];

/** The 1-based number of the first line that does not decode; a line feed never is a part of a longer character. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop;
  }
  return line;
}
