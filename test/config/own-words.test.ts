import {describe, expect, test} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {lintText} from '../../src/lint.js';
import {directoryWith, run} from '../main/world.js';

const linter = {rules: builtInRules, lint: lintText};
const memo = '# Desks\n\nFrom Monday we share desks. Leadership has decided.\n';

function lintWith(rules: object, words: string) {
  const config = JSON.stringify({presets: [], rules});
  return run(directoryWith({'.change-lintrc.json': config, 'memo.md': memo}), words, {linter});
}

describe('an organisation says at a rule in its own words', () => {
  // The first lint of the sources reads all cues.
  test('the message, around that of the rule or instead of it', {timeout: 60_000}, async () => {
    const {stdout} = await lintWith(
      {
        'review-horizon': ['error', {message: 'Name the review, as §4 of our handbook asks'}],
        'no-decree': ['warn', {message: '{message} (handbook, §2)'}],
      },
      '-f unix memo.md',
    );
    expect(stdout).toContain('Name the review, as §4 of our handbook asks [Error/review-horizon]');
    expect(stdout).toContain(
      '`Leadership has decided` is the voice of a decree (handbook, §2) [Warning/no-decree]',
    );
  });

  test('where help is', async () => {
    const rules = {'review-horizon': ['error', {help: 'https://example.org/reviews'}]};
    expect((await lintWith(rules, 'memo.md')).stdout).toContain('See: https://example.org/reviews');
    const [{messages}] = JSON.parse((await lintWith(rules, '-f json memo.md')).stdout);
    expect(messages[0].url).toBe('https://example.org/reviews');
  });

  test('and without them nothing changes', async () => {
    const {stdout} = await lintWith({'review-horizon': 'error'}, 'memo.md');
    expect(stdout).not.toContain('See:');
    expect(stdout).toContain('Nothing says when this will be looked at again');
  });

  test.each([
    [{help: 'our wiki'}, 'option "help" must be a link such as "https://…", but is the text "our wiki"'],
    [{message: ''}, 'option "message" must be a text, but is the text ""'],
    [{message: 1}, 'option "message" must be a text, but is the number 1'],
  ])('%j is a mistake', async (options, message) => {
    const {code, stderr} = await lintWith({'no-decree': ['warn', options]}, 'memo.md');
    expect(stderr).toContain(`error: .change-lintrc.json: rules: no-decree: ${message}`);
    expect(code).toBe(2);
  });

  test('a rule with an option of that name keeps it', async () => {
    const plugin = `export default {name: 'acme', rules: [{id: 'x', summary: '', why: '', severity: 'warn', presets: [],
      options: {message: 3}, examples: [], check: ({announcement}, {message}) =>
        [{messageId: 'm', message: 'got ' + message, at: announcement.anchor, why: '', example: ''}]}]}`;
    const config = '{"presets": [], "plugins": ["./p.mjs"], "rules": {"acme/x": ["warn", {"message": 5}]}}';
    const files = {'.change-lintrc.json': config, 'p.mjs': plugin, 'memo.md': memo};
    expect((await run(directoryWith(files), '-f unix memo.md', {linter})).stdout).toContain(
      'got 5 [Warning/acme/x]',
    );
  });
});
