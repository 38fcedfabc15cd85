/** Where the register stands in a page: between two comments, each on a line of its own. */

/** What an author puts into a page, in Markdown. */
export const markers = {
  start: '<!-- change-lint-register:start -->',
  end: '<!-- change-lint-register:end -->',
} as const;

export type MarkerKind = keyof typeof markers;

/** A marker in a text. */
export interface Marker {
  kind: MarkerKind;
  /** Counted from 1. */
  line: number;
  /** Offset of the beginning of its line. */
  from: number;
  /** Offset behind its line, the line end included. */
  to: number;
}

/**
 * Also as MDX writes comments, and with words behind the name, such as who wrote the block. Further in than by three
 * blanks it is code.
 */
const marker =
  /^ {0,3}(?:<!--|\{\/\*)\s*change-lint-register:(start|end)\b(?:(?!-->|\*\/\}).)*(?:-->|\*\/\})\s*$/;

/** Something like a marker, wherever it stands in a line that is no code. */
const anyMarker = /^(?! {4}|\t).*(?:<!--|\{\/\*)\s*change-lint-register:(?:start|end)\b/;

/** Whether a text is a page that holds the register, and so no announcement. */
export function holdsRegister(source: string): boolean {
  return source.includes('change-lint-register:start') && markersIn(source).length > 0;
}

/** The markers of a text, in their order. Those in a block of code only show how it is done. */
export function markersIn(source: string): readonly Marker[] {
  return [...linesOutsideFences(source)].flatMap(({text, line, from}) => {
    const kind = marker.exec(text)?.[1];
    return kind === 'start' || kind === 'end' ? [{kind, line, from, to: from + text.length}] : [];
  });
}

/** The first line, counted from 1, where a marker shares its line with something else. Undefined where none does. */
export function crowdedLine(source: string): number | undefined {
  for (const {text, line} of linesOutsideFences(source)) {
    // Between backticks it only shows how it is done.
    const shown = text.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    if (anyMarker.test(shown) && !marker.test(text)) return line;
  }
  return undefined;
}

/** A line of a text, with its line end. */
interface Line {
  text: string;
  /** Counted from 1. */
  line: number;
  /** Offset of its beginning. */
  from: number;
}

function* linesOutsideFences(source: string): Iterable<Line> {
  let fence: string | undefined;
  let line = 0;
  for (const {0: text, index} of source.matchAll(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g)) {
    line += 1;
    const isInside = fence !== undefined;
    fence = fenceAfter(text, fence);
    if (!isInside) yield {text, line, from: index};
  }
}

/** The fence that is open after a line: the one before, one that the line opens, or none. */
function fenceAfter(line: string, open: string | undefined): string | undefined {
  const [, marks = '', rest = ''] = /^\s*(`{3,}|~{3,})(.*)/.exec(line) ?? [];
  if (open === undefined)
    return marks === '' || (marks.startsWith('`') && rest.includes('`')) ? undefined : marks;
  return marks.startsWith(open) && rest.trim() === '' ? undefined : open;
}
