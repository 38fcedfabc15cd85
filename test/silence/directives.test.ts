import {describe, expect, it} from 'vitest';
import {briefly, lint, rulesetOf} from './silence.js';

const DECREE = 'Leadership has decided this.';

/** What is shown, and what is silenced. */
async function shownAndSilenced(source: string) {
  const {messages, suppressedMessages} = await lint(source);
  return [briefly(messages), briefly(suppressedMessages)];
}

describe('a directive silences', () => {
  it.each([
    ['its line', `${DECREE} <!-- change-lint-disable-line no-decree -->`],
    [
      'its line, from before the words',
      `So <!-- change-lint-disable-line no-decree --> leadership has decided.`,
    ],
    ['the next line', `<!-- change-lint-disable-next-line no-decree -->\n${DECREE}`],
    ['the next line behind blank ones', `<!-- change-lint-disable-next-line no-decree -->\n\n\n${DECREE}`],
    ['the next line in a quote', `> <!-- change-lint-disable-next-line no-decree -->\n>\n> ${DECREE}`],
    ['the next line in a list', `- We try.\n  <!-- change-lint-disable-next-line no-decree -->\n- ${DECREE}`],
    ['the next line of a paragraph', `We try.\n<!-- change-lint-disable-next-line no-decree -->\n${DECREE}`],
    ['a cell', `| A |\n| --- |\n| ${DECREE} <!-- change-lint-disable-line no-decree --> |`],
    ['the file', `${DECREE}\n\n<!-- change-lint-disable-file no-decree -->`],
    ['what follows', `<!-- change-lint-disable no-decree -->\n\nWe try.\n\n${DECREE}`],
    ['all rules', `<!-- change-lint-disable-next-line -->\n${DECREE}`],
    ['several rules', `<!-- change-lint-disable-next-line warning-signals,no-decree -->\n${DECREE}`],
    ['with blanks between', `<!-- change-lint-disable-next-line warning-signals  no-decree -->\n${DECREE}`],
    ['with both between', `<!-- change-lint-disable-next-line warning-signals , no-decree -->\n${DECREE}`],
    ['for a reason', `<!-- change-lint-disable-next-line no-decree -- it is a quotation -->\n${DECREE}`],
    ['without blanks around it', `<!--change-lint-disable-next-line no-decree-->\n${DECREE}`],
    ['over lines', `<!--\nchange-lint-disable-next-line\n  no-decree\n  -- it is\n-->\n${DECREE}`],
    ['in capitals', `<!-- Change-Lint-Disable-Next-Line no-decree -->\n${DECREE}`],
    ['with a colon', `<!-- change-lint-disable-next-line: no-decree -->\n${DECREE}`],
    ['in MDX', `{/* change-lint-disable-next-line no-decree */}\n${DECREE}`],
    ['in MDX, in its line', `${DECREE} {/* change-lint-disable-line no-decree */}`],
    ['as remark does', `<!--change-lint disable no-decree-->\n\n${DECREE}`],
    ['as remark does, the next node', `<!--change-lint ignore no-decree-->\n\nWe try.\n${DECREE}`],
    ['as remark does, in MDX', `{/*change-lint ignore no-decree*/}\n\n${DECREE}`],
    [
      'a sentence that ends in its line',
      `Leadership has\ndecided. <!-- change-lint-disable-line no-decree -->`,
    ],
  ])('%s', async (_, text) => {
    const [shown, silenced] = await shownAndSilenced(`# Desks\n\n${text}\n`);
    expect(shown!.filter(line => line.includes('no-decree'))).toEqual([]);
    expect(silenced!.filter(line => line.includes('no-decree'))).toHaveLength(1);
  });

  it.each([
    ['another line', `${DECREE}\n\nWe try. <!-- change-lint-disable-line no-decree -->`],
    ['the line behind the next', `<!-- change-lint-disable-next-line no-decree -->\nWe try.\n\n${DECREE}`],
    ['another rule', `${DECREE} <!-- change-lint-disable-line no-wartime -->`],
    ['what stands before it', `${DECREE}\n\n<!-- change-lint-disable no-decree -->`],
    [
      'what is enabled again',
      `<!-- change-lint-disable --><!-- change-lint-enable no-decree -->\n\n${DECREE}`,
    ],
    [
      'what all is enabled again',
      `<!-- change-lint-disable no-decree --><!-- change-lint-enable -->\n\n${DECREE}`,
    ],
    ['as remark, the node behind', `<!--change-lint ignore no-decree-->\n\nWe try.\n\n${DECREE}`],
    ['from inside code', `${DECREE} \`<!-- change-lint-disable-line no-decree -->\``],
    ['from inside a code block', `\`\`\`\n<!-- change-lint-disable-file -->\n\`\`\`\n\n${DECREE}`],
    ['as a mark of others', `<!-- change-lint-register:start -->\n\n${DECREE}`],
  ])('not %s', async (_, text) => {
    const {messages} = await lint(`# Desks\n\n${text}\n`, {reportUnusedDisableDirectives: 'off'});
    expect(briefly(messages).filter(line => line.includes('no-decree'))).toHaveLength(1);
  });

  it('only a stretch, and only the rule that is not enabled again', async () => {
    const source = [
      '# Desks',
      DECREE,
      '<!-- change-lint-disable no-decree, no-wartime -->',
      `${DECREE} It is a war room.`,
      '<!-- change-lint-enable no-decree -->',
      `${DECREE} It is a war room.`,
    ].join('\n\n');
    const {messages, suppressedMessages} = await lint(
      source,
      {},
      rulesetOf({'no-decree': 'warn', 'no-wartime': 'warn'}),
    );
    expect(briefly(messages)).toEqual(['3 no-decree', '11 no-decree']);
    expect(briefly(suppressedMessages)).toEqual(['7 no-decree', '7 no-wartime', '11 no-wartime']);
  });
});

describe('a missing element is silenced', () => {
  it.each([
    ['at the title', '# Desks <!-- change-lint-disable-line warning-signals -->\n\nWe try.'],
    ['before the title', '<!-- change-lint-disable-next-line warning-signals -->\n\n# Desks\n\nWe try.'],
    ['for the file', '# Desks\n\nWe try.\n\n<!-- change-lint-disable-file warning-signals -->'],
    ['around the title', '<!-- change-lint-disable -->\n# Desks\n<!-- change-lint-enable -->\n\nWe try.'],
    ['after front matter', '---\nowner: Dana\n---\n<!-- change-lint-disable warning-signals -->\n# Desks'],
    ['in an empty document', '<!-- change-lint-disable warning-signals -->'],
  ])('%s', async (_, source) => {
    const {messages, suppressedMessages, errorCount} = await lint(source);
    expect(briefly(messages)).toEqual([]);
    expect(suppressedMessages.map(({ruleId}) => ruleId)).toEqual(['warning-signals']);
    expect(errorCount).toBe(0);
  });

  it('not from below the title; where it is reported is said', async () => {
    const {messages} = await lint('# Desks\n\n<!-- change-lint-disable warning-signals -->\n\nWe try.');
    expect(messages.map(({message}) => message)).toEqual([
      'Nothing says what would show that it goes wrong',
      '`change-lint-disable warning-signals` silences nothing; `warning-signals` is reported in line 1',
    ]);
    expect(messages[1]!.example).toContain('change-lint-disable-file');
  });
});

describe('a silenced message', () => {
  it('carries every reason that was given', async () => {
    const source = `<!-- change-lint-disable-file no-decree -- agreed -- see #42 -->\n\n${DECREE} <!-- change-lint-disable-line no-decree -->`;
    const {suppressedMessages} = await lint(source, {}, rulesetOf({'no-decree': 'warn'}));
    expect(suppressedMessages).toMatchObject([
      {
        ruleId: 'no-decree',
        severity: 'warn',
        suppressions: [
          {kind: 'directive', justification: 'agreed -- see #42'},
          {kind: 'directive', justification: ''},
        ],
      },
    ]);
  });

  it('counts for nothing', async () => {
    const report = await lint('# Desks\n\n<!-- change-lint-disable-file -->');
    expect(report).toMatchObject({messages: [], errorCount: 0, warningCount: 0, infoCount: 0});
  });
});

it('noInlineConfig leaves directives unread, broken ones too', async () => {
  const source =
    '<!-- change-lint-disable-file --> <!-- change-lint-disbale --> <!-- change-lint-configure-file { -->';
  const {messages, suppressedMessages} = await lint(source, {noInlineConfig: true});
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['warning-signals']);
  expect(suppressedMessages).toEqual([]);
});
