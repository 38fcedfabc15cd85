/** How an author uses capitals in headings. */
export type Casing = 'sentence' | 'title' | 'lower' | 'upper';

/** Words that have no capital in a title. */
const SMALL = new Set('a an and as at but by for from in into of on or the to with'.split(' '));

/** The casing of some headings; sentence case where they do not tell. */
export function casingOf(headings: readonly string[]): Casing {
  const worded = headings.filter(text => /\p{L}/u.test(text));
  if (worded.length === 0) return 'sentence';
  if (worded.every(text => /^[^\p{L}]*\p{Ll}/u.test(text))) return 'lower';
  if (worded.every(text => !/\p{Ll}/u.test(text)) && areTelling(worded)) return 'upper';
  const telling = worded.filter(text => laterWords(text).length > 0);
  const titles = telling.filter(text => laterWords(text).every(word => /^\p{Lu}/u.test(word)));
  return titles.length * 2 > telling.length ? 'title' : 'sentence';
}

/** Whether headings in capitals show a habit: one word of them may be an abbreviation. */
function areTelling(headings: readonly string[]): boolean {
  const words = headings.flatMap(text => text.match(/\p{L}+/gu) ?? []);
  return words.length > 1 && words.join('').length > 3;
}

/** Words in sentence case, written in another casing. */
export function inCasing(words: string, casing: Casing): string {
  switch (casing) {
    case 'sentence':
      return words;
    case 'lower':
      return words.toLowerCase();
    case 'upper':
      return words.toUpperCase();
    case 'title':
      return words.replaceAll(/(?<![\p{L}’'])\p{L}+/gu, (word, at: number) =>
        at > 0 && SMALL.has(word) ? word : word[0]!.toUpperCase() + word.slice(1),
      );
  }
}

/** The words after the first that would have a capital in a title. */
function laterWords(text: string): string[] {
  const [, ...later] = text.match(/[\p{L}’']+/gu) ?? [];
  return later.filter(word => !SMALL.has(word.toLowerCase()));
}
