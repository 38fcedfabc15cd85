import type {Nodes, Root} from 'mdast';
import type {FrontMatter, FrontMatterError} from './announcement.js';
import {spanOf} from './inlines.js';
import {SourceText, type Span} from './source-text.js';

/** What the top of a file says about itself; both are undefined where there is nothing to read. */
export interface FrontMatterReading {
  frontMatter: FrontMatter | undefined;
  frontMatterError: FrontMatterError | undefined;
}

type Format = FrontMatter['format'];

/** A parser's complaint, with the offset in the text it was given where it knows it. */
interface Complaint {
  reason: string;
  offset: number | undefined;
}

type Parsed = {data: unknown} | {complaint: Complaint};

const NOTHING: FrontMatterReading = {frontMatter: undefined, frontMatterError: undefined};

/**
 * Reads the front matter of a document, if it has any. Asynchronous because the parsers are loaded only when
 * there is something for them to parse: most announcements have no front matter.
 */
export async function readFrontMatter(tree: Root, source: SourceText): Promise<FrontMatterReading> {
  const node = tree.children[0] as Nodes | undefined;
  const format = node?.type as string | undefined;
  if (!node || (format !== 'yaml' && format !== 'toml') || !('value' in node)) return NOTHING;

  const span = spanOf(node, {from: 0, to: 0}, source);
  const start = findValue(node.value, span, source.text);
  const parsed = format === 'yaml' ? await parseYaml(node.value) : await parseToml(node.value);
  const fail = ({reason, offset}: Complaint): FrontMatterReading => {
    const at =
      offset === undefined || start === undefined ? span : lineFrom(source.text, start + offset, span);
    return {frontMatter: undefined, frontMatterError: {reason, place: source.placeAt(at.from, at.to)}};
  };

  if ('complaint' in parsed) return fail(parsed.complaint);
  const {data} = parsed;
  if (data === undefined || data === null) return NOTHING;
  if (!isRecord(data)) return fail({reason: 'front matter must be a list of keys and values', offset: 0});

  const frontMatter: FrontMatter = {
    format,
    data,
    place: source.placeAt(span.from, span.to),
    placeOf(key) {
      if (!Object.hasOwn(data, key)) return undefined;
      const entry = start === undefined ? undefined : findKey(node.value, key, format);
      const at = entry && start !== undefined ? {from: start + entry.from, to: start + entry.to} : span;
      return source.placeAt(at.from, at.to);
    },
  };
  return {frontMatter, frontMatterError: undefined};
}

async function parseYaml(value: string): Promise<Parsed> {
  const {load, YAMLException} = await import('js-yaml');
  try {
    return {data: load(value)};
  } catch (error) {
    if (!(error instanceof YAMLException)) return {complaint: {reason: String(error), offset: undefined}};
    // The parser adds a line end of its own: an error there is an error at the end.
    const position = error.mark?.position as number | undefined;
    const offset = position === undefined ? undefined : Math.min(position, value.length);
    return {complaint: {reason: error.reason, offset}};
  }
}

async function parseToml(value: string): Promise<Parsed> {
  const {parse, TomlError} = await import('smol-toml');
  try {
    const data = parse(value);
    return {data: Object.keys(data).length > 0 ? data : undefined};
  } catch (error) {
    if (!(error instanceof TomlError)) return {complaint: {reason: String(error), offset: undefined}};
    const [firstLine = error.message] = error.message.split('\n', 1);
    const reason = firstLine.replace('Invalid TOML document: ', '');
    return {
      complaint: {reason, offset: new SourceText(value).offsetOf({line: error.line, column: error.column})},
    };
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof Date);
}

/** Where the value starts: on the line after the opening fence. */
function findValue(value: string, span: Span, source: string): number | undefined {
  const fence = /[^\r\n]*(?:\r\n|\n|\r)/y;
  fence.lastIndex = span.from;
  const start = span.from + (fence.exec(source)?.[0].length ?? 0);
  return source.startsWith(value, start) ? start : undefined;
}

/** From an offset to the end of its line. */
function lineFrom(source: string, from: number, within: Span): Span {
  const length = source.slice(from, within.to).search(/[\r\n]/);
  return {from, to: length < 0 ? within.to : from + length};
}

/** Where a top-level key stands, with its value as far as it is on the same line. */
function findKey(value: string, key: string, format: Format): Span | undefined {
  let from = 0;
  for (const line of value.split(/\r\n|\n|\r/)) {
    if (startsWithKey(line, key, format)) return {from, to: from + withoutComment(line).length};
    from += line.length + (value.startsWith('\r\n', from + line.length) ? 2 : 1);
  }
  return undefined;
}

function startsWithKey(line: string, key: string, format: Format): boolean {
  if (format === 'yaml') return afterKey(line, key).startsWith(':');
  if (line.startsWith('[')) return /^[.\]]/.test(afterKey(line.replace(/^\[\[?\s*/, ''), key));
  return /^[.=]/.test(afterKey(line, key));
}

/** What follows the key at the start of the line, quoted or not. */
function afterKey(line: string, key: string): string {
  const spelling = [key, `"${key}"`, `'${key}'`].find(spelled => line.startsWith(spelled));
  return spelling === undefined ? '' : line.slice(spelling.length).trimStart();
}

function withoutComment(line: string): string {
  const comment = line.includes('"') || line.includes("'") ? -1 : line.indexOf(' #');
  return (comment < 0 ? line : line.slice(0, comment)).trimEnd();
}
