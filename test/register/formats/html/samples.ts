/** Experiments as the page of the register may have to show them: many kinds, and many. */

import type {Facts} from '../../../../src/facts/facts.js';
import type {Verdict} from '../../../../src/reading/reading.js';
import {addDays} from '../../../../src/reading/times/calendar.js';
import {fromIsoDay, type IsoDay, toIsoDay} from '../../../../src/reading/times/iso-day.js';
import type {Experiment, Register} from '../../../../src/register/experiment.js';
import {experiment, fact, placeOnLine, register} from '../../samples.js';

/** The day that counts as today in all of them. */
export const today = '2027-03-01';

const elements = [
  'specific-experiment',
  'stated-problem',
  'review-horizon',
  'expected-challenges',
  'support-tactics',
  'positive-signals',
  'warning-signals',
  'honest-uncertainty',
];

/** One letter an element: `p`resent, `w`eak, `a`bsent. */
export function said(letters: string): ReadonlyMap<string, Verdict> {
  const verdicts: Readonly<Record<string, Verdict>> = {p: 'present', w: 'weak', a: 'absent'};
  return new Map([...letters].map((letter, index) => [elements[index]!, verdicts[letter]!]));
}

/** An experiment of `/team`, by the name of its file. */
export function sample(name: string, facts: Partial<Facts>, letters = 'ppppwapa'): Experiment {
  return experiment(`/team/${name}`, facts, {verdicts: said(letters)});
}

/** A few, of every status. */
export const few: readonly Experiment[] = [
  sample('memos/standup.md', {
    title: 'Written stand-ups instead of the morning meeting',
    date: fact('2026-11-02', {line: 3}),
    start: fact('2026-11-09'),
    reviewDate: {
      ...fact('2027-02-08', {line: 9, words: 'in a quarter'}),
      derivation: '`in a quarter` after 2026-11-09, when it starts',
    },
    experiment: fact('Everyone writes three lines by ten; the meeting is dropped.'),
    owner: fact('Ann Okafor', {line: 12}),
    scope: fact('Payments team'),
    positiveSignals: [
      fact('Fewer than two blockers a week are older than a day', {line: 20}),
      fact('People say that mornings are quieter'),
    ],
    warningSignals: [fact('A blocker surfaces in the review that nobody had written down', {line: 24})],
  }),
  sample(
    'memos/on call.md',
    {
      title: 'One person on call for two weeks',
      start: fact('2027-01-04'),
      reviewDate: fact('2027-02-26'),
      owner: fact('Bo Lindqvist'),
      scope: fact('Platform'),
    },
    'ppwaaapp',
  ),
  sample(
    'memos/pairing.md',
    {
      title: 'Pairing on every change to billing',
      start: fact('2027-02-01'),
      reviewDate: fact('2027-03-12'),
      owner: fact('Ann Okafor'),
      scope: fact('Payments team'),
    },
    'pppppppp',
  ),
  sample(
    'memos/no-estimates.md',
    {
      title: 'No estimates for work below a week',
      date: fact('2027-02-15'),
      reviewDate: fact('2027-05-31'),
      owner: fact('Chidi'),
    },
    'pwpwwaaa',
  ),
  sample(
    'memos/four-days.md',
    {
      title: 'A four-day week in the support centre',
      start: fact('2026-12-01'),
      end: fact('2027-06-30'),
      reviewDate: fact('2027-06-01'),
      scope: fact('Support centre'),
      mistakes: [
        {
          kind: 'contradiction',
          message: 'the review is said to be on `1 June` and `in ten weeks`',
          places: [placeOnLine(4), placeOnLine(8)],
        },
      ],
    },
    'ppppppwp',
  ),
  sample(
    'memos/quiet-hours.md',
    {
      title: 'Quiet hours after lunch',
      owner: fact('Bo Lindqvist'),
      undated: {
        reason: '`in a quarter` is counted from a day that nothing names',
        place: placeOnLine(7),
      },
    },
    'pawaaaaa',
  ),
  sample('memos/demo-day.md', {
    title: 'Demos on Fridays',
    start: fact('2026-09-07'),
    reviewDate: fact('2026-12-04'),
    owner: fact('Chidi'),
    scope: fact('Platform'),
    outcome: fact({decision: 'kept', on: '2026-12-04', note: 'Two teams asked to join.'}),
  }),
  sample('memos/rotation.md', {
    title: 'Swapping a developer between teams each month',
    start: fact('2026-08-03'),
    reviewDate: fact('2026-11-30'),
    scope: fact('Platform'),
    outcome: fact({decision: 'stopped', on: '2026-12-15', note: 'Handing over cost more than it taught.'}),
  }),
  sample('memos/old.md', {
    title: 'A shared backlog',
    outcome: fact({decision: undefined, on: undefined, note: undefined}),
  }),
];

/** So many experiments, spread over some three years. */
export function many(number: number): readonly Experiment[] {
  const day = (offset: number): IsoDay => toIsoDay(addDays(fromIsoDay(today), offset));
  return Array.from({length: number}, (_, index) => {
    const length = 20 + ((index * 37) % 300);
    const review = ((index * 53) % 900) - 450;
    const isDecided = review < -60;
    return sample(
      `memos/${index + 1}.md`,
      {
        title: `Experiment ${index + 1}: ${['shorter meetings', 'a new way to hand over', 'reviews in pairs'][index % 3]}`,
        start: fact(day(review - length)),
        reviewDate: index % 19 === 0 ? undefined : fact(day(review)),
        owner: index % 5 === 0 ? undefined : fact(`Owner ${index % 7}`),
        scope: fact(`Team ${index % 11}`),
        outcome: isDecided
          ? fact({
              decision: (['kept', 'changed', 'stopped'] as const)[index % 3],
              on: day(review + 3),
              note: undefined,
            })
          : undefined,
      },
      ['pppppppp', 'pwpapwpa', 'aapapwww', 'pppwwpaa'][index % 4],
    );
  }).sort((a, b) => order(a) - order(b));
}

function order({status}: Experiment): number {
  return ['overdue', 'due', 'running', 'undated', 'decided'].indexOf(status);
}

/** Those of `few`, with a scope in which too many run. */
export const fewAsRegister: Register = register(few, {crowds: [{scope: 'Platform', running: 4, limit: 3}]});
