import path from 'node:path';
import type {Resolution, Resolver} from '../config/resolve.js';
import {Trouble} from '../config/trouble.js';
import {discover, type Match} from '../files/discover.js';
import {displayPath} from '../files/display.js';
import {decode, type ReadResult, readDocument} from '../files/read.js';
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
  read(): Promise<ReadResult>;
}

/** What there is to lint, and what people have to be told about it. */
export interface Selection {
  documents: readonly Document[];
  /** Patterns that stand for nothing. */
  troubles: readonly string[];
  /** Named files that are ignored. */
  warnings: readonly string[];
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

/** The one document that standard input holds. */
export async function selectStdin(
  io: Io,
  options: LintOptions,
  resolver: Resolver,
  note: Note,
): Promise<Selection> {
  const named = options.stdinFilename === undefined ? undefined : path.resolve(io.cwd, options.stdinFilename);
  const resolution = await resolver.forDirectory(named === undefined ? io.cwd : path.dirname(named));
  if (named !== undefined && resolution.isIgnored(named)) {
    return {documents: [], troubles: [], warnings: [ignoredWarning(named, io.cwd)]};
  }
  note(
    `${named ?? stdinName}: standard input; ${rulesFrom(resolution, named ?? path.join(io.cwd, stdinName), io.cwd)}`,
  );
  const document = {
    filePath: named ?? stdinName,
    ruleset: resolution.rulesetFor(named ?? path.join(io.cwd, stdinName)),
    linterOptions: resolution.linterOptions,
    read: async () => decode(await bytesOf(io.stdin)),
  };
  return {documents: [document], troubles: [], warnings: []};
}

/**
 * The documents that the words of the command line stand for: sorted, each once.
 *
 * @param directory Absolute; what the patterns count from.
 */
export async function selectFiles(
  patterns: readonly string[],
  directory: string,
  cwd: string,
  resolver: Resolver,
  note: Note,
): Promise<Selection> {
  const matches = await discover(patterns, directory);
  const documents = new Map<string, Document>();
  const troubles: string[] = [];
  const warnings: string[] = [];
  for (const match of matches) {
    let kept = 0;
    for (const filePath of match.files) {
      const resolution = await resolver.forDirectory(path.dirname(filePath));
      const name = displayPath(filePath, cwd);
      if (resolution.isIgnored(filePath)) {
        note(`${name}: ignored; ${ignoredBy(resolution)}`);
        continue;
      }
      note(`${name}: ${reasons[match.kind](match.pattern)}; ${rulesFrom(resolution, filePath, cwd)}`);
      const ruleset = resolution.rulesetFor(filePath);
      const {linterOptions} = resolution;
      documents.set(filePath, {filePath, ruleset, linterOptions, read: () => readDocument(filePath)});
      kept += 1;
    }
    if (match.trouble !== undefined)
      troubles.push(match.trouble + (match.kind === 'nothing' ? commandHint(match.pattern) : ''));
    else if (kept === 0) (match.kind === 'named' ? warnings : troubles).push(allIgnored(match, cwd));
  }
  return {documents: [...documents.values()].sort(byPath), troubles, warnings};
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

function ignoredBy({configFile, name}: Resolution): string {
  return configFile === undefined
    ? '--ignore-pattern leaves it out'
    : `${name} or --ignore-pattern leaves it out`;
}

function allIgnored(match: Match, cwd: string): string {
  if (match.kind === 'named') return ignoredWarning(match.files[0]!, cwd);
  return `${match.pattern}: all files that match are ignored; --no-ignore lints them`;
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
