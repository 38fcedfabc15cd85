import {builtInRules} from '../../rules/index.js';
import {parseAnnouncement} from '../announcement/read-announcement.js';
import {builtInElements} from '../built-in-elements.js';
import {CueReader, packCues} from '../reading/cues/cue-reader.js';
import {type Judgement, judge} from '../reading/judge.js';
import type {ElementVocabulary, SentenceScores, Verdict} from '../reading/reading.js';
import {ruleInput} from '../rule/rule-input.js';
import {runRules} from '../rule/run-rules.js';
import {asDocument, facetLabels, type LabelledSentence, labelledSentences, type Part} from './corpus.js';
import {wordingIds} from './lint-corpus.js';
import {Tally} from './tally.js';

/** What was measured on single sentences in their context. */
export interface MeasuredSentences {
  elements: ReadonlyMap<string, Tally>;
  wording: ReadonlyMap<string, Tally>;
  errors: readonly SentenceError[];
}

interface SentenceError {
  rule: string;
  sentence: LabelledSentence;
  expected: string;
  got: string;
  reasons: readonly string[];
}

const wordingRules = builtInRules.filter(({id}) => wordingIds.includes(id) && id !== 'no-empty-section');

/** Reads the sentences of a part and compares what each earns with its labels. */
export async function measureSentences(part: Part | 'all'): Promise<MeasuredSentences> {
  const elements = builtInElements;
  const reader = new CueReader('cues', packCues(elements));
  const measured = {
    elements: new Map(
      [...facetLabels.map(({label}) => label), ...elements.keys()].map(id => [id, new Tally()]),
    ),
    wording: new Map(wordingRules.map(({id}) => [id, new Tally()])),
    errors: [] as SentenceError[],
  };
  for (const sentence of await labelledSentences(part)) {
    const announcement = await parseAnnouncement(asDocument(sentence));
    const own = announcement.sentences.filter(({block}) => block === announcement.sentences.at(-1)?.block);
    const scores = reader.read(own, announcement);
    const target = {...announcement, sentences: own, frontMatter: undefined};
    const compare = (label: string, got: Judgement) => {
      const expected = (sentence.labels[label] ?? 'absent') as Verdict;
      measured.elements.get(label)?.verdict(got.verdict, expected);
      if (got.verdict === expected) return;
      const reasons = got.items.map(({reason}) => reason);
      measured.errors.push({rule: label, sentence, expected, got: got.verdict, reasons});
    };
    for (const [id, vocabulary] of elements) compare(id, judge(id, vocabulary, target, scores));
    for (const {label, element, facet} of facetLabels) {
      compare(label, judgeFacet(element, facet, elements.get(element)!, scores, target));
    }
    measureWordings(sentence, target, measured.wording, measured.errors);
  }
  return measured;
}

type Target = Awaited<ReturnType<typeof parseAnnouncement>>;

function judgeFacet(
  element: string,
  facet: string,
  {facets}: ElementVocabulary,
  scores: readonly SentenceScores[],
  target: Target,
): Judgement {
  const evidence = judge(element, {facets: {[facet]: facets[facet]!}}, target, scores);
  // The bank knows these halves only as there or not there.
  return evidence.verdict === 'weak' ? {...evidence, verdict: 'present'} : evidence;
}

function measureWordings(
  sentence: LabelledSentence,
  target: Target,
  tallies: ReadonlyMap<string, Tally>,
  errors: SentenceError[],
): void {
  const own = {...target, sections: [], sentences: target.sentences};
  for (const rule of wordingRules) {
    const messages = runRules(ruleInput(own, new Map(), {}), [
      {rule, severity: 'warn', options: rule.options},
    ]);
    const expected = sentence.labels[rule.id] === 'violation';
    tallies.get(rule.id)?.found(messages.length > 0, expected);
    if (messages.length > 0 === expected) continue;
    const reasons = messages.map(({message}) => message);
    errors.push({
      rule: rule.id,
      sentence,
      expected: expected ? 'a finding' : 'silence',
      got: expected ? 'silence' : 'a finding',
      reasons,
    });
  }
}

/** Prints what was misread, sentence by sentence. */
export function sentenceErrors({errors}: MeasuredSentences, rule: string | undefined): void {
  for (const {rule: id, sentence, expected, got, reasons} of errors) {
    if (rule !== undefined && id !== rule) continue;
    const context = [
      sentence.heading && `under "${sentence.heading}"`,
      sentence.before && `after "${sentence.before}"`,
    ];
    console.log(
      `${id}: ${expected} -> ${got} | ${sentence.text} ${context.filter(Boolean).join(' ')} ${reasons.length > 0 ? `[${reasons.join('; ')}]` : ''}`,
    );
  }
}
