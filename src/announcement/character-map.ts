import {decodeNamedCharacterReference} from 'decode-named-character-reference';
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference';
import type {Span} from './source-text.js';

/** For each UTF-16 unit of a text, the offsets where its source starts and ends. */
export interface CharacterMap {
  starts: number[];
  ends: number[];
}

/** How the value of a node relates to its source: `markdown` has escapes and references, `raw` has none. */
export type Encoding = 'markdown' | 'raw';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const AMPERSAND = 38;
const BACKSLASH = 92;

/**
 * Finds the source of every character of a node's value by walking value and source together, once.
 *
 * Offsets cannot be added up: the source may spell a character as `&amp;` or `\*`, ends lines with blanks
 * that the value does not have, and starts them with the prefixes of quotes and lists. Where the two do not
 * agree (another plugin changed the tree), characters are taken to stand for one another, one by one.
 */
export function mapCharacters(value: string, source: string, span: Span, encoding: Encoding): CharacterMap {
  const map: CharacterMap = {starts: [], ends: []};
  if (value.length === span.to - span.from && source.startsWith(value, span.from)) {
    addOneByOne(map, span);
    return map;
  }

  let at = span.from;
  let index = 0;
  while (index < value.length) {
    const code = value.charCodeAt(index);
    const isPlain =
      code !== AMPERSAND && code !== BACKSLASH && code !== LINE_FEED && code !== CARRIAGE_RETURN;
    if (isPlain && at < span.to && source.charCodeAt(at) === code) {
      add(map, 1, at, ++at);
      index++;
      continue;
    }

    const lineEnd = isLineEnding(code) ? findLineEnd(source, at, span.to) : undefined;
    if (lineEnd) {
      const width = value.startsWith('\r\n', index) ? 2 : 1;
      add(map, width, lineEnd.from, lineEnd.to);
      index += width;
      // Raw HTML keeps the indentation of its lines; where in the line's prefix it stands does not matter.
      while (isBlank(value.charCodeAt(index))) {
        add(map, 1, lineEnd.to, lineEnd.to);
        index++;
      }
      at = skipLinePrefix(value, index, source, {from: lineEnd.to, to: span.to}, encoding);
      continue;
    }

    const spelled = readSpelling(value, index, source, at, span.to, encoding);
    const sourceLength = spelled ? spelled.sourceLength : 1;
    const end = Math.min(at + sourceLength, span.to);
    const width = spelled ? spelled.width : 1;
    add(map, width, Math.min(at, end), end);
    index += width;
    at = end;
  }
  return map;
}

/** A map in which every character of a text has the same source, for nodes that do not know their own. */
export function mapToOneSpan(value: string, span: Span): CharacterMap {
  const map: CharacterMap = {starts: [], ends: []};
  add(map, value.length, span.from, span.to);
  return map;
}

function addOneByOne(map: CharacterMap, span: Span): void {
  for (let at = span.from; at < span.to; at++) {
    map.starts.push(at);
    map.ends.push(at + 1);
  }
}

function add(map: CharacterMap, count: number, start: number, end: number): void {
  for (let unit = 0; unit < count; unit++) {
    map.starts.push(start);
    map.ends.push(end);
  }
}

function isLineEnding(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function isBlank(code: number): boolean {
  return code === 9 || code === 32;
}

/** The line ending at `at`, or after the blanks at `at`: the value drops blanks at the end of a line. */
function findLineEnd(source: string, at: number, limit: number): Span | undefined {
  let from = at;
  while (from < limit && isBlank(source.charCodeAt(from))) from++;
  if (from >= limit || !isLineEnding(source.charCodeAt(from))) return undefined;
  return {from, to: from + (source.startsWith('\r\n', from) ? 2 : 1)};
}

/**
 * Skips the indentation and the quote markers that start a line. How many `>` are markers is not known here
 * (a lazy line has none, and a deeply indented `>` is text), so it takes as many as leave the rest in
 * agreement with the value.
 */
function skipLinePrefix(
  value: string,
  index: number,
  source: string,
  line: Span,
  encoding: Encoding,
): number {
  const candidates = [line.from];
  let at = line.from;
  let marker = false;
  do {
    while (at < line.to && isBlank(source.charCodeAt(at))) at++;
    candidates[candidates.length - 1] = at;
    marker = at < line.to && source[at] === '>';
    if (marker) candidates.push(++at);
  } while (marker);
  const last = candidates[candidates.length - 1]!;
  if (candidates.length === 1) return last;
  return candidates.findLast(start => agrees(value, index, source, start, line.to, encoding)) ?? last;
}

/** Whether the next few characters of value and source are the same. */
function agrees(value: string, index: number, source: string, at: number, limit: number, encoding: Encoding) {
  let position = at;
  let next = index;
  for (let step = 0; step < 8 && next < value.length; step++) {
    if (isLineEnding(value.charCodeAt(next))) return true;
    const spelled = readSpelling(value, next, source, position, limit, encoding);
    if (!spelled) return false;
    next += spelled.width;
    position += spelled.sourceLength;
  }
  return true;
}

interface Spelling {
  /** How many units of the value it spells. */
  width: number;
  sourceLength: number;
}

/** How the source at `at` spells the value at `index`, if it does. */
function readSpelling(
  value: string,
  index: number,
  source: string,
  at: number,
  limit: number,
  encoding: Encoding,
): Spelling | undefined {
  if (at >= limit) return undefined;
  const code = source.charCodeAt(at);
  if (encoding === 'markdown' && code === BACKSLASH && isAsciiPunctuation(source.charCodeAt(at + 1))) {
    if (source[at + 1] === value[index]) return {width: 1, sourceLength: 2};
  }
  if (encoding === 'markdown' && code === AMPERSAND) {
    const reference = readReference(source, at);
    if (reference && value.startsWith(reference.text, index)) {
      return {width: reference.text.length, sourceLength: reference.length};
    }
  }
  return source[at] === value[index] ? {width: 1, sourceLength: 1} : undefined;
}

const REFERENCE = /&(?:#(?:x([\da-f]{1,6})|(\d{1,7}))|([\da-z]{1,31}));/iy;

function readReference(source: string, at: number): {text: string; length: number} | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match) return undefined;
  const [all, hexadecimal, decimal, name] = match;
  let text: string | false;
  if (hexadecimal !== undefined) text = decodeNumericCharacterReference(hexadecimal, 16);
  else if (decimal !== undefined) text = decodeNumericCharacterReference(decimal, 10);
  else text = decodeNamedCharacterReference(name ?? '');
  return text === false ? undefined : {text, length: all.length};
}

function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}
