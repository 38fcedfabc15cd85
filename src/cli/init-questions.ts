/** What `init` asks in a terminal. The only door to @clack/prompts. */
import {Readable, Writable} from 'node:stream';
import {confirm, intro, isCancel, select, text} from '@clack/prompts';
import {presetNames} from '../config/presets.js';
import {Trouble} from '../config/trouble.js';
import {type CiName, ciNames} from './choices.js';
import type {InitOptions, InitPlan} from './init.js';
import type {Io} from './io.js';
import type {LintOptions} from './options.js';

/** The presets in a few words. */
const presetHints: Readonly<Record<(typeof presetNames)[number], string>> = {
  minimal: 'the core elements of an announcement',
  recommended: 'all elements, and wording that turns readers away',
  all: 'every rule there is',
};

/**
 * Asks for what the flags left open.
 *
 * @param plan What applies where the user just presses return.
 * @returns Undefined where the user breaks off.
 * @throws {Trouble} where the terminal cannot be asked.
 */
export async function ask(
  io: Io,
  plan: InitPlan,
  options: InitOptions & LintOptions,
): Promise<InitPlan | undefined> {
  const streams = streamsOf(io);
  intro('change-lint', streams);
  const files =
    options.files.length > 0
      ? plan.files
      : await text({
          ...streams,
          message: 'Where are your announcements? (a glob, or several with commas)',
          initialValue: plan.files.join(', '),
          validate: value => (value?.trim() ? undefined : 'Name at least one, such as announcements/**/*.md'),
        });
  if (isCancel(files)) return undefined;
  const preset =
    options.preset ??
    (await select({
      ...streams,
      message: 'Which rules?',
      initialValue: plan.preset,
      options: presetNames.map(value => ({value: value as string, hint: presetHints[value]})),
    }));
  if (isCancel(preset)) return undefined;
  const preCommit =
    options.preCommit ||
    (await confirm({
      ...streams,
      message: 'Run it before each commit, with pre-commit?',
      initialValue: false,
    }));
  if (isCancel(preCommit)) return undefined;
  const ci = options.ci ?? (await askForCi(streams));
  if (isCancel(ci)) return undefined;
  return {files: typeof files === 'string' ? split(files) : files, preset, preCommit, ci: ciFrom(ci)};
}

interface Streams {
  input: Readable;
  output: Writable;
}

function streamsOf({stdin, stdout}: Io): Streams {
  if (stdin instanceof Readable && stdout instanceof Writable) return {input: stdin, output: stdout};
  throw new Trouble('init: this terminal cannot be asked; --yes takes the options and asks nothing');
}

function askForCi(streams: Streams): ReturnType<typeof select<string>> {
  return select({
    ...streams,
    message: 'Run it in CI?',
    initialValue: 'no',
    options: [
      {value: 'no', label: 'No'},
      {value: 'github', label: 'GitHub Actions'},
      {value: 'gitlab', label: 'GitLab CI'},
    ],
  });
}

function ciFrom(answer: string): CiName | undefined {
  return ciNames.find(name => name === answer);
}

function split(globs: string): readonly string[] {
  return globs
    .split(',')
    .map(glob => glob.trim())
    .filter(glob => glob !== '');
}
