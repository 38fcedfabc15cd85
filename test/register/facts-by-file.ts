/** A linter whose announcements say what a test wants them to say. */
import path from 'node:path';
import type {Linter} from '../../src/cli/io.js';
import type {Facts} from '../../src/facts/facts.js';
import type {Verdict} from '../../src/reading/reading.js';
import {experiment} from './samples.js';

/** What some files say, by the name of the file; others say nothing. */
export function linterWith(
  said: Readonly<Record<string, Partial<Facts>>>,
  verdicts: ReadonlyMap<string, Verdict> = new Map(),
): Pick<Linter, 'readExperiment'> {
  return {
    readExperiment: async (_source, filePath) => {
      const name = path.basename(filePath);
      const {facts} = experiment(filePath, {title: name, ...said[name]});
      return {facts, verdicts, isDraft: false};
    },
  };
}
