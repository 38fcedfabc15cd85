import {describe, expect, test} from 'vitest';
import {crowdedLine, holdsRegister, markers, markersIn} from '../../../src/register/index-page/markers.js';

describe('markersIn', () => {
  test('knows the line and the offsets of each', () => {
    const source = `# Title\r\n${markers.start}\r\nbetween\n${markers.end}`;
    expect(markersIn(source)).toEqual([
      {kind: 'start', line: 2, from: 9, to: 9 + markers.start.length + 2},
      {kind: 'end', line: 4, from: source.indexOf(markers.end), to: source.length},
    ]);
  });

  test.each([
    '  <!--change-lint-register:start-->  ',
    '<!-- change-lint-register:start (by `change-lint register`) -->',
    '{/* change-lint-register:start */}',
  ])('%s', line => {
    expect(markersIn(`${line}\n`)).toMatchObject([{kind: 'start'}]);
  });

  test.each([
    'Put <!-- change-lint-register:start --> into a page',
    '`<!-- change-lint-register:start -->`',
    '<!-- change-lint-register:started -->',
    '<!-- change-lint-register -->',
    '    <!-- change-lint-register:start -->',
    '\t<!-- change-lint-register:start -->',
    '<!-- change-lint-register:start --><!-- change-lint-register:end -->',
  ])('is not moved by %s', line => {
    expect(markersIn(line)).toEqual([]);
  });

  test.each([
    ['```\nX\n```'],
    ['~~~md\nX\n~~~'],
    ['````md\n```\nX\n```\n````'],
    ['- in a list\n\n    ```\n    X\n    ```'],
    ['```\nX'],
  ])('leaves blocks of code alone: %j', code => {
    expect(markersIn(code.replace('X', markers.start))).toEqual([]);
    expect(markersIn(`${code.replace('X', markers.start)}\n${markers.start}`).length).toBe(
      code.endsWith('X') ? 0 : 1,
    );
  });

  test('a line of code between backticks opens no block', () => {
    expect(markersIn(`\`\`\`a\`\`\`\n${markers.start}`)).toHaveLength(1);
  });
});

describe('crowdedLine', () => {
  test.each([
    [`a\n${markers.start}${markers.end}\n`, 2],
    [`Here: ${markers.start}\n${markers.end}\n`, 1],
    [`${markers.start}\n${markers.end} and more`, 2],
    [`${markers.start}\n${markers.end}\n`, undefined],
    [`Put \`${markers.start}\` into a page`, undefined],
    [`    ${markers.start}${markers.end}`, undefined],
    [`\`\`\`\n${markers.start}${markers.end}\n\`\`\``, undefined],
  ])('%j: %s', (source, line) => {
    expect(crowdedLine(source)).toBe(line);
  });
});

test('a page holds the register where it has a marker, not where it shows one', () => {
  expect(holdsRegister(`# Experiments\n\n${markers.start}\n${markers.end}\n`)).toBe(true);
  expect(holdsRegister(`\`\`\`\n${markers.start}\n\`\`\`\n`)).toBe(false);
  expect(holdsRegister('# Memo\n')).toBe(false);
});
