import {existsSync} from 'node:fs';
import path from 'node:path';
import {unknownName} from '../config/nearest.js';
import {Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import type {FileReport} from '../report.js';
import {
  addSuppressions,
  applySuppressions,
  pruneSuppressions,
  type Suppressions,
} from '../suppressions/suppressions.js';
import {locateSuppressions, readSuppressions, writeSuppressions} from '../suppressions/suppressions-file.js';
import type {Document} from './documents.js';
import {type LintOptions, writesSuppressions} from './options.js';

/** The errors that a team accepted, ready for what the linter finds. */
export interface Baseline {
  /**
   * Takes accepted errors out of the reports; writes the file where a flag asks for it.
   *
   * @throws {Trouble} where the file cannot be written.
   */
  settle(reports: readonly FileReport[]): Promise<SettledReports>;
}

/** What is left to report. */
export interface SettledReports {
  reports: readonly FileReport[];
  /** What to tell about accepted errors that are gone; undefined where there are none, or they do not matter. */
  trouble: string | undefined;
}

/**
 * Opens the file of suppressions, before anything is linted.
 *
 * @throws {Trouble} for flags that contradict each other, unknown rules, and a file that is broken or missing.
 */
export async function openBaseline(
  cwd: string,
  options: LintOptions,
  documents: readonly Document[],
  isStdin: boolean,
): Promise<Baseline> {
  refuseContradictions(options, isStdin);
  refuseUnknownRules(options.suppressRule, documents);
  const file = await locateSuppressions(cwd, options.suppressionsLocation);
  const kept = await readSuppressions(file, cwd);
  const leftOut = rulesLeftOut(documents);
  const isWriting = options.suppressAll || options.suppressRule.length > 0;
  if (kept === undefined && !isWriting && options.suppressionsLocation !== undefined) {
    throw new Trouble(
      `--suppressions-location: there is no ${displayPath(file, cwd)}; --suppress-all or --suppress-rule makes it`,
    );
  }
  return {
    async settle(reports) {
      if (kept === undefined && !isWriting) return {reports, trouble: undefined};
      const accepted = isWriting
        ? addSuppressions(kept ?? {}, reports, cwd, isWanted(options))
        : (kept ?? {});
      const {reports: settled, unused: unneeded} = applySuppressions(reports, accepted, cwd);
      const unused = withoutRules(unneeded, leftOut);
      const pruned = options.pruneSuppressions
        ? withoutMissingFiles(pruneSuppressions(accepted, unused), cwd)
        : accepted;
      if (writesSuppressions(options)) await writeSuppressions(file, pruned, cwd);
      const isAccepted = options.pruneSuppressions || options.passOnUnprunedSuppressions;
      return {reports: settled, trouble: isAccepted ? undefined : surplus(unused, displayPath(file, cwd))};
    },
  };
}

function isWanted({suppressAll, suppressRule}: LintOptions): (ruleId: string) => boolean {
  return ruleId => suppressAll || suppressRule.includes(ruleId);
}

/** Flags that say what happens to the file; one at a time. */
function refuseContradictions(options: LintOptions, isStdin: boolean): void {
  const [first, second] = [
    options.suppressAll ? '--suppress-all' : [],
    options.suppressRule.length > 0 ? '--suppress-rule' : [],
    options.pruneSuppressions ? '--prune-suppressions' : [],
  ].flat();
  if (first === undefined) return;
  if (second !== undefined) {
    throw new Trouble(`${first} and ${second} cannot be used in one run; leave out one of them`);
  }
  if (isStdin) throw new Trouble(`${first} needs files; standard input cannot be remembered`);
}

function refuseUnknownRules(ids: readonly string[], documents: readonly Document[]): void {
  const known = [...new Set(documents.flatMap(({ruleset}) => ruleset.map(({rule}) => rule.id)))];
  const unknown = documents.length === 0 ? undefined : ids.find(id => !known.includes(id));
  if (unknown !== undefined) throw new Trouble(`--suppress-rule: ${unknownName('rule', unknown, known)}`);
}

/** A rule that did not run says nothing of whether its errors are gone. */
function rulesLeftOut(documents: readonly Document[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ruleset}) => ruleset.flatMap(({rule, isLeftOut}) => (isLeftOut ? [rule.id] : []))),
  );
}

/** Without these rules, and without the files of which nothing else is left. */
function withoutRules(suppressions: Suppressions, ids: ReadonlySet<string>): Suppressions {
  const left = Object.entries(suppressions).map(([name, rules]) => {
    const others = Object.entries(rules).filter(([id]) => !ids.has(id));
    return [name, Object.fromEntries(others)] as const;
  });
  return Object.fromEntries(left.filter(([, rules]) => Object.keys(rules).length > 0));
}

function withoutMissingFiles(suppressions: Suppressions, cwd: string): Suppressions {
  return Object.fromEntries(
    Object.entries(suppressions).filter(([name]) => existsSync(path.resolve(cwd, name))),
  );
}

const MOST_NAMED = 3;

function surplus(unused: Suppressions, file: string): string | undefined {
  const parts = Object.entries(unused).flatMap(([name, rules]) =>
    Object.entries(rules).map(([ruleId, {count}]) => `${name} (${count} of ${ruleId})`),
  );
  if (parts.length === 0) return undefined;
  const others = parts.length > MOST_NAMED ? ` and ${parts.length - MOST_NAMED} more` : '';
  return `${file} accepts errors that are gone: ${parts.slice(0, MOST_NAMED).join(', ')}${others}; --prune-suppressions forgets them, --pass-on-unpruned-suppressions lets them stay`;
}
