/** What was not linted, or not checked, must never look as if it had been found clean. */
import {displayPath} from '../files/display.js';
import type {Choice, Document, Selection} from './documents.js';
import type {Io} from './io.js';
import {indexPage} from './lint-document.js';
import {gitFlags} from './options.js';
import {tellNote, tellWarning} from './tell.js';

/** A document that was not linted because it is no announcement. */
export interface Skipped {
  /** Absolute. */
  filePath: string;
  /** What speaks against it. */
  reason: string;
}

/** Says on standard error how much was left out; `--verbose` and `--debug` name each file. */
export function tellLeftOut(
  {options, note}: Choice,
  io: Io,
  {ignored, documents, troubles, warnings}: Selection,
  skipped: readonly Skipped[],
): void {
  const {verbose} = options;
  if (verbose) for (const file of ignored) tellNote(io, `ignored: ${displayPath(file, io.cwd)}`);
  for (const {filePath, reason} of skipped) {
    const name = displayPath(filePath, io.cwd);
    note(`${name}: skipped; not an announcement: ${reason}`);
    if (verbose) tellNote(io, `skipped: ${name} (not an announcement: ${reason})`);
  }
  if (skipped.length > 0) {
    const isAll = skipped.length === documents.length;
    const waysOut = [
      ...(verbose ? [] : ['--verbose lists them']),
      ...(isAll && skipped.some(({reason}) => reason !== indexPage) ? ['--all-files lints them too'] : []),
    ];
    const start = isAll ? 'nothing was linted: ' : '';
    const end = waysOut.length === 0 ? '' : `; ${waysOut.join(', ')}`;
    tellNote(io, `${start}${skipped.length} skipped: not an announcement${end}`);
  } else if (documents.length === 0 && troubles.length === 0 && warnings.length === 0) {
    const [flag] = gitFlags(options);
    tellNote(io, `there was nothing to lint${flag === undefined ? '' : ` in what git names for ${flag}`}`);
  }
}

/** A file for which every rule is off would look as if it had been found clean. */
export function warnOfUnchecked(io: Io, documents: readonly Document[]): void {
  const [first, ...others] = documents.filter(({ruleset}) =>
    ruleset.every(({severity}) => severity === 'off'),
  );
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const names = `${displayPath(first.filePath, io.cwd)}${more}`;
  tellWarning(io, `no rule is on for ${names}; --print-config shows what applies to a file`);
}
