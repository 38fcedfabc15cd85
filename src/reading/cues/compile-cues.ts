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
  readonly #costs: number[] = [];
  readonly #prefixes: string[] = [];
  readonly #found = new Map<string, readonly number[]>();

  /** The number of a word, a `<class>` or a `prefix*`, made on first use. */
  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    this.#costs.push(expectedCost(key));
    if (key.endsWith('*')) this.#prefixes.push(key);
    this.#found.clear();
    return number;
  }

  /** How often a sentence is expected to hold the symbol; only the order of costs matters. */
  costOf(symbol: number): number {
    return this.#costs[symbol] ?? 0;
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

const FUNCTION_WORD_COST = 30;
const CLASS_COST = 60;

function expectedCost(key: string): number {
  if (key.startsWith('<')) return CLASS_COST;
  return classesOf(key).includes('function') ? FUNCTION_WORD_COST : 1;
}

/** A sentence with the numbers of its words, ready to be matched. */
export interface Matchable {
  words: Words;
  /** For each word, the numbers it answers to, those of the stretches that begin at it included. */
  symbols: ReadonlyArray<readonly number[]>;
  /** All of them together. */
  present: ReadonlySet<number>;
}

/** Looks up every word of a sentence once. */
export function matchable(words: Words, table: SymbolTable): Matchable {
  const symbols = words.words.map((word, at) => {
    const ofWord = table.symbolsOf(word);
    const spans = words.spans.get(at);
    return spans ? [...ofWord, ...spans.flatMap(({name}) => table.classNumber(name) ?? [])] : ofWord;
  });
  return {words, symbols, present: new Set(symbols.flat())};
}

/** Names of stretches of words that cues may ask for besides the word classes. */
const STRETCHES: ReadonlySet<string> = new Set(
  'date duration period moment clock recurring vague past when time name'.split(' '),
);

/** What a match went through: the numbers of the words it used, gaps left out. */
export type Trail = number[];

/** Tries to match from a word on; calls `next` with the word after. Tries every way until `next` agrees. */
type Step = (sentence: Matchable, at: number, begun: boolean, trail: Trail, next: Next) => boolean;
type Next = (at: number, begun: boolean) => boolean;

/** Symbols of which one must be there, and how often we expect to meet one; only the order of costs matters. */
interface Choice {
  symbols: ReadonlySet<number>;
  cost: number;
}

/** A node made ready. Nodes that several cues share, through a named pattern, are made ready once. */
interface Prepared {
  /** Of each choice one symbol must occur in the sentence for the node to match. */
  needs: readonly Choice[];
  /** The symbols that a match can begin with; undefined where it may begin with anything. */
  first: Choice | undefined;
  /** Whether it can match without using a word, so that what follows it may begin the match. */
  canBeEmpty: boolean;
  step: Step;
}

/** A pattern made ready: how to match it, and which words must be there for it to match at all. */
export interface Pattern {
  /**
   * The words that the pattern used, at the leftmost place where it matches; undefined if it does not.
   *
   * @param from The number of the first word that the match may begin with; 0 where it is left out.
   */
  match(sentence: Matchable, from?: number): Trail | undefined;
  /** Symbols of which at least one must occur; undefined where the pattern needs no particular word. */
  anchors: ReadonlySet<number> | undefined;
  /** How often one of the anchors is met; the order of costs is all that matters. */
  cost: number;
}

/** Makes patterns ready for matching; their symbols are entered in the table. */
export class PatternCompiler {
  readonly #table: SymbolTable;
  readonly #prepared = new Map<CueNode, Prepared>();

  constructor(table: SymbolTable) {
    this.#table = table;
  }

  /** @throws {CueSyntaxError} when the cue names a class that does not exist. */
  cue(cue: Cue): CompiledCue {
    const compile = (node: CueNode) => this.#pattern(node);
    return {cue, parts: cue.parts.map(compile), under: cue.under.map(compile), after: cue.after.map(compile)};
  }

  #pattern(node: CueNode): Pattern {
    const {needs, first, canBeEmpty, step} = this.#prepare(node);
    const anchors = rarest(needs);
    const others = needs.filter(choice => choice !== anchors);
    const beginsWith = canBeEmpty ? undefined : first?.symbols;
    return {
      anchors: anchors?.symbols,
      cost: anchors?.cost ?? 0,
      match: (sentence, from = 0) => search(sentence, from, others, beginsWith, step),
    };
  }

  #prepare(node: CueNode): Prepared {
    const known = this.#prepared.get(node);
    if (known) return known;
    const prepared = this.#make(node);
    this.#prepared.set(node, prepared);
    return prepared;
  }

  #make(node: CueNode): Prepared {
    switch (node.type) {
      case 'word':
        return ofWord(choiceOf(wordSymbols(node, this.#table), this.#table));
      case 'class':
        return ofClass(node.name, choiceOf([this.#table.numberOf(`<${node.name}>`)], this.#table));
      case 'any':
        return {...unknown, canBeEmpty: false, step: wordStep(undefined)};
      case 'gap':
        return {...unknown, step: gapStep(node.max)};
      case 'start':
        return {...unknown, first: NOTHING, step: startStep};
      case 'end':
        return {...unknown, first: NOTHING, step: endStep};
      case 'break':
        return {...unknown, first: NOTHING, step: breakStep};
      case 'not':
        return {...unknown, first: NOTHING, step: notStep(this.#prepare(node.of).step)};
      case 'optional': {
        const {first, step} = this.#prepare(node.of);
        return {...unknown, first, step: optionalStep(step)};
      }
      case 'either':
        return ofEither(node.of.map(branch => this.#prepare(branch)));
      case 'sequence':
        return ofSequence(node.of.map(item => this.#prepare(item)));
    }
  }
}

const NOTHING: Choice = {symbols: new Set(), cost: 0};

/** What is true of a node that needs no particular word. */
const unknown = {needs: [], first: undefined, canBeEmpty: true} as const;

const startStep: Step = (_sentence, at, begun, _trail, next) => at === 0 && next(at, begun);

const breakStep: Step = ({words}, at, begun, _trail, next) =>
  (at === words.words.length || words.breaks[at]! > 0) && next(at, begun);

/** The leftmost match. Most sentences lack a word that the pattern needs and are done with at once. */
function search(
  sentence: Matchable,
  from: number,
  needs: readonly Choice[],
  first: ReadonlySet<number> | undefined,
  step: Step,
): Trail | undefined {
  if (!needs.every(({symbols}) => overlaps(sentence.present, symbols))) return undefined;
  const trail: Trail = [];
  for (let at = from; at <= sentence.symbols.length; at++) {
    if (first && !fits(sentence, at, first)) continue;
    if (step(sentence, at, false, trail, found)) return trail;
  }
  return undefined;
}

const found: Next = () => true;

function overlaps(present: ReadonlySet<number>, choice: ReadonlySet<number>): boolean {
  if (choice.size > present.size) {
    for (const symbol of present) if (choice.has(symbol)) return true;
    return false;
  }
  for (const symbol of choice) if (present.has(symbol)) return true;
  return false;
}

function fits({symbols}: Matchable, at: number, wanted: ReadonlySet<number>): boolean {
  const there = symbols[at];
  if (there) for (const symbol of there) if (wanted.has(symbol)) return true;
  return false;
}

function wordSymbols(node: CueNode & {type: 'word'}, table: SymbolTable): number[] {
  if (node.match === 'prefix') return [table.numberOf(`${node.word}*`)];
  const forms = node.match === 'forms' ? formsOf(node.word) : [node.word];
  return forms.map(form => table.numberOf(form));
}

function choiceOf(symbols: readonly number[], table: SymbolTable): Choice {
  return {symbols: new Set(symbols), cost: symbols.reduce((sum, symbol) => sum + table.costOf(symbol), 0)};
}

function ofWord(wanted: Choice): Prepared {
  return {needs: [wanted], first: wanted, canBeEmpty: false, step: wordStep(wanted.symbols)};
}

function ofClass(name: string, wanted: Choice): Prepared {
  if (STRETCHES.has(name))
    return {needs: [wanted], first: wanted, canBeEmpty: false, step: stretchStep(name)};
  if (!isWordClass(name)) throw new CueSyntaxError(`The cue class <${name}> is not known.`);
  return ofWord(wanted);
}

function ofSequence(items: readonly Prepared[]): Prepared {
  return {
    needs: items.flatMap(({needs}) => needs),
    first: firstOf(items),
    canBeEmpty: items.every(({canBeEmpty}) => canBeEmpty),
    step: sequenceStep(items.map(({step}) => step)),
  };
}

/** What a sequence can begin with: its first item, and the next ones as long as all before can be empty. */
function firstOf(items: readonly Prepared[]): Choice | undefined {
  const upTo = items.findIndex(({canBeEmpty}) => !canBeEmpty);
  const beginnings = (upTo < 0 ? items : items.slice(0, upTo + 1)).map(({first}) => first);
  return upTo < 0 || beginnings.includes(undefined) ? undefined : union(beginnings);
}

function ofEither(branches: readonly Prepared[]): Prepared {
  const needed = branches.map(({needs}) => rarest(needs));
  return {
    needs: needed.includes(undefined) ? [] : [union(needed)],
    first: branches.some(({first}) => !first) ? undefined : union(branches.map(({first}) => first)),
    canBeEmpty: branches.some(({canBeEmpty}) => canBeEmpty),
    step: eitherStep(branches),
  };
}

function union(choices: readonly (Choice | undefined)[]): Choice {
  const there = choices.flatMap(choice => choice ?? []);
  return {
    symbols: new Set(there.flatMap(({symbols}) => [...symbols])),
    cost: there.reduce((sum, {cost}) => sum + cost, 0),
  };
}

/** The choice that is least likely to occur by chance. */
function rarest(needs: readonly Choice[]): Choice | undefined {
  return needs.reduce<Choice | undefined>(
    (best, next) => (best && best.cost <= next.cost ? best : next),
    undefined,
  );
}

/** Within a match no word may stand behind the end of a clause. */
function isCutOff(sentence: Matchable, at: number, begun: boolean): boolean {
  return begun && sentence.words.breaks[at] === 2;
}

function wordStep(wanted: ReadonlySet<number> | undefined): Step {
  return (sentence, at, begun, trail, next) => {
    if (at >= sentence.symbols.length || isCutOff(sentence, at, begun)) return false;
    if (wanted && !fits(sentence, at, wanted)) return false;
    trail.push(at);
    if (next(at + 1, true)) return true;
    trail.pop();
    return false;
  };
}

function stretchStep(name: string): Step {
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

const endStep: Step = (sentence, at, begun, _trail, next) =>
  at === sentence.symbols.length && next(at, begun);

function optionalStep(step: Step): Step {
  return (sentence, at, begun, trail, next) => step(sentence, at, begun, trail, next) || next(at, begun);
}

function notStep(step: Step): Step {
  return (sentence, at, begun, trail, next) => {
    const before = trail.length;
    const isThere = step(sentence, at, begun, trail, found);
    trail.length = before;
    return !isThere && next(at, begun);
  };
}

/** Only the branches that can begin with the word at hand are tried. */
function eitherStep(branches: readonly Prepared[]): Step {
  return (sentence, at, begun, trail, next) => {
    for (const {first, canBeEmpty, step} of branches) {
      if (first && !canBeEmpty && !fits(sentence, at, first.symbols)) continue;
      if (step(sentence, at, begun, trail, next)) return true;
    }
    return false;
  };
}

function sequenceStep(steps: readonly Step[]): Step {
  const run = (
    index: number,
    sentence: Matchable,
    at: number,
    begun: boolean,
    trail: Trail,
    next: Next,
  ): boolean => {
    const step = steps[index];
    if (!step) return next(at, begun);
    return step(sentence, at, begun, trail, (after, hasBegun) =>
      run(index + 1, sentence, after, hasBegun, trail, next),
    );
  };
  return (sentence, at, begun, trail, next) => run(0, sentence, at, begun, trail, next);
}

/** A cue made ready. */
export interface CompiledCue {
  cue: Cue;
  parts: readonly Pattern[];
  under: readonly Pattern[];
  after: readonly Pattern[];
}
