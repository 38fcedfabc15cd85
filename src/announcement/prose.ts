import type {Prose} from './announcement.js';
import type {CharacterMap} from './character-map.js';
import {OBJECT} from './marks.js';
import type {SourceText, Span} from './source-text.js';

/** One end of a part between marks: where the part ends on the other side, and where the mark stands. */
interface Mark {
  other: number;
  /** The offset in the source, on the far side of the mark. */
  at: number;
}

/**
 * The plain text of a block, before it is cut into sentences: every character knows its source, and what the
 * markup said about the shape of the text is kept beside it.
 */
export class BlockText {
  text = '';
  /** The parts of the text in bold, in order; none lies in another. */
  readonly strong: Span[] = [];
  /** Where lines start that the author broke on purpose. */
  readonly hardBreaks: number[] = [];
  /** Where lines start that are merely wrapped. */
  readonly softBreaks: number[] = [];
  /** Whether an image stands in it. */
  hasImage = false;

  readonly #source: SourceText;
  readonly #owner: Span;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** What to show for the objects, by where they stand in the text. */
  readonly #objects = new Map<number, string>();
  /** The marks around parts of the text, by where those parts start, and by where they end. */
  readonly #openings = new Map<number, Mark[]>();
  readonly #closings = new Map<number, Mark[]>();
  /** Kept apart because looking at the end of a text that is still growing makes the engine copy it. */
  #endsInSpace = false;

  /** @param owner the place of the block, which is the place of an empty text. */
  constructor(source: SourceText, owner: Span) {
    this.#source = source;
    this.#owner = owner;
  }

  /** Adds text; runs of white space become one space, white space at the start is dropped. */
  addText(value: string, map: CharacterMap): void {
    let done = 0;
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index);
      const isSpace = isWhiteSpace(code);
      if (!isSpace && !isInvisible(code)) continue;
      this.#addRun(value, map, done, index);
      done = index + 1;
      if (isSpace) this.#addSpace(map.starts[index]!, map.ends[index]!);
      if (code === 10 || code === 13) addBreak(this.softBreaks, this.text.length);
    }
    this.#addRun(value, map, done, value.length);
  }

  /** Adds a single character that stands for a stretch of the source, and the words to show for it. */
  addObject(character: string, source: Span, words: string): void {
    this.#objects.set(this.text.length, words.replace(/\s+/g, ' '));
    this.#add(character, source.from, source.to);
  }

  /** Notes that a part of the text stands between marks; `source` is that of the part and its marks. */
  addMarked({from, to}: Span, source: Span): void {
    if (to <= from) return;
    this.#openings.set(from, [...(this.#openings.get(from) ?? []), {other: to, at: source.from}]);
    this.#closings.set(to, [...(this.#closings.get(to) ?? []), {other: from, at: source.to}]);
  }

  addHardBreak(source: Span): void {
    this.#addSpace(source.from, source.to);
    addBreak(this.hardBreaks, this.text.length);
  }

  /** Notes that a part is bold; the bold parts inside it are a part of it. */
  addStrong(span: Span): void {
    while ((this.strong.at(-1)?.from ?? -1) >= span.from) this.strong.pop();
    if (span.to > span.from) this.strong.push(span);
  }

  /** Adds the text of another block, after a separator that stands for all between the two. */
  addBlock(other: BlockText, separator: string): void {
    if (this.text !== '') {
      const gap = {from: this.#ends.at(-1)!, to: Math.max(this.#ends.at(-1)!, other.#starts[0] ?? 0)};
      for (const character of separator) this.#add(character, gap.from, gap.to);
    }
    const offset = this.text.length;
    for (const [at, words] of other.#objects) this.#objects.set(offset + at, words);
    for (const [marks, added] of [
      [other.#openings, this.#openings],
      [other.#closings, this.#closings],
    ] as const) {
      for (const [edge, edges] of marks)
        added.set(
          offset + edge,
          edges.map(({other: end, at}) => ({other: offset + end, at})),
        );
    }
    for (let index = 0; index < other.text.length; index++) {
      this.#add(other.text[index]!, other.#starts[index]!, other.#ends[index]!);
    }
  }

  /** Drops the space at the end. Nothing is added afterwards. */
  finish(): this {
    if (this.#endsInSpace) this.text = this.text.slice(0, -1);
    return this;
  }

  /** A part of the text as prose that knows its place. */
  slice(from = 0, to = this.text.length): Prose {
    const inside = (at: number) => from + Math.max(0, Math.min(at, to - from));
    return {
      text: this.text.slice(from, to),
      placeOf: (start = 0, end = to - from) => this.#placeOf(inside(start), inside(end)),
      quote: (start = 0, end = to - from) => this.#quote(inside(start), inside(end)),
    };
  }

  #quote(from: number, to: number): string {
    const part = this.text.slice(from, to);
    if (this.#objects.size === 0) return part;
    return part.replaceAll(OBJECT, (object, at: number) => this.#objects.get(from + at) ?? object);
  }

  #placeOf(from: number, to: number) {
    if (this.text === '') return this.#source.placeAt(this.#owner.from, this.#owner.to);
    const start = from < this.text.length ? this.#starts[from]! : this.#ends[this.text.length - 1]!;
    if (to <= from) return this.#source.placeAt(start, start);
    const end = this.#ends[to - 1]!;
    // Marks come in pairs: with words on its other side as well, a marked part is taken whole.
    const opened = (this.#openings.get(from) ?? []).filter(mark => mark.other < to).map(mark => mark.at);
    const closed = (this.#closings.get(to) ?? []).filter(mark => mark.other > from).map(mark => mark.at);
    return this.#source.placeAt(Math.min(start, ...opened), Math.max(end, ...closed));
  }

  #addSpace(start: number, end: number): void {
    const last = this.#ends.length - 1;
    if (last < 0) return;
    if (this.#endsInSpace) {
      this.#ends[last] = Math.max(end, this.#ends[last]!);
    } else {
      this.#add(' ', start, end);
      this.#endsInSpace = true;
    }
  }

  /** Adds a part of a text that has no white space in it. */
  #addRun(value: string, map: CharacterMap, from: number, to: number): void {
    if (from === to) return;
    this.text += value.slice(from, to);
    for (let index = from; index < to; index++) {
      this.#starts.push(map.starts[index]!);
      this.#ends.push(map.ends[index]!);
    }
    this.#endsInSpace = false;
  }

  #add(character: string, start: number, end: number): void {
    this.text += character;
    this.#starts.push(start);
    this.#ends.push(end);
    this.#endsInSpace = false;
  }
}

function addBreak(breaks: number[], at: number): void {
  if (at > 0 && breaks.at(-1) !== at) breaks.push(at);
}

/** Blanks and line endings, and all that Unicode calls a space: a cue must not miss `3&nbsp;March`. */
function isWhiteSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));
}

/** Soft hyphens and zero-width spaces; not the joiner, which emoji are made with. */
function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}
