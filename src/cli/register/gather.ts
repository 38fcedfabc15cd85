import path from 'node:path';
import type {FrontMatterError, Place} from '../../announcement/announcement.js';
import type {DateMistake} from '../../facts/facts.js';
import {displayPath} from '../../files/display.js';
import type {IsoDay} from '../../reading/times/iso-day.js';
import {crowdsOf} from '../../register/crowds.js';
import {type Experiment, experimentStatuses, type Register} from '../../register/experiment.js';
import type {ReadExperiment} from '../../register/read-experiment.js';
import {standingOf} from '../../register/status.js';
import {type Choice, type Document, type Selection, selectFiles} from '../documents.js';
import type {Io, Session} from '../io.js';
import {indexPage, strangeness} from '../lint-document.js';
import {todayOf} from '../options.js';
import {resolverFor} from '../resolver.js';
import {refuseEmptyWord, select} from '../select.js';
import {noteTaker, tellCrash, tellNote, tellTrouble, tellWarning} from '../tell.js';
import {dueWithinOf, type RegisterOptions} from './register-options.js';

/** The experiments of a run, and whether every document could be read. */
export interface Gathered {
  register: Register;
  /**
   * False where a file or its front matter could not be read, a pattern matched nothing, or a date is impossible.
   */
  isComplete: boolean;
}

/**
 * Reads the experiments of all announcements that are named, and tells what could not be read. Without words the
 * `files` of the configuration count, and without those the working directory.
 *
 * @throws {Trouble} for mistakes in flags and configuration.
 */
export async function gather(
  session: Session,
  words: readonly string[],
  options: RegisterOptions,
): Promise<Gathered> {
  const {io} = session;
  refuseEmptyWord(words);
  const resolver = resolverFor(session, options);
  const choice = {cwd: io.cwd, resolver, options, note: noteTaker(io, options.debug)};
  const selection = await selectOrAll(io, words, choice);
  for (const warning of selection.warnings) tellWarning(io, warning);
  for (const trouble of selection.troubles) tellTrouble(io, trouble);
  const asOf = todayOf(options, io.now);
  const resolution = await resolver.forDirectory(io.cwd);
  const dueWithin = dueWithinOf(options, asOf, resolution);
  const limit = options.maxRunning ?? resolution.register.maxRunning;
  const {read, isComplete} = await readAll(session, selection.documents, options);
  const experiments = read.map(({filePath, facts, verdicts}) => ({
    filePath,
    facts,
    verdicts,
    ...standingOf(facts, asOf, dueWithin),
  }));
  experiments.sort(byUrgency);
  const crowds = limit === undefined ? [] : crowdsOf(experiments, limit);
  return {
    register: {asOf, dueWithin, experiments, crowds},
    isComplete: isComplete && selection.troubles.length === 0,
  };
}

async function selectOrAll(io: Io, words: readonly string[], choice: Choice): Promise<Selection> {
  return (await select(io, words, choice)) ?? selectFiles(['.'], io.cwd, choice, false);
}

function byUrgency(a: Experiment, b: Experiment): number {
  const rank = ({status}: Experiment) => experimentStatuses.indexOf(status);
  const date = ({facts}: Experiment) => facts.reviewDate?.value ?? '';
  return rank(a) - rank(b) || compare(date(a), date(b)) || compare(a.filePath, b.filePath);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Found = ReadExperiment & {filePath: string};

/** Reads one document at a time, and tells as it comes what is wrong with it. */
async function readAll(
  session: Session,
  documents: readonly Document[],
  options: RegisterOptions,
): Promise<{read: readonly Found[]; isComplete: boolean}> {
  const {io} = session;
  const read: Found[] = [];
  const skipped: string[] = [];
  const drafts: string[] = [];
  let isComplete = true;
  for (const document of documents) {
    const name = displayPath(document.filePath, io.cwd);
    try {
      const found = await readOne(document, session);
      if (typeof found === 'string') {
        // It is where it should be: only who asks is told of it.
        if (found !== indexPage || options.verbose) skipped.push(`${name} (not an announcement: ${found})`);
      } else if (found.isDraft) drafts.push(`${name} (a draft)`);
      else {
        read.push({...found, filePath: document.filePath});
        if (found.frontMatterError !== undefined) {
          isComplete = false;
          tellFrontMatter(io, name, found.frontMatterError);
        }
        for (const mistake of found.facts.mistakes) isComplete = tellMistake(io, name, mistake) && isComplete;
      }
    } catch (error) {
      isComplete = false;
      if (error instanceof Unreadable) tellTrouble(io, `${name}: ${error.message}`);
      else tellCrash(io, error, name, options.debug);
    }
  }
  tellLeftOut(io, options, skipped, drafts);
  return {read, isComplete};
}

/** A document that could not be read. */
class Unreadable extends Error {}

/** The experiment of a document, or why it is no announcement. */
async function readOne(document: Document, session: Session): Promise<ReadExperiment | string> {
  const {filePath, ruleset, calendar} = document;
  const result = await document.read();
  if ('trouble' in result) throw new Unreadable(result.trouble);
  const skipped = await strangeness(result.source, document, session);
  if (skipped !== undefined) return skipped;
  const firstCommit = () => firstCommitOf(document, session);
  return session.linter.readExperiment(result.source, filePath, ruleset, {calendar, firstCommit});
}

async function firstCommitOf({filePath, isOnDisk}: Document, {io}: Session): Promise<IsoDay | undefined> {
  if (!isOnDisk) return undefined;
  const {firstCommitDay} = await import('../../files/git-history.js');
  return firstCommitDay(filePath, path.dirname(filePath), io.env);
}

/** Without its front matter a memo may say less, or something else, than its author means. */
function tellFrontMatter(io: Io, name: string, {reason, place}: FrontMatterError): void {
  tellTrouble(io, `${at(name, place)}: the front matter cannot be read (${reason})`);
}

function at(name: string, place: Place | undefined): string {
  return place === undefined ? name : `${name}:${place.start.line}:${place.start.column}`;
}

/** @returns Whether the memo can be relied upon all the same. */
function tellMistake(io: Io, name: string, {kind, message, places}: DateMistake): boolean {
  const [first] = places;
  if (kind === 'contradiction') {
    tellWarning(io, `${at(name, first)}: ${message}`);
    return true;
  }
  tellTrouble(io, `${at(name, first)}: ${message}`);
  return false;
}

/** What is not in the register must not look as if it did not exist. */
function tellLeftOut(
  io: Io,
  {verbose}: RegisterOptions,
  skipped: readonly string[],
  drafts: readonly string[],
): void {
  const leftOut = [...skipped, ...drafts];
  if (verbose) for (const file of leftOut) tellNote(io, `left out: ${file}`);
  else if (leftOut.length > 0) {
    const kinds = [
      {number: skipped.length, what: 'not an announcement'},
      {number: drafts.length, what: drafts.length === 1 ? 'a draft' : 'drafts'},
    ].filter(({number}) => number > 0);
    const why = kinds.map(({number, what}) => (kinds.length === 1 ? what : `${number} ${what}`)).join(', ');
    tellNote(io, `${leftOut.length} left out: ${why}; --verbose lists them`);
  }
}
