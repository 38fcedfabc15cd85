import type {Nodes, Root} from 'mdast';
import type {Comment} from './announcement.js';
import {spanOf} from './inlines.js';
import type {SourceText, Span} from './source-text.js';

/** A comment in HTML, or an element in which `<!--` is text. What is never closed reaches to the end. */
const HTML_COMMENT = /<!--([\s\S]*?)(-->|$)|<(script|style|textarea)\b[\s\S]*?(?:<\/\3\b|$)/gi;

/** An expression of MDX that is nothing but a comment. */
const MDX_COMMENT = /^\{\s*\/\*([\s\S]*)\*\/\s*\}$/;

/** Nodes in which a comment is shown, not meant. */
const SHOWN = new Set(['code', 'inlineCode', 'inlineMath', 'math', 'toml', 'yaml']);

const MDX_EXPRESSIONS = new Set(['mdxFlowExpression', 'mdxTextExpression']);

/**
 * Finds the comments of a document, in its order.
 *
 * @param hiddenComments Comments of MDX that the parser of the tree was not to see.
 */
export function readComments(tree: Root, source: SourceText, hiddenComments: readonly Span[]): Comment[] {
  if (!/<!--|\/\*/.test(source.written)) return [];
  const comments: Comment[] = [];
  const shown: Span[] = [];
  for (const {node, next} of nodesOf(tree)) {
    if (!node.position) continue;
    const span = spanOf(node, {from: 0, to: 0}, source);
    const followedBy = next?.position && spanOf(next, span, source);
    if (node.type === 'html') comments.push(...htmlComments(span, followedBy, source));
    else if (MDX_EXPRESSIONS.has(node.type)) comments.push(...mdxComment(span, followedBy, source));
    else if (SHOWN.has(node.type)) shown.push(span);
  }
  const taken = [...shown, ...comments.map(({place}) => ({from: place.start.offset, to: place.end.offset}))];
  const isTaken = ({from}: Span) => taken.some(span => span.from <= from && from < span.to);
  for (const span of hiddenComments)
    if (!isTaken(span)) comments.push(...mdxComment(span, undefined, source));
  return comments.sort((a, b) => a.place.start.offset - b.place.start.offset);
}

/** Every node with the one after it. Without recursion: a document may be nested deeper than the stack is. */
function* nodesOf(tree: Root): Iterable<{node: Nodes; next: Nodes | undefined}> {
  const waiting: Nodes[] = [tree];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (!('children' in parent)) continue;
    const children: readonly Nodes[] = parent.children;
    for (const [index, node] of children.entries()) {
      yield {node, next: children[index + 1]};
      waiting.push(node);
    }
  }
}

function* htmlComments(html: Span, followedBy: Span | undefined, source: SourceText): Iterable<Comment> {
  for (const {0: all, 1: text, 2: close, index} of source.text
    .slice(html.from, html.to)
    .matchAll(HTML_COMMENT)) {
    if (text === undefined || close === '') continue;
    const from = html.from + index;
    const inside = {from: from + '<!--'.length, to: from + '<!--'.length + text.length};
    yield createComment({from, to: from + all.length}, inside, followedBy, source);
  }
}

function mdxComment(span: Span, followedBy: Span | undefined, source: SourceText): Comment[] {
  const written = source.written.slice(span.from, span.to);
  const text = MDX_COMMENT.exec(written)?.[1];
  if (text === undefined) return [];
  const from = span.from + written.indexOf('/*') + '/*'.length;
  return [createComment(span, {from, to: from + text.length}, followedBy, source)];
}

function createComment(span: Span, inside: Span, followedBy: Span | undefined, source: SourceText): Comment {
  return {
    text: source.written
      .slice(inside.from, inside.to)
      .replaceAll(/(?<=[\r\n])[ \t>]+/g, prefix => ' '.repeat(prefix.length)),
    textOffset: inside.from,
    place: source.placeAt(span.from, span.to),
    followedBy: followedBy && source.placeAt(followedBy.from, followedBy.to),
  };
}
