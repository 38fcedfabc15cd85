import {describe, expect, it, test} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {builtInRules} from '../../rules/index.js';

/** The part of a version that may break: the first number, or before 1.0.0 the second. */
function generationOf(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 0 ? 1000 * major : minor;
}

/** Whether a version is the first of its generation. */
function mayBreak(version: string): boolean {
  return version.startsWith('0.') ? version.endsWith('.0') : version.endsWith('.0.0');
}

describe('what docs/versioning.md promises of presets', () => {
  const chosen = builtInRules.filter(({presets}) => presets.some(preset => preset !== 'all'));

  it('is about rules that are there', () => expect(chosen.length).toBeGreaterThan(6));

  test.each(chosen.map(({id, since}) => [id, since ?? 'none'] as const))(
    '%s, since %s, joined in no minor or patch',
    (_, since) => {
      expect(mayBreak(since) || generationOf(since) < generationOf(manifest.version)).toBe(true);
    },
  );
});
