import type {Element, ElementContent, Root} from 'xast';
import {toXml as serialize} from 'xast-util-to-xml';
import {x} from 'xastscript';

/** An element of an XML document that grows. */
export type XmlElement = Element;

/** Attributes of an element by name. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Begins a document with its outermost element. */
export function xmlDocument(root: string, attributes: Attributes): XmlElement {
  return element(root, attributes);
}

/** Adds an element as the last child, and returns it. Values are plain text. */
export function addElement(
  parent: XmlElement,
  name: string,
  attributes: Attributes,
  text?: string,
): XmlElement {
  const child = element(name, attributes, text);
  parent.children.push(child);
  return child;
}

/** The text of a document that `xmlDocument` began, an element a line, ended by a line feed. */
export function toXml(outermost: XmlElement): string {
  const declaration = {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'} as const;
  const root: Root = {
    type: 'root',
    children: [declaration, lineFeed(0), indented(outermost, 0), lineFeed(0)],
  };
  // No part of a document is CDATA, so that its end, which XML forbids elsewhere, can only be an author's words.
  return serialize(root, {closeEmptyElements: true, tightClose: true}).replaceAll(']]>', ']]&gt;');
}

function element(name: string, attributes: Attributes, text?: string): XmlElement {
  const safe = Object.entries(attributes).map(([key, value]) => [key, withoutControls(String(value))]);
  return x(name, Object.fromEntries(safe), text === undefined ? [] : [withoutControls(text)]);
}

/** Characters that XML cannot hold, which an author may quote, become U+FFFD. */
function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** Elements within elements on lines of their own; text stays as it is. */
function indented(parent: XmlElement, depth: number): XmlElement {
  if (!parent.children.some(({type}) => type === 'element')) return parent;
  const children = parent.children.flatMap((child): ElementContent[] =>
    child.type === 'element' ? [lineFeed(depth + 1), indented(child, depth + 1)] : [child],
  );
  return {...parent, children: [...children, lineFeed(depth)]};
}

function lineFeed(depth: number) {
  return {type: 'text', value: `\n${'  '.repeat(depth)}`} as const;
}
