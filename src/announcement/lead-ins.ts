import {labelSpan, looksLikeLabel, skipDecoration} from './labels.js';
import {countWords, hasWords, OBJECT} from './marks.js';
import type {BlockText} from './prose.js';
import type {Span} from './source-text.js';

/** The words before a text that say what it is: `**Owner:** Dana`, `why: nobody answers`. */
export interface LeadIn {
  label: Span;
  /** Where the text itself starts. */
  end: number;
  /** How far it reaches: a few plain words inside a paragraph speak for their own sentence only. */
  reach: 'sentence' | 'onwards';
}

/** How many words a lead-in may have, by how it is set off. */
const MOST_WORDS = {boldColon: 9, bold: 8, boldSentence: 5, plain: 5, plainInside: 2};

/** Words in bold before a full stop that are a heading all the same: `What it will do to you.` */
const QUESTION = /^(?:what|why|who|how)\b|\?$/i;

/** With a colon after it, this few words in bold are a label even if they read like a sentence. */
const SURELY_BOLD_LABEL = 5;

/** The lead-in at the start of a line of a block: in bold, or plain words and a colon. */
export function findLeadIn(block: BlockText, line: Span): LeadIn | undefined {
  return findBoldLeadIn(block, line) ?? findPlainLeadIn(block.text, line, MOST_WORDS.plain);
}

/**
 * A lead-in before a sentence in the middle of a paragraph. Plain ones must be short there (`Good: … Bad: …`),
 * or like the one that the paragraph started with (`What I hope for: … What I fear: …`).
 */
export function findInnerLeadIn(
  block: BlockText,
  sentence: Span,
  outer: Span | undefined,
): LeadIn | undefined {
  const bold = findBoldLeadIn(block, sentence);
  if (bold) return bold;
  const short = findPlainLeadIn(block.text, sentence, MOST_WORDS.plainInside);
  if (short) return {...short, reach: 'sentence'};
  if (!outer) return undefined;
  const long = findPlainLeadIn(block.text, sentence, MOST_WORDS.bold);
  return long && firstWord(block.text, long.label) === firstWord(block.text, outer) ? long : undefined;
}

/**
 * The lines of a block: those the author broke on purpose, and wrapped ones if each starts with a lead-in
 * (`From: …`, `To: …`), which nobody means to run into one another.
 */
export function findLines(block: BlockText): Span[] {
  const {text, hardBreaks, softBreaks} = block;
  const boldStarts = softBreaks.filter(at => isBoldLine(block, {from: at, to: text.length}));
  const starts = [...new Set([...hardBreaks, ...boldStarts])].sort((one, other) => one - other);
  const lines = cut(text, starts);
  if (softBreaks.length === 0) return lines;
  const all = cut(
    text,
    [...new Set([...hardBreaks, ...softBreaks])].sort((one, other) => one - other),
  );
  const isForm = all.every(line => findPlainLeadIn(text, line, MOST_WORDS.plain));
  return isForm ? all : lines;
}

function cut(text: string, starts: readonly number[]): Span[] {
  const edges = [0, ...starts.filter(at => at > 0 && at < text.length), text.length];
  return edges.slice(1).map((to, index) => ({from: edges[index]!, to}));
}

function isBoldLine(block: BlockText, line: Span): boolean {
  const leadIn = findBoldLeadIn(block, line);
  return leadIn !== undefined && block.text.slice(leadIn.label.to, leadIn.end).includes(':');
}

function findBoldLeadIn(block: BlockText, line: Span): LeadIn | undefined {
  if (block.strong.length === 0) return undefined;
  const {text} = block;
  const start = skipDecoration(text, line.from, line.to);
  const bold = findBold(block.strong, start);
  if (!bold || bold.from < line.from || bold.to >= line.to) return undefined;

  const words = text.slice(start, bold.to).trim();
  const after = text.slice(bold.to, bold.to + 4);
  const rest = bold.to + (/^\s*(?:[:–—-]\s*)?/.exec(after)?.[0].length ?? 0);
  if (!hasWords(text.slice(rest, line.to)) || words.includes(OBJECT)) return undefined;

  const end = words.at(-1) ?? '';
  const isColon = end === ':' || /^\s?:(?:\s|$)/.test(after);
  const isSentence = /[.!?]/.test(end) && /^\s/.test(after);
  const isDash = /^\s[–—-]\s/.test(after);
  const isLine = isBreak(block.softBreaks, rest) || isBreak(block.hardBreaks, rest);
  const fits =
    (isColon && (countWords(words) <= SURELY_BOLD_LABEL || looksLikeLabel(words, MOST_WORDS.boldColon))) ||
    (isSentence && looksLikeLabel(words, QUESTION.test(words) ? MOST_WORDS.bold : MOST_WORDS.boldSentence)) ||
    ((isDash || isLine) && !isSentence && looksLikeLabel(words, MOST_WORDS.bold));
  return fits ? {label: labelSpan(text, {from: start, to: bold.to}), end: rest, reach: 'onwards'} : undefined;
}

/** The bold part that a character stands in. */
function findBold(strong: readonly Span[], at: number): Span | undefined {
  const bold = strong[findLast(strong, span => span.from <= at)];
  return bold && bold.to > at ? bold : undefined;
}

function isBreak(breaks: readonly number[], at: number): boolean {
  return breaks[findLast(breaks, start => start <= at)] === at;
}

/** The last item for which `isBefore` holds, where it holds for all items before it: by halving. */
function findLast<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isBefore(items[middle]!)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function findPlainLeadIn(text: string, line: Span, mostWords: number): LeadIn | undefined {
  const start = skipDecoration(text, line.from, line.to);
  const head = text.slice(start, Math.min(line.to, start + 80));
  const colon = head.search(/[:.!?;…|\ufffc]/);
  if (colon <= 0 || head[colon] !== ':' || head[colon + 1] !== ' ') return undefined;
  const end = start + colon + 2;
  if (!hasWords(text.slice(end, line.to)) || !looksLikeLabel(head.slice(0, colon), mostWords))
    return undefined;
  return {label: labelSpan(text, {from: start, to: start + colon}), end, reach: 'onwards'};
}

function firstWord(text: string, span: Span): string {
  return text.slice(span.from, span.to).split(' ', 1)[0]!.toLowerCase();
}
