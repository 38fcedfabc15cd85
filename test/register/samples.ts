/** Experiments made by hand, for tests of what is done with them. */
import type {Place} from '../../src/announcement/announcement.js';
import type {Fact, Facts} from '../../src/facts/facts.js';
import type {Experiment, Register} from '../../src/register/experiment.js';
import {standingOf} from '../../src/register/status.js';

const noFacts: Facts = {
  title: 'Untitled',
  date: undefined,
  experiment: undefined,
  start: undefined,
  end: undefined,
  reviewDate: undefined,
  undated: {reason: 'no review is said', place: undefined},
  owner: undefined,
  scope: undefined,
  positiveSignals: [],
  warningSignals: [],
  status: undefined,
  outcome: undefined,
  mistakes: [],
};

/** A fact from a line of the text. */
export function fact<Value>(value: Value, {line = 1, words = String(value)} = {}): Fact<Value> {
  return {value, source: 'text', place: placeOnLine(line, words.length), words, derivation: `\`${words}\``};
}

/** A place of some length at the start of a line. */
export function placeOnLine(line: number, length = 10): Place {
  return {start: {line, column: 1, offset: 0}, end: {line, column: 1 + length, offset: length}};
}

/** An experiment with some facts, as it stands on a day. */
export function experiment(
  filePath: string,
  facts: Partial<Facts>,
  {asOf = '2027-03-01', dueWithin = 14, verdicts = new Map()}: Partial<Register & Experiment> = {},
): Experiment {
  const undated = facts.reviewDate === undefined ? noFacts.undated : undefined;
  const all = {...noFacts, undated, ...facts};
  return {filePath, facts: all, verdicts, ...standingOf(all, asOf, dueWithin)};
}

/** A register of them, seen on 1 March 2027. */
export function register(experiments: readonly Experiment[], more: Partial<Register> = {}): Register {
  return {asOf: '2027-03-01', dueWithin: 14, experiments, crowds: [], ...more};
}
