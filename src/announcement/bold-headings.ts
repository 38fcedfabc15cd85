import {countWords, emojiLengthAt, hasWords, OBJECT} from './marks.js';
import type {BlockText} from './prose.js';

/** A heading made of a bold paragraph ranks below all real ones. */
export const BOLD_HEADING_DEPTH = 7;

const MOST_WORDS = 12;

/** A bold line that ends in a full stop is a heading only if it is as short as this. */
const MOST_WORDS_BEFORE_STOP = 4;

/** Whether all words of a block are bold; emoji and punctuation around them do not matter. */
function isAllBold(block: BlockText): boolean {
  let done = 0;
  for (const span of block.strong) {
    if (!isDecoration(block.text.slice(done, Math.max(done, span.from)))) return false;
    done = Math.max(done, span.to);
  }
  return done > 0 && isDecoration(block.text.slice(done)) && hasWords(block.text);
}

/** Whether a paragraph is bold because it is a heading, and not because it is important. */
export function isBoldHeading(block: BlockText): boolean {
  if (!isAllBold(block) || block.hardBreaks.length > 0 || block.text.includes(OBJECT)) return false;
  const count = countWords(block.text);
  const isSentence = /[.!]["”’)]?$/.test(block.text);
  return count <= (isSentence ? MOST_WORDS_BEFORE_STOP : MOST_WORDS);
}

/** Whether it says something itself, as `To: all staff` does: then it needs nothing under it. */
export function isSelfContained(block: BlockText): boolean {
  return /:\s+\S/.test(block.text);
}

function isDecoration(text: string): boolean {
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const length = emojiLengthAt(text, at);
    if (length === 0) plain += text[at];
    at += length || 1;
  }
  return !hasWords(plain);
}
