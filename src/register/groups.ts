import {type Experiment, type ExperimentStatus, experimentStatuses} from './experiment.js';

/** The experiments that stand alike. */
export interface Group {
  status: ExperimentStatus;
  experiments: readonly [Experiment, ...Experiment[]];
}

/** The groups that are not empty; inside each the experiments keep their order. */
export function groupsOf(
  experiments: readonly Experiment[],
  order: readonly ExperimentStatus[] = experimentStatuses,
): readonly Group[] {
  return order.flatMap(status => {
    const [first, ...others] = experiments.filter(experiment => experiment.status === status);
    return first === undefined ? [] : [{status, experiments: [first, ...others] as const}];
  });
}
