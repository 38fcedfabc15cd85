import type {Found, ResultCache, Slot} from '../cache/result-cache.js';
import {displayPath} from '../files/display.js';
import type {IsoDay} from '../reading/times/iso-day.js';
import {holdsRegister} from '../register/index-page/markers.js';
import {type FileReport, notLinted} from '../report.js';
import type {Stopwatch} from '../stopwatch.js';
import type {Document} from './documents.js';
import type {Fixing} from './fix.js';
import type {Session} from './io.js';
import {type LintOptions, todayOf, wantsFixing} from './options.js';
import {type Output, showsDiffs, wantsSource} from './outputs.js';

/** How the documents of a run are linted. */
export interface Procedure {
  options: LintOptions;
  outputs: readonly Output[];
  /** What earlier runs have found, where that is kept. */
  cache: ResultCache | undefined;
  /** Where `--stats` is asked for. */
  watch: Stopwatch | undefined;
}

/**
 * What became of a document: what was found in it and, where it was fixed or should have been, what came of that;
 * or why it was skipped. The report of one that cannot be read has a `trouble`.
 */
export type DocumentResult = Found & {fixing?: Fixing};

/**
 * Lints one document, if it is an announcement and nobody remembers what was found in it; fixes it where that is
 * asked for.
 */
export async function lintDocument(
  document: Document,
  session: Session,
  procedure: Procedure,
): Promise<DocumentResult> {
  const {cache, options, outputs} = procedure;
  // Fixing changes the file, so that nothing is worth remembering.
  if (cache === undefined || !document.isOnDisk || wantsFixing(options)) {
    return lintAfresh(document, session, procedure);
  }
  const slot = await slotOf(document, session, cache, todayOf(options, session.io.now));
  // A remembered report is without the text of the document.
  if (slot.found !== undefined && !wantsSource(outputs)) return slot.found;
  const result = await lintAfresh(document, session, procedure);
  if ('skipped' in result || result.report.trouble === undefined) slot.keep(result);
  return result;
}

/** Why a document is no announcement; undefined for one that is to be linted, or cannot be read. */
export async function whySkipped(document: Document, session: Session): Promise<string | undefined> {
  const result = await document.read();
  return 'trouble' in result ? undefined : strangeness(result.source, document, session);
}

/** Why the page of the register is no announcement, also where it is among the files of the configuration. */
export const indexPage = 'it holds the register';

/** Why a text is no announcement; undefined for one that is, or that nobody asked about. */
export async function strangeness(
  source: string,
  {filePath, recognition}: Document,
  {io, linter}: Session,
): Promise<string | undefined> {
  if (holdsRegister(source)) return indexPage;
  if (recognition === undefined) return undefined;
  const name = displayPath(filePath, io.cwd);
  const {isAnnouncement, reason} = await linter.recognize(source, name, recognition);
  return isAnnouncement ? undefined : reason;
}

async function lintAfresh(
  document: Document,
  session: Session,
  {options, outputs, watch}: Procedure,
): Promise<DocumentResult> {
  const {filePath, ruleset, linterOptions, calendar, read} = document;
  const result = await (watch === undefined ? read() : watch.stage('read', read));
  if ('trouble' in result) return {report: notLinted(filePath, result.trouble)};
  const skipped = await strangeness(result.source, document, session);
  if (skipped !== undefined) return {skipped};
  const {linter, io} = session;
  const settings = {...linterOptions, calendar, today: todayOf(options, io.now)};
  const lint = async (source: string): Promise<FileReport> => {
    const report = await linter.lint(source, filePath, ruleset, settings, watch);
    return wantsSource(outputs) ? {...report, source} : report;
  };
  if (!wantsFixing(options)) return {report: await lint(result.source)};
  const {lintAndFix} = await import('./fix.js');
  return lintAndFix(document, result.source, lint, {options, cwd: io.cwd, showsDiff: showsDiffs(outputs)});
}

async function slotOf(
  {filePath, recognition, ruleset, linterOptions, calendar}: Document,
  {io, linter}: Session,
  cache: ResultCache,
  today: IsoDay,
): Promise<Slot> {
  const [{keyOf}, {packageVersion}] = await Promise.all([import('../cache/key.js'), import('./version.js')]);
  const key = keyOf({
    version: await packageVersion(),
    readers: await linter.readersOf(ruleset),
    ruleset,
    linterOptions,
    calendar,
    recognition: recognition ?? null,
    name: displayPath(filePath, io.cwd),
    today,
  });
  return cache.slotFor(filePath, key);
}
