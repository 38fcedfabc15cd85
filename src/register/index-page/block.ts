/** The part of a page that the register writes. */
import {groupTitle} from '../words.js';
import {crowdedLine, type Marker, type MarkerKind, markers, markersIn} from './markers.js';

/** What stands between the markers of a page. */
export interface Block {
  /** Offset behind the line of the first marker. */
  from: number;
  /** Offset of the line of the second. */
  to: number;
  /** How the page ends its lines there. */
  lineEnd: string;
}

/** Finds the block of a page. @returns What is wrong with its markers, as a sentence without its full stop. */
export function findBlock(source: string): Block | {mistake: string} {
  const found = markersIn(source);
  const crowded = found.length === 2 ? undefined : crowdedLine(source);
  if (crowded !== undefined) return {mistake: `line ${crowded}: put each marker on a line of its own`};
  const [start, end, further] = found;
  if (start === undefined) return {mistake: `nothing says where the register goes; ${howToMark}`};
  if (start.kind === 'end') return {mistake: unexpected(start, 'no register starts before it')};
  if (end === undefined) {
    return {mistake: `line ${start.line}: the register starts here and ends nowhere; add ${markers.end}`};
  }
  if (end.kind === 'start') return {mistake: unexpected(end, 'the one before has no end')};
  if (further !== undefined) return {mistake: unexpected(further, 'a page holds one register')};
  const [lineEnd = '\n'] = /\r\n|\n|\r/.exec(source.slice(start.from, start.to)) ?? [];
  return {from: start.to, to: end.from, lineEnd};
}

/** What to do with a page that has no markers. */
export const howToMark = `put these two lines where it belongs:\n${markers.start}\n${markers.end}`;

const doings: Readonly<Record<MarkerKind, string>> = {start: 'starts', end: 'ends'};

function unexpected({line, kind}: Marker, why: string): string {
  return `line ${line}: a register ${doings[kind]} here, and ${why}; remove this line`;
}

/** The page with another text in its block; the rest stays as it is. */
export function withBlock(source: string, {from, to, lineEnd}: Block, text: string): string {
  const content = `\n${text.trimEnd()}\n\n`.replaceAll('\n', lineEnd);
  return source.slice(0, from) + content + source.slice(to);
}

/** Whether two texts of a block differ only in how a formatter lays them out: padded tables, empty lines, line ends. */
export function isSameButForLayout(text: string, other: string): boolean {
  return withoutLayout(text) === withoutLayout(other);
}

function withoutLayout(text: string): string {
  return plainLines(text)
    .join('\n')
    .trim()
    .replaceAll(/\n{3,}/g, '\n\n');
}

/** What the text of a block says of experiments: one line for each. In which group they stand is left out. */
export function statementsIn(text: string): readonly string[] {
  const lines = plainLines(text);
  return lines.filter((line, index) => !isFrame(line, lines[index + 1])).sort();
}

/** Headings, the heads of tables and empty lines hold the rows, and say nothing of their own. */
function isFrame(line: string, next = ''): boolean {
  return line === '' || isGroupTitle(line) || isDivider(line) || isDivider(next);
}

function isDivider(line: string): boolean {
  return /^\|(?:\s*:?-+:?\s*\|)+$/.test(line);
}

/** The lines of a text, with the rows of tables as the register writes them. */
function plainLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).map(line => {
    const trimmed = line.trim();
    if (!trimmed.startsWith('|')) return trimmed;
    return isDivider(trimmed) ? trimmed.replaceAll(/\s*:?-+:?\s*/g, ' --- ') : withPlainCells(trimmed);
  });
}

/** A row with one blank on each side of its bars. Those that are escaped belong to a cell. */
function withPlainCells(row: string): string {
  const [, ...cells] = row.split(/(?<!\\)\|/).map(cell => cell.trim());
  return `| ${cells.slice(0, -1).join(' | ')} |${cells.at(-1)}`;
}

const groupTitles = new Set(
  (['overdue', 'running', 'undated', 'decided'] as const).map(status => `## ${groupTitle(status, 0)}`),
);

function isGroupTitle(line: string): boolean {
  return groupTitles.has(line) || /^## Due (?:today|in the next \d+ days?)$/.test(line);
}
