import type {
  Blockquote,
  Heading as HeadingNode,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Root,
  RootContent,
} from 'mdast';
import type {Prose, Sentence, SentenceKind} from './announcement.js';
import {cutIntoSentences} from './block-sentences.js';
import {BOLD_HEADING_DEPTH, isBoldHeading, isSelfContained} from './bold-headings.js';
import {isPlaceholder, showsSomething} from './html.js';
import {readHtmlAsText, readInlines, spanOf} from './inlines.js';
import {labelSpan, looksLikeLabel} from './labels.js';
import {isModuleCode} from './mdx.js';
import {Outline} from './outline.js';
import type {BlockText} from './prose.js';
import type {SourceText, Span} from './source-text.js';
import {readTable} from './tables.js';

/** What blocks inherit from those around them. */
interface Surroundings {
  kind: SentenceKind;
  /** The label of the nearest list item that has one. */
  label: Prose | undefined;
  /** The line that leads into the list, table or quote we are in. */
  introducedBy: Sentence | undefined;
  /** The nearest place, for nodes without one. */
  owner: Span;
  depth: number;
}

/** Deeper than anybody writes, and not so deep that reading it could exhaust the stack. */
const DEEPEST = 200;

const PHRASING = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
]);

/** Leaves that show nothing to a reader. */
const INVISIBLE = new Set(['definition', 'mdxFlowExpression', 'mdxjsEsm', 'thematicBreak', 'toml', 'yaml']);

/** A bold line that opens a list item and is longer than this is what the item says, not its label. */
const MOST_WORDS_IN_LABEL = 8;

const ALERT_MARKER = /^\[!(?:note|tip|important|warning|caution)\](?:\s+|$)/i;

/** Reads the blocks of a document into sections and sentences. */
export function readBlocks(tree: Root, source: SourceText): Outline {
  const reader = new BlockReader(source);
  const start = {from: 0, to: 0};
  const owner = spanOf(tree, start, source);
  reader.readFlow(tree.children, {
    kind: 'paragraph',
    label: undefined,
    introducedBy: undefined,
    owner,
    depth: 0,
  });
  return reader.outline;
}

class BlockReader {
  readonly outline = new Outline();
  readonly #source: SourceText;
  #blocks = 0;
  #boldHeadings = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** Reads blocks that follow one another; `leader` leads into the first, as a line that ends in a colon does. */
  readFlow(nodes: readonly Nodes[], around: Surroundings, leader?: Sentence): void {
    if (around.depth > DEEPEST) return;
    let before = leader;
    nodes.forEach((node, index) => {
      if (!this.#isVisible(node)) return;
      const inner = {
        ...around,
        owner: spanOf(node, around.owner, this.#source),
        introducedBy: (isIntroduced(node) && before) || around.introducedBy,
        depth: around.depth + 1,
      };
      const last = this.#readBlock(node, inner, this.#findVisible(nodes, index + 1));
      before = last && endsInColon(last) ? last : undefined;
    });
  }

  /** The first node from `start` on that a reader sees. */
  #findVisible(nodes: readonly Nodes[], start: number): Nodes | undefined {
    for (let index = start; index < nodes.length; index++)
      if (this.#isVisible(nodes[index]!)) return nodes[index];
    return undefined;
  }

  #isVisible(node: Nodes): boolean {
    if (node.type === 'html') return isPlaceholder(node.value) || showsSomething(node.value);
    if (node.type === 'paragraph') return !this.#isModuleCode(node);
    return !INVISIBLE.has(node.type);
  }

  /** Whether a paragraph that starts where its line does is code of MDX. */
  #isModuleCode(node: Paragraph): boolean {
    if (node.position?.start.column !== 1) return false;
    const {from, to} = spanOf(node, {from: 0, to: 0}, this.#source);
    return isModuleCode(this.#source.text.slice(from, to));
  }

  /** Reads one block, knowing the next; returns its last sentence if it is a paragraph. */
  #readBlock(node: Nodes, around: Surroundings, next: Nodes | undefined): Sentence | undefined {
    switch (node.type) {
      case 'paragraph':
        return this.#readParagraph(node, around, next);
      case 'heading':
        this.#openHeading(node, around);
        break;
      case 'blockquote':
        this.#readQuote(node, around);
        break;
      case 'list':
        this.#readList(node, around);
        break;
      case 'table':
        this.#readTable(node, around);
        break;
      case 'footnoteDefinition':
        this.outline.inContainer(() => this.readFlow(node.children, {...around, introducedBy: undefined}));
        break;
      case 'html':
        if (isPlaceholder(node.value))
          this.#addProse(readHtmlAsText(node, around.owner, this.#source), around);
        else this.outline.addContent();
        break;
      default:
        this.#readUnknown(node, around);
    }
    return undefined;
  }

  #readParagraph(node: Paragraph, around: Surroundings, next: Nodes | undefined): Sentence | undefined {
    const block = readInlines(node.children, around.owner, this.#source);
    if (around.kind !== 'list-item' && this.#isHeading(block, next)) {
      this.#openSection(block, BOLD_HEADING_DEPTH);
      this.#boldHeadings++;
      return undefined;
    }
    return this.#addProse(block, around);
  }

  /**
   * A bold line is a heading. With nothing under it, it may as well be a signature or a line that says all
   * there is to say; it is an empty heading only where it looks like the other headings of the document.
   */
  #isHeading(block: BlockText, next: Nodes | undefined): boolean {
    if (!isBoldHeading(block)) return false;
    if (!next) return this.#boldHeadings > 0 && !isSelfContained(block);
    return !(isSelfContained(block) && (next.type === 'heading' || this.#isBoldLine(next)));
  }

  #isBoldLine(node: Nodes): boolean {
    return (
      node.type === 'paragraph' && isBoldHeading(readInlines(node.children, {from: 0, to: 0}, this.#source))
    );
  }

  #openHeading(node: HeadingNode, around: Surroundings): void {
    this.#openSection(readInlines(node.children, around.owner, this.#source), node.depth);
  }

  #openSection(block: BlockText, depth: number): void {
    const label = labelSpan(block.text, {from: 0, to: block.text.length});
    const canBeTitle = depth < BOLD_HEADING_DEPTH || this.outline.isBlank;
    this.outline.openSection(
      {...block.slice(), depth, label: block.text.slice(label.from, label.to)},
      canBeTitle,
    );
    if (block.hasImage && block.text === '') this.outline.addContent();
  }

  #readQuote(node: Blockquote, around: Surroundings): void {
    this.outline.inContainer(() => this.readFlow(node.children, {...around, kind: 'quote'}));
  }

  #readList(node: List, around: Surroundings): void {
    for (const item of node.children) {
      const owner = spanOf(item, around.owner, this.#source);
      this.outline.inContainer(() => this.#readItem(item, {...around, kind: 'list-item', owner}));
    }
  }

  /** The first line of an item labels, or leads into, all else that stands in the item. */
  #readItem(item: ListItem, around: Surroundings): void {
    const [first, ...others] = item.children;
    if (first?.type !== 'paragraph' || others.length === 0) {
      this.readFlow(item.children, around);
      return;
    }
    const owner = spanOf(first, around.owner, this.#source);
    const block = readInlines(first.children, owner, this.#source);
    if (isBoldHeading(block) && looksLikeLabel(block.text, MOST_WORDS_IN_LABEL)) {
      const {from, to} = labelSpan(block.text, {from: 0, to: block.text.length});
      this.readFlow(others, {...around, label: block.slice(from, to)});
      return;
    }
    const last = this.#addProse(block, {...around, owner});
    const isTopic = last !== undefined && others[0]?.type === 'list' && !/[.!?]$/.test(last.text);
    const leader = last && (isTopic || endsInColon(last)) ? last : undefined;
    this.readFlow(others, {...around, label: last?.label ?? around.label}, leader);
  }

  #readTable(node: Extract<RootContent, {type: 'table'}>, around: Surroundings): void {
    this.outline.addContent();
    const {columns, rows} = readTable(node, around.owner, this.#source);
    for (const {block, label} of rows) {
      this.outline.addSentence({
        prose: block.slice(),
        kind: 'table-row',
        label: label ?? around.label,
        columns,
        introducedBy: around.introducedBy,
        block: this.#blocks++,
      });
    }
  }

  /** Nodes of other languages: what stands in them counts, what they are does not. */
  #readUnknown(node: Nodes, around: Surroundings): void {
    if (!('children' in node)) {
      this.outline.addContent();
    } else if (node.children.some(child => PHRASING.has(child.type))) {
      this.#addProse(readInlines(node.children, around.owner, this.#source), around);
    } else {
      this.readFlow(node.children, around);
    }
  }

  /** Adds the sentences of a block; returns the last. */
  #addProse(block: BlockText, around: Surroundings): Sentence | undefined {
    if (block.hasImage) this.outline.addContent();
    const start = around.kind === 'quote' ? (ALERT_MARKER.exec(block.text)?.[0].length ?? 0) : 0;
    const number = this.#blocks++;
    let last: Sentence | undefined;
    for (const {span, label} of cutIntoSentences(block, start)) {
      last = this.outline.addSentence({
        prose: block.slice(span.from, span.to),
        kind: around.kind,
        label: label ? block.slice(label.from, label.to) : around.label,
        columns: [],
        introducedBy: around.introducedBy,
        block: number,
      });
    }
    return last;
  }
}

/** Whether the line before it may lead into it: a paragraph is said by itself. */
function isIntroduced(node: Nodes): boolean {
  return node.type === 'list' || node.type === 'table' || node.type === 'blockquote';
}

function endsInColon(sentence: Sentence): boolean {
  return /[:：]["”’*_)]?$/.test(sentence.text);
}
