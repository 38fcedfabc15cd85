/** Clauses that name a moment by what happens then: "once lambing is over", "when the clocks go back". */
import {type Token, tokenAt} from '../tokens.js';
import {type Found, found, type Sentence} from './found.js';
import {relationBefore} from './relation.js';

const OPENERS: ReadonlySet<string> = new Set(['once', 'when', 'until', 'after', 'before', 'by']);
const LONGEST_SUBJECT = 6;

/** Verbs that are a beginning or an end whenever something other than a person does them. */
const TURNING_VERBS: ReadonlySet<string> = new Set([
  ...[
    'ends',
    'end',
    'ended',
    'finishes',
    'finish',
    'closes',
    'close',
    'closed',
    'starts',
    'start',
    'started',
  ],
  ...[
    'begins',
    'begin',
    'opens',
    'open',
    'reopens',
    'reopen',
    'expires',
    'lapses',
    'ships',
    'arrives',
    'launches',
  ],
  ...['leave', 'leaves', 'ripens', 'returns', 'resumes', 'concludes', 'sits', 'breaks', 'lands'],
]);
/** "goes live", "go back", "comes in": a verb and a small word. */
const MOVING_VERBS: ReadonlySet<string> = new Set([
  'goes',
  'go',
  'gone',
  'comes',
  'come',
  'kicks',
  'runs',
  'leave',
  'breaks',
]);
const DIRECTIONS: ReadonlySet<string> = new Set([
  'live',
  'back',
  'forward',
  'on',
  'off',
  'out',
  'in',
  'up',
  'round',
  'down',
]);
const COPULAS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', "'s"]);
/** What something is when it is over, or at last there. */
const STATES: ReadonlySet<string> = new Set([
  ...[
    'over',
    'ended',
    'finished',
    'closed',
    'past',
    'behind',
    'through',
    'out',
    'in',
    'up',
    'done',
    'complete',
  ],
  ...[
    'completed',
    'published',
    'signed',
    'live',
    'passed',
    'gone',
    'back',
    'started',
    'begun',
    'left',
    'open',
    'here',
  ],
]);

/** The clause after "once", "when", "until" and the like, if it names a turning point. */
export function clauseMatcher({tokens, text}: Sentence, at: number): Found | undefined {
  const start = tokenAt(tokens, at);
  const relation = relationBefore(tokens, at)?.name ?? '';
  if (start.mark || start.is.plain || start.is.pronoun || !OPENERS.has(relation)) return undefined;
  if (relation === 'by' && !isByTheTime(tokens, at)) return undefined;
  for (let index = at + 1; index < at + LONGEST_SUBJECT; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.mark && !isInsideWord(token)) return undefined;
    const end = endOfTurn(tokens, at, index);
    if (end !== undefined && closesClause(tokenAt(tokens, end))) {
      const event = text.slice(start.from, tokenAt(tokens, end - 1).to).toLowerCase();
      return found('moment', end, {type: 'event', event});
    }
    if (token.is.pronoun || /^(if|and|or|but)$/.test(token.word)) return undefined;
  }
  return undefined;
}

function isByTheTime(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).word === 'the' ? at - 2 : at - 1;
  return tokenAt(tokens, before).word === 'time';
}

function isInsideWord(token: Token): boolean {
  return !token.spaced && /^[-‑'’]$/.test(token.word);
}

/** The end of a verb that marks a turning point, if one stands here. */
function endOfTurn(tokens: readonly Token[], start: number, at: number): number | undefined {
  const {word} = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (MOVING_VERBS.has(word) && DIRECTIONS.has(next.word)) return at + 2;
  if (COPULAS.has(word)) return endOfState(tokens, at + 1) ?? endOfCountedDeed(tokens, start, at + 1);
  return TURNING_VERBS.has(word) ? at + 1 : undefined;
}

function endOfState(tokens: readonly Token[], at: number): number | undefined {
  const skipped = /^(all|been|fully|well|finally|safely|gone)$/.test(tokenAt(tokens, at).word) ? at + 1 : at;
  const {word} = tokenAt(tokens, skipped);
  if (word === 'behind') return tokenAt(tokens, skipped + 1).word === 'us' ? skipped + 2 : undefined;
  if (STATES.has(word)) return skipped + 1;
  return skipped > at && tokenAt(tokens, at).word === 'gone' ? at + 1 : undefined;
}

/** "after the last fleece is bagged": with a first or a last one, whatever is done to it is a turning point. */
function endOfCountedDeed(tokens: readonly Token[], start: number, at: number): number | undefined {
  const {is, word} = tokenAt(tokens, start);
  const counted = is.ordinal !== undefined || word === 'last' || word === 'final';
  const deed = tokenAt(tokens, at).word === 'been' ? at + 1 : at;
  return counted && tokenAt(tokens, deed).word.endsWith('ed') ? deed + 1 : undefined;
}

/** "Is out." is a state of its own; "is out of stock" and "is over 40" are not. */
function closesClause(token: Token): boolean {
  return (
    (token.mark && token.word !== '%') ||
    token.is.pronoun === true ||
    /^(and|or|the|but|so|in|on)$/.test(token.word)
  );
}
