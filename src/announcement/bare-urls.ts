import type {Span} from './source-text.js';

const BARE_URL = /\b(?:https?:\/\/|www\.)[^\s<>]+/gi;
const AFTER_URL = new Set('.,;:!?\'"*_~)]}…”’');

/** Where addresses of the web stand in a text, without the punctuation after them. */
export function findBareUrls(value: string): Span[] {
  if (!value.includes('://') && !/www\./i.test(value)) return [];
  return Array.from(value.matchAll(BARE_URL), ({0: url, index}) => {
    let length = url.length;
    while (length > 0 && AFTER_URL.has(url[length - 1]!)) length--;
    return {from: index, to: index + length};
  }).filter(url => url.to > url.from);
}
