import {create} from 'xmlbuilder2';
import type {XMLBuilder} from 'xmlbuilder2/lib/interfaces.js';

/** An element of an XML document that grows. */
export type XmlElement = XMLBuilder;

/** Attributes of an element by name. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Begins a document. Characters that XML cannot hold, which an author may quote, become U+FFFD in it. */
export function xmlDocument(root: string, attributes: Attributes): XmlElement {
  const document = create({version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD'});
  return addElement(document, root, attributes);
}

/** Adds an element as the last child, and returns it. Values are plain text. */
export function addElement(
  parent: XmlElement,
  name: string,
  attributes: Attributes,
  text?: string,
): XmlElement {
  const safe = Object.entries(attributes).map(([key, value]) => [key, withEntities(String(value))]);
  const element = parent.ele(name, Object.fromEntries(safe));
  return text === undefined ? element : element.txt(withEntities(text));
}

/** The text of a document that `xmlDocument` began, ended by a line feed. */
export function toXml(element: XmlElement): string {
  return `${element.end({prettyPrint: true})}\n`;
}

/**
 * The library takes `&lt;` for an entity and leaves it alone; an author who writes that means these four
 * characters, and `&nonsense;` would not even be XML.
 */
function withEntities(text: string): string {
  return text.replaceAll('&', '&amp;');
}
