import type {Words} from '../tokens.js';
import type {Trail} from './match.js';

const NEGATORS = new Set('not no never nobody none nothing neither nor without hardly'.split(' '));

/** Words that take the sting out of the negator before them: "not only", "no later than", "no longer". */
const NOT_A_DENIAL_BEFORE = new Set(
  'only just later more less fewer longer sooner earlier sure certain doubt matter least one-off yet before until'.split(
    ' ',
  ),
);

/** Words that end the reach of a negator. */
const ENDS_REACH = new Set([
  'but',
  'instead',
  'because',
  'so',
  'unless',
  'until',
  'if',
  'when',
  'while',
  'and',
]);

/** How many words a negator reaches ahead. */
const REACH = 5;

/** Whether what a cue matched is denied: "no risks are expected", "we will not try this". */
export function isDenied({words, breaks}: Words, trail: Trail): boolean {
  const used = new Set(trail);
  const first = trail[0];
  const last = trail.at(-1);
  if (first === undefined || last === undefined) return false;
  for (let at = first; at < last; at++) if (isNegator(words, at) && !used.has(at)) return true;
  for (let at = first; at > 0 && at > first - REACH; at--) {
    if (breaks[at]! > 0 || ENDS_REACH.has(words[at - 1]!)) return false;
    if (isNegator(words, at - 1)) return true;
  }
  return false;
}

function isNegator(words: readonly string[], at: number): boolean {
  return NEGATORS.has(words[at]!) && !NOT_A_DENIAL_BEFORE.has(words[at + 1] ?? '');
}
