import path from 'node:path';
import {type IgnoreFileName, ignoreFileNames, ignoreFilesTest} from '../config/ignore-files.js';
import type {Resolution, Resolver} from '../config/resolve.js';
import {Trouble} from '../config/trouble.js';
import {discover, type Match} from '../files/discover.js';
import {displayPath} from '../files/display.js';
import {decode, type ReadResult, readDocument} from '../files/read.js';
import type {CalendarSettings} from '../reading/times/calendar-settings.js';
import type {RecognitionSettings} from '../recognition/modes.js';
import type {LinterOptions, Ruleset} from '../report.js';
import type {Io} from './io.js';
import type {LintOptions} from './options.js';
import type {Note} from './tell.js';
import {commandHint} from './words.js';

/** One document to lint. Its text is read when its turn comes, so that only one is in memory. */
export interface Document {
  /** Absolute, or `<stdin>`. */
  filePath: string;
  ruleset: Ruleset;
  linterOptions: LinterOptions;
  /** How the organisation counts time. */
  calendar: CalendarSettings;
  /** How to tell whether it is an announcement at all; undefined where it is linted in any case. */
  recognition: RecognitionSettings | undefined;
  /** Whether its text is that of the file; standard input and what is staged in git need not be. */
  isOnDisk: boolean;
  read(): Promise<ReadResult>;
}

/** What there is to lint, and what people have to be told about it. */
export interface Selection {
  documents: readonly Document[];
  /** Patterns that stand for nothing. */
  troubles: readonly string[];
  /** Named files that are ignored. */
  warnings: readonly string[];
  /** Absolute paths of all files that are ignored, for those who ask. */
  ignored: readonly string[];
}

/** What unnamed input is called. */
const stdinName = '<stdin>';

/** Whether the document comes from standard input. @throws {Trouble} where the words contradict each other. */
export function readsStdin(words: readonly string[], options: LintOptions): boolean {
  const isAsked = options.stdin || words.includes('-');
  const file = words.find(word => word !== '-');
  if (isAsked && file !== undefined) {
    throw new Trouble(`standard input and "${file}" cannot be linted in one run; leave out one of them`);
  }
  if (!isAsked && options.stdinFilename !== undefined) {
    throw new Trouble('--stdin-filename says what standard input is called; it needs --stdin');
  }
  return isAsked;
}

/** The flags that say which files are documents. */
export type ChoiceOptions = Pick<
  LintOptions,
  'announcementsOnly' | 'errorOnUnmatchedPattern' | 'ignore' | 'warnIgnored'
>;

/** What every selection needs to know. */
export interface Choice<Options extends ChoiceOptions = LintOptions> {
  /** Absolute. */
  cwd: string;
  resolver: Resolver;
  options: Options;
  /** Is told why each file is linted or left out. */
  note: Note;
}

/** The one document that standard input holds. */
export async function selectStdin(stdin: Io['stdin'], choice: Choice): Promise<Selection> {
  const {cwd, resolver, options, note} = choice;
  const named = options.stdinFilename === undefined ? undefined : path.resolve(cwd, options.stdinFilename);
  const resolution = await resolver.forDirectory(named === undefined ? cwd : path.dirname(named));
  if (named !== undefined && (await ignoreTestFor(choice, ignoreFileNames)(named))) {
    const warnings = options.warnIgnored ? [ignoredWarning(named, cwd)] : [];
    return {documents: [], troubles: [], warnings, ignored: [named]};
  }
  const filePath = named ?? stdinName;
  const configured = named ?? path.join(cwd, stdinName);
  note(`${filePath}: standard input; ${rulesFrom(resolution, configured, cwd)}`);
  const document = {
    filePath,
    ruleset: resolution.rulesetFor(configured),
    linterOptions: resolution.linterOptions,
    calendar: resolution.calendar,
    recognition: undefined,
    isOnDisk: false,
    read: async () => decode(await bytesOf(stdin)),
  };
  return {documents: [document], troubles: [], warnings: [], ignored: []};
}

/**
 * The documents that the words of the command line, or the `files` of a configuration, stand for: sorted, each once.
 *
 * @param directory Absolute; what the patterns count from.
 * @param isDeclared Whether the patterns come from a configuration, so that what they match are announcements.
 */
export async function selectFiles(
  patterns: readonly string[],
  directory: string,
  choice: Choice<ChoiceOptions>,
  isDeclared: boolean,
): Promise<Selection> {
  const {options} = choice;
  const matches = await discover(patterns, directory);
  const isIgnored = ignoreTestFor(choice, ignoreFileNames);
  const documents = new Map<string, Document>();
  const troubles: string[] = [];
  const warnings: string[] = [];
  const ignored: string[] = [];
  for (const match of matches) {
    const isNamedAlone = match.kind === 'named' && patterns.length === 1;
    const isTakenAtItsWord = isDeclared || (isNamedAlone && !options.announcementsOnly);
    let kept = 0;
    for (const filePath of match.files) {
      if (await isIgnored(filePath)) ignored.push(filePath);
      else {
        const reason = reasons[match.kind](match.pattern);
        documents.set(filePath, await documentAt(filePath, choice, isTakenAtItsWord, reason));
        kept += 1;
      }
    }
    if (match.trouble !== undefined) {
      if (match.isUnmatched && !options.errorOnUnmatchedPattern) continue;
      troubles.push(match.trouble + (match.kind === 'nothing' ? commandHint(match.pattern) : ''));
    } else if (kept === 0) sayAllIgnored(match, choice, warnings, troubles);
  }
  return {documents: [...documents.values()].sort(byPath), troubles, warnings, ignored};
}

/** Why a file is linted, for `--debug`. */
const reasons: Readonly<Record<Match['kind'], (pattern: string) => string>> = {
  named: () => 'named',
  directory: pattern => `in the directory ${pattern}`,
  glob: pattern => `matches ${pattern}`,
  nothing: pattern => pattern,
};

/** Where the rules of a file come from, for `--debug`. */
function rulesFrom(resolution: Resolution, file: string, cwd: string): string {
  const {configFile, presets, rules} = resolution.describe(file);
  const source = configFile === null ? 'no configuration file found' : displayPath(configFile, cwd);
  const on = Object.values(rules).filter(([severity]) => severity !== 'off').length;
  return `configuration: ${source}; presets: ${presets.join(', ') || 'none'}; ${on} of ${Object.keys(rules).length} rules on`;
}

/** Whether a file is left out, by the configuration, by flags or by ignore files of these names. */
export function ignoreTestFor(
  {cwd, resolver, options, note}: Choice<ChoiceOptions>,
  names: readonly IgnoreFileName[],
): (file: string) => Promise<boolean> {
  const byFiles = options.ignore ? ignoreFilesTest(names, cwd) : async () => false;
  return async file => {
    const resolution = await resolver.forDirectory(path.dirname(file));
    const culprit = resolution.isIgnored(file)
      ? ignoringIn(resolution)
      : (await byFiles(file))
        ? names.join(' or ')
        : undefined;
    if (culprit !== undefined) note(`${displayPath(file, cwd)}: ignored; ${culprit} leaves it out`);
    return culprit !== undefined;
  };
}

function ignoringIn({configFile, name}: Resolution): string {
  return configFile === undefined ? '--ignore-pattern' : `${name} or --ignore-pattern`;
}

/**
 * One file as a document.
 *
 * @param isTakenAtItsWord Whether it is linted without a look at what it is.
 * @param reason Why it is to be linted, in words.
 */
export async function documentAt(
  filePath: string,
  {cwd, resolver, note}: Choice<ChoiceOptions>,
  isTakenAtItsWord: boolean,
  reason: string,
): Promise<Document> {
  const resolution = await resolver.forDirectory(path.dirname(filePath));
  note(`${displayPath(filePath, cwd)}: ${reason}; ${rulesFrom(resolution, filePath, cwd)}`);
  const isSettled =
    isTakenAtItsWord ||
    resolution.recognition.announcements === 'all' ||
    (await resolution.isDeclared(filePath));
  return {
    filePath,
    ruleset: resolution.rulesetFor(filePath),
    linterOptions: resolution.linterOptions,
    calendar: resolution.calendar,
    recognition: isSettled ? undefined : resolution.recognition,
    isOnDisk: true,
    read: () => readDocument(filePath),
  };
}

function sayAllIgnored(
  match: Match,
  {cwd, options}: Choice<ChoiceOptions>,
  warnings: string[],
  troubles: string[],
): void {
  if (match.kind === 'named') {
    if (options.warnIgnored) warnings.push(ignoredWarning(match.files[0]!, cwd));
  } else if (options.errorOnUnmatchedPattern) {
    troubles.push(`${match.pattern}: all files that match are ignored; --no-ignore lints them`);
  }
}

function ignoredWarning(file: string, cwd: string): string {
  return `${displayPath(file, cwd)} is ignored and was not linted; --no-ignore lints it`;
}

function byPath(a: Document, b: Document): number {
  return a.filePath < b.filePath ? -1 : 1;
}

async function bytesOf(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
