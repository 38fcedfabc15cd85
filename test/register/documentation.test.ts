import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {sortKeys} from '../../src/register/arrange.js';
import {experimentStatuses} from '../../src/register/experiment.js';
import {registerFormatNames} from '../../src/register/formats/load.js';
import {format} from '../../src/register/formats/table.js';
import {findBlock, withBlock} from '../../src/register/index-page/block.js';
import {context} from './formats/samples.js';
import {experiment, fact, placeOnLine, register} from './samples.js';

const page = readFileSync(new URL('../../docs/register.md', import.meta.url), 'utf8');

/** The first block of code in a language. */
const blockIn = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1];

test('the table is what the format makes of such memos', () => {
  const reason = '`a quarter` counts from a day that nothing names: the memo has no date of its own';
  const outcome = {decision: 'stopped', on: '2026-12-02', note: undefined} as const;
  const memos = register([
    experiment('/repo/memos/desks.md', {
      title: 'Shared desks',
      reviewDate: fact('2027-02-24'),
      owner: fact('Ana Souza'),
    }),
    experiment('/repo/memos/wednesdays.md', {
      title: 'No-meeting Wednesdays',
      reviewDate: fact('2027-03-10'),
      owner: fact('People Ops'),
    }),
    experiment('/repo/memos/rota.md', {
      title: 'A shared rota for the front desk',
      undated: {reason, place: placeOnLine(7)},
    }),
    experiment('/repo/memos/standups.md', {title: 'Written stand-ups', outcome: fact(outcome)}),
  ]);
  expect(blockIn('text')).toBe(format(memos, context));
});

test('the page with markers is one that the register can be written to', () => {
  const sample = blockIn('markdown')!;
  const block = findBlock(sample);
  expect(block).not.toHaveProperty('mistake');
  expect(withBlock(sample, block as Exclude<typeof block, {mistake: string}>, 'x')).toContain('\n\nx\n\n');
});

test('every format, status and key is told of', () => {
  for (const name of registerFormatNames) expect(page).toContain(`\n| \`${name}\` |`);
  for (const status of experimentStatuses) expect(page).toContain(`\n| \`${status}\` |`);
  for (const key of sortKeys) expect(page).toContain(`\`${key}\``);
});
