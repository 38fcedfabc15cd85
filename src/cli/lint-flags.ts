/** Which flags of the lint mean something to the commands beside it. */
import type {Command, Option} from 'commander';
import {Trouble} from '../config/trouble.js';
import type {LintOptions} from './options.js';

type Flag = keyof LintOptions;

const everywhere: readonly Flag[] = ['color', 'debug'];

const configuration: readonly Flag[] = ['config', 'configLookup', 'preset', 'rule', 'only', 'skip'];

const choosing: readonly Flag[] = [
  'stdin',
  'stdinFilename',
  'ignorePattern',
  'ignore',
  'staged',
  'changed',
  'since',
  'allFiles',
  'announcementsOnly',
  'warnIgnored',
  'errorOnUnmatchedPattern',
  'passOnNoFiles',
  'verbose',
];

const ofRegister: readonly Flag[] = [...configuration, ...choosing, 'format', 'outputFile', 'asOf'];

/** By command; one that is not here sorts its flags out by itself. */
const used: Readonly<Record<string, readonly Flag[]>> = {
  register: ofRegister,
  due: ofRegister,
  ical: ofRegister,
  review: ['asOf'],
  new: [...configuration, 'ignorePattern', 'ignore', 'outputFile', 'asOf'],
};

/** The flags of the lint that a command goes by, among all of them. */
export function lintFlagsOf(command: string, all: readonly Option[]): readonly Option[] {
  const names = Object.hasOwn(used, command) ? used[command] : undefined;
  if (names === undefined) return all;
  const known = new Set<string>([...everywhere, ...names]);
  return all.filter(option => known.has(option.attributeName()));
}

/**
 * Whoever asks for something wants to get it: a flag that a command does not go by is not passed over in silence.
 *
 * @throws {Trouble} naming the flags of the lint that mean nothing to the command.
 */
export function refuseLintFlags(program: Command, command: string, argv: readonly string[]): void {
  const meant = new Set(lintFlagsOf(command, program.options));
  const strange = program.options
    .filter(option => !meant.has(option) && program.getOptionValueSource(option.attributeName()) === 'cli')
    .map(option => asTyped(option, argv));
  if (strange.length === 0) return;
  const [are, them] = strange.length === 1 ? ['is', 'it'] : ['are', 'them'];
  throw new Trouble(`${command}: ${strange.join(' and ')} ${are} for the lint; leave ${them} out`);
}

/** The one of its names that somebody wrote. */
function asTyped({short, long = ''}: Option, argv: readonly string[]): string {
  return short !== undefined && argv.includes(short) ? short : long;
}
