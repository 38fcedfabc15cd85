import {packNumbers, readNumbers} from './numbers.js';
import type {CueNode} from './parse-cue.js';

/**
 * Patterns as plain data, each different node once: a leaf is written in the spelling of the grammar (`try~`, `<we>`),
 * a branch as its sign and, packed, how far before it each of its parts stands. None holds a space.
 */
export type PackedNode = string;

/** What a branch does with its parts. */
export type Sign = '!' | '?' | '|' | '+';

const SIGNS = {not: '!', optional: '?', either: '|', sequence: '+'} as const;

/** Collects packed nodes and gives each a number. */
export class Packer {
  readonly nodes: PackedNode[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #packed = new Map<CueNode, number>();

  /** The number of a node. */
  pack(node: CueNode): number {
    const known = this.#packed.get(node);
    if (known !== undefined) return known;
    const parts = 'of' in node ? [node.of].flat().map(part => this.pack(part)) : [];
    // Branches are told apart by the numbers of their parts; how far away those are depends on where a branch stands.
    const shape = 'of' in node ? `${SIGNS[node.type]}${parts.join(' ')}` : spell(node);
    const number = this.#numbers.get(shape) ?? this.nodes.length;
    if (number === this.nodes.length) {
      this.nodes.push(
        'of' in node ? SIGNS[node.type] + packNumbers(parts.map(part => number - part)) : shape,
      );
    }
    this.#numbers.set(shape, number);
    this.#packed.set(node, number);
    return number;
  }
}

/** A node without parts. */
export type LeafNode = Exclude<CueNode, {of: unknown}>;

function spell(node: LeafNode): PackedNode {
  switch (node.type) {
    case 'word':
      return node.word + {exact: '', forms: '~', prefix: '*'}[node.match];
    case 'class':
      return `<${node.name}>`;
    case 'gap':
      return `..${node.max}`;
    case 'any':
      return '_';
    case 'start':
      return '^';
    case 'end':
      return '$';
    case 'break':
      return ',';
  }
}

/** What a node does with its parts; undefined for a leaf. */
export function signOf(node: PackedNode): Sign | undefined {
  return node.length > 1 && BRANCH_SIGNS.has(node[0]!) ? (node[0] as Sign) : undefined;
}

const BRANCH_SIGNS: ReadonlySet<string> = new Set(Object.values(SIGNS));

/** The numbers of the parts of a node that is no leaf. @param number Its own. */
export function partsOf(node: PackedNode, number: number): number[] {
  return readNumbers(node.slice(1)).map(distance => number - distance);
}

const MARKS: ReadonlyMap<string, LeafNode> = new Map([
  ['_', {type: 'any'}],
  ['^', {type: 'start'}],
  ['$', {type: 'end'}],
  [',', {type: 'break'}],
]);

/** Turns a packed leaf back into a node. */
export function readLeaf(text: string): LeafNode {
  const mark = MARKS.get(text);
  if (mark) return mark;
  if (text.startsWith('..')) return {type: 'gap', max: Number(text.slice(2))};
  if (text.startsWith('<') && text.length > 1) return {type: 'class', name: text.slice(1, -1)};
  if (text.endsWith('~')) return {type: 'word', word: text.slice(0, -1), match: 'forms'};
  if (text.endsWith('*')) return {type: 'word', word: text.slice(0, -1), match: 'prefix'};
  return {type: 'word', word: text, match: 'exact'};
}
