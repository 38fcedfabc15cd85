import {closest, distance} from 'fastest-levenshtein';
import {Trouble} from './trouble.js';

/** The known name that `name` was probably meant to be; undefined where none is close. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const typed = name.toLowerCase();
  const best = closest(typed, known);
  if (distance(typed, best) <= Math.max(2, Math.floor(best.length / 3))) return best;
  // Half-remembered names: `horizon` for `review-horizon`. One hit only, or it would be a guess.
  const overlapping = known.filter(candidate => candidate.includes(typed) || typed.includes(candidate));
  return typed.length >= 3 && overlapping.length === 1 ? overlapping[0] : undefined;
}

/**
 * The words for a name that nobody knows: `unknown rule "x" — did you mean "y"? Known rules: …`.
 *
 * @param kind What it is a name of, in the singular.
 */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const guess = nearest(name, known);
  const hint = guess === undefined ? '.' : ` — did you mean "${guess}"?`;
  return `unknown ${kind} "${name}"${hint} Known ${kind}s: ${known.join(', ') || 'none'}`;
}

/**
 * Gives back `name` if it is one of `known`.
 *
 * @param where Put before the message, such as `--format`.
 * @throws {Trouble} naming the nearest known name otherwise.
 */
export function knownName<Name extends string>(
  where: string,
  kind: string,
  name: string,
  known: readonly Name[],
): Name {
  const found = known.find(candidate => candidate === name);
  if (found === undefined) throw new Trouble(`${where}: ${unknownName(kind, name, known)}`);
  return found;
}
