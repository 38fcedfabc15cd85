/** Runs change-lint as the inputs of the action say, and tells GitHub what came of it. */
import {spawnSync} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {appendFileSync, existsSync, mkdtempSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {baseOf} from './base.mjs';
import {Mistake} from './mistake.mjs';

const {env} = process;

/** The name under which the description of a pull request is linted and reported. */
const bodyName = 'pull-request-body.md';

/** What each `source` means: flags and words for the program, and what it reads from standard input. */
const sources = {
  files: () => ({words: filesOf(env.INPUT_FILES)}),
  changed: () => ({flags: [`--since=${baseOf(env, readEvent())}`], words: filesOf(env.INPUT_FILES)}),
  'pr-body': () => ({
    flags: ['--stdin', `--stdin-filename=${bodyName}`],
    words: [],
    input: bodyOf(readEvent()),
  }),
};

/** What each `fail-on` means: flags for the program, and what the step makes of findings. */
const failures = {
  error: {flags: [], codeOfFindings: 1},
  warning: {flags: ['--max-warnings=0'], codeOfFindings: 1},
  never: {flags: [], codeOfFindings: 0},
};

/** What each `due` means: whether reviews are looked at as well. */
const dueAnswers = {true: true, false: false};

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  annotate(error.message);
  process.exitCode = 2;
}

/** @returns {number} The exit code of the step. */
function run() {
  const failure = choose('fail-on', env.INPUT_FAIL_ON, failures);
  if (env.INPUT_MAX_WARNINGS && env.INPUT_FAIL_ON === 'warning') {
    throw new Mistake('fail-on: warning and max-warnings contradict each other; leave out one of them');
  }
  const asksForDue = choose('due', env.INPUT_DUE, dueAnswers);
  if (asksForDue && env.INPUT_SOURCE === 'pr-body') {
    throw new Mistake('due: true reads files, and source: pr-body reads none; give it a step of its own');
  }
  const {flags = [], words, input = ''} = choose('source', env.INPUT_SOURCE, sources)();
  const reports = mkdtempSync(path.join(env.RUNNER_TEMP, 'change-lint-'));
  const sarif = path.join(reports, 'change-lint.sarif');
  const annotations = path.join(reports, 'annotations.txt');
  const {status, output} = runProgram(
    [
      ...linesOf(env.INPUT_FORMAT).map(format => `--format=${format}`),
      `--format=github=${annotations}`,
      `--format=sarif=${sarif}`,
      ...configurationFlags(),
      // What the rule says of the memos that are linted, the other run says of all.
      ...(asksForDue ? ['--rule=outcome-recorded=off'] : []),
      ...(env.INPUT_MAX_WARNINGS ? [`--max-warnings=${env.INPUT_MAX_WARNINGS}`] : []),
      ...failure.flags,
      ...flags,
      ...(words.length > 0 ? ['--', ...words] : []),
    ],
    input,
  );
  const told = existsSync(annotations) ? readFileSync(annotations, 'utf8') : '';
  process.stdout.write(told);
  if (existsSync(sarif)) setOutput('sarif', sarif);
  setOutput('exit-code', status);
  // A mistake in the configuration, say, ends the run before there are any annotations.
  if (status === 2 && !told.startsWith('::error')) annotate(troublesIn(output));
  const code = status === 1 ? failure.codeOfFindings : status;
  // What kept the lint from its work would keep the other from it, and need not be told twice.
  return asksForDue && status !== 2 ? Math.max(code, tellDue(reports)) : code;
}

/**
 * Tells which reviews are due, of all memos: those that a change does not touch are the ones that are forgotten.
 *
 * @param {string} reports The folder for reports.
 * @returns {number} 0, or 2 where something could not be read; that time passes is no failure.
 */
function tellDue(reports) {
  const notices = path.join(reports, 'notices.txt');
  const words = filesOf(env.INPUT_FILES);
  const {status, output} = runProgram([
    'due',
    '--format=text',
    `--format=github=${notices}`,
    ...configurationFlags(),
    ...(words.length > 0 ? ['--', ...words] : []),
  ]);
  if (existsSync(notices)) process.stdout.write(readFileSync(notices, 'utf8'));
  if (status !== 0) annotate(troublesIn(output));
  return status;
}

function configurationFlags() {
  return [
    ...(env.INPUT_CONFIG ? [`--config=${env.INPUT_CONFIG}`] : []),
    ...(env.INPUT_PRESET ? [`--preset=${env.INPUT_PRESET}`] : []),
  ];
}

/**
 * Runs the program and shows what it says. Memos and file names are words of strangers, and a line that looks like a
 * command to the runner would be one; so commands are off meanwhile.
 *
 * @param {readonly string[]} words
 * @param {string} input What it reads from standard input.
 */
function runProgram(words, input = '') {
  const {status, error, stdout, stderr} = spawnSync(process.execPath, [env.CHANGE_LINT_PROGRAM, ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) throw error;
  const token = randomUUID();
  const said = [stdout, stderr].filter(Boolean).join('\n');
  process.stdout.write(`::stop-commands::${token}\n${said.replace(/\n?$/, '\n')}::${token}::\n`);
  // Without a status the program was stopped from outside: nothing is known about the memos then.
  return {status: status ?? 2, output: stderr};
}

/** @param {string} stderr */
function troublesIn(stderr) {
  const troubles = stderr.split('\n').filter(line => line.startsWith('error: '));
  return troubles.map(line => line.slice('error: '.length)).join('\n') || 'Not linted; the log says why';
}

/**
 * @template Meaning
 * @param {string} input
 * @param {string | undefined} value
 * @param {Readonly<Record<string, Meaning>>} meanings
 * @returns {Meaning}
 */
function choose(input, value, meanings) {
  if (value !== undefined && Object.hasOwn(meanings, value)) return meanings[value];
  throw new Mistake(`${input}: "${value ?? ''}" is none of ${Object.keys(meanings).join(', ')}`);
}

/** Words for the program. A bare name gets a path, so that no file is taken for a command such as `explain`. */
function filesOf(text) {
  return linesOf(text).map(word => (/^[\w-]+$/.test(word) ? `./${word}` : word));
}

/** @param {string | undefined} text */
function linesOf(text = '') {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}

function readEvent() {
  return JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
}

/** @returns {string} What the author of the pull request wrote. */
function bodyOf({pull_request}) {
  if (linesOf(env.INPUT_FILES).length > 0) {
    throw new Mistake('source: pr-body reads no files; leave out the input "files"');
  }
  if (pull_request === undefined) {
    throw new Mistake(
      `source: pr-body needs a pull request, and this event is "${env.GITHUB_EVENT_NAME ?? ''}"; run the step only for pull_request`,
    );
  }
  if (!pull_request.body?.trim()) {
    throw new Mistake('The description of this pull request is empty; write the announcement there');
  }
  return pull_request.body;
}

/** @param {string} name @param {string | number} value */
function setOutput(name, value) {
  appendFileSync(env.GITHUB_OUTPUT, `${name}=${value}\n`);
}

/** @param {string} message */
function annotate(message) {
  const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::error title=change-lint::${escaped}\n`);
}
