import type {Announcement, Place} from '../announcement/announcement.js';
import {type FrontMatterValue, frontMatterValues, plainKey} from '../reading/front-matter-values.js';
import {isNoAnswer} from '../reading/no-answer.js';
import {type IsoDay, isIsoDay} from '../reading/times/iso-day.js';
import {isUnfilled} from '../reading/unfilled-front-matter.js';
import type {Decision, Fact, Outcome} from './facts.js';
import {decisionAtStart} from './outcome/decision-words.js';
import {dayIn, type ToldOutcome, toldOutcome} from './outcome/told-outcome.js';

/** Keys of the front matter by what they say, in the spelling that we write ourselves; `decidedOn` is as good. */
export const outcomeKeys = {
  decision: ['outcome', 'result', 'decision', 'verdict', 'review-outcome', 'review-result'],
  status: ['status'],
  day: [
    'outcome-date',
    'decided-on',
    'decided',
    'decision-date',
    'closed-on',
    'closed',
    'concluded-on',
    'ended-on',
    'stopped-on',
  ],
  note: ['outcome-note', 'outcome-notes', 'decision-note', 'result-note'],
} as const satisfies Record<string, readonly string[]>;

/** A status that says that something was decided, and not what. */
const OVER =
  /^(?:decided|closed|done|concluded|complete|completed|finished|over|resolved|rejected|declined|superseded|expired|archived)\b/i;
/** A value that says that nothing is decided. */
const OPEN =
  /^(?:not yet|pending|open|undecided|unknown|in progress|ongoing|running|active|planned|scheduled|expected|awaiting|waiting|to be\b|tb[dac]\b|will\b)/i;

/**
 * What became of the experiment, as the front matter says it, else a section of the text; undefined where nothing is
 * decided. The note is one line.
 */
export function readOutcome(announcement: Announcement): Fact<Outcome> | undefined {
  const told = toldOutcome(announcement);
  return factFromFrontMatter(announcement, told) ?? (told && factFromText(told));
}

function factFromText({place, words, heading, decision, on, note}: ToldOutcome): Fact<Outcome> {
  const derivation = `what stands under "${heading}"`;
  return {value: {decision, on, note}, source: 'text', place, words, derivation};
}

/** What one entry says: words for a decision, or only that there was one. */
interface Verdict {
  decision: Decision | undefined;
  key: string;
  place: Place;
  words: string;
}

function factFromFrontMatter(
  announcement: Announcement,
  told: ToldOutcome | undefined,
): Fact<Outcome> | undefined {
  const entries = (kind: keyof typeof outcomeKeys) => entriesUnder(announcement, kind);
  const days = entries('day').flatMap(({texts: [text]}) => readDay(text) ?? []);
  const [status] = entries('status').flatMap(verdictOfStatus);
  const isOver = status !== undefined || frontMatterValues(announcement, ['outcome-date']).length > 0;
  const [verdict = status] = entries('decision').flatMap(entry => verdictOf(entry, isOver));
  if (!verdict) return undefined;
  const decision = verdict.decision ?? status?.decision;
  // The text may say the same at greater length; where it says something else, it is not what counts.
  const same = decision === undefined || told?.decision === decision ? told : undefined;
  const value = {
    decision: decision ?? same?.decision,
    on: days[0] ?? dayIn(verdict.words) ?? same?.on,
    note: noteOf(entries('note')) ?? same?.note,
  };
  const {key, place, words} = verdict;
  return {value, source: 'front matter', place, words, derivation: `\`${key}\` in the front matter`};
}

/** The entries under the keys, in the order of the keys, and those inside `outcome: {decision: …}`. */
function entriesUnder(announcement: Announcement, kind: keyof typeof outcomeKeys): FrontMatterValue[] {
  const keys: readonly string[] = outcomeKeys[kind];
  return [
    ...keys.flatMap(key => frontMatterValues(announcement, [key])),
    ...entriesInside(announcement, kind),
  ];
}

/** What the keys of an object under `outcome` are called. */
const innerKeys: Readonly<Record<keyof typeof outcomeKeys, readonly string[]>> = {
  decision: ['decision', 'outcome', 'result', 'verdict'],
  status: ['status'],
  day: ['date', 'on', 'decidedon', 'day'],
  note: ['note', 'notes', 'why', 'reason'],
};

function entriesInside({frontMatter}: Announcement, kind: keyof typeof outcomeKeys): FrontMatterValue[] {
  return Object.entries(frontMatter?.data ?? {}).flatMap(([key, value]) => {
    const place = /^(?:outcome|result)$/i.test(key) ? frontMatter?.placeOf(key) : undefined;
    if (place === undefined || typeof value !== 'object' || value === null) return [];
    const inner = Object.entries(value).filter(([each]) => innerKeys[kind].includes(plainKey(each)));
    const texts = inner.flatMap(([, each]) => textOf(each));
    return texts.length === 0 ? [] : [{key, texts, place}];
  });
}

function textOf(value: unknown): readonly string[] {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString().slice(0, 10)];
  return typeof value === 'string' && !isUnfilled(value.trim()) ? [value.trim()] : [];
}

/**
 * Other words count only where something else says that all is over: `outcome: faster replies` may be a wish. Under
 * `decision` they never do: `decision: approved` is how the experiment began.
 */
function verdictOf({key, texts: [text = ''], place}: FrontMatterValue, isOver: boolean): Verdict[] {
  if (OPEN.test(text) || isNoAnswer(text) || /\?\s*$/.test(text)) return [];
  const decision = decisionAtStart(text);
  const isEnough = decision !== undefined || (isOver && /outcome|result/i.test(key));
  return isEnough ? [{decision, key, place, words: text}] : [];
}

function verdictOfStatus({key, texts: [text = ''], place}: FrontMatterValue): Verdict[] {
  const decision = decisionAtStart(text);
  if (decision === undefined && !OVER.test(text)) return [];
  const rest = decision ?? decisionAtStart(text.replace(OVER, ''));
  return [{decision: rest, key, place, words: text}];
}

function readDay(text: string | undefined): IsoDay | undefined {
  if (text === undefined) return undefined;
  return isIsoDay(text) ? text : dayIn(text);
}

function noteOf(entries: readonly FrontMatterValue[]): string | undefined {
  const texts = entries[0]?.texts.join(' ').replaceAll(/\s+/g, ' ').trim();
  return texts || undefined;
}
