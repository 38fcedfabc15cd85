/** The part of a sentence that a time belongs to. */
import {findTimes} from '../reading/times/find.js';
import type {TimeExpression} from '../reading/times/time.js';
import {withoutTimes} from './outcome/outcome-headings.js';

/** A stretch of a text. */
interface Stretch {
  from: number;
  to: number;
}

/** What ends a clause. */
const breaks =
  /[,;:|()–—!?]|\s-\s|\b(?:and|but|then|so|while|whereas|when|where|that(?= (?:we|it|they|the|this)\b))\b/gi;
/** Behind these nothing of the clause before is left. */
const hardBreak = /^[;|]$/;
/** "3 May, when we decide", "look at it on 3 May and decide": these go on about the time before them. */
const goesOn = /^(?:and (?!(?:we|it|they|you|the|on|in|at|by|our|a|an)\b)|(?:when|where)\b)/i;

/** Where the words begin that lead up to a time. */
export function clauseStart(text: string, at: number): number {
  return segmentsOf(text, findTimes(text)).findLast(({from}) => from <= at)?.from ?? 0;
}

/**
 * The clause of a time: up to a comma, "and" and the like. What goes on with a verb belongs to the clause before it,
 * and what holds nothing but a time to its neighbour.
 */
export function clauseOf(text: string, {from, to}: TimeExpression): Stretch {
  const times = findTimes(text);
  const clauses: Stretch[] = [];
  for (const {mark, ...segment} of segmentsOf(text, times)) {
    const last = clauses.at(-1);
    const words = text.slice(segment.from, segment.to);
    const hasTime = times.some(time => time.from >= segment.from && time.to <= segment.to);
    const isJoined =
      isBare(words) ||
      (last && isBare(text.slice(last.from, last.to))) ||
      (!hasTime && goesOn.test(mark + words));
    if (last && isJoined && !hardBreak.test(mark)) last.to = segment.to;
    else clauses.push(segment);
  }
  return clauses.find(clause => clause.from <= from && clause.to >= to) ?? {from: 0, to: text.length};
}

/** Whether nothing is said but a time. */
function isBare(text: string): boolean {
  return !/\p{L}/u.test(withoutTimes(text));
}

/** The text between the marks, each with the mark before it; a comma in a time is none. */
function segmentsOf(text: string, times: readonly TimeExpression[]): readonly (Stretch & {mark: string})[] {
  const marks = [...text.matchAll(breaks)].filter(
    ({index, 0: words}) => !times.some(({from, to}) => index < to && index + words.length > from),
  );
  return [undefined, ...marks].map((mark, at) => ({
    mark: mark?.[0] ?? '',
    from: mark === undefined ? 0 : mark.index + mark[0].length,
    to: marks[at]?.index ?? text.length,
  }));
}
