import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** One file of the package. */
export interface PackedFile {
  /** From the root of the package, with slashes. */
  path: string;
  /** In bytes. */
  size: number;
}

/** What is published. */
export interface Packed {
  name: string;
  version: string;
  /** The name of the archive. */
  filename: string;
  /** Bytes of the archive. */
  size: number;
  /** Bytes of its files. */
  unpackedSize: number;
  files: readonly PackedFile[];
}

/** What would be published of the package as it is built now; nothing is written. */
export function listPacked(root: string): Promise<Packed> {
  return pack(root, ['--dry-run']);
}

/** Packs the package as it is built now, and returns the path of the archive. */
export async function packInto(folder: string, root: string): Promise<string> {
  const {filename} = await pack(root, ['--pack-destination', folder]);
  return path.join(folder, filename);
}

async function pack(root: string, options: readonly string[]): Promise<Packed> {
  // Without scripts, because `prepare` would build again.
  const {stdout} = await run('npm', ['pack', '--json', '--ignore-scripts', ...options], {
    cwd: root,
    maxBuffer: 1e8,
  });
  const [packed] = JSON.parse(stdout) as readonly Packed[];
  return packed!;
}
