import type {Announcement, Comment} from '../announcement/announcement.js';

/** What a directive may ask for. `ignore` is known from remark: it is about the node that follows. */
export const directiveKinds = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
  'configure-file',
  'ignore',
] as const;

export type DirectiveKind = (typeof directiveKinds)[number];

/** A rule as a directive names it. */
export interface NamedRule {
  id: string;
  /** Where the id stands in the source, in UTF-16 units. */
  from: number;
  to: number;
}

/** A comment that speaks to the linter. */
export interface Directive {
  kind: DirectiveKind;
  comment: Comment;
  /** Empty where all rules are meant. */
  rules: readonly NamedRule[];
  /** For `configure-file`, the JSON; empty otherwise. */
  settings: string;
  /** What stands behind ` -- `. */
  reason: string;
}

/** A comment that wants to be a directive, with the word that nobody knows. */
export interface UnknownDirective {
  word: string;
  comment: Comment;
}

/** The comments of a document that speak to the linter, in document order. */
export interface Directives {
  known: readonly Directive[];
  unknown: readonly UnknownDirective[];
}

/** A colon directly behind the word belongs to other marks, such as `change-lint-register:start`. */
const ADDRESS = /^\s*change-lint(?:-([a-z-]+):?|\s+(disable|enable|ignore))(?=\s|$)/i;

const REASON = /\s-{2,}(?:\s|$)/;

/** Reads the directives of a document. */
export function readDirectives({comments}: Announcement): Directives {
  const known: Directive[] = [];
  const unknown: UnknownDirective[] = [];
  for (const comment of comments) {
    const [address, joined, spaced] = ADDRESS.exec(comment.text) ?? [];
    if (address === undefined) continue;
    const word = (joined ?? spaced ?? '').toLowerCase();
    const kind = directiveKinds.find(each => each === word && (each !== 'ignore' || spaced !== undefined));
    if (kind === undefined) unknown.push({word, comment});
    else known.push(readDirective(kind, comment, address.length));
  }
  return {known, unknown};
}

/** @param start Where in the comment's text the words behind the address start. */
function readDirective(kind: DirectiveKind, comment: Comment, start: number): Directive {
  const words = comment.text.slice(start);
  const mark = REASON.exec(words);
  const content = mark ? words.slice(0, mark.index) : words;
  const reason = mark ? words.slice(mark.index + mark[0].length) : '';
  const isSetting = kind === 'configure-file';
  return {
    kind,
    comment,
    rules: isSetting ? [] : namedRules(content, comment.textOffset + start),
    settings: isSetting ? content.trim() : '',
    reason: reason.replaceAll(/\s+/g, ' ').trim(),
  };
}

function namedRules(content: string, offset: number): NamedRule[] {
  return Array.from(content.matchAll(/[^\s,]+/g), ({0: id, index}) => ({
    id,
    from: offset + index,
    to: offset + index + id.length,
  }));
}

/** How people write the directive: `change-lint-disable-line`. */
export function nameOf(kind: DirectiveKind): string {
  return kind === 'ignore' ? 'change-lint ignore' : `change-lint-${kind}`;
}
