/** Sets keys of the front matter and leaves everything else in it as it is: order, comments, quotes, line ends. */
import type {Announcement, FrontMatter} from '../../announcement/announcement.js';
import {plainKey} from '../../reading/front-matter-values.js';
import type {Edit} from '../../rule/rule.js';

/** A key and the value that it is to have. */
export interface Setting {
  /** The names under which it may be there already; under the first, in the memo's own spelling, it is added. */
  names: readonly [string, ...string[]];
  value: string;
  /** `sentence` may hold anything; a `word` and a `day` need no quotation marks for their own sake. */
  kind: 'word' | 'day' | 'sentence';
}

type Format = FrontMatter['format'];

/** An entry on a line of its own: the key with its mark, the blanks, the value, and what follows it. */
const ENTRY: Readonly<Record<Format, RegExp>> = {
  yaml: /^((?:"[^"]*"|'[^']*'|[^\s:#"'-][^:]*?)\s*:)([ \t]*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'|>[{&*!][^\r\n]*?)?((?:[ \t]+#[^\r\n]*)?\s*)$/,
  toml: /^((?:"[^"]*"|'[^']*'|[\w-]+)\s*=)([ \t]*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'[{][^\r\n#]*?)((?:[ \t]*#[^\r\n]*)?\s*)$/,
};

/**
 * The edit that sets keys of the front matter, each where it stands, and new ones after the one before.
 *
 * @returns The key that cannot be set because its value takes more than a line; undefined where there is no front
 * matter to write into.
 */
export function setFrontMatter(
  {frontMatter, source, blocks}: Announcement,
  settings: readonly Setting[],
): {edit: Edit} | {stubborn: string} | undefined {
  const [block] = blocks;
  const format = frontMatter?.format ?? formatOf(block?.kind);
  if (format === undefined || block === undefined) return undefined;
  const lines = source.slice(block.from, block.to).split(/(?<=\n|\r(?!\n))/);
  const newline = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const keys = Object.keys(frontMatter?.data ?? {});
  const firstLine = frontMatter?.place.start.line ?? 1;
  const style = styleOf(lines, keys, format);
  let last: number | undefined;
  for (const {names, value, kind} of settings) {
    const key = keyAmong(keys, names);
    if (key === undefined) {
      const at = last === undefined ? endOfKeys(lines, format) : last + 1;
      lines.splice(at, 0, spellKey(names[0], keys) + style.mark + spellValue(value, kind, style) + newline);
      last = at;
    } else {
      // Lines that were put in above have moved it down.
      const at = lines.findIndex((line, index) => index >= 1 && keyOn(line, format) === key);
      const place = frontMatter?.placeOf(key);
      const [, start, blanks = '', old = '', rest = ''] = ENTRY[format].exec(lines[at] ?? '') ?? [];
      if (start === undefined || place === undefined || place.start.line === firstLine)
        return {stubborn: key};
      const quote = /^["']/.exec(old)?.[0];
      const spelled = inCapitalsOf(old, value, kind);
      lines[at] =
        start +
        (blanks || ' ') +
        spellValue(spelled, kind, {...style, ...(quote && {quote, dayQuote: quote})}) +
        rest;
      last = at;
    }
  }
  return {edit: {from: block.from, to: block.to, text: lines.join('')}};
}

function formatOf(kind: string | undefined): Format | undefined {
  return kind === 'yaml' || kind === 'toml' ? kind : undefined;
}

function keyAmong(keys: readonly string[], names: readonly string[]): string | undefined {
  return names.map(name => keys.find(key => plainKey(key) === plainKey(name))).find(key => key !== undefined);
}

/** The key that a line begins with, without its quotation marks. */
function keyOn(line: string, format: Format): string | undefined {
  return ENTRY[format]
    .exec(line)?.[1]
    ?.slice(0, -1)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
}

/** Where the keys of the top level end: before the closing fence, in TOML before the first table. */
function endOfKeys(lines: readonly string[], format: Format): number {
  const table = format === 'toml' ? lines.findIndex(line => line.startsWith('[')) : -1;
  let at = table === -1 ? lines.length - 1 : table;
  while (at > 1 && (lines[at - 1] ?? '').trim() === '') at -= 1;
  return at;
}

interface Style {
  /** What stands between a key and its value. */
  mark: string;
  /** Around words; empty for none. */
  quote: string;
  /** Around days; empty for none. */
  dayQuote: string;
}

/** How the author writes values, by the majority of them. */
function styleOf(lines: readonly string[], keys: readonly string[], format: Format): Style {
  const entries = lines.flatMap(line => ENTRY[format].exec(line) ?? []);
  const values = lines.flatMap(line => ENTRY[format].exec(line)?.[3] ?? []);
  const days = values.filter(value => /^["']?\d{4}-\d\d-\d\d["']?$/.test(value));
  const words = values.filter(value => /^["']?\p{L}/u.test(value));
  const isTight =
    format === 'toml' && entries.length > 0 && keys.length > 0 && /^[\w-]+=\S/.test(lines[1] ?? '');
  return {
    mark: format === 'yaml' ? ': ' : isTight ? '=' : ' = ',
    quote: mostOf(words) || (format === 'toml' ? '"' : ''),
    dayQuote: mostOf(days),
  };
}

/** The quotation mark that most values have; empty where most have none. */
function mostOf(values: readonly string[]): string {
  const quoted = (mark: string) => values.filter(value => value.startsWith(mark)).length;
  return ['"', "'"].find(mark => quoted(mark) * 2 > values.length) ?? '';
}

function spellValue(value: string, kind: Setting['kind'], {quote, dayQuote}: Style): string {
  // JSON's texts are texts of YAML and of TOML too.
  if (kind === 'sentence') return JSON.stringify(value);
  const mark = kind === 'day' ? dayQuote : quote;
  return mark + value + mark;
}

/** `Running` becomes `Decided`, and `running` becomes `decided`. */
function inCapitalsOf(old: string, value: string, kind: Setting['kind']): string {
  return kind === 'word' && /^["']?\p{Lu}/u.test(old) ? capitalised(value) : value;
}

/** A name in kebab-case as the author spells keys: `outcome_date`, `outcomeDate`, `Outcome date`. */
export function spellKey(name: string, keys: readonly string[]): string {
  const [first = '', ...others] = name.split('-');
  const sample = keys.find(key => /[-_ ]/.test(key) || /\p{Ll}\p{Lu}/u.test(key)) ?? '';
  const separator = /[-_ ]/.exec(sample)?.[0] ?? (sample === '' ? '-' : '');
  const hasCapitals = keys.length > 0 && keys.every(key => /^\p{Lu}/u.test(key));
  const laterCapitals = separator === '' || /[-_ ]\p{Lu}/u.test(sample);
  const later = others.map(word => (laterCapitals ? capitalised(word) : word));
  return [hasCapitals ? capitalised(first) : first, ...later].join(separator);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
