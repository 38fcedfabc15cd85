import type {Nodes, Root} from 'mdast';
import type {Block} from './announcement.js';
import {spanOf} from './inlines.js';
import type {SourceText} from './source-text.js';

/** The blocks of the top level in document order, those without a position left out. */
export function readLayout(tree: Root, source: SourceText): Block[] {
  return tree.children
    .filter(node => node.position !== undefined)
    .map((node: Nodes) => ({kind: node.type, ...spanOf(node, {from: 0, to: 0}, source)}));
}
