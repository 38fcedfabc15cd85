import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import {expect, test} from 'vitest';
import type {Fact} from '../../../src/facts/facts.js';
import {format} from '../../../src/register/formats/json.js';
import {experiment, fact, placeOnLine, register} from '../samples.js';
import {context, sample} from './samples.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/register.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({allErrors: true});
const isRegister = ajv.compile(schema);

const fromGit: Fact = {
  value: '2026-11-01',
  source: 'git',
  place: undefined,
  words: '2026-11-01',
  derivation: "git's first commit of the file",
};

const full = experiment(
  '/repo/memos/all.md',
  {
    title: 'All of it',
    date: fromGit,
    experiment: fact('desks are shared', {line: 3}),
    start: fact('2027-01-05'),
    end: fact('2027-03-30'),
    reviewDate: fact('2027-03-31', {line: 5, words: 'on 31 March'}),
    owner: fact('Ana'),
    scope: fact('Floor 3'),
    positiveSignals: [fact('more talk'), fact('less mail')],
    warningSignals: [fact('people stay at home')],
    status: fact('running'),
    outcome: fact({decision: 'kept', on: '2027-02-28', note: undefined} as const),
    mistakes: [{kind: 'contradiction', message: '`a` and `b`', places: [placeOnLine(1), placeOnLine(9)]}],
  },
  {
    verdicts: new Map([
      ['experiment', 'present'],
      ['owner', 'weak'],
      ['scope', 'absent'],
    ]),
  },
);

test('all that is known, as its schema says', () => {
  const text = format(register([full]), context);
  expect(text).toMatch(/\}\n$/);
  const data = JSON.parse(text);
  isRegister(data);
  expect(isRegister.errors).toBeNull();
  expect(data).toMatchObject({schemaVersion: 1, asOf: '2027-03-01', dueWithin: 14, crowds: []});
  const [{facts, ...entry}] = data.experiments;
  expect(entry).toEqual({
    filePath: 'memos/all.md',
    title: 'All of it',
    experiment: 'desks are shared',
    start: '2027-01-05',
    reviewDate: '2027-03-31',
    status: 'decided',
    daysLeft: 30,
    owner: 'Ana',
    scope: 'Floor 3',
    signals: {positive: ['more talk', 'less mail'], warning: ['people stay at home']},
    outcome: {decision: 'kept', on: '2027-02-28', note: null},
    elements: {experiment: 'present', owner: 'weak', scope: 'absent'},
    undated: null,
    mistakes: [
      {
        kind: 'contradiction',
        message: '`a` and `b`',
        places: [
          {line: 1, column: 1, endLine: 1, endColumn: 11},
          {line: 9, column: 1, endLine: 9, endColumn: 11},
        ],
      },
    ],
  });
  expect(facts).toMatchObject({
    reviewDate: {
      value: '2027-03-31',
      line: 5,
      column: 1,
      endLine: 5,
      endColumn: 12,
      source: 'text',
      words: 'on 31 March',
      derivation: '`on 31 March`',
    },
    date: {value: '2026-11-01', line: null, column: null, endLine: null, endColumn: null, source: 'git'},
    end: {value: '2027-03-30'},
    status: {value: 'running'},
    outcome: {value: {decision: 'kept', on: '2027-02-28', note: null}},
    positiveSignals: [{value: 'more talk'}, {value: 'less mail'}],
  });
});

test('what is not known is null or empty, and paths elsewhere are absolute', () => {
  const data = JSON.parse(format(sample, context));
  isRegister(data);
  expect(isRegister.errors).toBeNull();
  expect(data.experiments[3]).toMatchObject({
    experiment: null,
    start: null,
    reviewDate: null,
    status: 'undated',
    daysLeft: null,
    owner: null,
    scope: null,
    signals: {positive: [], warning: []},
    outcome: null,
    elements: {},
    undated: {reason: '`in a quarter` is counted from a day that nothing names', line: 7, column: 1},
    facts: {date: null, outcome: null, positiveSignals: []},
  });
  expect(data.experiments.map(({status}: {status: string}) => status)).toEqual([
    'overdue',
    'due',
    'running',
    'undated',
    'decided',
  ]);
  expect(data.experiments[4].filePath).toBe('/elsewhere/old.md');
});

test('an empty register and its crowds', () => {
  const crowds = [{scope: undefined, running: 4, limit: 3}];
  const data = JSON.parse(format(register([], {crowds}), context));
  isRegister(data);
  expect(isRegister.errors).toBeNull();
  expect(data).toMatchObject({experiments: [], crowds: [{scope: null, running: 4, limit: 3}]});
});

test('the schema allows nothing else', () => {
  const data = JSON.parse(format(sample, context));
  expect(isRegister({...data, more: 1})).toBe(false);
  expect(isRegister({...data, asOf: 'today'})).toBe(false);
  const [entry] = data.experiments;
  expect(isRegister({...data, experiments: [{...entry, status: 'late'}]})).toBe(false);
  expect(isRegister({...data, experiments: [{...entry, daysLeft: 1.5}]})).toBe(false);
});
