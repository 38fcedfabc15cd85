import {describe, expect, it} from 'vitest';
import {briefly, lint, rulesetOf} from './silence.js';

const withHeader = (header: string, fence = '---') =>
  `${fence}\n${header}\n${fence}\n\n# Desks\n\nLeadership has decided.\n`;

describe('change-lint-configure-file', () => {
  it.each([
    '<!-- change-lint-configure-file {"rules": {"no-decree": "off"}} -->',
    '<!-- change-lint-configure-file {"rules": {"no-decree": "off"}} -- it is a quotation -->',
    '<!-- change-lint-configure-file\n{\n  "rules": {"no-decree": 0}\n}\n-->',
    '{/* change-lint-configure-file {"rules": {"no-decree": ["off"]}} */}',
    '> <!-- change-lint-configure-file {"rules":\n> {"no-decree": "off"}} -->',
  ])('%s', async comment => {
    const {messages} = await lint(`# Desks\n\nLeadership has decided.\n\n${comment}\n`);
    expect(briefly(messages)).toEqual(['1 warning-signals']);
  });

  it('sets severities and options', async () => {
    const source =
      '# Desks\n\nBox 7 is dark.\n\n<!-- change-lint-configure-file {"rules": {"no-decree": "error", "warning-signals": ["info", {"phrases": ["box 7"]}]}} -->';
    expect((await lint(source)).messages).toEqual([]);
    expect((await lint(source.replace('Box 7', 'Leadership has decided: 7'))).messages).toMatchObject([
      {ruleId: 'warning-signals', severity: 'info'},
      {ruleId: 'no-decree', severity: 'error'},
    ]);
  });

  it.each([
    ['', 'must be followed by JSON, such as {"rules": {"no-decree": "off"}}'],
    ['{"rules": }', 'must be followed by JSON'],
    ['[]', 'must be settings such as {"rules": {"no-decree": "off"}}, but is an array'],
    [
      '{"no-decree": "off"}',
      'unknown key "no-decree"; write settings of rules as {"rules": {"no-decree": "off"}}',
    ],
    ['{"rules": 1}', 'rules must be an object, but is the number 1'],
    ['{}', 'rules must be an object, but is missing'],
    ['{"rules": {"no-decre": "off"}}', 'unknown rule "no-decre" — did you mean "no-decree"?'],
    ['{"rules": {"no-decree": "of"}}', 'unknown severity "of" — did you mean "off"?'],
    ['{"rules": {"no-decree": ["off", {"x": 1}]}}', 'unknown option "x"'],
  ])('%j is an error, and nothing of it applies', async (json, message) => {
    const source = `Leadership has decided.\n\n<!-- change-lint-configure-file ${json} -->`;
    const {messages} = await lint(
      source,
      {reportUnusedDisableDirectives: 'off'},
      rulesetOf({'no-decree': 'warn'}),
    );
    expect(briefly(messages)).toEqual(['1 no-decree', '3 invalid-directive']);
    expect(messages[1]).toMatchObject({severity: 'error', message: expect.stringContaining(message)});
  });
});

describe('the front matter', () => {
  it.each(['change-lint: false', 'Change-Lint: false', 'changeLint: false'])(
    '%j silences the file',
    async header => {
      const {messages, suppressedMessages, errorCount} = await lint(withHeader(header));
      expect([messages, errorCount]).toEqual([[], 0]);
      expect(briefly(suppressedMessages)).toEqual(['5 warning-signals', '7 no-decree']);
      expect(suppressedMessages[0]!.suppressions).toEqual([{kind: 'directive', justification: ''}]);
    },
  );

  it('may be TOML', async () => {
    expect((await lint(withHeader('change-lint = false', '+++'))).messages).toEqual([]);
    const off = '[change-lint.rules]\nno-decree = "off"';
    expect(briefly((await lint(withHeader(off, '+++'))).messages)).toEqual(['6 warning-signals']);
  });

  it.each(['change-lint: {rules: {no-decree: "off"}}', 'change-lint:\n  rules:\n    no-decree: off'])(
    '%j sets rules',
    async header => {
      const {messages, suppressedMessages} = await lint(withHeader(header));
      expect(messages.map(({ruleId}) => ruleId)).toEqual(['warning-signals']);
      expect(suppressedMessages).toEqual([]);
    },
  );

  it('comes before the comments', async () => {
    const source = `${withHeader('change-lint: {rules: {no-decree: "off"}}')}\n<!-- change-lint-configure-file {"rules": {"no-decree": "error"}} -->`;
    expect((await lint(source)).messages.map(({severity}) => severity)).toEqual(['error', 'error']);
  });

  it.each([
    [
      'change-lint: off',
      'change-lint must be false, or settings such as {"rules": {"no-decree": "off"}}, but is the text "off"',
    ],
    [
      'change-lint: {rules: {no-decre: "off"}}',
      'change-lint: unknown rule "no-decre" — did you mean "no-decree"?',
    ],
    ['change-lint: {disable: true}', 'change-lint: unknown key "disable"'],
  ])('%j is an error', async (header, message) => {
    const {messages} = await lint(withHeader(header));
    expect(briefly(messages)).toEqual(['2 invalid-directive', '5 warning-signals', '7 no-decree']);
    expect(messages[0]).toMatchObject({severity: 'error', message: expect.stringContaining(message)});
  });

  it('is unread with noInlineConfig', async () => {
    const {messages} = await lint(withHeader('change-lint: false'), {noInlineConfig: true});
    expect(briefly(messages)).toEqual(['5 warning-signals', '7 no-decree']);
  });

  it('passes every rule with the key in it', async () => {
    const everything = rulesetOf().map(({rule, options}) => ({rule, options, severity: rule.severity}));
    const {messages} = await lint(withHeader('change-lint: {rules: {no-decree: "off"}}'), {}, everything);
    expect(messages.filter(({at}) => at.start.line < 4)).toEqual([]);
  });
});

describe('the status', () => {
  const weak = 'We will revisit this.';
  const ruleset = rulesetOf({'no-decree': 'warn', 'warning-signals': 'error', 'review-horizon': 'error'});
  const severities = async (status: string) => {
    const source = `---\n${status}\n---\n\n# Desks\n\nLeadership has decided. ${weak}\n`;
    const {messages} = await lint(source, {}, ruleset);
    return Object.fromEntries(messages.map(({ruleId, severity}) => [ruleId, severity]));
  };

  it.each(['status: draft', 'Status: Draft', 'STATUS: "DRAFT"'])(
    '%j makes missing elements information',
    async status => {
      expect(await severities(status)).toEqual({
        'warning-signals': 'info',
        'review-horizon': 'info',
        'no-decree': 'warn',
      });
    },
  );

  it.each(['status: published', 'status: drafty', 'state: draft'])('%j changes nothing', async status => {
    expect(await severities(status)).toEqual({
      'warning-signals': 'error',
      'review-horizon': 'warn',
      'no-decree': 'warn',
    });
  });
});
