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

/** Also as MDX writes comments, and with words behind the name, such as who wrote the block. */
const marker = /^\s*(?:<!--|\{\/\*)\s*change-lint-register:(start|end)\b.*(?:-->|\*\/\})\s*$/;

/** Whether a text is a page that holds the register, and so no announcement. */
export function holdsRegister(source: string): boolean {
  return source.includes('change-lint-register:start') && markersIn(source).length > 0;
}

/** The markers of a text, in their order. Those in a fenced block of code only show how it is done. */
export function markersIn(source: string): readonly Marker[] {
  const found: Marker[] = [];
  let fence: string | undefined;
  let line = 0;
  for (const {0: text, index} of source.matchAll(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g)) {
    line += 1;
    const isInside = fence !== undefined;
    fence = fenceAfter(text, fence);
    const kind = isInside ? undefined : marker.exec(text)?.[1];
    if (kind === 'start' || kind === 'end') found.push({kind, line, from: index, to: index + text.length});
  }
  return found;
}

/** The fence that is open after a line: the one before, one that the line opens, or none. */
function fenceAfter(line: string, open: string | undefined): string | undefined {
  const [, marks = '', rest = ''] = /^\s*(`{3,}|~{3,})(.*)/.exec(line) ?? [];
  if (open === undefined)
    return marks === '' || (marks.startsWith('`') && rest.includes('`')) ? undefined : marks;
  return marks.startsWith(open) && rest.trim() === '' ? undefined : open;
}
