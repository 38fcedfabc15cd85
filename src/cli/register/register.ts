import path from 'node:path';
import {Trouble} from '../../config/trouble.js';
import {sorted, wantedOf} from '../../register/arrange.js';
import {type ExperimentStatus, experimentStatuses, type Register} from '../../register/experiment.js';
import {exitCodes, type Io, type Session} from '../io.js';
import {type FormatRequest, gitFlags} from '../options.js';
import {tellNote} from '../tell.js';
import {gather} from './gather.js';
import {checkIndexPage, type IndexPage, openIndexPage, writeIndexPage} from './index-page.js';
import {tellCrowds} from './max-running.js';
import {partialInput, refusePartOfCalendar} from './part.js';
import type {RegisterFlags} from './register-flags.js';
import {acceptingNoFiles, parseWithin} from './register-options.js';
import {loadRegisterOutputs, type RegisterOutput, writeRegister} from './register-outputs.js';
import {tellShallow} from './shallow.js';

/**
 * Shows the experiments that announcements tell of, or keeps an index page current. It shows and does not judge: an
 * experiment whose review is overdue is no failure here.
 *
 * @returns The exit code: 1 only for a page that `--check` finds stale, 2 where something could not be read.
 * @throws {Trouble} for mistakes in flags and configuration, and for what cannot be written.
 */
export async function register(
  session: Session,
  words: readonly string[],
  flags: RegisterFlags,
): Promise<number> {
  const {io} = session;
  refuseContradictions(words, flags);
  const outputs = await loadRegisterOutputs(requestsOf(flags), flags, io.cwd);
  refusePartialCalendars(outputs, words, flags);
  const page = flags.write === undefined ? undefined : await openIndexPage(flags.write, io.cwd);
  const {within, ...options} = flags;
  const gathered = await gather(session, words, {
    ...acceptingNoFiles(options, words),
    ...(within !== undefined && {within: parseWithin(within)}),
  });
  const shown = arranged(gathered.register, flags, io);
  const groupOrder = groupOrderOf(flags);
  // In the table they are findings; on a machine's output they would be lost.
  if (!requestsOf(flags).some(({name, file}) => name === 'table' && file === undefined))
    tellCrowds(io, gathered.register);
  await tellShallow(io, shown);
  const sources = [...gathered.register.experiments, ...(page === undefined ? [] : [page])];
  const {isComplete} = gathered;
  for (const output of outputs) {
    await writeRegister(shown, output, io, flags, {groupOrder, sources, isComplete});
  }
  const code = page === undefined ? exitCodes.clean : await settle(page, shown, isComplete, flags, io);
  return isComplete ? code : exitCodes.trouble;
}

/** Refuses flags that mean nothing together. @throws {Trouble} naming them. */
function refuseContradictions(words: readonly string[], flags: RegisterFlags): void {
  const {write, check, outputFile} = flags;
  const [inGit, other] = gitFlags(flags);
  if (other !== undefined)
    throw new Trouble(`${inGit} and ${other} cannot be asked for together; choose one`);
  if (write === undefined) {
    if (check) throw new Trouble('--check needs a page, as in --write docs/experiments.md --check');
    return;
  }
  const part = partialInput(words, flags);
  if (part !== undefined) {
    throw new Trouble(`--write keeps the whole register, and ${part} is a part of it; leave out one of them`);
  }
  if (outputFile !== undefined && otherRequests(flags).length === 0) {
    throw new Trouble('--write and --output-file both say where the register goes; leave out one of them');
  }
  if (check && otherRequests(flags).length > 0) {
    throw new Trouble(`--check writes nothing; leave out --format ${otherRequests(flags)[0]!.name}`);
  }
}

/** @throws {Trouble} where a file goes on from a calendar, and flags would take reviews out of it. */
function refusePartialCalendars(
  outputs: readonly RegisterOutput[],
  words: readonly string[],
  flags: RegisterFlags,
): void {
  const kept = outputs.find(({continuesFile, file}) => continuesFile && file !== undefined);
  if (kept?.file === undefined) return;
  const [choosing] = choosingFlags(flags);
  refusePartOfCalendar(`${kept.file.flag} ${kept.file.path}`, partialInput(words, flags) ?? choosing);
}

/** The flags that leave experiments out, as far as they were given. */
function choosingFlags({status, owner}: RegisterFlags): readonly string[] {
  return [status.length > 0 ? '--status' : [], owner.length > 0 ? '--owner' : []].flat();
}

/** What is wanted beside the page, which is Markdown in any case. */
function otherRequests({format}: RegisterFlags): readonly FormatRequest[] {
  return format.filter(({name, file}) => name !== 'markdown' || file !== undefined);
}

function requestsOf(flags: RegisterFlags): readonly FormatRequest[] {
  if (flags.write !== undefined) return otherRequests(flags);
  return flags.format.length > 0 ? flags.format : [{name: 'table'}];
}

/** What is shown, in its order; where flags leave nothing of something, that is told. */
function arranged(all: Register, flags: RegisterFlags, io: Io): Register {
  const wanted = wantedOf(all.experiments, {statuses: flags.status, owners: flags.owner});
  if (wanted.length === 0 && all.experiments.length > 0) {
    const names = choosingFlags(flags).join(' and ');
    tellNote(io, `none of ${all.experiments.length} experiments is what ${names} asked for`);
  }
  return {...all, experiments: sorted(wanted, flags.sort)};
}

function groupOrderOf({sort}: RegisterFlags): readonly ExperimentStatus[] {
  return sort.key === 'status' && sort.isReversed ? experimentStatuses.toReversed() : experimentStatuses;
}

/** Brings the page up to date, or looks whether it is. */
async function settle(
  page: IndexPage,
  shown: Register,
  isComplete: boolean,
  flags: RegisterFlags,
  io: Io,
): Promise<number> {
  if (!isComplete) {
    const doing = flags.check ? 'was not checked' : 'stays as it was';
    throw new Trouble(`--write: ${page.name} ${doing}, because not all announcements could be read`);
  }
  const {format} = await import('../../register/formats/markdown.js');
  const text = format(shown, {
    cwd: io.cwd,
    color: false,
    columns: undefined,
    linksFrom: path.dirname(page.filePath),
    groupOrder: groupOrderOf(flags),
  });
  if (flags.check) return checkIndexPage(page, text, io);
  await writeIndexPage(page, text, io);
  return exitCodes.clean;
}
