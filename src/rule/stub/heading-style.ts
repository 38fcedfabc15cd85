import type {Announcement} from '../../announcement/announcement.js';
import {type Casing, casingOf, inCasing} from './casing.js';
import {findClosing} from './document-end.js';
import {siblingHeadings, type TopHeading, topHeadings} from './top-headings.js';

/** How the author writes what a section begins with. */
export interface HeadingStyle {
  /** `lead-in` is a label in bold before the text: `**Review:** on 3 June`. */
  form: 'atx' | 'closed-atx' | 'setext' | 'bold' | 'lead-in';
  /** From 1; says nothing for bold headings and lead-ins. */
  depth: number;
  casing: Casing;
  /** What stands before the words: `4. ` where the headings before are numbered, else nothing. */
  numbering: string;
  /** What stands around the words of a lead-in or a bold heading: `**` and `:**`. */
  marks: readonly [open: string, close: string];
}

const known = new WeakMap<Announcement, HeadingStyle>();

/** The style in which the author would write one more section. */
export function headingStyle(announcement: Announcement): HeadingStyle {
  const style = known.get(announcement) ?? readStyle(announcement);
  known.set(announcement, style);
  return style;
}

/** The first line of a section (two for a heading that is underlined), or the label before its text. */
export function writeHeading(words: string, style: HeadingStyle): string {
  const text = style.numbering + inCasing(words, style.casing);
  const hashes = '#'.repeat(style.depth);
  switch (style.form) {
    case 'atx':
      return `${hashes} ${text}`;
    case 'closed-atx':
      return `${hashes} ${text} ${hashes}`;
    case 'setext':
      return underlined(text, style.depth);
    case 'bold':
    case 'lead-in':
      return style.marks[0] + text + style.marks[1];
  }
}

/** A number at the start of a line would be the first item of a list. */
function underlined(text: string, depth: number): string {
  const escaped = text.replace(/^(\d+)([.)])/, '$1\\$2');
  return `${escaped}\n${(depth === 1 ? '=' : '-').repeat(escaped.length)}`;
}

const PLAIN: HeadingStyle = {
  form: 'atx',
  depth: 2,
  casing: 'sentence',
  numbering: '',
  marks: ['**', ':**'],
};

function readStyle(announcement: Announcement): HeadingStyle {
  const siblings = siblingHeadings(announcement);
  const last = siblings.at(-1);
  if (last) {
    const labels = siblings.map(({heading}) => heading.label);
    return {
      ...formOf(last, announcement),
      depth: last.heading.depth,
      casing: casingOf(labels),
      numbering: nextNumber(siblings),
    };
  }
  const leadIns = boldLeadIns(announcement);
  const title = topHeadings(announcement).find(({heading}) => heading === announcement.title);
  // Without a title a heading would become one; before a signature it would swallow it.
  if (leadIns.length > 1 || !title || findClosing(announcement) < announcement.blocks.length) {
    return {
      ...PLAIN,
      form: 'lead-in',
      casing: casingOf(leadIns.map(({words}) => words)),
      marks: leadIns.at(-1)?.marks ?? PLAIN.marks,
    };
  }
  const depth = title.heading.depth === 1 ? 2 : title.heading.depth;
  return {...formOf(title, announcement), depth, casing: casingOf([title.heading.label]), numbering: ''};
}

function formOf({block}: TopHeading, {source}: Announcement): HeadingStyle {
  const written = source.slice(block.from, block.to);
  if (block.kind === 'paragraph') {
    const mark = written.startsWith('__') ? '__' : '**';
    return {...PLAIN, form: 'bold', marks: [mark, mark]};
  }
  if (!written.startsWith('#')) return {...PLAIN, form: 'setext'};
  return {...PLAIN, form: /[ \t]#+[ \t]*$/.test(written) ? 'closed-atx' : 'atx'};
}

/** The number after that of the last heading, written alike, where most headings have one. */
function nextNumber(siblings: readonly TopHeading[]): string {
  const numbered = siblings.flatMap(({heading: {text, label}}) => {
    const parts = /^(.*?)(\d{1,3})(\D*)$/.exec(text.slice(0, text.indexOf(label)));
    return parts ? [parts] : [];
  });
  const last = numbered.at(-1);
  if (!last || numbered.length * 2 <= siblings.length) return '';
  const [, before = '', number, after = ''] = last;
  return `${before}${Number(number) + 1}${after}`;
}

interface LeadInStyle {
  words: string;
  marks: HeadingStyle['marks'];
}

/** `**Review.** …`, `**Review:** …`, `__Review__: …` or `**Review** — …` */
const LEAD_IN = /^(\*\*|__)(\S[^\n*_]{0,60}?)([:.?]?)\1([:.]?)( ?[–—-](?= ))?\s+\S/;

/** The labels in bold that paragraphs of the top level start with. */
function boldLeadIns({blocks, source}: Announcement): LeadInStyle[] {
  return blocks.flatMap(({kind, from, to}) => {
    const match = kind === 'paragraph' ? LEAD_IN.exec(source.slice(from, to)) : null;
    if (!match) return [];
    const [, mark = '', words = '', inside = '', outside = '', dash = ''] = match;
    if (inside + outside + dash === '') return [];
    // A question keeps its mark; the words of a stub are none.
    const close = (inside === '?' ? '.' : inside) + mark + outside + dash;
    return [{words, marks: [mark, close] as const}];
  });
}
