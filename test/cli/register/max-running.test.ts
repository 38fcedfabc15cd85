import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Io} from '../../../src/cli/io.js';
import {gather} from '../../../src/cli/register/gather.js';
import {parseMaxRunning} from '../../../src/cli/register/max-running.js';
import type {RegisterOptions} from '../../../src/cli/register/register-options.js';
import {Trouble} from '../../../src/config/trouble.js';
import {recognize} from '../../../src/recognition/recognize.js';
import {directoryWith, lint} from '../../main/world.js';
import {experiment, fact} from '../../register/samples.js';

const scopes: Readonly<Record<string, string | undefined>> = {
  'a.md': 'Ward 9',
  'b.md': 'the ward 9',
  'c.md': 'Ward 9',
  'd.md': undefined,
  'e.md': undefined,
};

/** Gathers memos of these names, each an experiment in its scope, on 1 March 2027. */
async function crowdsAndWarnings(maxRunning: number | undefined) {
  const directory = directoryWith(Object.fromEntries(Object.keys(scopes).map(name => [name, '# Memo\n'])));
  let stderr = '';
  const io: Io = {
    argv: [],
    cwd: directory,
    env: {},
    stdin: (async function* () {})(),
    stdout: {write: () => {}},
    stderr: {write: text => (stderr += text)},
    now: () => new Date('2027-03-01'),
    untilInterrupted: async () => {},
  };
  const readExperiment = async (_source: string, filePath: string) => {
    const name = path.basename(filePath);
    const scope = scopes[name];
    const facts = {
      title: name,
      reviewDate: fact('2027-06-30'),
      scope: scope === undefined ? scope : fact(scope),
    };
    return {...experiment(filePath, facts), isDraft: false};
  };
  const linter = {
    rules: [],
    lint,
    readersOf: async () => '',
    recognize: async (...document: Parameters<typeof recognize>) => recognize(...document),
    readExperiment,
  };
  const lists = {rule: [], format: [], only: [], skip: [], ignorePattern: []};
  const options = {...lists, configLookup: true, ignore: true, allFiles: true, maxRunning} as object;
  const {register, isComplete} = await gather({io, linter}, ['*.md'], options as RegisterOptions);
  return {crowds: register.crowds, stderr, isComplete};
}

describe('--max-running', () => {
  test('tells of each crowd in kind words, and is no failure', async () => {
    expect(await crowdsAndWarnings(1)).toEqual({
      crowds: [
        {scope: 'Ward 9', running: 3, limit: 1},
        {scope: undefined, running: 2, limit: 1},
      ],
      stderr: [
        'warning: 3 experiments run at once in Ward 9, and the limit is 1: "a.md", "b.md", "c.md"; finishing or stopping one is progress\n',
        'warning: 2 experiments that name no scope run at once, and the limit is 1: "d.md", "e.md"; finishing or stopping one is progress\n',
      ].join(''),
      isComplete: true,
    });
  });

  test('is silent within the limit, and without one', async () => {
    const nothing = {crowds: [], stderr: '', isComplete: true};
    expect(await crowdsAndWarnings(3)).toEqual(nothing);
    expect(await crowdsAndWarnings(undefined)).toEqual(nothing);
  });

  test.each([
    ['1', 1],
    ['03', 3],
    ['250', 250],
  ])('reads %s', (value, limit) => {
    expect(parseMaxRunning(value)).toBe(limit);
  });

  test.each(['0', '-1', '1.5', 'three', '', ' 3', '1e3'])('refuses "%s"', value => {
    expect(() => parseMaxRunning(value)).toThrow(
      new Trouble(`--max-running: "${value}" is not a whole number such as 3 (1 is the least)`),
    );
  });
});
