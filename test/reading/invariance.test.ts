import {describe, expect, it} from 'vitest';
import type {Place} from '../../src/announcement/announcement.js';
import type {Verdict} from '../../src/reading/reading.js';
import {type LabelledMemo, labelledMemos} from '../../src/workshop/corpus.js';
import {lintWithEverything} from '../../src/workshop/lint-corpus.js';

const memos = await labelledMemos('report');

async function verdictsOf(source: string): Promise<Record<string, Verdict>> {
  const {evidence} = await lintWithEverything(source);
  return Object.fromEntries([...evidence].map(([id, {verdict}]) => [id, verdict]));
}

/** Blocks whose line breaks mean something are left as they are. */
const KEEPS_ITS_LINES = /^\s*(?:[-*>|#`+]|\d+\.|---)| {2}$|\\$/m;

const CHANGES: Readonly<Record<string, (source: string) => string>> = {
  'other list markers': source => source.replace(/^(\s*)- /gm, '$1* '),
  'other line ends': source => source.replaceAll('\n', '\r\n'),
  'curly quotes and apostrophes': source =>
    source.replace(/(?<=\w)'(?=\w)/g, '’').replace(/(?<=^|[\s(])"([^"\n]*)"/gm, '“$1”'),
  'more space between blocks': source => source.replaceAll('\n\n', '\n\n\n'),
  'paragraphs on one line': source =>
    source
      .split('\n\n')
      .map(block => (KEEPS_ITS_LINES.test(block) ? block : block.replaceAll('\n', ' ')))
      .join('\n\n'),
  'another month': source =>
    source.replace(/\b(?:January|February|April|June|July|September|October)\b/g, 'November'),
  'an unrelated section and code': source =>
    `${source}\n\n## Canteen\n\nThe canteen serves soup on Thursdays.\n\n\`\`\`text\nWe try this. We may be wrong.\n\`\`\`\n`,
};

describe.each(Object.entries(CHANGES))('%s', (_, change) => {
  it('change no verdict', async () => {
    const changed = memos.filter(({source}) => change(source) !== source);
    expect(changed.length).toBeGreaterThan(0);
    for (const {id, source} of changed) {
      expect({id, ...(await verdictsOf(change(source)))}).toEqual({id, ...(await verdictsOf(source))});
    }
  });
});

/** A memo without the lines that hold evidence for an element. */
function without({source}: LabelledMemo, places: readonly Place[]): string {
  const isEvidence = (line: number) => places.some(({start, end}) => start.line <= line && line <= end.line);
  return source
    .split('\n')
    .filter((_, index) => !isEvidence(index + 1))
    .join('\n');
}

describe('without its evidence', () => {
  it('an element has less to stand on', async () => {
    // Cutting lines out of struck text would lay it bare.
    for (const memo of memos.filter(({source}) => !source.includes('~~'))) {
      const {evidence} = await lintWithEverything(memo.source);
      for (const [id, {verdict, items}] of evidence) {
        if (verdict !== 'present') continue;
        const places = items.map(({place}) => place);
        const rest = (await lintWithEverything(without(memo, places))).evidence.get(id);
        const left = rest?.verdict === 'present' ? rest.items.length : 0;
        expect(`${memo.id} ${id}: ${left < items.length}`).toBe(`${memo.id} ${id}: true`);
      }
    }
  });
});
