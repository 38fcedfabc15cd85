import {spellOut} from '../tokens.js';

/**
 * The grammar of cues: one line of text says what words to look for. `docs/reading.md` teaches it.
 *
 *     we <will> (try~|pilot~) .. for <duration>
 *
 *   word      that word            word~     any form of it        word*    any word that begins so
 *   a|b       either word          (a b|c)   either phrase         x?       x or nothing
 *   <class>   a word or stretch of a class   _   any one word      !x       not x here
 *   ..        up to 3 words        ...       up to 12 words        ^  $     the sentence begins / ends here
 *   ,         a comma, dash, bracket or the end of a clause stands here
 *   a & b     both, anywhere in the sentence, in any order
 *   a & !b    a, where b occurs nowhere in the sentence
 *   [under x] what stands above the sentence (heading, label, column, lead-in) says x
 *   [after x] the sentence before says x
 *   ?: x      counts in a question too               +: x   counts where it is denied too
 */

export type CueNode =
  | {type: 'word'; word: string; match: 'exact' | 'forms' | 'prefix'}
  | {type: 'class'; name: string}
  | {type: 'any'}
  | {type: 'gap'; max: number}
  | {type: 'start'}
  | {type: 'end'}
  | {type: 'break'}
  | {type: 'not'; of: CueNode}
  | {type: 'optional'; of: CueNode}
  | {type: 'either'; of: CueNode[]}
  | {type: 'sequence'; of: CueNode[]};

export interface Cue {
  /** As written, for reasons and error messages. */
  source: string;
  /** Patterns that must all occur in the sentence. */
  parts: CueNode[];
  /** Patterns of which none may occur in the sentence. */
  without: CueNode[];
  /** Patterns of what stands above the sentence. */
  under: CueNode[];
  /** Patterns of the sentence before. */
  after: CueNode[];
  inQuestions: boolean;
  evenIfDenied: boolean;
}

/** A cue that does not follow the grammar. The message quotes the cue and says what is wrong. */
export class CueSyntaxError extends Error {
  override name = 'CueSyntaxError';
}

const GAPS: ReadonlyMap<string, number> = new Map([
  ['..', 3],
  ['...', 12],
]);

const TOKEN = /\s+|\.{2,3}|<[a-z_-]+>|[()|?&^$!_[\]]|[\p{L}\p{N}][\p{L}\p{N}'’]*[~*]?|['@#€£%=/-]\w*|./gu;

/** Named groups of alternatives, written `@name = a|b|c` before the cues that use them. */
type Macros = Map<string, CueNode>;

/**
 * Reads a table of cues, one a line. Empty lines and lines that begin with `#` are skipped, and
 * `@name = …` names a pattern for the lines below.
 *
 * @throws {CueSyntaxError} when a line does not follow the grammar.
 */
export function parseCues(table: string): Cue[] {
  const macros: Macros = new Map();
  const cues: Cue[] = [];
  for (const written of table.split('\n')) {
    const line = written.trim();
    if (line === '' || line.startsWith('# ')) continue;
    const macro = /^@([a-z]+) = (.+)$/.exec(line);
    if (macro) macros.set(macro[1]!, new CueParser(macro[2]!, macros).pattern());
    else cues.push(parseCue(line, macros));
  }
  return cues;
}

function parseCue(line: string, macros: Macros): Cue {
  const flags = /^(?:(?:\?:|\+:)\s*)*/.exec(line)![0];
  const parser = new CueParser(line.slice(flags.length), macros);
  return {...parser.cue(), source: line, inQuestions: flags.includes('?'), evenIfDenied: flags.includes('+')};
}

class CueParser {
  readonly #line: string;
  readonly #macros: Macros;
  readonly #tokens: string[];
  #at = 0;

  constructor(line: string, macros: Macros) {
    this.#line = line;
    this.#macros = macros;
    // A hyphen between two words joins nothing: `check-in` is written and read as `check in`.
    this.#tokens = line.replaceAll(/(?<=[\p{L}\p{N}~])-(?=[\p{L}\p{N}])/gu, ' ').match(TOKEN) ?? [];
  }

  cue(): Pick<Cue, 'parts' | 'without' | 'under' | 'after'> {
    const under: CueNode[] = [];
    const after: CueNode[] = [];
    this.#skipSpace();
    while (this.#peek() === '[') {
      this.#next();
      const kind = this.#next();
      if (kind !== 'under' && kind !== 'after')
        throw this.#error(`[${kind} …] is not known; use [under …] or [after …]`);
      (kind === 'under' ? under : after).push(this.#alternatives([']']));
      this.#expect(']');
      this.#skipSpace();
    }
    const parts = [this.#part()];
    const without: CueNode[] = [];
    while (this.#peek() === '&') {
      this.#next();
      this.#skipSpace();
      if (this.#peek() !== '!') parts.push(this.#part());
      else {
        this.#next();
        without.push(this.#alternatives(['&']));
      }
    }
    if (this.#peek() !== undefined) throw this.#error(`\`${this.#peek()}\` is not expected here`);
    return {parts, without, under, after};
  }

  #part(): CueNode {
    const part = this.#alternatives(['&']);
    if (isOptional(part)) throw this.#error('it can match nothing, and so would match everywhere');
    return part;
  }

  pattern(): CueNode {
    const node = this.#alternatives([]);
    if (this.#peek() !== undefined) throw this.#error(`\`${this.#peek()}\` is not expected here`);
    return node;
  }

  /** At the top level `a|b c` means (a or b), then c; inside brackets `|` divides whole phrases. */
  #alternatives(stops: readonly string[]): CueNode {
    const items: CueNode[] = [];
    for (;;) {
      this.#skipSpace();
      const token = this.#peek();
      if (token === undefined || token === ')' || stops.includes(token)) break;
      items.push(this.#wordOrChoice(stops));
    }
    if (items.length === 0) throw this.#error('a pattern is empty');
    return sequence(items);
  }

  #wordOrChoice(stops: readonly string[]): CueNode {
    const choices = [this.#item()];
    while (this.#peek() === '|' && !stops.includes('|')) {
      this.#next();
      choices.push(this.#item());
    }
    return choices.length === 1 ? choices[0]! : {type: 'either', of: choices};
  }

  #item(): CueNode {
    const token = this.#next();
    const node = this.#atom(token);
    if (this.#peek() !== '?') return node;
    this.#next();
    return {type: 'optional', of: node};
  }

  #atom(token: string): CueNode {
    if (token === '(') return this.#group();
    if (token === '!') return {type: 'not', of: this.#atom(this.#next())};
    if (token === '^') return {type: 'start'};
    if (token === '$') return {type: 'end'};
    if (token === ',') return {type: 'break'};
    if (token === '_') return {type: 'any'};
    const gap = GAPS.get(token);
    if (gap !== undefined) return {type: 'gap', max: gap};
    if (token.startsWith('<')) return {type: 'class', name: token.slice(1, -1)};
    if (token.startsWith('@') && token.length > 1) return this.#macro(token);
    if (/^[\p{L}\p{N}'@#€£%=/]/u.test(token)) return wordNode(token);
    throw this.#error(`\`${token}\` is not expected here`);
  }

  #macro(token: string): CueNode {
    const node = this.#macros.get(token.slice(1));
    if (!node) throw this.#error(`${token} is not defined above this line`);
    return node;
  }

  #group(): CueNode {
    const branches: CueNode[] = [this.#branch()];
    while (this.#peek() === '|') {
      this.#next();
      branches.push(this.#branch());
    }
    this.#expect(')');
    return branches.length === 1 ? branches[0]! : {type: 'either', of: branches};
  }

  #branch(): CueNode {
    const items: CueNode[] = [];
    for (;;) {
      this.#skipSpace();
      const token = this.#peek();
      if (token === undefined || token === ')' || token === '|') break;
      items.push(this.#item());
    }
    if (items.every(isOptional)) {
      throw this.#error('an alternative can match nothing');
    }
    return sequence(items);
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #next(): string {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw this.#error('it ends too early');
    return token;
  }

  #expect(token: string): void {
    if (this.#next() !== token) throw this.#error(`\`${token}\` is missing`);
  }

  #skipSpace(): void {
    while (this.#peek()?.trim() === '') this.#at++;
  }

  #error(reason: string): CueSyntaxError {
    return new CueSyntaxError(`The cue \`${this.#line}\` cannot be read: ${reason}.`);
  }
}

function sequence(items: CueNode[]): CueNode {
  return items.length === 1 ? items[0]! : {type: 'sequence', of: items};
}

/** Contractions and signs are spelled out as they are in sentences: `don't` is read as `do not`. */
function wordNode(token: string): CueNode {
  const word = token.toLowerCase().replaceAll('’', "'").replace(/[~*]$/, '');
  if (token.endsWith('~')) return {type: 'word', word, match: 'forms'};
  if (token.endsWith('*')) return {type: 'word', word, match: 'prefix'};
  return sequence(spellOut(word).map(part => ({type: 'word', word: part, match: 'exact'})));
}

/** Whether a pattern asks for nothing at all: every part of it may be left out. */
function isOptional(node: CueNode): boolean {
  if (node.type === 'optional' || node.type === 'gap') return true;
  if (node.type === 'either') return node.of.some(isOptional);
  return node.type === 'sequence' && node.of.every(isOptional);
}
