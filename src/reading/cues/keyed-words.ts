import {classesOf} from '../lexicon/classes.js';
import type {ClassSpan, Words} from '../tokens.js';
import {readAscending} from './numbers.js';

/** A word with what it answers to in the cues of one index. */
export interface KeyedWord {
  /** The same for the same word wherever it stands; -1 where more than the word counts, as where a date begins. */
  number: number;
  /** The word itself, its classes, known prefixes, the stretches that begin at it; empty for a gap in a template. */
  keys: readonly string[];
  /** The choices of the index that these keys satisfy, each once. */
  choices: readonly number[];
}

/** What a template left open answers to nothing. */
export const OPEN_WORD: KeyedWord = {number: -1, keys: [], choices: []};

/** Finds out what words answer to in one index, once for each different word. */
export class KeyedWords {
  readonly #choicesByKey: ReadonlyMap<string, string>;
  readonly #prefixes: readonly string[];
  readonly #known: KeyedWord[] = [];

  constructor(choicesByKey: ReadonlyMap<string, string>, prefixes: readonly string[]) {
    this.#choicesByKey = choicesByKey;
    this.#prefixes = prefixes;
  }

  /** The words of a sentence with their keys. */
  of({words, numbers, spans}: Words): KeyedWord[] {
    const keyed = words.map((word, at) => this.#keyed(word, numbers[at]!));
    for (const [at, beginning] of spans) keyed[at] = this.#withSpans(keyed[at]!, beginning);
    return keyed;
  }

  #keyed(word: string, number: number): KeyedWord {
    const known = this.#known[number];
    if (known) return known;
    const prefixes = this.#prefixes.filter(prefix => word.startsWith(prefix.slice(0, -1)));
    const keys = [word, ...classesOf(word).map(name => `<${name}>`), ...prefixes];
    const keyed = {number, keys, choices: this.#choicesOf(keys)};
    if (number >= 0) this.#known[number] = keyed;
    return keyed;
  }

  #withSpans({keys: ofWord, choices}: KeyedWord, spans: readonly ClassSpan[]): KeyedWord {
    const ofSpans = spans.map(({name}) => `<${name}>`);
    return {number: -1, keys: [...ofWord, ...ofSpans], choices: [...choices, ...this.#choicesOf(ofSpans)]};
  }

  #choicesOf(keys: readonly string[]): readonly number[] {
    return [
      ...new Set(
        keys.flatMap(key => {
          const packed = this.#choicesByKey.get(key);
          return packed === undefined ? [] : readAscending(packed);
        }),
      ),
    ];
  }
}
