import type {Found, ResultCache, Slot} from '../cache/result-cache.js';
import {displayPath} from '../files/display.js';
import type {Document} from './documents.js';
import type {Session} from './io.js';

/** What became of a document: what was found in it, or why it could not be read. */
export type Outcome = Found | {trouble: string};

/** Lints one document, if it is an announcement and nobody remembers what was found in it. */
export async function outcomeOf(
  document: Document,
  session: Session,
  cache: ResultCache | undefined,
): Promise<Outcome> {
  if (cache === undefined || !document.isOnDisk) return fresh(document, session);
  const slot = await slotOf(document, session, cache);
  if (slot.found !== undefined) return slot.found;
  const outcome = await fresh(document, session);
  if (!('trouble' in outcome)) slot.keep(outcome);
  return outcome;
}

async function fresh(
  {filePath, recognition, ruleset, read}: Document,
  {io, linter}: Session,
): Promise<Outcome> {
  const result = await read();
  if ('trouble' in result) return result;
  if (recognition !== undefined) {
    const name = displayPath(filePath, io.cwd);
    const {isAnnouncement, reason} = await linter.recognize(result.source, name, recognition);
    if (!isAnnouncement) return {skipped: reason};
  }
  return {report: await linter.lint(result.source, filePath, ruleset)};
}

async function slotOf(
  {filePath, recognition, ruleset}: Document,
  {io, linter}: Session,
  cache: ResultCache,
): Promise<Slot> {
  const [{keyOf}, {packageVersion}] = await Promise.all([import('../cache/key.js'), import('./version.js')]);
  const key = keyOf({
    version: await packageVersion(),
    readers: await linter.readersOf(ruleset),
    ruleset,
    recognition: recognition ?? null,
    name: displayPath(filePath, io.cwd),
    now: io.now(),
  });
  return cache.slotFor(filePath, key);
}
