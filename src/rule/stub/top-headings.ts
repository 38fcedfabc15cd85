import type {Announcement, Block, Heading, Section} from '../../announcement/announcement.js';

/** A heading that stands in no list and no quote, so that sections may be put before and after it. */
export interface TopHeading {
  heading: Heading;
  section: Section;
  block: Block;
  /** The position of the block among the blocks of the announcement. */
  index: number;
}

const known = new WeakMap<Announcement, readonly TopHeading[]>();

/** The headings of the top level, the title included, in document order. */
export function topHeadings(announcement: Announcement): readonly TopHeading[] {
  const headings = known.get(announcement) ?? find(announcement);
  known.set(announcement, headings);
  return headings;
}

/** Both lists are in document order, so one walk finds for every heading its block. */
function find({blocks, sections}: Announcement): TopHeading[] {
  const found: TopHeading[] = [];
  let index = 0;
  for (const section of sections) {
    const {heading} = section;
    if (!heading) continue;
    const at = heading.placeOf().start.offset;
    while (index < blocks.length - 1 && blocks[index]!.to < at) index += 1;
    const block = blocks[index];
    if (block?.kind === 'heading' || block?.kind === 'paragraph')
      found.push({heading, section, block, index});
  }
  return found;
}

/** The headings among which a new section belongs: not the title, and of the level that divides the document. */
export function siblingHeadings(announcement: Announcement): readonly TopHeading[] {
  const headings = topHeadings(announcement).filter(({heading}) => heading !== announcement.title);
  const depths = headings.map(({heading}) => heading.depth).sort((one, other) => one - other);
  // A level with one heading only is an appendix or a slip.
  const depth = depths.find((each, at) => depths[at + 1] === each) ?? depths[0];
  return headings.filter(({heading}) => heading.depth === depth);
}
