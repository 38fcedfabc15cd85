/** Limits on how many experiments run at once, so that each of them gets the attention it needs. */

import type {Fact} from '../facts/facts.js';
import type {Crowd, Experiment, ExperimentStatus} from './experiment.js';

/** The experiments that run at once in one scope. */
export interface RunningTogether {
  /** As the first of their memos writes it; undefined for those that name no scope. */
  scope: string | undefined;
  experiments: readonly Experiment[];
}

/** The scopes in which more experiments run at once than a limit allows, in the order of the register. */
export function crowdsOf(experiments: readonly Experiment[], limit: number): Crowd[] {
  return crowdedScopes(experiments, limit).map(({scope, experiments: {length}}) => ({
    scope,
    running: length,
    limit,
  }));
}

/** The same, with the experiments. */
export function crowdedScopes(experiments: readonly Experiment[], limit: number): RunningTogether[] {
  const scopes = new Map<string, {scope: string | undefined; experiments: Experiment[]}>();
  for (const experiment of experiments.filter(({status}) => isRunning[status])) {
    for (const [name, scope] of scopesOf(experiment.facts.scope)) {
      const together = scopes.get(name) ?? {scope, experiments: []};
      together.experiments.push(experiment);
      scopes.set(name, together);
    }
  }
  return [...scopes.values()].filter(together => together.experiments.length > limit);
}

/** One whose review is overdue still runs; of an undated one nobody knows. */
const isRunning: Readonly<Record<ExperimentStatus, boolean>> = {
  overdue: true,
  due: true,
  running: true,
  undated: false,
  decided: false,
};

/** What stands for the missing scope; no normal form is empty otherwise. */
const noScope = '';

/** The scopes of an experiment as written, by their normal form; those of a list each for itself. */
function scopesOf(scope: Fact | undefined): ReadonlyMap<string, string | undefined> {
  const written = scope === undefined ? [] : listed(scope).map(name => name.trim());
  const named = written.flatMap(name => {
    const plain = normalForm(name);
    return plain === '' ? [] : [[plain, name] as const];
  });
  return new Map<string, string | undefined>(named.length === 0 ? [[noScope, undefined]] : named);
}

/** A comma parts the scopes of a list; in a sentence of the text it only parts the sentence. */
function listed({value, source}: Fact): string[] {
  return source === 'front matter' ? value.split(/[,;\n]/) : [value];
}

/** `The  Ward 9.` and `ward 9` are one. */
function normalForm(scope: string): string {
  return scope
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]*(?:the )?/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
}
