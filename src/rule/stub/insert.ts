import type {Announcement, Block} from '../../announcement/announcement.js';
import type {Edit} from '../rule.js';

/**
 * The edit that puts a block before the block with a given index (or at the end), with blank lines around it and
 * the line ends of the document.
 *
 * @param text The block, with `\n` for the ends of its lines.
 * @returns Undefined where a block before is never closed, so that it would swallow what follows.
 */
export function insertBlock(announcement: Announcement, index: number, text: string): Edit | undefined {
  const {source, blocks} = announcement;
  const newline = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const next = blocks[beforeComments(announcement, index)];
  const last = blocks.at(-1);
  if (!next && last && isUnclosed(source.slice(last.from, last.to))) return undefined;
  const at = next ? lineStart(source, next.from) : source.length;
  const after = next ? '\n\n' : isBlank(lastLine(source)) ? '\n' : '';
  const written = (gapBefore(source.slice(0, at)) + text + after).replaceAll('\n', newline);
  return {from: at, to: at, text: written};
}

/** A comment right above a block belongs to it: it may say what not to report there. */
function beforeComments({blocks, source}: Announcement, index: number): number {
  let at = index;
  const touches = (one: Block, other: Block) =>
    /^[^\r\n]*(?:\r\n|\n|\r)?[^\r\n]*$/.test(source.slice(one.to, other.from));
  while (
    at > 0 &&
    at < blocks.length &&
    blocks[at - 1]!.kind === 'html' &&
    touches(blocks[at - 1]!, blocks[at]!)
  )
    at -= 1;
  return at;
}

/** The line ends that are missing before a block may start. */
function gapBefore(before: string): string {
  const lines = before.split(/\r\n|\n|\r/);
  const current = lines.at(-1)!;
  const previous = lines.at(-2);
  if (before.trim() === '') return current === '' ? '' : '\n';
  if (!isBlank(current)) return '\n\n';
  if (current !== '') return '\n';
  return isBlank(previous ?? '') ? '' : '\n';
}

function lineStart(source: string, at: number): number {
  return Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
}

function lastLine(source: string): string {
  return source.slice(lineStart(source, source.length));
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** Whether a block runs to the end of the document because nothing ends it. */
function isUnclosed(written: string): boolean {
  const fence = /^(`{3,}|~{3,})/.exec(written)?.[1];
  if (fence !== undefined) return !new RegExp(`[\\r\\n] {0,3}${fence}+[ \\t]*$`).test(written);
  if (/^<!--/.test(written)) return !written.includes('-->');
  if (/^<\?/.test(written)) return !written.includes('?>');
  if (/^<!/.test(written)) return !written.includes('>');
  const raw = /^<(script|pre|style|textarea)\b/i.exec(written)?.[1];
  return raw !== undefined && !new RegExp(`</${raw}>`, 'i').test(written);
}
