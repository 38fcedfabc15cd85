import type {Heading, Prose, Section, Sentence, SentenceKind} from './announcement.js';

/** A section while it is being filled. */
interface OpenSection extends Section {
  readonly heading: Heading | undefined;
  readonly parent: OpenSection | undefined;
  readonly sentences: Sentence[];
  isEmpty: boolean;
}

/** What the reader of blocks knows about a sentence; its place among the others is the outline's business. */
export interface SentenceParts {
  prose: Prose;
  kind: SentenceKind;
  label: Prose | undefined;
  columns: readonly string[];
  introducedBy: Sentence | undefined;
  block: number;
}

/** Puts headings and sentences, as they come, into sections. */
export class Outline {
  readonly sentences: Sentence[] = [];
  readonly #sections: OpenSection[] = [];
  readonly #preamble: OpenSection = openSection(undefined, undefined);
  #current = this.#preamble;
  #containers = 0;
  #title: Heading | undefined;

  get title(): Heading | undefined {
    return this.#title;
  }

  /** In document order; the part before the first heading is left out if nothing stands in it. */
  get sections(): readonly Section[] {
    return this.#preamble.isEmpty ? this.#sections : [this.#preamble, ...this.#sections];
  }

  /** Whether no heading and no content has come yet. */
  get isBlank(): boolean {
    return this.#preamble.isEmpty && this.#sections.length === 0;
  }

  openSection(heading: Heading, canBeTitle: boolean): void {
    let parent: OpenSection | undefined = this.#current;
    while (parent && (parent.heading?.depth ?? Number.POSITIVE_INFINITY) >= heading.depth)
      parent = parent.parent;
    this.#current = openSection(heading, parent);
    this.#sections.push(this.#current);
    if (canBeTitle && this.#containers === 0) this.#offerTitle(heading);
  }

  /** Reads a quote or a list item: a heading inside it heads nothing outside. */
  inContainer(read: () => void): void {
    const section = this.#current;
    this.#containers++;
    read();
    this.#containers--;
    this.#current = section;
  }

  /** Notes that something stands here, prose or not. */
  addContent(): void {
    let section: OpenSection | undefined = this.#current;
    for (; section?.isEmpty; section = section.parent) section.isEmpty = false;
  }

  addSentence({prose, kind, label, columns, introducedBy, block}: SentenceParts): Sentence {
    this.addContent();
    const section = this.#current;
    const sentence: Sentence = {
      text: prose.text,
      placeOf: prose.placeOf,
      quote: prose.quote,
      kind,
      label,
      columns,
      introducedBy,
      block,
      index: this.sentences.length,
      section,
      previous: section.sentences.at(-1),
    };
    section.sentences.push(sentence);
    this.sentences.push(sentence);
    return sentence;
  }

  #offerTitle(heading: Heading): void {
    if (!this.#title || (heading.depth === 1 && this.#title.depth !== 1)) this.#title = heading;
  }
}

function openSection(heading: Heading | undefined, parent: OpenSection | undefined): OpenSection {
  return {heading, parent, sentences: [], isEmpty: true};
}
