import type {Announcement, Prose, Sentence} from '../announcement/announcement.js';
import {PhraseFinder, packPhrases} from '../reading/cues/phrase-finder.js';

/** A stretch of text, in UTF-16 offsets. */
interface Span {
  from: number;
  to: number;
}

/** Longer quotations than these are marks that nobody closed. */
const LONGEST = {double: 800, single: 160};

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '‘': '’',
  "'": "'",
};

/** Lines that lead into somebody else's words: an old memo, an example of how not to write. */
const LEADS_INTO_EXAMPLE = `
  @text = memo|memos|message~|mail~|email~|letter~|notice~|announcement~|post|circular~|poster|sign|leaflet~|slide~|sentence~|line|lines|phrase~|tone
  ?: +: @text .. (begin~|start~|open~|read~|say~|sound~|go|goes|went|ran|look~|close~|end~)
  ?: +: (say~|wrote|written|writes|quote~|put) .. (once|before|then|at the time|last|back)
  ?: +: (used to|would) .. (read~|say~|write~|sound~|hear~|get~)
  ?: +: (he|she|they|somebody|someone|one of you|<name>) (wrote|said|put it|once wrote|once said)
  ?: +: (example~|sample) .. of .. (how|what|wording|tone|decree~)
  ?: +: (not|never|no longer|instead of|rather than) .. (write|writing|say~|sound~|hear~|read~)
  ?: +: <past> & @text
`;

/** Made when the first block quote has to be judged. */
let exampleFinder: PhraseFinder | undefined;

const quotedByAnnouncement = new WeakMap<Announcement, ReadonlyMap<Prose, readonly Span[]>>();

/**
 * Whether a stretch of a passage is not what the author says but somebody's words held up to be looked at:
 * in quotation marks, or in a block quote that is led into as an example.
 */
export function isQuoted(passage: Prose, {from, to}: Span, announcement: Announcement): boolean {
  const quoted = quotedByAnnouncement.get(announcement) ?? findQuoted(announcement);
  quotedByAnnouncement.set(announcement, quoted);
  return (quoted.get(passage) ?? quotationsIn(passage.text)).some(span => span.from <= from && to <= span.to);
}

function findQuoted(announcement: Announcement): Map<Prose, readonly Span[]> {
  const quoted = new Map<Prose, readonly Span[]>();
  for (const block of blocksOf(announcement.sentences)) {
    if (isExample(block[0]!, announcement)) {
      for (const sentence of block) quoted.set(sentence, [{from: 0, to: sentence.text.length}]);
      continue;
    }
    let start = 0;
    const quotations = quotationsIn(block.map(({text}) => text).join(' '));
    for (const sentence of block) {
      const offset = start;
      quoted.set(
        sentence,
        quotations.map(({from, to}) => ({from: from - offset, to: to - offset})),
      );
      start += sentence.text.length + 1;
    }
  }
  return quoted;
}

/** The sentences of each paragraph, item or row: a quotation may run over several. */
function blocksOf(sentences: readonly Sentence[]): Sentence[][] {
  const blocks: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = blocks.at(-1);
    if (last?.[0]?.block === sentence.block) last.push(sentence);
    else blocks.push([sentence]);
  }
  return blocks;
}

/** Whether a block stands in a quote that the line before presents as somebody else's words. */
function isExample(first: Sentence, announcement: Announcement): boolean {
  if (first.kind !== 'quote') return false;
  let lead = first.introducedBy ?? first.previous;
  while (lead?.kind === 'quote') lead = lead.previous;
  if (!lead) return false;
  exampleFinder ??= new PhraseFinder([packPhrases({cues: LEADS_INTO_EXAMPLE, except: ''})]);
  return exampleFinder.find(lead, announcement).length > 0;
}

/** What stands between quotation marks. An apostrophe or a sign for inches opens nothing. */
function quotationsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const to = CLOSING[text[at]!] && opensAt(text, at) ? closedAt(text, at) : undefined;
    if (to === undefined) continue;
    spans.push({from: at, to: to + 1});
    at = to;
  }
  return spans;
}

function opensAt(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');
}

function closedAt(text: string, from: number): number | undefined {
  const mark = text[from]!;
  const isSingle = mark === "'" || mark === '‘';
  const end = Math.min(text.length, from + (isSingle ? LONGEST.single : LONGEST.double));
  for (let at = from + 2; at < end; at++) {
    if (CLOSING[mark]!.includes(text[at]!) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) return at;
  }
  return undefined;
}
