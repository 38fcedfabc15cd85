import path from 'node:path';

/**
 * A path as people know it: relative to the working directory where it lies inside, absolute elsewhere;
 * always with forward slashes. Names such as `<stdin>` stay as they are.
 */
export function displayPath(file: string, cwd: string): string {
  if (!path.isAbsolute(file)) return file;
  const relative = path.relative(cwd, file);
  return slashed(isInside(relative) ? relative : file);
}

/** The same path with forward slashes. */
export function slashed(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

/** Whether a relative path (of `path.relative`) stays in the directory it starts from. */
export function isInside(relative: string): boolean {
  return relative !== '' && !/^\.\.(?:[/\\]|$)/.test(relative) && !path.isAbsolute(relative);
}
