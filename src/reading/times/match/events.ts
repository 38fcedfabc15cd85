/** Events whose time the readers know: "the March retro", "after the audit", "next stocktake". */
import type {EventStrength} from '../lexicon.js';
import {type Token, tokenAt} from '../tokens.js';
import {type Found, found, isContentWord, isHyphen, phraseAt, type Sentence, skipHyphen} from './found.js';
import {relationBefore} from './relation.js';

/** No name of an event is longer. */
const LONGEST_NAME = 8;

interface EventName {
  strength: EventStrength;
  end: number;
}

/** The name of an event that starts at a token: modifiers, then its noun. */
export function readEventName(tokens: readonly Token[], at: number): EventName | undefined {
  for (let index = at; index < at + LONGEST_NAME; ) {
    const event = readEventNoun(tokens, index);
    if (event && !isPossessive(tokenAt(tokens, event.end))) return event;
    const next = event ? event.end + 1 : afterModifier(tokens, index);
    if (next === undefined) return undefined;
    index = next;
  }
  return undefined;
}

/** The noun and the event nouns right after it ("board meeting"); a time no more before "room" or "notes". */
function readEventNoun(tokens: readonly Token[], at: number): EventName | undefined {
  let last: EventName | undefined;
  let index = at;
  for (;;) {
    const phrase = phraseAt(tokens, index, 'event');
    const strength = phrase ? 'named' : tokenAt(tokens, index).is.event;
    if (!strength) break;
    // "World Cup final": one part that is a name makes the whole a name.
    last = {strength: last?.strength === 'named' ? 'named' : strength, end: phrase?.end ?? index + 1};
    index = skipHyphen(tokens, last.end);
  }
  return last && !isCompound(tokens, last.end) ? last : undefined;
}

function isCompound(tokens: readonly Token[], end: number): boolean {
  const next = skipHyphen(tokens, end);
  return next !== end || tokenAt(tokens, end).is.compoundHead === true;
}

function isPossessive(token: Token): boolean {
  return token.word === "'s" || ((token.word === "'" || token.word === '’') && !token.spaced);
}

/** The index after one modifier of an event: a word, a number such as 2.4, or a possessive. */
function afterModifier(tokens: readonly Token[], at: number): number | undefined {
  const token = tokenAt(tokens, at);
  if (token.number >= 0) {
    const dotted = tokenAt(tokens, at + 1).word === '.' && tokenAt(tokens, at + 2).number >= 0;
    return dotted ? at + 3 : at + 1;
  }
  if (isPossessive(token) || isHyphen(token)) return at + 1;
  // "Twenty years' service" is a length.
  if (token.is.unit?.plural) return undefined;
  return isContentWord(token) || token.is.step === 'next' ? at + 1 : undefined;
}

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'our',
  'your',
  'their',
  'its',
  'my',
  'his',
  'her',
  "'s",
]);
/** A preposition that nearly always goes with a time when an event follows. */
const TIME_RELATIONS: ReadonlySet<string> = new Set([
  'at',
  'after',
  'before',
  'until',
  'during',
  'come',
  'since',
]);
/** Clauses can also speak of an event: "the moment the audit is over". */
const OTHER_RELATIONS: ReadonlySet<string> = new Set([
  ...TIME_RELATIONS,
  'by',
  'from',
  'within',
  'once',
  'when',
]);

export function eventMatcher(sentence: Sentence, at: number): Found | undefined {
  const {tokens} = sentence;
  const start = tokenAt(tokens, at);
  if (start.mark || !mayStart(tokens, at)) return undefined;
  const name = readEventName(tokens, at);
  if (name && isDeed(tokens, at, name)) return undefined;
  if (!name || !isKnownTime(tokens, at, name)) return undefined;
  const {from} = start;
  const event = sentence.text.slice(from, tokenAt(tokens, name.end - 1).to).toLowerCase();
  return found(hasPastStep(tokens, at, name.end) ? 'past' : 'moment', name.end, {type: 'event', event});
}

/** "Before meeting a specialist": with an object after it, a bare word in -ing is something people do. */
function isDeed(tokens: readonly Token[], at: number, name: EventName): boolean {
  const object = /^(a|an|the|our|your|my|their|him|her|them|us|you|it|with|up)$/.test(
    tokenAt(tokens, name.end).word,
  );
  return (
    object &&
    name.end === at + 1 &&
    tokenAt(tokens, at).word.endsWith('ing') &&
    !isAfterDeterminer(tokens, at)
  );
}

function isAfterDeterminer(tokens: readonly Token[], at: number): boolean {
  return DETERMINERS.has(tokenAt(tokens, at - 1).word);
}

/** A name starts after an article, a preposition or a mark, or with a word that says which one. */
function mayStart(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const {is} = tokenAt(tokens, at);
  if (isIndefinite(before.word)) return false;
  if (DETERMINERS.has(before.word) || before.is.relation || before.mark || before.word === 'of') return true;
  return is.month !== undefined || is.season !== undefined || tokenAt(tokens, at).is.step === 'next';
}

function isIndefinite(word: string): boolean {
  return word === 'a' || word === 'an' || word === 'no' || word === 'any';
}

function isKnownTime(tokens: readonly Token[], at: number, {strength, end}: EventName): boolean {
  const relation = relationBefore(tokens, at)?.name ?? '';
  const dated = hasDatingWord(tokens, at, end);
  const before = tokenAt(tokens, at - 1);
  switch (strength) {
    case 'named':
      return (
        dated ||
        OTHER_RELATIONS.has(relation) ||
        relation === 'on' ||
        before.word === 'the' ||
        isLabel(tokens, at, end)
      );
    case 'timed':
      return dated || TIME_RELATIONS.has(relation) || isPartOf(tokens, at);
    case 'body':
      return dated;
  }
}

/** "Retro: Thursday", "| Stocktake |": a label of its own. */
function isLabel(tokens: readonly Token[], at: number, end: number): boolean {
  return tokenAt(tokens, at - 1).mark && tokenAt(tokens, end).mark;
}

/** "the end of the trial", "the day after the sale": the words before already ask for a time. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const of = tokenAt(tokens, at - 1).word === 'the' ? at - 2 : at - 1;
  const {is} = tokenAt(tokens, of - 1);
  return (
    tokenAt(tokens, of).word === 'of' &&
    (is.part !== undefined || is.unit?.period === true || is.dayNoun === true)
  );
}

/** A month, a weekday, a season, "next" or an ordinal inside the name says which event is meant. */
function hasDatingWord(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at; index < end - 1; index += 1) {
    const token = tokenAt(tokens, index);
    const {is} = token;
    if (is.month && (is.month.trust === 'sure' || token.capital)) return true;
    if (is.unit?.period && tokenAt(tokens, index + 1).number >= 0) return true;
    if (token.word === '.' && tokenAt(tokens, index + 1).number >= 0) return true;
    if (is.weekday?.trust === 'sure' || (is.season && token.word !== 'fall')) return true;
    if (
      token.word === 'next' ||
      token.word === 'coming' ||
      token.word === 'upcoming' ||
      token.word === 'last'
    )
      return true;
  }
  return false;
}

function hasPastStep(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at; index < end; index += 1) {
    const {word} = tokenAt(tokens, index);
    if (word === 'last' || word === 'previous') return !looksAhead(tokens, index);
  }
  return false;
}

/** "After the last match" is still to come; "at the last meeting" is over. */
function looksAhead(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at - 1).word !== 'the') return false;
  return /^(after|until|before|on|by|once|when)$/.test(relationBefore(tokens, at)?.name ?? '');
}

const NUMBERED_RELATIONS: ReadonlySet<string> = new Set([...TIME_RELATIONS, 'by', 'for', 'in', 'from']);

/** "release 6.3", "by version 4.0", "after v2.4". */
export function releaseMatcher({tokens, text}: Sentence, at: number): Found | undefined {
  const token = tokenAt(tokens, at);
  const dotted =
    tokenAt(tokens, at + 1).number >= 0 &&
    tokenAt(tokens, at + 2).word === '.' &&
    tokenAt(tokens, at + 3).number >= 0;
  if (!dotted || !/^(release|version|v)$/.test(token.word)) return undefined;
  if (token.word !== 'release' && !NUMBERED_RELATIONS.has(relationBefore(tokens, at)?.name ?? ''))
    return undefined;
  const event = text.slice(token.from, tokenAt(tokens, at + 3).to).toLowerCase();
  return found('moment', at + 4, {type: 'event', event});
}
