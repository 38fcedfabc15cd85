import {describe, expect, it} from 'vitest';
import {fixOnce, lint, rulesetOf} from './silence.js';

const quiet = rulesetOf({'no-decree': 'warn'});

/** What is said about directives, each with the words it points at. */
async function complaints(source: string) {
  const {messages} = await lint(source, {}, quiet);
  return messages
    .filter(({ruleId}) => ruleId.endsWith('-directive'))
    .map(({ruleId, message, at}) => [ruleId, message, source.slice(at.start.offset, at.end.offset)]);
}

describe('directives in vain', () => {
  it.each([
    ['<!-- change-lint-disable-line -->', '`change-lint-disable-line` silences nothing'],
    ['<!-- change-lint-disable no-decree -- why -->', '`change-lint-disable no-decree` silences nothing'],
    [
      '<!-- change-lint-disable-file no-decree no-wartime -->',
      '`change-lint-disable-file no-decree, no-wartime` silences nothing',
    ],
    [
      '<!-- change-lint-disable-next-line no-decree -->',
      '`change-lint-disable-next-line no-decree` silences nothing',
    ],
    ['<!-- change-lint ignore -->', '`change-lint ignore` silences nothing'],
    ['<!-- change-lint-enable -->', '`change-lint-enable` ends no silence'],
    ['<!-- change-lint-enable no-decree -->', '`change-lint-enable no-decree` ends no silence'],
    ['{/* change-lint-disable-file */}', '`change-lint-disable-file` silences nothing'],
  ])('%s', async (comment, message) => {
    expect(await complaints(`# Desks\n\n${comment}\n\nWe try.\n`)).toEqual([
      ['unused-directive', message, comment],
    ]);
  });

  it('name the rule that was not needed', async () => {
    const comment = '<!-- change-lint-disable-line no-decree, no-wartime -->';
    expect(await complaints(`Leadership has decided. ${comment}`)).toEqual([
      ['unused-directive', '`change-lint-disable-line` silences nothing of `no-wartime`', 'no-wartime'],
    ]);
  });

  it('say nothing of those that are of use', async () => {
    const source =
      '<!-- change-lint-disable --> a\n\nLeadership has decided.\n\n<!-- change-lint-enable no-decree -->\n\n<!-- change-lint-enable -->';
    expect(await complaints(source)).toEqual([]);
  });

  it('weigh what the options say', async () => {
    const source = '<!-- change-lint-disable -->';
    expect((await lint(source, {}, quiet)).warningCount).toBe(1);
    expect(await lint(source, {reportUnusedDisableDirectives: 'error'}, quiet)).toMatchObject({
      errorCount: 1,
    });
    expect(await lint(source, {reportUnusedDisableDirectives: 'info'}, quiet)).toMatchObject({infoCount: 1});
    expect((await lint(source, {reportUnusedDisableDirectives: 'off'}, quiet)).messages).toEqual([]);
  });
});

describe('words that nobody knows', () => {
  it.each([
    [
      '<!-- change-lint-disable-file no-decre -->',
      'no-decre',
      '`no-decre` is no rule; did you mean `no-decree`?',
    ],
    ['<!-- change-lint-disable-file qqqqqqqqqqqq -->', 'qqqqqqqqqqqq', '`qqqqqqqqqqqq` is no rule'],
    [
      '<!-- change-lint-disbale -->',
      '<!-- change-lint-disbale -->',
      '`change-lint-disbale` is no directive; did you mean `change-lint-disable`?',
    ],
    ['<!-- change-lint-off -->', '<!-- change-lint-off -->', '`change-lint-off` is no directive'],
  ])('%s', async (comment, words, message) => {
    expect(await complaints(`# Desks\n\n${comment}\n`)).toEqual([['invalid-directive', message, words]]);
  });

  it.each([
    '<!-- change-lint is good -->',
    '<!-- change-lint-register:start -->',
    '<!-- about change-lint-disable -->',
  ])('are no directives: %s', async comment => expect(await complaints(comment)).toEqual([]));
});

describe('the fix', () => {
  it.each([
    ['takes the line', 'a\n\n<!-- change-lint-disable -->\n\nb', 'a\n\n\nb'],
    ['takes the line, CRLF', 'a\r\n\r\n<!-- change-lint-disable -->\r\nb', 'a\r\n\r\nb'],
    ['takes the first line', '<!-- change-lint-disable -->\n# a', '# a'],
    ['takes the last line', 'a\n\n<!-- change-lint-disable -->', 'a\n\n'],
    ['keeps two paragraphs apart', 'a\n<!-- change-lint-disable -->\nb', 'a\n\nb'],
    ['takes what is over lines', 'a\n\n<!--\nchange-lint-disable\n-->\n', 'a\n\n'],
    ['stays in the quote', '> a\n> <!-- change-lint-disable -->\n> b', '> a\n> \n> b'],
    ['stays in the list', '- <!-- change-lint-disable -->\n- a', '- \n- a'],
    ['takes the blank at the end', '# a <!-- change-lint-disable-line -->\n\nb', '# a\n\nb'],
    ['takes one blank of two', 'a <!-- change-lint-disable-line --> b', 'a b'],
    ['keeps words apart from nothing', 'a<!-- change-lint-disable-line --> b', 'a b'],
    ['takes MDX', 'a {/* change-lint-disable-line */}', 'a'],
    ['takes all where no rule is left', 'a <!-- change-lint-disable-line no-decree, no-wartime -->', 'a'],
    ['takes all where no rule is known', 'a <!-- change-lint-disable-line no-dcree, no-wartime -->', 'a'],
  ])('%s', async (_, source, fixed) => {
    const {messages} = await lint(source, {}, quiet);
    expect(fixOnce(source, messages)).toBe(fixed);
  });

  it.each([
    'no-wartime, no-decree',
    'no-decree,no-wartime',
    'no-decree  no-wartime',
    'no-blame no-wartime , no-decree',
  ])('leaves the rule that is needed: %s', async ids => {
    let source = `Leadership has decided. <!-- change-lint-disable-line ${ids} -- quoted -->`;
    for (let round = 0; round < 2; round++)
      source = fixOnce(source, (await lint(source, {}, quiet)).messages) ?? source;
    expect(source).toBe('Leadership has decided. <!-- change-lint-disable-line no-decree -- quoted -->');
    expect((await lint(source, {}, quiet)).messages).toEqual([]);
  });

  it('counts from behind a byte order mark, as all places do', async () => {
    const {messages} = await lint('\uFEFFa <!-- change-lint-disable-line -->', {}, quiet);
    expect(messages[0]?.fix).toEqual({from: 1, to: 35, text: ''});
  });
});
