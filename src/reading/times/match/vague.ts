/** Words that sound like a time and bind nobody: "soon", "in due course", "later". */
import type {Phrase} from '../lexicon.js';
import {type Token, tokenAt} from '../tokens.js';
import {FITTING, MOMENT_NOUNS, SETTLING, UNMEASURED, UNSETTLED} from '../words/vague-words.js';
import {type Found, found, phraseAt, type Sentence} from './found.js';

const fitting: ReadonlySet<string> = new Set(FITTING);
const momentNouns: ReadonlySet<string> = new Set(MOMENT_NOUNS);
const unmeasured: ReadonlySet<string> = new Set(UNMEASURED);
const unsettled: ReadonlySet<string> = new Set(UNSETTLED);
const settling: ReadonlySet<string> = new Set(SETTLING);

/** How far a condition such as "when things have settled" may reach. */
const LONGEST_CONDITION = 6;

export function vagueMatcher(sentence: Sentence, at: number): Found | undefined {
  return patternAt(sentence.tokens, at) ?? vaguePhrase(sentence, at);
}

function patternAt(tokens: readonly Token[], at: number): Found | undefined {
  switch (tokenAt(tokens, at).word) {
    case 'at':
      return fittingMoment(tokens, at + 1);
    case 'a':
    case 'an':
      return unmeasuredPeriod(tokens, at + 1);
    case 'when':
    case 'once':
    case 'until':
    case 'till':
    case 'whenever':
      return settledState(tokens, at + 1) ?? thereIs(tokens, at + 1);
    case 'as':
      return asSoonAs(tokens, at);
    default:
      return undefined;
  }
}

/** "at some point", "at a later date", "at the first suitable opportunity". */
function fittingMoment(tokens: readonly Token[], at: number): Found | undefined {
  let index = /^(a|an|the|our|your)$/.test(tokenAt(tokens, at).word) ? at + 1 : at;
  const first = index;
  while (index < first + 2 && fitting.has(tokenAt(tokens, index).word)) index += 1;
  if (index === first || !momentNouns.has(tokenAt(tokens, index).word)) return undefined;
  return leadsToTime(tokenAt(tokens, index + 1)) ? undefined : found('vague', index + 1);
}

/** "a reasonable interval", "a certain time". */
function unmeasuredPeriod(tokens: readonly Token[], at: number): Found | undefined {
  const fits = unmeasured.has(tokenAt(tokens, at).word);
  const noun = tokenAt(tokens, at + 1).word;
  return fits && /^(time|period|interval|while|spell|stretch)$/.test(noun)
    ? found('vague', at + 2)
    : undefined;
}

/** "once things have settled down", "when the time feels right". */
function settledState(tokens: readonly Token[], at: number): Found | undefined {
  const subject = tokenAt(tokens, at).word === 'the' ? at + 1 : at;
  return unsettled.has(tokenAt(tokens, subject).word) ? endOfSettling(tokens, subject + 1) : undefined;
}

/** "as soon as the workload allows". */
function asSoonAs(tokens: readonly Token[], at: number): Found | undefined {
  const opens = tokenAt(tokens, at + 1).word === 'soon' && tokenAt(tokens, at + 2).word === 'as';
  return opens ? endOfSettling(tokens, at + 4) : undefined;
}

function endOfSettling(tokens: readonly Token[], at: number): Found | undefined {
  for (let index = at; index < at + LONGEST_CONDITION; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.mark) return undefined;
    if (settling.has(token.word))
      return found('vague', tokenAt(tokens, index + 1).word === 'down' ? index + 2 : index + 1);
  }
  return undefined;
}

/** "when there's enough data", "whenever there is room". */
function thereIs(tokens: readonly Token[], at: number): Found | undefined {
  const is = tokenAt(tokens, at + 1).word;
  if (tokenAt(tokens, at).word !== 'there' || (is !== 'is' && is !== "'s" && is !== 'are')) return undefined;
  for (let index = at + 2; index < at + 2 + LONGEST_CONDITION; index += 1) {
    if (tokenAt(tokens, index + 1).mark || tokenAt(tokens, index + 1).is.relation)
      return found('vague', index + 1);
  }
  return undefined;
}

function vaguePhrase({tokens}: Sentence, at: number): Found | undefined {
  const read = phraseAt(tokens, at, 'vague');
  if (!read || !isVague(tokens, at, read.end, read.phrase)) return undefined;
  return tokenAt(tokens, read.end).word === 'ago' ? found('past', read.end + 1) : found('vague', read.end);
}

/** Says whether the words stand on their own: "as soon as" and "in time for" go on to something definite. */
function isVague(tokens: readonly Token[], at: number, end: number, {name}: Phrase): boolean {
  const before = tokenAt(tokens, at - 1).word;
  const next = tokenAt(tokens, end);
  switch (name) {
    case 'soon':
      return before !== 'as' && before !== 'too' && next.word !== 'as' && !leadsToTime(next);
    case 'shortly':
    case 'some time':
    case 'sometime':
      return !leadsToTime(next);
    case 'in time':
      return before !== 'just' && standsAlone(next);
    case 'one day':
      return standsAlone(next) && !/^(for|in|within|after|of|just|only|by)$/.test(before);
    case 'now and then':
      return before !== 'between';
    case 'later':
    case 'later on':
      return standsAlone(next) && !/^(the|a|an|no|not|any|this|that|sooner|much|our|is)$/.test(before);
    default:
      return true;
  }
}

function leadsToTime(next: Token): boolean {
  return /^(after|before|in|on|between|around|following|next|this)$/.test(next.word);
}

/** No noun and no time follows. */
function standsAlone(next: Token): boolean {
  if (leadsToTime(next) || /^(for|to|of|a|per|with|than)$/.test(next.word) || next.word === '-') return false;
  return next.mark || next.is.plain || next.is.pronoun;
}
