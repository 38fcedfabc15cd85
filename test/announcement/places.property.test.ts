import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Place} from '../../src/announcement/announcement.js';
import {parseAnnouncement} from '../../src/announcement/read-announcement.js';
import {cut} from './read.js';

/**
 * Documents are made of words that occur only once, each with its own spelling in the source. Whatever
 * surrounds a word, the place of its characters must cut exactly that spelling out of the source.
 */
interface Word {
  text: string;
  source: string;
}

const SPELLINGS: ReadonlyArray<(id: string) => Word> = [
  id => ({text: `word${id}`, source: `word${id}`}),
  id => ({text: `R&D${id}x`, source: `R&amp;D${id}x`}),
  id => ({text: `A${id}<b`, source: `&#65;${id}&lt;b`}),
  id => ({text: `é${id}ß`, source: `&eacute;${id}&#xDF;`}),
  id => ({text: `k😀${id}x`, source: `k&#x1F600;${id}x`}),
  id => ({text: `star*${id}_x`, source: `star\\*${id}\\_x`}),
  id => ({text: `back\\${id}x`, source: `back\\\\${id}x`}),
  id => ({text: `e\u0301${id}x`, source: `e\u0301${id}x`}),
  id => ({text: `k👩‍👩‍👧${id}x`, source: `k👩‍👩‍👧${id}x`}),
  id => ({text: `&nosuch;${id}x`, source: `&nosuch;${id}x`}),
  id => ({text: `>${id}x`, source: `\\>${id}x`}),
  id => ({text: `>${id}y`, source: `&gt;${id}y`}),
];

/** What can stand around a word inside a line, and whether the word is then still said. */
const WRAPPINGS: ReadonlyArray<{wrap: (source: string) => string; isSaid: boolean}> = [
  {wrap: source => source, isSaid: true},
  {wrap: source => source, isSaid: true},
  {wrap: source => `**${source}**`, isSaid: true},
  {wrap: source => `*a ${source}*`, isSaid: true},
  {wrap: source => `[the ${source}](https://example.com/a_b "t")`, isSaid: true},
  {wrap: source => `<b>${source}</b>`, isSaid: true},
  {wrap: source => `&nbsp;${source}&#32;`, isSaid: true},
  {wrap: source => `\`${source}\``, isSaid: false},
  {wrap: source => `~~b ${source} c~~`, isSaid: false},
  {wrap: source => `<del>${source}</del>`, isSaid: false},
  {wrap: source => `![${source}](i.png)`, isSaid: false},
];

interface Piece {
  word: Word;
  source: string;
  isSaid: boolean;
}

const pieces = fc
  .array(fc.tuple(fc.nat(SPELLINGS.length - 1), fc.nat(WRAPPINGS.length - 1)), {minLength: 1, maxLength: 14})
  .map(
    choices => (offset: number) =>
      choices.map(([spelling, wrapping], index): Piece => {
        const word = SPELLINGS[spelling]!(`${offset}q${index}q`);
        const {wrap, isSaid} = WRAPPINGS[wrapping]!;
        return {word, source: wrap(word.source), isSaid};
      }),
  );

const joiners = fc.array(
  fc.constantFrom(' ', ' ', '  ', '\t', '\n', ' \n', '\n  ', '  \n', '\\\n', '. ', ' — '),
  {
    minLength: 14,
    maxLength: 14,
  },
);

/** How a block puts the lines of its text into the document. */
const BLOCKS: ReadonlyArray<(lines: string[]) => string> = [
  lines => lines.join('\n'),
  lines => lines.map(line => `> ${line}`).join('\n'),
  lines => lines.map((line, index) => (index === 0 ? `> ${line}` : line)).join('\n'),
  lines => lines.map(line => `>\t${line}`).join('\n'),
  lines => lines.map(line => `> > ${line}`).join('\n'),
  lines => `- ${lines.join('\n  ')}`,
  lines => `1.\t${lines.join('\n\t')}`,
  lines => `- outer\n  - ${lines.join('\n    ')}`,
  lines => `> - ${lines.join('\n>   ')}`,
  lines => `- > ${lines.join('\n  > ')}`,
  lines => `- [ ] ${lines.join('\n  ')}`,
  lines => `# ${lines.join(' ')}\n\nunder it`,
  lines => `| a | b | c |\n|---|---|---|\n${lines.map(line => `| ${line} | | end |`).join('\n')}`,
  lines => `Note[^1].\n\n[^1]: ${lines.join('\n    ')}`,
];

const block = fc.record({pieces, joiners, shape: fc.nat(BLOCKS.length - 1)});

const document = fc
  .record({
    blocks: fc.array(block, {minLength: 1, maxLength: 4}),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    bom: fc.boolean(),
  })
  .map(({blocks, end, bom}) => {
    const words: Piece[] = [];
    const parts = blocks.map((part, index) => {
      const inBlock = part.pieces(index);
      words.push(...inBlock);
      const text = inBlock.map((piece, at) => (at === 0 ? '' : part.joiners[at]!) + piece.source).join('');
      return BLOCKS[part.shape]!(text.split('\n'));
    });
    const source = parts.join('\n\n<!-- between -->\n\n').replaceAll('\n', end);
    return {source: (bom ? '\uFEFF' : '') + source, words};
  });

/** Markdown punctuation, and the characters that have given Markdown tools trouble. */
const noise = fc
  .array(
    fc.constantFrom(
      ...'*_`~[]()<>!#-+|\\&;:.\t\n\r \u00a0\u0000\uFEFF\u200d',
      'word',
      'Owner: ',
      '&amp;',
      '&#0;',
      '> ',
      '- ',
      '1. ',
      '---\n',
      '+++\n',
      '<b>',
      '</b>',
      '<date>',
      '<!--',
      '-->',
      '~~',
      '**',
      '| a |',
      '|---|',
      '[^1]',
      '[^1]: ',
      'http://',
      '😀',
      '\ud83d',
      'e\u0301',
      'p.m. ',
      '?! ',
      '。',
    ),
    {maxLength: 60},
  )
  .map(parts => parts.join(''));

describe('the place of a character', () => {
  it('cuts exactly that character, as it is spelled, out of the source', async () => {
    await fc.assert(
      fc.asyncProperty(document, async ({source, words}) => {
        const announcement = await parseAnnouncement(source);
        const headings = announcement.sections.flatMap(section => section.heading ?? []);
        const prose = [
          ...headings,
          ...announcement.sentences.flatMap(one => (one.label ? [one.label, one] : [one])),
        ];
        for (const {word, isSaid} of words) {
          const found = prose.filter(one => one.text.includes(word.text));
          expect(found.length > 0, `${word.text} is ${isSaid ? '' : 'not '}said`).toBe(isSaid);
          for (const one of found) {
            const from = one.text.indexOf(word.text);
            const place = one.placeOf(from, from + word.text.length);
            expect(cut(announcement, place)).toBe(word.source);
          }
        }
      }),
      {numRuns: 200},
    );
  });

  it('agrees with its line and column, and lies inside the sentence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          document.map(({source}) => source),
          noise,
        ),
        async source => {
          const announcement = await parseAnnouncement(source);
          let last = 0;
          for (const sentence of announcement.sentences) {
            const whole = sentence.placeOf();
            expectHonest(announcement.source, whole);
            expect(whole.start.offset).toBeGreaterThanOrEqual(last);
            last = whole.start.offset;
            let before = whole.start.offset;
            for (let index = 0; index < sentence.text.length; index++) {
              const {start, end} = sentence.placeOf(index, index + 1);
              expect(start.offset).toBeGreaterThanOrEqual(before);
              expect(end.offset).toBeGreaterThanOrEqual(start.offset);
              expect(end.offset).toBeLessThanOrEqual(whole.end.offset);
              before = start.offset;
            }
          }
        },
      ),
      {numRuns: 200},
    );
  });
});

describe('any text at all', () => {
  it('can be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(noise, fc.string({unit: 'binary', maxLength: 200})), async source => {
        const announcement = await parseAnnouncement(source);
        for (const {text} of announcement.sentences) expect(text).toBe(text.trim());
        expectHonest(announcement.source, announcement.anchor);
      }),
      {numRuns: 600},
    );
  });
});

/** Checks a place against a naive count of lines and columns. */
function expectHonest(source: string, {start, end}: Place): void {
  for (const point of [start, end]) {
    const before = source.slice(0, point.offset);
    const isInsideCrLf = before.endsWith('\r') && source[point.offset] === '\n';
    const lines = before.split(/\r\n|\n|\r/);
    if (isInsideCrLf) continue;
    expect([point.line, point.column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
  }
  expect(start.offset).toBeGreaterThanOrEqual(0);
  expect(end.offset).toBeLessThanOrEqual(source.length);
  expect(end.offset).toBeGreaterThanOrEqual(start.offset);
}
