import {describe, expect, it} from 'vitest';
import {builtInRules} from '../../../rules/index.js';
import {applyEdits} from '../../../src/fixing/apply-edits.js';
import {firstEdit} from '../../../src/fixing/fix-text.js';
import {lintText} from '../../../src/lint.js';
import type {Message} from '../../../src/report.js';

/** All rules are read; the others need not speak. */
const ruleset = builtInRules.map(rule => ({
  rule,
  severity: rule.id === 'warning-signals' ? rule.severity : ('off' as const),
  options: rule.options,
}));

async function stubFor(source: string, filePath = 'a.md'): Promise<Message> {
  const {messages} = await lintText(source, filePath, ruleset);
  expect(messages).toHaveLength(1);
  return messages[0]!;
}

/** The text with the stub for warning signals in it, its prompt and its placeholder cut short. */
async function withStub(source: string, filePath?: string): Promise<string> {
  const edit = firstEdit(await stubFor(source, filePath));
  return applyEdits(source, edit ? [edit] : [])
    .text.replace(/What would show[^\n]*says so\?/, 'prompt')
    .replace(/\[Describe [^\]]*\]/, '[gap]');
}

const STUB = '<!-- prompt -->\n\n[gap]';

describe('a stub is written like the headings around it', () => {
  it.each([
    ['# T\n\nText.\n', `# T\n\nText.\n\n## What would worry us\n\n${STUB}\n`],
    ['# T\n\nText.', `# T\n\nText.\n\n## What would worry us\n\n${STUB}`],
    ['# T\n\n## A\n\nText.\n', `# T\n\n## A\n\nText.\n\n## What would worry us\n\n${STUB}\n`],
    ['# T\n# A\n# B\nText.\n', `# T\n# A\n# B\nText.\n\n# What would worry us\n\n${STUB}\n`],
    ['# T #\n\n## A ##\n\nText.\n', `# T #\n\n## A ##\n\nText.\n\n## What would worry us ##\n\n${STUB}\n`],
    ['## A\n\nText.\n', `## A\n\nText.\n\n## What would worry us\n\n${STUB}\n`],
    [
      '# T\n\n## A\n\n### a\n\n### b\n\n## B\n\nText.\n',
      `# T\n\n## A\n\n### a\n\n### b\n\n## B\n\nText.\n\n## What would worry us\n\n${STUB}\n`,
    ],
    ['T\n=\n\nText.\n', `T\n=\n\nText.\n\nWhat would worry us\n-------------------\n\n${STUB}\n`],
    ['# T\n\n**A**\n\nText.\n', `# T\n\n**A**\n\nText.\n\n**What would worry us**\n\n${STUB}\n`],
    [
      '# T\n\n**A.** One.\n\n**B.** Two.\n',
      '# T\n\n**A.** One.\n\n**B.** Two.\n\n<!-- prompt -->\n\n**What would worry us.** [gap]\n',
    ],
    [
      '# T\n\n__A__: One.\n\n__B__: Two.\n',
      '# T\n\n__A__: One.\n\n__B__: Two.\n\n<!-- prompt -->\n\n__What would worry us__: [gap]\n',
    ],
    ['Just text here.\n', 'Just text here.\n\n<!-- prompt -->\n\n**What would worry us:** [gap]\n'],
    ['', '<!-- prompt -->\n\n**What would worry us:** [gap]\n'],
    [
      '# T\r\n\r\nText.\r\n',
      `# T\r\n\r\nText.\r\n\r\n## What would worry us\r\n\r\n${STUB.replaceAll('\n', '\r\n')}\r\n`,
    ],
  ])('%j', async (source, expected) => {
    expect(await withStub(source)).toBe(expected);
  });

  it.each([
    ['## 1. Why\n\n## 2. How', '## 3. What would worry us'],
    ['## 1) Why\n\n## 2) How', '## 3) What would worry us'],
    ['## Step 1: Why\n\n## Step 2: How', '## Step 3: What would worry us'],
    ['## § 8 Why\n\n## § 9 How', '## § 10 What would worry us'],
    ['## 2.1 Why\n\n## 2.2 How', '## 2.3 What would worry us'],
    ['## Why\n\n## How\n\n## 3. Where', '## What would worry us'],
    ['1\\. Why\n------\n\n2\\. How\n------', '3\\. What would worry us\n-----------------------'],
    ['## Why We Do It\n\n## How', '## What Would Worry Us'],
    ['## Why we do it\n\n## How', '## What would worry us'],
    ['## why we do it\n\n## how', '## what would worry us'],
    ['## BYOD', '## What would worry us'],
    ['## WHY WE DO IT\n\n## HOW', '## WHAT WOULD WORRY US'],
    ['## Why\n\n## How', '## What would worry us'],
  ])('%j', async (headings, expected) => {
    expect(await withStub(`# T\n\n${headings}\n\nText.\n`)).toContain(`\n\n${expected}\n\n<!--`);
  });

  it('and its comment like those of MDX', async () => {
    expect(await withStub('# T\n', 'a.mdx')).toBe(
      '# T\n\n## What would worry us\n\n{/* prompt */}\n\n[gap]\n',
    );
    expect(await withStub('# T\n\n<Note>Text.</Note>\n')).toContain('{/* prompt */}');
  });
});

describe('a stub stands', () => {
  it.each([
    [
      'after a section about what is related',
      '# T\n\n## Good signs\n\nFewer calls.\n\n',
      '## Dates\n\nMay.\n',
    ],
    [
      'before a comment on that place',
      '# T\n\n## Good signs\n\nFewer calls.\n\n',
      '<!-- c -->\n## Dates\n\nMay.\n',
    ],
    ['before references', '# T\n\n## A\n\nText.\n\n', '## References\n\nMore.\n'],
    ['before definitions', '# T\n\n## A\n\nText [a].\n\n', '[a]: http://example.org\n'],
    [
      'before the section that ends in a signature',
      '# T\n\n## A\n\nText.\n\n',
      '## B\n\nText.\n\nDana Whitfield\n',
    ],
    [
      'before the section that ends in footnotes',
      '# T\n\n## A\n\nText.[^1]\n\n',
      '## B\n\nText.\n\n[^1]: A note.\n',
    ],
  ])('%s', async (_, before, after) => {
    expect(await withStub(before + after)).toBe(`${before}## What would worry us\n\n${STUB}\n\n${after}`);
  });

  it.each([
    ['a signature', 'Best regards\n\nDana Whitfield, Head of Operations\n'],
    ['a dash and a name', '— Dana\n'],
    ['a footer', '---\n\nSent to all staff in May.\n'],
    ['small print', '*Last changed in May.*\n'],
  ])('as a lead-in before %s of a memo without sections', async (_, end) => {
    const text = '# T\n\nWe share desks from Monday on.\n\n';
    expect(await withStub(text + end)).toBe(
      `${text}<!-- prompt -->\n\n**What would worry us:** [gap]\n\n${end}`,
    );
  });

  it.each([
    ['# T\n\n## Warning signs\n', `# T\n\n## Warning signs\n\n${STUB}\n`],
    ['# T\n\n## Warning signs\n## B\n', `# T\n\n## Warning signs\n\n${STUB}\n\n## B\n`],
    ['# T\n\n## Warning signs\n\nTBD\n\n---\n\n## B\n', undefined],
    [
      '# T\n\n## Warning signs\n\nNone yet.\n\n---\n\n## B\n',
      `# T\n\n## Warning signs\n\nNone yet.\n\n${STUB}\n\n---\n\n## B\n`,
    ],
    [
      '# T\n\n**Warning signs**\n\n**B**\n\nText.\n',
      `# T\n\n**Warning signs**\n\n${STUB}\n\n**B**\n\nText.\n`,
    ],
    ['# T\n\nWarning signs\n---\nB\n---\n', `# T\n\nWarning signs\n---\n\n${STUB}\n\nB\n---\n`],
  ])('under the heading that promises it: %j', async (source, expected) => {
    expect(await withStub(source)).toBe(expected ?? source);
  });

  it.each(['```\ncode', '<!-- comment', '<script>', '~~~\n```\n'])(
    'nowhere where %j would swallow it',
    async end => {
      expect((await stubFor(`# T\n\n${end}`)).suggestions).toBeUndefined();
    },
  );

  it('nowhere under a heading in a quote', async () => {
    expect((await stubFor('# T\n\n> ## Warning signs\n')).suggestions).toBeUndefined();
  });
});

it('what is to be filled in is reported instead of its absence, at the heading', async () => {
  const {message, at, messageId} = await stubFor('# T\n\n## Warning signs\n\n- [describe them]\n');
  expect([message, at.start.line, messageId]).toEqual([
    'Nothing says what would show that it goes wrong: `[describe them]` is still to be filled in',
    3,
    'absent',
  ]);
});
