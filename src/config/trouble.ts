/**
 * What keeps the linter from doing what it was asked: a file that is not there, a broken configuration,
 * an unknown name. The message says what, where, and the way out; it is printed without a stack and
 * leads to exit code 2.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}

/** What an exception of unknown making says. */
export function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.trim() || 'no reason given';
}

/** Node's code of a system error (`ENOENT`, `EACCES`), where there is one. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
