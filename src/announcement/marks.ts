/** Emoji and the invisible parts they are made of, keycaps included. */
const EMOJI =
  /[\d#*]\ufe0f?\u20e3|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0f\u20e3]/uy;

/** An emoji as chat programs write it: `:tada:`. */
const SHORTCODE = /:[a-z][a-z\d_+-]*:(?!\S)/y;

const WORD_CHARACTER = /[\p{L}\p{N}\ufffc]/u;

/**
 * Stands for inline code and URLs in plain text: the words are gone, the grammar around them is not. It is
 * Unicode's own character for an object in a text.
 */
export const OBJECT = '\ufffc';

/** The length of the emoji (or `:shortcode:`) at `at`, or 0. */
export function emojiLengthAt(text: string, at: number): number {
  for (const pattern of [EMOJI, SHORTCODE]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return match[0].length;
  }
  return 0;
}

/** Whether there is a letter, a digit or an object in it: something a reader can read out. */
export function hasWords(text: string): boolean {
  return WORD_CHARACTER.test(text);
}

/** How many words it has; punctuation between blanks is not a word. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(hasWords).length;
}
