/** A register with an experiment of each kind. */
import type {RegisterFormatContext} from '../../../src/register/formats/format.js';
import {experiment, fact, placeOnLine, register} from '../samples.js';

export const context: RegisterFormatContext = {cwd: '/repo', color: false, columns: undefined};

export const sample = register([
  experiment('/repo/memos/desks.md', {
    title: 'Shared desks',
    reviewDate: fact('2027-02-24'),
    start: fact('2027-01-05'),
    owner: fact('Ana Souza'),
  }),
  experiment('/repo/memos/wednesdays.md', {
    title: 'No-meeting Wednesdays',
    reviewDate: fact('2027-03-01'),
    owner: fact('People Ops'),
  }),
  experiment('/repo/memos/rota.md', {title: 'A rota', reviewDate: fact('2027-06-30')}),
  experiment('/repo/memos/vague.md', {
    title: 'On call',
    undated: {reason: '`in a quarter` is counted from a day that nothing names', place: placeOnLine(7)},
  }),
  experiment('/elsewhere/old.md', {
    title: 'Standups',
    reviewDate: fact('2026-12-01'),
    owner: fact('Ola'),
    outcome: fact({decision: 'stopped', on: '2026-12-02', note: 'Nobody read them'} as const),
  }),
]);
