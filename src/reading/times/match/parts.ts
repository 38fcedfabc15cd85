/** Parts of a longer time: "end of Q3", "mid-March", "early next week", "halfway through the term". */
import type {Part} from '../time.js';
import {type Token, tokenAt} from '../tokens.js';
import {anchorAt, readUnitName} from './anchors.js';
import {closesNoun, type Found, found, isContentWord, isHyphen, type Sentence, skipHyphen} from './found.js';
import {relationBefore} from './relation.js';

/** The parts that stand right before the time: "late June", not "late of June". */
const ADJECTIVES: ReadonlySet<Part> = new Set<Part>(['early', 'late', 'middle']);

export function partMatcher(sentence: Sentence, at: number): Found | undefined {
  const {tokens} = sentence;
  const token = tokenAt(tokens, at);
  const {part} = token.is;
  if (!part) return undefined;
  if (token.word === 'close' || token.word === 'end') {
    const business = endOfBusiness(tokens, at);
    if (business) return business;
  }
  const anchor = readAnchor(sentence, at, part);
  if (!anchor || anchor.kind === 'clock' || anchor.kind === 'vague') return endOfSomething(tokens, at, part);
  if (!anchor.value) return found(anchor.kind, anchor.end);
  return found(anchor.kind === 'date' ? 'period' : anchor.kind, anchor.end, {
    type: 'part',
    part,
    anchor: anchor.value,
  });
}

function readAnchor(sentence: Sentence, at: number, part: Part): Found | undefined {
  const {tokens} = sentence;
  const next = skipHyphen(tokens, at + 1);
  const {word} = tokenAt(tokens, next);
  if (word === 'of' || word === 'through') return anchorAt(sentence, skipHyphen(tokens, next + 1));
  if (ADJECTIVES.has(part)) {
    const mid = tokenAt(tokens, at).word === 'mid' ? midUnit(tokens, next) : undefined;
    return mid ?? calendarTime(sentence, word === 'in' ? next + 1 : next);
  }
  if (tokenAt(tokens, at).word !== 'end' || isHyphen(tokenAt(tokens, at + 1))) return undefined;
  const time = calendarTime(sentence, next);
  return time?.kind === 'date' ? undefined : time;
}

/** "mid-term", "mid-season". */
function midUnit(tokens: readonly Token[], at: number): Found | undefined {
  const named = readUnitName(tokens, at);
  return named && named.end === at + 1 && named.unit.name !== 'day'
    ? found('period', named.end, {type: 'period', unit: named.unit.name})
    : undefined;
}

/** "late June", "end Q3", "early next week"; "late meeting" and "end two weeks" are something else. */
function calendarTime({timeAt}: Sentence, at: number): Found | undefined {
  const time = timeAt(at);
  const fits = time?.kind === 'period' || time?.kind === 'date' || time?.value?.type === 'feast';
  return fits ? time : undefined;
}

/** "close of business", "end of day", "close of play". */
function endOfBusiness(tokens: readonly Token[], at: number): Found | undefined {
  const of = skipHyphen(tokens, at + 1);
  const what = skipHyphen(tokens, of + 1);
  const fits = tokenAt(tokens, of).word === 'of' && /^(business|play|day)$/.test(tokenAt(tokens, what).word);
  return fits ? found('clock', what + 1) : undefined;
}

/** "until the end of the roadworks", "for the length of the tour": the words before ask for a time. */
function endOfSomething(tokens: readonly Token[], at: number, part: Part): Found | undefined {
  const relation = relationBefore(tokens, at)?.name ?? '';
  const asked =
    part === 'whole' ? relation === 'for' : /^(until|by|before|after)$/.test(relation) && part !== 'rest';
  if (!asked || tokenAt(tokens, at + 1).word !== 'of') return undefined;
  const start = /^(the|our|your|their|its|this)$/.test(tokenAt(tokens, at + 2).word) ? at + 3 : at + 2;
  for (let index = start; index < start + 3 && isContentWord(tokenAt(tokens, index)); index += 1) {
    if (closesNoun(tokenAt(tokens, index + 1))) return found('moment', index + 1);
  }
  return undefined;
}
