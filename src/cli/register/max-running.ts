import {Trouble} from '../../config/trouble.js';
import {crowdedScopes, crowdsOf, type RunningTogether} from '../../register/crowds.js';
import type {Crowd, Experiment} from '../../register/experiment.js';
import type {Io} from '../io.js';
import {tellWarning} from '../tell.js';

/** For `--max-running`. @throws {Trouble} for anything but a whole number from 1. */
export function parseMaxRunning(value: string): number {
  if (/^0*[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new Trouble(`--max-running: "${value}" is not a whole number such as 3 (1 is the least)`);
}

/**
 * The scopes in which too many experiments run at once, each of them told as a warning.
 *
 * @param limit Undefined where nobody set one.
 */
export function findCrowds(io: Io, experiments: readonly Experiment[], limit: number | undefined): Crowd[] {
  if (limit === undefined) return [];
  for (const crowded of crowdedScopes(experiments, limit)) tellWarning(io, inWords(crowded, limit));
  return crowdsOf(experiments, limit);
}

function inWords({scope, experiments}: RunningTogether, limit: number): string {
  const titles = experiments.map(({facts}) => `"${facts.title}"`).join(', ');
  const who =
    scope === undefined
      ? `${experiments.length} experiments that name no scope run at once`
      : `${experiments.length} experiments run at once in ${scope.replace(/[.!]+$/, '')}`;
  return `${who}, and the limit is ${limit}: ${titles}; finishing or stopping one is progress`;
}
