import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {createLoader} from '../config/load.js';
import {isOfPlugin} from '../config/presets.js';
import {reasonOf, Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import type {CiName} from './choices.js';
import {ciFile, configFile, configPath, type InitFile, preCommitFile} from './init-files.js';
import {exitCodes, type Io, type Session} from './io.js';
import type {LintOptions} from './options.js';
import {packageVersion} from './version.js';

/** The flags of `init`. */
export interface InitOptions {
  files: readonly string[];
  preCommit: boolean;
  ci?: CiName;
  yes: boolean;
  force: boolean;
}

/** Everything that has to be known before anything is written. */
export interface InitPlan {
  files: readonly string[];
  preset: string;
  preCommit: boolean;
  ci: CiName | undefined;
}

/**
 * Writes a configuration and, where it is wished for, an entry for pre-commit and a CI workflow. In a terminal
 * it asks for what the flags do not say, unless `--yes` is given.
 *
 * @throws {Trouble} where a file is there already, or cannot be written; nothing is written then.
 */
export async function init({io}: Session, options: InitOptions & LintOptions): Promise<number> {
  const kept = await keptConfig(io, options);
  const plan = await planFrom(io, options, kept === undefined);
  if (plan === undefined) {
    io.stdout.write('Nothing was written.\n');
    return exitCodes.trouble;
  }
  const version = await packageVersion();
  const files = [
    ...(kept === undefined ? [configFile(plan)] : []),
    ...(plan.preCommit ? [preCommitFile(version)] : []),
    ...(plan.ci === undefined ? [] : [ciFile(plan.ci, version)]),
  ];
  const isThere = ({path: name}: InitFile) => existsSync(path.join(io.cwd, name));
  const toAdd = files.filter(file => file.isShared && isThere(file));
  const toWrite = files.filter(file => !toAdd.includes(file));
  const inTheWay = options.force ? undefined : toWrite.find(isThere);
  if (inTheWay !== undefined) {
    throw new Trouble(`init: ${inTheWay.path} is there already; --force overwrites it`);
  }
  for (const file of toWrite) await write(file, io.cwd);
  if (kept !== undefined) io.stdout.write(`${kept} is there already and stays as it is\n`);
  for (const file of toWrite) io.stdout.write(`Wrote ${file.path}\n`);
  for (const {path: name, content} of toAdd) {
    io.stdout.write(`\n${name} is there already and stays as it is. Add this to it:\n\n${content}`);
  }
  io.stdout.write(nextSteps(plan));
  return exitCodes.clean;
}

/**
 * The configuration that is there already, where only what goes beside it was asked for.
 *
 * @throws {Trouble} where a configuration was asked for: two in one folder would hide each other.
 */
async function keptConfig({cwd}: Io, options: InitOptions & LintOptions): Promise<string | undefined> {
  // What is to be overwritten may be broken.
  if (options.force && existsSync(path.join(cwd, configPath))) return undefined;
  const found = await createLoader(cwd, () => {}).inDirectory(cwd);
  if (found === undefined) return undefined;
  const saysWhatToLint = options.files.length > 0 || options.preset !== undefined;
  const asksForMore = options.preCommit || options.ci !== undefined;
  if (asksForMore && !saysWhatToLint) return displayPath(found.file, cwd);
  const wayOut =
    path.join(cwd, configPath) === found.file ? '--force overwrites it' : 'edit it, or remove it first';
  throw new Trouble(`init: there is a configuration already, ${displayPath(found.file, cwd)}; ${wayOut}`);
}

/** Undefined where the user broke off. */
async function planFrom(
  io: Io,
  options: InitOptions & LintOptions,
  writesConfig: boolean,
): Promise<InitPlan | undefined> {
  if (options.preset !== undefined && isOfPlugin(options.preset)) {
    throw new Trouble(
      `init: --preset ${options.preset} needs a plugin; name both in the configuration yourself`,
    );
  }
  const plan: InitPlan = {
    files: options.files.length > 0 ? options.files : [likelyFiles(io.cwd)],
    preset: options.preset ?? 'recommended',
    preCommit: options.preCommit,
    ci: options.ci,
  };
  if (!writesConfig || options.yes || io.stdin.isTTY !== true || io.stdout.isTTY !== true) return plan;
  const {ask} = await import('./init-questions.js');
  return ask(io, plan, options);
}

/** Where announcements usually are. */
const likelyDirectories = ['announcements', 'docs/announcements', 'memos', 'news', 'docs'];

function likelyFiles(cwd: string): string {
  const directory = likelyDirectories.find(name => existsSync(path.join(cwd, name)));
  return directory === undefined ? '**/*.md' : `${directory}/**/*.md`;
}

async function write({path: name, content}: InitFile, cwd: string): Promise<void> {
  const file = path.join(cwd, name);
  try {
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, content);
  } catch (error) {
    throw new Trouble(`init: cannot write ${name}: ${reasonOf(error)}`);
  }
}

function nextSteps({preCommit, ci}: InitPlan): string {
  const steps = [
    'npx change-lint                          lint what the configuration names',
    'npx change-lint rules                    see what is looked at',
    'npx change-lint explain review-horizon   read why, with examples',
    ...(preCommit ? ['pre-commit install                       lint what is committed'] : []),
    ...(ci === undefined ? [] : ['git add and push                         lint in CI']),
  ];
  return `\nNext:\n${steps.map(step => `  ${step}\n`).join('')}`;
}
