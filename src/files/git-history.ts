/** When files came into git. */
import {realpath} from 'node:fs/promises';
import path from 'node:path';
import type {IsoDay} from '../reading/times/iso-day.js';
import {type Environment, type Git, namesOf, runGit} from './git-runner.js';

/** The days of the first commits by the present names of the files, relative to the root. */
type FirstDays = ReadonlyMap<string, IsoDay>;

/** What was asked already, as one walk through a history serves all its files. */
interface Known {
  /** By directory; undefined outside a repository. */
  roots: Map<string, Promise<string | undefined>>;
  /** By root. */
  histories: Map<string, Promise<FirstDays | undefined>>;
}

/** The environment says which git and which repository is meant, and is another one for each run. */
const knownByEnvironment = new WeakMap<Environment, Known>();

/**
 * The day of the first commit of a file, under whatever name it had: the author's day, where the author was. Undefined
 * without git, outside a repository, for a file that was never committed, and in a shallow clone, which may lack that
 * commit. Histories are read once a run.
 *
 * @param file Absolute.
 * @param directory Absolute; where the file lies.
 */
export async function firstCommitDay(
  file: string,
  directory: string,
  env: Environment,
): Promise<IsoDay | undefined> {
  const known = knownByEnvironment.get(env) ?? {roots: new Map(), histories: new Map()};
  knownByEnvironment.set(env, known);
  const root = await remembered(known.roots, directory, () => rootAround(directory, env));
  if (root === undefined) return undefined;
  const firstDays = await remembered(known.histories, root, () => readHistory(runGit(root, env)));
  const name = path.relative(root, path.join(await realpath(directory), path.basename(file)));
  return firstDays?.get(name.split(path.sep).join('/'));
}

/** Where git fails there is nothing to know: it was not asked for, so that nobody needs to hear of it. */
function remembered<Value>(
  known: Map<string, Promise<Value | undefined>>,
  key: string,
  ask: () => Promise<Value | undefined>,
): Promise<Value | undefined> {
  const answer = known.get(key) ?? ask().catch(() => undefined);
  known.set(key, answer);
  return answer;
}

async function rootAround(directory: string, env: Environment): Promise<string> {
  const up = (await runGit(directory, env)('rev-parse', '--show-cdup')).toString().replace(/\r?\n$/, '');
  return path.resolve(await realpath(directory), up);
}

/**
 * Whether a directory lies in a clone that lacks older commits. False without git, and outside a repository.
 *
 * @param directory Absolute.
 */
export async function isShallow(directory: string, env: Environment): Promise<boolean> {
  return lacksCommits(runGit(directory, env)).catch(() => false);
}

async function lacksCommits(git: Git): Promise<boolean> {
  return (await git('rev-parse', '--is-shallow-repository')).toString().trim() !== 'false';
}

async function readHistory(git: Git): Promise<FirstDays | undefined> {
  return (await lacksCommits(git)) ? undefined : firstDaysIn(namesOf(await git(...log)));
}

/** Marks the day among the fields of the log, where no status of a file can begin with it. */
const DAY_MARK = '@';

/** Children before parents; what users set for their own eyes is switched off. */
const log = [
  ...[
    'log',
    `--format=${DAY_MARK}%as`,
    '--topo-order',
    '--no-show-signature',
    '--no-ext-diff',
    '--no-relative',
  ],
  ...['--find-renames', '--diff-filter=ADR', '--name-status', '-z', '--'],
];

/**
 * Walks from the newest commit to the oldest, and knows of each name whose it is: that of a present file, which may have
 * another one today, or that of a file which is gone.
 *
 * @param fields `@2027-03-01`, `A`, name, `R090`, old name, new name, `D`, name, `@2027-02-01` …
 */
function firstDaysIn(fields: readonly string[]): FirstDays {
  const firstDays = new Map<string, IsoDay>();
  /** Undefined where the file of that name is gone at this point of the walk; a name that is not here is its own. */
  const presentNames = new Map<string, string | undefined>();
  const presentName = (name: string) => (presentNames.has(name) ? presentNames.get(name) : name);
  let day = '';
  for (let at = 0; at < fields.length; ) {
    const field = fields[at]!.trimStart();
    const [first = '', second = ''] = fields.slice(at + 1, at + 3);
    if (field.startsWith(DAY_MARK)) {
      day = field.slice(DAY_MARK.length);
      at += 1;
    } else if (field.startsWith('R')) {
      const present = presentName(second);
      // Renamed on two branches, it is met twice.
      if (present !== undefined) presentNames.set(first, present);
      presentNames.set(second, undefined);
      at += 3;
    } else {
      const present = presentName(first);
      if (field === 'A' && present !== undefined) firstDays.set(present, day);
      // Before it was added, and before it was deleted, the name was that of another file.
      presentNames.set(first, undefined);
      at += 2;
    }
  }
  return firstDays;
}
