import type {Announcement, Place} from '../announcement/announcement.js';
import {findGaps} from './template-gaps.js';

/** Values that were to be filled in, and that prose would spell differently. */
const EMPTY_VALUE =
  /^(?:\?+|x{2,}|-{2,}|\.{3,}|…|n\.n\.|your .{1,40}|(?:full |first )?name|name here|insert .{1,40}|to be (?:determined|decided|confirmed|announced|defined|filled in))$/i;

/** What is a slot rather than a list of one: `owner: [name]`, but not `tags: [team]`. */
const FLOW_SLOT =
  /^(?:(?:your |the )?(?:\w+ )?(?:name|date|time|number|duration|threshold)|role|person|owner|tb[dac]|todo|(?:insert|your|fill|describe|specify|add) .+)$/i;

/** Aliases of YAML can nest a value without end and repeat it a billion times; no memo needs more than this. */
const DEEPEST = 3;
const MOST_TEXTS = 50;

/** The texts of a front matter value, each object visited once. */
function textsOf(value: unknown): string[] {
  const texts: string[] = [];
  const visited = new Set<object>();
  const collect = (part: unknown, depth: number): void => {
    if (texts.length >= MOST_TEXTS) return;
    if (typeof part === 'string') texts.push(part);
    if (typeof part !== 'object' || part === null || visited.has(part) || depth > DEEPEST) return;
    visited.add(part);
    for (const inner of Object.values(part)) collect(inner, depth + 1);
  };
  collect(value, 0);
  return texts;
}

/** Where the gaps in the front matter stand, each with its text. */
export function* gapsInFrontMatter({frontMatter, source, placeAt}: Announcement): Iterable<[string, Place]> {
  if (!frontMatter) return;
  for (const [key, value] of Object.entries(frontMatter.data)) {
    const place = frontMatter.placeOf(key);
    if (!place) continue;
    const line = source.slice(place.start.offset, place.end.offset);
    const written = line.slice(line.search(/[:=]/) + 1).trim();
    const isSlot =
      /^(?:\[[^\][,]+\]|\{+[^{},:]+\}+)$/.test(written) &&
      FLOW_SLOT.test(written.replaceAll(/[[\]{}]/g, '').trim());
    const texts = isSlot ? [written] : textsOf(value);
    for (const text of texts.filter(each => !isFilledLink(each))) {
      const gaps =
        isSlot || EMPTY_VALUE.test(text.trim())
          ? [text]
          : findGaps(text).map(({from, to}) => text.slice(from, to));
      for (const gap of gaps) {
        const at = source
          .slice(0, frontMatter.place.end.offset)
          .indexOf(gap, place.start.offset + key.length);
        yield [gap, at < 0 ? place : placeAt(at, at + gap.length)];
      }
    }
  }
}

/** A wiki link or an address between marks that elsewhere are those of a slot: `[[Ana Souza]]`, `<ana@acme.org>`. */
function isFilledLink(value: string): boolean {
  const [, page, address] =
    /^(?:\[\[([^[\]]+)\]\]|<([^<>\s@]+@[^<>\s@]+\.\p{L}+)>)$/u.exec(value.trim()) ?? [];
  if (address !== undefined) return !/^(?:your|name|e-?mail|user)\b/i.test(address);
  return page !== undefined && !FLOW_SLOT.test(page) && !EMPTY_VALUE.test(page);
}

/** Whether a front matter value is left open: `TBD`, `???`, `<name>`, `n/a`. */
export function isUnfilled(value: string): boolean {
  if (isFilledLink(value)) return false;
  return LEFT_OPEN.test(value) || EMPTY_VALUE.test(value) || findGaps(value).length > 0;
}

const LEFT_OPEN = /^(?:|_+|-+|n\/a|none|<.*>|\[.*\]|\{\{.*\}\})$/i;
