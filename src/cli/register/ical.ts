import {existsSync} from 'node:fs';
import path from 'node:path';
import {reasonOf, Trouble} from '../../config/trouble.js';
import {readDocument} from '../../files/read.js';
import {writeAtomically} from '../../files/write-atomically.js';
import {count} from '../../formatters/words.js';
import {readEarlierCalendar} from '../../register/ical/earlier-calendar.js';
import {defaultSettings, reviewCalendar} from '../../register/ical/review-calendar.js';
import {exitCodes, type Session} from '../io.js';
import type {LintOptions} from '../options.js';
import {tellNote, tellTrouble} from '../tell.js';
import {gather} from './gather.js';
import {partialInput, refusePartOfCalendar} from './part.js';
import {acceptingNoFiles} from './register-options.js';
import {tellShallow} from './shallow.js';

/** The flags of `change-lint ical` beside those of the lint. */
export interface IcalOptions extends LintOptions {
  /** The calendar that the new one takes the place of. */
  previous?: string;
  /** The part of each UID after its `@`. */
  uidDomain?: string;
}

/**
 * Writes the reviews as a calendar, to standard output or a file. A calendar with a hole would take reviews away from
 * those who subscribe to it, so the file stays as it was where a memo could not be read.
 *
 * @throws {Trouble} for mistakes in flags and configuration, for files that are no calendars of ours, and for one that
 * cannot be written.
 */
export async function ical(
  session: Session,
  words: readonly string[],
  options: IcalOptions,
): Promise<number> {
  const {io} = session;
  const {previous, uidDomain = defaultSettings.domain, ...others} = options;
  refuseFormats(options);
  refuseStrangeDomain(uidDomain);
  refusePart(words, options);
  const before = await earlierText(options, io.cwd);
  const earlier =
    before === undefined ? defaultSettings.earlier : readEarlierCalendar(before.text, before.where);
  const {register, isComplete} = await gather(session, words, acceptingNoFiles(others, words));
  const text = reviewCalendar(register, {cwd: io.cwd, domain: uidDomain, earlier});
  const undated = register.experiments.filter(({status}) => status === 'undated').length;
  if (undated > 0) tellNote(io, `not in the calendar: ${count(undated, 'experiment')} without a review date`);
  await tellShallow(io, register);
  if (options.outputFile === undefined) io.stdout.write(text);
  else if (isComplete) await write(options.outputFile, text, io.cwd);
  else tellTrouble(io, `${options.outputFile} was left as it was, as not every memo could be read`);
  return isComplete ? exitCodes.clean : exitCodes.trouble;
}

/** @throws {Trouble} where a report is asked for. */
function refuseFormats({format}: IcalOptions): void {
  if (format.length === 0) return;
  const asked = format.map(({name, file}) => (file === undefined ? name : `${name}=${file}`)).join(', ');
  throw new Trouble(`ical: there is only the calendar, and no --format "${asked}"; -o says where it goes`);
}

/** @throws {Trouble} where a calendar goes on from another, and not every memo is looked at. */
function refusePart(words: readonly string[], options: IcalOptions): void {
  const {previous, outputFile} = options;
  const keeper =
    outputFile !== undefined ? '--output-file' : previous !== undefined ? '--previous' : undefined;
  if (keeper !== undefined) refusePartOfCalendar(keeper, partialInput(words, options));
}

/** The domain becomes part of a line that is not escaped. */
function refuseStrangeDomain(domain: string): void {
  if (/^[\w.-]+$/.test(domain)) return;
  throw new Trouble(`--uid-domain: "${domain}" is no name such as memos.example.org`);
}

/** The text of the calendar before this one, and how messages call it. */
async function earlierText(
  {previous, outputFile}: IcalOptions,
  cwd: string,
): Promise<{text: string; where: string} | undefined> {
  const file = previous ?? outputFile;
  if (file === undefined) return undefined;
  const where = `${previous === undefined ? '--output-file' : '--previous'}: ${file}`;
  const absolute = path.resolve(cwd, file);
  if (previous === undefined && !existsSync(absolute)) return undefined;
  const result = await readDocument(absolute);
  if ('trouble' in result) throw new Trouble(`${where}: ${result.trouble}`);
  return {text: result.source, where};
}

async function write(file: string, text: string, cwd: string): Promise<void> {
  try {
    await writeAtomically(path.resolve(cwd, file), text);
  } catch (error) {
    throw new Trouble(`--output-file: cannot write ${file}: ${reasonOf(error)}`);
  }
}
