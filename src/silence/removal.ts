import type {Announcement, Place} from '../announcement/announcement.js';
import type {Edit} from '../rule/rule.js';
import type {Directive, NamedRule} from './directive.js';

/**
 * The edit that removes a comment. A line that held nothing else goes with it, unless it kept two blocks apart.
 */
export function removeComment(place: Place, {source}: Announcement): Edit {
  const from = place.start.offset;
  const to = place.end.offset;
  const before = source.slice(from - (place.start.column - 1), from);
  const behind = /^[^\r\n]*/.exec(source.slice(to))![0];
  if (before.trim() === '' && behind.trim() === '') {
    return removeLines(from - before.length, to + behind.length, source);
  }
  if (behind.trim() === '') {
    // The marker of a list or quote needs its blank.
    const blanks = /^[\s>*+-]*$/.test(before) ? 0 : before.length - before.trimEnd().length;
    return {from: from - blanks, to: to + behind.length, text: ''};
  }
  const isBetween = before === '' || /\s$/.test(before);
  return {from, to: to + (isBetween ? behind.length - behind.trimStart().length : 0), text: ''};
}

function removeLines(from: number, to: number, source: string): Edit {
  const isAfterText = /[^\s][ \t]*(?:\r\n|\n|\r)$/.test(source.slice(0, from));
  const ending = /^(?:\r\n|\n|\r)/.exec(source.slice(to))?.[0] ?? '';
  const isBeforeText = /^[ \t]*\S/.test(source.slice(to + ending.length));
  return {from, to: isAfterText && isBeforeText ? to : to + ending.length, text: ''};
}

/** The edit that removes one of several rules that a directive names, with the comma or blank beside it. */
export function removeRule({rules}: Directive, rule: NamedRule): Edit {
  const index = rules.indexOf(rule);
  const previous = rules[index - 1];
  const next = rules[index + 1];
  return {from: previous?.to ?? rule.from, to: previous ? rule.to : (next?.from ?? rule.to), text: ''};
}
