/** A world of memos whose facts are made by hand. */
import path from 'node:path';
import type {Linter} from '../../../src/cli/io.js';
import type {Facts} from '../../../src/facts/facts.js';
import {directoryWith, type Run, run} from '../../main/world.js';
import {experiment} from '../../register/samples.js';

/** What each memo says, by its path. */
export type Memos = Readonly<Record<string, Partial<Facts>>>;

/** The day on which the tests look. */
export const today = '2027-03-01';

/** Reads each memo of a directory as it is given here. */
export function readerOf(memos: Memos, cwd: string): Linter['readExperiment'] {
  return async (_source, filePath) => {
    const facts = memos[path.relative(cwd, filePath)] ?? {};
    const {verdicts, facts: all} = experiment(filePath, facts);
    return {facts: all, verdicts, isDraft: false};
  };
}

/** A directory with these memos, and a way to run a command in it, on 1 March 2027. */
export function worldOf(memos: Memos, files: Readonly<Record<string, string>> = {}) {
  const texts = Object.fromEntries(Object.keys(memos).map(name => [name, 'bar\n']));
  const cwd = directoryWith({...texts, ...files});
  const go = (
    words: string | readonly string[],
    {said = memos, ...world}: {said?: Memos} & Parameters<typeof run>[2] = {},
  ): Promise<Run> =>
    run(cwd, words, {
      now: () => new Date(`${today}T12:34:56Z`),
      ...world,
      linter: {readExperiment: readerOf(said, cwd)},
    });
  return {cwd, go};
}
