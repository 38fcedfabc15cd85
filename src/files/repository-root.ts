import {existsSync} from 'node:fs';
import path from 'node:path';

/** The nearest directory, from this one upwards, that is the root of a git repository; undefined outside of any. */
export function repositoryRoot(directory: string): string | undefined {
  if (existsSync(path.join(directory, '.git'))) return directory;
  const parent = path.dirname(directory);
  return parent === directory ? undefined : repositoryRoot(parent);
}
