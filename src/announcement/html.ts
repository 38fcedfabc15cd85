import {htmlTagNames} from 'html-tag-names';
import {isComponentTag} from './mdx.js';

const KNOWN_TAGS = new Set(htmlTagNames);

/** Elements that show something although they have no text. */
const MEDIA_TAGS = new Set([
  'audio',
  'canvas',
  'embed',
  'iframe',
  'img',
  'input',
  'math',
  'object',
  'picture',
  'svg',
  'video',
]);

/** An HTML tag as it stands in Markdown. */
export interface Tag {
  /** In lower case. */
  name: string;
  isClosing: boolean;
}

/** The tag that a piece of HTML starts with; undefined for comments and the like. */
export function readTag(html: string): Tag | undefined {
  const match = /^<(\/?)([a-z][a-z\d-]*)/i.exec(html);
  return match ? {name: match[2]!.toLowerCase(), isClosing: match[1] === '/'} : undefined;
}

/**
 * Whether what parses as HTML is text that somebody forgot to fill in, such as `<date>` or `<your name>`: no
 * such element exists, and it has neither the attribute values nor the capital of a component.
 */
export function isPlaceholder(html: string): boolean {
  const tag = readTag(html);
  if (!tag || tag.isClosing || KNOWN_TAGS.has(tag.name)) return false;
  const end = html.indexOf('>');
  const inside = html.slice(0, end < 0 ? html.length : end);
  if (inside.includes('=')) return false;
  const [, component, attributes = ''] = /^<([A-Z][\w.]*)([\s\S]*)$/.exec(inside) ?? [];
  return component === undefined || !(inside.endsWith('/') || isComponentTag(component, attributes));
}

/** Whether a reader sees anything of it: text between the tags, or an image and the like. */
export function showsSomething(html: string): boolean {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (html.slice(at, open < 0 ? html.length : open).trim() !== '') return true;
    if (open < 0) return false;
    const isComment = html.startsWith('<!--', open);
    if (!isComment && MEDIA_TAGS.has(readTag(html.slice(open, open + 20))?.name ?? '')) return true;
    const close = html.indexOf(isComment ? '-->' : '>', open);
    if (close < 0) return false;
    at = close + (isComment ? 3 : 1);
  }
  return false;
}
