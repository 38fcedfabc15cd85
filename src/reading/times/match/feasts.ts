/** Feasts and holidays: "Easter", "next Eid", "Christmas week", "St Martin's". */
import type {FeastValue} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {CAPITAL_FEASTS} from '../words/feast-words.js';
import {type Found, found, phraseAt, type Sentence} from './found.js';
import {readTrailingYear} from './months.js';
import {relationBefore} from './relation.js';

const capitalFeasts: ReadonlySet<string> = new Set(CAPITAL_FEASTS);

/** What can follow a feast's name and still be a time around it. */
const AROUND_FEAST: ReadonlySet<string> = new Set([
  ...[
    'day',
    'days',
    'week',
    'weekend',
    'eve',
    'season',
    'period',
    'break',
    'holiday',
    'holidays',
    'term',
    'time',
  ],
  ...[
    'party',
    'dinner',
    'lunch',
    'supper',
    'meal',
    'fair',
    'market',
    'concert',
    'recess',
    'shutdown',
    'rush',
  ],
]);

export function feastMatcher({tokens}: Sentence, at: number): Found | undefined {
  const step = tokenAt(tokens, at).is.step;
  const nameAt = step ? at + 1 : at;
  const read = phraseAt(tokens, nameAt, 'feast');
  if (!read) return saintsDay(tokens, nameAt);
  const {phrase, end} = read;
  if (!isMeant(tokens, nameAt, phrase.name)) return undefined;
  const kind = step === 'last' ? 'past' : 'moment';
  if (AROUND_FEAST.has(tokenAt(tokens, end).word))
    return found(kind, end + 1, {type: 'event', event: phrase.name});
  const meeting = eventAfter(tokens, at);
  if (meeting !== undefined)
    return found(kind, end, {type: 'event', event: `${meeting} after ${phrase.name}`});
  const year = readTrailingYear(tokens, end);
  const value: FeastValue = {type: 'feast', feast: phrase.name};
  if (year) value.year = year.year;
  return found(kind, year?.end ?? end, value);
}

/** Of "the meeting after Easter" the feast is not the day, nor the day by which it is over. */
function eventAfter(tokens: readonly Token[], at: number): string | undefined {
  const relation = relationBefore(tokens, at);
  const {is, word} = tokenAt(tokens, (relation?.index ?? 0) - 1);
  return relation?.name === 'after' && is.event !== undefined ? word : undefined;
}

function isMeant(tokens: readonly Token[], at: number, name: string): boolean {
  const before = tokenAt(tokens, at - 1);
  if (name === 'new year') return before.word !== 'a' && before.word !== 'each' && before.word !== 'every';
  if (!capitalFeasts.has(name)) return true;
  const {capital} = tokenAt(tokens, at);
  return capital && (!before.mark || relationBefore(tokens, at) !== undefined);
}

/** "St Martin's", "St. John's Day": a saint's name where a time is asked for, or a day by name. */
function saintsDay(tokens: readonly Token[], at: number): Found | undefined {
  if (tokenAt(tokens, at).word !== 'st') return undefined;
  const name = tokenAt(tokens, at + 1).word === '.' ? at + 2 : at + 1;
  if (!tokenAt(tokens, name).capital || tokenAt(tokens, name + 1).word !== "'s") return undefined;
  const next = tokenAt(tokens, name + 2);
  const event = tokenAt(tokens, name).word;
  if (/^(day|eve|night)$/.test(next.word)) return found('moment', name + 3, {type: 'event', event});
  const asked = /^(before|after|until|by|since)$/.test(relationBefore(tokens, at)?.name ?? '');
  return asked && next.mark ? found('moment', name + 2, {type: 'event', event}) : undefined;
}
