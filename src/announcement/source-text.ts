import type {Place, Point} from './announcement.js';

/** A stretch of a text, given by offsets; `to` is exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** A source text that knows its lines. Lines end in LF, CRLF or CR, as in Markdown. */
export class SourceText {
  /** As the parser saw it. */
  readonly text: string;
  /** As the author wrote it: the same, but for parts that the parser was not to see. */
  readonly written: string;
  #lineStarts: number[] | undefined;

  constructor(text: string, written = text) {
    this.text = text;
    this.written = written;
  }

  /** The point at an offset; an offset outside the text counts as its nearest end. */
  pointAt(offset: number): Point {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= inside) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: inside - starts[low]! + 1, offset: inside};
  }

  /** The place between two offsets. */
  placeAt(from: number, to: number): Place {
    return {start: this.pointAt(from), end: this.pointAt(Math.max(from, to))};
  }

  /** The offset of a point that may lack one, as unist allows. */
  offsetOf(point: {line: number; column: number; offset?: number | undefined}): number {
    if (point.offset !== undefined) return Math.max(0, Math.min(point.offset, this.text.length));
    const starts = this.#starts();
    const lineStart = starts[Math.max(0, Math.min(point.line, starts.length) - 1)]!;
    return Math.max(0, Math.min(lineStart + point.column - 1, this.text.length));
  }

  #starts(): number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length);
  return starts;
}
