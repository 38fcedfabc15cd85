import type {Command, CommanderError} from 'commander';
import {nearest} from '../config/nearest.js';
import {lintFlagsOf} from './lint-flags.js';

/** The words that mean a command when they come first; `commands.ts` defines what they do. */
export const commandNames: readonly string[] = [
  'explain',
  'evidence',
  'rules',
  'due',
  'ical',
  'review',
  'init',
  'new',
  'new-rule',
  'test',
  'register',
  'completion',
  'help',
  'version',
];

/** Commands of other programs, and what does the same here. */
const otherCommands: Readonly<Record<string, string>> = {
  list: 'rules',
};

/** Flags of other programs, and what does the same here. */
const otherFlags: Readonly<Record<string, string>> = {
  '--init': 'init',
  '--rules': 'rules',
  '--list-rules': 'rules',
};

/** Help for a word that is no file: it may have been meant as a command. Empty where it was not. */
export function commandHint(word: string): string {
  const other = Object.hasOwn(otherCommands, word) ? otherCommands[word] : undefined;
  if (other !== undefined) return ` — did you mean "change-lint ${other}"?`;
  const guess = nearest(word, commandNames);
  return guess === undefined ? '' : ` — did you mean the command "${guess}"?`;
}

/** After `--` there are only files, also one that is called like a command. */
export function protectFileNames(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  if (end === -1) return [...argv];
  const files = argv.slice(end + 1).map(word => (commandNames.includes(word) ? `./${word}` : word));
  return [...argv.slice(0, end + 1), ...files];
}

/** `--sort -owner` as one word: the parser would take the key for the flag `-o` and its file, `wner`. */
export function joinSortKey(argv: readonly string[]): string[] {
  const isKey = (word = '', before = '') => before === '--sort' && /^-[a-z]/.test(word);
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const joined = argv.slice(0, end).flatMap((word, index, words) => {
    if (isKey(word, words[index - 1])) return [];
    return isKey(words[index + 1], word) ? `${word}=${words[index + 1]}` : word;
  });
  return [...joined, ...argv.slice(end)];
}

/** What was wrong with the command line, with the nearest flag where one was mistyped, or the command that has it. */
export function commandLineTrouble(error: CommanderError, program: Command, argv: readonly string[]): string {
  const message = error.message.replace(/^error: |\.$/g, '');
  const flag = /^unknown option '([^'=]*)/.exec(message)?.[1];
  const name = argv.find(word => commandNames.includes(word));
  const called = program.commands.find(candidate => candidate.name() === name);
  const help = called === undefined ? 'change-lint --help' : `change-lint ${called.name()} --help`;
  if (flag === undefined) return `${message}; ${help} shows how`;
  const command = Object.hasOwn(otherFlags, flag) ? otherFlags[flag] : undefined;
  if (command !== undefined) return `unknown option "${flag}" — did you mean "change-lint ${command}"?`;
  // There are too many to name them all, as messages about other names do.
  const list = called === undefined ? `${help} lists all options` : `${help} lists its options`;
  const owners = program.commands.filter(({options}) => options.some(({long}) => long === flag));
  if (owners.length > 0) {
    const names = owners.map(owner => `change-lint ${owner.name()}`).join(' and ');
    return `unknown option "${flag}": it belongs to ${names}; ${list}`;
  }
  const options = [...(called?.options ?? []), ...lintFlagsOf(called?.name() ?? '', program.options)];
  const guess = nearest(flag, [...options.map(option => option.long ?? ''), '--help']);
  const hint = guess === undefined ? ';' : ` — did you mean "${guess}"?`;
  return `unknown option "${flag}"${hint} ${list}`;
}
