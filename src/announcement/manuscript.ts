import type {Code, InlineCode, Nodes, TableRow} from 'mdast';
import {VFile} from 'vfile';
import {mapCharacters, mapToOneSpan} from './character-map.js';
import {spanOf} from './inlines.js';
import {parseMarkdown} from './markdown.js';
import {hideMdx} from './mdx.js';
import {SourceText, type Span} from './source-text.js';

/** A stretch of text as a reader sees it; `starts` has the source offset of each of its UTF-16 units. */
export interface Run {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The kinds of parts that a document is made of. `markup` is HTML, shown as it was written. */
export type PartKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'numbered-list'
  | 'list-item'
  | 'quote'
  | 'code-block'
  | 'front-matter'
  | 'markup'
  | 'table'
  | 'table-row'
  | 'header-cell'
  | 'cell'
  | 'rule'
  | 'line-break'
  | 'strong'
  | 'emphasis'
  | 'struck'
  | 'code'
  | 'link'
  | 'image'
  | 'note-mark';

/** A part of a document, with where it stands in the source. */
export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
  readonly children: readonly (Part | Run)[];
  /** The depth of a heading, 1 to 6, or the first number of a numbered list. */
  readonly number?: number;
}

/** Deeper than anybody writes; what lies deeper is shown as it was written. */
const DEEPEST = 100;

/** Node types that are shown as parts of a kind, with their children. */
const kinds: Readonly<Record<string, PartKind>> = {
  paragraph: 'paragraph',
  footnoteDefinition: 'quote',
  listItem: 'list-item',
  blockquote: 'quote',
  break: 'line-break',
  thematicBreak: 'rule',
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'struck',
  link: 'link',
  linkReference: 'link',
};

/**
 * Reads a document as it may be shown to readers again, each character with its place in the source. Unlike the
 * announcement it keeps everything: layout, code, what is struck through.
 *
 * @param source Markdown or MDX, without a byte order mark.
 */
export function readManuscript(source: string): readonly Part[] {
  const {text} = hideMdx(source);
  const reader = new ManuscriptReader(new SourceText(text, source));
  const tree = parseMarkdown(new VFile(text));
  return reader.read(tree.children, {from: 0, to: source.length}, 0).filter(isPart);
}

/** Whether a child of a part is a part itself, and not text. */
export function isPart(child: Part | Run): child is Part {
  return 'kind' in child;
}

class ManuscriptReader {
  readonly #source: SourceText;

  constructor(source: SourceText) {
    this.#source = source;
  }

  read(nodes: readonly Nodes[], owner: Span, depth: number): readonly (Part | Run)[] {
    return nodes.flatMap(node => this.#readNode(node, spanOf(node, owner, this.#source), depth));
  }

  #readNode(node: Nodes, span: Span, depth: number): readonly (Part | Run)[] {
    const part = (kind: PartKind, children: Part['children']) => [{kind, span, children}];
    if (depth > DEEPEST) return [this.#written(span)];
    const kind = kinds[node.type];
    if (kind !== undefined) return part(kind, this.#childrenOf(node, span, depth));
    switch (node.type) {
      case 'text':
        return [visible(node.value, mapCharacters(node.value, this.#source.text, span, 'markdown').starts)];
      case 'heading':
        return [{kind: 'heading', span, children: this.#childrenOf(node, span, depth), number: node.depth}];
      case 'list': {
        const children = this.#childrenOf(node, span, depth);
        if (!node.ordered) return part('list', children);
        return [{kind: 'numbered-list', span, children, number: node.start ?? 1}];
      }
      case 'table':
        return part(
          'table',
          node.children.map((row, index) => this.#readRow(row, span, index === 0, depth)),
        );
      case 'inlineCode':
        return part('code', [this.#inside(node, span)]);
      case 'code':
        return part('code-block', [this.#inside(node, span)]);
      case 'yaml':
      case 'toml' as 'yaml':
        return part('front-matter', [this.#written(span)]);
      case 'html':
        return part('markup', [this.#written(span)]);
      case 'image':
      case 'imageReference':
        return part('image', [allFrom(node.alt || 'image', span)]);
      case 'footnoteReference':
        return part('note-mark', [allFrom(node.label ?? node.identifier, span)]);
      default:
        return this.#childrenOf(node, span, depth);
    }
  }

  #childrenOf(node: Nodes, span: Span, depth: number): readonly (Part | Run)[] {
    const children = 'children' in node ? this.read(node.children, span, depth + 1) : [];
    if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return children;
    const box = allFrom(node.checked ? '☑ ' : '☐ ', {from: span.from, to: span.from});
    return children.map((child, index) =>
      index === 0 && isPart(child) ? {...child, children: [box, ...child.children]} : child,
    );
  }

  #readRow(row: TableRow, owner: Span, isHead: boolean, depth: number): Part {
    const span = spanOf(row, owner, this.#source);
    const kind = isHead ? 'header-cell' : 'cell';
    const cells = row.children.map(cell => ({
      kind: kind as PartKind,
      span: spanOf(cell, span, this.#source),
      children: this.#childrenOf(cell, span, depth + 2),
    }));
    return {kind: 'table-row', span, children: cells};
  }

  /** A value that stands in the source as it is, somewhere between marks. */
  #inside({value}: Code | InlineCode, span: Span): Run {
    const from = this.#source.written.indexOf(value, span.from);
    return from >= 0 && from + value.length <= span.to
      ? this.#written({from, to: from + value.length})
      : allFrom(value, span);
  }

  #written({from, to}: Span): Run {
    const text = this.#source.written.slice(from, to);
    return {text, starts: Array.from({length: text.length}, (_, index) => from + index)};
  }
}

/** A text that stands for a whole stretch of the source. */
function allFrom(text: string, span: Span): Run {
  return {text, starts: mapToOneSpan(text, span).starts};
}

/** What hides MDX from the parser is dropped. */
function visible(value: string, starts: readonly number[]): Run {
  if (!value.includes('\u2060')) return {text: value, starts};
  const kept = [...starts.keys()].filter(index => value[index] !== '\u2060');
  return {text: kept.map(index => value[index]).join(''), starts: kept.map(index => starts[index]!)};
}
