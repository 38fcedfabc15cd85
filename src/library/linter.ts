import path from 'node:path';
import {builtInRules} from '../../rules/index.js';
import {
  type Choice,
  type ChoiceOptions,
  type Document,
  ignoreTestFor,
  type Selection,
  selectFiles,
} from '../cli/documents.js';
import {indexPage} from '../cli/lint-document.js';
import {loadFormatter} from '../cli/outputs.js';
import {crashReason} from '../cli/tell.js';
import type {Config, KnownConfig} from '../config/config.js';
import {ignoreFileNames} from '../config/ignore-files.js';
import {createResolver, type PrintedConfig} from '../config/resolve.js';
import {Trouble} from '../config/trouble.js';
import {displayPath} from '../files/display.js';
import {lintText} from '../lint.js';
import type {IsoDay} from '../reading/times/iso-day.js';
import {recognize} from '../recognition/recognize.js';
import {holdsRegister} from '../register/index-page/markers.js';
import {type FileReport, notLinted} from '../report.js';
import type {Rule} from '../rule/rule.js';
import {applySuppressions, type Suppressions} from '../suppressions/suppressions.js';
import {locateSuppressions, readSuppressions} from '../suppressions/suppressions-file.js';
import {type LoadedFormatter, toLoadedFormatter} from './formatter.js';
import {checkAsOf, refuseUnknownOptions} from './known-options.js';

/** How a linter is set up. The names are those of the command line's flags. */
export interface LinterSetup {
  /** The directory that patterns, suppressions and configuration count from; the current one where it is left out. */
  cwd?: string;
  /**
   * The path of the configuration for every file, or the configuration itself, or `false` for none. Where it is left
   * out, the nearest configuration of each file applies, as on the command line.
   */
  config?: string | Config | KnownConfig | false;
  /** `false` lints also what configuration, `.gitignore` and `.change-lintignore` leave out. */
  ignore?: boolean;
  /** `true` lints also what does not look like an announcement. */
  allFiles?: boolean;
  /** `false` leaves unread what documents say about their own rules. */
  inlineConfig?: boolean;
  /** `false` takes a pattern that matches nothing for no mistake. */
  errorOnUnmatchedPattern?: boolean;
  /**
   * Where the baseline is kept: a path, or `false` to report also the errors that it accepts. Where it is left out,
   * `change-lint-suppressions.json` in `cwd` counts, if it is there.
   */
  suppressions?: string | false;
  /** The day that counts as today, as `2027-03-31`; that of the clock, in UTC, where it is left out. */
  asOf?: string;
  /** Gets what people should know although the work goes on, one sentence at a time: rules by former names and the like. */
  onNotice?: (notice: string) => void;
}

/** What every call takes. */
export interface CallOptions {
  /** Rejects with the reason of the signal before the next document is begun. */
  signal?: AbortSignal;
  /** Whether reports keep the text that was linted; formats such as `html` need it. */
  withSource?: boolean;
}

/** What `lintText` of a linter takes. */
export interface LintTextCall extends CallOptions {
  /** Where the text belongs, absolute or relative to `cwd`; it decides the configuration, and need not exist. */
  filePath?: string;
}

/** What came of linting files. */
export interface LintResult {
  /** One for each document, sorted by path. One that could not be read or linted has a `trouble`. */
  reports: readonly FileReport[];
  /** Files that are no announcements; absolute paths. */
  skipped: readonly {filePath: string; reason: string}[];
  /** Absolute paths of files that the patterns mean and that are ignored. */
  ignored: readonly string[];
  /** Accepted errors that are gone, by file and rule; empty where the baseline is exact. */
  unusedSuppressions: Suppressions;
  /** Every rule that was known for one of the documents, on or off; sorted by id. */
  rules: readonly Rule[];
}

/** A linter with its configuration resolved: what the command line does, for programs. */
export interface Linter {
  /**
   * Lints files, directories and globs; without any, the `files` of the configuration of `cwd`.
   *
   * @throws {Trouble} (as a rejection) for patterns that match nothing and mistakes in the configuration.
   */
  lintFiles(patterns?: string | readonly string[], options?: CallOptions): Promise<LintResult>;
  /**
   * Lints a text as that of a file, whether or not the file is ignored or looks like an announcement.
   *
   * @throws {Trouble} (as a rejection) for mistakes in the configuration.
   */
  lintText(source: string, options?: LintTextCall): Promise<FileReport>;
  /** Whether `lintFiles` would leave a file out because it is ignored. */
  isIgnored(filePath: string): Promise<boolean>;
  /** What applies to a file: presets, severities and options of all rules, and so on. */
  configFor(filePath: string): Promise<PrintedConfig>;
  /**
   * Loads a report format: one of the linter's, one of a plugin of the configuration, or that of a module.
   *
   * @throws {Trouble} (as a rejection) where there is no such format.
   */
  loadFormatter(name: string): Promise<LoadedFormatter>;
}

/** What text without a name is called. */
const textName = '<text>';

/**
 * Makes a linter. Nothing is read before its first call; configurations are read once.
 *
 * @throws {Trouble} for options that do not exist, and a day that the calendar does not have.
 */
export function createLinter(setup: LinterSetup = {}): Linter {
  refuseUnknownOptions(setup, 'createLinter');
  const cwd = path.resolve(setup.cwd ?? '.');
  const {config, ignore = true, errorOnUnmatchedPattern = true} = setup;
  const today = checkAsOf(setup.asOf, 'createLinter');
  const resolver = createResolver(
    cwd,
    {
      config: config === false ? undefined : (config as string | Config | undefined),
      configLookup: config !== false,
      rules: [],
      ignorePatterns: [],
      ignore,
      inlineConfig: setup.inlineConfig ?? true,
      allFiles: setup.allFiles ?? false,
    },
    builtInRules,
    setup.onNotice,
  );
  const options = {ignore, errorOnUnmatchedPattern, announcementsOnly: false, warnIgnored: false};
  const choice: Choice<ChoiceOptions> = {cwd, resolver, options, note: () => {}};

  const baseline = async () => readBaseline(cwd, setup.suppressions);
  const resolutionFor = (file: string) => resolver.forDirectory(path.dirname(file));

  return {
    async lintFiles(patterns = [], call = {}) {
      refuseUnknownOptions(call, 'lintFiles');
      call.signal?.throwIfAborted();
      const selection = await select([patterns].flat(), choice);
      const accepted = await baseline();
      const {linted, skipped} = await lintAll(selection.documents, cwd, today, call);
      const {reports, unused} = applySuppressions(linted, accepted, cwd);
      const rules = rulesOf(selection.documents);
      return {reports, skipped, ignored: selection.ignored, unusedSuppressions: unused, rules};
    },

    async lintText(source, call = {}) {
      refuseUnknownOptions(call, 'lintText');
      const {filePath, signal, withSource = false} = call;
      signal?.throwIfAborted();
      const file = path.resolve(cwd, filePath ?? textName);
      const {rulesetFor, linterOptions, calendar} = await resolutionFor(file);
      const accepted = await baseline();
      signal?.throwIfAborted();
      const name = filePath === undefined ? textName : file;
      const report = await lintText(source, name, rulesetFor(file), {...linterOptions, calendar, today});
      signal?.throwIfAborted();
      const [settled = report] = applySuppressions([report], accepted, cwd).reports;
      return withSource ? {...settled, source} : settled;
    },

    async isIgnored(filePath) {
      return ignoreTestFor(choice, ignoreFileNames)(path.resolve(cwd, filePath));
    },

    async configFor(filePath) {
      const file = path.resolve(cwd, filePath);
      return (await resolutionFor(file)).describe(file);
    },

    async loadFormatter(name) {
      return toLoadedFormatter(name, await loadFormatter(name, cwd, resolver), cwd, builtInRules);
    },
  };
}

async function select(patterns: readonly string[], choice: Choice<ChoiceOptions>): Promise<Selection> {
  if (patterns.includes('')) throw new Trouble('one of the patterns is empty; "." lints the directory');
  const {name, files, directory} = await choice.resolver.forDirectory(choice.cwd);
  const isDeclared = patterns.length === 0;
  if (isDeclared && files.length === 0) {
    throw new Trouble('there is nothing to lint: name files, or set "files" in the configuration');
  }
  const selection = isDeclared
    ? await selectFiles(files, directory, choice, true)
    : await selectFiles(patterns, choice.cwd, choice, false);
  const where = isDeclared ? `${name}: files: ` : '';
  if (selection.troubles.length === 0) return selection;
  throw new Trouble(selection.troubles.map(trouble => where + trouble).join('\n'));
}

/** Lints documents one at a time. One that fails must not hide what the others have. */
async function lintAll(
  documents: readonly Document[],
  cwd: string,
  today: IsoDay | undefined,
  {signal, withSource = false}: CallOptions,
): Promise<{linted: readonly FileReport[]; skipped: LintResult['skipped']}> {
  const linted: FileReport[] = [];
  const skipped: {filePath: string; reason: string}[] = [];
  for (const document of documents) {
    signal?.throwIfAborted();
    const {filePath} = document;
    const read = await document.read();
    const reason = 'source' in read ? strangeness(read.source, document, cwd) : undefined;
    if (reason !== undefined) skipped.push({filePath, reason});
    else if ('trouble' in read) linted.push(notLinted(filePath, read.trouble));
    else {
      const report = await lintDocument(read.source, document, today);
      linted.push(withSource ? {...report, source: read.source} : report);
    }
  }
  signal?.throwIfAborted();
  return {linted, skipped};
}

/** What speaks against a document's being an announcement; undefined where nothing does. */
function strangeness(source: string, {filePath, recognition}: Document, cwd: string): string | undefined {
  if (holdsRegister(source)) return indexPage;
  if (recognition === undefined) return undefined;
  const {isAnnouncement, reason} = recognize(source, displayPath(filePath, cwd), recognition);
  return isAnnouncement ? undefined : reason;
}

async function lintDocument(
  source: string,
  {filePath, ruleset, linterOptions, calendar}: Document,
  today: IsoDay | undefined,
): Promise<FileReport> {
  try {
    return await lintText(source, filePath, ruleset, {...linterOptions, calendar, today});
  } catch (error) {
    return notLinted(filePath, crashReason(error));
  }
}

function rulesOf(documents: readonly Document[]): readonly Rule[] {
  const rules = new Map(documents.flatMap(({ruleset}) => ruleset.map(({rule}) => [rule.id, rule] as const)));
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @throws {Trouble} for a baseline that is broken, or was named and is not there. */
async function readBaseline(cwd: string, location: LinterSetup['suppressions']): Promise<Suppressions> {
  if (location === false) return {};
  const file = await locateSuppressions(cwd, location);
  const kept = await readSuppressions(file, cwd);
  if (kept === undefined && location !== undefined) {
    throw new Trouble(`suppressions: there is no ${displayPath(file, cwd)}`);
  }
  return kept ?? {};
}
