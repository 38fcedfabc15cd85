import path from 'node:path';
import {pathToFileURL} from 'node:url';

/** A path as `displayPath` gives it, as a URI reference: percent-encoded, absolute paths with `file:`. */
export function toUri(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split('/').map(encodeURIComponent).join('/');
}
