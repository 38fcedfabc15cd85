import {Command, CommanderError, Option} from 'commander';
import {presetNames} from '../config/presets.js';
import {Trouble} from '../config/trouble.js';
import {formatNames} from '../formatters/load.js';
import {addCommands} from './commands.js';
import {exitCodes, type Session} from './io.js';
import {lint} from './lint.js';
import {
  collect,
  collectIds,
  type LintOptions,
  parseFormat,
  parseMaxWarnings,
  parsePreset,
  parseRule,
} from './options.js';

const epilogue = `
Examples:
  change-lint memo.md                          lint one announcement
  change-lint docs "news/**/*.md"              lint a directory and a pattern
  change-lint --rule no-decree=error memo.md   change the severity of a rule
  change-lint explain review-horizon           say what a rule wants, and why
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
    .configureHelp({optionDescription: option => option.description})
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
  return program;
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
      option('--no-ignore', 'lint files that the configuration or --ignore-pattern leaves out'),
    ],
    'Output:': [
      option('-f, --format <name>', `report format: ${formatNames.join(', ')} (default: stylish)`)
        .argParser(parseFormat)
        .default('stylish'),
      option('-o, --output-file <file>', 'write the report to a file'),
      option('--quiet', 'report errors only').default(false),
      option('--max-warnings <n>', 'exit with 1 if there are more warnings')
        .argParser(parseMaxWarnings)
        .default(-1),
      option('--color', 'use colours, also where the output is no terminal'),
      option('--no-color', 'use no colours'),
    ],
    'Other:': [
      option('--debug', 'say more: with --print-config, where each value comes from').default(false),
      option('-v, --version', 'show the version').default(false),
    ],
  };
}

/** What commander throws for a mistake on the command line, and to end after `--help`. */
export function asCommandLineError(error: unknown): CommanderError | undefined {
  return error instanceof CommanderError ? error : undefined;
}
