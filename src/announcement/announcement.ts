/**
 * What a Markdown document becomes before any rule sees it: sections and sentences that know their
 * place in the source. Everything else in the program speaks in these terms; only this folder knows
 * Markdown.
 */

/** A point in the source. `line` and `column` are 1-based, `offset` is 0-based, all in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A stretch of the source; `end` is exclusive. */
export interface Place {
  start: Point;
  end: Point;
}

/** Text with its markup removed that can say where each of its characters stands in the source. */
export interface Prose {
  /**
   * Plain text: entities decoded, escapes resolved, white space turned into single spaces. Struck-through text,
   * comments and images are gone; inline code and URLs are each a U+FFFC, Unicode's mark for an object.
   */
  readonly text: string;
  /**
   * The source place of `text.slice(from, to)` (the whole text by default). The source at that place is
   * the same text, give or take the markup, entities and line prefixes in between.
   */
  placeOf(from?: number, to?: number): Place;
  /**
   * `text.slice(from, to)` (the whole text by default) as it may be shown to people: each U+FFFC is the code, in
   * its backticks, or the URL that it stands for.
   */
  quote(from?: number, to?: number): string;
}

/** A section heading. `depth` is 1 to 6; a paragraph that is all bold heads a section of depth 7. */
export interface Heading extends Prose {
  readonly depth: number;
  /** The text without its numbering, emoji and closing punctuation: `3. Risks:` has the label `Risks`. */
  readonly label: string;
}

/** A part of the document: a heading and what stands under it, up to the next heading. */
export interface Section {
  /** Absent for the part before the first heading. */
  readonly heading: Heading | undefined;
  readonly parent: Section | undefined;
  /** The sentences directly in this section, not those of its subsections. */
  readonly sentences: readonly Sentence[];
  /** True when nothing at all (no prose, code, image or table) stands under it or under its subsections. */
  readonly isEmpty: boolean;
}

/** The kind of block that a sentence was written in. */
export type SentenceKind = 'paragraph' | 'list-item' | 'table-row' | 'quote';

/**
 * One sentence of prose. A table row is one sentence, its cells joined by ` | `. Headings are not
 * sentences: they give meaning to the sentences under them.
 */
export interface Sentence extends Prose {
  readonly kind: SentenceKind;
  /** Position among all sentences of the announcement, from 0. */
  readonly index: number;
  readonly section: Section;
  /**
   * The lead-in that labels it, without the closing colon or full stop: `Owner` for `**Owner:** Dana` and
   * for every sentence of the same paragraph or list item; undefined where there is none.
   */
  readonly label: Prose | undefined;
  /** For a table row, the header cell of each column; empty otherwise. */
  readonly columns: readonly string[];
  /** The line that leads into its list, table or quote (`We will stop if:`), where there is one. */
  readonly introducedBy: Sentence | undefined;
  /** The sentence before it in the same section. */
  readonly previous: Sentence | undefined;
  /** Sentences of one paragraph, list item or row share a block number. */
  readonly block: number;
}

/** A link that readers can follow. Not an image, and not one that is struck through or shown as code. */
export interface Link {
  /** What readers see of it; its address where that is all they see. Code in it keeps its backticks. */
  readonly text: string;
  /** Where it leads, as written: `https://…`, `#risks`, `../board.md`, `mailto:…`. */
  readonly url: string;
  /** The link with its marks. */
  readonly place: Place;
}

/** Metadata at the top of the file. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml';
  readonly data: Readonly<Record<string, unknown>>;
  readonly place: Place;
  /** Where a top-level key and its value stand. */
  placeOf(key: string): Place | undefined;
}

/** Front matter that could not be read. */
export interface FrontMatterError {
  readonly reason: string;
  readonly place: Place;
}

/** A comment: HTML's `<!-- … -->`, or MDX's with braces. Not one that is shown as code. */
export interface Comment {
  /**
   * What stands between its delimiters, unit for unit as in the source; only the markers of a quote that it goes
   * on in are blanks.
   */
  readonly text: string;
  /** Where `text` starts in the source, in UTF-16 units. */
  readonly textOffset: number;
  /** The comment with its delimiters. */
  readonly place: Place;
  /** The block, or the inline node, that follows it; undefined at the end of what it stands in, and in MDX. */
  readonly followedBy: Place | undefined;
}

/** A block of the top level: what is put between two of them leaves both as they are. */
export interface Block {
  /** What Markdown calls it: `heading`, `paragraph`, `list`, `definition`, `yaml` and so on. */
  readonly kind: string;
  /** Offsets in the source, in UTF-16 units; the indentation before its first line does not belong to it. */
  readonly from: number;
  /** Exclusive; the end of its last line does not belong to it. */
  readonly to: number;
}

/** A whole document, read. */
export interface Announcement {
  /** The source text, without a byte order mark. */
  readonly source: string;
  /**
   * The first heading of depth 1, else the first heading, else undefined. A bold line is a title only if it
   * comes first, a heading inside a quote or list never is.
   */
  readonly title: Heading | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly frontMatterError: FrontMatterError | undefined;
  /**
   * In document order, subsections included. The part before the first heading comes first, unless nothing
   * stands in it.
   */
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  /** In document order. */
  readonly comments: readonly Comment[];
  /** In document order. */
  readonly blocks: readonly Block[];
  /** In document order: Markdown's links, those by reference, and bare addresses. Found when they are asked for. */
  readonly links: readonly Link[];
  /** Whether comments have to be written as in MDX, which knows none of HTML's. */
  readonly isMdx: boolean;
  /** Where a missing element is reported: the title, else the first sentence, else the start of the file. */
  readonly anchor: Place;
  /** The place of a stretch of the source, given by offsets. */
  placeAt(from: number, to: number): Place;
}
