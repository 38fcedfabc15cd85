import {builtInRules} from '../rules/index.js';
import {exitCodes, type Io, type Linter} from './cli/io.js';
import type {LintOptions} from './cli/options.js';
import {asCommandLineError, createProgram} from './cli/program.js';
import {tellCrash, tellTrouble} from './cli/tell.js';
import {commandLineTrouble, joinSortKey, protectFileNames} from './cli/words.js';
import {Trouble} from './config/trouble.js';

/** Markdown and the reading are half of a cold start; `--help` and a mistyped flag do without them. */
const lintWhenNeeded: Linter['lint'] = async (...document) => {
  const {lintText} = await import('./lint.js');
  return lintText(...document);
};

const readersWhenNeeded: Linter['readersOf'] = async ruleset => {
  const {readersOf} = await import('./lint.js');
  return readersOf(ruleset);
};

const recognizeWhenNeeded: Linter['recognize'] = async (...document) => {
  const {recognize} = await import('./recognition/recognize.js');
  return recognize(...document);
};

const readExperimentWhenNeeded: Linter['readExperiment'] = async (...document) => {
  const {readExperiment} = await import('./register/read-experiment.js');
  return readExperiment(...document);
};

const wholeLinter: Linter = {
  rules: builtInRules,
  lint: lintWhenNeeded,
  readersOf: readersWhenNeeded,
  recognize: recognizeWhenNeeded,
  readExperiment: readExperimentWhenNeeded,
};

/**
 * Runs the command line in the world that `io` describes. Never throws: mistakes and crashes are told on
 * `io.stderr`.
 *
 * @param linter Replaces parts of the linter, for tests.
 * @returns The exit code: 0 clean, 1 findings, 2 something could not be linted.
 */
export async function main(io: Io, linter: Partial<Linter> = {}): Promise<number> {
  let code: number = exitCodes.clean;
  const session = {io, linter: {...wholeLinter, ...linter}};
  const program = createProgram(session, result => {
    code = result;
  });
  try {
    await program.parseAsync(joinSortKey(protectFileNames(io.argv)), {from: 'user'});
    return code;
  } catch (error) {
    const mistake = asCommandLineError(error);
    if (mistake?.exitCode === 0) return exitCodes.clean;
    if (mistake) tellTrouble(io, commandLineTrouble(mistake, program, io.argv));
    else if (error instanceof Trouble) tellTrouble(io, error.message);
    else tellCrash(io, error, 'change-lint', program.opts<Partial<LintOptions>>().debug);
    return exitCodes.trouble;
  }
}
