import type {Io, OutputStream} from './io.js';

/**
 * Whether a stream gets colours: `--color` and `--no-color` decide, else `FORCE_COLOR`, else `NO_COLOR`,
 * else only a terminal does. A variable that is set to nothing counts as not set.
 */
export function wantsColor(flag: boolean | undefined, env: Io['env'], stream: OutputStream): boolean {
  if (flag !== undefined) return flag;
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return stream.isTTY === true;
}

/** Columns for text: the terminal's, but never so many that lines are hard to read. */
export function textWidth(stream: OutputStream): number {
  return Math.min(stream.columns || 100, 100);
}
