import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Experiment} from '../../../src/register/experiment.js';
import {format} from '../../../src/register/formats/markdown.js';
import {
  type Block,
  findBlock,
  isSameButForLayout,
  statementsIn,
  withBlock,
} from '../../../src/register/index-page/block.js';
import {markers} from '../../../src/register/index-page/markers.js';
import {context} from '../formats/samples.js';
import {experiment, fact, register} from '../samples.js';

function blockOf(source: string): Block {
  const block = findBlock(source);
  if ('mistake' in block) throw new Error(block.mistake);
  return block;
}

describe('findBlock', () => {
  const {start, end} = markers;

  test.each([
    [
      '# Page\n',
      `nothing says where the register goes; put these two lines where it belongs:\n${start}\n${end}`,
    ],
    [`# Page\n\n${start} ${end}\n`, 'line 3: put each marker on a line of its own'],
    [`${start}\na ${end}\n`, 'line 2: put each marker on a line of its own'],
    [`a\n${start}\n`, `line 2: the register starts here and ends nowhere; add ${end}`],
    [
      `${end}\n${start}\n`,
      'line 1: a register ends here, and no register starts before it; remove this line',
    ],
    [
      `${start}\n${start}\n${end}`,
      'line 2: a register starts here, and the one before has no end; remove this line',
    ],
    [
      `${start}\n${end}\n${start}\n${end}`,
      'line 3: a register starts here, and a page holds one register; remove this line',
    ],
  ])('%j', (source, mistake) => {
    expect(findBlock(source)).toEqual({mistake});
  });
});

describe('withBlock', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '|', '\n', '\r\n', '\r', '\uFEFF', '\u2028', 'é'),
  });

  test('keeps the rest as it is, and writing again changes nothing', () => {
    fc.assert(
      fc.property(text, text, text, fc.constantFrom('\n', '\r\n'), (before, inside, after, lineEnd) => {
        const head = `${before}${lineEnd}${markers.start}${lineEnd}`;
        const tail = `${markers.end}${lineEnd}${after}`;
        const source = `${head}${inside}\n${tail}`;
        const written = withBlock(source, blockOf(source), '## Running\n\n| a |\n');
        const block = ['', '## Running', '', '| a |', '', ''].join(lineEnd);
        expect(written).toBe(`${head}${block}${tail}`);
        expect(withBlock(written, blockOf(written), '## Running\n\n| a |\n')).toBe(written);
      }),
    );
  });
});

/** Tables as formatters of Markdown pad them. */
function padded(block: string): string {
  return block
    .replaceAll(/^\|(?: --- \|)+$/gm, row => row.replaceAll(' --- ', ' ---------- '))
    .replaceAll(/(?<!\\) \|$/gm, '      |')
    .replaceAll(/\n\n/g, '\n\n\n');
}

describe('isSameButForLayout', () => {
  const table = '## Running\n\n| a | b |\n| --- | --- |\n| x \\| y |  |\n';

  test.each([
    ['as it is', table],
    ['padded', padded(table)],
    ['aligned', table.replace('| --- | --- |', '|:---|----:|')],
    ['with other line ends', table.replaceAll('\n', '\r\n')],
    ['with empty lines around it', `\n${table}\n\n`],
  ])('%s', (_, other) => {
    expect(isSameButForLayout(table, other)).toBe(true);
  });

  test.each([
    ['another cell', table.replace('x', 'z')],
    ['a bar that is no text any more', table.replace('\\|', '|')],
    ['another group', table.replace('Running', 'Overdue')],
    ['a line less between table and text', table.replace('\n\n', '\n')],
    ['words behind a row', table.replace('|  |', '|  | z')],
  ])('%s', (_, other) => {
    expect(isSameButForLayout(table, other)).toBe(false);
  });
});

describe('statementsIn', () => {
  const memos = (asOf: string, dueWithin = 14) => {
    const on = (filePath: string, facts: Parameters<typeof experiment>[1]): Experiment =>
      experiment(filePath, facts, {asOf, dueWithin});
    return [
      on('/repo/a.md', {title: 'A', reviewDate: fact('2027-03-01')}),
      on('/repo/b.md', {title: 'B', reviewDate: fact('2027-06-01'), owner: fact('Ana')}),
      on('/repo/c.md', {title: 'C'}),
      on('/repo/d.md', {
        title: 'D',
        outcome: fact({decision: 'kept', on: '2027-01-01', note: undefined} as const),
      }),
    ];
  };
  const blockOn = (asOf: string, dueWithin?: number) =>
    format(register(memos(asOf, dueWithin), {asOf, dueWithin: dueWithin ?? 14}), context);

  test.each(['2026-01-01', '2027-02-20', '2027-03-02', '2027-05-25', '2030-01-01'])(
    'are the same on %s as on any other day',
    asOf => {
      expect(statementsIn(blockOn(asOf))).toEqual(statementsIn(blockOn('2027-03-01')));
      expect(statementsIn(blockOn(asOf, 0))).toEqual(statementsIn(blockOn(asOf)));
      expect(statementsIn(blockOn(asOf))).toHaveLength(4);
    },
  );

  test('are those of a page that a formatter has padded', () => {
    const block = blockOn('2027-03-01');
    expect(statementsIn(padded(block))).toEqual(statementsIn(block));
  });

  test('differ where a memo says something else', () => {
    const [first, ...others] = memos('2027-03-01');
    const moved = experiment('/repo/a.md', {title: 'A', reviewDate: fact('2027-03-02')});
    const decided = {...first!, status: 'decided' as const};
    const before = statementsIn(blockOn('2027-03-01'));
    for (const changed of [[moved, ...others], [decided, ...others], others]) {
      expect(statementsIn(format(register(changed), context))).not.toEqual(before);
    }
  });

  test('hold what somebody wrote into the block by hand', () => {
    expect(statementsIn('\n## Running\n\nMind the gap.\n')).toEqual(['Mind the gap.']);
    expect(statementsIn('## Mine\n')).toEqual(['## Mine']);
    expect(statementsIn('No experiments.\r\n')).toEqual(['No experiments.']);
  });
});
