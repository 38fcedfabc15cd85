import type {Words} from '../tokens.js';
import {KeyedWords} from './keyed-words.js';
import {type Matchable, type Pattern, Patterns} from './match.js';
import {type Choice, needsOf, prefixesIn, rarestOf} from './needs.js';
import {packAscending, packNumbers, readNumbers} from './numbers.js';
import {Packer} from './pack.js';
import {type Cue, type CueNode, parseCues} from './parse-cue.js';

/** A cue made ready, with what its table means to the caller. */
export interface IndexedCue<Meaning> {
  meaning: Meaning;
  parts: readonly Pattern[];
  without: readonly Pattern[];
  under: readonly Pattern[];
  after: readonly Pattern[];
  inQuestions: boolean;
  evenIfDenied: boolean;
}

/** A cue as numbers: of its meaning, its patterns by their place, and the choices that a sentence must satisfy. */
interface Entry {
  meaning: number;
  flags: number;
  parts: readonly number[];
  without: readonly number[];
  under: readonly number[];
  after: readonly number[];
  /** The choices beside the rarest one, which leads to the cue. */
  needs: readonly number[];
}

const IN_QUESTIONS = 1;
const EVEN_IF_DENIED = 2;

/** Lists begin with how long they are. */
function packEntry({meaning, flags, parts, without, under, after, needs}: Entry): string {
  const lists = [parts, without, under, after, needs];
  return packNumbers([meaning, flags, ...lists.flatMap(list => [list.length, ...list])]);
}

function readEntry(packed: string): Entry {
  const numbers = readNumbers(packed);
  let at = 2;
  const next = () => {
    const from = at + 1;
    at = from + numbers[at]!;
    return numbers.slice(from, at);
  };
  const [parts, without, under, after, needs] = [next(), next(), next(), next(), next()];
  return {meaning: numbers[0]!, flags: numbers[1]!, parts, without, under, after, needs};
}

/** An index as plain data, to be made once and loaded often. */
export interface PackedIndex<Meaning> {
  meanings: readonly Meaning[];
  /** Packed nodes, with spaces between them. */
  nodes: string;
  /** Packed cues, with spaces between them. */
  entries: string;
  /** The rarest choice of each cue, packed: 0 where the cue needs no particular word, else one more than its number. */
  rarest: string;
  /** Keys, each followed by the packed numbers of the choices that it satisfies, with spaces between them. */
  choicesByKey: string;
  choiceCount: number;
  prefixes: readonly string[];
}

/** Further needs are checked only where they turn sentences away: common words are in nearly every one. */
const NEEDS_CHECKED = 3;
const COMMON = 200;

/**
 * Many cues, each tried only on sentences that hold the words it cannot do without.
 *
 * @typeParam Meaning What the caller wants to know of a cue that matches.
 */
export class CueIndex<Meaning> {
  readonly #packer = new Packer();
  readonly #meanings: Meaning[] = [];
  readonly #entries: Entry[] = [];
  readonly #rarest: number[] = [];
  readonly #choices = new Map<Choice, number>();
  readonly #choicesByName = new Map<string, number>();
  readonly #choicesByKey = new Map<string, number[]>();
  readonly #prefixes = new Set<string>();
  readonly #walked = new WeakSet<CueNode>();
  #choiceCount = 0;

  /**
   * Adds a table of cues that share a meaning, one a line.
   *
   * @throws {CueSyntaxError} when a cue cannot be read.
   */
  add(cues: string, meaning: Meaning): void {
    const number = this.#meanings.push(meaning) - 1;
    for (const cue of parseCues(cues)) this.#enter(cue, number);
  }

  /** Adds a cue that is parsed already, with a meaning of its own. */
  addCue(cue: Cue, meaning: Meaning): void {
    this.#enter(cue, this.#meanings.push(meaning) - 1);
  }

  /** The index as data. */
  pack(): PackedIndex<Meaning> {
    return {
      meanings: this.#meanings,
      nodes: this.#packer.nodes.join(' '),
      entries: this.#entries.map(packEntry).join(' '),
      rarest: packNumbers(this.#rarest),
      choicesByKey: [...this.#choicesByKey].map(([key, all]) => `${key} ${packAscending(all)}`).join(' '),
      choiceCount: this.#choiceCount,
      prefixes: [...this.#prefixes],
    };
  }

  #enter(cue: Cue, meaning: number): void {
    for (const node of [...cue.parts, ...cue.without, ...cue.under, ...cue.after]) {
      needsOf(node);
      for (const prefix of prefixesIn(node, this.#walked)) this.#prefixes.add(prefix);
    }
    const needs = cue.parts.flatMap(needsOf);
    const rarest = rarestOf(needs);
    const others = needs
      .filter(need => need !== rarest && need.cost < COMMON)
      .sort((a, b) => a.cost - b.cost);
    this.#rarest.push(rarest ? this.#choice(rarest) + 1 : 0);
    const pack = (nodes: readonly CueNode[]) => nodes.map(node => this.#packer.pack(node));
    this.#entries.push({
      meaning,
      flags: (cue.inQuestions ? IN_QUESTIONS : 0) + (cue.evenIfDenied ? EVEN_IF_DENIED : 0),
      parts: pack(cue.parts),
      without: pack(cue.without),
      under: pack(cue.under),
      after: pack(cue.after),
      needs: others.slice(0, NEEDS_CHECKED).map(need => this.#choice(need)),
    });
  }

  #choice(choice: Choice): number {
    const known = this.#choices.get(choice);
    if (known !== undefined) return known;
    const name = choice.keys.join(' ');
    const number = this.#choicesByName.get(name) ?? this.#newChoice(name, choice.keys);
    this.#choices.set(choice, number);
    return number;
  }

  #newChoice(name: string, keys: readonly string[]): number {
    const number = this.#choiceCount++;
    this.#choicesByName.set(name, number);
    for (const key of keys) {
      const there = this.#choicesByKey.get(key);
      if (there) there.push(number);
      else this.#choicesByKey.set(key, [number]);
    }
    return number;
  }
}

/** Finds in a sentence the cues of an index that could match there. */
export class CueFinder<Meaning> {
  readonly #meanings: readonly Meaning[];
  readonly #packed: readonly string[];
  /** As far as they were wanted. */
  readonly #entries: Entry[] = [];
  readonly #keyedWords: KeyedWords;
  readonly #patterns: Patterns;
  readonly #entriesByChoice: (number[] | undefined)[] = [];
  /** For each choice the sentence that satisfied it last; saves clearing them for every sentence. */
  readonly #stamps: Uint32Array;
  #stamp = 0;
  /** Cues that need no particular word are tried on every sentence. */
  readonly #unanchored: number[] = [];
  readonly #cues: IndexedCue<Meaning>[] = [];

  constructor({meanings, nodes, entries, rarest, choicesByKey, choiceCount, prefixes}: PackedIndex<Meaning>) {
    this.#meanings = meanings;
    this.#packed = entries.split(' ');
    this.#keyedWords = new KeyedWords(mapFrom(choicesByKey.split(' ')), prefixes);
    this.#patterns = new Patterns(nodes.split(' '));
    this.#stamps = new Uint32Array(choiceCount);
    readNumbers(rarest).forEach((choice, number) => {
      if (choice === 0) this.#unanchored.push(number);
      else {
        this.#entriesByChoice[choice - 1] ??= [];
        this.#entriesByChoice[choice - 1]!.push(number);
      }
    });
  }

  /** A sentence made ready for the cues of this index. */
  prepare(words: Words): Matchable {
    return {words, keyed: this.#keyedWords.of(words)};
  }

  /** The cues whose needs a sentence satisfies, in no particular order. */
  candidates({keyed}: Matchable): IndexedCue<Meaning>[] {
    const candidates = this.#unanchored.map(number => this.#cue(number));
    for (const choice of this.#satisfy(keyed)) {
      const entries = this.#entriesByChoice[choice];
      if (!entries) continue;
      for (const number of entries) {
        if (this.#isSatisfied(this.#entry(number).needs)) candidates.push(this.#cue(number));
      }
    }
    return candidates;
  }

  /** Stamps the choices that a sentence satisfies, and gives their numbers. */
  #satisfy(keyed: Matchable['keyed']): number[] {
    const stamps = this.#stamps;
    const stamp = ++this.#stamp;
    const satisfied: number[] = [];
    for (const {choices} of keyed) {
      for (let at = 0; at < choices.length; at++) {
        const choice = choices[at]!;
        if (stamps[choice] === stamp) continue;
        stamps[choice] = stamp;
        satisfied.push(choice);
      }
    }
    return satisfied;
  }

  #isSatisfied(needs: readonly number[]): boolean {
    for (let at = 0; at < needs.length; at++) if (this.#stamps[needs[at]!] !== this.#stamp) return false;
    return true;
  }

  #entry(number: number): Entry {
    this.#entries[number] ??= readEntry(this.#packed[number]!);
    return this.#entries[number];
  }

  #cue(number: number): IndexedCue<Meaning> {
    const known = this.#cues[number];
    if (known) return known;
    const {meaning, flags, parts, without, under, after} = this.#entry(number);
    // Cues that share a pattern share what is found out about it.
    const patterns = (nodes: readonly number[]): Pattern[] => nodes.map(node => this.#patterns.of(node));
    const cue = {
      meaning: this.#meanings[meaning]!,
      parts: patterns(parts),
      without: patterns(without),
      under: patterns(under),
      after: patterns(after),
      inQuestions: (flags & IN_QUESTIONS) !== 0,
      evenIfDenied: (flags & EVEN_IF_DENIED) !== 0,
    };
    this.#cues[number] = cue;
    return cue;
  }
}

/** A map from keys and values in turn. */
function mapFrom(words: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let at = 1; at < words.length; at += 2) map.set(words[at - 1]!, words[at]!);
  return map;
}
