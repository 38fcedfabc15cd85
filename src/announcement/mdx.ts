import type {Span} from './source-text.js';

/** A character that the reader drops wherever it stands. */
const NOTHING = '\u2060';

/** What may hold MDX, and what holds code, in which nothing is MDX. */
const START = /^[ \t>]*(`{3,}|~{3,})|`+|\{[ \t]*\/\*|<\/?[A-Z]/gm;

const BRACES = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}){0,500}\}`;
const ATTRIBUTE = String.raw`[\w:.-]+(?:=(?:"[^"]{0,500}"|'[^']{0,500}'|${BRACES}))?|${BRACES}`;
const TAG = new RegExp(String.raw`<(\/?)([A-Z][\w.]*)((?:\s+(?:${ATTRIBUTE}))*)\s*(\/?)>`, 'y');

/** A source whose MDX cannot be seen, and where its comments stand. */
export interface HiddenMdx {
  text: string;
  /** With their braces. */
  comments: readonly Span[];
}

/**
 * The source with its MDX comments and component tags made invisible, and every other character where it was:
 * the Markdown parser knows no MDX. A line that holds nothing else becomes blank, so that what stands between
 * two tags is read as Markdown, as MDX does.
 */
export function hideMdx(source: string): HiddenMdx {
  const comments: Span[] = [];
  if (!/\{[ \t]*\/\*|<\/?[A-Z]/.test(source)) return {text: source, comments};
  const closed = new Set(Array.from(source.matchAll(/<\/([A-Z][\w.]*)/g), match => match[1]!));
  let hidden = '';
  let done = 0;
  START.lastIndex = 0;
  for (let match = START.exec(source); match; match = START.exec(source)) {
    const from = match.index;
    const [start, fence] = match;
    let to: number | undefined;
    if (fence) {
      START.lastIndex = findFenceEnd(source, fence, START.lastIndex);
    } else if (start.startsWith('`')) {
      START.lastIndex = findCodeEnd(source, start, START.lastIndex);
    } else if (source[from - 1] !== '\\') {
      to = start.startsWith('{') ? findCommentEnd(source, START.lastIndex) : findTagEnd(source, from, closed);
    }
    if (to === undefined) continue;
    if (start.startsWith('{')) comments.push({from, to});
    hidden += source.slice(done, from) + source.slice(from, to).replace(/[^\r\n]/g, NOTHING);
    START.lastIndex = done = to;
  }
  if (done === 0) return {text: source, comments};
  const text = (hidden + source.slice(done)).replace(/^[ \t]*\u2060[\u2060 \t]*$/gm, line =>
    ' '.repeat(line.length),
  );
  return {text, comments};
}

/** Where the code block ends that a fence opens: after its closing fence, else with the text. */
function findFenceEnd(source: string, fence: string, from: number): number {
  const closing = new RegExp(String.raw`^[ \t>]*${fence}${fence[0]}*[ \t]*$`, 'gm');
  closing.lastIndex = from;
  return closing.test(source) ? closing.lastIndex : source.length;
}

/** Where the inline code ends that a run of backticks opens; where the run ends if it opens nothing. */
function findCodeEnd(source: string, run: string, from: number): number {
  const next = new RegExp(String.raw`(?:\r\n|\n|\r)[ \t]*(?:\r|\n)|(?<!\x60)${run}(?!\x60)`, 'g');
  next.lastIndex = from;
  return next.exec(source)?.[0] === run ? next.lastIndex : from;
}

function findCommentEnd(source: string, from: number): number | undefined {
  const stop = source.indexOf('*/', from);
  if (stop < 0) return undefined;
  const closing = /\s*\}/y;
  closing.lastIndex = stop + 2;
  return closing.test(source) ? closing.lastIndex : undefined;
}

/** Where the tag of a component ends. `<TBD>` and `<Name>` are components only if they are closed. */
function findTagEnd(source: string, from: number, closed: ReadonlySet<string>): number | undefined {
  TAG.lastIndex = from;
  const match = TAG.exec(source);
  if (!match) return undefined;
  const [tag, isClosing, name = '', attributes, isSelfClosing] = match;
  const isComponent =
    isClosing || isSelfClosing || closed.has(name) || isComponentTag(name, attributes ?? '');
  return isComponent ? from + tag.length : undefined;
}

/** Whether a capitalised tag, wherever it closes, is that of a component, and not `<Name>`, to be filled in. */
export function isComponentTag(name: string, attributes: string): boolean {
  if (/[={]/.test(attributes)) return true;
  return attributes.trim() === '' && /^[A-Z]\w*(?:[a-z]\w*[A-Z]|\.)/.test(name);
}

const IMPORT = String.raw`import\s+(?:[\w$*{},\s]{1,500}?\sfrom\s+)?(?:'[^'\n]*'|"[^"\n]*")[ \t]*;?[ \t]*(?:\r?\n|$)`;
const LINE_COMMENT = String.raw`//[^\n]*(?:\n|$)`;
const EXPORT = [
  String.raw`(?:const|let|var)\s+[\w$]+\s*(?::[^=]{1,200})?=`,
  String.raw`(?:async\s+)?function\b\*?\s*[\w$]*\s*\(`,
  String.raw`class\s+[\w$]+[^{]{0,200}\{`,
  String.raw`default\s+(?:(?:async\s+)?function\b|class\b|[({[]|[\w$.]+\s*(?:[;(]|$))`,
  String.raw`\*\s+(?:as\s+[\w$]+\s+)?from\s+['"]`,
  String.raw`\{[\w$\s,]{0,500}\}\s*(?:;|$|from\s+['"])`,
].join('|');
const MODULE_CODE = new RegExp(String.raw`^(?:${IMPORT}|${LINE_COMMENT})*(?:$|export\s+(?:${EXPORT}))`);

/** Whether a paragraph is nothing but `import` and `export` statements; an `export` goes on to its end. */
export function isModuleCode(paragraph: string): boolean {
  return /^(?:import|export)\s/.test(paragraph) && MODULE_CODE.test(paragraph);
}
