import {describe, expect, it} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {parseCues} from '../../src/reading/cues/parse-cue.js';

/** Every table of cues of the built-in rules, with a name for it. */
const tables = builtInRules.flatMap(({id, element, phrases}) => [
  ...Object.entries(element?.facets ?? {}).flatMap(([facet, {present, weak, not, headings}]) =>
    Object.entries({present, weak, not, headings}).map(
      ([role, cues]) => [`${id}/${facet}/${role}`, cues ?? ''] as const,
    ),
  ),
  ...Object.entries(phrases ?? {}).map(([role, cues]: [string, string]) => [`${id}/${role}`, cues] as const),
]);

const written = tables.map(([name, cues]) => [name, parseCues(cues).map(({source}) => source)] as const);

describe.each(written.filter(([, cues]) => cues.length > 0))('%s', (_, cues) => {
  it('says nothing twice', () => {
    expect(cues.filter((cue, index) => cues.indexOf(cue) !== index)).toEqual([]);
  });
});
