import type {Edit} from '../rule/rule.js';

/** A text after edits. */
export interface EditedText {
  text: string;
  /** How many of the edits were applied. */
  applied: number;
}

/**
 * Applies edits to a text, from its start to its end. Of edits that overlap or touch, the one that starts first
 * is applied: the others were made for a text that is no longer there.
 */
export function applyEdits(source: string, edits: readonly Edit[]): EditedText {
  const inOrder = edits.toSorted((one, other) => one.from - other.from || one.to - other.to);
  let text = '';
  let done = 0;
  let applied = 0;
  for (const edit of inOrder) {
    if (applied > 0 && edit.from <= done) continue;
    text += source.slice(done, edit.from) + edit.text;
    done = edit.to;
    applied += 1;
  }
  return {text: text + source.slice(done), applied};
}
