import {crowdedScopes, type RunningTogether} from '../../register/crowds.js';
import type {Register} from '../../register/experiment.js';
import type {Io} from '../io.js';
import {tellWarning} from '../tell.js';

/** Tells of each scope in which too many experiments run at once. */
export function tellCrowds(io: Io, {experiments, crowds}: Register): void {
  const [crowd] = crowds;
  if (crowd === undefined) return;
  for (const crowded of crowdedScopes(experiments, crowd.limit)) {
    tellWarning(io, inWords(crowded, crowd.limit));
  }
}

function inWords({scope, experiments}: RunningTogether, limit: number): string {
  const titles = experiments.map(({facts}) => `"${facts.title}"`).join(', ');
  const who =
    scope === undefined
      ? `${experiments.length} experiments that name no scope run at once`
      : `${experiments.length} experiments run at once in ${scope.replace(/[.!]+$/, '')}`;
  return `${who}, and the limit is ${limit}: ${titles}; finishing or stopping one is progress`;
}
