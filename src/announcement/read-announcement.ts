import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {VFile} from 'vfile';
import type {Announcement, Link} from './announcement.js';
import {readBlocks} from './blocks.js';
import {readComments} from './comments.js';
import {readFrontMatter} from './front-matter.js';
import {readLayout} from './layout.js';
import {readLinks} from './links.js';
import {parseMarkdown} from './markdown.js';
import {hideMdx} from './mdx.js';
import {SourceText, type Span} from './source-text.js';

declare module 'vfile' {
  interface DataMap {
    announcement: Announcement;
  }
}

/** Reads an announcement from a Markdown tree and the source that the tree was parsed from. */
export async function readAnnouncement(tree: Root, source: string): Promise<Announcement> {
  return read(tree, new SourceText(withoutByteOrderMark(source)), [], false);
}

async function read(
  tree: Root,
  text: SourceText,
  hiddenComments: readonly Span[],
  isMdx: boolean,
): Promise<Announcement> {
  const {frontMatter, frontMatterError} = await readFrontMatter(tree, text);
  const {title, sections, sentences} = readBlocks(tree, text);
  let links: readonly Link[] | undefined;
  return {
    source: text.written,
    title,
    frontMatter,
    frontMatterError,
    sections,
    sentences,
    comments: readComments(tree, text, hiddenComments),
    blocks: readLayout(tree, text),
    get links() {
      links ??= readLinks(tree, text);
      return links;
    },
    isMdx,
    anchor: (title ?? sentences[0])?.placeOf() ?? text.placeAt(0, 0),
    placeAt: (from, to) => text.placeAt(from, to),
  };
}

/**
 * Reads an announcement from Markdown, or from MDX.
 *
 * @param filePath Tells MDX from Markdown where the text itself does not; nothing is read from it.
 */
export async function parseAnnouncement(source: string, filePath = ''): Promise<Announcement> {
  const written = withoutByteOrderMark(source);
  const {text, comments} = hideMdx(written);
  const isMdx = text !== written || /\.mdx$/i.test(filePath);
  return read(parseMarkdown(new VFile(text)), new SourceText(text, written), comments, isMdx);
}

/**
 * A unified plugin: reads the announcement and leaves it in `file.data.announcement`, the tree as it is. It
 * sees what the parser saw, so front matter and tables need `announcementSyntax`, or remark-frontmatter and
 * remark-gfm.
 */
export const announcementPlugin: Plugin<[], Root> = () => async (tree, file) => {
  file.data.announcement = await readAnnouncement(tree, String(file));
};

/** The Markdown parser does not count a byte order mark, so the offsets in its trees are without it. */
function withoutByteOrderMark(source: string): string {
  return source.startsWith('\uFEFF') ? source.slice(1) : source;
}
