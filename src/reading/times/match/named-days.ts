/** Days that a name or a neighbour fixes: "Founders' Day", "the day after the sale", "tomorrow". */
import {type Token, tokenAt} from '../tokens.js';
import {anchorAt} from './anchors.js';
import {type Found, found, isArticle, isContentWord, type Sentence} from './found.js';
import {relationBefore} from './relation.js';

/** "tomorrow", "tonight", "tomorrow morning". */
export function relativeDayMatcher({tokens}: Sentence, at: number): Found | undefined {
  const {is, word} = tokenAt(tokens, at);
  if (word === 'yesterday') return found('past', at + 1);
  if (is.relativeDay === undefined) return undefined;
  const end = tokenAt(tokens, at + 1).is.dayPart ? at + 2 : at + 1;
  return found('date', end, {type: 'offset', amount: is.relativeDay, unit: 'day', direction: 'after'});
}

/** "the day after the sale", "the week before half-term", "the morning after", "the eve of the solstice". */
export function besideMatcher(sentence: Sentence, at: number): Found | undefined {
  const {tokens} = sentence;
  const {is, word} = tokenAt(tokens, at);
  const unit =
    is.unit?.period && !is.unit.plural
      ? is.unit.name
      : is.dayPart || is.dayNoun || word === 'fortnight'
        ? 'day'
        : '';
  const joiner = tokenAt(tokens, at + 1).word;
  const direction =
    joiner === 'before' || joiner === 'of'
      ? 'before'
      : joiner === 'after' || joiner === 'following'
        ? 'after'
        : '';
  if (!unit || !direction || (joiner === 'of' && word !== 'eve' && word !== 'day')) return undefined;
  const before = tokenAt(tokens, at - 1);
  // "Within a day of planting" is a length.
  if (/^(a|an|one|per)$/.test(before.word)) return undefined;
  const anchor = anchorAt(sentence, at + 2);
  if (!anchor || anchor.kind === 'duration' || anchor.kind === 'vague' || anchor.kind === 'clock') {
    // "The night before we lift the potatoes", "the morning after": which one is in the words around it.
    return isArticle(before) && joiner !== 'of' ? found('moment', at + 2) : undefined;
  }
  const kind = anchor.kind === 'past' ? 'past' : 'moment';
  if (!anchor.value) return found(kind, anchor.end);
  const amount = joiner === 'of' && word === 'day' ? 0 : 1;
  return found(kind, anchor.end, {type: 'offset', amount, unit, direction, anchor: anchor.value});
}

const DAY_RELATIONS: ReadonlySet<string> = new Set([
  'on',
  'at',
  'by',
  'until',
  'before',
  'after',
  'during',
  'come',
  'since',
]);
/** These point back into the text, or at any day at all. */
const NOT_NAMES: ReadonlySet<string> = new Set([
  ...[
    'same',
    'other',
    'one',
    'good',
    'bad',
    'busy',
    'quiet',
    'normal',
    'given',
    'single',
    'present',
    'very',
    'whole',
  ],
  ...['working', 'new', 'next', 'following', 'previous', 'rest', 'every', 'ordinary', 'typical', 'usual'],
]);

/** "Founders' Day", "FOSDEM weekend", "on results day": a name in capitals, or one that a preposition asks for. */
export function namedDayMatcher({tokens, text}: Sentence, at: number): Found | undefined {
  const first = tokenAt(tokens, at);
  if (!isContentWord(first) || NOT_NAMES.has(first.word) || first.is.weekday || first.is.part)
    return undefined;
  const end = endOfDayName(tokens, at);
  if (end === undefined) return undefined;
  const before = tokenAt(tokens, at - 1);
  const relation = relationBefore(tokens, at)?.name ?? '';
  const asked =
    DAY_RELATIONS.has(relation) &&
    !first.is.ordinal &&
    (relation === 'at' || tokenAt(tokens, end - 1).word !== 'evening');
  const capital = first.capital && (!before.mark || tokenAt(tokens, end - 1).capital);
  if (!asked && !capital) return undefined;
  const event = text.slice(first.from, tokenAt(tokens, end - 1).to).toLowerCase();
  return found('moment', end, {type: 'event', event});
}

/** The name's last word is the day; in between only words with a capital: "Boat Race weekend". */
function endOfDayName(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at + 1; index < at + 5; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.is.dayNoun) return tokenAt(tokens, index + 1).is.compoundHead ? undefined : index + 1;
    const continues =
      token.capital || token.word === "'s" || ((token.word === "'" || token.word === '’') && !token.spaced);
    if (!continues || token.is.plain || token.is.weekday) return undefined;
  }
  return undefined;
}
