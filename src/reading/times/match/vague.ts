/** Words that sound like a time and bind nobody: "soon", "in due course", "later". */
import type {Phrase} from '../lexicon.js';
import {type Token, tokenAt} from '../tokens.js';
import {FITTING, MOMENT_NOUNS, SETTLING, UNSETTLED} from '../words/vague-words.js';
import {type Found, found, phraseAt, type Sentence} from './found.js';

const fitting: ReadonlySet<string> = new Set(FITTING);
const momentNouns: ReadonlySet<string> = new Set(MOMENT_NOUNS);
const unsettled: ReadonlySet<string> = new Set(UNSETTLED);
const settling: ReadonlySet<string> = new Set(SETTLING);

export function vagueMatcher(sentence: Sentence, at: number): Found | undefined {
  const {word} = tokenAt(sentence.tokens, at);
  if (word === 'at') return fittingMoment(sentence.tokens, at) ?? vaguePhrase(sentence, at);
  if (word === 'when' || word === 'once' || word === 'until') {
    return settledState(sentence.tokens, at) ?? vaguePhrase(sentence, at);
  }
  return vaguePhrase(sentence, at);
}

/** "at some point", "at a later date", "at the right time". */
function fittingMoment(tokens: readonly Token[], at: number): Found | undefined {
  const word = /^(a|an|the)$/.test(tokenAt(tokens, at + 1).word) ? at + 2 : at + 1;
  const later = tokenAt(tokens, word + 1).word === 'later' ? word + 1 : word;
  if (!fitting.has(tokenAt(tokens, word).word) || !momentNouns.has(tokenAt(tokens, later + 1).word))
    return undefined;
  return leadsToTime(tokenAt(tokens, later + 2)) ? undefined : found('vague', later + 2);
}

/** "once things have settled down", "when the time feels right". */
function settledState(tokens: readonly Token[], at: number): Found | undefined {
  const subject = tokenAt(tokens, at + 1).word === 'the' ? at + 2 : at + 1;
  if (!unsettled.has(tokenAt(tokens, subject).word)) return undefined;
  for (let index = subject + 1; index < subject + 5; index += 1) {
    if (tokenAt(tokens, index).mark) return undefined;
    if (!settling.has(tokenAt(tokens, index).word)) continue;
    return found('vague', tokenAt(tokens, index + 1).word === 'down' ? index + 2 : index + 1);
  }
  return undefined;
}

function vaguePhrase({tokens}: Sentence, at: number): Found | undefined {
  const read = phraseAt(tokens, at, 'vague');
  return read && isVague(tokens, at, read.end, read.phrase) ? found('vague', read.end) : undefined;
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
      return (
        standsAlone(next) &&
        next.word !== 'than' &&
        !/^(the|a|an|no|not|any|this|that|sooner|much|our|is)$/.test(before)
      );
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
  return next.mark || next.is.plain === true || next.is.pronoun === true;
}
