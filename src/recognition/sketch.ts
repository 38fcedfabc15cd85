/**
 * What can be seen of a document at a glance, line by line and without a Markdown parser: a directory of a
 * thousand pages has to be looked through in the time that reading one of them with care takes.
 */

/** A document as it looks at a glance. */
export interface Sketch {
  /** The lines between the fences of the front matter; empty where there is none. */
  frontMatter: readonly string[];
  /** Headings, without `#` and numbering, in lower case; the title too. */
  headings: readonly string[];
  /** What stands before a colon at the start of a line (`Present: Ana, Tom`), in lower case. */
  labels: readonly string[];
  /** Lines of running text, list items included; markup, links' targets and inline code are gone. */
  prose: readonly string[];
  /** How many words the prose has. */
  words: number;
  /** Lines of code between fences. */
  codeLines: number;
  /** Inline code, by how often it occurs. */
  codeSpans: number;
  /** Pictures that link to something, as the badges of a readme do. */
  badges: number;
}

/** Longer documents are judged by their beginning; no memo gets near this. */
const enough = 40_000;

/** A heading is known by its first words. */
const longestHeading = 200;

/** Looks at a document. @param source Markdown; a byte order mark is ignored. */
export function sketchOf(source: string): Sketch {
  const lines = source
    .slice(0, enough)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  const {frontMatter, body} = splitFrontMatter(lines);
  const headings: string[] = [];
  const labels: string[] = [];
  const prose: string[] = [];
  const found = {codeLines: 0, codeSpans: 0, badges: 0};
  let fence: string | undefined;
  for (const [index, line] of body.entries()) {
    const mark = /^\s*(?:[-*+>]\s+|\d+[.)]\s+)*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      else found.codeLines += 1;
    } else if (mark !== undefined) fence = mark;
    else {
      found.badges += line.match(/\[!\[|<img\b|\]: https?:\/\/\S*(?:badge|shields)/g)?.length ?? 0;
      const heading = headingOf(line, body[index + 1]);
      if (heading !== undefined) headings.push(heading);
      else {
        found.codeSpans += line.match(/`[^`]+`/g)?.length ?? 0;
        const text = plain(line);
        if (text !== '') prose.push(text);
        labels.push(...labelOf(text));
      }
    }
  }
  return {frontMatter, headings, labels, prose, words: countWords(prose), ...found};
}

function splitFrontMatter(lines: readonly string[]): {
  frontMatter: readonly string[];
  body: readonly string[];
} {
  const fence = /^(---|\+\+\+)\s*$/.exec(lines[0] ?? '')?.[1];
  const end =
    fence === undefined ? -1 : lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  if (end === -1) return {frontMatter: [], body: lines};
  return {frontMatter: lines.slice(1, end), body: lines.slice(end + 1)};
}

/** The text of a heading, `# So`, underlined or a line that is all bold; undefined for any other line. */
function headingOf(whole: string, next: string | undefined): string | undefined {
  const line = whole.slice(0, longestHeading);
  const hashed = /^ {0,3}(?:> ?)*#{1,6}\s+(.*)$/.exec(line)?.[1];
  const bold = /^\s*(?:\*\*|__)([^*_]{2,80}?)(?:\*\*|__):?\s*$/.exec(line)?.[1];
  const isUnderlined = /^\S/.test(line) && /^(?:=+|-{3,})\s*$/.test(next ?? '') && !line.includes('|');
  const text = hashed ?? bold ?? (isUnderlined ? line : undefined);
  return text === undefined
    ? undefined
    : plain(text)
        .replace(/^[\d.)\s]+(?=\p{L})/u, '')
        .toLowerCase();
}

function labelOf(text: string): readonly string[] {
  const label = /^([\p{L} ]{3,24}?) ?:/u.exec(text)?.[1];
  return label === undefined ? [] : [label.toLowerCase()];
}

/** A line without its markup. No expression looks past the next opening bracket, so that each is linear. */
function plain(line: string): string {
  return line
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, '')
    .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
    .replace(/<[^<>]*>/g, '')
    .replace(/https?:\/\/\S+/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(?:\[[ x]\]\s+)?/i, '')
    .replace(/[*_|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function countWords(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0), 0);
}
