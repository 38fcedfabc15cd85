import type {Command, Option} from 'commander';
import {cacheStrategies} from '../cache/strategies.js';
import {presetNames} from '../config/presets.js';
import {severityNames} from '../config/severity.js';
import {formatNames} from '../formatters/load.js';
import {sortKeys} from '../register/arrange.js';
import {experimentStatuses} from '../register/experiment.js';
import {ciNames, failOnNames, ruleKinds, type Shell, shells} from './choices.js';
import {bashScript} from './completion/bash.js';
import {fishScript} from './completion/fish.js';
import {zshScript} from './completion/zsh.js';

/** What stands behind a flag or a command: names out of a list, a file, or something nobody can guess. */
export type Values = readonly string[] | 'file' | 'unknown';

export interface CompletedFlag {
  /** `--format`, `-f`. */
  names: readonly string[];
  description: string;
  /** Undefined for a flag without a value. */
  values: Values | undefined;
}

export interface CompletedCommand {
  name: string;
  description: string;
  values: Values;
  /** Beside those of the program, which every command takes. */
  flags: readonly CompletedFlag[];
}

/** All that can be completed. Descriptions are one line; names are free of anything a shell would interpret. */
export interface Completions {
  flags: readonly CompletedFlag[];
  commands: readonly CompletedCommand[];
  severities: readonly string[];
}

/** For each shell what turns completions into its script. */
const scripts: Readonly<Record<Shell, (completions: Completions) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/**
 * The script that completes the words of the command line in a shell.
 *
 * @param program The command line, all its flags and commands added.
 * @param ruleIds What stands behind `--rule` and `explain`.
 */
export function completionScript(shell: Shell, program: Command, ruleIds: readonly string[]): string {
  const commandNames = program.commands.map(command => command.name());
  const flagValues: Readonly<Record<string, readonly string[]>> = {
    '--format': formatNames,
    '--preset': presetNames,
    '--rule': ruleIds.map(id => `${id}=`),
    '--only': ruleIds,
    '--skip': ruleIds,
    '--suppress-rule': ruleIds,
    '--report-unused-disable-directives-severity': severityNames,
    '--cache-strategy': cacheStrategies,
    '--kind': ruleKinds,
    '--ci': ciNames,
    '--status': experimentStatuses,
    '--sort': sortKeys,
    '--fail-on': failOnNames,
  };
  const commandValues: Readonly<Record<string, Values>> = {
    explain: ruleIds,
    completion: shells,
    help: commandNames,
    test: 'file',
    evidence: 'file',
    register: 'file',
    due: 'file',
    ical: 'file',
  };
  const flag = (option: Option): CompletedFlag => ({
    names: [option.long, option.short].filter(name => name !== undefined),
    description: option.description,
    values: option.required ? (flagValues[option.long ?? ''] ?? placeholderValues(option)) : undefined,
  });
  return scripts[shell]({
    flags: [
      ...program.options.map(flag),
      {names: ['--help', '-h'], description: 'show help', values: undefined},
    ],
    commands: program.commands.map(command => ({
      name: command.name(),
      description: command.description(),
      values: commandValues[command.name()] ?? [],
      flags: command.options.map(flag),
    })),
    severities: severityNames,
  });
}

/** A value whose placeholder is `<file>` or the like is a file. */
function placeholderValues({flags}: Option): Values {
  return /<(?:file|path|dir|directory|glob|page)>/.test(flags) ? 'file' : 'unknown';
}
