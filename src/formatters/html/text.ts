import {isPart, type Part, type PartKind, type Run} from '../../announcement/manuscript.js';
import {Cutter, type Piece} from './marks.js';
import {html, type Markup} from './markup.js';
import type {Annotations, Note} from './notes.js';

/** With more findings than this in one place, they stand beneath it and not beside it. */
const MOST_BESIDE = 2;

/** The parts that hold blocks; notes stand beside the blocks, not beside these. */
const containers: ReadonlySet<PartKind> = new Set(['list', 'numbered-list', 'list-item', 'quote']);

/** Renders the text of a memo, with its marks and, beside each block, the notes that belong to it. */
export function renderText(parts: readonly Part[], {marks, notes}: Annotations): Markup {
  const renderer = new TextRenderer(new Cutter(marks), assignNotes(parts, notes));
  const text = renderer.render(parts);
  // Where no letter of a place is shown (it lies in a link's address, say), its links lead to the top.
  const unseen = marks.flatMap(({anchor}) => (anchor && !renderer.anchored.has(anchor.id) ? anchor : []));
  return html`${unseen.map(({id, className}) => html`<span class="${className}" id="${id}" tabindex="-1"></span>`)}${text}`;
}

/** Each note goes to the block that its place lies in, else to the nearest one before it, else to the first. */
function assignNotes(parts: readonly Part[], notes: readonly Note[]): ReadonlyMap<Part | undefined, Note[]> {
  const blocks = blocksOf(parts);
  const assigned = new Map<Part | undefined, Note[]>();
  for (const note of notes) {
    const block = blocks.findLast(({span}) => span.from <= note.at) ?? blocks[0];
    assigned.set(block, withNote(assigned.get(block) ?? [], note));
  }
  return assigned;
}

function withNote(notes: readonly Note[], note: Note): Note[] {
  const isKnown = notes.some(({about}) => about === note.about);
  if (!isKnown) return [...notes, note];
  return notes.map(known =>
    known.about === note.about
      ? {...known, reasons: [...new Set([...known.reasons, ...note.reasons])]}
      : known,
  );
}

function blocksOf(parts: Part['children']): readonly Part[] {
  return parts.filter(isPart).flatMap(part => (containers.has(part.kind) ? blocksOf(part.children) : [part]));
}

class TextRenderer {
  readonly #cutter: Cutter;
  /** By block; those of a memo without any block are under `undefined`. */
  readonly #notes: ReadonlyMap<Part | undefined, readonly Note[]>;
  /** The level of the heading before, so that none is skipped however the author numbered them. */
  #level = 2;
  /** The anchors that were written. */
  readonly anchored = new Set<string>();

  constructor(cutter: Cutter, notes: ReadonlyMap<Part | undefined, readonly Note[]>) {
    this.#cutter = cutter;
    this.#notes = notes;
  }

  render(parts: readonly Part[]): Markup {
    const empty = html`<p class="markup">This memo is empty.</p>`;
    return html`${this.#blocks(parts)}${parts.length === 0 && this.#withNotes(empty, undefined)}`;
  }

  #blocks(children: Part['children']): readonly Markup[] {
    return children.map(child => {
      if (!isPart(child)) return this.#run(child);
      if (containers.has(child.kind)) return this.#container(child);
      return this.#withNotes(this.#block(child), child);
    });
  }

  #container({kind, children, number}: Part): Markup {
    const inner = this.#blocks(children);
    if (kind === 'list') return html`<ul>\n${inner}</ul>\n`;
    if (kind === 'numbered-list') return html`<ol start="${number}">\n${inner}</ol>\n`;
    if (kind === 'list-item') return html`<li>${inner}</li>\n`;
    return html`<blockquote>\n${inner}</blockquote>\n`;
  }

  #withNotes(body: Markup, block: Part | undefined): Markup {
    const notes = this.#notes.get(block) ?? [];
    if (notes.length === 0) return html`${body}\n`;
    const isCrowded = notes.filter(({isFinding}) => isFinding).length > MOST_BESIDE;
    return html`<div class="row${isCrowded && ' many'}">
<div class="body">${body}</div>
<div class="notes">
${notes.map(note => note.render(note.reasons))}</div>
</div>
`;
  }

  #block(part: Part): Markup {
    const inner = this.#inline(part.children);
    switch (part.kind) {
      case 'paragraph':
        return html`<p>${inner}</p>`;
      case 'heading':
        return this.#heading(part.number ?? 1, inner);
      case 'code-block':
      case 'front-matter':
        return html`<pre>${inner}</pre>`;
      case 'markup':
        return html`<pre class="markup">${inner}</pre>`;
      case 'rule':
        return html`<hr>`;
      case 'table':
        return html`<table>\n${inner}</table>`;
      default:
        return html`<p>${this.#part(part)}</p>`;
    }
  }

  #heading(depth: number, inner: readonly Markup[]): Markup {
    this.#level = Math.min(depth + 2, this.#level + 1, 6);
    const [open, close] = headingTags[this.#level] ?? headingTags[6]!;
    return html`${open} class="depth-${depth}">${inner}${close}`;
  }

  #inline(children: Part['children']): readonly Markup[] {
    return children.map(child => (isPart(child) ? this.#part(child) : this.#run(child)));
  }

  #part(part: Part): Markup {
    const inner = this.#inline(part.children);
    return inlineParts[part.kind]?.(inner) ?? html`${inner}`;
  }

  #run(run: Run): Markup {
    return html`${this.#cutter.cut(run).map(piece => this.#piece(piece))}`;
  }

  #piece({text, marks}: Piece): Markup {
    if (marks.length === 0) return html`${text}`;
    const classes = [...new Set(marks.flatMap(mark => mark.classes))].join(' ');
    let inner = html`${text}`;
    for (const {anchor} of marks) {
      if (anchor === undefined || this.anchored.has(anchor.id)) continue;
      this.anchored.add(anchor.id);
      inner = html`<span class="anchor ${anchor.className}" id="${anchor.id}" tabindex="-1">${inner}</span>`;
    }
    return html`<mark class="${classes}">${inner}</mark>`;
  }
}

/** Headings stand beneath the name of the memo, which is an `h2`. */
const headingTags: Readonly<Record<number, readonly [open: Markup, close: Markup]>> = {
  3: [html`<h3`, html`</h3>`],
  4: [html`<h4`, html`</h4>`],
  5: [html`<h5`, html`</h5>`],
  6: [html`<h6`, html`</h6>`],
};

const inlineParts: Partial<Readonly<Record<PartKind, (inner: readonly Markup[]) => Markup>>> = {
  'table-row': inner => html`<tr>${inner}</tr>\n`,
  'header-cell': inner => html`<th scope="col">${inner}</th>`,
  cell: inner => html`<td>${inner}</td>`,
  'line-break': () => html`<br>`,
  strong: inner => html`<strong>${inner}</strong>`,
  emphasis: inner => html`<em>${inner}</em>`,
  struck: inner => html`<del>${inner}</del>`,
  code: inner => html`<code>${inner}</code>`,
  link: inner => html`<span class="link">${inner}</span>`,
  image: inner => html`<span class="image">[${inner}]</span>`,
  'note-mark': inner => html`<sup>${inner}</sup>`,
  markup: inner => html`<code class="markup">${inner}</code>`,
};
