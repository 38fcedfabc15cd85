import {describe, expect, it} from 'vitest';
import type {Place} from '../../src/announcement/announcement.js';
import {classesOf} from '../../src/reading/lexicon/classes.js';
import type {Verdict} from '../../src/reading/reading.js';
import {findTimes} from '../../src/reading/times/find.js';
import {type LabelledMemo, labelledMemos} from '../../src/workshop/corpus.js';
import {lintWithEverything} from '../../src/workshop/lint-corpus.js';

const memos = await labelledMemos('report');

async function verdictsOf(source: string): Promise<Record<string, Verdict>> {
  const {evidence} = await lintWithEverything(source);
  return Object.fromEntries([...evidence].map(([id, {verdict}]) => [id, verdict]));
}

/** Blocks whose line breaks mean something are left as they are. */
const KEEPS_ITS_LINES = /^\s*(?:[-*>|#`+]|\d+\.|---)| {2}$|\\$/m;

/** Whether a capital in the middle of a sentence is that of a name, and not of a day, a month or a word like Slack. */
function isName(word: string): boolean {
  return classesOf(word.toLowerCase()).length === 0 && findTimes(`on ${word}`).length === 0;
}

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
  'other people and places': source =>
    source.replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}(?=[ .,;])/gu, word =>
      isName(word) ? word.replace(/^./u, 'Q') : word,
    ),
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

/** A memo whose evidence for an element is gone: a label that stood before it must not label the next sentence. */
function without({source}: LabelledMemo, places: readonly Place[]): string {
  const lastFirst = places.toSorted((a, b) => b.start.offset - a.start.offset);
  return lastFirst.reduce(
    (rest, {start, end}) => `${rest.slice(0, start.offset)}None yet.${rest.slice(end.offset)}`,
    source,
  );
}

describe('without its evidence', () => {
  it('an element has less to stand on', async () => {
    // Cutting lines out of struck text would lay it bare.
    for (const memo of memos.filter(({source}) => !source.includes('~~'))) {
      const {evidence} = await lintWithEverything(memo.source);
      for (const [id, {verdict, items, score}] of evidence) {
        if (verdict !== 'present') continue;
        const places = items.map(({place}) => place);
        const rest = (await lintWithEverything(without(memo, places))).evidence.get(id)!;
        const isWeaker = rest.verdict !== 'present' || rest.score < score;
        expect(`${memo.id} ${id}: ${isWeaker}`).toBe(`${memo.id} ${id}: true`);
      }
    }
  });
});
