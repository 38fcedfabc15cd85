import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findJsonMistake} from '../../src/config/json-mistake.js';

describe('the first mistake in a JSON text', () => {
  test.each([
    ['', 0, 'the file ends where a value must come'],
    ['{"a"', 4, 'the file ends where ":" must come'],
    ['{"a": 1', 7, 'the file ends where "," or "}" must come'],
    ['[1 2]', 3, 'expected "," or "]", but found "2"'],
    ['{a: 1}', 1, 'expected a key in double quotes or "}", but found "a"'],
    ["{'a': 1}", 1, 'found "\'" (JSON has double quotes only)'],
    ['{"a": yes}', 6, 'expected a value, but found "yes"'],
    ['{"a": 01}', 6, 'expected a value, but found "01"'],
    ['{"a": "b}', 6, 'this text does not end, or holds a sign that must be escaped'],
    ['{"a": 1,}', 8, 'expected a key in double quotes, but found "}" (there is a comma too many before it)'],
    ['{} {}', 3, 'expected nothing more, but found "{"'],
    ['[1}', 2, 'expected "," or "]", but found "}"'],
    ['# ours\n{}', 0, 'JSON has no comments'],
  ])('of %j is at %i', (text, offset, reason) => {
    const mistake = findJsonMistake(text);
    expect(mistake?.offset).toBe(offset);
    expect(mistake?.reason).toContain(reason);
  });

  test('is there exactly where JSON.parse refuses', () => {
    const cut = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '[', ':', '1', ' '));
    fc.assert(
      fc.property(cut, ([json, at, sign]) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + sign + json.slice(place + 1);
        expect(findJsonMistake(text) === undefined).toBe(isJson(text));
      }),
      {numRuns: 2000},
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
