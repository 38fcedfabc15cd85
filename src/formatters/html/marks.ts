import type {Run} from '../../announcement/manuscript.js';

/** A stretch of the source that is marked, and the class names that say as what. */
export interface Mark {
  from: number;
  to: number;
  classes: readonly string[];
  /** Where links lead that mean it: the first piece of text that shows it. */
  anchor: Anchor | undefined;
}

/** A place that links lead to. */
export interface Anchor {
  id: string;
  className: string;
}

/** A piece of text that the same marks cover from its first character to its last. */
export interface Piece {
  text: string;
  marks: readonly Mark[];
}

/** Cuts texts at the borders of marks, which may overlap in any way. */
export class Cutter {
  readonly #borders: readonly number[];
  /** The marks that cover the source from the border with the same index up to the next. */
  readonly #covers: readonly (readonly Mark[])[];

  constructor(marks: readonly Mark[]) {
    this.#borders = [...new Set(marks.flatMap(({from, to}) => [from, to]))].sort((a, b) => a - b);
    this.#covers = this.#borders.map(border => marks.filter(({from, to}) => from <= border && border < to));
  }

  cut({text, starts}: Run): readonly Piece[] {
    const pieces: Piece[] = [];
    let from = 0;
    let stretch = this.#stretchOf(starts[0] ?? 0);
    for (let index = 1; index <= text.length; index += 1) {
      const next = index < text.length ? this.#stretchOf(starts[index]!) : undefined;
      if (next === stretch) continue;
      pieces.push({text: text.slice(from, index), marks: this.#covers[stretch] ?? []});
      from = index;
      stretch = next ?? -1;
    }
    return pieces;
  }

  /** The index of the last border at or before an offset; -1 before the first. */
  #stretchOf(offset: number): number {
    let low = -1;
    let high = this.#borders.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#borders[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
