/** Everything the tables say about a word, in one entry, so that a word is looked up once. */
import type {Part, RelationName, Season, Step} from './time.js';
import {DAY_PARTS, MONTHS, PARTS, SEASONS, STEPS, type Trust, WEEKDAYS} from './words/calendar-words.js';
import {
  BODIES,
  COMPOUND_HEADS,
  DAY_NOUNS,
  EVENT_PHRASES,
  NAMED_EVENTS,
  TIMED_EVENTS,
} from './words/event-words.js';
import {DATED_FEASTS, OTHER_FEASTS} from './words/feast-words.js';
import {NUMBERS, ORDINALS, VAGUE_AMOUNTS} from './words/number-words.js';
import {PLAIN_WORDS, PRONOUNS} from './words/plain-words.js';
import {
  BETWEEN_RELATION_AND_TIME,
  LONG_RELATIONS,
  type LongRelation,
  RELATIONS,
} from './words/relation-words.js';
import {FREQUENCIES, UNITS, type Unit, WORKING_DAY_WORDS} from './words/unit-words.js';
import {CLOCK_WORDS, RELATIVE_DAYS, VAGUE_PHRASES} from './words/vague-words.js';

export type EventStrength = 'named' | 'timed' | 'body';
export type PhraseKind = 'feast' | 'event' | 'vague';

/** A name of one or more words. */
export interface Phrase {
  kind: PhraseKind;
  name: string;
  words: readonly string[];
}

/** Every entry has every field, so that the engine sees one shape and looks fields up fast. */
export interface Word {
  month: {number: number; trust: Trust} | undefined;
  weekday: {number: number; trust: Trust; plural: boolean} | undefined;
  season: Season | undefined;
  part: Part | undefined;
  dayPart: boolean;
  dayNoun: boolean;
  number: number | undefined;
  ordinal: number | undefined;
  vagueAmount: boolean;
  unit: Unit | undefined;
  workingDay: boolean;
  frequency: {interval: number; unit: string} | undefined;
  step: Step | undefined;
  relation: RelationName | undefined;
  /** Relations of several words that end in this one. */
  longRelations: readonly LongRelation[] | undefined;
  /** May stand between a relation and its time. */
  betweenRelationAndTime: boolean;
  event: EventStrength | undefined;
  compoundHead: boolean;
  clock: {hour: number; minute: number} | undefined;
  relativeDay: number | undefined;
  plain: boolean;
  pronoun: boolean;
  /** The phrases that start with this word, the longest first. */
  phrases: readonly Phrase[] | undefined;
  /** What kinds of times can start with this word: bits of `STARTS`. */
  starts: number;
}

function blankWord(starts = 0): Word {
  return {
    month: undefined,
    weekday: undefined,
    season: undefined,
    part: undefined,
    dayPart: false,
    dayNoun: false,
    number: undefined,
    ordinal: undefined,
    vagueAmount: false,
    unit: undefined,
    workingDay: false,
    frequency: undefined,
    step: undefined,
    relation: undefined,
    longRelations: undefined,
    betweenRelationAndTime: false,
    event: undefined,
    compoundHead: false,
    clock: undefined,
    relativeDay: undefined,
    plain: false,
    pronoun: false,
    phrases: undefined,
    starts,
  };
}

/** What the first word of a time can be, as bits: a matcher is tried only where its bits are set. */
export const STARTS = {
  number: 1,
  name: 2,
  part: 4,
  unit: 8,
  step: 16,
  phrase: 32,
  small: 64,
  letter: 128,
} as const;

/** Small words and letters that start a time though no table gives them a meaning. */
const OTHER_STARTS: readonly (readonly [bit: number, words: readonly string[]])[] = [
  [STARTS.number, ['a', 'an', 'another', 'half', 'quarter', 'recent']],
  [STARTS.name, ['st', 'yesterday']],
  [STARTS.unit, ['calendar', 'fortnight']],
  [
    STARTS.step,
    ['later', 'earlier', 'penultimate', 'first', 'initial', 'opening', 'full', 'whole', 'remaining', 'final'],
  ],
  [
    STARTS.small,
    [
      'every',
      'each',
      'per',
      'once',
      'twice',
      'at',
      'when',
      'until',
      'till',
      'whenever',
      'as',
      'half',
      'weekends',
      'weekdays',
    ],
  ],
  [
    STARTS.letter,
    ['q', 'h', 'fy', 'kw', 'cw', 'pi', 't', 'd', 'm', 'w', 'v', 'wc', 'wb', 'version', 'release'],
  ],
];

export const NOTHING_SPECIAL: Word = blankWord();
/** A run of digits. */
export const IN_DIGITS: Word = blankWord(STARTS.number);

/** The words of a phrase as the tokenizer cuts them; hyphens and bare apostrophes are left out. */
function wordsOfPhrase(phrase: string): string[] {
  const words = phrase.split(' ');
  if (!phrase.includes("'")) return words;
  return words.flatMap(word => (word.endsWith("'s") ? [word.slice(0, -2), "'s"] : [word.replace(/'$/, '')]));
}

export const phrases: readonly Phrase[] = [
  ...phrasesOf('feast', [...Object.keys(DATED_FEASTS), ...OTHER_FEASTS]),
  ...phrasesOf('event', EVENT_PHRASES),
  ...phrasesOf('vague', VAGUE_PHRASES),
];

function phrasesOf(kind: PhraseKind, names: readonly string[]): Phrase[] {
  return names.map(name => ({kind, name, words: wordsOfPhrase(name)}));
}

export const lexicon: ReadonlyMap<string, Word> = buildLexicon();

function buildLexicon(): Map<string, Word> {
  const words = new Map<string, Word>();
  const entry = (word: string): Word => {
    const known = words.get(word) ?? blankWord();
    words.set(word, known);
    return known;
  };
  for (const [word, [number, trust]] of Object.entries(MONTHS)) entry(word).month = {number, trust};
  for (const [word, [number, trust]] of Object.entries(WEEKDAYS)) {
    entry(word).weekday = {number, trust, plural: false};
    if (trust === 'sure') entry(`${word}s`).weekday = {number, trust, plural: true};
  }
  for (const [word, season] of Object.entries(SEASONS)) entry(word).season = season;
  for (const [word, part] of Object.entries(PARTS)) entry(word).part = part;
  for (const [word, number] of Object.entries(NUMBERS)) entry(word).number = number;
  for (const [word, ordinal] of Object.entries(ORDINALS)) entry(word).ordinal = ordinal;
  for (const [word, unit] of UNITS) entry(word).unit = unit;
  for (const [word, [interval, unit]] of Object.entries(FREQUENCIES))
    entry(word).frequency = {interval, unit};
  for (const [word, relation] of Object.entries(RELATIONS)) entry(word).relation = relation;
  for (const [word, [hour, minute]] of Object.entries(CLOCK_WORDS)) entry(word).clock = {hour, minute};
  for (const [word, days] of Object.entries(RELATIVE_DAYS)) entry(word).relativeDay = days;
  for (const word of BODIES) entry(word).event = 'body';
  for (const word of TIMED_EVENTS) entry(word).event = 'timed';
  for (const word of NAMED_EVENTS) entry(word).event = 'named';
  for (const word of COMPOUND_HEADS) entry(word).compoundHead = true;
  for (const word of DAY_NOUNS) entry(word).dayNoun = true;
  for (const word of DAY_PARTS) entry(word).dayPart = true;
  for (const word of VAGUE_AMOUNTS) entry(word).vagueAmount = true;
  for (const word of WORKING_DAY_WORDS) entry(word).workingDay = true;
  for (const word of PLAIN_WORDS) entry(word).plain = true;
  for (const word of BETWEEN_RELATION_AND_TIME) entry(word).betweenRelationAndTime = true;
  for (const [word, relations] of Object.entries(LONG_RELATIONS)) entry(word).longRelations = relations;
  for (const [word, step] of Object.entries(STEPS)) entry(word).step = step;
  for (const word of PRONOUNS) entry(word).pronoun = true;
  for (const phrase of longestFirst(phrases)) {
    const first = entry(phrase.words[0]!);
    first.phrases = [...(first.phrases ?? []), phrase];
  }
  for (const word of words.values()) word.starts = startsOf(word);
  for (const [bit, starters] of OTHER_STARTS) for (const word of starters) entry(word).starts |= bit;
  return words;
}

function startsOf(is: Word): number {
  let bits = 0;
  if (is.number !== undefined || is.ordinal !== undefined || is.vagueAmount) bits |= STARTS.number;
  if (is.month || is.weekday || is.season || is.clock || is.relativeDay !== undefined) bits |= STARTS.name;
  if (is.part) bits |= STARTS.part;
  if (is.unit || is.dayPart || is.dayNoun) bits |= STARTS.unit;
  if (is.step) bits |= STARTS.step;
  if (is.phrases) bits |= STARTS.phrase;
  if (is.frequency) bits |= STARTS.small;
  return bits;
}

function longestFirst(list: readonly Phrase[]): Phrase[] {
  return [...list].sort((a, b) => b.words.length - a.words.length);
}
