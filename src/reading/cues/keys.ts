import type {KeyedWord} from './keyed-words.js';

/** Keys, with or without something to look up by them. */
export type KeyTable = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

/** What is remembered of a word. */
const YES = 1;
const NO = 2;

/** Words are numbered as they are met, so the common ones come first; of later ones nothing is remembered. */
const REMEMBERED = 4096;

/** Some keys, and which of the words met so far answer to one of them. */
export class Keys {
  readonly table: KeyTable;
  #answers = new Uint8Array(0);

  constructor(table: KeyTable) {
    this.table = table;
  }

  /** Whether a word answers to one of these keys. */
  include(word: KeyedWord): boolean {
    const {number} = word;
    if (number < 0 || number >= REMEMBERED) return this.#includeOneOf(word.keys);
    if (number >= this.#answers.length) this.#growTo(number);
    const known = this.#answers[number]!;
    if (known !== 0) return known === YES;
    const answer = this.#includeOneOf(word.keys);
    this.#answers[number] = answer ? YES : NO;
    return answer;
  }

  #includeOneOf(keys: readonly string[]): boolean {
    for (let at = 0; at < keys.length; at++) if (this.table.has(keys[at]!)) return true;
    return false;
  }

  #growTo(number: number): void {
    const answers = new Uint8Array(Math.min(REMEMBERED, 2 * number + 64));
    answers.set(this.#answers);
    this.#answers = answers;
  }
}
