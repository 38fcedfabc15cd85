import {findInnerLeadIn, findLeadIn, findLines} from './lead-ins.js';
import type {BlockText} from './prose.js';
import {isChatStyle, splitSentences} from './sentences.js';
import type {Span} from './source-text.js';

/** A sentence of a block, as a part of its text. */
export interface BlockSentence {
  span: Span;
  /** The lead-in that speaks for it; not part of the sentence. */
  label: Span | undefined;
}

/** Cuts the text of a block, from `start` on, into sentences and the lead-ins that label them. */
export function cutIntoSentences(block: BlockText, start: number): BlockSentence[] {
  const isChat = isChatStyle(block.text);
  const sentences: BlockSentence[] = [];
  /** The lead-in of the line, and the one that reaches the sentence at hand. */
  let outer: Span | undefined;
  let current: Span | undefined;

  for (const {from, to} of findLines(block)) {
    const line = {from: Math.max(from, Math.min(start, to)), to};
    const leadIn = findLeadIn(block, line);
    if (leadIn) current = outer = leadIn.label;
    const words = {from: leadIn?.end ?? line.from, to};

    for (const [index, span] of splitSentences(block.text, words, isChat).entries()) {
      const inner = index > 0 ? findInnerLeadIn(block, span, outer) : undefined;
      const label = inner?.label ?? current;
      sentences.push({span: {from: inner?.end ?? span.from, to: span.to}, label});
      if (inner) current = inner.reach === 'onwards' ? inner.label : undefined;
    }
  }
  return sentences;
}
