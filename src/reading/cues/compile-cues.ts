import {classesOf, isWordClass} from '../lexicon/classes.js';
import {formsOf} from '../lexicon/inflect.js';
import type {Words} from '../tokens.js';
import {type Cue, type CueNode, CueSyntaxError} from './parse-cue.js';

/**
 * Words as numbers: each form, class and prefix that some cue asks for has a number, and a word of a
 * sentence is looked up once for all the numbers that fit it.
 */
export class SymbolTable {
  readonly #numbers = new Map<string, number>();
  readonly #prefixes: string[] = [];
  readonly #found = new Map<string, readonly number[]>();

  /** The number of a word, a `<class>` or a `prefix*`, made on first use. */
  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    if (key.endsWith('*')) this.#prefixes.push(key);
    this.#found.clear();
    return number;
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** The numbers that a lower-case word of a sentence answers to. */
  symbolsOf(word: string): readonly number[] {
    const known = this.#found.get(word);
    if (known) return known;
    const keys = [word, ...classesOf(word).map(name => `<${name}>`)];
    for (const prefix of this.#prefixes) if (word.startsWith(prefix.slice(0, -1))) keys.push(prefix);
    const symbols = keys.flatMap(key => this.#numbers.get(key) ?? []);
    this.#found.set(word, symbols);
    return symbols;
  }

  /** The number of a class, if any cue asks for it. */
  classNumber(name: string): number | undefined {
    return this.#numbers.get(`<${name}>`);
  }
}

/** A sentence with the numbers of its words, ready to be matched. */
export interface Matchable {
  words: Words;
  symbols: ReadonlyArray<readonly number[]>;
}

/** Looks up every word of a sentence once. */
export function matchable(words: Words, table: SymbolTable): Matchable {
  return {words, symbols: words.words.map(word => table.symbolsOf(word))};
}

/** Names of stretches of words that cues may ask for besides the word classes. */
const STRETCHES = new Set([
  'date',
  'duration',
  'period',
  'moment',
  'clock',
  'recurring',
  'vague',
  'past',
  'when',
  'time',
  'name',
]);

/** What a match went through: the numbers of the words it used, gaps left out. */
export type Trail = number[];

/** Tries to match from a word on; calls `next` with the word after. Tries every way until `next` agrees. */
type Step = (sentence: Matchable, at: number, begun: boolean, trail: Trail, next: Next) => boolean;
type Next = (at: number, begun: boolean) => boolean;

/** A pattern made ready: how to match it, and one of which words must be there for it to match at all. */
export interface Pattern {
  /** The words that the pattern used, from the leftmost place where it matches; undefined if it does not. */
  match(sentence: Matchable): Trail | undefined;
  /** Symbols of which at least one must occur; undefined where the pattern needs no particular word. */
  anchors: readonly number[] | undefined;
}

/**
 * Makes a pattern ready for matching.
 *
 * @throws {CueSyntaxError} when it names a class that does not exist.
 */
export function compilePattern(node: CueNode, table: SymbolTable): Pattern {
  const step = stepOf(node, table);
  const anchors = anchorsOf(node, table)?.symbols;
  return {
    anchors,
    match(sentence) {
      const trail: Trail = [];
      const done: Next = () => true;
      for (let at = 0; at <= sentence.symbols.length; at++) {
        if (step(sentence, at, false, trail, done)) return trail;
      }
      return undefined;
    },
  };
}

function stepOf(node: CueNode, table: SymbolTable): Step {
  switch (node.type) {
    case 'word':
      return wordStep(new Set(wordSymbols(node, table)));
    case 'class':
      return classStep(node.name, table);
    case 'any':
      return wordStep(undefined);
    case 'gap':
      return gapStep(node.max);
    case 'start':
      return (_sentence, at, begun, _trail, next) => at === 0 && next(at, begun);
    case 'end':
      return (sentence, at, begun, _trail, next) => at === sentence.symbols.length && next(at, begun);
    case 'not':
      return notStep(stepOf(node.of, table));
    case 'optional': {
      const step = stepOf(node.of, table);
      return (sentence, at, begun, trail, next) => step(sentence, at, begun, trail, next) || next(at, begun);
    }
    case 'either': {
      const steps = node.of.map(branch => stepOf(branch, table));
      return (sentence, at, begun, trail, next) => steps.some(step => step(sentence, at, begun, trail, next));
    }
    case 'sequence':
      return sequenceStep(node.of.map(item => stepOf(item, table)));
  }
}

function wordSymbols(node: CueNode & {type: 'word'}, table: SymbolTable): number[] {
  if (node.match === 'prefix') return [table.numberOf(`${node.word}*`)];
  const forms = node.match === 'forms' ? formsOf(node.word) : [node.word];
  return forms.map(form => table.numberOf(form));
}

/** Within a match no word may stand behind the end of a clause. */
function isCutOff(sentence: Matchable, at: number, begun: boolean): boolean {
  return begun && sentence.words.breaks[at] === 2;
}

function wordStep(wanted: ReadonlySet<number> | undefined): Step {
  return (sentence, at, begun, trail, next) => {
    const symbols = sentence.symbols[at];
    if (symbols === undefined || isCutOff(sentence, at, begun)) return false;
    if (wanted && !symbols.some(symbol => wanted.has(symbol))) return false;
    trail.push(at);
    if (next(at + 1, true)) return true;
    trail.pop();
    return false;
  };
}

function classStep(name: string, table: SymbolTable): Step {
  const ofWord = wordStep(new Set([table.numberOf(`<${name}>`)]));
  if (!STRETCHES.has(name)) {
    if (!isWordClass(name)) throw new CueSyntaxError(`The cue class <${name}> is not known.`);
    return ofWord;
  }
  return (sentence, at, begun, trail, next) => {
    if (isCutOff(sentence, at, begun)) return false;
    for (const span of sentence.words.spans.get(at) ?? []) {
      if (span.name !== name) continue;
      const before = trail.length;
      for (let word = span.from; word < span.to; word++) trail.push(word);
      if (next(span.to, true)) return true;
      trail.length = before;
    }
    return false;
  };
}

function gapStep(max: number): Step {
  return (sentence, at, begun, _trail, next) => {
    for (let skipped = 0; skipped <= max; skipped++) {
      if (next(at + skipped, begun)) return true;
      if (at + skipped >= sentence.symbols.length || isCutOff(sentence, at + skipped, begun)) return false;
    }
    return false;
  };
}

function notStep(step: Step): Step {
  return (sentence, at, begun, trail, next) => {
    const before = trail.length;
    const isThere = step(sentence, at, begun, trail, () => true);
    trail.length = before;
    return !isThere && next(at, begun);
  };
}

function sequenceStep(steps: readonly Step[]): Step {
  const from =
    (index: number): Step =>
    (sentence, at, begun, trail, next) => {
      const step = steps[index];
      if (!step) return next(at, begun);
      return step(sentence, at, begun, trail, (after, hasBegun) =>
        from(index + 1)(sentence, after, hasBegun, trail, next),
      );
    };
  return from(0);
}

interface Anchors {
  symbols: number[];
  /** How often we expect to meet one of them: rough, and only to choose the rarest. */
  cost: number;
}

const CLASS_COST = 40;
const FUNCTION_WORD_COST = 30;

/** The rarest words of which one must occur wherever the node matches. */
function anchorsOf(node: CueNode, table: SymbolTable): Anchors | undefined {
  switch (node.type) {
    case 'word': {
      const isCommon = classesOf(node.word).includes('function');
      const symbols = wordSymbols(node, table);
      return {symbols, cost: isCommon ? FUNCTION_WORD_COST : symbols.length};
    }
    case 'class':
      return {symbols: [table.numberOf(`<${node.name}>`)], cost: CLASS_COST};
    case 'sequence':
      return node.of
        .map(item => anchorsOf(item, table))
        .reduce((best, next) => (best && (!next || best.cost <= next.cost) ? best : next), undefined);
    case 'either': {
      const branches = node.of.map(branch => anchorsOf(branch, table));
      if (branches.some(branch => branch === undefined)) return undefined;
      const all = branches as Anchors[];
      return {
        symbols: all.flatMap(branch => branch.symbols),
        cost: all.reduce((sum, branch) => sum + branch.cost, 0),
      };
    }
    default:
      return undefined;
  }
}

/** A cue made ready. */
export interface CompiledCue {
  cue: Cue;
  parts: readonly Pattern[];
  under: readonly Pattern[];
  after: readonly Pattern[];
}

/** Makes a cue ready for matching; its symbols are entered in the table. */
export function compileCue(cue: Cue, table: SymbolTable): CompiledCue {
  const compile = (node: CueNode) => compilePattern(node, table);
  return {cue, parts: cue.parts.map(compile), under: cue.under.map(compile), after: cue.after.map(compile)};
}
