import type {Html, Link, Nodes} from 'mdast';
import {findBareUrls} from './bare-urls.js';
import {mapCharacters, mapToOneSpan} from './character-map.js';
import {isPlaceholder, readTag} from './html.js';
import {OBJECT} from './marks.js';
import {BlockText} from './prose.js';
import type {SourceText, Span} from './source-text.js';

/** HTML elements whose text the author does not assert: it is struck, or it is not prose. */
export const HIDING_TAGS: ReadonlySet<string> = new Set([
  'code',
  'del',
  'samp',
  's',
  'script',
  'strike',
  'style',
  'tt',
]);
const CODE_TAGS = new Set(['code', 'samp', 'tt']);

/** Reads inline nodes as plain text. `owner` is the place of the block, for nodes without a position. */
export function readInlines(nodes: readonly Nodes[], owner: Span, source: SourceText): BlockText {
  const reader = new InlineReader(source, owner);
  reader.readAll(nodes, owner);
  return reader.block.finish();
}

/** Reads HTML that is really an unfilled placeholder. */
export function readHtmlAsText(node: Html, owner: Span, source: SourceText): BlockText {
  const block = new BlockText(source, owner);
  block.addText(node.value, mapCharacters(node.value, source.text, owner, 'raw'));
  return block.finish();
}

/** The source of a node; that of its nearest relative with a position when it has none. */
export function spanOf(node: Nodes, owner: Span, source: SourceText): Span {
  if (!node.position?.start || !node.position.end) return owner;
  const from = source.offsetOf(node.position.start);
  return {from, to: Math.max(from, source.offsetOf(node.position.end))};
}

class InlineReader {
  readonly block: BlockText;
  readonly #source: SourceText;
  /** The hiding HTML element we are in, how many of its name are open, and where the first of them starts. */
  #hidden: {tag: string; depth: number; from: number} | undefined;

  constructor(source: SourceText, owner: Span) {
    this.#source = source;
    this.block = new BlockText(source, owner);
  }

  readAll(nodes: readonly Nodes[], owner: Span): void {
    for (const node of nodes) this.#read(node, owner);
  }

  #read(node: Nodes, owner: Span): void {
    const span = spanOf(node, owner, this.#source);
    if (node.type === 'html') this.#readHtml(node, span);
    else if (!this.#hidden) this.#readVisible(node, span);
    else if ('children' in node) this.readAll(node.children, span);
  }

  #readVisible(node: Nodes, span: Span): void {
    switch (node.type) {
      case 'text':
        this.#readText(node.value, node.position ? span : undefined, span);
        break;
      case 'strong': {
        const from = this.block.text.length;
        this.readAll(node.children, span);
        this.block.addStrong({from, to: this.block.text.length});
        this.#addMarked(node, from, span);
        break;
      }
      case 'break':
        this.block.addHardBreak(span);
        break;
      case 'image':
      case 'imageReference':
        this.block.hasImage = true;
        break;
      case 'delete':
      case 'footnoteReference':
        break;
      case 'link':
        if (isUrl(node)) this.block.addObject(OBJECT, span, textOf(node));
        else this.#readMarked(node, span);
        break;
      default:
        if (node.type === 'inlineCode' || (node.type as string) === 'inlineMath')
          this.block.addObject(OBJECT, span, this.#written(span));
        else if ('children' in node) this.#readMarked(node, span);
    }
  }

  #readMarked(node: Nodes & {children: readonly Nodes[]}, span: Span): void {
    const from = this.block.text.length;
    this.readAll(node.children, span);
    this.#addMarked(node, from, span);
  }

  #addMarked(node: Nodes, from: number, span: Span): void {
    if (node.position) this.block.addMarked({from, to: this.block.text.length}, span);
  }

  #written({from, to}: Span): string {
    return this.#source.written.slice(from, to);
  }

  /** Adds text, with an object for each bare URL in it, as for those in angle brackets. */
  #readText(value: string, own: Span | undefined, owner: Span): void {
    const map = own ? mapCharacters(value, this.#source.text, own, 'markdown') : mapToOneSpan(value, owner);
    let done = 0;
    const addUpTo = (to: number) => {
      const part = {starts: map.starts.slice(done, to), ends: map.ends.slice(done, to)};
      this.block.addText(value.slice(done, to), part);
    };
    for (const url of findBareUrls(value)) {
      addUpTo(url.from);
      const span = {from: map.starts[url.from]!, to: map.ends[url.to - 1]!};
      this.block.addObject(OBJECT, span, value.slice(url.from, url.to));
      done = url.to;
    }
    if (done === 0) this.block.addText(value, map);
    else addUpTo(value.length);
  }

  #readHtml(node: Html, span: Span): void {
    const tag = readTag(node.value);
    if (this.#hidden) {
      if (tag?.name === this.#hidden.tag) this.#hidden.depth += tag.isClosing ? -1 : 1;
      if (this.#hidden.depth > 0) return;
      const whole = {from: this.#hidden.from, to: span.to};
      if (CODE_TAGS.has(this.#hidden.tag)) this.block.addObject(OBJECT, whole, this.#written(whole));
      this.#hidden = undefined;
      return;
    }
    if (!tag) return;
    if (tag.name === 'br') this.block.addHardBreak(span);
    else if (tag.name === 'img') this.block.hasImage = true;
    else if (HIDING_TAGS.has(tag.name) && !tag.isClosing) {
      this.#hidden = {tag: tag.name, depth: 1, from: span.from};
    } else if (isPlaceholder(node.value)) {
      this.block.addText(node.value, mapCharacters(node.value, this.#source.text, span, 'raw'));
    }
  }
}

function textOf(link: Link): string {
  return link.children.map(child => (child.type === 'text' ? child.value : '')).join('');
}

/** Whether the text of a link is its own address. Addresses of people are text. */
function isUrl(link: Link): boolean {
  const [child, ...others] = link.children;
  if (child?.type !== 'text' || others.length > 0) return false;
  return child.value === link.url || link.url === `http://${child.value}`;
}
