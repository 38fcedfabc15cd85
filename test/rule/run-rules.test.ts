import {describe, expect, test} from 'vitest';
import {lintText} from '../../src/lint.js';
import {directoryWith, run} from '../main/world.js';

const problem = "{messageId: 'm', message: 'm', why: 'w', example: 'e', at: announcement.placeAt(0, 1)}";
const place = 'at: {start: {line: 1, column: 1, offset: 0}}';

/** A rule that fails on documents with `boom`, and reports all others. */
const pluginWith = (body: string) => `export default {name: 'x', rules: [{
  id: 'y', summary: 's', why: 'w', severity: 'error', presets: ['recommended'], options: {}, examples: [],
  check({announcement}) {
    if (!announcement.source.includes('boom')) return [${problem}];
    ${body}
  },
}]}`;

function lintWith(body: string, env = {}) {
  const directory = directoryWith({
    '.change-lintrc.json': '{"plugins": ["./x.mjs"]}',
    'x.mjs': pluginWith(body),
    'memo.md': 'boom',
    'other.md': 'calm',
  });
  return run(directory, '-f unix memo.md other.md', {linter: {rules: [], lint: lintText}, env});
}

describe('a rule of a plugin that fails is named with the file', () => {
  test.each([
    ['throw new Error("no\\nluck")', 'no luck'],
    ['throw "luck"', 'luck'],
    ['return', 'but it returned nothing'],
    ['return 5', 'but it returned 5'],
    ['return "text"', 'but it returned the text "text"'],
    ['return {}', 'but it returned an object'],
    ['return Promise.resolve([])', 'but it returned a promise'],
    ['return Promise.reject(new Error("late"))', 'but it returned a promise'],
    ['return [5]', 'a problem must be an object, but is 5'],
    ['return [{}]', '"messageId" of a problem must be a text, but is nothing'],
    [`return [{...${problem}, message: 1}]`, '"message" of a problem must be a text, but is 1'],
    [`return [{...${problem}, at: undefined}]`, '"at" of a problem must be a place'],
    [`return [{...${problem}, ${place}}]`, '"at" of a problem must be a place'],
    [
      `return [{...${problem}, fix: {from: 3, to: 1, text: ''}}]`,
      '"fix" of a problem must be {from, to, text}',
    ],
    [`return [{...${problem}, fix: {from: 0, to: 1}}]`, '"fix" of a problem must be {from, to, text}'],
    [`return [{...${problem}, suggestions: {}}]`, '"suggestions" of a problem must be an array'],
    [
      `return [{...${problem}, suggestions: [{description: 'x'}]}]`,
      '"suggestions" of a problem must be an array',
    ],
    ['return (function* () { yield null; })()', 'a problem must be an object, but is null'],
  ])('%s', async (body, reason) => {
    const {code, stdout, stderr} = await lintWith(body);
    expect(stderr).toMatch(/^error: memo\.md: the rule "x\/y" failed: [^\n]*\n$/);
    expect(stderr).toContain(reason);
    expect(stdout).toContain('other.md:1:1: m [Error/x/y]');
    expect(code).toBe(2);
  });

  test('with the stack of the plugin for those who ask', async () => {
    const {stderr} = await lintWith('throw new Error("luck")', {CHANGE_LINT_DEBUG: '1'});
    expect(stderr).toContain('x.mjs');
  });
});
