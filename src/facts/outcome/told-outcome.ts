/** The outcome that a memo tells in its text. */
import type {Announcement, Place, Section, Sentence} from '../../announcement/announcement.js';
import {isNoAnswer} from '../../reading/no-answer.js';
import {findGaps} from '../../reading/template-gaps.js';
import {isPossibleDate} from '../../reading/times/calendar.js';
import {findTimes} from '../../reading/times/find.js';
import {type IsoDay, toIsoDay} from '../../reading/times/iso-day.js';
import type {RelationName, TimeExpression} from '../../reading/times/time.js';
import type {Decision, Outcome} from '../facts.js';
import {verbsIn} from './decision-words.js';
import {
  type OutcomeHeading,
  readOutcomeHeading,
  trialNouns,
  without,
  withoutTimes,
} from './outcome-headings.js';
import {statementIn} from './statements.js';

/** What the text says became of the experiment. */
export interface ToldOutcome extends Outcome {
  decision: Decision;
  /** Of the sentence that says it. */
  place: Place;
  /** That sentence, as the author wrote it. */
  words: string;
  /** The heading or label it stands under. */
  heading: string;
}

/**
 * What the text says was decided: a section or a paragraph that is headed "Outcome" or the like, and says in the past
 * tense that the experiment was kept, changed or stopped. A plan, a question, a condition and a template say nothing.
 * Of several the one with the latest day counts.
 */
export function toldOutcome(announcement: Announcement): ToldOutcome | undefined {
  const [first, ...others] = passagesOf(announcement).flatMap(outcomesIn);
  return first && others.reduce((latest, next) => (isLater(next, latest) ? next : latest), first);
}

/** On the same day the one further down corrects the other. */
function isLater(next: ToldOutcome, latest: ToldOutcome): boolean {
  return next.on !== undefined && (latest.on === undefined || next.on >= latest.on);
}

/** A sentence, or what a heading says beside its name. */
interface Line {
  text: string;
  /** As it may be shown to people. */
  words: string;
  place: Place;
  /** The day in it, or in its label: `2027-06-30: kept`. */
  day: IsoDay | undefined;
  /** Whether it is the first of its paragraph. */
  opens: boolean;
}

/** What stands under one heading or label. */
interface Passage extends OutcomeHeading {
  /** As the author wrote it. */
  heading: string;
  headingDay: IsoDay | undefined;
  lines: readonly Line[];
  /** The section that a labelled paragraph stands in, where that promises an outcome too. */
  around: Passage | undefined;
}

/** The box of a task list before a sentence, where one stands there. */
type Box = 'ticked' | 'empty' | undefined;

function boxOf(sentence: Sentence, source: string): Box {
  const {column, offset} = (sentence.label ?? sentence).placeOf().start;
  const before = source.slice(offset - column + 1, offset);
  const [, tick] = /(?:^|\s)\[([ xX]?)\][\s*_`"“(]*$/.exec(before) ?? [];
  if (tick === undefined) return undefined;
  return tick.trim() === '' ? 'empty' : 'ticked';
}

function passagesOf({sections, sentences, source}: Announcement): Passage[] {
  const passages = new Map<number, Passage & {lines: Line[]}>();
  for (const {heading} of sections) {
    const named = heading && readOutcomeHeading(heading.label);
    if (!named) continue;
    const place = heading.placeOf();
    const tail = {text: named.tail, words: named.tail, place, day: undefined, opens: true};
    const lines = /\p{L}/u.test(withoutTimes(named.tail)) ? [tail] : [];
    passages.set(place.start.offset, {
      ...named,
      heading: heading.label,
      headingDay: dayIn(heading.label),
      lines,
      around: undefined,
    });
  }
  const blocks = new Map<number, Box>();
  for (const sentence of sentences) {
    const box = boxOf(sentence, source) ?? blocks.get(sentence.block);
    blocks.set(sentence.block, box);
    // What nobody ticked is one of the possible ends, and says nothing.
    if (box === 'empty') continue;
    const section = passages.get(offsetOfSection(sentence.section, passages));
    const label = sentence.label && readOutcomeHeading(sentence.label.text);
    const line = lineOf(sentence);
    if (sentence.label === undefined || !label) section?.lines.push(line);
    else {
      const key = sentence.label.placeOf().start.offset;
      const heading = sentence.label.text;
      const certainty = section?.certainty === 'sure' ? 'sure' : label.certainty;
      const headingDay = dayIn(heading) ?? section?.headingDay;
      const passage = passages.get(key) ?? {
        ...label,
        certainty,
        heading,
        headingDay,
        lines: [],
        around: section,
      };
      passage.lines.push(line);
      passages.set(key, passage);
    }
  }
  return [...passages].sort(([one], [other]) => one - other).map(([, passage]) => passage);
}

/** The nearest section around a sentence that promises an outcome, by the place of its heading; -1 for none. */
function offsetOfSection(section: Section, known: ReadonlyMap<number, Passage>): number {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const offset = at.heading?.placeOf().start.offset;
    if (offset !== undefined && known.has(offset)) return offset;
  }
  return -1;
}

function lineOf(sentence: Sentence): Line {
  const {kind, label, previous} = sentence;
  // The first cell of a row is its label, and is read with the row.
  const from = kind === 'table-row' && label ? label.text.length + ' | '.length : 0;
  return {
    text: sentence.text.slice(from),
    words: sentence.quote(from, sentence.text.length),
    place: sentence.placeOf(),
    day: dayIn(sentence.text.slice(from)) ?? (label && dayIn(label.text)),
    opens: previous?.block !== sentence.block,
  };
}

/** The first statement of a passage, and those that open a later paragraph with a day of their own. */
function outcomesIn(passage: Passage): ToldOutcome[] {
  const {lines, heading} = passage;
  const found: {decision: Decision; on: IsoDay | undefined; at: number}[] = [];
  lines.forEach((line, at) => {
    if (found.length > 0 && !(line.opens && line.day)) return;
    const decision = decisionIn(line, at, passage);
    if (decision) found.push({decision, on: dayOf(at, passage), at});
  });
  return found.map(({decision, on, at}, index) => {
    const {place, words} = lines[at]!;
    const told = lines.slice(index === 0 ? 0 : at, found[index + 1]?.at);
    const note = told.filter(line => !isBare(line.text)).map(line => line.words);
    return {decision, on, note: note.join(' ') || undefined, place, words, heading};
  });
}

function decisionIn({text}: Line, at: number, passage: Passage): Decision | undefined {
  if (isNoAnswer(text) || findGaps(text).length > 0) return undefined;
  const before = passage.lines.slice(0, at + 1).map(line => line.text);
  return statementIn(text, {
    certainty: passage.certainty,
    isDated: dayOf(at, passage) !== undefined,
    isAfterTrial: passage.looksBack || before.some(each => AFTER_TRIAL.test(each)),
    looksBack: passage.looksBack,
  });
}

const AFTER_TRIAL = new RegExp(
  `\\b(?:after|at|since|during|following|end of|results? of|because of) (?:\\S+ ){0,5}?(?:${trialNouns}|reviews?)\\b|\\b(?:the|our) (?:\\S+ )?(?:${trialNouns}) (?:is over|ended|has ended|showed|was|did)\\b|^review(?:ed)?\\b`,
  'i',
);

/** The day of a statement: its own, that of the heading, the last one before it, the first one around it, or one that stands alone after it. */
function dayOf(at: number, {lines, headingDay, around}: Passage): IsoDay | undefined {
  const isDated = ({day}: Line) => day !== undefined;
  const said = lines.slice(0, at).findLast(isDated) ?? around?.lines.find(isDated);
  const next = lines[at + 1];
  const signed = next !== undefined && /^\W*$/.test(withoutDays(next.text)) ? next.day : undefined;
  return lines[at]!.day ?? headingDay ?? said?.day ?? signed;
}

/** Days with these are not those on which something was decided: "kept until 3 March 2028". */
const OTHER_RELATIONS: ReadonlySet<RelationName | undefined> = new Set<RelationName>([
  'by',
  'until',
  'from',
  'after',
  'before',
  'for',
  'since',
  'to',
  'between',
  'within',
]);

/** The first day in a text that has a year and may be the day of a decision. */
export function dayIn(text: string): IsoDay | undefined {
  return findTimes(text)
    .filter(({relation}) => !OTHER_RELATIONS.has(relation))
    .map(isoOf)
    .find(day => day !== undefined);
}

function isoOf({value}: TimeExpression): IsoDay | undefined {
  if (value?.type !== 'date') return undefined;
  const {year, month, day} = value;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isPossibleDate(day, month, year) ? toIsoDay({year, month, day}) : undefined;
}

function withoutDays(text: string): string {
  return without(
    text,
    findTimes(text).filter(time => isoOf(time) !== undefined),
  );
}

const BARE = new RegExp(
  `^\\W*(?:(?:and|at|been|change|decided|experiment|has|have|it|of|on|our|pilot|review|reviewed|team|the|this|to|trial|was|we|${verbsIn('past')}|${verbsIn('plain')})\\b\\W*)*$`,
  'i',
);

/** Whether a sentence says what was decided and when, and nothing else. */
function isBare(text: string): boolean {
  return BARE.test(withoutDays(text));
}
