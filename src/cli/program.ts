import {Command, CommanderError, Help, Option} from 'commander';
import {presetNames} from '../config/presets.js';
import {Trouble} from '../config/trouble.js';
import {formatNames} from '../formatters/load.js';
import {addCommands} from './commands.js';
import {exitCodes, type Session} from './io.js';
import {lint} from './lint.js';
import {refuseLintFlags} from './lint-flags.js';
import {
  collect,
  collectIds,
  type LintOptions,
  parseAsOf,
  parseCacheStrategy,
  parseFormat,
  parseMaxWarnings,
  parsePreset,
  parseRule,
  parseUnusedSeverity,
} from './options.js';

const epilogue = `
Examples:
  change-lint memo.md                          lint one announcement
  change-lint docs "news/**/*.md"              lint a directory and a pattern
  change-lint --rule no-decree=error memo.md   change the severity of a rule
  change-lint explain review-horizon           say what a rule wants, and why
  change-lint evidence memo.md                 show what the memo says for each element
  change-lint - < draft.txt                    lint standard input
  change-lint ./explain                        lint a file that is called like a command

Exit codes:
  0  nothing found, or only warnings within --max-warnings
  1  errors, or too many warnings
  2  something could not be linted: a missing file, an unknown name, a broken configuration`;

/**
 * The command line as commander understands it.
 *
 * @param finish Gets the exit code of the command that ran.
 */
export function createProgram(session: Session, finish: (code: number) => void): Command {
  const program = new Command('change-lint');
  program
    .description(
      'Says which parts of an honest change announcement are missing or vague, where, and how to say them.',
    )
    .usage('[options] [file|dir|glob…]')
    .argument(
      '[files...]',
      'files, directories (their .md, .markdown and .mdx files) and globs; - is standard input',
    )
    .addHelpOption(new Option('-h, --help', 'show this help').helpGroup('Other:'))
    // The descriptions name the defaults that are worth knowing.
    .configureHelp({optionDescription: option => option.description, padWidth, formatItem})
    .addHelpText('after', epilogue)
    .exitOverride()
    .configureOutput({
      writeOut: text => void session.io.stdout.write(text),
      writeErr: text => void session.io.stderr.write(text),
      // Errors are thrown as well, and told in our own words by main.
      outputError: () => {},
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => session.io.stdout.columns || 100,
      getErrHelpWidth: () => session.io.stderr.columns || 100,
    });
  for (const [group, options] of Object.entries(optionGroups())) {
    for (const option of options) program.addOption(option.helpGroup(group));
  }
  program.action(async (words: readonly string[], options: LintOptions) => {
    finish(await runLint(session, words, options, () => program.outputHelp({error: true})));
  });
  addCommands(program, session, finish);
  program.hook('preAction', (_, command) => refuseLintFlags(program, command.name(), session.io.argv));
  return program;
}

/** The few flags that are longer have their description beneath them, so that all others have room beside. */
const widestTerm = 31;

function padWidth(command: Command, helper: Help): number {
  return Math.min(Help.prototype.padWidth.call(helper, command, helper), widestTerm);
}

function formatItem(term: string, termWidth: number, description: string, helper: Help): string {
  const item = (start: string) =>
    Help.prototype.formatItem.call(helper, start, termWidth, description, helper);
  return helper.displayWidth(term) > termWidth ? `  ${term}\n${item('')}` : item(term);
}

/** The lint, or one of the flags that take its place. */
async function runLint(
  session: Session,
  words: readonly string[],
  options: LintOptions,
  showHelp: () => void,
): Promise<number> {
  if (options.version) {
    const {packageVersion} = await import('./version.js');
    session.io.stdout.write(`${await packageVersion()}\n`);
    return exitCodes.clean;
  }
  if (options.printConfig !== undefined) {
    refuseFurtherFiles(options.printConfig, words);
    const {printConfig} = await import('./print-config.js');
    return printConfig(session, options.printConfig, options);
  }
  return lint(session, words, options, showHelp);
}

function refuseFurtherFiles(file: string, words: readonly string[]): void {
  if (file.startsWith('--')) {
    throw new Trouble(`--print-config takes a file, here "${file}"; put the file right after it`);
  }
  if (words.length === 0) return;
  throw new Trouble(
    `--print-config takes one file, here "${file}"; leave out ${words.map(word => `"${word}"`).join(', ')}`,
  );
}

/** The flags, grouped as the help shows them. */
function optionGroups(): Readonly<Record<string, readonly Option[]>> {
  const option = (flags: string, description: string) => new Option(flags, description);
  return {
    'Rules and configuration:': [
      option('-c, --config <file>', 'use this configuration file'),
      option('--no-config-lookup', 'do not look for configuration files'),
      option('--preset <name>', `rule set: ${presetNames.join(', ')} (default: recommended)`).argParser(
        parsePreset,
      ),
      option('--rule <id=severity>', 'set a rule to off, info, warn or error (repeatable)')
        .argParser(collect(parseRule))
        .default([]),
      option('--only <rules>', 'run only these rules (ids with commas; repeatable)')
        .argParser(collectIds)
        .default([]),
      option('--skip <rules>', 'leave these rules out (ids with commas; repeatable)')
        .argParser(collectIds)
        .default([]),
      option('--print-config <file>', 'print as JSON what applies to a file, and lint nothing'),
    ],
    'Input:': [
      option('--stdin', 'lint standard input').default(false),
      option('--stdin-filename <path>', 'what standard input is called, for configuration and report'),
      option('--ignore-pattern <glob>', 'leave files out, in the grammar of .gitignore (repeatable)')
        .argParser(collect(String))
        .default([]),
      option('--no-ignore', 'lint files that .gitignore, .change-lintignore or the configuration leaves out'),
    ],
    'Choosing files:': [
      option('--staged', 'lint what is staged in git, as it is staged').default(false),
      option('--changed', 'lint what differs from the last commit, and new files').default(false),
      option('--since <ref>', 'lint what has changed since a branch, tag or commit'),
      option('--all-files', 'lint every Markdown file, also what looks like no announcement').default(false),
      option('--announcements-only', 'skip what is no announcement also where it is named alone').default(
        false,
      ),
      option('--no-warn-ignored', 'do not warn of named files that are ignored'),
      option('--no-error-on-unmatched-pattern', 'accept patterns that match nothing'),
      option('--pass-on-no-files', 'exit with 0 where no file is named').default(false),
      option('--verbose', 'say which files were left out, and why').default(false),
    ],
    'Again and again:': [
      option('--watch', 'lint again whenever a file changes; Ctrl-C ends it').default(false),
      option('--cache', 'lint only what has changed since the last run').default(false),
      option('--cache-location <path>', 'file or directory of the cache (default: .change-lintcache)'),
      option(
        '--cache-strategy <name>',
        'what tells that a file has changed: metadata (time and size, the default) or content',
      ).argParser(parseCacheStrategy),
    ],
    'Silencing:': [
      option('--no-inline-config', 'leave unread what documents say about their own rules'),
      option(
        '--report-unused-disable-directives',
        'make comments that silence nothing errors (default: warnings)',
      ).default(false),
      option(
        '--report-unused-disable-directives-severity <severity>',
        'what comments that silence nothing are: off, info, warn or error',
      ).argParser(parseUnusedSeverity),
      option('--suppress-all', 'suppress the errors of today, until there are more of them').default(false),
      option('--suppress-rule <id>', "suppress today's errors of a rule (repeatable)")
        .argParser(collect(String))
        .default([]),
      option('--prune-suppressions', 'forget suppressions that nothing needs any more').default(false),
      option(
        '--suppressions-location <path>',
        'where suppressions are kept (default: change-lint-suppressions.json)',
      ),
      option('--pass-on-unpruned-suppressions', 'accept suppressions that nothing needs any more').default(
        false,
      ),
    ],
    'Fixing:': [
      option('--fix', 'apply the fixes that are safe, and write the files').default(false),
      option(
        '--fix-suggestions',
        'also apply the first suggestion of each finding: a start for you to complete',
      ).default(false),
      option('--fix-dry-run', 'show as a diff what fixing would change, and write nothing').default(false),
    ],
    'Output:': [
      option(
        '-f, --format <name[=file]>',
        `report format: ${formatNames.join(', ')}, or a module of your own (repeatable, default: stylish)`,
      )
        .argParser(collect(parseFormat))
        .default([]),
      option('-o, --output-file <file>', 'write the report to a file, where there is one format'),
      option('--quiet', 'report errors only').default(false),
      option('--evidence', 'show the evidence for each element in place of the findings').default(false),
      option('--statistics', 'show how often each rule found something in place of the findings').default(
        false,
      ),
      option('--max-warnings <n>', 'exit with 1 if there are more warnings')
        .argParser(parseMaxWarnings)
        .default(-1),
      option('--color', 'use colours, also where the output is no terminal'),
      option('--no-color', 'use no colours'),
    ],
    'Other:': [
      option('--as-of <date>', 'take this day, as YYYY-MM-DD, for today (UTC)').argParser(parseAsOf),
      option('--show-files', 'show the files that would be linted, and lint nothing').default(false),
      option('--timing, --stats', 'tell on standard error where the time went').default(false),
      option(
        '--debug',
        'tell on standard error which files and configuration are used, and why; with --print-config, where each value comes from',
      ).default(false),
      option('-v, --version', 'show the version').default(false),
    ],
  };
}

/** What commander throws for a mistake on the command line, and to end after `--help`. */
export function asCommandLineError(error: unknown): CommanderError | undefined {
  return error instanceof CommanderError ? error : undefined;
}
