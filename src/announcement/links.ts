import type {Nodes, Root, Text} from 'mdast';
import type {Link} from './announcement.js';
import {findBareUrls} from './bare-urls.js';
import {mapCharacters} from './character-map.js';
import {readTag} from './html.js';
import {HIDING_TAGS, readInlines, spanOf} from './inlines.js';
import type {SourceText} from './source-text.js';

/** Finds the links of a document, in its order. A reference to an address that is nowhere given is no link. */
export function readLinks(tree: Root, source: SourceText): Link[] {
  const nodes = [...visibleNodes(tree)];
  const addresses = addressesOf(nodes);
  return nodes.flatMap((node): Link[] => {
    if (node.type === 'text') return bareLinks(node, source);
    const url =
      node.type === 'link'
        ? node.url
        : node.type === 'linkReference'
          ? addresses.get(node.identifier)
          : undefined;
    if (url === undefined || !('children' in node)) return [];
    const span = spanOf(node, {from: 0, to: 0}, source);
    const text = readInlines(node.children, span, source).slice().quote();
    return [{text, url, place: source.placeAt(span.from, span.to)}];
  });
}

/**
 * Every node that readers see, in document order, without what stands inside links. Without recursion: a document
 * may be nested deeper than the stack is.
 */
function* visibleNodes(tree: Root): Iterable<Nodes> {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (!('children' in node) || node.type === 'delete' || node.type.startsWith('link')) continue;
    for (const child of unhidden(node.children).reverse()) waiting.push(child);
  }
}

/** The nodes that do not stand between tags of HTML that hide them. */
function unhidden(nodes: readonly Nodes[]): Nodes[] {
  let hiddenBy: string | undefined;
  return nodes.filter(node => {
    const tag = node.type === 'html' ? readTag(node.value) : undefined;
    if (hiddenBy === undefined) {
      if (tag && !tag.isClosing && HIDING_TAGS.has(tag.name)) hiddenBy = tag.name;
      return hiddenBy === undefined;
    }
    if (tag?.isClosing && tag.name === hiddenBy) hiddenBy = undefined;
    return false;
  });
}

/** Where references lead; the first of two that are alike counts, as in Markdown. */
function addressesOf(nodes: readonly Nodes[]): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url);
  }
  return addresses;
}

function bareLinks(node: Text, source: SourceText): Link[] {
  const urls = node.position ? findBareUrls(node.value) : [];
  if (urls.length === 0) return [];
  const {starts, ends} = mapCharacters(
    node.value,
    source.text,
    spanOf(node, {from: 0, to: 0}, source),
    'markdown',
  );
  return urls.map(({from, to}) => {
    const url = node.value.slice(from, to);
    return {text: url, url, place: source.placeAt(starts[from]!, ends[to - 1]!)};
  });
}
