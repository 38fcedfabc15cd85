import type {Root} from 'mdast';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough';
import {gfmTable} from 'micromark-extension-gfm-table';
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import {type Processor, unified} from 'unified';
import type {VFile} from 'vfile';

/**
 * A unified plugin that adds the syntax announcements are written in: front matter, tables, task lists,
 * strikethrough and footnotes. GFM's bare links are left out: they cost half a parse again and take the
 * positions from the nodes around them.
 */
export function announcementSyntax(this: Processor): undefined {
  remarkFrontmatter.call(this as Parameters<typeof remarkFrontmatter.call>[0], ['yaml', 'toml']);
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(gfmTable(), gfmTaskListItem(), gfmStrikethrough(), gfmFootnote());
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  );
}

const parser = unified().use(remarkParse).use(announcementSyntax).freeze();

/** Parses Markdown. Offsets in the tree do not count a byte order mark. */
export function parseMarkdown(file: VFile): Root {
  return parser.parse(file);
}
