import {type Command, Option} from 'commander';
import {knownName} from '../config/nearest.js';
import {sortKeys} from '../register/arrange.js';
import {experimentStatuses} from '../register/experiment.js';
import {registerFormatNames} from '../register/formats/load.js';
import {ciNames, failOnNames, ruleKinds, type Shell, shells} from './choices.js';
import type {InitOptions} from './init.js';
import {exitCodes, type Session} from './io.js';
import type {NewOptions} from './new.js';
import type {NewRuleOptions} from './new-rule.js';
import {collect, type LintOptions} from './options.js';
import type {DueOptions} from './register/due.js';
import type {IcalOptions} from './register/ical.js';
import {
  byStatus,
  collectStatuses,
  parseMaxRunning,
  parseOwner,
  parseSorting,
  type RegisterFlags,
} from './register/register-flags.js';
import type {ReviewOptions} from './register/review.js';

/**
 * Adds the commands beside the lint. Each is loaded when it is called.
 *
 * @param finish Gets the exit code of the command that ran.
 */
export function addCommands(program: Command, session: Session, finish: (code: number) => void): void {
  const {io} = session;
  program.helpCommand(false);

  program
    .command('explain')
    .argument('[rule]', 'the rule; without one all rules are listed')
    .description('say what a rule wants and why, with examples; --format json for machines')
    .action(async (id: string | undefined, _options: unknown, command: Command) => {
      const {explain} = await import('./explain.js');
      finish(await explain(session, id, command.optsWithGlobals<LintOptions>()));
    });

  program
    .command('evidence')
    .argument('[files...]', 'files, directories and globs; - is standard input')
    .description('show for each element the sentences that say it and why they count; judge nothing')
    .action(async (words: readonly string[], _options: unknown, command: Command) => {
      const {evidence} = await import('./evidence.js');
      const showHelp = () => command.outputHelp({error: true});
      finish(await evidence(session, words, command.optsWithGlobals<LintOptions>(), showHelp));
    });

  program
    .command('rules')
    .description('list the rules, those of plugins included; --format json for machines')
    .action(async (_options: unknown, command: Command) => {
      const {listRules} = await import('./rules.js');
      finish(await listRules(session, command.optsWithGlobals<LintOptions>()));
    });

  program
    .command('due')
    .argument('[files...]', 'files, directories and globs; none means what the configuration names')
    .description(
      'say which reviews of experiments are overdue or come up, and whose they are; --format text, json, markdown or github',
    )
    .addOption(
      new Option('--within <time>', 'how far to look ahead, such as 30d or "6 weeks" (default: 14d)'),
    )
    .addOption(
      new Option('--owner <text>', 'only experiments whose owner contains this (repeatable)')
        .argParser(collect(parseOwner))
        .default([]),
    )
    .addOption(
      new Option(
        '--fail-on <status>',
        `exit with 1 where a review is ${failOnNames.join(', or also where one is ')}`,
      ).argParser(name => knownName('--fail-on', 'value', name, failOnNames)),
    )
    .action(async (words: readonly string[], _options: unknown, command: Command) => {
      const {due} = await import('./register/due.js');
      finish(await due(session, words, command.optsWithGlobals<DueOptions>()));
    });

  program
    .command('ical')
    .argument('[files...]', 'files, directories and globs; none means what the configuration names')
    .description('write the reviews of experiments as a calendar (RFC 5545); -o brings a file up to date')
    .addOption(
      new Option(
        '--previous <file>',
        'the calendar that this one takes the place of (default: the file of -o)',
      ),
    )
    .addOption(
      new Option(
        '--uid-domain <name>',
        "what tells this repository's reviews from those of others, such as memos.example.org (default: change-lint)",
      ),
    )
    .action(async (words: readonly string[], _options: unknown, command: Command) => {
      const {ical} = await import('./register/ical.js');
      finish(await ical(session, words, command.optsWithGlobals<IcalOptions>()));
    });

  program
    .command('review')
    .argument('[file]', 'the memo')
    .allowExcessArguments()
    .description('write into a memo what became of its experiment, in its text and its front matter')
    .addOption(new Option('--outcome <outcome>', 'what was decided: kept, changed or stopped'))
    .addOption(new Option('--note <text>', 'what you saw that decided it, in Markdown'))
    .addOption(new Option('--date <day>', 'the day of the decision, such as 2027-03-31 (default: today)'))
    .addOption(new Option('--dry-run', 'show what would be written, and write nothing').default(false))
    .addOption(new Option('--front-matter', 'also give front matter to a memo that has none').default(false))
    .addOption(new Option('--force', 'write a further outcome below one that is there').default(false))
    .action(async (_file: string | undefined, _options: unknown, command: Command) => {
      const {review} = await import('./register/review.js');
      finish(await review(session, command.args, command.optsWithGlobals<ReviewOptions>()));
    });

  program
    .command('init')
    .description('write a configuration; asks in a terminal, else takes the options')
    .addOption(
      new Option('--files <glob>', 'what is linted when no file is named (repeatable)')
        .argParser(collect(String))
        .default([]),
    )
    .addOption(new Option('--pre-commit', 'also write an entry for pre-commit').default(false))
    .addOption(
      new Option('--ci <name>', `also write a CI workflow: ${ciNames.join(', ')}`).argParser(name =>
        knownName('--ci', 'CI', name, ciNames),
      ),
    )
    .addOption(new Option('--yes', 'ask nothing').default(false))
    .addOption(new Option('--force', 'overwrite files that are there').default(false))
    .action(async (_options: unknown, command: Command) => {
      const {init} = await import('./init.js');
      finish(await init(session, command.optsWithGlobals<LintOptions & InitOptions>()));
    });

  program
    .command('new')
    .argument('<title...>', 'the title of the memo')
    .description('write a memo to fill in: a heading and a question for each element that is looked for')
    .addOption(new Option('--minimal', 'only the elements of the preset minimal').default(false))
    .addOption(
      new Option('--front-matter', 'begin with front matter: date, owner, scope, review date').default(false),
    )
    .addOption(
      new Option('--review <time>', 'when it is looked at again: "in 3 months", "the last Friday of March"'),
    )
    .addOption(new Option('--stdout', 'print the memo, and write no file').default(false))
    .addOption(new Option('--force', 'overwrite the file if it is there').default(false))
    .addHelpText(
      'after',
      '\nThe file is named after the title; --output-file names another, or a directory. Configuration, --preset,\n--rule, --only and --skip choose the elements, and --as-of the day that counts as today.',
    )
    .action(async (words: readonly string[], _options: unknown, command: Command) => {
      const {newMemo} = await import('./new.js');
      finish(await newMemo(session, words.join(' '), command.optsWithGlobals<LintOptions & NewOptions>()));
    });

  program
    .command('new-rule')
    .argument('<id>', 'kebab-case, such as no-synergy')
    .description('write the file of a new rule, with examples that are its tests')
    .addOption(
      new Option('--kind <kind>', `what it looks at: ${ruleKinds.join(', ')} (default: phrase)`)
        .argParser(kind => knownName('--kind', 'kind', kind, ruleKinds))
        .default('phrase'),
    )
    .addOption(new Option('--dir <directory>', 'where the file goes (default: rules)').default('rules'))
    .addOption(new Option('--force', 'overwrite the file if it is there').default(false))
    .action(async (id: string, options: NewRuleOptions) => {
      const {newRule} = await import('./new-rule.js');
      finish(await newRule(session, id, options));
    });

  program
    .command('test')
    .argument('<files...>', 'modules that export a rule or a plugin')
    .description('run the examples inside rule files')
    .action(async (files: readonly string[], _options: unknown, command: Command) => {
      const {testRules} = await import('./test-rules.js');
      finish(await testRules(session, files, command.optsWithGlobals<LintOptions>()));
    });

  program
    .command('register')
    .argument('[files...]', 'files, directories and globs (default: `files` of the configuration, or here)')
    .description(
      `list the experiments that announcements tell of, by when they are reviewed; --format ${registerFormatNames.join(', ')}`,
    )
    .addOption(
      new Option('--status <names>', `show only these: ${experimentStatuses.join(', ')} (repeatable)`)
        .argParser(collectStatuses)
        .default([]),
    )
    .addOption(
      new Option('--owner <text>', 'show only those whose owner contains this (repeatable)')
        .argParser(collect(parseOwner))
        .default([]),
    )
    .addOption(
      new Option('--sort <key>', `sort by ${sortKeys.join(', ')}; -key reverses (default: status)`)
        .argParser(parseSorting)
        .default(byStatus),
    )
    .addOption(
      new Option(
        '--within <length>',
        'how long before its review one is due, as 30d or "6 weeks" (default: 14d)',
      ),
    )
    .addOption(
      new Option(
        '--max-running <number>',
        'warn where more experiments than this run at once in one scope',
      ).argParser(parseMaxRunning),
    )
    .addOption(
      new Option('--write <page>', 'keep the register current between the markers of a Markdown page'),
    )
    .addOption(
      new Option('--check', 'with --write: write nothing, and exit with 1 where the page is stale').default(
        false,
      ),
    )
    .action(async (words: readonly string[], _options: unknown, command: Command) => {
      const {register} = await import('./register/register.js');
      finish(await register(session, words, command.optsWithGlobals<RegisterFlags>()));
    });

  program
    .command('completion')
    .argument('<shell>', shells.join(', '), shell => knownName('completion', 'shell', shell, shells))
    .description('print a script that completes commands, flags and names in a shell')
    .action(async (shell: Shell) => {
      const {completionScript} = await import('./completion.js');
      const ids = session.linter.rules.map(rule => rule.id).sort();
      io.stdout.write(completionScript(shell, program, ids));
      finish(exitCodes.clean);
    });

  program
    .command('help')
    .argument('[command]', 'the command; without one the help of the program')
    .description('show help')
    .action((name: string | undefined) => {
      const names = program.commands.map(command => command.name());
      if (name !== undefined) knownName('help', 'command', name, names);
      const command = program.commands.find(candidate => candidate.name() === name) ?? program;
      command.outputHelp();
      finish(exitCodes.clean);
    });

  program
    .command('version')
    .description('show the version')
    .action(async () => {
      const {packageVersion} = await import('./version.js');
      io.stdout.write(`${await packageVersion()}\n`);
      finish(exitCodes.clean);
    });

  for (const command of program.commands) {
    if (likeTheLint.includes(command.name())) command.addHelpText('after', sharedOptions);
  }
}

/** Commands that look at a configuration, at files or at colours as the lint does. */
const likeTheLint: readonly string[] = ['explain', 'evidence', 'rules', 'due', 'ical', 'test', 'register'];

const sharedOptions = '\nThe options of change-lint --help work here too, where they mean something.';
