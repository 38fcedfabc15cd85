import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {load} from 'js-yaml';
import {onTestFinished} from 'vitest';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the tests look at in an action file. */
export interface ActionFile {
  inputs: Record<string, {description: string; default: string}>;
  outputs: Record<string, {value: string}>;
  runs: {using: string; steps: readonly ActionStep[]};
}

interface ActionStep {
  id: string;
  shell: string;
  env: Record<string, string>;
  run: string;
}

/** Reads `action.yml`. */
export function readAction(): ActionFile {
  return load(readFileSync(path.join(root, 'action.yml'), 'utf8')) as ActionFile;
}

/** What a run of the action left behind. */
export interface ActionRun {
  /** Of the last step that ran. */
  code: number | null;
  /** What the log shows, standard error last for each step. */
  log: string;
  /** The commands in the log that the runner would obey, in order. */
  commands: readonly string[];
  /** Of the action. */
  outputs: Readonly<Record<string, string>>;
  /** The summary of the job. */
  summary: string;
}

/** The situation in which the action runs. */
export interface Situation {
  /** The workspace. */
  cwd: string;
  inputs?: Readonly<Record<string, string>>;
  /** `push` where it is left out. */
  eventName?: string;
  event?: unknown;
  /** The commit of the event. */
  sha?: string;
  /** The checkout of the action; this repository where it is left out. */
  actionPath?: string;
  /** Laid over the environment. */
  env?: Readonly<Record<string, string>>;
}

/** Runs the steps of `action.yml` one after the other, each in bash as GitHub runs it, until one fails. */
export function runAction(situation: Situation): ActionRun {
  const {inputs, outputs, runs} = readAction();
  const given = situation.inputs ?? {};
  for (const name of Object.keys(given)) if (!inputs[name]) throw new Error(`there is no input ${name}`);
  const values = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
  const known: Values = {inputs: {...values, ...given}, steps: {}};
  const temp = temporaryFolder();
  const summary = fileIn(temp, 'summary');
  const env = environment(situation, temp, summary);
  let code: number | null = 0;
  let log = '';
  for (const step of runs.steps) {
    const output = fileIn(temp, `output-${step.id}`);
    const stepEnv = Object.entries(step.env).map(([name, text]) => [name, evaluate(text, known)]);
    const script = fileIn(temp, `${step.id}.sh`, step.run);
    const {status, stdout, stderr} = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-e', '-o', 'pipefail', script],
      {
        cwd: situation.cwd,
        env: {...env, ...Object.fromEntries(stepEnv), GITHUB_OUTPUT: output},
        encoding: 'utf8',
      },
    );
    log += stdout + stderr;
    code = status;
    known.steps[step.id] = outputsIn(output);
    if (code !== 0) break;
  }
  const results = Object.entries(outputs).map(([name, {value}]) => [name, evaluate(value, known)]);
  return {
    code,
    log,
    commands: commandsIn(log),
    outputs: Object.fromEntries(results),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'change-lint-')));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

interface Values {
  inputs: Record<string, string>;
  steps: Record<string, Record<string, string>>;
}

function environment(situation: Situation, temp: string, summary: string): Record<string, string> {
  const {PATH = '', HOME = ''} = process.env;
  return {
    PATH,
    HOME,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: situation.cwd,
    GITHUB_ACTION_PATH: situation.actionPath ?? root,
    GITHUB_EVENT_NAME: situation.eventName ?? 'push',
    GITHUB_EVENT_PATH: fileIn(temp, 'event.json', JSON.stringify(situation.event ?? {})),
    GITHUB_SHA: situation.sha ?? '0'.repeat(40),
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temp,
    ...situation.env,
  };
}

function fileIn(folder: string, name: string, text = ''): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Puts values in the place of `${{ inputs.x }}` and `${{ steps.x.outputs.y }}`; anything else is a mistake. */
function evaluate(text: string, {inputs, steps}: Values): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const [, input] = /^inputs\.([\w-]+)$/.exec(expression) ?? [];
    if (input !== undefined && input in inputs) return inputs[input]!;
    const [, step, output] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(expression) ?? [];
    if (step !== undefined && output !== undefined) return steps[step]?.[output] ?? '';
    throw new Error(`the test cannot evaluate ${expression}`);
  });
}

function outputsIn(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(lines.map(line => [line.split('=', 1)[0]!, line.slice(line.indexOf('=') + 1)]));
}

/** As the runner does: leading spaces do not matter, and between `stop-commands` and its token nothing is obeyed. */
function commandsIn(log: string): readonly string[] {
  const commands: string[] = [];
  let token: string | undefined;
  for (const line of log.split('\n').map(text => text.trimStart())) {
    if (token !== undefined) {
      if (line === `::${token}::`) token = undefined;
      continue;
    }
    const [, stopToken] = /^::stop-commands::(.+)$/.exec(line) ?? [];
    if (stopToken !== undefined) token = stopToken;
    else if (/^(?:::|##\[)/.test(line)) commands.push(line);
  }
  return commands;
}
