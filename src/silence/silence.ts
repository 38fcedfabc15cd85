import type {Announcement} from '../announcement/announcement.js';
import type {Message, SuppressedMessage} from '../report.js';
import type {Directive, DirectiveKind} from './directive.js';

/** Messages apart: what is shown, what is silenced, and which directives did it. */
export interface Silenced {
  messages: readonly Message[];
  suppressedMessages: readonly SuppressedMessage[];
  /** For each directive that silenced something, or ended a silence, the rules for which it did. */
  used: ReadonlyMap<Directive, ReadonlySet<string>>;
}

/** Applies directives to messages; the messages keep their order. */
export function silence(
  found: readonly Message[],
  directives: readonly Directive[],
  announcement: Announcement,
): Silenced {
  const messages: Message[] = [];
  const suppressedMessages: SuppressedMessage[] = [];
  const used = endings(directives);
  for (const message of found) {
    const silencers = silencersOf(message, directives, announcement);
    for (const directive of silencers) {
      used.set(directive, (used.get(directive) ?? new Set()).add(message.ruleId));
    }
    if (silencers.length === 0) messages.push(message);
    else suppressedMessages.push({...message, suppressions: silencers.map(asSuppression)});
  }
  return {messages, suppressedMessages, used};
}

/** Each `enable` that has something to end, with the rules that it names; with none where it means all. */
function endings(directives: readonly Directive[]): Map<Directive, Set<string>> {
  const used = new Map<Directive, Set<string>>();
  let isAllSilent = false;
  const silent = new Set<string>();
  for (const directive of directives) {
    const ids = directive.rules.map(({id}) => id);
    if (directive.kind === 'disable') {
      isAllSilent ||= ids.length === 0;
      for (const id of ids) silent.add(id);
    } else if (directive.kind === 'enable') {
      const ended = ids.filter(id => isAllSilent || silent.has(id));
      const isUsed = ids.length > 0 ? ended.length > 0 : isAllSilent || silent.size > 0;
      if (isUsed) used.set(directive, new Set(ended));
      if (ids.length === 0) isAllSilent = false;
      for (const id of ids.length > 0 ? ids : [...silent]) silent.delete(id);
    }
  }
  return used;
}

function asSuppression({reason}: Directive): SuppressedMessage['suppressions'][number] {
  return {kind: 'directive', justification: reason};
}

/** Whether a directive that is not a switch reaches a message. */
type Reach = (directive: Directive, message: Message, announcement: Announcement) => boolean;

const reaches: Partial<Record<DirectiveKind, Reach>> = {
  'disable-file': () => true,
  // A finding is silenced from every line it touches: where an editor breaks a sentence is an accident.
  'disable-line': ({comment: {place}}, message) => touches(message, place.start.line, place.end.line),
  'disable-next-line': reachesNextLine,
  ignore: (directive, message, announcement) => {
    const {followedBy} = directive.comment;
    if (!followedBy) return reachesNextLine(directive, message, announcement);
    const {offset} = message.at.start;
    return followedBy.start.offset <= offset && offset < followedBy.end.offset;
  },
};

/** Every directive that speaks about the message's rule and reaches its place. */
function silencersOf(
  message: Message,
  directives: readonly Directive[],
  announcement: Announcement,
): Directive[] {
  const about = directives.filter(directive => isAbout(directive, message.ruleId));
  const byPlace = about.filter(directive => reaches[directive.kind]?.(directive, message, announcement));
  const lastSwitch = about
    .filter(({kind}) => kind === 'disable' || kind === 'enable')
    .findLast(({comment}) => comment.place.start.offset <= message.at.start.offset);
  return lastSwitch?.kind === 'disable' ? [...byPlace, lastSwitch] : byPlace;
}

/** Whether a directive means a rule: one that names none means all. */
export function isAbout({rules}: Directive, ruleId: string): boolean {
  return rules.length === 0 || rules.some(({id}) => id === ruleId);
}

function touches({at}: Message, firstLine: number, lastLine: number): boolean {
  return at.start.line <= lastLine && at.end.line >= firstLine;
}

/** The next line is the next one with something in it: formatters put blank lines around comments. */
function reachesNextLine({comment}: Directive, message: Message, announcement: Announcement): boolean {
  const {source, placeAt} = announcement;
  const behind = /[^\r\n]*(?:(?:\r\n|\n|\r)[ \t>]*)+/y;
  behind.lastIndex = comment.place.end.offset;
  if (!behind.test(source)) return false;
  const {line} = placeAt(behind.lastIndex, behind.lastIndex).start;
  return touches(message, line, line);
}
