import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseAnnouncement} from '../../../src/announcement/read-announcement.js';
import {memoText} from '../../../src/cli/new/memo-text.js';

const nothing = {elements: [], frontMatter: [], review: undefined};
const markup = fc.constantFrom(...'#*_`~<>[](){}!&;\\|:-=+.1a é');
const title = fc
  .oneof(fc.string({unit: 'binary', maxLength: 40}), fc.string({unit: markup, maxLength: 12}))
  .map(text => text.replaceAll(/[\p{C}\s]+/gu, ' ').trim())
  .filter(text => text !== '');

describe.each(['memo.md', 'memo.mdx'])('the title in %s', file => {
  it('reads as it was typed', async () => {
    const readBack = async (typed: string) => {
      const text = memoText({...nothing, title: typed, isMdx: file.endsWith('x')});
      return (await parseAnnouncement(text, file)).title?.text;
    };
    for (const typed of [
      'C #',
      '#',
      '*a* _b_ __init__ `x`',
      '<b> {c}',
      '[d](e) ![f](g) [^1]',
      '&amp; \\ ~~h~~',
    ]) {
      expect(await readBack(typed)).toBe(typed);
    }
    const isReadBack = fc.asyncProperty(title, async typed => {
      expect(await readBack(typed)).toBe(typed);
    });
    await fc.assert(isReadBack, {numRuns: 500});
  });
});
