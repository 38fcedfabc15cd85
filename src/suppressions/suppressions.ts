/**
 * A baseline: how many errors of which rule are accepted in which file, so that only new ones are reported. The
 * shape is that of ESLint's suppressions file.
 */
import path from 'node:path';
import {byPlace, countMessages, type FileReport, type Message} from '../report.js';

/** How many errors are accepted, by rule id. */
export type FileSuppressions = Readonly<Record<string, {readonly count: number}>>;

/** By path, relative to the working directory, with slashes. */
export type Suppressions = Readonly<Record<string, FileSuppressions>>;

/** Reports after a baseline was applied to them. */
export interface BaselineResult {
  reports: readonly FileReport[];
  /** What was accepted and is gone: by how many errors each count is too high. */
  unused: Suppressions;
}

/**
 * Moves the errors that a baseline accepts to `suppressedMessages`. Where a file has more errors of a rule than
 * are accepted, all of them are reported: nobody can tell which is the new one.
 *
 * @param directory Absolute; what the paths of the suppressions count from.
 */
export function applySuppressions(
  reports: readonly FileReport[],
  suppressions: Suppressions,
  directory: string,
): BaselineResult {
  const results = reports.map(report => {
    const name = nameOf(report, directory);
    const accepted = (Object.hasOwn(suppressions, name) && suppressions[name]) || {};
    return {name, ...applyToFile(report, accepted)};
  });
  return {
    reports: results.map(({report}) => report),
    unused: sorted(results.map(({name, unused}) => [name, unused])),
  };
}

/**
 * A baseline that also accepts the errors of these reports; files and rules that they do not speak of stay.
 *
 * @param isWanted Which rules to accept errors of.
 */
export function addSuppressions(
  suppressions: Suppressions,
  reports: readonly FileReport[],
  directory: string,
  isWanted: (ruleId: string) => boolean,
): Suppressions {
  const files = new Map(Object.entries(suppressions));
  for (const report of reports) {
    const name = nameOf(report, directory);
    const counts = [...countErrors(report.messages)].filter(([ruleId]) => isWanted(ruleId));
    const added = Object.fromEntries(counts.map(([ruleId, count]) => [ruleId, {count}]));
    files.set(name, {...files.get(name), ...added});
  }
  return sorted([...files]);
}

/** A baseline without what nothing needs any more. */
export function pruneSuppressions(suppressions: Suppressions, unused: Suppressions): Suppressions {
  const left = Object.entries(suppressions).map(([name, rules]) => {
    const surplus = (Object.hasOwn(unused, name) && unused[name]) || {};
    const counts = Object.entries(rules).map(([ruleId, {count}]) => {
      const tooMany = Object.hasOwn(surplus, ruleId) ? surplus[ruleId]!.count : 0;
      return [ruleId, {count: count - tooMany}] as const;
    });
    return [name, Object.fromEntries(counts.filter(([, {count}]) => count > 0))] as const;
  });
  return sorted(left);
}

function applyToFile(
  report: FileReport,
  accepted: FileSuppressions,
): {report: FileReport; unused: FileSuppressions} {
  // Nobody knows which errors are left in a file that could not be linted.
  if (report.trouble !== undefined) return {report, unused: {}};
  const errors = countErrors(report.messages);
  const covered = new Set<string>();
  const unused: [string, {count: number}][] = [];
  for (const [ruleId, {count}] of Object.entries(accepted)) {
    const actual = errors.get(ruleId) ?? 0;
    if (actual <= count) covered.add(ruleId);
    if (actual < count) unused.push([ruleId, {count: count - actual}]);
  }
  const isCovered = ({severity, ruleId}: Message) => severity === 'error' && covered.has(ruleId);
  const messages = report.messages.filter(message => !isCovered(message));
  const suppressed = report.messages.filter(isCovered).map(message => ({
    ...message,
    suppressions: [{kind: 'file' as const, justification: ''}],
  }));
  const suppressedMessages = [...report.suppressedMessages, ...suppressed].sort(byPlace);
  return {
    report: {...report, messages, suppressedMessages, ...countMessages(messages)},
    unused: Object.fromEntries(unused),
  };
}

function countErrors(messages: readonly Message[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {severity, ruleId} of messages) {
    if (severity === 'error') counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return counts;
}

function nameOf({filePath}: FileReport, directory: string): string {
  const relative = path.relative(directory, path.resolve(directory, filePath));
  return relative.split(path.sep).join('/');
}

/** Files and rules by name, and no file without a rule: the same baseline is always the same text. */
function sorted(files: readonly (readonly [string, FileSuppressions])[]): Suppressions {
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
  const full = files.filter(([, rules]) => Object.keys(rules).length > 0);
  return Object.fromEntries(
    [...full]
      .sort(byName)
      .map(([name, rules]) => [name, Object.fromEntries(Object.entries(rules).sort(byName))]),
  );
}
