/** More different words than an author knows; of later ones nothing is kept. */
const NUMBERED = 30_000;

const numbers = new Map<string, number>();

/**
 * The number of a word: each different word has one, so that what is known of it can be kept in a list. It is -1 where
 * so many words were met before that this one gets none.
 */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (numbers.size >= NUMBERED) return -1;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}
