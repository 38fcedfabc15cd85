/** Reads what an announcement says about its experiment. */
import type {Announcement} from '../announcement/announcement.js';
import type {Evidence} from '../reading/reading.js';
import type {CalendarSettings} from '../reading/times/calendar-settings.js';
import type {Known, Reference} from './days.js';
import type {Fact, Facts} from './facts.js';
import {textFact} from './front-matter.js';
import {readMemoDate, type Surroundings} from './memo-date.js';
import {findMistakes} from './mistakes.js';
import {readOutcome} from './outcome.js';
import {readOwner} from './owner.js';
import {readReviews} from './review-date.js';
import {readEnd, readStart} from './trial.js';

/** What facts are read from. */
export interface FactSources extends Surroundings {
  announcement: Announcement;
  /** What the reading found for each element, by rule id. */
  evidence: ReadonlyMap<string, Evidence>;
  calendar: CalendarSettings;
}

/** Everything that the front matter and the text say; what the front matter says wins. */
export function readFacts({announcement, evidence, calendar, ...around}: FactSources): Facts {
  const date = readMemoDate(announcement, around);
  const undatedTrial: Known = {
    calendar,
    written: referenceTo(date, "the memo's own date"),
    start: undefined,
    end: undefined,
  };
  const start = readStart(announcement, evidence, undatedTrial);
  const openTrial = {...undatedTrial, start: referenceTo(start, 'when it starts')};
  const end = readEnd(announcement, evidence, openTrial);
  const known = {...openTrial, end: referenceTo(end, 'when it ends')};
  const experiment = whatIsTried(evidence);
  const reviews = readReviews(announcement, evidence, known);
  return {
    title: titleOf(announcement, around.fileName),
    date,
    experiment,
    start,
    end,
    reviewDate: reviews.filledIn ?? reviews.said[0],
    undated: reviews.undated,
    owner: readOwner(announcement, evidence),
    scope: textFact(announcement, 'scope') ?? scopeSaid(announcement, evidence, experiment),
    positiveSignals: signalsOf(evidence, 'positive-signals'),
    warningSignals: signalsOf(evidence, 'warning-signals'),
    status: textFact(announcement, 'status'),
    outcome: readOutcome(announcement),
    mistakes: findMistakes(announcement, reviews, known),
  };
}

function referenceTo(fact: Fact | undefined, called: string): Reference | undefined {
  return fact && {day: fact.value, called, source: fact.source};
}

function titleOf({title, frontMatter, sentences}: Announcement, fileName: string | undefined): string {
  const filledIn = frontMatter?.data.title ?? frontMatter?.data.subject;
  if (typeof filledIn === 'string' && filledIn.trim() !== '') return filledIn.trim();
  const shown = title === undefined ? '' : withoutBackticks(title.quote());
  return shown || fileName || withoutBackticks(sentences[0]?.quote() ?? '');
}

/** Titles are shown where no Markdown is read. */
function withoutBackticks(text: string): string {
  return text.replaceAll(/(`+)(.+?)\1/g, (_all, _ticks, code: string) => code.trim()).trim();
}

/** How sure the reading must be of a sentence before it stands for the whole memo. */
const sureEnough = {present: 0.6, weak: 0.8, absent: Number.POSITIVE_INFINITY};

/** What is tried, in the author's words. */
function whatIsTried(evidence: ReadonlyMap<string, Evidence>): Fact | undefined {
  const found = evidence.get('specific-experiment');
  const items = found?.items.filter(({score}) => score >= sureEnough[found.verdict]) ?? [];
  const item = items.find(({facet}) => facet === 'change') ?? items[0];
  return item && factFrom(item);
}

/** A limit that leaves something out. */
const leavingOut =
  /^not\b|\b(?:not|no|nor|outside|exclu\w+|except\w*|unaffected|remains?|stays?|keeps?|as (?:now|before|usual))\b/i;

/** In a table of experiments a longer text is no scope any more. */
const longestScope = 80;
const scopeLabel = /^(?:scope|applies to|who is (?:in|affected)|teams?|for whom)\b/i;

/** Whom it touches: a line labelled "Scope" first, then a short sentence that says who is in; else nothing. */
function scopeSaid(
  {sentences}: Announcement,
  evidence: ReadonlyMap<string, Evidence>,
  experiment: Fact | undefined,
): Fact | undefined {
  const found = evidence.get('blast-radius');
  if (found?.verdict !== 'present') return undefined;
  const byOffset = new Map(sentences.map(sentence => [sentence.placeOf().start.offset, sentence]));
  const facts = found.items
    .filter(({score}) => score >= sureEnough.present)
    .flatMap(item => {
      const sentence = byOffset.get(item.place.start.offset);
      const isTable = sentence?.kind === 'table-row';
      const isLabelled = [sentence?.label?.text, sentence?.section.heading?.label].some(
        text => text !== undefined && scopeLabel.test(text),
      );
      const fact = factFrom(item);
      const value =
        isTable && sentence.label ? sentence.quote().split(' | ').slice(1).join(', ') : fact.value;
      const isRow = isTable && !isLabelled;
      const isShown = !isRow && value.length <= longestScope && fact.value !== experiment?.value;
      return isShown && !leavingOut.test(value) ? [{isLabelled, fact: {...fact, value}}] : [];
    });
  return (facts.find(({isLabelled}) => isLabelled) ?? facts[0])?.fact;
}

function signalsOf(evidence: ReadonlyMap<string, Evidence>, element: string): readonly Fact[] {
  const found = evidence.get(element);
  if (found?.verdict !== 'present') return [];
  return [...found.items].sort((a, b) => a.place.start.offset - b.place.start.offset).map(factFrom);
}

function factFrom({text, place, reason}: Evidence['items'][number]): Fact {
  return {value: text, source: 'text', place, words: text, derivation: reason};
}
