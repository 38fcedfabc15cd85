import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {builtInRules} from '../../rules/index.js';
import {formatNames} from '../../src/formatters/load.js';
import {pageWithSamples, sampleLanguages} from '../../src/workshop/format-samples.js';

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');

describe('the page of the formats', () => {
  test.each(formatNames)('has a part about %s', name => {
    expect(page).toContain(`\n## ${name}\n`);
    expect(page).toContain(`](#${name})`);
  });

  test.each(Object.keys(sampleLanguages))('has a sample of %s, with a finding and a trouble', name => {
    const [, sample] = new RegExp(`<!-- ${name}:start.*-->\n([\\s\\S]*?)\n<!-- ${name}:end -->`).exec(page)!;
    expect(sample).toContain('review-horizon');
    expect(sample!.includes('written in UTF-16')).toBe(name !== 'stylish');
  });

  test('has a stale sample made anew', async () => {
    const stale = page.replace('✖ 2 problems', '✖ 3 problems');
    expect(stale).not.toBe(page);
    expect(await pageWithSamples(stale, builtInRules)).toBe(page);
  });
});
