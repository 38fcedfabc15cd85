import type {Table, TableRow} from 'mdast';
import type {Prose} from './announcement.js';
import {readInlines, spanOf} from './inlines.js';
import {labelSpan} from './labels.js';
import {countWords} from './marks.js';
import {BlockText} from './prose.js';
import type {SourceText, Span} from './source-text.js';

/** A table as prose: the header cells, and one text a row. */
export interface TableText {
  columns: readonly string[];
  rows: readonly RowText[];
}

export interface RowText {
  block: BlockText;
  /** The first cell, where it names what the row is about. */
  label: Prose | undefined;
}

const SEPARATOR = ' | ';
const MOST_WORDS_IN_LABEL = 5;

/** Reads a table. Rows without any text are left out. */
export function readTable(table: Table, owner: Span, source: SourceText): TableText {
  const [head, ...body] = table.children;
  const columns = head ? readCells(head, owner, source).map(cell => cell.text) : [];
  const namesRows = columns.length === 2 || columns[0] === '';
  const rows = body.map(row => readRow(row, namesRows, owner, source)).filter(row => row.block.text !== '');
  return {columns, rows};
}

function readRow(row: TableRow, namesRows: boolean, owner: Span, source: SourceText): RowText {
  const block = new BlockText(source, spanOf(row, owner, source));
  const [first, ...others] = readCells(row, owner, source);
  const filled = others.filter(cell => cell.text !== '');
  for (const cell of [first, ...filled]) if (cell && cell.text !== '') block.addBlock(cell, SEPARATOR);

  const isLabel = namesRows && first && filled.length > 0 && isShort(first.text);
  if (!isLabel) return {block, label: undefined};
  const {from, to} = labelSpan(first.text, {from: 0, to: first.text.length});
  return {block, label: first.slice(from, to)};
}

function readCells(row: TableRow, owner: Span, source: SourceText): BlockText[] {
  const place = spanOf(row, owner, source);
  return row.children.map(cell => readInlines(cell.children, spanOf(cell, place, source), source));
}

function isShort(text: string): boolean {
  const count = countWords(text);
  return count > 0 && count <= MOST_WORDS_IN_LABEL;
}
