/** Which experiments are shown, and in which order. */
import {type Experiment, type ExperimentStatus, experimentStatuses} from './experiment.js';

/** What experiments can be sorted by. */
export const sortKeys = ['status', 'review', 'start', 'owner', 'title', 'file'] as const;

export type SortKey = (typeof sortKeys)[number];

export interface Sorting {
  key: SortKey;
  isReversed: boolean;
}

/** What somebody wants to see; an empty list leaves nothing out. */
export interface Wanted {
  statuses: readonly ExperimentStatus[];
  /** Parts of the names of owners; capitals do not count. */
  owners: readonly string[];
}

/** The experiments that are wanted, in their order. */
export function wantedOf(
  experiments: readonly Experiment[],
  {statuses, owners}: Wanted,
): readonly Experiment[] {
  const parts = owners.map(foldCase);
  return experiments.filter(({status, facts}) => {
    const owner = foldCase(facts.owner?.value ?? '');
    const isOwned = parts.length === 0 || parts.some(part => owner.includes(part));
    return isOwned && (statuses.length === 0 || statuses.includes(status));
  });
}

function foldCase(text: string): string {
  return text.normalize().toLowerCase();
}

/** What each key looks at; text that can be compared, or nothing. */
const valuesOf: Readonly<Record<SortKey, (experiment: Experiment) => string | undefined>> = {
  status: ({status}) => String(experimentStatuses.indexOf(status)),
  review: ({facts}) => facts.reviewDate?.value,
  start: ({facts}) => facts.start?.value,
  owner: ({facts}) => facts.owner?.value,
  title: ({facts}) => facts.title,
  file: ({filePath}) => filePath,
};

/** The experiments sorted; those that are alike keep their order, and those without a value are last either way. */
export function sorted(
  experiments: readonly Experiment[],
  {key, isReversed}: Sorting,
): readonly Experiment[] {
  const look = valuesOf[key];
  const {compare} = new Intl.Collator('en', {numeric: true});
  const sign = isReversed ? -1 : 1;
  return [...experiments].sort((a, b) => {
    const [first, second] = [look(a), look(b)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    return sign * compare(first, second);
  });
}
