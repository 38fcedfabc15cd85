import type {Place} from '../../announcement/announcement.js';
import type {DateMistake, Fact, Facts, Outcome, Undated} from '../../facts/facts.js';
import {displayPath} from '../../files/display.js';
import type {Experiment, Register} from '../experiment.js';
import type {RegisterFormatContext} from './format.js';

/** For programs: everything that is known. Described by `schema/register.schema.json`. */
export function format(register: Register, {cwd}: RegisterFormatContext): string {
  const {asOf, dueWithin, experiments, crowds} = register;
  const data = {
    schemaVersion: 1,
    asOf,
    dueWithin,
    experiments: experiments.map(experiment => toEntry(experiment, cwd)),
    crowds: crowds.map(({scope, running, limit}) => ({scope: scope ?? null, running, limit})),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function toEntry({filePath, facts, status, daysLeft, verdicts}: Experiment, cwd: string) {
  return {
    filePath: displayPath(filePath, cwd),
    title: facts.title,
    experiment: facts.experiment?.value ?? null,
    start: facts.start?.value ?? null,
    reviewDate: facts.reviewDate?.value ?? null,
    status,
    daysLeft: daysLeft ?? null,
    owner: facts.owner?.value ?? null,
    scope: facts.scope?.value ?? null,
    signals: {
      positive: facts.positiveSignals.map(({value}) => value),
      warning: facts.warningSignals.map(({value}) => value),
    },
    outcome: facts.outcome === undefined ? null : toOutcome(facts.outcome.value),
    elements: Object.fromEntries(verdicts),
    facts: toFacts(facts),
    undated: facts.undated === undefined ? null : toUndated(facts.undated),
    mistakes: facts.mistakes.map(toMistake),
  };
}

function toFacts(facts: Facts) {
  return {
    date: toFact(facts.date),
    experiment: toFact(facts.experiment),
    start: toFact(facts.start),
    end: toFact(facts.end),
    reviewDate: toFact(facts.reviewDate),
    owner: toFact(facts.owner),
    scope: toFact(facts.scope),
    positiveSignals: facts.positiveSignals.map(toFact),
    warningSignals: facts.warningSignals.map(toFact),
    status: toFact(facts.status),
    outcome: toFact(facts.outcome && {...facts.outcome, value: toOutcome(facts.outcome.value)}),
  };
}

function toFact<Value>(fact: Fact<Value> | undefined) {
  if (fact === undefined) return null;
  const {value, place, source, words, derivation} = fact;
  return {value, ...toRange(place), source, words, derivation};
}

function toOutcome({decision, on, note}: Outcome) {
  return {decision: decision ?? null, on: on ?? null, note: note ?? null};
}

function toUndated({reason, place}: Undated) {
  const {line, column} = toRange(place);
  return {reason, line, column};
}

function toMistake({kind, message, places}: DateMistake) {
  return {kind, message, places: places.map(toRange)};
}

/** A range of lines and columns, or of nothing where something is not from the document. */
function toRange(place: Place | undefined) {
  return {
    line: place?.start.line ?? null,
    column: place?.start.column ?? null,
    endLine: place?.end.line ?? null,
    endColumn: place?.end.column ?? null,
  };
}
